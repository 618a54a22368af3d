//! The archive: one data folder, one database, the kinds a program knows.

use std::path::PathBuf;

use crate::{ArchiveError, Kinds, Partition, RecordId};

/// Where an archive lives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// The data folder: database (SQLite), files, projections, lock.
    pub data: PathBuf,
    /// The address of a PostgreSQL database; `None` keeps everything in the data folder.
    pub database: Option<String>,
}

/// A partition's name. Every call names one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PartitionName(&'static str);

impl PartitionName {
    /// The open partition: what may one day be published.
    pub const PUBLIC: Self = Self("public");

    /// Its name in file names and schemas.
    pub fn as_str(self) -> &'static str {
        self.0
    }
}

/// An open archive. Cheap to clone.
#[derive(Clone)]
pub struct Archive {}

impl Archive {
    /// Takes the lock of the data folder, brings the schema up to date, opens the projections and
    /// starts to follow the change numbers.
    ///
    /// # Errors
    /// [`ArchiveError::Locked`], [`ArchiveError::NewerSchema`], [`ArchiveError::BadAddress`], faults.
    pub async fn open(config: Config, kinds: Kinds) -> Result<Self, ArchiveError> {
        let _ = (config, kinds);
        Err(ArchiveError::Closing)
    }

    /// A fresh record id: ordered by time.
    pub fn new_id(&self) -> RecordId {
        RecordId::from_bits(0)
    }

    /// A partition's handle.
    pub fn partition(&self, name: PartitionName) -> Partition {
        let _ = name;
        Partition {}
    }

    /// Why nothing can be written now (the text for a banner), or `None`. Cleared by the next write that works.
    pub fn read_only(&self) -> Option<String> {
        None
    }

    /// Stops the background tasks, writes the projections' checkpoints and gives the lock back.
    pub async fn close(self) {}
}
