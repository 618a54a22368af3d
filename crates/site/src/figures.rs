//! Figures and records that one room counts and another quotes in a text. The binary wires them.
//!
//! A room that writes texts never imports the room that counts. It asks by the address of the stocktake
//! (`by=objective&country=KEN`) and gets values, and with them the change number they were counted at, so that the
//! same question can be asked again as of that number.
//!
//! Everything is answered as for a reader of a document that leaves the house: withheld records and nodes, drafts,
//! withdrawn records and software's suggestions are no part of any answer.

use serde::{Deserialize, Serialize};
use sterna_vocabulary::Lang;

use crate::Pending;

/// The collection that texts are kept in: it holds no projects and is no part of any count.
pub const TEXTS_COLLECTION: &str = "working-reports";

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureQuestion {
    /// The query string of `/stocktake`, without a question mark: `by=objective&country=KEN`.
    pub query: String,
    /// The language of labels and sentences; no part of what is counted.
    pub lang: Lang,
    /// As of this change number; now when absent.
    pub as_of: Option<i64>,
    /// The rule of what counts as activated (IATI statuses) under which an earlier answer was given; the one in
    /// force when absent.
    pub statuses: Option<Vec<String>>,
}

impl FigureQuestion {
    /// The question as it stands now.
    pub fn now(query: impl Into<String>, lang: Lang) -> Self {
        Self { query: query.into(), lang, as_of: None, statuses: None }
    }
}

/// The answer to a question about counts.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FigureAnswer {
    /// The question in its canonical form: its collections named, without language and change number.
    pub query: String,
    /// The change number it was counted at.
    pub change: i64,
    /// The code of the grouping: `cluster`, `objective`, `country` …
    pub by: String,
    /// The grouping in words.
    pub by_label: String,
    /// Percentages are of this: in words, with its number.
    pub of: String,
    /// The groups, in the order they are to be read: concepts by number, places by name, never by count.
    pub rows: Vec<FigureRow>,
    /// Distinct projects in all groups together.
    pub projects: u64,
    /// Distinct outcomes in all groups together.
    pub outcomes: u64,
    /// All projects under the filters, tagged or not.
    pub all: u64,
    /// Of those, with a confirmed tag of the framework.
    pub tagged: u64,
    /// Of those, activated by the rule.
    pub activated: u64,
    /// All money under the filters, by currency; never added across currencies.
    pub amounts: Vec<FigureAmount>,
    /// How much of what could be tagged is tagged, in words.
    pub coverage: String,
    /// Remarks that go with the figures: the standing words first.
    pub notes: Vec<String>,
    /// IATI statuses that counted as activated.
    pub statuses: Vec<String>,
    /// The collections that were counted: slug and name.
    pub collections: Vec<(String, String)>,
    /// Whether any of them holds invented records.
    pub synthetic: bool,
    /// Whether any of them is a demonstration of either sort.
    pub demonstration: bool,
    /// SHA-256 (hex) of the figures, labels and words aside.
    pub sha256: String,
    /// The address of the list behind all of it.
    pub href: String,
}

/// One group of an answer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FigureRow {
    /// `I`, `16`, `KEN`, `2021`.
    pub code: String,
    /// What it is called, in the language asked for, with the mark of its footnote if it has one.
    pub label: String,
    /// A note that must follow the label.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub footnote: Option<String>,
    /// Distinct projects; 0 is to be read as “none recorded”.
    pub projects: u64,
    /// Whole per cent of what the answer says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent: Option<u64>,
    /// Distinct outcomes.
    pub outcomes: u64,
    /// Of a country, year, donor and so on: projects tagged or not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recorded: Option<u64>,
    /// Money, by currency.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub amounts: Vec<FigureAmount>,
    /// The generated sentence.
    pub sentence: String,
    /// The address of the list behind it.
    pub href: String,
}

/// Money in minor units.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FigureAmount {
    /// ISO 4217.
    pub currency: String,
    /// Minor units; as text in JSON, where numbers beyond 2^53 lose digits.
    #[serde(with = "minor_as_text")]
    pub minor: i128,
}

mod minor_as_text {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub(super) fn serialize<S: Serializer>(minor: &i128, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(minor)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i128, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(|_| D::Error::custom("an amount is a whole number as text"))
    }
}

/// What is asked of records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordQuestion {
    /// Filters, as a list of records takes them: `concept=gcm:16&country=KEN`.
    pub query: String,
    /// The language of labels, and the first choice for texts.
    pub lang: Lang,
    /// As of this change number; now when absent.
    pub as_of: Option<i64>,
    /// The rule of what counts as activated, as in [`FigureQuestion`].
    pub statuses: Option<Vec<String>>,
    /// So many records at most, the alphabet's first; 200 is the ceiling.
    pub limit: usize,
}

/// Records under a question.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RecordAnswer {
    /// How many there are.
    pub total: u64,
    /// The change number they are of.
    pub change: i64,
    /// The first ones, by title.
    pub records: Vec<QuotedRecord>,
}

/// What a text may quote of a record.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct QuotedRecord {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: i64,
    /// Its address here.
    pub href: String,
    /// Its title, in the language asked for if it has one.
    pub title: String,
    /// The language the title is in (BCP 47), `und` when unknown.
    pub title_language: String,
    /// Its first outside identifier; empty without one.
    pub identifier: String,
    /// What it is, in words: project, law, programme.
    pub kind: String,
    /// Countries and areas, alpha-3.
    pub countries: Vec<String>,
    /// What it says of itself, in the language asked for if it can; empty when nothing is recorded.
    pub text: String,
    /// The language of the text (BCP 47).
    pub text_language: String,
    /// Outcomes that carry the concept asked for, else all of them; at most five.
    pub outcomes: Vec<String>,
    /// Where its facts come from, in words: the publication, or the file and row, or that it was written here.
    pub source: String,
    /// The source's own address; empty without one.
    pub source_url: String,
    /// The day of the version quoted, ISO 8601.
    pub date: String,
    /// First year of its period.
    pub start: Option<i16>,
    /// Last year of its period.
    pub end: Option<i16>,
    /// Its status in words; “none recorded” without one.
    pub status: String,
    /// Its IATI status code; empty without one.
    pub status_code: String,
    /// Who funds it.
    pub funders: Vec<String>,
    /// Who carries it out.
    pub implementers: Vec<String>,
    /// Its money that counts.
    pub amounts: Vec<FigureAmount>,
    /// Confirmed objectives of the Compact, by number.
    pub objectives: Vec<String>,
    /// Its collection's name.
    pub collection: String,
    /// Whether it is invented.
    pub synthetic: bool,
    /// Whether it belongs to a demonstration of either sort.
    pub demonstration: bool,
}

/// Why a question has no answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct FigureError {
    /// A stable dotted code.
    pub code: String,
    /// What happened and what to do.
    pub message: String,
    /// Whether it is a fault of ours rather than a refusal of the question.
    pub fault: bool,
}

/// What a room offers so that other rooms can quote its counts and records.
pub trait Figures: Send + Sync {
    /// Counts.
    fn answer<'a>(&'a self, question: &'a FigureQuestion) -> Pending<'a, Result<FigureAnswer, FigureError>>;

    /// Records.
    fn records<'a>(&'a self, question: &'a RecordQuestion) -> Pending<'a, Result<RecordAnswer, FigureError>>;

    /// One record by its id or its publisher's identifier, as of a change number or now; none when it is unknown or
    /// not to be quoted.
    fn record<'a>(
        &'a self,
        name: &'a str,
        lang: Lang,
        as_of: Option<i64>,
    ) -> Pending<'a, Result<Option<QuotedRecord>, FigureError>>;
}
