//! Backup, restore, check and upgrade: the way between engines, and what damage looks like.

use std::path::Path;
use std::sync::Arc;

use sterna_archive::{Actor, Expect, NewFile, Reader, backup, restore, upgrade};

use crate::note::{kinds, tag};
use crate::on_both;
use crate::place::{Place, at, commit, public, put};

on_both!(restored_is_equal, only_into_an_empty_place, erased_again, damage_is_refused);

/// An archive with something of everything.
async fn furnish(place: &Place) -> sterna_archive::Archive {
    let archive = place.open().await;
    let partition = public(&archive);
    for step in 0..6 {
        let id = archive.new_id();
        commit(&partition, step, vec![put(&id, Expect::New, &format!("naïve ﺏ {step}")), tag(&id, "16", 1)])
            .await;
    }
    let import = crate::imports::begin(&partition).await;
    let rows = (0..700)
        .map(|position| crate::imports::row(position, &archive.new_id(), Expect::New, "row"))
        .collect();
    partition.imports().stage(&import, rows).await.unwrap();
    partition.imports().publish(&import, &Actor::owner(), at(9)).await.unwrap();
    partition.register("mapping").put("ministry", "{}", "owner", None).await.unwrap();
    let file = NewFile {
        name: "sheet.csv".to_owned(),
        media_type: "text/csv".to_owned(),
        actor: Actor::owner(),
        at: at(0),
        keep_until: None,
    };
    partition.files().put(&mut &b"a;b\n"[..], file).await.unwrap();
    archive
}

/// The hashes of the tables in a backup, from its manifest.
fn tables(path: &Path) -> serde_json::Value {
    let decoder = zstd::Decoder::new(std::fs::File::open(path).unwrap()).unwrap();
    let mut archive = tar::Archive::new(decoder);
    let manifest = archive
        .entries()
        .unwrap()
        .map(Result::unwrap)
        .find(|entry| entry.path().unwrap().to_str() == Some("manifest.json"))
        .unwrap();
    let manifest: serde_json::Value = serde_json::from_reader(manifest).unwrap();
    manifest["tables"].clone()
}

/// There and back: each engine's backup restored into the other gives equal tables.
async fn restored_is_equal(place: Place) {
    let archive = furnish(&place).await;
    // Beside the live server, which holds the lock.
    let first = place.folder.path().join("first.tar.zst");
    let report = backup(&place.config, &first).await.unwrap();
    assert_eq!((report.seq, report.files), (public(&archive).head().await.unwrap(), 1));
    assert!(backup(&place.config, &first).await.is_err(), "a backup never replaces another");
    let (other, back) = if place.config.database.is_none() {
        (Place::postgres(), Some(Place::sqlite()))
    } else {
        (Some(Place::sqlite()), Place::postgres())
    };
    archive.close().await;
    let mut from = first.clone();
    for (number, there) in [other, back].into_iter().flatten().enumerate() {
        let restored = restore(&from, &there.config, kinds()).await.unwrap();
        assert!(restored.check.is_sound(), "{:?}", restored.check.findings);
        assert_eq!((restored.seq, restored.rows, restored.files), (report.seq, report.rows, 1));
        let next = place.folder.path().join(format!("next{number}.tar.zst"));
        backup(&there.config, &next).await.unwrap();
        assert_eq!(tables(&first), tables(&next));
        from = next;
        // It can be worked on.
        let archive = there.open().await;
        let id = archive.new_id();
        commit(&public(&archive), 20, vec![put(&id, Expect::New, "after")]).await;
        archive.close().await;
    }
}

async fn only_into_an_empty_place(place: Place) {
    furnish(&place).await.close().await;
    let file = place.folder.path().join("b.tar.zst");
    backup(&place.config, &file).await.unwrap();
    let refused = restore(&file, &place.config, kinds()).await.unwrap_err();
    assert_eq!(refused.code(), "archive.not-empty");
    let upgraded = upgrade(&place.config, kinds()).await.unwrap();
    assert_eq!((upgraded.from, upgraded.backup), (upgraded.to, None));
}

/// An erasure made after the backup was taken is applied again from the list in the data folder.
async fn erased_again(place: Place) {
    let archive = place.open().await;
    let partition = public(&archive);
    let id = archive.new_id();
    commit(&partition, 1, vec![put(&id, Expect::New, "secretword")]).await;
    let file = place.folder.path().join("b.tar.zst");
    backup(&place.config, &file).await.unwrap();
    partition.erase(&id, &Actor::owner(), at(2), "asked").await.unwrap();
    archive.close().await;
    let there = Place::sqlite();
    std::fs::create_dir_all(&there.config.data).unwrap();
    std::fs::copy(place.config.data.join("erasures.jsonl"), there.config.data.join("erasures.jsonl"))
        .unwrap();
    let restored = restore(&file, &there.config, kinds()).await.unwrap();
    assert_eq!(restored.erasures, 1);
    assert!(restored.check.is_sound(), "{:?}", restored.check.findings);
    let archive = there.open().await;
    let record = public(&archive).record(&Reader::owner(), &id).await.unwrap().unwrap();
    assert!(record.erased && record.body.is_empty());
    archive.close().await;
}

/// Writes a backup again with one more entry before all others.
fn add_entry(backup: &[u8], to: &Path, name: &str, content: &[u8]) {
    let mut builder = tar::Builder::new(zstd::Encoder::new(std::fs::File::create(to).unwrap(), 1).unwrap());
    let mut header = tar::Header::new_gnu();
    header.set_size(content.len() as u64);
    header.set_mode(0o600);
    builder.append_data(&mut header, name, content).unwrap();
    let mut archive = tar::Archive::new(zstd::Decoder::new(backup).unwrap());
    for entry in archive.entries().unwrap() {
        let entry = entry.unwrap();
        let mut header = entry.header().clone();
        let path = entry.path().unwrap().into_owned();
        builder.append_data(&mut header, path, entry).unwrap();
    }
    builder.into_inner().unwrap().finish().unwrap();
}

async fn damage_is_refused(place: Place) {
    let archive = furnish(&place).await;
    let file = place.folder.path().join("b.tar.zst");
    backup(&place.config, &file).await.unwrap();
    let bytes = std::fs::read(&file).unwrap();
    let there = Place::sqlite();
    let cut = place.folder.path().join("cut.tar.zst");
    std::fs::write(&cut, &bytes[..bytes.len() * 2 / 3]).unwrap();
    assert_eq!(restore(&cut, &there.config, kinds()).await.unwrap_err().code(), "archive.bad-backup");
    // One with more than its manifest names is none of ours.
    let surplus = place.folder.path().join("surplus.tar.zst");
    add_entry(&bytes, &surplus, "notes.txt", b"surplus");
    assert_eq!(restore(&surplus, &there.config, kinds()).await.unwrap_err().code(), "archive.bad-backup");
    // A lost file content is found by check.
    let content = std::fs::read_dir(place.config.data.join("files"))
        .unwrap()
        .flat_map(|folder| std::fs::read_dir(folder.unwrap().path()).unwrap())
        .map(|file| file.unwrap().path())
        .next()
        .unwrap();
    std::fs::write(content, "something else").unwrap();
    let report = public(&archive).check(Arc::new(|_, _, _| {})).await.unwrap();
    assert_eq!(report.findings.iter().map(|finding| finding.code).collect::<Vec<_>>(), ["check.file"]);
    assert!(!report.is_sound());
    archive.close().await;
}
