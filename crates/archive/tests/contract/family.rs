//! Families: a digest sees below a child five levels, is made again when any of them changes, and stays as large as
//! the links that there are.

use sterna_archive::projection::Filter;
use sterna_archive::{Alias, Archive, Expect, Link, Partition, Reader, RecordId, Related, Write};

use crate::on_both;
use crate::place::{Place, commit, public, put};

on_both!(ancestors_are_digested_again, circles_are_seen, dense_families_stay_small);

fn linked(from: &RecordId, relation: &str, to: &RecordId) -> Write {
    let target = Alias { namespace: "record".to_owned(), value: to.as_str().to_owned() };
    Write::Link(Link { record: from.clone(), relation: relation.to_owned(), target })
}

/// A note below another one; the counts follow before it returns.
async fn child(
    archive: &Archive,
    partition: &Partition,
    step: i64,
    parent: Option<&RecordId>,
    provider: Option<&RecordId>,
) -> RecordId {
    let id = archive.new_id();
    let mut writes = vec![put(&id, Expect::New, "note")];
    writes.extend(parent.map(|parent| linked(&id, "parent", parent)));
    writes.extend(provider.map(|provider| linked(&id, "provider", provider)));
    commit(partition, step, writes).await;
    partition.counts(&Reader::owner(), None).await.unwrap();
    id
}

async fn ancestors_are_digested_again(place: Place) {
    let archive = place.open().await;
    let partition = public(&archive);
    let below = async |count: &str| {
        let counts = partition.counts(&Reader::owner(), None).await.unwrap();
        counts.records(&Filter::all().with_facet("below", [count])).to_vec()
    };
    // Six levels below the first.
    let first = child(&archive, &partition, 0, None, None).await;
    let mut last = first.clone();
    for step in 1..=6 {
        last = child(&archive, &partition, step, Some(&last), None).await;
    }
    assert_eq!(below("6").await, [first]);
    // The provider is an ancestor as well: those above it are reached all the same.
    let top = child(&archive, &partition, 10, None, None).await;
    let middle = child(&archive, &partition, 11, Some(&top), None).await;
    let low = child(&archive, &partition, 12, Some(&middle), None).await;
    child(&archive, &partition, 13, Some(&low), Some(&middle)).await;
    let three = below("3").await;
    assert!(three.contains(&top), "{three:?}");
    archive.close().await;
}

async fn circles_are_seen(place: Place) {
    let archive = place.open().await;
    let partition = public(&archive);
    let (one, other) = (archive.new_id(), archive.new_id());
    commit(
        &partition,
        1,
        vec![
            put(&one, Expect::New, "one"),
            put(&other, Expect::New, "other"),
            linked(&one, "child", &other),
            linked(&other, "child", &one),
            // One that names itself closes no circle.
            linked(&other, "child", &other),
        ],
    )
    .await;
    let related = partition.related(&Reader::owner(), &one).await.unwrap();
    let below = related.iter().find(|one| one.relation == "child" && one.outgoing).unwrap();
    assert_eq!(below.record.id, other);
    assert_eq!(below.children.iter().map(|one| &one.record.id).collect::<Vec<_>>(), [&one]);
    assert!(below.children[0].children.is_empty());
    archive.close().await;
}

fn size(related: &[Related]) -> usize {
    related.iter().map(|one| 1 + size(&one.children)).sum()
}

async fn dense_families_stay_small(place: Place) {
    const NOTES: usize = 9;
    let archive = place.open().await;
    let partition = public(&archive);
    let ids: Vec<RecordId> = (0..NOTES).map(|_| archive.new_id()).collect();
    let mut writes: Vec<Write> = ids.iter().map(|id| put(id, Expect::New, "dense")).collect();
    for from in &ids {
        writes.extend(ids.iter().filter(|to| *to != from).map(|to| linked(from, "child", to)));
    }
    commit(&partition, 1, writes).await;
    let related = partition.related(&Reader::owner(), &ids[0]).await.unwrap();
    // Each note is opened once, and the first one is met both ways.
    assert!(size(&related) <= NOTES * NOTES, "{}", size(&related));
    archive.close().await;
}
