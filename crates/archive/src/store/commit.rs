//! A change, written: all of it or nothing.

use super::change_rows::insert_rows;
use super::ledger::ChangeSetLine;
use super::limits::{Limits, fits};
use super::number::{self, Numbering, conflicts_since};
use super::plan::Plan;
use super::{Known, RowsHash};
use crate::engine::{Fault, RETRIES_MAX, Tx, statements};
use crate::inner::Inner;
use crate::{ArchiveError, Change, Committed, Provenance, Seq};

statements! {
    HOLD_HEAD = "UPDATE head SET seq = seq WHERE id = 1";
}

/// Attempts after which the head row is held from the start, so that nobody can come in between again.
const PATIENCE: u32 = 2;

/// Commits a change.
///
/// # Errors
/// The refusals of [`crate::Partition::commit`]; faults after some attempts.
pub(crate) async fn commit(inner: &Inner, change: &Change) -> Result<Committed, ArchiveError> {
    if change.writes.len() > Limits::WRITES {
        return Err(ArchiveError::TooManyWrites { count: change.writes.len(), max: Limits::WRITES });
    }
    fits("the summary", &change.summary, Limits::SUMMARY_BYTES)?;
    fits("the actor", &change.actor.id, Limits::NAME_BYTES)?;
    let mut attempt = 0;
    loop {
        match try_commit(inner, change, attempt >= PATIENCE).await {
            Ok(Some(committed)) => return Ok(committed),
            Ok(None) => {}
            Err(error) if Fault::of(&error) == Fault::Again && attempt < RETRIES_MAX => {}
            Err(error) => return Err(error),
        }
        attempt += 1;
        tokio::task::yield_now().await;
    }
}

/// One attempt; `None` when somebody else changed the same records in between.
async fn try_commit(inner: &Inner, change: &Change, hold: bool) -> Result<Option<Committed>, ArchiveError> {
    let mut tx = inner.engine.write().await?;
    if hold {
        tx.run(HOLD_HEAD, &[]).await?;
    }
    let committed = write(inner, &mut tx, change).await?;
    match committed {
        Some(committed) => {
            tx.commit().await?;
            Ok(Some(committed))
        }
        None => {
            tx.rollback().await?;
            Ok(None)
        }
    }
}

async fn write(inner: &Inner, tx: &mut Tx, change: &Change) -> Result<Option<Committed>, ArchiveError> {
    let seen = number::head(tx).await?;
    let known = Known::load(tx, change.writes.iter()).await?;
    let mut plan = Plan::new(&inner.kinds, &inner.minting, known, 0, RowsHash::START);
    let file = match &change.provenance {
        Provenance::Hand => None,
        Provenance::Import(source) => Some((&source.file, &source.file_hash)),
        Provenance::Places { file, file_hash, .. } => Some((file, file_hash)),
    };
    for (position, write) in change.writes.iter().enumerate() {
        let place = match &change.provenance {
            Provenance::Hand => None,
            Provenance::Import(source) => Some(source.place.as_str()),
            Provenance::Places { places, .. } => Some(places.get(position).map_or("", String::as_str)),
        };
        plan.add(write, place)?;
    }
    let rows = plan.finish();
    let id = inner.minting.change_set()?;
    if rows.next_place == 0 {
        return Ok(Some(Committed { change_set: id, first: Seq(seen + 1), last: Seq(seen) }));
    }
    let line = ChangeSetLine {
        change: inner.minting.keys(1),
        id,
        row_count: rows.next_place,
        rows_hash: rows.hash,
        actor: change.actor.id.clone(),
        at_us: change.at.as_microsecond(),
        summary: change.summary.clone(),
        file_name: file.map(|(name, _)| name.clone()),
        file_hash: file.map(|(_, hash)| hash.clone()),
        undoes: None,
    };
    ensure_collections(tx, change).await?;
    insert_rows(tx, line.change, &rows).await?;
    let numbering = Numbering::take(tx, line.row_count).await?;
    if numbering.before != seen && !conflicts_since(tx, line.change, line.row_count, seen).await?.is_empty() {
        return Ok(None);
    }
    Ok(Some(numbering.seal(tx, &line).await?))
}

/// Makes the collections that records are put into, where they are missing.
async fn ensure_collections(tx: &mut Tx, change: &Change) -> Result<(), ArchiveError> {
    let mut slugs: Vec<&str> = change
        .writes
        .iter()
        .filter_map(|write| match write {
            crate::Write::Put { collection, .. } => Some(collection.as_str()),
            _ => None,
        })
        .collect();
    slugs.sort_unstable();
    slugs.dedup();
    crate::collection::ensure(tx, &slugs, change.at).await
}
