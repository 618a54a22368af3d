//! The follower: after each commit it brings the projections up to date, in portions, by change number.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use crate::engine::{Tx, statements};
use crate::inner::Inner;
use crate::projection::{Adoption, Entry, EntryTag, Update, day_of};
use crate::store::{Family, head, is_hidden, stored_id, stored_time};
use crate::{ArchiveError, Digest, Kinds, Record, RecordId, Scanned, Seq, Tag, TagStatus};

statements! {
    CHANGE_SETS_AFTER = "SELECT change, first_seq, row_count FROM change_set
        WHERE first_seq >= (
            SELECT COALESCE(MAX(b.first_seq), CAST(0 AS BIGINT)) FROM change_set b WHERE b.first_seq <= $1 + 1)
        AND first_seq <= $2 AND first_seq + row_count > $1 + 1
        ORDER BY first_seq LIMIT 500";
    CHANGE_SET_AT = "SELECT change, row_count, at_us FROM change_set WHERE first_seq = $1";
    LINKED_TO = "SELECT DISTINCT a.record FROM alias a
        JOIN link l ON l.target = a.identifier AND l.namespace = a.namespace
        WHERE a.change = $1";
    TOUCHED = "SELECT record FROM version WHERE change = $1 AND place >= $2 AND place < $3
        UNION SELECT record FROM tag WHERE change = $1 AND place >= $2 AND place < $3
        UNION SELECT record FROM link WHERE change = $1 AND place >= $2 AND place < $3
        UNION SELECT record FROM alias WHERE change = $1 AND place >= $2 AND place < $3";
    LOOSENED = "SELECT record FROM link WHERE change = $1 AND place >= $2 AND place < $3 AND verb = 0
        UNION SELECT record FROM alias WHERE change = $1 AND place >= $2 AND place < $3 AND verb = 0";
}

/// Rows taken in at once: few enough for 200 ms and for little memory.
const ROWS_AT_ONCE: i64 = 6_000;

/// Records of a prepared import that are read again at most; with more of them it is followed like any other.
const READ_AGAIN_MAX: usize = 20_000;

/// How often a node looks for the commits of others.
const POLL: Duration = Duration::from_millis(500);

/// Follows until the archive closes. A fault is noted and tried again; nothing is lost by it.
pub(crate) async fn follow(inner: Arc<Inner>) {
    let mut wrote = inner.wrote.subscribe();
    let mut closing = inner.closing.subscribe();
    let mut checkpointed = inner.projections.applied();
    loop {
        // Asked each time, since the archive may have closed before this task was first polled.
        if *closing.borrow_and_update() {
            return;
        }
        match catch_up(&inner).await {
            Ok(()) => {}
            Err(error) => tracing::warn!(error = %error, "the projections could not follow; trying again"),
        }
        tokio::select! {
            // Also when it was told before this task began to listen.
            () = closed(&mut closing) => return,
            _ = wrote.changed() => {}
            () = tokio::time::sleep(POLL) => {
                inner.projections.unprepare_old();
                // A quiet moment: what was taken in is kept on disk.
                if inner.projections.applied() != checkpointed {
                    checkpointed = inner.projections.applied();
                    let writer = Arc::clone(&inner);
                    let done = tokio::task::spawn_blocking(move || writer.projections.checkpoint()).await;
                    if let Ok(Err(error)) = done {
                        tracing::warn!(error = %error, "the projections could not be checkpointed");
                    }
                }
            }
        }
    }
}

/// Waits until everything stops; at once when that was told already.
async fn closed(closing: &mut tokio::sync::watch::Receiver<bool>) {
    // A sender that is gone has closed too.
    let _ = closing.wait_for(|closing| *closing).await;
}

/// Takes in everything up to the head.
pub(crate) async fn catch_up(inner: &Arc<Inner>) -> Result<(), ArchiveError> {
    let turn = inner.applying.lock().await;
    while let Some(applied) = step(inner).await? {
        inner.applied.send_replace(applied.0);
    }
    drop(turn);
    Ok(())
}

/// Takes in one portion; `None` when there is nothing left.
async fn step(inner: &Arc<Inner>) -> Result<Option<Seq>, ArchiveError> {
    let applied = inner.projections.applied();
    let mut tx = inner.engine.read().await?;
    let last = head(&mut tx).await?;
    if last <= applied.0 {
        // A restored, older database under newer projections: they begin anew.
        return if last < applied.0 {
            Err(ArchiveError::Corrupt { message: "the projections are ahead of the records".to_owned() })
        } else {
            Ok(None)
        };
    }
    if let Some(adopted) = adopted(inner, &mut tx, applied).await? {
        return Ok(Some(adopted));
    }
    let Touched { mut changed, mut loosened, upto } =
        touched_after(inner, &mut tx, applied, Seq(last)).await?;
    // Those that were neighbours by what is gone now are found as of before.
    if !loosened.is_empty() {
        Family::as_of(&inner.kinds, applied).widen(&mut tx, &mut loosened).await?;
        changed.append(&mut loosened);
    }
    let family = Family::as_of(&inner.kinds, upto);
    family.widen(&mut tx, &mut changed).await?;
    let loaded = family.load(&mut tx, &changed).await?;
    tx.rollback().await?;
    let worker = Arc::clone(inner);
    tokio::task::spawn_blocking(move || {
        let updates = updates(&worker.kinds, changed, loaded);
        worker.projections.apply(updates, upto)
    })
    .await
    .map_err(|_| ArchiveError::Closing)??;
    Ok(Some(upto))
}

/// Takes over an import that was prepared, if it is what comes next; `None` leaves it to be read.
async fn adopted(inner: &Arc<Inner>, tx: &mut Tx, applied: Seq) -> Result<Option<Seq>, ArchiveError> {
    let first = Seq(applied.0 + 1);
    let Some(row) = tx.row(CHANGE_SET_AT, &[first.0.into()]).await? else { return Ok(None) };
    let (change, count) = (row.int(0)?, row.int(1)?);
    let day = day_of(stored_time(row.int(2)?)?);
    let Some(mut changed) = inner.projections.prepared(change, count) else { return Ok(None) };
    let last = Seq(applied.0 + count);
    let mut loosened = BTreeSet::new();
    if !changed.is_empty() {
        for row in tx.rows(LOOSENED, &[change.into(), 0.into(), count.into()]).await? {
            loosened.insert(stored_id(&row.text(0)?)?);
        }
    }
    // Those that others already link to have neighbours that nobody knew of while they were prepared.
    for row in tx.rows(LINKED_TO, &[change.into()]).await? {
        changed.insert(stored_id(&row.text(0)?)?);
    }
    if !loosened.is_empty() {
        Family::as_of(&inner.kinds, applied).widen(tx, &mut loosened).await?;
        changed.append(&mut loosened);
    }
    let family = Family::as_of(&inner.kinds, last);
    family.widen(tx, &mut changed).await?;
    if changed.len() > READ_AGAIN_MAX {
        inner.projections.unprepare(change);
        return Ok(None);
    }
    let mut updates = Vec::with_capacity(changed.len());
    let changed: Vec<RecordId> = changed.into_iter().collect();
    for portion in changed.chunks(1_000) {
        let portion: BTreeSet<RecordId> = portion.iter().cloned().collect();
        let loaded = family.load(tx, &portion).await?;
        let worker = Arc::clone(inner);
        let digested = tokio::task::spawn_blocking(move || self::updates(&worker.kinds, portion, loaded));
        updates.extend(digested.await.map_err(|_| ArchiveError::Closing)?);
    }
    let adoption = Adoption { change, first, last, day, updates };
    let worker = Arc::clone(inner);
    let adopted = tokio::task::spawn_blocking(move || worker.projections.adopt(adoption));
    let adopted = adopted.await.map_err(|_| ArchiveError::Closing)??;
    Ok(adopted.then_some(last))
}

/// What a portion touched.
struct Touched {
    changed: BTreeSet<RecordId>,
    /// Those whose links or identifiers were taken away.
    loosened: BTreeSet<RecordId>,
    /// The portion's end.
    upto: Seq,
}

/// The records touched after a number, up to a portion's end.
async fn touched_after(inner: &Inner, tx: &mut Tx, applied: Seq, last: Seq) -> Result<Touched, ArchiveError> {
    let mut changed = BTreeSet::new();
    let mut loosened = BTreeSet::new();
    let mut upto = applied.0;
    let mut left = ROWS_AT_ONCE;
    for row in tx.rows(CHANGE_SETS_AFTER, &[applied.0.into(), last.0.into()]).await? {
        let (change, first, count) = (row.int(0)?, row.int(1)?, row.int(2)?);
        if first > upto + 1 {
            return Err(ArchiveError::Corrupt { message: format!("change number {} is missing", upto + 1) });
        }
        if upto > applied.0 && inner.projections.prepared(change, count).is_some() {
            // It is taken over whole, in the next step.
            break;
        }
        // It is read like any other: what was prepared of it must not be taken away under it later.
        inner.projections.unprepare(change);
        let from = upto + 1 - first;
        let to = (from + left).min(count);
        for row in tx.rows(TOUCHED, &[change.into(), from.into(), to.into()]).await? {
            changed.insert(stored_id(&row.text(0)?)?);
        }
        for row in tx.rows(LOOSENED, &[change.into(), from.into(), to.into()]).await? {
            loosened.insert(stored_id(&row.text(0)?)?);
        }
        left -= to - from;
        upto = first + to - 1;
        if left <= 0 {
            break;
        }
    }
    if upto == applied.0 {
        return Err(ArchiveError::Corrupt { message: format!("change number {} is missing", upto + 1) });
    }
    Ok(Touched { changed, loosened, upto: Seq(upto) })
}

/// What the projections are told: records as they stand, and those that are gone.
fn updates(
    kinds: &Kinds,
    mut changed: BTreeSet<RecordId>,
    loaded: Vec<Result<Scanned, (RecordId, ArchiveError)>>,
) -> Vec<Update> {
    let mut updates = Vec::with_capacity(changed.len());
    for scanned in loaded {
        match scanned {
            Ok(scanned) => {
                if let Some(entry) = entry_of(kinds, scanned) {
                    changed.remove(&entry.record);
                    updates.push(Update::Put(Box::new(entry)));
                }
            }
            Err((record, error)) => {
                tracing::warn!(record = %record, error = %error, "a record cannot be read")
            }
        }
    }
    // What was touched and does not stand is gone from the projections.
    updates.extend(changed.into_iter().map(Update::Remove));
    updates
}

/// Adds what the tags say beside themselves, each once for a node, and never beside a tag that says the same.
fn add_implied(kind: &dyn crate::Kind, entry: &mut Entry) {
    for at in 0..entry.tags.len() {
        let tag = &entry.tags[at];
        let Some((framework, concept)) = kind.implied(&tag.framework, &tag.concept) else { continue };
        let says_same = |other: &EntryTag| {
            other.node == tag.node
                && other.framework == framework
                && other.concept == concept
                && other.status == tag.status
        };
        if tag.status == TagStatus::None || entry.tags.iter().any(says_same) {
            continue;
        }
        let implied = EntryTag { framework, concept, rank: 0, ..tag.clone() };
        entry.tags.push(implied);
    }
}

/// A digested record's entry.
pub(crate) fn entry(kinds: &Kinds, record: &Record, digest: Digest, tags: &[Tag]) -> Option<Entry> {
    let kind = kinds.get(&record.kind)?;
    let mut entry = Entry::new(record, is_hidden(kinds, record), digest, tags);
    add_implied(kind.as_ref(), &mut entry);
    Some(entry)
}

/// A record's entry; `None` when this program does not know its kind or the kind cannot read it.
pub(crate) fn entry_of(kinds: &Kinds, scanned: Scanned) -> Option<Entry> {
    let kind = kinds.get(&scanned.record.kind)?;
    match kind.digest(&scanned.record, &scanned.tags, &scanned.related) {
        Ok(digest) => entry(kinds, &scanned.record, digest, &scanned.tags),
        Err(error) => {
            tracing::warn!(record = %scanned.record.id, error = %error, "a record cannot be read by its kind");
            None
        }
    }
}
