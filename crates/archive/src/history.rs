//! Change sets and their undoing, as they are shown.

use jiff::Timestamp;
use serde::Serialize;

use crate::{ChangeSetId, Committed, RecordId, Seq};

/// One change set's line in a history.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ChangeSetHead {
    /// Its id, for undoing it.
    pub id: ChangeSetId,
    /// The actor's id.
    pub actor: String,
    /// When.
    pub at: Timestamp,
    /// What for.
    pub summary: String,
    /// First change number.
    pub first: Seq,
    /// Last change number.
    pub last: Seq,
    /// Whether it was undone.
    pub undone: bool,
    /// The change set that this one undid.
    pub undoes: Option<ChangeSetId>,
}

/// What undoing did.
#[derive(Clone, Debug, PartialEq)]
pub struct Undone {
    /// The change that undid it.
    pub committed: Committed,
    /// What stayed because somebody changed it since.
    pub kept: Vec<Kept>,
}

/// Something that stayed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Kept {
    /// The record.
    pub record: RecordId,
    /// What of it: `version`, `tag`, `link` or `alias`.
    pub what: KeptWhat,
    /// Which one: the version's number, `framework concept`, `relation target`, `namespace value`.
    pub detail: String,
}

/// What of a record stayed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum KeptWhat {
    /// A version: the record was edited, or something was tagged or linked on it, since.
    Version,
    /// A tag that was retracted or replaced since, or whose node somebody tagged since with the same framework.
    Tag,
    /// A link that was retracted since.
    Link,
    /// An outside identifier that leads elsewhere since.
    Alias,
}
