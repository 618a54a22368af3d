//! Collections: the named sets that records belong to and stocktakes count.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;

/// A named collection of records.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Collection {
    /// Its name in addresses and rows.
    pub slug: String,
    /// Its name for people, by language.
    pub name: BTreeMap<String, String>,
    /// Whether its records are invented, for demonstration.
    pub synthetic: bool,
    /// Whether it is a demonstration made of public facts.
    pub factual_demo: bool,
    /// When it was made.
    pub created: Timestamp,
    /// How many records it holds now (erased, undone and withdrawn ones: withdrawn ones count).
    pub records: u64,
}

impl Collection {
    /// Whether it is a demonstration of either sort.
    pub fn is_demonstration(&self) -> bool {
        self.synthetic || self.factual_demo
    }
}

/// A collection to be made.
#[derive(Clone, Debug, PartialEq)]
pub struct NewCollection {
    /// 1 to 64 of `a-z`, `0-9` and `-`, starting with a letter.
    pub slug: String,
    /// Its name for people, by language.
    pub name: BTreeMap<String, String>,
    /// Whether its records are invented, for demonstration.
    pub synthetic: bool,
    /// Whether it is a demonstration made of public facts.
    pub factual_demo: bool,
    /// The caller's clock.
    pub at: Timestamp,
}
