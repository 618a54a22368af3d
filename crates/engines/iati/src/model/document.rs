//! Documents an activity points to.

use jiff::civil::Date;

use super::Narrative;

/// The day of a document.
pub type DocumentDate = Option<Date>;

/// A document on the web.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Document {
    /// The address, as published: not checked, not to be followed without the reader's wish.
    pub url: String,
    /// The media type, such as `application/pdf`.
    pub format: Option<String>,
    /// The title by language.
    pub titles: Vec<Narrative>,
    /// What it is about, by language.
    pub descriptions: Vec<Narrative>,
    /// The category codes, such as `A01`.
    pub categories: Vec<String>,
    /// The languages the document is in.
    pub languages: Vec<String>,
    /// Its day.
    pub date: DocumentDate,
}
