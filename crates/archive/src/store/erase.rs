//! Erasure: destroys body, salt, evidence and staged originals of a record, and leaves a tombstone.

use std::borrow::Cow;

use jiff::Timestamp;

use super::RowsHash;
use super::change_rows::insert_rows;
use super::ledger::ChangeSetLine;
use super::limits::{Limits, fits};
use super::number::Numbering;
use super::rows::{RowSet, Standing, VersionRow};
use super::standing::{NOW, present};
use crate::engine::{Fault, RETRIES_MAX, Tx, statements};
use crate::inner::Inner;
use crate::{Actor, ArchiveError, Committed, RecordId, Seq};

statements! {
    HOLD_HEAD = "UPDATE head SET seq = seq WHERE id = 1 RETURNING seq";
    ERASE_BODIES = "DELETE FROM body WHERE id IN (
        SELECT v.body FROM version v WHERE v.record = $1 AND v.body IS NOT NULL)";
    ERASE_EVIDENCE = "UPDATE tag SET evidence = '' WHERE record = $1";
    ERASE_ORIGINALS = "UPDATE import_row SET title = '', original = '', findings = '[]' WHERE record = $1";
    ERASE_REFUSED = "UPDATE import_row SET title = '', original = '', findings = '[]'
        WHERE outcome = 3
        AND identifier IN (SELECT a.identifier FROM alias a WHERE a.record = $1)
        AND change IN (SELECT i.change FROM import i
            WHERE i.collection IN (SELECT v.collection FROM version v WHERE v.record = $1))";
    INSERT_ERASURE = "INSERT INTO erasure (record, at_us, actor, reason) VALUES ($1, $2, $3, $4)
        ON CONFLICT (record) DO NOTHING";
}

/// Erases a record. Erasing it again changes nothing.
///
/// # Errors
/// [`ArchiveError::NoSuchRecord`], faults.
pub(crate) async fn erase(
    inner: &Inner,
    id: &RecordId,
    actor: &Actor,
    at: Timestamp,
    reason: &str,
) -> Result<Committed, ArchiveError> {
    fits("the reason", reason, Limits::SUMMARY_BYTES)?;
    let mut attempt = 0;
    loop {
        match try_erase(inner, id, actor, at, reason).await {
            Err(error) if Fault::of(&error) == Fault::Again && attempt < RETRIES_MAX => attempt += 1,
            done => return done,
        }
    }
}

async fn try_erase(
    inner: &Inner,
    id: &RecordId,
    actor: &Actor,
    at: Timestamp,
    reason: &str,
) -> Result<Committed, ArchiveError> {
    let mut tx = inner.engine.write().await?;
    // Held from the start: nobody adds a version with a new body while the bodies are being destroyed.
    let seen = tx.number(HOLD_HEAD, &[]).await?;
    let Some(last) = present(&mut tx, &[id.as_str()], NOW, false).await?.remove(id) else {
        return Err(ArchiveError::NoSuchRecord { id: id.clone() });
    };
    destroy(&mut tx, id.as_str()).await?;
    tx.run(
        INSERT_ERASURE,
        &[id.as_str().into(), at.as_microsecond().into(), (&actor.id).into(), reason.into()],
    )
    .await?;
    let set = inner.minting.change_set()?;
    if last.standing == Standing::Erased {
        tx.commit().await?;
        return Ok(Committed { change_set: set, first: Seq(seen + 1), last: Seq(seen) });
    }
    let mut rows = RowSet::starting(0, RowsHash::START);
    rows.version(VersionRow {
        place: 0,
        record: Cow::Borrowed(id.as_str()),
        version: last.version + 1,
        kind: Cow::Owned(last.kind),
        collection: Cow::Owned(last.collection),
        state: Cow::Owned(last.state),
        owner: Cow::Owned(last.owner),
        language: Cow::Owned(last.language),
        sensitivity: last.sensitivity,
        schema: last.schema,
        standing: Standing::Erased,
        body: None,
        hash: Vec::new(),
        source: None,
    });
    let line = ChangeSetLine {
        change: inner.minting.keys(1),
        id: set,
        row_count: rows.next_place,
        rows_hash: rows.hash,
        actor: actor.id.clone(),
        at_us: at.as_microsecond(),
        summary: "erased".to_owned(),
        file_name: None,
        file_hash: None,
        undoes: None,
    };
    insert_rows(&mut tx, line.change, &rows).await?;
    let committed = Numbering::take(&mut tx, line.row_count).await?.seal(&mut tx, &line).await?;
    tx.commit().await?;
    Ok(committed)
}

/// Destroys what a record's rows hold; idempotent, so that restore applies the list of erasures again.
pub(crate) async fn destroy(tx: &mut Tx, record: &str) -> Result<(), ArchiveError> {
    // Rows that were refused name no record, or one that was never made: they are found by its identifiers.
    for text in [ERASE_BODIES, ERASE_EVIDENCE, ERASE_ORIGINALS, ERASE_REFUSED] {
        tx.run(text, &[record.into()]).await?;
    }
    Ok(())
}
