//! The record: what a person writes and stands by.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{ChangeSetId, RecordId, Seq};

/// A record as it stands at one of its versions.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// Its own id.
    pub id: RecordId,
    /// The kind's name, for example `project`.
    pub kind: String,
    /// The named collection it belongs to (a slug).
    pub collection: String,
    /// A state of its kind, for example `draft`, `endorsed`, `activated`, `withdrawn`.
    pub state: String,
    /// Who it belongs to: a principal's id.
    pub owner: String,
    /// The language it was written in (BCP 47), `und` when unknown.
    pub language: String,
    /// How far it may travel.
    pub sensitivity: Sensitivity,
    /// Counts from 1.
    pub version: i64,
    /// The change number of this version.
    pub seq: Seq,
    /// The schema number of `body` after upgrading: the one its kind declares today.
    pub schema: u32,
    /// When and by whom this version was made.
    pub at: Timestamp,
    /// The actor's id of this version.
    pub actor: String,
    /// The exact bytes written (JSON), lifted to today's schema. Empty when erased.
    pub body: Vec<u8>,
    /// Whether body, salt and attachments were erased.
    pub erased: bool,
}

/// One line of a record's history.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VersionHead {
    /// Counts from 1.
    pub version: i64,
    /// Change number.
    pub seq: Seq,
    /// State at that version.
    pub state: String,
    /// When it was made.
    pub at: Timestamp,
    /// The actor's id.
    pub actor: String,
    /// The change set it was part of.
    pub change_set: ChangeSetId,
    /// What the actor said the change was for.
    pub summary: String,
    /// Salted SHA-256 of the body, hex.
    pub hash: String,
    /// Where it came from: an import's file, hash and place, or nothing when written by hand.
    pub source: Option<SourcePlace>,
}

/// Which row of which file put it here.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SourcePlace {
    /// The file's name as given.
    pub file: String,
    /// SHA-256 of the file, hex.
    pub file_hash: String,
    /// The place within: `line 120`, `row 7`, `activity 3`.
    pub place: String,
}

/// How far a record or a node may travel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sensitivity {
    /// Shown as it is.
    #[default]
    Open,
    /// Place at first administrative level only.
    Coarse,
    /// Counted in the grand total only; absent from every public page, list, search, export, map and group.
    Withheld,
}

/// Who reads. Every read takes one; counts, facets, highlights and totals see only what it may see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reader {
    /// The principal's id; `owner` is the local owner, the only principal before accounts exist.
    pub principal: String,
    /// What the reader may see.
    pub audience: Audience,
}

/// The classes of readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Audience {
    /// The local owner: everything, withheld items included, withdrawn ones marked.
    Owner,
    /// Anybody: no withheld record or node, no withdrawn record, no draft.
    Public,
}

impl Reader {
    /// The local owner.
    pub fn owner() -> Self {
        Self { principal: "owner".to_owned(), audience: Audience::Owner }
    }

    /// Anybody.
    pub fn public() -> Self {
        Self { principal: "public".to_owned(), audience: Audience::Public }
    }
}

/// An outside identifier of a record, unique by (namespace, value) within a collection's namespace.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Alias {
    /// Who gives such identifiers, for example `iati`, or `table:SLUG` for one collection's own spreadsheet.
    pub namespace: String,
    /// The identifier as published.
    pub value: String,
}

/// A directed relation between a record and something named by an outside identifier or a record id.
/// The target may be absent today and arrive later: it is resolved when read.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Link {
    /// From.
    pub record: RecordId,
    /// What the relation is, seen from `record`: `parent`, `child`, `provider`, `related`.
    pub relation: String,
    /// To: an alias; namespace `record` means the value is a record id.
    pub target: Alias,
}
