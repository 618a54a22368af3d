//! A digest: what search, counting and lists keep of a record. Projections hold nothing else.

/// What a kind says of one record for the projections.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Digest {
    /// Titles by language (BCP 47).
    pub titles: Vec<(String, String)>,
    /// Texts to search, by language and field.
    pub texts: Vec<DigestText>,
    /// Facet values, several per key allowed: `("type","law")`, `("status","2")`, `("country","KEN")`,
    /// `("region","002")`, `("year","2021")`, `("donor","XM-DAC-…")`, `("organisation","…")`.
    /// Collection, state, kind, language and sensitivity are added by the archive itself.
    pub facets: Vec<(String, String)>,
    /// The nodes that carry tags: outcomes, or one with an empty id for the record itself when it names none.
    pub nodes: Vec<DigestNode>,
    /// How its money divides over places, in millionths that sum to 1,000,000 or fewer (the rest is unplaced).
    pub places: Vec<Share>,
    /// First and last day of its period, days since 1970-01-01.
    pub period: (Option<i32>, Option<i32>),
    /// Whether its period is known to be active or to have been: 1 yes, 0 no, `None` unknown.
    pub activated: Option<bool>,
    /// What a list row or card shows: small JSON that its kind reads back.
    pub card: String,
}

/// A searchable text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DigestText {
    /// BCP 47, `und` when unknown.
    pub language: String,
    /// `title`, `description`, `outcome`, `organisation`, `identifier`, …
    pub field: String,
    /// The text.
    pub text: String,
}

/// A node that may carry tags, with the money that falls to it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DigestNode {
    /// Stable id within the record; empty for the record itself.
    pub id: String,
    /// Whether the node counts as an outcome (false for the record standing for itself).
    pub outcome: bool,
    /// Its part of the record's counted money: the record's amounts divided by the kind, exactly.
    pub amounts: Vec<Amount>,
    /// Whether the node is withheld from all but its owner.
    pub withheld: bool,
}

/// An amount in minor units of a currency (ISO 4217).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Amount {
    /// Three letters.
    pub currency: String,
    /// Minor units; may be negative.
    pub minor: i64,
}

/// A part of the whole that falls to a place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// Facet key: `country` or `region`.
    pub facet: String,
    /// Facet value.
    pub value: String,
    /// Millionths.
    pub millionths: u32,
}
