//! A write: everything in it happens, or nothing.

use jiff::Timestamp;

use crate::record::SourcePlace;
use crate::{Alias, ChangeSetId, Link, NewTag, RecordId, Sensitivity, Seq, Untag};

/// Who acts. There is always one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    /// The principal's id; `owner` before accounts exist.
    pub id: String,
}

impl Actor {
    /// The local owner.
    pub fn owner() -> Self {
        Self { id: "owner".to_owned() }
    }
}

/// Where a write comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum Provenance {
    /// Written by the actor.
    Hand,
    /// Read from a file, at a place.
    Import(SourcePlace),
    /// Read from files, each write at a place of its own: which cell put this here.
    Places {
        /// The file's name as given, or what several are called together.
        file: String,
        /// SHA-256 of the file, hex; of the first of several.
        file_hash: String,
        /// The place of each write, in the order of the writes; those beyond the end have none.
        places: Vec<String>,
    },
}

/// One change set: its writes get consecutive change numbers in their order.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Who.
    pub actor: Actor,
    /// When: the caller's clock.
    pub at: Timestamp,
    /// What for, one line, shown in histories.
    pub summary: String,
    /// From where.
    pub provenance: Provenance,
    /// What; at most 100,000 writes.
    pub writes: Vec<Write>,
}

/// What the writer believes to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expect {
    /// Nothing: the record is new.
    New,
    /// This version; another one refuses the change (`archive.conflict`) and tells the present version.
    Version(i64),
    /// Whatever is there.
    Any,
}

/// One write.
#[derive(Clone, Debug, PartialEq)]
pub enum Write {
    /// A new version of a record. Equal body, state, collection and sensitivity write no version.
    Put {
        /// The record's id, made by the caller ([`crate::Archive::new_id`]).
        record: RecordId,
        /// Its kind.
        kind: String,
        /// What is believed to be there.
        expect: Expect,
        /// Its collection's slug.
        collection: String,
        /// A state of its kind.
        state: String,
        /// Its owner.
        owner: String,
        /// Its language.
        language: String,
        /// How far it may travel.
        sensitivity: Sensitivity,
        /// The body, JSON of at most 2 MB, no U+0000.
        body: Vec<u8>,
    },
    /// An outside identifier that leads to the record from now on.
    Alias(RecordId, Alias),
    /// A tag asserted.
    Tag(NewTag),
    /// A tag retracted; nothing when it does not stand.
    Untag(Untag),
    /// A link asserted.
    Link(Link),
    /// A link retracted.
    Unlink(Link),
}

/// What a change became.
#[derive(Clone, Debug, PartialEq)]
pub struct Committed {
    /// Its id, for undoing it.
    pub change_set: ChangeSetId,
    /// First change number used; equals `last + 1` when nothing changed.
    pub first: Seq,
    /// Last change number used.
    pub last: Seq,
}
