//! What is asked of a list, and its answer.

use serde::{Deserialize, Serialize};

use super::Filter;
use crate::{RecordId, Seq};

/// Rows of a list page at most.
pub const LIST_ROWS_MAX: usize = 1_000;

/// A filtered, ordered page.
#[derive(Clone, Debug, PartialEq)]
pub struct ListQuery {
    /// Which records.
    pub filter: Filter,
    /// In which order.
    pub order: Order,
    /// The order turned round.
    pub descending: bool,
    /// Where the page before ended.
    pub after: Option<Cursor>,
    /// Rows at most; [`LIST_ROWS_MAX`] is the ceiling.
    pub limit: usize,
    /// Facets to count under the filter.
    pub facets: Vec<String>,
}

/// The orders a list may have. Records without the value stand last; ties stand in the order of ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Order {
    /// By title as a reader of this language (BCP 47) would look it up; titles missing in it fall back to
    /// the record's own language, then English, then any.
    Title(String),
    /// By the change number of the last version.
    Changed,
    /// By first day.
    Start,
    /// By last day.
    End,
    /// By the first identifier.
    Identifier,
}

/// A place in a list, opaque to whoever holds it; good at any later change number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cursor(pub(crate) String);

impl Cursor {
    /// Takes a cursor that came from outside; whether it fits the list shows when it is used.
    pub fn parse(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The cursor as it is put into addresses: letters and digits only.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// One page.
#[derive(Clone, Debug, PartialEq)]
pub struct ListPage {
    /// The change number the page is of.
    pub seq: Seq,
    /// All records under the filter.
    pub total: u64,
    /// The rows of this page.
    pub rows: Vec<ListRow>,
    /// Where the next page begins; `None` at the end.
    pub next: Option<Cursor>,
    /// The facets asked for, each with the values that occur and their records, in the order of codes.
    pub facets: Vec<(String, Vec<(String, u64)>)>,
}

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub struct ListRow {
    /// The record.
    pub record: RecordId,
    /// Its present version.
    pub version: i64,
    /// Its title for the reader's language, empty when it has none.
    pub title: String,
    /// Its card: small JSON that its kind reads back.
    pub card: String,
}
