//! What was read from a workbook that came back.

use serde::{Deserialize, Serialize};
use sterna_archive::RecordId;
use sterna_vocabulary::Lang;

use super::{Noticed, Question, Value};

/// What was read from a workbook. Cells that say what was given are counted, not listed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// The contributor's key.
    pub contributor: String,
    /// The language the workbook was made in.
    pub lang: Lang,
    /// The change number the workbook was made at.
    pub change: i64,
    /// The file's name as given.
    pub file: String,
    /// SHA-256 of the file, hex.
    pub file_hash: String,
    /// The sheet's name as it came back.
    pub sheet: String,
    /// What was noticed about the file, its rows and cells.
    pub noticed: Vec<Noticed>,
    /// Rows that say something else than what was given.
    pub rows: Vec<AnsweredRow>,
    /// Cells that say what was given.
    pub unchanged: u64,
    /// Cells that were asked for and came back empty.
    pub still_missing: u64,
    /// Rows that were given and are gone; nothing is deleted for that.
    pub gone: Vec<(RecordId, String)>,
}

/// A row with answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnsweredRow {
    /// The row's number as her spreadsheet program shows it.
    pub number: u32,
    /// The record; nothing when it is new.
    pub record: Option<RecordId>,
    /// The node; empty for the record itself.
    pub node: String,
    /// The change number of the row, when it is another than the workbook's.
    pub change: i64,
    /// A title to know the row by.
    pub title: String,
    /// The answers.
    pub cells: Vec<AnsweredCell>,
    /// Her note.
    pub note: String,
    /// Her source.
    pub source: String,
    /// Whether the row came back without the fingerprints of what was given: what was recorded then is looked up.
    #[serde(default)]
    pub given_lost: bool,
}

/// An answer to one question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnsweredCell {
    /// The question.
    pub question: Question,
    /// Its cell, or its cells: `G7`, `O7:R7`.
    pub place: String,
    /// What was given: a fingerprint, or nothing when the cell was empty.
    pub given: Option<String>,
    /// What she answers; nothing when she emptied the cell, or when it cannot be read.
    pub value: Value,
    /// What stands in the cell, when it cannot be read.
    pub unreadable: Option<String>,
    /// Doubts about it.
    pub noticed: Vec<Noticed>,
}
