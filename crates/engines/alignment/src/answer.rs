//! What the engine says of a text.

use crate::Reason;

/// Words of a text, by place.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Span {
    /// First character, counted in Unicode scalar values from 0.
    pub start: usize,
    /// One past the last character.
    pub end: usize,
    /// The words.
    pub text: String,
}

/// One suggestion.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Suggested {
    /// The concept's code in the vocabulary.
    pub code: String,
    /// Calibrated chance that a reader of the guide would say so, 0 to 1; for unmeasured frameworks no more than an order.
    pub confidence: f32,
    /// From 1.
    pub rank: u8,
    /// The words that moved the score, in the order of the text.
    pub evidence: Vec<Span>,
    /// Why.
    pub reason: Reason,
}

/// What was noticed while reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Finding {
    /// `align.text-cut`: only the first [`TEXT_CHARS_MAX`](crate::TEXT_CHARS_MAX) characters were read. `align.no-words`: there
    /// is no word in it.
    pub code: &'static str,
}

/// What the engine says of a text.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Answer {
    /// The language it was read in: told, else detected; `und` when nothing tells.
    pub language: String,
    /// Best first.
    pub suggestions: Vec<Suggested>,
    /// Whether it speaks of refugees or asylum-seekers, who have a Compact of their own: count apart, exclude if asked.
    pub refugees: bool,
    /// What was noticed.
    pub findings: Vec<Finding>,
}
