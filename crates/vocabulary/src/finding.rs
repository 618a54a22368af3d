//! Findings: what a reader of untidy input noticed, beside the value it could read.

use serde::{Deserialize, Serialize};

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; nothing was lost.
    Note,
    /// Something was read in a way that a person may want to correct.
    Warning,
    /// The item could not be read.
    Error,
}

/// One thing noticed while reading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Stable and dotted, for example `date.not-in-calendar`.
    pub code: String,
    /// How much it matters.
    pub severity: Severity,
    /// Where: a line, a row, an entry. Empty when the caller knows better and fills it in.
    pub place: String,
    /// What was found and what to do about it, in English.
    pub message: String,
}

impl Finding {
    /// A finding whose place the caller fills in.
    pub fn new(code: &str, severity: Severity, message: impl Into<String>) -> Self {
        Self { code: code.to_owned(), severity, place: String::new(), message: message.into() }
    }

    /// The same finding at a place.
    pub fn at(mut self, place: impl Into<String>) -> Self {
        self.place = place.into();
        self
    }
}
