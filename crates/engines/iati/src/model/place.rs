//! Where the benefit goes: countries and regions with their shares.

use super::{Narrative, Share};

/// A country or area that benefits.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RecipientCountry {
    /// The ISO 3166-1 alpha-2 code in upper case, as published.
    pub code: String,
    /// The share of the activity, when stated.
    pub share: Option<Share>,
    /// The publisher's own words, by language.
    pub narratives: Vec<Narrative>,
}

/// A region that benefits.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RecipientRegion {
    /// The vocabulary: `1` OECD DAC (the default), `2` UN M49, `99` the reporting organisation's own.
    pub vocabulary: String,
    /// The address of the vocabulary, for one's own.
    pub vocabulary_uri: Option<String>,
    /// The code in that vocabulary.
    pub code: String,
    /// The share of the activity, when stated.
    pub share: Option<Share>,
    /// The publisher's own words, by language.
    pub narratives: Vec<Narrative>,
}
