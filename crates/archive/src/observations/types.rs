//! What datasets, series, vintages and observations are to a caller.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{Actor, SourcePlace};

/// A dataset to be made.
#[derive(Clone, Debug, PartialEq)]
pub struct NewDataset {
    /// 1 to 64 of `a-z`, `0-9` and `-`, starting with a letter.
    pub slug: String,
    /// Its name for people, by language.
    pub names: BTreeMap<String, String>,
    /// Whether everybody may read it; else the owner only.
    pub open: bool,
    /// When.
    pub at: Timestamp,
}

/// A dataset.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Dataset {
    /// Its name in addresses and rows.
    pub slug: String,
    /// Its name for people, by language.
    pub names: BTreeMap<String, String>,
    /// Whether everybody may read it.
    pub open: bool,
    /// When it was made.
    pub created: Timestamp,
    /// Its last vintage; 0 before the first.
    pub vintage: i64,
}

/// How an observation stands, by the codes of SDMX's observation status.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ObservationStatus {
    /// `A`: as counted or measured.
    #[default]
    Normal,
    /// `B`: the series breaks here and does not continue what was before.
    Break,
    /// `E`: estimated by whoever states it.
    Estimated,
    /// `F`: a forecast.
    Forecast,
    /// `P`: provisional.
    Provisional,
    /// `M`: no value is stated, which is not a value of zero.
    Missing,
}

impl ObservationStatus {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Normal, Self::Break, Self::Estimated, Self::Forecast, Self::Provisional, Self::Missing];

    /// Its SDMX code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Normal => "A",
            Self::Break => "B",
            Self::Estimated => "E",
            Self::Forecast => "F",
            Self::Provisional => "P",
            Self::Missing => "M",
        }
    }

    /// The status of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// An exact decimal: `mantissa` / 10^`scale`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Quantity {
    /// The digits, with their sign.
    pub mantissa: i64,
    /// How many of them stand behind the point, 0 to 18. `1.50` and `1.5` are told apart, as they were stated.
    pub scale: u8,
}

/// An observation to be added.
#[derive(Clone, Debug, PartialEq)]
pub struct NewObservation {
    /// What tells its series apart: dimension to value; at most 16.
    pub dimensions: BTreeMap<String, String>,
    /// Its period's first and last day (UTC days since 1970-01-01, both included); equal for a day or a stock.
    pub period: (i32, i32),
    /// Its value; none with the status missing, and only then.
    pub value: Option<Quantity>,
    /// What it is counted in, a code of the dataset: `persons`, `USD`.
    pub unit: String,
    /// How it stands.
    pub status: ObservationStatus,
}

/// A vintage to be added.
#[derive(Clone, Debug, PartialEq)]
pub struct NewVintage {
    /// The dataset.
    pub dataset: String,
    /// Who brings it.
    pub actor: Actor,
    /// When.
    pub at: Timestamp,
    /// In words: what it is, what it corrects.
    pub summary: String,
    /// The file it came in.
    pub source: Option<SourcePlace>,
    /// Its rows; a series and period once.
    pub rows: Vec<NewObservation>,
}

/// A vintage.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VintageHead {
    /// Counts from 1 within the dataset.
    pub vintage: i64,
    /// Who brought it.
    pub actor: String,
    /// When.
    pub at: Timestamp,
    /// In words.
    pub summary: String,
    /// The file it came in, and its hash.
    pub file: Option<(String, String)>,
    /// Rows it wrote: those that said something new.
    pub rows: u64,
}

/// An observation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Observation {
    /// What tells its series apart.
    pub dimensions: BTreeMap<String, String>,
    /// Its period's first and last day.
    pub period: (i32, i32),
    /// Its value; none when missing.
    pub value: Option<Quantity>,
    /// What it is counted in.
    pub unit: String,
    /// How it stands.
    pub status: ObservationStatus,
    /// The vintage that said so.
    pub vintage: i64,
}

/// Which observations.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObservationQuery {
    /// The dataset.
    pub dataset: String,
    /// Only series with these values.
    pub dimensions: BTreeMap<String, String>,
    /// Only periods that touch these days (both included).
    pub period: Option<(i32, i32)>,
    /// As of this vintage; the last one by default.
    pub as_of: Option<i64>,
    /// Rows at most; 0 takes the most there are on a page.
    pub limit: usize,
    /// After this place, which the page before gave.
    pub after: Option<(i64, i32, i32)>,
}

/// A page of observations.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ObservationPage {
    /// The vintage everything here is as of.
    pub vintage: i64,
    /// The rows.
    pub rows: Vec<Observation>,
    /// Where the next page begins; none after the last.
    pub next: Option<(i64, i32, i32)>,
}
