//! What it is about, in the source's own classifications.

use serde::{Deserialize, Serialize};

use sterna_vocabulary::MultiText;

/// A sector with its part of the whole.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Sector {
    /// IATI sector vocabulary; `1` is OECD DAC, five digits.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub vocabulary: String,
    /// The code in that vocabulary.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub code: String,
    /// Its names, when given.
    #[serde(skip_serializing_if = "MultiText::is_empty")]
    pub name: MultiText,
    /// Its part in millionths, when stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub millionths: Option<u32>,
}

impl Sector {
    /// What facets and filters know it by: `vocabulary:code`.
    pub fn key(&self) -> String {
        let vocabulary = if self.vocabulary.is_empty() { "1" } else { &self.vocabulary };
        format!("{vocabulary}:{}", self.code)
    }
}

/// A policy marker.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Marker {
    /// IATI policy marker vocabulary.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub vocabulary: String,
    /// The code in that vocabulary.
    pub code: String,
    /// Its names, when given.
    #[serde(skip_serializing_if = "MultiText::is_empty")]
    pub name: MultiText,
    /// IATI policy significance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub significance: Option<String>,
}
