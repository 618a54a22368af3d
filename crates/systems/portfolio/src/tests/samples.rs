//! Records and an archive for tests.

use std::sync::Arc;

use jiff::Timestamp;
use sterna_archive::{
    Archive, Config, Kinds, Partition, PartitionName, Record, RecordId, Related, Sensitivity, Seq,
};

use crate::ProjectKind;
use crate::kind::PROJECT;
use crate::project::{Project, SCHEMA};

/// A record whose id is made from a name.
pub(crate) fn record(name: &str, project: &Project) -> Record {
    let bits =
        name.bytes().fold(7_u128, |bits, byte| bits.wrapping_mul(1_000_003).wrapping_add(u128::from(byte)));
    Record {
        id: RecordId::from_bits(bits),
        kind: PROJECT.to_owned(),
        collection: "main".to_owned(),
        state: "recorded".to_owned(),
        owner: "owner".to_owned(),
        language: "en".to_owned(),
        sensitivity: Sensitivity::Open,
        version: 1,
        seq: Seq(1),
        schema: SCHEMA,
        at: at(),
        actor: "owner".to_owned(),
        body: serde_json::to_vec(project).expect("a body"),
        erased: false,
    }
}

/// A neighbour.
pub(crate) fn related(relation: &str, outgoing: bool, record: Record, children: Vec<Related>) -> Related {
    Related { relation: relation.to_owned(), outgoing, record: Arc::new(record), children }
}

/// The tests' clock.
pub(crate) fn at() -> Timestamp {
    Timestamp::from_second(1_700_000_000).expect("a time")
}

/// An empty archive on SQLite in a folder of its own.
pub(crate) async fn archive() -> (tempfile::TempDir, Archive, Partition) {
    let folder = tempfile::tempdir().expect("a folder");
    let config = Config { data: folder.path().join("data"), database: None };
    let archive =
        Archive::open(config, Kinds::default().with(Arc::new(ProjectKind))).await.expect("an archive");
    let partition = archive.partition(PartitionName::PUBLIC);
    (folder, archive, partition)
}
