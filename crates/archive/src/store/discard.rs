//! Throws rows away that never got a number.

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
    NUMBERED = "SELECT CAST(COUNT(*) AS BIGINT) FROM change_set WHERE change = $1";
    LAST_PLACE = "SELECT MAX(place) FROM (
        SELECT MAX(place) AS place FROM version WHERE change = $1
        UNION ALL SELECT MAX(place) FROM tag WHERE change = $1
        UNION ALL SELECT MAX(place) FROM link WHERE change = $1
        UNION ALL SELECT MAX(place) FROM alias WHERE change = $1) AS places";
}

/// Places thrown away in one transaction, so that nobody waits long.
const PORTION: i64 = 10_000;

/// Throws away all rows of a change that has no number; a numbered one is left alone.
pub(crate) async fn discard_rows(inner: &Inner, change: i64) -> Result<(), ArchiveError> {
    let mut upto = 0;
    loop {
        let mut tx = inner.engine.write().await?;
        if tx.number(NUMBERED, &[change.into()]).await? > 0 {
            return tx.rollback().await;
        }
        let last = match tx.row(LAST_PLACE, &[change.into()]).await? {
            Some(row) => row.int_or_none(0)?,
            None => None,
        };
        let Some(last) = last else { return tx.rollback().await };
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
