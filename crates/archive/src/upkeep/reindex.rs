//! Rebuilds the projections beside the serving ones.

use std::sync::Arc;

use super::Progress;
use crate::inner::Inner;
use crate::{ArchiveError, Reader, Scan, Seq, follower, store};

/// Rebuilds everything from the records as of the head, then swaps; what came meanwhile is followed.
///
/// # Errors
/// Faults; the old projections then stay.
pub(crate) async fn reindex(inner: &Arc<Inner>, progress: &Progress) -> Result<Seq, ArchiveError> {
    let alone = inner.rebuilding.lock().await;
    let mut tx = inner.engine.read().await?;
    let seq = Seq(store::head(&mut tx).await?);
    tx.rollback().await?;
    let mut scan = Scan::new(Arc::clone(inner), Reader::owner(), None, seq);
    let mut rebuild = inner.projections.rebuild()?;
    let mut done = 0;
    while let Some(portion) = scan.next().await? {
        let worker = Arc::clone(inner);
        let entries = tokio::task::spawn_blocking(move || {
            portion
                .into_iter()
                .filter_map(|scanned| follower::entry_of(&worker.kinds, scanned))
                .collect::<Vec<_>>()
        })
        .await
        .map_err(|_| ArchiveError::Closing)?;
        for entry in entries {
            rebuild.add(entry)?;
            done += 1;
        }
        progress(done, None, "reindex");
    }
    let turn = inner.applying.lock().await;
    rebuild.finish(seq)?;
    inner.applied.send_replace(seq.0);
    drop(turn);
    drop(alone);
    follower::catch_up(inner).await?;
    Ok(seq)
}
