//! What an import prepares while it is staged says the same, once published, as reading it again; and nobody sees it
//! before.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use sterna_archive::projection::{Filter, ListQuery, Order, SearchQuery};
use sterna_archive::{
    Actor, Alias, Archive, Digest, Expect, Kind, KindFault, Kinds, Link, ParsedBody, Partition, Reader,
    Record, RecordId, Related, StagedRow, Tag, Write,
};

use crate::imports::{alias, begin, row};
use crate::note::{Note, note_digest};
use crate::on_both;
use crate::place::{Place, at, commit, public, put};

on_both!(is_taken_over_whole, is_thrown_away, gives_way_to_people, is_read_again_after_a_restart);

/// A note that counts how often stored bytes are read.
struct Counted(Arc<AtomicUsize>);

impl Kind for Counted {
    fn name(&self) -> &'static str {
        Note.name()
    }

    fn schema(&self) -> u32 {
        Note.schema()
    }

    fn upgrade(&self, schema: u32, body: &[u8]) -> Result<Vec<u8>, KindFault> {
        Note.upgrade(schema, body)
    }

    fn hidden_states(&self) -> &'static [&'static str] {
        Note.hidden_states()
    }

    fn digest(&self, record: &Record, tags: &[Tag], related: &[Related]) -> Result<Digest, KindFault> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Note.digest(record, tags, related)
    }

    fn digest_parsed(&self, _record: &Record, body: &ParsedBody, _tags: &[Tag]) -> Option<Digest> {
        body.get::<String>().map(|text| note_digest(text, &[]))
    }
}

async fn open(place: &Place) -> (Archive, Arc<AtomicUsize>) {
    let read = Arc::new(AtomicUsize::new(0));
    let kinds = Kinds::default().with(Arc::new(Counted(Arc::clone(&read))));
    (Archive::open(place.config.clone(), kinds).await.expect("the archive opens"), read)
}

type Rows = (Vec<StagedRow>, HashMap<RecordId, ParsedBody>);

fn rows_of(archive: &Archive, positions: std::ops::Range<i64>) -> (Vec<RecordId>, Rows) {
    let (mut ids, mut rows, mut bodies) = (Vec::new(), Vec::new(), HashMap::new());
    for position in positions {
        let (id, text) = (archive.new_id(), format!("text {position}"));
        rows.push(row(position, &id, Expect::New, &text));
        bodies.insert(id.clone(), ParsedBody::new(text));
        ids.push(id);
    }
    (ids, (rows, bodies))
}

/// All that pages show of what is counted, listed and found.
async fn seen(partition: &Partition) -> impl PartialEq + std::fmt::Debug + use<> {
    let reader = Reader::owner();
    let counts = partition.counts(&reader, None).await.unwrap();
    let all = Filter::all();
    let facets: Vec<_> =
        ["text", "children", "below", "collection"].map(|key| counts.facet_counts(&all, key)).into();
    let tagged = counts.records(&Filter::all().with_concept("gcm", ["7"]));
    let list = ListQuery {
        filter: Filter::all(),
        order: Order::Changed,
        descending: true,
        after: None,
        limit: 1_000,
        facets: Vec::new(),
    };
    let mut listed: Vec<_> = partition.list(&reader, &list).await.unwrap().rows;
    listed.truncate(50);
    let mut found = Vec::new();
    for text in ["text", "text 17", "own"] {
        let query = SearchQuery { text: text.to_owned(), limit: 1_000, ..SearchQuery::default() };
        let page = partition.search(&reader, &query).await.unwrap();
        let mut hits: Vec<RecordId> = page.hits.into_iter().map(|hit| hit.record).collect();
        // A page holds the best of those that weigh alike; which of them is not said.
        hits.sort();
        found.push((page.total, if page.total <= 1_000 { hits } else { Vec::new() }));
    }
    (counts.seq(), facets, tagged, listed, found)
}

async fn is_sound(partition: &Partition) {
    let report = partition.check(Arc::new(|_, _, _| {})).await.unwrap();
    assert!(report.is_sound(), "{:?}", report.findings);
}

async fn is_taken_over_whole(place: Place) {
    let (archive, read) = open(&place).await;
    let partition = public(&archive);
    let imports = partition.imports();
    // Somebody names a record that only the import brings.
    let own = archive.new_id();
    let parent = Link { record: own.clone(), relation: "parent".to_owned(), target: alias(3) };
    commit(&partition, 1, vec![put(&own, Expect::New, "own"), Write::Link(parent)]).await;
    let id = begin(&partition).await;
    let (ids, (mut rows, bodies)) = rows_of(&archive, 0..2_500);
    // One of the import's records names another one.
    let inner = Link { record: ids[2_000].clone(), relation: "parent".to_owned(), target: alias(5) };
    rows[2_000].writes.push(Write::Link(inner));
    let later = rows.split_off(1_500);
    imports.stage_parsed(&id, rows, bodies.clone()).await.unwrap();
    // Somebody saves in between, and her words are found at once; those of the import are not.
    let second = archive.new_id();
    commit(&partition, 2, vec![put(&second, Expect::New, "own too")]).await;
    imports.stage_parsed(&id, later, bodies).await.unwrap();
    let third = archive.new_id();
    commit(&partition, 3, vec![put(&third, Expect::New, "own three")]).await;
    let asked = |text: &str| SearchQuery { text: text.to_owned(), limit: 10, ..SearchQuery::default() };
    let page = partition.search(&Reader::owner(), &asked("own")).await.unwrap();
    assert_eq!(page.total, 3);
    assert_eq!(partition.search(&Reader::owner(), &asked("text")).await.unwrap().total, 0);
    assert_eq!(partition.counts(&Reader::owner(), None).await.unwrap().total(&Filter::all()), 3);

    let before = read.load(Ordering::Relaxed);
    imports.publish(&id, &Actor::owner(), at(86_400 * 3)).await.unwrap();
    let counts = partition.counts(&Reader::owner(), None).await.unwrap();
    assert_eq!(counts.total(&Filter::all()), 2_503);
    // The two that others name, the two that name them: no more was read again.
    assert_eq!(read.load(Ordering::Relaxed) - before, 4);
    let with_child = Filter::all().with_facet("children", ["1"]);
    let mut parents = vec![ids[3].clone(), ids[5].clone()];
    parents.sort();
    assert_eq!(counts.records(&with_child), parents);
    is_sound(&partition).await;
    let taken_over = seen(&partition).await;
    partition.reindex(Arc::new(|_, _, _| {})).await.unwrap();
    assert!(seen(&partition).await == taken_over, "read again, it is the same");
    archive.close().await;

    let (archive, _) = open(&place).await;
    let partition = public(&archive);
    assert!(seen(&partition).await == taken_over, "opened again, it is the same");
    commit(&partition, 5, vec![put(&ids[17], Expect::Version(1), "changed")]).await;
    let query = asked("changed");
    assert_eq!(partition.search(&Reader::owner(), &query).await.unwrap().total, 1);
    assert_eq!(partition.counts(&Reader::owner(), None).await.unwrap().total(&Filter::all()), 2_503);
    is_sound(&partition).await;
    archive.close().await;
}

async fn is_thrown_away(place: Place) {
    let (archive, read) = open(&place).await;
    let partition = public(&archive);
    let imports = partition.imports();
    let id = begin(&partition).await;
    let (_, (rows, bodies)) = rows_of(&archive, 0..300);
    imports.stage_parsed(&id, rows, bodies).await.unwrap();
    imports.discard(&id).await.unwrap();
    let own = archive.new_id();
    commit(&partition, 1, vec![put(&own, Expect::New, "own text")]).await;
    let query = SearchQuery { text: "text".to_owned(), limit: 10, ..SearchQuery::default() };
    assert_eq!(partition.search(&Reader::owner(), &query).await.unwrap().total, 1);
    // The next import has the room.
    let before = read.load(Ordering::Relaxed);
    let id = begin(&partition).await;
    let (_, (rows, bodies)) = rows_of(&archive, 0..300);
    imports.stage_parsed(&id, rows, bodies).await.unwrap();
    imports.publish(&id, &Actor::owner(), at(2)).await.unwrap();
    assert_eq!(partition.search(&Reader::owner(), &query).await.unwrap().total, 301);
    assert_eq!(read.load(Ordering::Relaxed), before);
    is_sound(&partition).await;
    archive.close().await;
}

async fn gives_way_to_people(place: Place) {
    let (archive, _) = open(&place).await;
    let partition = public(&archive);
    let imports = partition.imports();
    let id = begin(&partition).await;
    let (_, (rows, bodies)) = rows_of(&archive, 0..300);
    imports.stage_parsed(&id, rows, bodies).await.unwrap();
    let own = archive.new_id();
    let taken = Alias { ..alias(7) };
    commit(&partition, 1, vec![put(&own, Expect::New, "own"), Write::Alias(own.clone(), taken)]).await;
    let published = imports.publish(&id, &Actor::owner(), at(2)).await.unwrap();
    assert_eq!((published.created, published.refused), (299, 1));
    let seen_then = seen(&partition).await;
    is_sound(&partition).await;
    partition.reindex(Arc::new(|_, _, _| {})).await.unwrap();
    assert!(seen(&partition).await == seen_then);
    archive.close().await;
}

async fn is_read_again_after_a_restart(place: Place) {
    let (archive, _) = open(&place).await;
    let id = begin(&public(&archive)).await;
    let (_, (rows, bodies)) = rows_of(&archive, 0..300);
    public(&archive).imports().stage_parsed(&id, rows, bodies).await.unwrap();
    let own = archive.new_id();
    commit(&public(&archive), 1, vec![put(&own, Expect::New, "own")]).await;
    public(&archive).counts(&Reader::owner(), None).await.unwrap();
    archive.close().await;
    let (archive, read) = open(&place).await;
    let partition = public(&archive);
    partition.imports().publish(&id, &Actor::owner(), at(2)).await.unwrap();
    let seen_then = seen(&partition).await;
    assert_eq!(read.load(Ordering::Relaxed), 300);
    is_sound(&partition).await;
    partition.reindex(Arc::new(|_, _, _| {})).await.unwrap();
    assert!(seen(&partition).await == seen_then);
    archive.close().await;
}
