//! Projections follow the records, and tell the same as versions and tags.

use std::sync::Arc;

use sterna_archive::projection::{Counts, Filter};
use sterna_archive::{Alias, Expect, Link, Reader, Seq, Write};

use crate::note::tag;
use crate::on_both;
use crate::place::{Place, commit, public, put};

on_both!(follow_and_agree, neighbours_are_digested_again, rebuilt);

fn view(counts: &Counts) -> (u64, Vec<(String, u64)>, u64) {
    let tagged = Filter::all().with_concept("gcm", ["16"]);
    (counts.total(&Filter::all()), counts.facet_counts(&Filter::all(), "text"), counts.total(&tagged))
}

async fn follow_and_agree(place: Place) {
    let archive = place.open().await;
    let partition = public(&archive);
    let reader = Reader::owner();
    let mut expected = Vec::new();
    for step in 0..12 {
        let id = archive.new_id();
        let writes = vec![put(&id, Expect::New, &format!("note {}", step % 5)), tag(&id, "16", 1)];
        let done = commit(&partition, step, writes).await;
        let counts = partition.counts(&reader, None).await.unwrap();
        assert_eq!(counts.seq(), done.last);
        expected.push((done.last, view(&counts)));
    }
    for (seq, view_then) in expected {
        let counts = partition.counts_as_of(&reader, seq).await.unwrap();
        assert_eq!((counts.seq(), view(&counts)), (seq, view_then));
    }
    let ahead = partition.counts_as_of(&reader, Seq(10_000)).await;
    assert_eq!(ahead.err().map(|error| error.code()), Some("archive.no-such-number"));
    archive.close().await;
}

async fn neighbours_are_digested_again(place: Place) {
    let archive = place.open().await;
    let partition = public(&archive);
    let reader = Reader::owner();
    let (parent, child) = (archive.new_id(), archive.new_id());
    let name = Alias { namespace: "iati".to_owned(), value: "P".to_owned() };
    commit(
        &partition,
        1,
        vec![put(&parent, Expect::New, "parent"), Write::Alias(parent.clone(), name.clone())],
    )
    .await;
    let none = Filter::all().with_facet("children", ["0"]);
    let one = Filter::all().with_facet("children", ["1"]);
    let counts = partition.counts(&reader, None).await.unwrap();
    assert_eq!((counts.total(&none), counts.total(&one)), (1, 0));
    // Only the child is written; the parent's digest changes.
    let link = Link { record: child.clone(), relation: "parent".to_owned(), target: name };
    commit(&partition, 2, vec![put(&child, Expect::New, "child"), Write::Link(link.clone())]).await;
    let counts = partition.counts(&reader, None).await.unwrap();
    assert_eq!(counts.records(&one), [parent]);
    // Untied, it is nobody's child any more.
    commit(&partition, 3, vec![Write::Unlink(link)]).await;
    let counts = partition.counts(&reader, None).await.unwrap();
    assert_eq!((counts.total(&none), counts.total(&one)), (2, 0));
    archive.close().await;
}

async fn rebuilt(place: Place) {
    let archive = place.open().await;
    let partition = public(&archive);
    let reader = Reader::owner();
    for step in 0..5 {
        let id = archive.new_id();
        commit(&partition, step, vec![put(&id, Expect::New, "note"), tag(&id, "16", 1)]).await;
    }
    let before = view(&*partition.counts(&reader, None).await.unwrap());
    let seq = partition.reindex(Arc::new(|_, _, _| {})).await.unwrap();
    assert_eq!(seq, partition.head().await.unwrap());
    assert_eq!(view(&*partition.counts(&reader, None).await.unwrap()), before);
    archive.close().await;
    // Thrown away, they come back by themselves.
    std::fs::remove_dir_all(place.config.data.join("projections")).unwrap();
    let archive = place.open().await;
    let partition = public(&archive);
    let head = partition.head().await.unwrap();
    assert_eq!(view(&*partition.counts(&reader, Some(head)).await.unwrap()), before);
    archive.close().await;
}
