//! Where a story plays: an empty data folder on one of the engines.

use jiff::Timestamp;
use sterna_archive::{
    Actor, Archive, Change, Committed, Config, Expect, Partition, PartitionName, Provenance, RecordId,
    Sensitivity, Write,
};

use crate::note::kinds;

/// A place of a story.
pub struct Place {
    pub folder: tempfile::TempDir,
    pub config: Config,
}

impl Place {
    /// A place on SQLite.
    pub fn sqlite() -> Self {
        Self::with(None)
    }

    /// A place on PostgreSQL, where there is one.
    pub fn postgres() -> Option<Self> {
        crate::postgres::fresh_database().map(|address| Self::with(Some(address)))
    }

    fn with(database: Option<String>) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let config = Config { data: folder.path().join("data"), database };
        Self { folder, config }
    }

    /// Opens the archive there.
    pub async fn open(&self) -> Archive {
        Archive::open(self.config.clone(), kinds()).await.expect("the archive opens")
    }
}

/// The public partition.
pub fn public(archive: &Archive) -> Partition {
    archive.partition(PartitionName::PUBLIC)
}

/// An instant of a story, in seconds.
pub fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_700_000_000 + second).expect("an instant")
}

/// A change by hand.
pub fn change(second: i64, writes: Vec<Write>) -> Change {
    Change {
        actor: Actor::owner(),
        at: at(second),
        summary: format!("step {second}"),
        provenance: Provenance::Hand,
        writes,
    }
}

/// Puts a note.
pub fn put(record: &RecordId, expect: Expect, text: &str) -> Write {
    put_in(record, expect, "notes", text)
}

/// Puts a note into a collection.
pub fn put_in(record: &RecordId, expect: Expect, collection: &str, text: &str) -> Write {
    Write::Put {
        record: record.clone(),
        kind: "note".to_owned(),
        expect,
        collection: collection.to_owned(),
        state: "endorsed".to_owned(),
        owner: "owner".to_owned(),
        language: "en".to_owned(),
        sensitivity: Sensitivity::Open,
        body: format!("{{\"text\":\"{text}\"}}").into_bytes(),
    }
}

/// Commits writes by hand.
pub async fn commit(partition: &Partition, second: i64, writes: Vec<Write>) -> Committed {
    partition.commit(change(second, writes)).await.expect("the change is taken")
}
