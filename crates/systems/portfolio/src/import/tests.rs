//! Tests of imports against a real archive.

use std::path::Path;

use bytes::Bytes;
use sterna_archive::{Actor, Reader, TagStatus};

use super::{After, FileSource, ImportOptions, ImportReport, Importer, TableChoice, publish_staged, resolve};
use crate::PortfolioError;
use crate::export::{ExportFormat, export_refused};
use crate::tagging::{NodeRef, TagAction, TagCommand, apply};
use crate::tests::{archive, at};

const ACTIVITY: &str = r#"<iati-activity default-currency="USD" xml:lang="en">
  <iati-identifier>XM-TEST-NUMBER</iati-identifier>
  <reporting-org ref="XM-TEST" type="40"><narrative>Test Office</narrative></reporting-org>
  <title><narrative>Registry NUMBER</narrative></title>
  <activity-status code="2"/>
  <activity-date type="1" iso-date="2020-01-01"/>
  <recipient-country code="KE" percentage="100"/>
  <tag vocabulary="3" code="16.9"/>
  <budget><period-start iso-date="2020-01-01"/><period-end iso-date="2020-12-31"/><value value-date="2020-01-01">1000.50</value></budget>
  <result type="2"><title><narrative>Births are registered</narrative></title></result>
</iati-activity>"#;

fn file(numbers: &[u32]) -> FileSource {
    let activities: String =
        numbers.iter().map(|number| ACTIVITY.replace("NUMBER", &number.to_string())).collect();
    let text =
        format!(r#"<?xml version="1.0"?><iati-activities version="2.03">{activities}</iati-activities>"#);
    FileSource::Bytes { name: "test.xml".to_owned(), bytes: Bytes::from(text) }
}

fn options(after: After) -> ImportOptions {
    ImportOptions { after, ..ImportOptions::new("main", Actor::owner(), at()) }
}

async fn import(
    archive: &sterna_archive::Archive,
    partition: &sterna_archive::Partition,
    source: &FileSource,
) -> ImportReport {
    let mut importer = Importer::new(archive, partition, options(After::Publish)).await.expect("an importer");
    importer.iati(source, &|_| true).await.expect("imported");
    importer.finish()
}

fn numbers(report: &ImportReport) -> [u64; 5] {
    [report.read, report.created, report.updated, report.unchanged, report.refused]
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_file_twice_changes_nothing_and_duplicates_are_findings() {
    let (_folder, archive, partition) = archive().await;
    let first = import(&archive, &partition, &file(&[1, 2, 3])).await;
    assert_eq!(numbers(&first), [3, 3, 0, 0, 0], "{:?}", first.findings);
    let again = import(&archive, &partition, &file(&[1, 2, 3])).await;
    assert_eq!(numbers(&again), [3, 0, 0, 3, 0], "{:?}", again.findings);
    let twice = import(&archive, &partition, &file(&[4, 4])).await;
    assert_eq!(numbers(&twice), [2, 1, 0, 0, 1]);
    assert!(twice.findings.iter().any(|finding| finding.code == "import.duplicate-identifier"));
    let counts = partition.counts(&Reader::owner(), None).await.expect("counts");
    assert_eq!(counts.total(&sterna_archive::projection::Filter::all()), 4);
    archive.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tag_taken_away_by_a_person_does_not_come_back() {
    let (_folder, archive, partition) = archive().await;
    import(&archive, &partition, &file(&[1])).await;
    let reader = Reader::owner();
    let record = resolve(&partition, &reader, "XM-TEST-1").await.expect("found");
    let tags = partition.tags(&reader, std::slice::from_ref(&record)).await.expect("tags");
    let target = tags.iter().find(|tag| tag.framework == "sdg-target").expect("an imported tag");
    assert_eq!((target.concept.as_str(), target.status), ("16.9", TagStatus::Confirmed));
    let command = TagCommand {
        nodes: vec![NodeRef { record: record.clone(), node: target.node.clone() }],
        framework: "sdg-target".to_owned(),
        action: TagAction::Clear,
        origin: sterna_archive::Origin::Manual,
        evidence: String::new(),
        actor: Actor::owner(),
        at: at(),
        summary: String::new(),
    };
    let cleared = apply(&partition, command).await.expect("cleared");
    assert_eq!(cleared.changed, 1);
    let again = import(&archive, &partition, &file(&[1])).await;
    assert_eq!(numbers(&again), [1, 0, 0, 1, 0]);
    let tags = partition.tags(&reader, std::slice::from_ref(&record)).await.expect("tags");
    assert!(tags.iter().all(|tag| tag.framework != "sdg-target"));
    archive.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_preview_stores_nothing_until_it_is_published() {
    let (_folder, archive, partition) = archive().await;
    let mut importer = Importer::new(&archive, &partition, options(After::Keep)).await.expect("an importer");
    let report = importer.iati(&file(&[1, 2]), &|_| true).await.expect("staged");
    assert_eq!((report.created, report.published), (2, false));
    assert!(resolve(&partition, &Reader::owner(), "XM-TEST-1").await.is_err());
    let done = publish_staged(&partition, &report.import, &Actor::owner(), at()).await.expect("published");
    assert_eq!(done.created, 2);
    assert!(resolve(&partition, &Reader::owner(), "XM-TEST-1").await.is_ok());
    archive.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_demonstration_takes_no_import() {
    let (_folder, archive, partition) = archive().await;
    let into = ImportOptions::new(crate::DEMO_SYNTHETIC, Actor::owner(), at());
    let refused = Importer::new(&archive, &partition, into).await.err().map(|error| error.code());
    assert_eq!(refused, Some("import.demonstration"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_activity_is_counted_once_and_handed_back() {
    let (_folder, archive, partition) = archive().await;
    let text = ACTIVITY.replace("NUMBER", "1");
    let nameless = ACTIVITY.replace("<iati-identifier>XM-TEST-NUMBER</iati-identifier>", "");
    let file = format!(
        r#"<iati-activities version="2.03">{text}{nameless}<iati-activity><title></iati-activity></iati-activities>"#
    );
    let source = FileSource::Bytes { name: "mixed.xml".to_owned(), bytes: Bytes::from(file) };
    let report = import(&archive, &partition, &source).await;
    assert_eq!((report.read, report.created, report.refused), (3, 1, 2), "{:?}", report.findings);
    let refused = export_refused(&partition, &report.imports[0].import, ExportFormat::Csv)
        .await
        .expect("a file")
        .expect("rows");
    assert_eq!(refused.name, "refused.xml");
    assert!(String::from_utf8_lossy(&refused.bytes).contains("Registry NUMBER"));
    archive.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stopped_import_leaves_nothing() {
    let (_folder, archive, partition) = archive().await;
    let mut importer =
        Importer::new(&archive, &partition, options(After::Publish)).await.expect("an importer");
    let stopped = importer.iati(&file(&[1]), &|_| false).await;
    assert!(matches!(stopped, Err(PortfolioError::Cancelled)));
    assert!(resolve(&partition, &Reader::owner(), "XM-TEST-1").await.is_err());
    archive.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_comes_in_and_its_refused_rows_go_out_to_be_mended() {
    let (_folder, archive, partition) = archive().await;
    let text = "Identifier,Title,Country,Budget,Currency,GCM objectives\nA-1,Civil registry law,Kenya,1000,USD,4\n,,Kenya,5,USD,\nA-2,Hotline,Uganda,,,3; 7\n";
    let source =
        FileSource::Bytes { name: "ministry.csv".to_owned(), bytes: Bytes::from_static(text.as_bytes()) };
    let mut importer =
        Importer::new(&archive, &partition, options(After::Publish)).await.expect("an importer");
    let report = importer.table(&source, &TableChoice::default(), &|_| true).await.expect("imported");
    assert_eq!((report.read, report.created, report.refused), (3, 2, 1), "{:?}", importer.report().findings);
    assert_eq!(report.tags, 3);
    let refused =
        export_refused(&partition, &report.import, ExportFormat::Csv).await.expect("a file").expect("rows");
    assert!(String::from_utf8_lossy(&refused.bytes).contains("Kenya"));
    let mut again = Importer::new(&archive, &partition, options(After::Publish)).await.expect("an importer");
    let second = again.table(&source, &TableChoice::default(), &|_| true).await.expect("imported");
    assert_eq!((second.unchanged, second.refused), (2, 1));
    archive.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_real_file_comes_in_whole() {
    let path = Path::new(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../../../shared/data/iati/activities/covid2021-iom.dev.xml.gz"
    ));
    if !path.exists() {
        eprintln!("SKIPPED: shared data absent");
        return;
    }
    let (_folder, archive, partition) = archive().await;
    let source = FileSource::Path { name: "covid2021-iom.xml.gz".to_owned(), path: path.to_owned() };
    let first = import(&archive, &partition, &source).await;
    assert_eq!(first.read, 154);
    assert_eq!(first.created + first.refused, 154);
    let again = import(&archive, &partition, &source).await;
    assert_eq!((again.unchanged, again.created, again.updated), (first.created, 0, 0));
    archive.close().await;
}
