//! Opening the archive a command works on.

use std::sync::Arc;

use sterna_archive::{Archive, Config, Kinds, Partition, PartitionName};
use sterna_portfolio::ProjectKind;
use sterna_reports::report::ReportKind;

use crate::arguments::Place;
use crate::failure::Failure;

/// An open archive and the partition the commands use.
pub struct Memory {
    /// To be closed at the end, so that projections are written down.
    pub archive: Archive,
    /// The open partition.
    pub partition: Partition,
}

/// The kinds of records this program knows.
pub fn kinds() -> Kinds {
    Kinds::default().with(Arc::new(ProjectKind)).with(Arc::new(ReportKind))
}

/// The archive's place, as the archive wants it.
pub fn config(place: &Place) -> Config {
    Config { data: place.data.clone(), database: place.database.clone() }
}

impl Memory {
    /// Opens an archive that is there. A mistyped folder is told, not filled with an empty archive.
    pub async fn existing(place: &Place) -> Result<Self, Failure> {
        if place.database.is_none() && !Archive::is_in(&place.data) {
            return Err(Failure::Refused(format!(
                "{} holds no archive. Check --data; an archive is made by: sterna serve, sterna import, sterna restore \
                 [archive.absent]",
                place.data.display()
            )));
        }
        Self::open(place).await
    }

    /// Opens the archive, makes the data folder if there is none.
    pub async fn open(place: &Place) -> Result<Self, Failure> {
        let archive = Archive::open(config(place), kinds()).await?;
        let partition = archive.partition(PartitionName::PUBLIC);
        Ok(Self { archive, partition })
    }

    /// Closes the archive and hands on how the command ended.
    pub async fn close<T>(self, outcome: Result<T, Failure>) -> Result<T, Failure> {
        self.archive.close().await;
        outcome
    }
}
