//! Upgrade: a backup first, then the schema.

use jiff::Timestamp;

use super::{UpgradeReport, backup};
use crate::engine::{KNOWN_SCHEMA, file_fault, migrate, schema_number};
use crate::{Archive, ArchiveError, Config, Kinds, PartitionName};

/// Backs the archive up into `backups` in its data folder, then brings its schema up to date, and opens it once
/// to see that it works. Bodies are lifted when they are read, never rewritten.
///
/// # Errors
/// [`ArchiveError::Locked`], [`ArchiveError::NewerSchema`], faults; nothing is changed when the backup fails.
pub async fn upgrade(config: &Config, kinds: Kinds) -> Result<UpgradeReport, ArchiveError> {
    let lock = config.lock()?;
    let engine = config.engine(PartitionName::PUBLIC, true).await?;
    let from = schema_number(&engine).await?.unwrap_or(0);
    if from > KNOWN_SCHEMA {
        engine.close().await;
        return Err(ArchiveError::NewerSchema { found: from, known: KNOWN_SCHEMA });
    }
    let mut report = UpgradeReport { backup: None, from, to: KNOWN_SCHEMA };
    if from > 0 && from < KNOWN_SCHEMA {
        let folder = config.data.join("backups");
        std::fs::create_dir_all(&folder).map_err(file_fault(&folder, "made"))?;
        let name = format!("before-schema-{KNOWN_SCHEMA}-{}.tar.zst", Timestamp::now().as_second());
        report.backup = Some(backup(config, &folder.join(name)).await?);
    }
    migrate(&engine).await?;
    engine.close().await;
    Archive::open_locked(config, kinds, lock).await?.close().await;
    Ok(report)
}
