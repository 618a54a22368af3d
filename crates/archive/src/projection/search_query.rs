//! What is asked of the search, and its answer.

use super::Filter;
use crate::{RecordId, Seq};

/// Characters of a query that are looked at; the rest is cut off and [`SearchPage::shortened`] says so.
pub const SEARCH_TEXT_CHARS_MAX: usize = 400;
/// Words of a query that are looked at.
pub const SEARCH_WORDS_MAX: usize = 12;
/// The last hit that can be reached: `offset + limit` at most.
pub const SEARCH_HITS_MAX: usize = 10_000;

/// A search.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchQuery {
    /// Words, and phrases in quotation marks. All words must be found.
    pub text: String,
    /// The reader's language (BCP 47): chooses titles and highlights.
    pub language: String,
    /// Which records may be hits.
    pub filter: Filter,
    /// Facets to count over all hits.
    pub facets: Vec<String>,
    /// Hits of this page at most.
    pub limit: usize,
    /// Hits to leave out before it.
    pub offset: usize,
}

/// One page of hits.
#[derive(Clone, Debug, PartialEq)]
pub struct SearchPage {
    /// The change number the page is of.
    pub seq: Seq,
    /// All hits the reader may see.
    pub total: u64,
    /// The hits, best first; ties in the order of ids.
    pub hits: Vec<Hit>,
    /// The facets asked for, each with the values that occur among all hits, in the order of codes.
    pub facets: Vec<(String, Vec<(String, u64)>)>,
    /// Fewer than ten were found as written, and words that differ by a letter or two were taken in.
    pub tolerant: bool,
    /// The query was longer than is looked at.
    pub shortened: bool,
}

/// One hit.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// The record.
    pub record: RecordId,
    /// Its present version.
    pub version: i64,
    /// Its title for the reader's language, empty when it has none.
    pub title: String,
    /// Its card: small JSON that its kind reads back.
    pub card: String,
    /// Higher is better; comparable within one page only, and not for publication: how rare a word is among
    /// all records, withheld ones included, goes into it.
    pub score: f32,
    /// Where the words were found.
    pub highlights: Vec<Highlight>,
}

/// A passage in which words were found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Highlight {
    /// The digest's field: `title`, `description`, …
    pub field: String,
    /// The text's language.
    pub language: String,
    /// The passage, cut into pieces. Plain text: whoever prints it escapes it.
    pub pieces: Vec<Piece>,
}

/// A piece of a passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The text as written.
    pub text: String,
    /// Whether it is one of the words looked for.
    pub hit: bool,
}
