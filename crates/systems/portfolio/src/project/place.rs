//! Where it happens.

use serde::{Deserialize, Serialize};

use sterna_vocabulary::MultiText;

/// A country or area, with its part of the whole.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CountryShare {
    /// ISO 3166-1 alpha-3.
    pub code: String,
    /// Its part in millionths, when stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub millionths: Option<u32>,
}

/// A region, with its part of the whole.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RegionShare {
    /// IATI region vocabulary: `1` OECD DAC, `2` UN M49, `99` the publisher's own.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub vocabulary: String,
    /// The code in that vocabulary.
    pub code: String,
    /// Its names, when given.
    #[serde(skip_serializing_if = "MultiText::is_empty")]
    pub name: MultiText,
    /// Its part in millionths, when stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub millionths: Option<u32>,
}

/// A place within a country.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Location {
    /// Its names.
    #[serde(skip_serializing_if = "MultiText::is_empty")]
    pub name: MultiText,
    /// Degrees north, as published, in millionths of a degree.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latitude_e6: Option<i32>,
    /// Degrees east, as published, in millionths of a degree.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub longitude_e6: Option<i32>,
    /// IATI geographic exactness: `1` exact, `2` approximate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exactness: Option<String>,
}
