//! Publishing: one short transaction that numbers what is staged. And discarding, and undoing.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::line::{Held, hold, hold_staging, outcome_number, row_of, severity_number};
use super::stage::with_finding;
use super::{ImportState, Published, RowOutcome, RowSeverity};
use crate::engine::{Fault, RETRIES_MAX, Tx, statements};
use crate::inner::Inner;
use crate::store::{
    self, ChangeSetLine, Numbering, RowsHash, begin_unfinished, conflicts_since, discard_rows, replay,
};
use crate::{Actor, ArchiveError, ChangeSetId, Committed, ImportId, Seq, Undone};

statements! {
    SET_STATE = "UPDATE import SET state = $2 WHERE change = $1";
    SET_BASE = "UPDATE import SET base_seq = $2, row_count = $3, rows_hash = $4 WHERE change = $1";
    COUNTS = "SELECT created, updated, unchanged, refused FROM import WHERE change = $1";
    PLACES_OF = "SELECT place FROM version WHERE record IN ($LIST) AND change + 0 = $1
        UNION ALL SELECT place FROM tag WHERE record IN ($LIST) AND change + 0 = $1
        UNION ALL SELECT place FROM link WHERE record IN ($LIST) AND change + 0 = $1
        UNION ALL SELECT place FROM alias WHERE record IN ($LIST) AND change + 0 = $1";
    DROP_BODY = "DELETE FROM body WHERE id IN (
        SELECT v.body FROM version v
        WHERE v.change = $1 AND v.place = $2 AND v.body IS NOT NULL
        AND NOT EXISTS (
            SELECT 1 FROM version w WHERE w.record = v.record AND w.body = v.body AND w.change <> v.change))";
    DROP_VERSION = "DELETE FROM version WHERE change = $1 AND place = $2";
    DROP_TAG = "DELETE FROM tag WHERE change = $1 AND place = $2";
    DROP_LINK = "DELETE FROM link WHERE change = $1 AND place = $2";
    DROP_ALIAS = "DELETE FROM alias WHERE change = $1 AND place = $2";
    SHIFT_VERSIONS = "UPDATE version SET place = $2 - place - 1 WHERE change = $1 AND place >= $3 AND place < $4";
    SHIFT_TAGS = "UPDATE tag SET place = $2 - place - 1 WHERE change = $1 AND place >= $3 AND place < $4";
    SHIFT_LINKS = "UPDATE link SET place = $2 - place - 1 WHERE change = $1 AND place >= $3 AND place < $4";
    SHIFT_ALIASES = "UPDATE alias SET place = $2 - place - 1 WHERE change = $1 AND place >= $3 AND place < $4";
    TURN_VERSIONS = "UPDATE version SET place = 0 - place - 1 WHERE change = $1 AND place < 0";
    TURN_TAGS = "UPDATE tag SET place = 0 - place - 1 WHERE change = $1 AND place < 0";
    TURN_LINKS = "UPDATE link SET place = 0 - place - 1 WHERE change = $1 AND place < 0";
    TURN_ALIASES = "UPDATE alias SET place = 0 - place - 1 WHERE change = $1 AND place < 0";
    ROWS_OF_RECORDS = "SELECT position, source, identifier, title, outcome, severity, findings, original, record
        FROM import_row WHERE record IN ($LIST) AND change + 0 = $1";
    REFUSE_ROW = "UPDATE import_row SET outcome = $3, severity = $4, findings = $5
        WHERE change = $1 AND position = $2";
    REFUSE_COUNTS = "UPDATE import SET created = created - $2, updated = updated - $3, refused = refused + $2 + $3
        WHERE change = $1";
    CHANGE_SET_OF = "SELECT c.id FROM import i JOIN change_set c ON c.change = i.change WHERE i.id = $1";
}

/// Publishes.
pub(super) async fn publish(
    inner: &Inner,
    id: &ImportId,
    actor: &Actor,
    at: Timestamp,
) -> Result<Published, ArchiveError> {
    let mut attempt = 0;
    loop {
        let done = match settle(inner, id).await {
            Ok(held) => try_publish(inner, id, &held, actor, at).await,
            Err(error) => Err(error),
        };
        match done {
            Ok(Some(published)) => return Ok(published),
            Ok(None) if attempt < RETRIES_MAX => {}
            Ok(None) => {
                return Err(ArchiveError::Corrupt {
                    message: "publishing met other changes every time".to_owned(),
                });
            }
            Err(error) if Fault::of(&error) == Fault::Again && attempt < RETRIES_MAX => {}
            Err(error) => return Err(error),
        }
        attempt += 1;
    }
}

/// Looks what others changed since the rows were staged, takes the rows concerned out, and notes up to which
/// number nobody is in the way. The long looking happens here, while others write.
async fn settle(inner: &Inner, id: &ImportId) -> Result<Held, ArchiveError> {
    let mut tx = inner.engine.read().await?;
    let seen = store::head(&mut tx).await?;
    tx.rollback().await?;
    let mut tx = inner.engine.write().await?;
    let mut held = hold_staging(&mut tx, id).await?;
    if held.base_seq == seen {
        tx.rollback().await?;
        return Ok(held);
    }
    let met = conflicts_since(&mut tx, held.change, held.row_count, held.base_seq).await?;
    if !met.is_empty() {
        // Its rows move: what was prepared of them no longer fits.
        inner.projections.unprepare(held.change);
        take_out(&mut tx, &mut held, &met).await?;
    }
    held.base_seq = seen;
    tx.run(SET_BASE, &[held.change.into(), seen.into(), held.row_count.into(), (&held.hash.0).into()])
        .await?;
    tx.commit().await?;
    Ok(held)
}

/// Takes the rows of records out of the staged import and closes the gaps.
async fn take_out(tx: &mut Tx, held: &mut Held, records: &BTreeSet<String>) -> Result<(), ArchiveError> {
    let list: Vec<&str> = records.iter().map(String::as_str).collect();
    let mut gaps = Vec::new();
    for row in tx.rows_of_list(PLACES_OF, &[held.change.into()], &list).await? {
        gaps.push(row.int(0)?);
    }
    gaps.sort_unstable();
    gaps.dedup();
    for gap in &gaps {
        for text in [DROP_BODY, DROP_VERSION, DROP_TAG, DROP_LINK, DROP_ALIAS] {
            tx.run(text, &[held.change.into(), (*gap).into()]).await?;
        }
    }
    close_gaps(tx, held, &gaps).await?;
    held.row_count -= i64::try_from(gaps.len()).unwrap_or(0);
    held.hash = RowsHash::START;
    let (hash, count) = replay(tx, held.change, held.row_count).await?;
    if count != held.row_count {
        return Err(ArchiveError::Corrupt { message: "an import's rows have a gap".to_owned() });
    }
    held.hash = hash;

    let (mut created, mut updated) = (0_i64, 0_i64);
    for row in tx.rows_of_list(ROWS_OF_RECORDS, &[held.change.into()], &list).await? {
        let row = row_of(&row)?;
        match row.outcome {
            RowOutcome::New => created += 1,
            RowOutcome::Changed => updated += 1,
            RowOutcome::Unchanged | RowOutcome::Refused => continue,
        }
        let message = "somebody changed this record while the file was being read; import the row again";
        let findings = with_finding(&row.findings, "import.changed-meanwhile", &row.place, message);
        tx.run(
            REFUSE_ROW,
            &[
                held.change.into(),
                row.position.into(),
                outcome_number(RowOutcome::Refused).into(),
                severity_number(RowSeverity::Error).into(),
                (&findings).into(),
            ],
        )
        .await?;
    }
    tx.run(REFUSE_COUNTS, &[held.change.into(), created.into(), updated.into()]).await?;
    Ok(())
}

/// Moves the rows after each gap down. They go by way of negative places, so that in whatever order the engine
/// takes them no two ever stand at one place.
async fn close_gaps(tx: &mut Tx, held: &Held, gaps: &[i64]) -> Result<(), ArchiveError> {
    let mut shift = 0_i64;
    for (index, gap) in gaps.iter().enumerate() {
        shift += 1;
        let end = gaps.get(index + 1).copied().unwrap_or(held.row_count);
        for text in [SHIFT_VERSIONS, SHIFT_TAGS, SHIFT_LINKS, SHIFT_ALIASES] {
            tx.run(text, &[held.change.into(), shift.into(), (gap + 1).into(), end.into()]).await?;
        }
    }
    for text in [TURN_VERSIONS, TURN_TAGS, TURN_LINKS, TURN_ALIASES] {
        tx.run(text, &[held.change.into()]).await?;
    }
    Ok(())
}

/// The short transaction; `None` when others came in between.
async fn try_publish(
    inner: &Inner,
    id: &ImportId,
    settled: &Held,
    actor: &Actor,
    at: Timestamp,
) -> Result<Option<Published>, ArchiveError> {
    let set = inner.minting.change_set()?;
    let mut tx = inner.engine.write().await?;
    let held = hold_staging(&mut tx, id).await?;
    if held.row_count != settled.row_count || held.base_seq != settled.base_seq {
        return tx.rollback().await.map(|()| None);
    }
    let committed = if held.row_count == 0 {
        let seq = store::head(&mut tx).await?;
        Committed { change_set: set, first: Seq(seq + 1), last: Seq(seq) }
    } else {
        let numbering = Numbering::take(&mut tx, held.row_count).await?;
        if numbering.before != held.base_seq
            && !conflicts_since(&mut tx, held.change, held.row_count, held.base_seq).await?.is_empty()
        {
            return tx.rollback().await.map(|()| None);
        }
        let line = ChangeSetLine {
            change: held.change,
            id: set,
            row_count: held.row_count,
            rows_hash: held.hash,
            actor: actor.id.clone(),
            at_us: at.as_microsecond(),
            summary: format!("import of {} into {}", held.file_name, held.collection),
            file_name: Some(held.file_name.clone()),
            file_hash: Some(held.file_hash.clone()),
            undoes: None,
        };
        numbering.seal(&mut tx, &line).await?
    };
    tx.run(SET_STATE, &[held.change.into(), "published".into()]).await?;
    let counts = tx.row(COUNTS, &[held.change.into()]).await?;
    let counts = counts.ok_or_else(|| ArchiveError::NoSuchImport { id: id.clone() })?;
    let published = Published {
        created: counts.int(0)?,
        updated: counts.int(1)?,
        unchanged: counts.int(2)?,
        refused: counts.int(3)?,
        committed,
    };
    tx.commit().await?;
    Ok(Some(published))
}

/// Discards.
pub(super) async fn discard(inner: &Inner, id: &ImportId) -> Result<(), ArchiveError> {
    let mut tx = inner.engine.write().await?;
    let held = hold_staging(&mut tx, id).await?;
    tx.run(SET_STATE, &[held.change.into(), "discarded".into()]).await?;
    begin_unfinished(&mut tx, held.change).await?;
    tx.commit().await?;
    inner.projections.unprepare(held.change);
    discard_rows(inner, held.change).await
}

/// Undoes.
pub(super) async fn undo(
    inner: &Inner,
    id: &ImportId,
    actor: &Actor,
    at: Timestamp,
) -> Result<Undone, ArchiveError> {
    let mut tx = inner.engine.read().await?;
    let set = match tx.row(CHANGE_SET_OF, &[id.as_str().into()]).await? {
        Some(row) => ChangeSetId::parse(&row.text(0)?),
        None => None,
    };
    tx.rollback().await?;
    let Some(set) = set else {
        let mut tx = inner.engine.write().await?;
        let held = hold(&mut tx, id).await?;
        let state = super::line::state_name(held.state).to_owned();
        return Err(ArchiveError::ImportState { id: id.clone(), state, needed: "published, with changes" });
    };
    let undone = store::undo(inner, &set, actor, at).await?;
    let mut tx = inner.engine.write().await?;
    let held = hold(&mut tx, id).await?;
    if held.state == ImportState::Published {
        tx.run(SET_STATE, &[held.change.into(), "undone".into()]).await?;
    }
    tx.commit().await?;
    Ok(undone)
}
