//! Erasure: the content is gone everywhere, the chain still verifies.

use std::sync::Arc;

use sterna_archive::projection::Filter;
use sterna_archive::{Actor, Expect, Reader};

use crate::note::tag;
use crate::on_both;
use crate::place::{Place, at, commit, public, put};

on_both!(leaves_a_tombstone);

async fn leaves_a_tombstone(place: Place) {
    let archive = place.open().await;
    let partition = public(&archive);
    let reader = Reader::owner();
    let (gone, stays) = (archive.new_id(), archive.new_id());
    commit(&partition, 1, vec![put(&gone, Expect::New, "secretword"), tag(&gone, "1", 1)]).await;
    commit(
        &partition,
        2,
        vec![put(&gone, Expect::Version(1), "secretword twice"), put(&stays, Expect::New, "stays")],
    )
    .await;
    assert_eq!(partition.counts(&reader, None).await.unwrap().total(&Filter::all()), 2);
    partition.erase(&gone, &Actor::owner(), at(3), "asked by the person").await.unwrap();

    let record = partition.record(&reader, &gone).await.unwrap().unwrap();
    assert!(record.erased && record.body.is_empty());
    assert!(partition.version(&reader, &gone, 1).await.unwrap().unwrap().body.is_empty());
    assert!(partition.record(&Reader::public(), &gone).await.unwrap().is_none());
    assert!(
        partition.tags(&reader, &[gone.clone()]).await.unwrap().iter().all(|tag| tag.evidence.is_empty())
    );
    assert_eq!(partition.counts(&reader, None).await.unwrap().total(&Filter::all()), 1);
    let rewritten = partition.commit(crate::place::change(4, vec![put(&gone, Expect::Any, "again")])).await;
    assert_eq!(rewritten.unwrap_err().code(), "archive.conflict");

    let report = partition.check(Arc::new(|_, _, _| {})).await.unwrap();
    assert!(report.is_sound(), "{:?}", report.findings);
    assert_eq!(report.erased, 1);
    assert!(report.findings.iter().any(|finding| finding.code == "check.erased"));
    if place.config.database.is_none() {
        for name in ["public.sqlite", "public.sqlite-wal"] {
            let bytes = std::fs::read(place.config.data.join(name)).unwrap_or_default();
            assert!(!bytes.windows(10).any(|window| window == b"secretword"), "{name} still holds it");
        }
    }
    archive.close().await;
}
