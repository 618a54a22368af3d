//! What a projection is told of a record: its head, its digest and its standing tags, nothing else.

use jiff::Timestamp;

use crate::{Digest, Record, RecordId, Sensitivity, Seq, Tag, TagStatus};

/// One record as the projections take it in.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The record's id.
    pub record: RecordId,
    /// Its present version.
    pub version: i64,
    /// The change number of that version.
    pub seq: Seq,
    /// Its kind's name.
    pub kind: String,
    /// Its collection's slug.
    pub collection: String,
    /// Its state.
    pub state: String,
    /// Its language, `und` when unknown.
    pub language: String,
    /// How far it may travel.
    pub sensitivity: Sensitivity,
    /// Whether its state is one of its kind's hidden states.
    pub hidden: bool,
    /// What its kind says of it.
    pub digest: Digest,
    /// Its standing tags.
    pub tags: Vec<EntryTag>,
}

/// A standing tag, cut down to what counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryTag {
    /// The node; empty for the record itself. A tag on a node that the digest does not name is not counted.
    pub node: String,
    /// Framework code.
    pub framework: String,
    /// Concept code; empty for *explicitly none*.
    pub concept: String,
    /// Confirmed, suggested or none.
    pub status: TagStatus,
    /// 1 is first; 0 when unranked.
    pub rank: u8,
    /// The UTC day it was asserted, days since 1970-01-01.
    pub day: i32,
}

/// One step of the projections.
#[derive(Clone, Debug, PartialEq)]
pub enum Update {
    /// The record as it stands now; replaces whatever was known of it.
    Put(Box<Entry>),
    /// The record is gone (erased, or no longer readable by its kind).
    Remove(RecordId),
}

impl Update {
    /// The record it is about.
    pub fn record(&self) -> &RecordId {
        match self {
            Self::Put(entry) => &entry.record,
            Self::Remove(record) => record,
        }
    }
}

impl Entry {
    /// Puts together what the projections need of a record. `hidden` tells whether its state is one of
    /// its kind's [`hidden_states`](crate::Kind::hidden_states); `tags` are its standing tags.
    pub fn new(record: &Record, hidden: bool, digest: Digest, tags: &[Tag]) -> Self {
        Self {
            record: record.id.clone(),
            version: record.version,
            seq: record.seq,
            kind: record.kind.clone(),
            collection: record.collection.clone(),
            state: record.state.clone(),
            language: record.language.clone(),
            sensitivity: record.sensitivity,
            hidden,
            digest,
            tags: tags.iter().filter(|tag| tag.retracted.is_none()).map(EntryTag::from).collect(),
        }
    }
}

impl From<&Tag> for EntryTag {
    fn from(tag: &Tag) -> Self {
        Self {
            node: tag.node.clone(),
            framework: tag.framework.clone(),
            concept: tag.concept.clone(),
            status: tag.status,
            rank: tag.rank,
            day: day_of(tag.at),
        }
    }
}

/// The UTC day of an instant, days since 1970-01-01.
pub fn day_of(at: Timestamp) -> i32 {
    // A timestamp's range is the years -9999 to 9999, whose days fit in 32 bits.
    i32::try_from(at.as_second().div_euclid(86_400)).unwrap_or(0)
}
