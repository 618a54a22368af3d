//! Publishing what was looked at first.

use jiff::Timestamp;
use sterna_archive::{Actor, ImportId, Partition, Published};

use crate::PortfolioError;

/// Publishes a staged import in one change set. Rows whose record somebody else changed meanwhile are refused.
///
/// # Errors
/// Refusals and faults of the archive.
pub async fn publish_staged(
    partition: &Partition,
    import: &ImportId,
    actor: &Actor,
    at: Timestamp,
) -> Result<Published, PortfolioError> {
    Ok(partition.imports().publish(import, actor, at).await?)
}
