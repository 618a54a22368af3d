//! Live blocks: a question, how its answer is shown, and the last answer with its change number.

use serde::{Deserialize, Serialize};
use sterna_site::figures::{FigureAnswer, QuotedRecord};

use crate::words::Words;

/// How an answer is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LiveKind {
    /// One figure in a line of its own.
    Figure,
    /// A table of the groups.
    #[default]
    Table,
    /// Bars or columns.
    Chart,
    /// Dots without borders, by country.
    Map,
    /// A generated sentence.
    Sentence,
    /// Records as a table with footnotes.
    Records,
}

impl LiveKind {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 6] =
        [Self::Figure, Self::Table, Self::Chart, Self::Map, Self::Sentence, Self::Records];

    /// Its code; its message is `report-block-` and the code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Figure => "figure",
            Self::Table => "table",
            Self::Chart => "chart",
            Self::Map => "map",
            Self::Sentence => "sentence",
            Self::Records => "records",
        }
    }

    /// The kind of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// A live block.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Live {
    /// How it is shown.
    pub show: LiveKind,
    /// The question, as an address of the stocktake has it; the report's scope is added to it.
    pub query: String,
    /// The groups to show, by code; empty for all.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub only: Vec<String>,
    /// Of a figure or a sentence: which value (`I.projects`, `all`) or group (`I`); `peaks` names the groups most
    /// referenced.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub pick: String,
    /// Its caption or label; written from the question when empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub caption: String,
    /// The last answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kept: Option<Box<Kept>>,
}

/// What a live block last was told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "lowercase")]
pub enum Kept {
    /// Counts.
    Counts(FigureAnswer),
    /// Records.
    Records {
        /// How many there are.
        total: u64,
        /// The change number.
        change: i64,
        /// The first ones.
        records: Vec<QuotedRecord>,
    },
}

impl Kept {
    /// The change number it is of.
    pub fn change(&self) -> i64 {
        match self {
            Self::Counts(answer) => answer.change,
            Self::Records { change, .. } => *change,
        }
    }

    /// What it says, without the change number: equal when nothing moved.
    pub fn said(&self) -> String {
        match self {
            Self::Counts(answer) => answer.sha256.clone(),
            Self::Records { total, records, .. } => {
                let versions: Vec<String> =
                    records.iter().map(|record| format!("{}:{}", record.id, record.version)).collect();
                format!("{total} {}", versions.join(" "))
            }
        }
    }
}

/// A value that prose quotes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Value {
    /// As the report's language writes it.
    pub text: String,
    /// The change number it was counted at.
    pub change: i64,
}

impl Live {
    /// The counts it holds.
    pub fn answer(&self) -> Option<&FigureAnswer> {
        match self.kept.as_deref() {
            Some(Kept::Counts(answer)) => Some(answer),
            _ => None,
        }
    }

    /// The question with the filters of the report and of what the chapter is about.
    pub fn asked(&self, scope: &str) -> String {
        [self.query.as_str(), scope]
            .iter()
            .filter(|part| !part.is_empty())
            .copied()
            .collect::<Vec<_>>()
            .join("&")
    }

    /// The values that prose may quote, by their names: `I.projects`, `I.percent`, `all`, `total.projects`.
    pub(crate) fn names(&self) -> Vec<String> {
        let Some(answer) = self.answer() else {
            return match self.kept.as_deref() {
                Some(Kept::Records { .. }) => vec!["all".to_owned()],
                _ => Vec::new(),
            };
        };
        let mut names: Vec<String> =
            ["all", "tagged", "activated", "total.projects", "total.outcomes"].map(str::to_owned).to_vec();
        for row in answer.rows.iter().filter(|row| self.only.is_empty() || self.only.contains(&row.code)) {
            // Only what a token can be written with, so that it survives Word.
            let plain = !row.code.is_empty()
                && row.code.len() <= 30
                && row.code.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
            if plain {
                names.extend(["projects", "percent", "outcomes"].map(|what| format!("{}.{what}", row.code)));
            }
        }
        names
    }

    /// A value by its name.
    pub(crate) fn value(&self, name: &str, words: Words) -> Option<Value> {
        if let Some(Kept::Records { total, change, .. }) = self.kept.as_deref() {
            return (name == "all").then(|| Value { text: words.count(*total), change: *change });
        }
        let answer = self.answer()?;
        let text = match name {
            "all" => words.count(answer.all),
            "tagged" => words.count(answer.tagged),
            "activated" => words.count(answer.activated),
            "total.projects" => words.count(answer.projects),
            "total.outcomes" => words.count(answer.outcomes),
            _ => {
                let (code, what) = name.split_once('.')?;
                let row = answer.rows.iter().find(|row| row.code == code)?;
                match what {
                    "projects" => words.count(row.projects),
                    "outcomes" => words.count(row.outcomes),
                    "percent" if row.projects == 0 => words.none(),
                    "percent" => row.percent.map_or_else(|| words.none(), |share| words.percent(share)),
                    _ => return None,
                }
            }
        };
        Some(Value { text, change: answer.change })
    }
}
