//! Upkeep: check, reindex, backup, restore, upgrade.

mod report;
mod reindex;

pub use report::{BackupReport, CheckFinding, CheckReport, CheckSeverity, Progress, RestoreReport, UpgradeReport};

pub(crate) use reindex::reindex;

use std::path::Path;

use jiff::Timestamp;

use crate::inner::Inner;
use crate::{Actor, ArchiveError, Config, Kinds, RecordId};

pub(crate) async fn check(inner: &Inner, progress: &Progress) -> Result<CheckReport, ArchiveError> {
    let _ = (inner, progress);
    Err(ArchiveError::Closing)
}

pub(crate) fn note_erasure(data: &Path, id: &RecordId, actor: &Actor, at: Timestamp, reason: &str) -> Result<(), ArchiveError> {
    let _ = (data, id, actor, at, reason);
    Ok(())
}

/// Writes a backup beside whoever uses the archive, as of one change number, files included.
///
/// # Errors
/// Faults of database and disk; an `out` that exists.
pub async fn backup(config: &Config, out: &Path) -> Result<BackupReport, ArchiveError> {
    let _ = (config, out);
    Err(ArchiveError::Closing)
}

/// Restores a backup into an empty place on either engine, applies later erasures, then checks it.
///
/// # Errors
/// [`ArchiveError::NotEmpty`], [`ArchiveError::BadBackup`], faults.
pub async fn restore(archive_file: &Path, config: &Config, kinds: Kinds) -> Result<RestoreReport, ArchiveError> {
    let _ = (archive_file, config, kinds);
    Err(ArchiveError::Closing)
}

/// Backs the archive up into its data folder, then brings its schema up to date.
///
/// # Errors
/// [`ArchiveError::NewerSchema`], faults; nothing is changed when the backup fails.
pub async fn upgrade(config: &Config, kinds: Kinds) -> Result<UpgradeReport, ArchiveError> {
    let _ = (config, kinds);
    Err(ArchiveError::Closing)
}
