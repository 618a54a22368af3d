//! What a result is measured by.

use jiff::civil::Date;

use super::{Document, Narrative, Reference};

/// A measure of a result.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Indicator {
    /// `1` unit, `2` percentage, `3` nominal, `4` ordinal, `5` qualitative.
    pub measure: Option<String>,
    /// Whether more is better (the default).
    pub ascending: bool,
    /// Whether the figures may be added up.
    pub aggregation: Option<bool>,
    /// The title by language.
    pub titles: Vec<Narrative>,
    /// The description by language.
    pub descriptions: Vec<Narrative>,
    /// Concepts of other vocabularies it stands for (`9` SDG indicators, …).
    pub references: Vec<Reference>,
    /// Where it started from.
    pub baselines: Vec<Baseline>,
    /// What was aimed at and what was reached, period by period.
    pub periods: Vec<Period>,
    /// Documents about it.
    pub documents: Vec<Document>,
}

/// A breakdown of a figure, such as `sex` = `female`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dimension {
    /// What it is broken down by.
    pub name: String,
    /// The part.
    pub value: String,
}

/// The situation at the start.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Baseline {
    /// The year, as published.
    pub year: Option<String>,
    /// The day.
    pub date: Option<Date>,
    /// The figure and its breakdown.
    pub measurement: Measurement,
}

/// One figure, as text: nominal and ordinal measures are not numbers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Measurement {
    /// The figure as published; `None` for qualitative ones.
    pub value: Option<String>,
    /// References to the activity's locations.
    pub locations: Vec<String>,
    /// The breakdown.
    pub dimensions: Vec<Dimension>,
    /// Remarks by language.
    pub comments: Vec<Narrative>,
    /// Documents about the figure.
    pub documents: Vec<Document>,
}

/// A stretch of time with its targets and actual figures.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub start: Option<Date>,
    /// The last day.
    pub end: Option<Date>,
    /// What was aimed at.
    pub targets: Vec<Measurement>,
    /// What was reached.
    pub actuals: Vec<Measurement>,
}
