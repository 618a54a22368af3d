//! Money, in minor units of a currency.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// An amount in minor units of a currency (ISO 4217); may be negative.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sum {
    /// Three letters.
    pub currency: String,
    /// Minor units.
    pub minor: i64,
}

/// Whether a budget is the first or a later one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum BudgetKind {
    /// IATI type 1.
    #[default]
    Original,
    /// IATI type 2; replaces originals of an overlapping period.
    Revised,
}

/// A budget of a period.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Budget {
    /// Original or revised.
    pub kind: BudgetKind,
    /// IATI status: `1` indicative, `2` committed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// First day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<Date>,
    /// Last day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<Date>,
    /// Three letters.
    pub currency: String,
    /// Minor units.
    pub minor: i64,
}

/// Flows of one type in one currency and year.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct FlowSum {
    /// IATI transaction type (`1` incoming funds, `2` outgoing commitment, `3` disbursement, `4` expenditure, …);
    /// empty for planned disbursements.
    #[serde(rename = "type", skip_serializing_if = "String::is_empty")]
    pub variety: String,
    /// Three letters.
    pub currency: String,
    /// Calendar year of the value date; absent when undated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<i16>,
    /// Their sum in minor units.
    pub minor: i64,
    /// How many there were.
    pub count: u32,
}

/// Incoming funds and commitments that name the activity they come from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ProviderFunds {
    /// The provider's activity identifier.
    pub activity: String,
    /// IATI transaction type: `1` or `11`.
    #[serde(rename = "type")]
    pub variety: String,
    /// Three letters.
    pub currency: String,
    /// Their sum in minor units.
    pub minor: i64,
}
