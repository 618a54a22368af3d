//! What is asked of a stocktake.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sterna_archive::projection::TagSplit;
use sterna_vocabulary::Lang;

use super::By;

/// What a percentage is a percentage of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Denominator {
    /// Projects with a confirmed tag of the framework.
    #[default]
    Tagged,
    /// Projects known to be or to have been active; then only those are counted in the groups too, so that no
    /// percentage exceeds a hundred.
    Activated,
    /// All projects under the filters.
    All,
}

impl Denominator {
    /// Its code; its message is `denominator-` and the code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Tagged => "tagged",
            Self::Activated => "activated",
            Self::All => "all",
        }
    }
}

/// How a percentage is rounded to a whole number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rounding {
    /// Down, as the published table of 2022 does.
    #[default]
    Floor,
    /// To the nearest, halves up.
    HalfUp,
}

impl Rounding {
    /// Its code; its message is `rounding-` and the code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Floor => "floor",
            Self::HalfUp => "half-up",
        }
    }

    /// `part` of `whole` in per cent; `None` of nothing.
    pub fn percent(self, part: u64, whole: u64) -> Option<u64> {
        if whole == 0 {
            return None;
        }
        let (part, whole) = (u128::from(part), u128::from(whole));
        let percent = match self {
            Self::Floor => part * 100 / whole,
            Self::HalfUp => (part * 200 + whole) / (whole * 2),
        };
        u64::try_from(percent).ok()
    }
}

/// Which tags are counted. Confirmed and suggested ones are never added together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum StatusChoice {
    /// What people stand behind.
    #[default]
    Confirmed,
    /// What software suggests and nobody has decided.
    Suggested,
}

impl StatusChoice {
    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Suggested => "suggested",
        }
    }
}

/// Days, both included; a missing end is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub to: Option<Date>,
}

impl Window {
    /// Whether it is open at both ends: no window at all.
    pub fn is_open(&self) -> bool {
        self.from.is_none() && self.to.is_none()
    }

    /// First and last day as numbers for counting.
    pub fn days(&self) -> (i32, i32) {
        let day = sterna_vocabulary::day_from_date;
        (self.from.map_or(i32::MIN, day), self.to.map_or(i32::MAX, day))
    }
}

/// A stocktake's question. Its address form is [`StocktakeQuery::to_query_string`].
#[derive(Clone, Debug, PartialEq)]
pub struct StocktakeQuery {
    /// The framework; a grouping that is of a framework of its own goes before it ([`StocktakeQuery::counted_framework`]).
    pub framework: String,
    /// Grouping.
    pub by: By,
    /// Collections that are counted; empty for all that are no demonstration.
    pub collections: Vec<String>,
    /// Facet filters: key to values, any of which suffices. A key that starts with `not-` turns it round. Beside the
    /// digest's facets: `activated` (`yes`, `no`, `unknown`, by the rule), `tagged`, `untagged`, `untouched` and
    /// `none` (a framework), `concept` (`gcm:7`), `q` (words), `money` (`yes`).
    pub filters: BTreeMap<String, Vec<String>>,
    /// Of what percentages are.
    pub denominator: Denominator,
    /// How they are rounded.
    pub rounding: Rounding,
    /// Only tags made on these days count.
    pub tagged: Window,
    /// Only projects whose period touches these days count.
    pub period: Window,
    /// The earlier or other windows to compare with: by tagging and by period.
    pub compare_tagged: Window,
    /// As `compare_tagged`, for project periods.
    pub compare_period: Window,
    /// Which tags.
    pub status: StatusChoice,
    /// How money falls to several tags of an outcome; `None` leaves money out.
    pub money: Option<TagSplit>,
    /// Converts to this currency with a loaded rate table: (currency, table).
    pub convert: Option<(String, String)>,
    /// The language of labels and sentences; no part of what is counted.
    pub lang: Lang,
    /// As of this change number.
    pub as_of: Option<i64>,
}

impl Default for StocktakeQuery {
    fn default() -> Self {
        Self {
            framework: "gcm".to_owned(),
            by: By::Cluster,
            collections: Vec::new(),
            filters: BTreeMap::new(),
            denominator: Denominator::Tagged,
            rounding: Rounding::Floor,
            tagged: Window::default(),
            period: Window::default(),
            compare_tagged: Window::default(),
            compare_period: Window::default(),
            status: StatusChoice::Confirmed,
            money: Some(TagSplit::Equal),
            convert: None,
            lang: Lang::En,
            as_of: None,
        }
    }
}

impl StocktakeQuery {
    /// The framework whose tags are counted.
    pub fn counted_framework(&self) -> &str {
        self.by.framework().unwrap_or(&self.framework)
    }

    /// Whether a second pair of windows is asked for.
    pub fn compares(&self) -> bool {
        !self.compare_tagged.is_open() || !self.compare_period.is_open()
    }

    /// The same question about the other windows.
    #[must_use]
    pub fn other_side(&self) -> Self {
        Self {
            tagged: self.compare_tagged,
            period: self.compare_period,
            compare_tagged: Window::default(),
            compare_period: Window::default(),
            ..self.clone()
        }
    }
}
