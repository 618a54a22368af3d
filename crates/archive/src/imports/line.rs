//! An import's own line, and its rows as they are listed.

use jiff::Timestamp;

use crate::engine::{Row, Tx, statements};
use crate::inner::Inner;
use crate::store::{Limits, RowsHash, fits, stored_id, stored_time};
use crate::{ArchiveError, ChangeSetId, ImportHead, ImportId, ImportRow, ImportState, NewImport, RowFilter};
use crate::{RowOutcome, RowSeverity};

macro_rules! import_heads {
    ($rest:literal) => {
        concat!(
            "SELECT i.id, i.collection, i.file_name, i.file_hash, i.form, i.actor, i.at_us, i.state, i.done, i.total,
                i.note, i.created, i.updated, i.unchanged, i.refused, c.id
            FROM import i
            LEFT JOIN change_set c ON c.change = i.change ",
            $rest
        )
    };
}

statements! {
    HEAD_SEQ = "SELECT seq FROM head WHERE id = 1";
    INSERT = "INSERT INTO import
        (change, id, collection, file_name, file_hash, form, actor, at_us, state, done, total, note, base_seq,
         row_count, rows_hash, created, updated, unchanged, refused)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'staging', 0, $9, '', $10, 0, $11, 0, 0, 0, 0)";
    HEAD = import_heads!("WHERE i.id = $1");
    LIST = import_heads!("ORDER BY i.change DESC LIMIT $1");
    WITH_ORIGINALS = "SELECT i.change FROM import i WHERE i.at_us < $1
        AND EXISTS (SELECT 1 FROM import_row r WHERE r.change = i.change AND r.original <> '')";
    BLANK_ORIGINALS = "UPDATE import_row SET original = '' WHERE change = $1 AND original <> ''";
    PROGRESS = "UPDATE import SET done = $2, total = $3, note = $4 WHERE id = $1";
    HOLD = "UPDATE import SET done = done WHERE id = $1
        RETURNING change, state, row_count, rows_hash, base_seq, collection, file_name, file_hash";
    LAST_POSITION = "SELECT MAX(position) FROM import_row WHERE change = $1";
    CHANGE = "SELECT change FROM import WHERE id = $1";
    ROWS = "SELECT position, source, identifier, title, outcome, severity, findings, original, record
        FROM import_row
        WHERE change = $1 AND position > $2 AND severity >= $3 AND (outcome = $4 OR $4 < 0)
        ORDER BY position LIMIT $5";
}

/// An import's line, held until the transaction ends.
pub(super) struct Held {
    pub change: i64,
    pub state: ImportState,
    pub row_count: i64,
    pub hash: RowsHash,
    pub base_seq: i64,
    pub collection: String,
    pub file_name: String,
    pub file_hash: String,
}

pub(super) async fn begin(inner: &Inner, import: &NewImport) -> Result<ImportId, ArchiveError> {
    for (what, text) in [("the file's name", &import.file), ("the form", &import.form)] {
        fits(what, text, Limits::SUMMARY_BYTES)?;
    }
    let mut tx = inner.engine.write().await?;
    crate::collection::check_slug(&import.collection)?;
    if import.form != "demonstration"
        && crate::collection::is_demonstration(&mut tx, &import.collection).await?
    {
        return Err(ArchiveError::Demonstration { slug: import.collection.clone() });
    }
    crate::collection::ensure(&mut tx, &[&import.collection], import.at).await?;
    let seq = tx.number(HEAD_SEQ, &[]).await?;
    let id = inner.minting.import()?;
    tx.run(
        INSERT,
        &[
            inner.minting.keys(1).into(),
            id.as_str().into(),
            (&import.collection).into(),
            (&import.file).into(),
            (&import.file_hash).into(),
            (&import.form).into(),
            (&import.actor.id).into(),
            import.at.as_microsecond().into(),
            None::<i64>.into(),
            seq.into(),
            (&RowsHash::START.0).into(),
        ],
    )
    .await?;
    tx.commit().await?;
    Ok(id)
}

/// Takes hold of an import's line; others who stage or publish it wait.
pub(super) async fn hold(tx: &mut Tx, id: &ImportId) -> Result<Held, ArchiveError> {
    let row = tx.row(HOLD, &[id.as_str().into()]).await?;
    let row = row.ok_or_else(|| ArchiveError::NoSuchImport { id: id.clone() })?;
    let hash: [u8; 32] = row
        .bytes(3)?
        .try_into()
        .map_err(|_| ArchiveError::Corrupt { message: "an import's hash has another length".to_owned() })?;
    Ok(Held {
        change: row.int(0)?,
        state: state_of(&row.text(1)?)?,
        row_count: row.int(2)?,
        hash: RowsHash(hash),
        base_seq: row.int(4)?,
        collection: row.text(5)?,
        file_name: row.text(6)?,
        file_hash: row.text(7)?,
    })
}

/// The same, refusing unless rows may still come in.
pub(super) async fn hold_staging(tx: &mut Tx, id: &ImportId) -> Result<Held, ArchiveError> {
    let held = hold(tx, id).await?;
    if held.state != ImportState::Staging {
        let state = state_name(held.state).to_owned();
        return Err(ArchiveError::ImportState { id: id.clone(), state, needed: "staging" });
    }
    Ok(held)
}

pub(super) async fn last_position(tx: &mut Tx, change: i64) -> Result<Option<i64>, ArchiveError> {
    match tx.row(LAST_POSITION, &[change.into()]).await? {
        Some(row) => row.int_or_none(0),
        None => Ok(None),
    }
}

async fn change_of(tx: &mut Tx, id: &ImportId) -> Result<i64, ArchiveError> {
    let row = tx.row(CHANGE, &[id.as_str().into()]).await?;
    row.ok_or_else(|| ArchiveError::NoSuchImport { id: id.clone() })?.int(0)
}

pub(super) async fn staged_to(inner: &Inner, id: &ImportId) -> Result<Option<i64>, ArchiveError> {
    let mut tx = inner.engine.read().await?;
    let change = change_of(&mut tx, id).await?;
    last_position(&mut tx, change).await
}

pub(super) async fn progress(
    inner: &Inner,
    id: &ImportId,
    done: i64,
    total: Option<i64>,
    note: &str,
) -> Result<(), ArchiveError> {
    fits("the note", note, Limits::SUMMARY_BYTES)?;
    let mut tx = inner.engine.write().await?;
    tx.run(PROGRESS, &[id.as_str().into(), done.into(), total.into(), note.into()]).await?;
    tx.commit().await
}

/// Empties the originals of imports begun before an instant, each import in a transaction of its own.
pub(super) async fn blank_originals(inner: &Inner, before: Timestamp) -> Result<u64, ArchiveError> {
    let mut tx = inner.engine.read().await?;
    let imports = tx.rows(WITH_ORIGINALS, &[before.as_microsecond().into()]).await?;
    tx.rollback().await?;
    let mut blanked = 0;
    for row in imports {
        let mut tx = inner.engine.write().await?;
        tx.run(BLANK_ORIGINALS, &[row.int(0)?.into()]).await?;
        tx.commit().await?;
        blanked += 1;
    }
    if blanked > 0 {
        inner.engine.scrub().await?;
    }
    Ok(blanked)
}

pub(super) async fn head(inner: &Inner, id: &ImportId) -> Result<Option<ImportHead>, ArchiveError> {
    let mut tx = inner.engine.read().await?;
    tx.row(HEAD, &[id.as_str().into()]).await?.as_ref().map(head_row).transpose()
}

pub(super) async fn list(inner: &Inner, limit: u32) -> Result<Vec<ImportHead>, ArchiveError> {
    let mut tx = inner.engine.read().await?;
    tx.rows(LIST, &[i64::from(limit).into()]).await?.iter().map(head_row).collect()
}

fn head_row(row: &Row) -> Result<ImportHead, ArchiveError> {
    let corrupt = || ArchiveError::Corrupt { message: "a stored import id is none".to_owned() };
    Ok(ImportHead {
        id: ImportId::parse(&row.text(0)?).ok_or_else(corrupt)?,
        collection: row.text(1)?,
        file: row.text(2)?,
        file_hash: row.text(3)?,
        form: row.text(4)?,
        actor: row.text(5)?,
        at: stored_time(row.int(6)?)?,
        state: state_of(&row.text(7)?)?,
        done: row.int(8)?,
        total: row.int_or_none(9)?,
        note: row.text(10)?,
        created: row.int(11)?,
        updated: row.int(12)?,
        unchanged: row.int(13)?,
        refused: row.int(14)?,
        change_set: row.text_or_none(15)?.as_deref().and_then(ChangeSetId::parse),
    })
}

pub(super) async fn rows(
    inner: &Inner,
    id: &ImportId,
    filter: RowFilter,
    after: Option<i64>,
    limit: u32,
) -> Result<Vec<ImportRow>, ArchiveError> {
    let mut tx = inner.engine.read().await?;
    let change = change_of(&mut tx, id).await?;
    let binds = [
        change.into(),
        after.unwrap_or(i64::MIN).into(),
        severity_number(filter.severity_least).into(),
        filter.outcome.map_or(-1, outcome_number).into(),
        i64::from(limit).into(),
    ];
    tx.rows(ROWS, &binds).await?.iter().map(row_of).collect()
}

pub(super) fn row_of(row: &Row) -> Result<ImportRow, ArchiveError> {
    Ok(ImportRow {
        position: row.int(0)?,
        place: row.text(1)?,
        identifier: row.text(2)?,
        title: row.text(3)?,
        outcome: outcome_of(row.int(4)?),
        severity: severity_of(row.int(5)?),
        findings: row.text(6)?,
        original: row.text(7)?,
        record: row.text_or_none(8)?.as_deref().map(stored_id).transpose()?,
    })
}

/// A state as it is stored.
pub(super) fn state_name(state: ImportState) -> &'static str {
    match state {
        ImportState::Staging => "staging",
        ImportState::Published => "published",
        ImportState::Discarded => "discarded",
        ImportState::Undone => "undone",
    }
}

fn state_of(name: &str) -> Result<ImportState, ArchiveError> {
    match name {
        "staging" => Ok(ImportState::Staging),
        "published" => Ok(ImportState::Published),
        "discarded" => Ok(ImportState::Discarded),
        "undone" => Ok(ImportState::Undone),
        _ => Err(ArchiveError::Corrupt { message: "an import's state is not known".to_owned() }),
    }
}

/// An outcome as it is stored.
pub(super) fn outcome_number(outcome: RowOutcome) -> i64 {
    match outcome {
        RowOutcome::New => 0,
        RowOutcome::Changed => 1,
        RowOutcome::Unchanged => 2,
        RowOutcome::Refused => 3,
    }
}

fn outcome_of(number: i64) -> RowOutcome {
    match number {
        0 => RowOutcome::New,
        1 => RowOutcome::Changed,
        2 => RowOutcome::Unchanged,
        _ => RowOutcome::Refused,
    }
}

/// A severity as it is stored.
pub(super) fn severity_number(severity: RowSeverity) -> i64 {
    match severity {
        RowSeverity::None => 0,
        RowSeverity::Note => 1,
        RowSeverity::Warning => 2,
        RowSeverity::Error => 3,
    }
}

fn severity_of(number: i64) -> RowSeverity {
    match number {
        0 => RowSeverity::None,
        1 => RowSeverity::Note,
        2 => RowSeverity::Warning,
        _ => RowSeverity::Error,
    }
}
