//! The commands on an archive: made, written by two at once, refreshed, compared by version.

use std::sync::Arc;

use jiff::Timestamp;
use sterna_archive::{Actor, Archive, Config, Kinds, PartitionName};
use sterna_vocabulary::Lang;

use super::Counting;
use crate::report::{self, Edit, ReportKind};

struct Place {
    archive: Archive,
    _folder: tempfile::TempDir,
}

async fn place() -> Place {
    let folder = tempfile::tempdir().expect("a folder");
    let config = Config { data: folder.path().to_owned(), database: None };
    let archive =
        Archive::open(config, Kinds::default().with(Arc::new(ReportKind))).await.expect("an archive");
    Place { archive, _folder: folder }
}

#[tokio::test]
async fn two_people_write_at_once_and_nothing_is_lost() {
    let place = place().await;
    let partition = place.archive.partition(PartitionName::PUBLIC);
    let figures = Counting::at(1, 3);
    let (actor, at) = (Actor::owner(), Timestamp::UNIX_EPOCH);
    let made = report::create(
        &place.archive,
        &partition,
        &figures,
        "cluster-stocktake",
        "Ours",
        Lang::Fr,
        "",
        &actor,
        at,
    )
    .await
    .expect("a report");
    let loaded = report::load(&partition, made.record.as_str()).await.expect("the report");
    assert_eq!(
        (loaded.report.title.as_str(), loaded.report.language, loaded.record.version),
        ("Ours", Lang::Fr, 1)
    );
    let prose: Vec<String> = loaded
        .report
        .blocks()
        .filter(|(_, block)| block.code() == "prose")
        .map(|(_, block)| block.id.clone())
        .collect();
    let one = [(prose[0].clone(), "From one.".to_owned())];
    let other = [(prose[1].clone(), "From the other.".to_owned())];
    let saved = report::save(&partition, &made.record, 1, &one, &[], "x", &actor, at).await.expect("saved");
    assert_eq!(saved.version, 2);
    let saved =
        report::save(&partition, &made.record, 1, &other, &[], "x", &actor, at).await.expect("merged");
    assert_eq!((saved.version, saved.clashes.len()), (3, 0));
    let clashing = [(prose[0].clone(), "Against.".to_owned())];
    let refused =
        report::save(&partition, &made.record, 1, &clashing, &[], "x", &actor, at).await.expect("told");
    assert_eq!(refused.clashes.len(), 1);
    let now = report::load(&partition, made.record.as_str()).await.expect("the report");
    assert_eq!(now.record.version, 3, "a clash stores nothing");
    assert_eq!(now.report.block(&prose[0]).and_then(|block| block.text()), Some("From one."));
    assert_eq!(now.report.block(&prose[1]).and_then(|block| block.text()), Some("From the other."));
    let stale = report::replace(&partition, &made.record, 1, &now.report, &actor, at).await;
    assert_eq!(stale.expect_err("a stale version").code(), "archive.conflict");
    let history = report::versions(&partition, &made.record).await.expect("versions");
    assert_eq!(history.iter().map(|head| head.version).collect::<Vec<_>>(), [3, 2, 1]);
    let first = report::version(&partition, &made.record, 1).await.expect("the first version");
    assert_eq!(first.report.block(&prose[0]).and_then(|block| block.text()), Some(""));
    place.archive.close().await;
}

#[tokio::test]
async fn refreshing_twice_writes_one_version_and_unknown_reports_are_refused() {
    let place = place().await;
    let partition = place.archive.partition(PartitionName::PUBLIC);
    let figures = Counting::at(1, 3);
    let (actor, at) = (Actor::owner(), Timestamp::UNIX_EPOCH);
    let made = report::create(
        &place.archive,
        &partition,
        &figures,
        "cluster-stocktake",
        "",
        Lang::En,
        "",
        &actor,
        at,
    )
    .await
    .expect("a report");
    let (saved, moved) =
        report::refreshed(&partition, &figures, &made.record, &actor, at).await.expect("refreshed");
    assert_eq!((saved.version, moved), (1, 0), "what did not move writes no version");
    figures.move_to(2, 4);
    let (saved, moved) =
        report::refreshed(&partition, &figures, &made.record, &actor, at).await.expect("refreshed");
    assert!(saved.version == 2 && moved > 5, "{moved}");
    assert_eq!(report::load(&partition, "nothing").await.expect_err("no report").code(), "report.unknown");
    let gone = Edit::RemoveBlock { block: "b999".to_owned() };
    let refused =
        report::act(&partition, &made.record, &[gone], "x", &actor, at).await.expect_err("no block");
    assert_eq!(refused.code(), "report.part");
    let template =
        report::create(&place.archive, &partition, &figures, "none", "", Lang::En, "", &actor, at).await;
    assert_eq!(template.expect_err("no template").code(), "report.template");
    place.archive.close().await;
}
