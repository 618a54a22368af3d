//! Publishing what was looked at first.

use jiff::Timestamp;
use sterna_archive::{Actor, ImportId, ImportState, Partition, Published};

use super::READ;
use crate::PortfolioError;

/// Publishes a staged import in one change set. Rows whose record somebody else changed meanwhile are refused.
///
/// # Errors
/// `import.unfinished`: the file was not read to its end (the program stopped, or is still reading). Refusals and
/// faults of the archive.
pub async fn publish_staged(
    partition: &Partition,
    import: &ImportId,
    actor: &Actor,
    at: Timestamp,
) -> Result<Published, PortfolioError> {
    let head = partition.imports().head(import).await?;
    if head.is_some_and(|head| head.state == ImportState::Staging && head.note != READ) {
        return Err(PortfolioError::Unfinished);
    }
    Ok(partition.imports().publish(import, actor, at).await?)
}
