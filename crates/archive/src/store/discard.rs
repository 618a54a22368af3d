//! Throws rows away that never got a number.

use jiff::Timestamp;

use crate::ArchiveError;
use crate::engine::{Tx, statements};
use crate::inner::Inner;

statements! {
    BODIES = "DELETE FROM body WHERE id IN (
        SELECT v.body FROM version v
        WHERE v.change = $1 AND v.place < $2 AND v.body IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM change_set c WHERE c.change = v.change)
        AND NOT EXISTS (
            SELECT 1 FROM version w JOIN change_set d ON d.change = w.change
            WHERE w.record = v.record AND w.body = v.body))";
    VERSIONS = "DELETE FROM version WHERE change = $1 AND place < $2";
    TAGS = "DELETE FROM tag WHERE change = $1 AND place < $2";
    LINKS = "DELETE FROM link WHERE change = $1 AND place < $2";
    ALIASES = "DELETE FROM alias WHERE change = $1 AND place < $2";
    BEGIN = "INSERT INTO register (kind, entry, owner, content, revision, changed_us, expires_us)
        VALUES ('archive.unfinished', $1, 'archive', '', 1, $2, NULL) ON CONFLICT (kind, entry) DO NOTHING";
    END = "DELETE FROM register WHERE kind = 'archive.unfinished' AND entry = $1";
    UNFINISHED = "SELECT entry FROM register WHERE kind = 'archive.unfinished' AND changed_us < $1";
    NUMBERED = "SELECT CAST(COUNT(*) AS BIGINT) FROM change_set WHERE change = $1";
    LAST_PLACE = "SELECT MAX(place) FROM (
        SELECT MAX(place) AS place FROM version WHERE change = $1
        UNION ALL SELECT MAX(place) FROM tag WHERE change = $1
        UNION ALL SELECT MAX(place) FROM link WHERE change = $1
        UNION ALL SELECT MAX(place) FROM alias WHERE change = $1) AS places";
}

/// Places thrown away in one transaction, so that nobody waits long.
const PORTION: i64 = 10_000;

/// Notes, before rows are written in several transactions, that they have no number yet: after a crash they are
/// found by this note and thrown away.
pub(crate) async fn begin_unfinished(tx: &mut Tx, change: i64) -> Result<(), ArchiveError> {
    let key = change.to_string();
    tx.run(BEGIN, &[(&key).into(), Timestamp::now().as_microsecond().into()]).await?;
    Ok(())
}

/// Takes the note away: the rows have their number, or are gone.
pub(crate) async fn end_unfinished(tx: &mut Tx, change: i64) -> Result<(), ArchiveError> {
    tx.run(END, &[(&change.to_string()).into()]).await?;
    Ok(())
}

/// Throws away what crashes left before an instant.
pub(crate) async fn discard_unfinished(inner: &Inner, before: Timestamp) -> Result<(), ArchiveError> {
    let mut tx = inner.engine.read().await?;
    let rows = tx.rows(UNFINISHED, &[before.as_microsecond().into()]).await?;
    tx.rollback().await?;
    for row in rows {
        let Ok(change) = row.text(0)?.parse() else { continue };
        discard_rows(inner, change).await?;
    }
    Ok(())
}

/// Throws away all rows of a change that has no number; a numbered one is left alone.
pub(crate) async fn discard_rows(inner: &Inner, change: i64) -> Result<(), ArchiveError> {
    let mut upto = 0;
    loop {
        let mut tx = inner.engine.write().await?;
        if tx.number(NUMBERED, &[change.into()]).await? > 0 {
            end_unfinished(&mut tx, change).await?;
            return tx.commit().await;
        }
        let last = match tx.row(LAST_PLACE, &[change.into()]).await? {
            Some(row) => row.int_or_none(0)?,
            None => None,
        };
        let Some(last) = last else {
            end_unfinished(&mut tx, change).await?;
            return tx.commit().await;
        };
        upto = (upto + PORTION).min(last + 1);
        discard_places(&mut tx, change, upto).await?;
        tx.commit().await?;
    }
}

async fn discard_places(tx: &mut Tx, change: i64, upto: i64) -> Result<(), ArchiveError> {
    for text in [BODIES, VERSIONS, TAGS, LINKS, ALIASES] {
        tx.run(text, &[change.into(), upto.into()]).await?;
    }
    Ok(())
}
