//! The manifest inside a file: what was asked, of what, and when.

use std::collections::HashMap;

use crate::{Limits, read};

/// The sheet that shows the manifest to people.
pub(crate) const MANIFEST_SHEET: &str = "Manifest";
/// How the last record of a CSV file begins.
pub(super) const MARK: &str = "# sterna-manifest: ";
/// Custom document properties are named this, a dash and a number.
pub(super) const PROPERTY: &str = "sterna-manifest";

/// What describes an export, in the order in which it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Manifest {
    /// The exact JSON; an object whose keys become the rows of the sheet.
    pub json: serde_json::Value,
    /// The title for the document's properties.
    pub title: String,
}

/// The manifest inside a file that we wrote; `None` when there is none.
#[must_use]
pub fn manifest_of(bytes: &[u8], limits: &Limits) -> Option<serde_json::Value> {
    read(bytes, "", limits).manifest
}

pub(crate) fn manifest_in_cell(cell: &str) -> Option<serde_json::Value> {
    serde_json::from_str(cell.strip_prefix(MARK)?).ok()
}

pub(crate) fn manifest_in_properties(properties: &HashMap<String, String>) -> Option<serde_json::Value> {
    let mut text = String::new();
    for number in 1.. {
        match properties.get(&format!("{PROPERTY}-{number:03}")) {
            // Each piece is fenced, because readers of document properties trim blanks at its edges.
            Some(piece) => text.push_str(piece.trim().strip_prefix('|')?.strip_suffix('|')?),
            None => break,
        }
    }
    serde_json::from_str(&text).ok()
}
