//! Classifications: sectors, tags, policy markers, humanitarian scope.

use super::{Narrative, Share};

/// A sector, with its share of the money where stated.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sector {
    /// The vocabulary's 2.x code (`1` DAC five digits, `2` DAC three digits, `7` SDG goal, `8` SDG target,
    /// `9` SDG indicator, `98`/`99` own); the names of 1.x are mapped to it. `1` when none is stated.
    pub vocabulary: String,
    /// The address of the vocabulary, for one's own.
    pub vocabulary_uri: Option<String>,
    /// The code; empty when only words are given.
    pub code: String,
    /// The share within its vocabulary, when stated.
    pub share: Option<Share>,
    /// The publisher's own words, by language.
    pub narratives: Vec<Narrative>,
}

/// A tag: a classification without a share of money.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tag {
    /// The vocabulary: `2` SDG goal, `3` SDG target, `99` own, …
    pub vocabulary: String,
    /// The address of the vocabulary, for one's own.
    pub vocabulary_uri: Option<String>,
    /// The code.
    pub code: String,
    /// The publisher's own words, by language.
    pub narratives: Vec<Narrative>,
    /// Whether it only repeats what a result of the activity says more exactly ([`crate::NAMESPACE`]).
    pub of_results: bool,
}

/// A policy marker.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PolicyMarker {
    /// The vocabulary: `1` OECD DAC, `99` own.
    pub vocabulary: String,
    /// The address of the vocabulary, for one's own.
    pub vocabulary_uri: Option<String>,
    /// The code, such as `1` gender equality.
    pub code: String,
    /// How much it counts: `0` not targeted, `1` significant, `2` principal, `3`, `4`.
    pub significance: Option<String>,
    /// The publisher's own words, by language.
    pub narratives: Vec<Narrative>,
}

/// An emergency or appeal the activity answers to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HumanitarianScope {
    /// `1` emergency, `2` appeal.
    pub kind: Option<String>,
    /// The vocabulary: `1-2` GLIDE, `2-1` humanitarian plan, `99` own.
    pub vocabulary: Option<String>,
    /// The address of the vocabulary, for one's own.
    pub vocabulary_uri: Option<String>,
    /// The code.
    pub code: String,
    /// The publisher's own words, by language.
    pub narratives: Vec<Narrative>,
}
