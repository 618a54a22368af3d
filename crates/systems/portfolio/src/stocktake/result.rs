//! The answer: exactly what is printed, exported and verified.

use serde::Serialize;

use crate::manifest::Manifest;

/// A stocktake. The first seven fields are the documented core; more may follow them in later releases.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Stocktake {
    /// Whose concepts are counted.
    pub framework: String,
    /// What percentages are of.
    pub denominator: DenominatorOut,
    /// How much of what could be tagged is tagged.
    pub coverage: CoverageOut,
    /// `floor` or `half-up`.
    pub rounding: &'static str,
    /// What it is grouped by.
    pub by: &'static str,
    /// The groups.
    pub groups: Vec<Group>,
    /// Money outside of groups, and the totals that groups, untagged and unplaced sum to.
    pub totals: TotalsOut,
    /// The windows that were set.
    pub windows: WindowsOut,
    /// `confirmed` or `suggested`.
    pub tags: &'static str,
    /// IATI statuses that count as activated.
    pub activated_statuses: Vec<String>,
    /// How money fell to tags: `equal`, `by-rank`, or absent when money was left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub money: Option<&'static str>,
    /// Standing words and remarks, in the language asked for: that tagging is voluntary, what was left out.
    pub notes: Vec<String>,
    /// What this was computed from; see docs/guide.
    pub manifest: Manifest,
}

/// What percentages are of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DenominatorOut {
    /// `tagged`, `activated` or `all`.
    pub kind: &'static str,
    /// How many projects that is.
    pub count: u64,
}

/// Distinct projects under the filters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct CoverageOut {
    /// With a counted tag.
    pub tagged: u64,
    /// Activated by the rule.
    pub activated: u64,
    /// All.
    pub all: u64,
    /// Both tagged and activated.
    pub tagged_and_activated: u64,
    /// Whose status nobody states: neither activated nor not.
    pub status_unknown: u64,
    /// With a node that is explicitly none of the framework.
    pub stated_none: u64,
    /// With a suggested tag that waits for a decision.
    pub suggested: u64,
}

/// One group.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Group {
    /// `I`, `16`, `KEN`, `2021`.
    pub code: String,
    /// What it is called, in the language asked for.
    pub label: String,
    /// Distinct projects; with none, `recorded` says so, since a bare 0 would read as a statement.
    pub projects: u64,
    /// `recorded` or `none-recorded`.
    pub recorded: &'static str,
    /// Whole per cent of the denominator, by the rounding; 0 with projects is less than one. Null of nothing.
    pub percent: Option<u64>,
    /// Distinct outcomes.
    pub outcomes: u64,
    /// Money, by currency.
    pub amounts: Vec<AmountOut>,
    /// All of it in one currency; null without a rate table, or when one of its currencies is not in it.
    pub converted: Option<Converted>,
    /// Of a country, year, donor and so on: projects tagged or not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub projects_all: Option<u64>,
    /// Distinct projects with a suggested tag in the group; never part of `projects` unless suggestions were asked for.
    pub suggested: u64,
    /// A generated sentence, in the language asked for.
    pub sentence: String,
    /// A note that must follow the label (country names).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub footnote: Option<String>,
}

/// Money in minor units.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AmountOut {
    /// ISO 4217.
    pub currency: String,
    /// Minor units.
    pub minor: i128,
}

/// Money converted with a loaded rate table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Converted {
    /// To this currency.
    pub currency: String,
    /// Minor units, each currency's sum rounded half away from zero.
    pub minor: i128,
    /// Which rates: table, source, dates.
    pub rates: String,
}

/// Sums beside the groups.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TotalsOut {
    /// Distinct tagged projects in all groups together.
    pub projects: u64,
    /// Distinct tagged outcomes.
    pub outcomes: u64,
    /// Money of nodes without a tag of the framework.
    pub untagged: Vec<AmountOut>,
    /// Money of tagged nodes that falls to no group.
    pub unplaced: Vec<AmountOut>,
    /// Distinct projects with money in `untagged`.
    pub projects_untagged: u64,
    /// Distinct projects with money in `unplaced`.
    pub projects_unplaced: u64,
    /// Distinct projects with money in `amounts`.
    pub projects_with_money: u64,
    /// All money: groups, untagged and unplaced sum to it (for groups that share no money).
    pub amounts: Vec<AmountOut>,
}

/// The windows that were set.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct WindowsOut {
    /// By date of tagging.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tagged: Option<PeriodOut>,
    /// By project period.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<PeriodOut>,
}

/// Days, both included; null is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PeriodOut {
    /// First day.
    pub from: Option<String>,
    /// Last day.
    pub to: Option<String>,
}

/// `recorded`, or `none-recorded` of nothing.
pub fn recorded(projects: u64) -> &'static str {
    if projects > 0 { "recorded" } else { "none-recorded" }
}

impl Group {
    /// Its percentage, where anything is recorded in it.
    pub fn share(&self) -> Share {
        Share::of(self.projects, self.percent)
    }
}

/// A percentage as it is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    /// Nothing is recorded, or there is nothing to be a part of.
    None,
    /// Something, and less than one per cent by the rounding.
    BelowOne,
    /// Whole per cent.
    Whole(u64),
}

impl Share {
    /// The share of a count and its rounded percentage.
    pub fn of(projects: u64, percent: Option<u64>) -> Self {
        match percent {
            _ if projects == 0 => Self::None,
            None => Self::None,
            Some(0) => Self::BelowOne,
            Some(percent) => Self::Whole(percent),
        }
    }

    /// With its sign, as the language writes it; empty of nothing.
    pub fn text(self, lang: sterna_vocabulary::Lang) -> String {
        match self {
            Self::None => String::new(),
            Self::BelowOne => sterna_site::format::percent_below_one(lang),
            Self::Whole(percent) => {
                sterna_site::format::percent(lang, i64::try_from(percent).unwrap_or(i64::MAX))
            }
        }
    }
}
