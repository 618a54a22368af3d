//! Findings: what was odd about a document that came back, where, how bad, and what to do next.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::BlockId;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; nothing is lost.
    Notice,
    /// Something was left out or understood with doubt.
    Warning,
    /// A block, or without a block in its place the file, could not be taken.
    Error,
}

/// Where in a document. Every part may be absent: a finding about the whole file has none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Place {
    /// The block.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub block: Option<BlockId>,
    /// The words of the last heading before it, so that a person finds the place in Word.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub heading: String,
    /// The paragraph of the file's text, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paragraph: Option<u32>,
}

/// One thing a reader of the document should know.
///
/// `code` is stable and documented; `message` is English, names the thing and the next step; `args` are the values
/// inside the message, by name, so that a page can say the same in another language under the same code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Stable dotted code, for example `document.live-changed`.
    pub code: Cow<'static, str>,
    /// How much it matters.
    pub severity: Severity,
    /// Where.
    pub place: Place,
    /// English, for people.
    pub message: String,
    /// The values named in the message: `(name, value)`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub args: Vec<(Cow<'static, str>, String)>,
}

impl Finding {
    /// A finding about `place`.
    #[must_use]
    pub fn new(code: &'static str, severity: Severity, place: Place, message: impl Into<String>) -> Self {
        Self { code: Cow::Borrowed(code), severity, place, message: message.into(), args: Vec::new() }
    }

    /// The same finding with a named value for translated messages.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((Cow::Borrowed(name), value.into()));
        self
    }
}
