//! Imports: nobody sees them until they are published; they are undone as one.

use sterna_archive::{
    Actor, Alias, Archive, Expect, ImportId, ImportState, NewImport, Partition, Reader, RecordId, RowFilter,
    RowOutcome, RowSeverity, Seq, StagedOutcome, StagedRow, Write,
};

use crate::note::{concepts, tag, text_of};
use crate::on_both;
use crate::place::{Place, at, commit, public, put, put_in};

on_both!(
    publishes,
    survives_a_kill,
    is_undone,
    gives_way_to_people,
    imports_again,
    keeps_what_a_database_can,
    originals_are_emptied
);

pub async fn begin(partition: &Partition) -> ImportId {
    let import = NewImport {
        collection: "ministry".to_owned(),
        file: "sheet.csv".to_owned(),
        file_hash: "00".repeat(32),
        form: "table".to_owned(),
        actor: Actor::owner(),
        at: at(0),
    };
    partition.imports().begin(import).await.expect("the import begins")
}

pub fn alias(number: i64) -> Alias {
    Alias { namespace: "table:ministry".to_owned(), value: format!("P-{number}") }
}

pub fn row(position: i64, record: &RecordId, expect: Expect, text: &str) -> StagedRow {
    StagedRow {
        position,
        place: format!("row {position}"),
        identifier: format!("P-{position}"),
        title: text.to_owned(),
        outcome: match expect {
            Expect::Version(version) => StagedOutcome::Changed(version),
            Expect::New | Expect::Any => StagedOutcome::New,
        },
        severity: RowSeverity::None,
        findings: "[]".to_owned(),
        original: format!("P-{position};{text}"),
        writes: vec![
            put_in(record, expect, "ministry", text),
            Write::Alias(record.clone(), alias(position)),
            tag(record, "7", 1),
        ],
    }
}

pub fn refused(position: i64) -> StagedRow {
    StagedRow {
        outcome: StagedOutcome::Refused,
        severity: RowSeverity::Error,
        findings: "[{\"code\":\"import.no-identifier\"}]".to_owned(),
        writes: Vec::new(),
        ..row(position, &RecordId::from_bits(0), Expect::New, "refused")
    }
}

fn rows_of(archive: &Archive, positions: std::ops::Range<i64>) -> (Vec<RecordId>, Vec<StagedRow>) {
    let ids: Vec<RecordId> = positions.clone().map(|_| archive.new_id()).collect();
    let rows =
        positions.zip(&ids).map(|(position, id)| row(position, id, Expect::New, &format!("text {position}")));
    let rows = rows.collect();
    (ids, rows)
}

async fn publishes(place: Place) {
    let archive = place.open().await;
    let partition = public(&archive);
    let reader = Reader::owner();
    let imports = partition.imports();
    let id = begin(&partition).await;
    let (ids, mut rows) = rows_of(&archive, 0..2_500);
    rows.push(refused(2_500));
    imports.stage(&id, rows).await.unwrap();
    imports.progress(&id, 2_501, Some(2_501), "read").await.unwrap();
    assert_eq!(partition.head().await.unwrap(), Seq(0));
    assert!(partition.record(&reader, &ids[0]).await.unwrap().is_none());
    assert!(partition.find(&alias(0)).await.unwrap().is_none());
    // Somebody saves while the import waits.
    let own = archive.new_id();
    commit(&partition, 1, vec![put(&own, Expect::New, "own")]).await;

    let published = imports.publish(&id, &Actor::owner(), at(2)).await.unwrap();
    assert_eq!(
        (published.created, published.updated, published.unchanged, published.refused),
        (2_500, 0, 0, 1)
    );
    assert_eq!((published.committed.first, published.committed.last), (Seq(2), Seq(7_501)));
    assert_eq!(partition.head().await.unwrap(), Seq(7_501));
    assert_eq!(partition.find(&alias(17)).await.unwrap(), Some(ids[17].clone()));
    let source = partition.history(&reader, &ids[17]).await.unwrap()[0].source.clone().unwrap();
    assert_eq!((source.file.as_str(), source.place.as_str()), ("sheet.csv", "row 17"));
    let head = imports.head(&id).await.unwrap().unwrap();
    assert_eq!((head.state, head.refused), (ImportState::Published, 1));
    assert_eq!(head.change_set.as_ref(), Some(&published.committed.change_set));
    let only = RowFilter { outcome: Some(RowOutcome::Refused), ..RowFilter::default() };
    let found = imports.rows(&id, only, None, 10).await.unwrap();
    assert_eq!(found.iter().map(|row| row.position).collect::<Vec<_>>(), [2_500]);
    assert_eq!(
        imports.publish(&id, &Actor::owner(), at(3)).await.unwrap_err().code(),
        "archive.import-state"
    );
    archive.close().await;
}

async fn survives_a_kill(place: Place) {
    let archive = place.open().await;
    let partition = public(&archive);
    let id = begin(&partition).await;
    let (_, rows) = rows_of(&archive, 0..3_000);
    partition.imports().stage(&id, rows[..1_200].to_vec()).await.unwrap();
    // Dropped in the middle of staging, as a killed process would be.
    {
        let (imports, id, rows) = (partition.imports(), id.clone(), rows.clone());
        let staging = tokio::spawn(async move { imports.stage(&id, rows).await });
        tokio::task::yield_now().await;
        staging.abort();
        let _ = staging.await;
    }
    assert_eq!(partition.head().await.unwrap(), Seq(0));
    archive.close().await;

    let archive = place.open().await;
    let partition = public(&archive);
    let imports = partition.imports();
    assert!(partition.collections().await.unwrap().iter().all(|collection| collection.records == 0));
    // It is resumed by sending the rows again: those that are there are passed over.
    assert!(imports.staged_to(&id).await.unwrap() >= Some(1_199));
    imports.stage(&id, rows).await.unwrap();
    let published = imports.publish(&id, &Actor::owner(), at(2)).await.unwrap();
    assert_eq!(published.created, 3_000);
    assert_eq!(partition.head().await.unwrap(), Seq(9_000));

    // Another one is thrown away, and leaves nothing.
    let other = begin(&partition).await;
    let (ids, rows) = rows_of(&archive, 5_000..5_100);
    imports.stage(&other, rows).await.unwrap();
    imports.discard(&other).await.unwrap();
    assert_eq!(
        imports.publish(&other, &Actor::owner(), at(3)).await.unwrap_err().code(),
        "archive.import-state"
    );
    assert!(partition.record(&Reader::owner(), &ids[0]).await.unwrap().is_none());
    assert_eq!(partition.head().await.unwrap(), Seq(9_000));
    archive.close().await;
}

async fn is_undone(place: Place) {
    let archive = place.open().await;
    let partition = public(&archive);
    let reader = Reader::owner();
    let imports = partition.imports();
    let id = begin(&partition).await;
    let (ids, rows) = rows_of(&archive, 0..1_300);
    imports.stage(&id, rows).await.unwrap();
    imports.publish(&id, &Actor::owner(), at(1)).await.unwrap();
    commit(&partition, 2, vec![put_in(&ids[3], Expect::Version(1), "ministry", "edited")]).await;
    let undone = imports.undo(&id, &Actor::owner(), at(3)).await.unwrap();
    assert_eq!(undone.kept.iter().map(|kept| &kept.record).collect::<Vec<_>>(), [&ids[3]]);
    assert_eq!(imports.head(&id).await.unwrap().unwrap().state, ImportState::Undone);
    assert!(partition.record(&reader, &ids[4]).await.unwrap().is_none());
    assert!(partition.find(&alias(4)).await.unwrap().is_none());
    assert_eq!(partition.find(&alias(3)).await.unwrap(), Some(ids[3].clone()));
    assert_eq!(concepts(&partition, &ids[3]).await, ["7"]);
    let collections = partition.collections().await.unwrap();
    assert_eq!(collections[0].records, 1);
    archive.close().await;
}

async fn gives_way_to_people(place: Place) {
    let archive = place.open().await;
    let partition = public(&archive);
    let reader = Reader::owner();
    let imports = partition.imports();
    let known = archive.new_id();
    let first =
        vec![put_in(&known, Expect::New, "ministry", "by hand"), Write::Alias(known.clone(), alias(1))];
    commit(&partition, 1, first).await;
    let id = begin(&partition).await;
    let (ids, mut rows) = rows_of(&archive, 0..40);
    rows[1] = row(1, &known, Expect::Version(1), "by the file");
    imports.stage(&id, rows).await.unwrap();
    // While the file is being read: somebody edits the record, and somebody takes an identifier of another row.
    let rival = archive.new_id();
    commit(
        &partition,
        2,
        vec![
            put_in(&known, Expect::Version(1), "ministry", "by hand again"),
            put_in(&rival, Expect::New, "ministry", "rival"),
            Write::Alias(rival.clone(), alias(5)),
        ],
    )
    .await;
    let published = imports.publish(&id, &Actor::owner(), at(3)).await.unwrap();
    assert_eq!((published.created, published.updated, published.refused), (38, 0, 2));
    assert_eq!((published.committed.first, published.committed.last), (Seq(6), Seq(6 + 38 * 3 - 1)));
    let record = partition.record(&reader, &known).await.unwrap().unwrap();
    assert_eq!(text_of(&record).as_deref(), Some("by hand again"));
    assert!(partition.record(&reader, &ids[5]).await.unwrap().is_none());
    assert_eq!(partition.find(&alias(39)).await.unwrap(), Some(ids[39].clone()));
    let only = RowFilter { outcome: Some(RowOutcome::Refused), ..RowFilter::default() };
    let found = imports.rows(&id, only, None, 10).await.unwrap();
    assert!(found.iter().all(|row| row.findings.contains("import.changed-meanwhile")));
    assert_eq!(found.iter().map(|row| row.position).collect::<Vec<_>>(), [1, 5]);
    let report = partition.check(std::sync::Arc::new(|_, _, _| {})).await.unwrap();
    assert!(report.is_sound(), "{:?}", report.findings);
    archive.close().await;
}

async fn imports_again(place: Place) {
    let archive = place.open().await;
    let partition = public(&archive);
    let imports = partition.imports();
    let (ids, rows) = rows_of(&archive, 0..50);
    let id = begin(&partition).await;
    imports.stage(&id, rows).await.unwrap();
    imports.publish(&id, &Actor::owner(), at(1)).await.unwrap();
    let head = partition.head().await.unwrap();
    let id = begin(&partition).await;
    let mut rows: Vec<StagedRow> = (0..50)
        .zip(&ids)
        .map(|(position, id)| row(position, id, Expect::Version(1), &format!("text {position}")))
        .collect();
    imports.stage(&id, rows.clone()).await.unwrap();
    let published = imports.publish(&id, &Actor::owner(), at(2)).await.unwrap();
    assert_eq!((published.created, published.updated, published.unchanged), (0, 0, 50));
    assert_eq!(partition.head().await.unwrap(), head);
    // One changed, one repeated within the file.
    rows[9] = row(9, &ids[9], Expect::Version(1), "new text");
    rows.push(row(50, &ids[9], Expect::Version(1), "newer text"));
    let id = begin(&partition).await;
    imports.stage(&id, rows).await.unwrap();
    let published = imports.publish(&id, &Actor::owner(), at(3)).await.unwrap();
    assert_eq!((published.updated, published.unchanged, published.refused), (1, 49, 1));
    assert_eq!(partition.head().await.unwrap(), Seq(head.0 + 1));
    archive.close().await;
}

/// A row with U+0000 in its own texts, and one that asks for an identifier of a refused row before it.
async fn keeps_what_a_database_can(place: Place) {
    let archive = place.open().await;
    let partition = public(&archive);
    let imports = partition.imports();
    let id = begin(&partition).await;
    let (first, second, third) = (archive.new_id(), archive.new_id(), archive.new_id());
    let mut torn = row(1, &first, Expect::New, "torn");
    torn.place = "row\0 1".to_owned();
    torn.title = "to\0rn".to_owned();
    torn.original = "P-1;\0torn".to_owned();
    torn.findings = "[\0]".to_owned();
    let mut long = row(2, &second, Expect::New, "long");
    long.writes.push(tag(&second, &"7".repeat(300), 2));
    let mut after = row(3, &third, Expect::New, "after");
    after.writes[1] = Write::Alias(third.clone(), alias(2));
    imports.stage(&id, vec![torn, long, after]).await.unwrap();
    let rows = imports.rows(&id, RowFilter::default(), None, 10).await.unwrap();
    let texts = [&rows[0].place, &rows[0].title, &rows[0].original, &rows[0].findings];
    assert_eq!(texts, ["row 1", "torn", "P-1;torn", "[]"]);
    assert_eq!(
        rows.iter().map(|row| row.outcome).collect::<Vec<_>>(),
        [RowOutcome::New, RowOutcome::Refused, RowOutcome::New]
    );
    imports.publish(&id, &Actor::owner(), at(1)).await.unwrap();
    assert_eq!(partition.find(&alias(2)).await.unwrap(), Some(third));
    // An identifier that names another record by now is not taken from it.
    let id = begin(&partition).await;
    let rival = archive.new_id();
    imports.stage(&id, vec![row(2, &rival, Expect::New, "rival")]).await.unwrap();
    let rows = imports.rows(&id, RowFilter::default(), None, 10).await.unwrap();
    assert_eq!(rows[0].outcome, RowOutcome::Refused);
    assert!(rows[0].findings.contains("archive.identifier-taken"), "{}", rows[0].findings);
    archive.close().await;
}

async fn originals_are_emptied(place: Place) {
    let archive = place.open().await;
    let partition = public(&archive);
    let imports = partition.imports();
    let id = begin(&partition).await;
    imports.stage(&id, vec![row(1, &archive.new_id(), Expect::New, "one"), refused(2)]).await.unwrap();
    imports.publish(&id, &Actor::owner(), at(1)).await.unwrap();
    assert_eq!(imports.blank_originals(at(0)).await.unwrap(), 0);
    assert_eq!(imports.blank_originals(at(1)).await.unwrap(), 1);
    assert_eq!(imports.blank_originals(at(1)).await.unwrap(), 0);
    let rows = imports.rows(&id, RowFilter::default(), None, 10).await.unwrap();
    assert!(rows.iter().all(|row| row.original.is_empty()));
    assert_eq!(rows[1].title, "refused");
    archive.close().await;
}
