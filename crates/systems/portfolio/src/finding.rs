//! What an import noticed, in the one shape that reports, rows and the command line share.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sterna_archive::RowSeverity;

use crate::PortfolioError;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FindingSeverity {
    /// Worth knowing; nothing was lost.
    #[default]
    Note,
    /// A value was left out or read with doubt; the row is kept.
    Warning,
    /// The row, or the file, is refused.
    Error,
}

/// One thing noticed, with its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportFinding {
    /// Stable and dotted: `iati.date`, `table.country`, `import.duplicate-identifier`.
    pub code: String,
    /// How much it matters.
    pub severity: FindingSeverity,
    /// Where: `activity 3 (XM-DAC-1), line 120`, `sheet Projets, row 7, column D`.
    pub place: String,
    /// What, and the next step, in English; pages say it by the code and the arguments.
    pub message: String,
    /// The values in the message, by name. Findings stored by earlier releases have none.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub arguments: BTreeMap<String, String>,
}

/// The codes of findings that the import itself makes, each with the names of its arguments, in alphabetical order.
/// Those of the readers are in [`sterna_iati::FINDING_CODES`] and [`sterna_tables::FINDING_CODES`]; a row that a rule
/// of the portfolio or the archive refuses carries the code of that refusal.
pub const FINDING_CODES: &[(&str, &[&str])] = &[
    ("iati.compact-address", &["address", "count"]),
    ("import.also-in-collection", &["collection"]),
    ("import.differs-from-hand", &[]),
    ("import.duplicate-identifier", &["file", "identifier", "number"]),
    ("import.no-identifier", &[]),
    ("import.no-sheet", &["known", "name"]),
    ("import.orphaned-outcome", &["count"]),
    ("import.shortened", &["part"]),
    ("import.title-as-identifier", &[]),
    ("import.unknown-concept", &["concept", "framework"]),
    ("import.unknown-country", &["value"]),
    ("table.no-title-column", &[]),
    ("tag.too-many", &["concept", "framework"]),
];

impl ImportFinding {
    /// A finding.
    pub fn new(code: &str, severity: FindingSeverity, place: &str, message: impl Into<String>) -> Self {
        Self {
            code: code.to_owned(),
            severity,
            place: place.to_owned(),
            message: message.into(),
            arguments: BTreeMap::new(),
        }
    }

    /// The same finding with a named value.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.arguments.insert(name.to_owned(), value.to_string());
        self
    }

    /// What a refusal says of a row: its code, its words, its values.
    pub fn refusal(error: &PortfolioError, place: &str) -> Self {
        if let PortfolioError::UnreadableTable { finding, .. } = error {
            return (**finding).clone();
        }
        let finding = Self::new(error.code(), FindingSeverity::Error, place, error.to_string());
        error.arguments().into_iter().fold(finding, |finding, (name, value)| finding.with(name, value))
    }

    /// The gravest severity of a list, as staged rows keep it.
    pub fn gravest(findings: &[Self]) -> RowSeverity {
        match findings.iter().map(|finding| finding.severity).max() {
            None => RowSeverity::None,
            Some(FindingSeverity::Note) => RowSeverity::Note,
            Some(FindingSeverity::Warning) => RowSeverity::Warning,
            Some(FindingSeverity::Error) => RowSeverity::Error,
        }
    }
}

impl From<&sterna_iati::Finding> for ImportFinding {
    fn from(finding: &sterna_iati::Finding) -> Self {
        let severity = match finding.severity {
            sterna_iati::Severity::Notice => FindingSeverity::Note,
            sterna_iati::Severity::Warning => FindingSeverity::Warning,
            sterna_iati::Severity::Error => FindingSeverity::Error,
        };
        let arguments = finding.arguments.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
        Self {
            arguments: arguments.collect(),
            ..Self::new(finding.code, severity, &finding.place.to_string(), finding.message.clone())
        }
    }
}

impl From<&sterna_tables::Finding> for ImportFinding {
    fn from(finding: &sterna_tables::Finding) -> Self {
        let severity = match finding.severity {
            sterna_tables::Severity::Notice => FindingSeverity::Note,
            sterna_tables::Severity::Warning => FindingSeverity::Warning,
            sterna_tables::Severity::Error => FindingSeverity::Error,
        };
        let arguments = finding.args.iter().map(|(name, value)| (name.to_string(), value.clone()));
        Self {
            arguments: arguments.collect(),
            ..Self::new(&finding.code, severity, &finding.place.to_string(), finding.message.clone())
        }
    }
}
