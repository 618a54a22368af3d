//! One answer to decide about.

use serde::Serialize;
use sterna_archive::RecordId;
use sterna_vocabulary::Lang;

use super::{Noticed, Question, Value};

/// What an answer is known by: `reading.index`, the reading by the first characters of its file's hash.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct ItemId(pub String);

/// How an answer stands to what is recorded and to what others said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ItemKind {
    /// Nothing was recorded.
    Addition,
    /// The same is recorded by now, or another contributor said the same before.
    Agreement,
    /// Something else is recorded, or another contributor says something else.
    Conflict,
    /// Something is recorded, and she emptied the cell.
    Emptied,
    /// The cell cannot be read.
    Unreadable,
    /// A row about something that is not recorded.
    NewRow,
}

impl ItemKind {
    /// All, in the order they are shown.
    pub const ALL: [Self; 6] =
        [Self::Conflict, Self::Addition, Self::Agreement, Self::NewRow, Self::Emptied, Self::Unreadable];

    /// Its code; its message is `item-` and the code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Addition => "addition",
            Self::Agreement => "agreement",
            Self::Conflict => "conflict",
            Self::Emptied => "emptied",
            Self::Unreadable => "unreadable",
            Self::NewRow => "new-row",
        }
    }

    /// The kind of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// What was decided about an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ItemState {
    /// Nothing yet.
    Open,
    /// It was accepted, and it is what is recorded.
    Accepted,
    /// It was accepted, and something else is recorded since: it was undone, or somebody changed it.
    Overtaken,
    /// It was rejected; it stays with the round.
    Rejected,
    /// A later workbook of the same contributor answers the same cell again.
    Replaced,
}

impl ItemState {
    /// All.
    pub const ALL: [Self; 5] = [Self::Open, Self::Accepted, Self::Overtaken, Self::Rejected, Self::Replaced];

    /// Its code; its message is `item-state-` and the code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Accepted => "accepted",
            Self::Overtaken => "overtaken",
            Self::Rejected => "rejected",
            Self::Replaced => "replaced",
        }
    }
}

/// What somebody said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Said {
    /// The contributor's name.
    pub contributor: String,
    /// What it said.
    pub value: Value,
}

/// One answer to decide about.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Item {
    /// What it is known by.
    pub id: ItemId,
    /// How it stands.
    pub kind: ItemKind,
    /// What was decided.
    pub state: ItemState,
    /// The contributor's key.
    pub contributor: String,
    /// The contributor's name.
    pub contributor_name: String,
    /// The file's name.
    pub file: String,
    /// SHA-256 of the file, hex.
    pub file_hash: String,
    /// Where it stands in the file: `Projects!G7`.
    pub place: String,
    /// The row's number.
    pub row: u32,
    /// The record; nothing when it is new.
    pub record: Option<RecordId>,
    /// The node; empty for the record itself.
    pub node: String,
    /// The record's title, as recorded or, when new, as answered.
    pub title: String,
    /// The question; nothing for a new row.
    pub question: Option<Question>,
    /// What is recorded now.
    pub recorded: Value,
    /// Whether something else is recorded now than when the workbook was made.
    pub moved_on: bool,
    /// The change number the workbook was made at.
    pub change: i64,
    /// What was recorded when the workbook was made, once looked up, when it is something else now.
    pub before: Option<Value>,
    /// The language of the workbook.
    pub lang: Lang,
    /// Whether the answer gives a text in a language in which there is none yet.
    pub translation: bool,
    /// What she answers.
    pub answer: Value,
    /// What stands in a cell that cannot be read.
    pub unreadable: Option<String>,
    /// A new row's answers that can be read.
    pub answers: Vec<(Question, Value)>,
    /// What others answered to the same question.
    pub others: Vec<Said>,
    /// Her note.
    pub note: String,
    /// Her source.
    pub source: String,
    /// Doubts about it.
    pub noticed: Vec<Noticed>,
}

impl Item {
    /// Whether it can be accepted at all.
    pub fn can_be_accepted(&self) -> bool {
        self.kind != ItemKind::Unreadable
            && matches!(self.state, ItemState::Open | ItemState::Overtaken | ItemState::Rejected)
    }
}
