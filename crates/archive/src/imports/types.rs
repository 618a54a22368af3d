//! What an import is made of: what enters, what is staged, what leaves.

use jiff::Timestamp;
use serde::Serialize;

use crate::{Actor, ChangeSetId, Committed, ImportId, RecordId, Write};

/// An import to begin.
#[derive(Clone, Debug, PartialEq)]
pub struct NewImport {
    /// The collection its records go into; never a demonstration, unless `form` is `demonstration`.
    pub collection: String,
    /// The file's name as given.
    pub file: String,
    /// SHA-256 of the file, hex.
    pub file_hash: String,
    /// `iati`, `table` or `demonstration`.
    pub form: String,
    /// Who.
    pub actor: Actor,
    /// The caller's clock.
    pub at: Timestamp,
}

/// One row, activity or line of the file, with the writes it asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct StagedRow {
    /// Its place in the order of the file; unique within the import, ascending.
    pub position: i64,
    /// Where in the file: `row 7`, `activity 3`.
    pub place: String,
    /// Its identifier as given; empty when it has none.
    pub identifier: String,
    /// A title to show.
    pub title: String,
    /// What would become of it.
    pub outcome: StagedOutcome,
    /// The gravest of its findings.
    pub severity: RowSeverity,
    /// Its findings, JSON of the caller.
    pub findings: String,
    /// The row as given, for download and mending.
    pub original: String,
    /// What it writes; empty for refused rows. Rows of one record must not be spread over calls of `stage`.
    pub writes: Vec<Write>,
}

/// What becomes of a staged row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StagedOutcome {
    /// A new record.
    New,
    /// A new version of the record that stands at this version.
    Changed(i64),
    /// Nothing: all is there already.
    Unchanged,
    /// It cannot be taken as it is.
    Refused,
}

/// The same without the version, as rows are filtered by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum RowOutcome {
    /// A new record.
    New,
    /// A new version.
    Changed,
    /// Nothing changes.
    Unchanged,
    /// Refused.
    Refused,
}

impl From<StagedOutcome> for RowOutcome {
    fn from(outcome: StagedOutcome) -> Self {
        match outcome {
            StagedOutcome::New => Self::New,
            StagedOutcome::Changed(_) => Self::Changed,
            StagedOutcome::Unchanged => Self::Unchanged,
            StagedOutcome::Refused => Self::Refused,
        }
    }
}

/// The gravest finding of a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum RowSeverity {
    /// No finding.
    #[default]
    None,
    /// Worth knowing.
    Note,
    /// Something was left out or read otherwise than written.
    Warning,
    /// The row, or a part of it, was refused.
    Error,
}

/// Where an import stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ImportState {
    /// Rows are coming in; nothing of it is visible.
    Staging,
    /// Published.
    Published,
    /// Thrown away before it was published.
    Discarded,
    /// Published and undone later.
    Undone,
}

/// An import's own line.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ImportHead {
    /// Its id.
    pub id: ImportId,
    /// The collection its records go into.
    pub collection: String,
    /// The file's name as given.
    pub file: String,
    /// SHA-256 of the file, hex.
    pub file_hash: String,
    /// `iati`, `table` or `demonstration`.
    pub form: String,
    /// The actor's id.
    pub actor: String,
    /// When it began.
    pub at: Timestamp,
    /// Where it stands.
    pub state: ImportState,
    /// Rows read so far, as the caller reported.
    pub done: i64,
    /// Rows expected, when known.
    pub total: Option<i64>,
    /// What it is doing, as the caller reported.
    pub note: String,
    /// Rows that make a record.
    pub created: i64,
    /// Rows that make a version.
    pub updated: i64,
    /// Rows that change nothing.
    pub unchanged: i64,
    /// Rows that were refused.
    pub refused: i64,
    /// Its change set, once published.
    pub change_set: Option<ChangeSetId>,
}

/// A staged row as it is kept after publishing too, so that it can be looked up, mended and sent again.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ImportRow {
    /// Its place in the order of the file.
    pub position: i64,
    /// Where in the file.
    pub place: String,
    /// Its identifier as given.
    pub identifier: String,
    /// A title to show.
    pub title: String,
    /// What becomes of it.
    pub outcome: RowOutcome,
    /// The gravest of its findings.
    pub severity: RowSeverity,
    /// Its findings, JSON of the caller.
    pub findings: String,
    /// The row as given.
    pub original: String,
    /// The record it writes, if any.
    pub record: Option<RecordId>,
}

/// Which rows to list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RowFilter {
    /// Only rows of this outcome.
    pub outcome: Option<RowOutcome>,
    /// Only rows with a finding at least this grave.
    pub severity_least: RowSeverity,
}

/// What publishing did.
#[derive(Clone, Debug, PartialEq)]
pub struct Published {
    /// Records made.
    pub created: i64,
    /// Records given a new version.
    pub updated: i64,
    /// Rows that changed nothing.
    pub unchanged: i64,
    /// Rows refused, those included whose record somebody else changed meanwhile.
    pub refused: i64,
    /// The change.
    pub committed: Committed,
}
