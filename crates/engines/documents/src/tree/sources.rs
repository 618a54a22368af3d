//! Lists of sources.

use serde::{Deserialize, Serialize};

use super::Run;

/// A numbered list of sources under the heading before it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Sources {
    /// The sources, in order.
    pub entries: Vec<Source>,
}

/// A source.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// What links inside the document lead to; unique; may be empty.
    #[serde(default)]
    pub anchor: String,
    /// Author, title, date, place; a link may follow.
    pub runs: Vec<Run>,
}
