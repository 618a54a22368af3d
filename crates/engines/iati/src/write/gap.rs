//! What keeps an activity from being a valid one.

/// How much a gap matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GapKind {
    /// The written activity is not valid against the schema.
    Schema,
    /// It breaks a rule of the standard that is an error.
    Rule,
}

/// Something an activity does not state, or states otherwise than the standard wants it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// How much it matters.
    pub kind: GapKind,
    /// The rule's number in the standard's ruleset; `schema` for the schema.
    pub rule: &'static str,
    /// The element, as a path within the activity, with its number from 1 where there are several.
    pub element: String,
    /// What is missing or wrong, and what to do, in English.
    pub message: &'static str,
}

impl std::fmt::Display for Gap {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let place = if self.element.is_empty() { "iati-activity" } else { &self.element };
        write!(formatter, "{place}: {} ({})", self.message, self.rule)
    }
}
