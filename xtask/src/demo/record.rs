//! One line of a demonstration file, in the words its reader knows (`sterna_portfolio::demo`).

use std::collections::BTreeMap;

use serde::Serialize;

/// Language code to text; sorted, so the bytes never depend on the order of writing.
pub type Texts = BTreeMap<&'static str, String>;

/// A record and its tags.
#[derive(Clone, Debug, Serialize)]
pub struct DemoRecord {
    /// Identifier within the demonstration.
    pub id: String,
    /// The record's state.
    pub state: &'static str,
    /// The language it is written in.
    pub language: &'static str,
    /// Its body.
    pub project: Project,
    /// Its tags.
    pub tags: Vec<Tag>,
}

/// The body.
#[derive(Clone, Debug, Serialize)]
pub struct Project {
    /// `project`, `law`, …
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// Titles.
    pub title: Texts,
    /// Says in the first sentence that the record is invented.
    pub description: Texts,
    /// The demonstration's own identifier.
    pub identifiers: Vec<Identifier>,
    /// Invented organisations.
    pub organisations: Vec<Organisation>,
    /// Planned and actual days.
    pub period: Period,
    /// IATI activity status; absent when nobody stated one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<&'static str>,
    /// Places, for undertakings of invented associations only.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<Country>,
    /// Regions where no country is named.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub regions: Vec<Code>,
    /// Sectors.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sectors: Vec<Code>,
    /// The budget as stated, in minor units.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub stated: Vec<Amount>,
    /// Incoming money that names the record it comes from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub providers: Vec<Funds>,
    /// What is to change.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub outcomes: Vec<Outcome>,
    /// Parents and providers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<Related>,
    /// Same as the record's language.
    pub default_language: &'static str,
    /// Where the record comes from.
    pub source: Source,
}

/// An identifier in a scheme.
#[derive(Clone, Debug, Serialize)]
pub struct Identifier {
    /// The scheme.
    pub scheme: &'static str,
    /// The value.
    pub value: String,
}

/// An invented organisation.
#[derive(Clone, Debug, Serialize)]
pub struct Organisation {
    /// Its name, always ending in "(invented)".
    pub name: Texts,
    /// Its identifier; `XX` is a country code that ISO 3166 keeps free.
    #[serde(rename = "ref")]
    pub reference: String,
    /// `funding`, `implementing`, `accountable`, …
    pub role: &'static str,
    /// IATI organisation type.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<&'static str>,
}

/// Calendar days, ISO 8601.
#[derive(Clone, Debug, Serialize)]
pub struct Period {
    /// Planned first day.
    pub planned_start: String,
    /// First day, when it began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actual_start: Option<String>,
    /// Planned last day.
    pub planned_end: String,
    /// Last day, when it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actual_end: Option<String>,
}

/// A country and its share.
#[derive(Clone, Debug, Serialize)]
pub struct Country {
    /// ISO 3166-1 alpha-3.
    pub code: &'static str,
    /// Share; absent means equally.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub millionths: Option<u32>,
}

/// A code of a named vocabulary and its share.
#[derive(Clone, Debug, Serialize)]
pub struct Code {
    /// IATI vocabulary code.
    pub vocabulary: &'static str,
    /// The code.
    pub code: &'static str,
    /// Share.
    pub millionths: u32,
}

/// Minor units of a currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Amount {
    /// ISO 4217.
    pub currency: &'static str,
    /// Minor units.
    pub minor: i64,
}

/// Incoming money from another record.
#[derive(Clone, Debug, Serialize)]
pub struct Funds {
    /// The other record's identifier.
    pub activity: String,
    /// IATI transaction type; `1` is incoming funds.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// ISO 4217.
    pub currency: &'static str,
    /// Minor units.
    pub minor: i64,
}

/// An outcome.
#[derive(Clone, Debug, Serialize)]
pub struct Outcome {
    /// Stable within the record.
    pub id: String,
    /// Always `outcome` here.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// Title.
    pub title: Texts,
    /// Share of the budget in millionths; stated for all outcomes of a record or for none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share: Option<u32>,
}

/// A relation to another record of the collection.
#[derive(Clone, Debug, Serialize)]
pub struct Related {
    /// `parent` or `provider`.
    pub relation: &'static str,
    /// `demo`.
    pub namespace: &'static str,
    /// The other record's id.
    pub value: String,
}

/// A statement of origin.
#[derive(Clone, Debug, Serialize)]
pub struct Source {
    /// The statement.
    pub text: Texts,
}

/// A tag on an outcome, or on the record where it names none.
#[derive(Clone, Debug, Serialize)]
pub struct Tag {
    /// The outcome's id; empty for the record.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub node: String,
    /// `gcm`, `sdg-target` or `principle`.
    pub framework: &'static str,
    /// The concept; absent for "explicitly none".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub concept: Option<String>,
    /// 1 to 4 for objectives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rank: Option<u8>,
    /// "Explicitly none".
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub none: bool,
    /// When it was set.
    pub at: String,
}
