//! Tests of imports against a real archive.

use std::path::Path;

use bytes::Bytes;
use sterna_archive::{Actor, ImportState, NewImport, Origin, Partition, Reader, Sensitivity, TagStatus};

use super::{After, FileSource, ImportOptions, ImportReport, Importer, TableChoice, publish_staged, resolve};
use crate::export::{ExportFormat, export_refused};
use crate::importing::{Upload, Work};
use crate::project::{Project, Role};
use crate::tagging::{NodeRef, TagAction, TagCommand, apply};
use crate::tests::{archive, at};
use crate::{PortfolioError, Written, edit_project};
use sterna_vocabulary::Lang;

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

/// Cards, facets and tagged records, as lists and stocktakes show them.
async fn shown(partition: &Partition) -> impl PartialEq + std::fmt::Debug + use<> {
    use sterna_archive::projection::{Filter, ListQuery, Order};

    let reader = Reader::owner();
    let counts = partition.counts(&reader, None).await.expect("counts");
    let keys =
        ["type", "status", "activated", "country", "region", "year", "organisation", "donor", "counted"];
    let facets = keys.map(|key| counts.facet_counts(&Filter::all(), key));
    let tagged = counts.records(&Filter::all().with_concept("sdg-target", ["16.9"]));
    let list = ListQuery {
        filter: Filter::all(),
        order: Order::Changed,
        descending: false,
        after: None,
        limit: 100,
        facets: Vec::new(),
    };
    (facets, tagged, partition.list(&reader, &list).await.expect("a list").rows)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_counted_while_a_file_is_read_is_what_its_records_say() {
    let (_folder, archive, partition) = archive().await;
    let related = r#"<related-activity type="1" ref="XM-TEST-1"/><budget>"#;
    let child = ACTIVITY.replace("NUMBER", "99").replacen("<budget>", related, 1);
    let mut source = file(&(1..40).collect::<Vec<_>>());
    if let FileSource::Bytes { bytes, .. } = &mut source {
        let text = String::from_utf8_lossy(bytes).replace("</iati-activities>", "");
        *bytes = Bytes::from(format!("{text}{child}</iati-activities>"));
    }
    let report = import(&archive, &partition, &source).await;
    assert_eq!(numbers(&report), [40, 40, 0, 0, 0], "{:?}", report.findings);
    let while_read = shown(&partition).await;
    partition.reindex(std::sync::Arc::new(|_, _, _| {})).await.expect("reindexed");
    let from_records = shown(&partition).await;
    assert_eq!(while_read, from_records);
    archive.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn objectives_under_another_address_are_told_and_targets_count_for_their_goals() {
    let (_folder, archive, partition) = archive().await;
    let tag =
        r#"<tag vocabulary="99" vocabulary-uri="https://other.example.org/gcm" code="GCM-16"/><budget>"#;
    let text = ACTIVITY.replace("NUMBER", "1").replacen("<budget>", tag, 1);
    let text = format!(r#"<?xml version="1.0"?><iati-activities version="2.03">{text}</iati-activities>"#);
    let source = FileSource::Bytes { name: "test.xml".to_owned(), bytes: Bytes::from(text) };
    let report = import(&archive, &partition, &source).await;
    let told =
        report.findings.iter().find(|finding| finding.code == "iati.compact-address").expect("a finding");
    assert!(told.message.contains("https://other.example.org/gcm"), "{}", told.message);
    let query = crate::stocktake::StocktakeQuery::parse("by=sdg&collection=main").expect("a query");
    let goals = crate::stocktake::run(&partition, &Reader::owner(), query).await.expect("a stocktake");
    let counted: Vec<_> =
        goals.groups.iter().filter(|group| group.projects > 0).map(|group| group.code.as_str()).collect();
    assert_eq!(counted, ["16"], "the target 16.9 speaks to goal 16");
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
    let refused = export_refused(&partition, &report.imports[0].import, ExportFormat::Csv, Lang::En)
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
    let refused = export_refused(&partition, &report.import, ExportFormat::Csv, Lang::En)
        .await
        .expect("a file")
        .expect("rows");
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

async fn table(
    archive: &sterna_archive::Archive,
    partition: &Partition,
    text: &str,
) -> (super::FileReport, ImportReport) {
    let bytes = Bytes::copy_from_slice(text.as_bytes());
    let source = FileSource::Bytes { name: "ministry.csv".to_owned(), bytes };
    let mut importer = Importer::new(archive, partition, options(After::Publish)).await.expect("an importer");
    let file = importer.table(&source, &TableChoice::default(), &|_| true).await.expect("imported");
    (file, importer.finish())
}

async fn project(partition: &Partition, name: &str) -> Project {
    let record = resolve(partition, &Reader::owner(), name).await.expect("found");
    let record = partition.record(&Reader::owner(), &record).await.expect("read").expect("there");
    Project::from_json(&record.body).expect("a body")
}

/// The objectives that stand, whoever set them, in order.
async fn objectives(partition: &Partition, name: &str) -> Vec<u8> {
    let record = resolve(partition, &Reader::owner(), name).await.expect("found");
    let tags = partition.tags(&Reader::owner(), &[record]).await.expect("tags");
    let mut codes: Vec<u8> =
        tags.iter().filter(|tag| tag.framework == "gcm").filter_map(|tag| tag.concept.parse().ok()).collect();
    codes.sort_unstable();
    codes
}

async fn by_hand(partition: &Partition, name: &str, action: TagAction) {
    let record = resolve(partition, &Reader::owner(), name).await.expect("found");
    let command = TagCommand {
        nodes: vec![NodeRef { record, node: String::new() }],
        framework: "gcm".to_owned(),
        action,
        origin: Origin::Manual,
        evidence: String::new(),
        actor: Actor::owner(),
        at: at(),
        summary: String::new(),
    };
    assert_eq!(apply(partition, command).await.expect("tagged").changed, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_withheld_stays_withheld_and_hers_when_its_file_changes() {
    let (_folder, archive, partition) = archive().await;
    import(&archive, &partition, &file(&[1])).await;
    let reader = Reader::owner();
    let id = resolve(&partition, &reader, "XM-TEST-1").await.expect("found");
    let record = partition.record(&reader, &id).await.expect("read").expect("there");
    let project = Project::from_json(&record.body).expect("a body");
    let withheld = Written { project, sensitivity: Some(Sensitivity::Withheld) };
    edit_project(&partition, &id, 1, withheld, &Actor::owner(), at()).await.expect("withheld");
    let renamed = ACTIVITY.replace("Registry NUMBER", "Renamed").replace("NUMBER", "1");
    let text = format!(r#"<iati-activities version="2.03">{renamed}</iati-activities>"#);
    let source = FileSource::Bytes { name: "later.xml".to_owned(), bytes: Bytes::from(text) };
    let somebody = ImportOptions::new("main", Actor { id: "somebody".to_owned() }, at());
    let mut importer = Importer::new(&archive, &partition, somebody).await.expect("an importer");
    let report = importer.iati(&source, &|_| true).await.expect("imported");
    assert_eq!(report.updated, 1);
    let record = partition.record(&reader, &id).await.expect("read").expect("there");
    assert_eq!(Project::from_json(&record.body).expect("a body").title.get("en"), Some("Renamed"));
    assert_eq!((record.sensitivity, record.owner.as_str()), (Sensitivity::Withheld, "owner"));
    assert!(partition.record(&Reader::public(), &id).await.expect("read").is_none());
    archive.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn objectives_follow_the_file_and_only_a_person_keeps_one_away() {
    let (_folder, archive, partition) = archive().await;
    let text = |codes: &str| format!("Identifier,Title,GCM objectives\nA-1,Law,{codes}\n");
    table(&archive, &partition, &text("1; 2; 3; 4")).await;
    table(&archive, &partition, &text("5; 6; 7; 8")).await;
    assert_eq!(objectives(&partition, "A-1").await, [5, 6, 7, 8], "four replaced by four others");
    let (back, _) = table(&archive, &partition, &text("1; 2; 3; 4")).await;
    assert_eq!(
        objectives(&partition, "A-1").await,
        [1, 2, 3, 4],
        "what a file took away a file may bring back"
    );
    partition.imports().undo(&back.import, &Actor::owner(), at()).await.expect("undone");
    assert_eq!(objectives(&partition, "A-1").await, [5, 6, 7, 8]);
    table(&archive, &partition, &text("1; 2; 3; 4")).await;
    assert_eq!(objectives(&partition, "A-1").await, [1, 2, 3, 4], "an undoing says nothing about a tag");
    by_hand(&partition, "A-1", TagAction::Remove(vec!["2".to_owned()])).await;
    by_hand(&partition, "A-1", TagAction::Add(vec!["9".to_owned()])).await;
    let (_, report) = table(&archive, &partition, &text("1; 2; 3; 4")).await;
    assert_eq!(objectives(&partition, "A-1").await, [1, 3, 4, 9], "{:?}", report.findings);
    let (_, report) = table(&archive, &partition, &text("5; 6; 1; 7")).await;
    assert_eq!(objectives(&partition, "A-1").await, [1, 5, 6, 9], "hers counts to the four");
    assert!(report.findings.iter().any(|finding| finding.code == "tag.too-many"));
    archive.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_not_read_to_its_end_is_never_published() {
    let (_folder, archive, partition) = archive().await;
    let imports = partition.imports();
    super::ready(&partition, "main", at()).await.expect("a collection");
    let halfway = NewImport {
        collection: "main".to_owned(),
        file: "half.xml".to_owned(),
        file_hash: "0".repeat(64),
        form: "iati".to_owned(),
        actor: Actor::owner(),
        at: at(),
    };
    let id = imports.begin(halfway).await.expect("begun");
    imports.progress(&id, 1_000, None, "").await.expect("noted");
    let refused = publish_staged(&partition, &id, &Actor::owner(), at()).await.unwrap_err();
    assert_eq!(refused.code(), "import.unfinished");
    let mut importer = Importer::new(&archive, &partition, options(After::Keep)).await.expect("an importer");
    let stopped = importer.iati(&file(&[1]), &|progress| progress.done == 0).await;
    assert_eq!(stopped.unwrap_err().code(), "import.cancelled", "after its rows were staged");
    let text = Bytes::from_static(b"Identifier,Title\nA-1,Law\n");
    let source = FileSource::Bytes { name: "stopped.csv".to_owned(), bytes: text };
    let stopped = importer.table(&source, &TableChoice::default(), &|progress| progress.done == 0).await;
    assert_eq!(stopped.unwrap_err().code(), "import.cancelled");
    let listed = imports.list(10).await.expect("listed");
    let states: Vec<ImportState> = listed.iter().map(|head| head.state).collect();
    assert_eq!(states, [ImportState::Discarded, ImportState::Discarded, ImportState::Staging]);
    archive.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_is_told_its_id_and_is_forgotten_when_it_ends() {
    let (_folder, archive, partition) = archive().await;
    let work = Work::default();
    let upload = |bytes: &[u8], table: Option<TableChoice>| {
        let file = tempfile::NamedTempFile::new().expect("a file");
        std::fs::write(file.path(), bytes).expect("written");
        Upload { name: "test".to_owned(), file: file.into_temp_path(), table }
    };
    let FileSource::Bytes { bytes, .. } = file(&[1, 2]) else { unreachable!("made of bytes") };
    let id = work.start(&archive, &partition, "main", Vec::new(), upload(&bytes, None)).await.expect("begun");
    while work.is_working(&id) {
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    assert_eq!(work.failed(&id), None);
    let done = publish_staged(&partition, &id, &Actor::owner(), at()).await.expect("published");
    assert_eq!(done.created, 2);
    let nameless = upload(b"Colour,Size\nred,4\n", Some(TableChoice::default()));
    let refused = work.start(&archive, &partition, "main", Vec::new(), nameless).await;
    assert_eq!(refused.unwrap_err().code(), "import.table", "a file refused as a whole is told at once");
    archive.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_narrower_spreadsheet_leaves_alone_what_it_has_no_column_for() {
    let (_folder, archive, partition) = archive().await;
    let wide = "Identifier,Title,Country,Start date,End date,Budget,Currency,Funder,Implementing organisation,Outcome 1,GCM objectives\nA-1,Law,Kenya,2020-01-01,2021-12-31,1000,USD,Fund A,Ministry,Births are registered,4\n";
    table(&archive, &partition, wide).await;
    let before = project(&partition, "A-1").await;
    assert_eq!((before.countries.len(), before.stated.len(), before.outcomes.len()), (1, 1, 1));
    assert_eq!(before.organisations.len(), 2, "{:?}", before.organisations);
    assert!(before.period.start().is_some() && before.period.end().is_some());
    let narrow = "Identifier,Title,End date,Funder\nA-1,Law,2022-12-31,Fund B\n";
    let (first, _) = table(&archive, &partition, narrow).await;
    assert_eq!((first.updated, first.refused), (1, 0));
    let after = project(&partition, "A-1").await;
    assert_eq!(
        (&after.countries, &after.stated, &after.outcomes),
        (&before.countries, &before.stated, &before.outcomes)
    );
    assert_eq!(after.period.start(), before.period.start());
    assert_eq!(after.period.end().map(|day| day.year()), Some(2022), "what it speaks of follows it");
    let named = |role: Role| {
        let of = after.organisations.iter().filter(move |one| one.role == role);
        of.filter_map(|one| one.key()).collect::<Vec<_>>()
    };
    assert_eq!((named(Role::Funding), named(Role::Implementing)), (vec!["Fund B"], vec!["Ministry"]));
    assert_eq!(objectives(&partition, "A-1").await, [4], "no column of objectives is not an empty one");
    let (again, _) = table(&archive, &partition, narrow).await;
    assert_eq!((again.unchanged, again.updated), (1, 0));
    let tagging = "Identifier,Title,GCM objectives\nA-1,Law,4; 7\n";
    table(&archive, &partition, tagging).await;
    let id = resolve(&partition, &Reader::owner(), "A-1").await.expect("found");
    let tags = partition.tags(&Reader::owner(), &[id]).await.expect("tags");
    assert!(tags.len() == 2 && tags.iter().all(|tag| tag.node == "o1"), "on its only outcome: {tags:?}");
    archive.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn contact_persons_of_a_refused_activity_are_not_kept() {
    let (_folder, archive, partition) = archive().await;
    let contact = "<contact-info type=\"1\"><person-name><narrative>NAME-ONE</narrative></person-name><email>a@b.example</email></contact-info><contact-info/><contact-information>kept</contact-information>";
    let nameless = ACTIVITY
        .replace("<iati-identifier>XM-TEST-NUMBER</iati-identifier>", "")
        .replace("<activity-status", &format!("{contact}<activity-status"));
    let text = format!(r#"<iati-activities version="2.03">{nameless}</iati-activities>"#);
    let source = FileSource::Bytes { name: "contacts.xml".to_owned(), bytes: Bytes::from(text) };
    let report = import(&archive, &partition, &source).await;
    assert_eq!(report.refused, 1);
    let refused = export_refused(&partition, &report.imports[0].import, ExportFormat::Csv, Lang::En)
        .await
        .expect("a file")
        .expect("rows");
    let text = String::from_utf8_lossy(&refused.bytes).into_owned();
    assert!(!text.contains("NAME-ONE") && !text.contains("a@b.example"), "{text}");
    assert!(text.contains("<contact-information>kept") && text.contains("activity-status"), "{text}");
    assert!(!text.contains("<contact-info>") && !text.contains("<contact-info "), "{text}");
    archive.close().await;
}
