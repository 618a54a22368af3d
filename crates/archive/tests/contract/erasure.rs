//! Erasure: the content is gone everywhere, the chain still verifies.

use std::sync::Arc;

use sterna_archive::projection::Filter;
use sterna_archive::{Actor, Expect, Reader, RowFilter, StagedRow, Write};

use crate::imports::{alias, begin, refused, row};
use crate::note::tag;
use crate::on_both;
use crate::place::{Place, at, commit, public, put, put_in};

on_both!(leaves_a_tombstone, nothing_else_keeps_it);

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

/// Whether a file below a folder holds the bytes.
fn holds(folder: &std::path::Path, bytes: &[u8]) -> bool {
    let Ok(entries) = std::fs::read_dir(folder) else { return false };
    entries.flatten().map(|entry| entry.path()).any(|path| {
        if path.is_dir() {
            return holds(&path, bytes);
        }
        std::fs::read(&path).unwrap_or_default().windows(bytes.len()).any(|window| window == bytes)
    })
}

/// Not the bodies of an import that gave way, not the rows it refused, not the files of the search index.
async fn nothing_else_keeps_it(place: Place) {
    let archive = place.open().await;
    let partition = public(&archive);
    let imports = partition.imports();
    let (gone, stays) = (archive.new_id(), archive.new_id());
    commit(
        &partition,
        1,
        vec![
            put_in(&gone, Expect::New, "ministry", "zzyzxbyhand"),
            Write::Alias(gone.clone(), alias(1)),
            put_in(&stays, Expect::New, "ministry", "stays"),
        ],
    )
    .await;
    let id = begin(&partition).await;
    let again = StagedRow {
        identifier: "P-1".to_owned(),
        title: "zzyzxrefused".to_owned(),
        original: "P-1;zzyzxrefused".to_owned(),
        ..refused(2)
    };
    imports
        .stage(&id, vec![row(1, &gone, Expect::Version(1), "zzyzxbyfile"), again, refused(3)])
        .await
        .unwrap();
    commit(&partition, 2, vec![put_in(&gone, Expect::Version(1), "ministry", "zzyzxagain")]).await;
    imports.publish(&id, &Actor::owner(), at(3)).await.unwrap();
    partition.counts(&Reader::owner(), None).await.unwrap();
    assert!(holds(&place.config.data.join("projections"), b"zzyzx"), "the index held it before");

    partition.erase(&gone, &Actor::owner(), at(4), "asked by the person").await.unwrap();
    let rows = imports.rows(&id, RowFilter::default(), None, 10).await.unwrap();
    assert!(rows.iter().all(|row| !format!("{row:?}").contains("zzyzx")), "{rows:?}");
    assert_eq!(rows[2].original, "P-3;refused", "another row stays");
    assert!(!holds(&place.config.data, b"zzyzx"), "a file still holds it");
    assert_eq!(partition.counts(&Reader::owner(), None).await.unwrap().total(&Filter::all()), 1);
    let report = partition.check(Arc::new(|_, _, _| {})).await.unwrap();
    assert!(report.is_sound(), "{:?}", report.findings);
    archive.close().await;
}
