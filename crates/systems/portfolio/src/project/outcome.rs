//! What it is to bring about.

use serde::{Deserialize, Serialize};
use sterna_archive::Sensitivity;

use sterna_vocabulary::MultiText;

/// A node of a project that may carry tags: an outcome, an output, an impact.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Outcome {
    /// Stable within the record, never used again: `o1`, `o2`, …
    pub id: String,
    /// The source's own reference, by which a re-import finds it again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_reference: Option<String>,
    /// What level of result it is.
    #[serde(rename = "type")]
    pub kind: OutcomeKind,
    /// Its titles.
    #[serde(skip_serializing_if = "MultiText::is_empty")]
    pub title: MultiText,
    /// Its descriptions.
    #[serde(skip_serializing_if = "MultiText::is_empty")]
    pub description: MultiText,
    /// Its stated share of the project's money, in millionths.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share: Option<u32>,
    /// How it is measured.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub indicators: Vec<Indicator>,
    /// How far it may travel.
    #[serde(skip_serializing_if = "is_open")]
    pub sensitivity: Sensitivity,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_open(sensitivity: &Sensitivity) -> bool {
    *sensitivity == Sensitivity::Open
}

/// IATI result types.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OutcomeKind {
    /// 1.
    Output,
    /// 2.
    #[default]
    Outcome,
    /// 3.
    Impact,
    /// 9.
    Other,
}

impl OutcomeKind {
    /// Its code; its message is `outcome-` and the code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Output => "output",
            Self::Outcome => "outcome",
            Self::Impact => "impact",
            Self::Other => "other",
        }
    }

    /// The kind of an IATI result type.
    pub fn from_iati(code: &str) -> Self {
        match code.trim() {
            "1" => Self::Output,
            "2" => Self::Outcome,
            "3" => Self::Impact,
            _ => Self::Other,
        }
    }
}

/// An indicator with what was, what is aimed at and what was reached.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Indicator {
    /// Its titles.
    #[serde(skip_serializing_if = "MultiText::is_empty")]
    pub title: MultiText,
    /// IATI indicator measure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub measure: Option<String>,
    /// Before.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub baselines: Vec<Measurement>,
    /// Aimed at.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub targets: Vec<Measurement>,
    /// Reached.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub actuals: Vec<Measurement>,
}

/// One value as published; a qualitative one has only a comment.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Measurement {
    /// The period or date it belongs to, as ISO 8601 text: `2021-01-01/2021-12-31`, `2020`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub when: String,
    /// The value as written, not interpreted.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub value: String,
    /// A remark.
    #[serde(skip_serializing_if = "MultiText::is_empty")]
    pub comment: MultiText,
}
