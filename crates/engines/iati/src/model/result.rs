//! What an activity brings about.

use super::{Document, Indicator, Narrative};

/// The level of a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResultType {
    /// `1`: goods and services produced.
    Output,
    /// `2`: the change they lead to.
    Outcome,
    /// `3`: the long-term effect.
    Impact,
    /// `9`: another level.
    Other,
}

impl ResultType {
    /// The code of the level.
    pub fn code(self) -> &'static str {
        match self {
            ResultType::Output => "1",
            ResultType::Outcome => "2",
            ResultType::Impact => "3",
            ResultType::Other => "9",
        }
    }
}

/// A concept of another vocabulary that a result or indicator stands for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reference {
    /// The vocabulary: for results `99`; for indicators `9` SDG, `1` WHO, `99` own, …
    pub vocabulary: String,
    /// The address of the vocabulary.
    pub vocabulary_uri: Option<String>,
    /// The code.
    pub code: String,
}

/// A `result` element; named so that it does not hide Rust's own `Result`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outcome {
    /// The level; `None` when the file gives none that is known.
    pub kind: Option<ResultType>,
    /// Whether the figures may be added up.
    pub aggregation: Option<bool>,
    /// The title by language.
    pub titles: Vec<Narrative>,
    /// The description by language.
    pub descriptions: Vec<Narrative>,
    /// Concepts of other vocabularies it stands for.
    pub references: Vec<Reference>,
    /// What it is measured by.
    pub indicators: Vec<Indicator>,
    /// Documents about it.
    pub documents: Vec<Document>,
}
