//! Lists.

use serde::{Deserialize, Serialize};

use super::Run;

/// A list.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct List {
    /// Numbered; else with bullets.
    #[serde(default)]
    pub ordered: bool,
    /// Its items.
    pub items: Vec<ListItem>,
}

/// An item of a list.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ListItem {
    /// How deep it stands: 0 to 3.
    #[serde(default)]
    pub depth: u8,
    /// Its text.
    pub runs: Vec<Run>,
}
