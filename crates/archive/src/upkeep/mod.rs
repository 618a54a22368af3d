//! Upkeep: check, backup, restore, upgrade.

mod report;

pub use report::{BackupReport, CheckFinding, CheckReport, CheckSeverity, Progress, RestoreReport, UpgradeReport};

use std::path::Path;

use crate::{ArchiveError, Config, Kinds};

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
