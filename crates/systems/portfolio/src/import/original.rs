//! A refused row as it was given.

use serde::{Deserialize, Serialize};

/// What is kept of a refused row, so that it can be mended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", tag = "form")]
pub enum Original {
    /// A row of a table.
    Cells {
        /// The headings of its table.
        headings: Vec<String>,
        /// Its cells.
        cells: Vec<String>,
    },
    /// An activity.
    Xml {
        /// Its XML.
        text: String,
    },
}

impl Original {
    /// As JSON, the form it is staged in.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}
