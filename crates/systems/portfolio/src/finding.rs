//! What an import noticed, in the one shape that reports, rows and the command line share.

use serde::{Deserialize, Serialize};
use sterna_archive::RowSeverity;

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
    /// What, and the next step, in English; pages say it by the code.
    pub message: String,
}

impl ImportFinding {
    /// A finding.
    pub fn new(code: &str, severity: FindingSeverity, place: &str, message: impl Into<String>) -> Self {
        Self { code: code.to_owned(), severity, place: place.to_owned(), message: message.into() }
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
        Self::new(finding.code, severity, &finding.place.to_string(), finding.message.clone())
    }
}

impl From<&sterna_tables::Finding> for ImportFinding {
    fn from(finding: &sterna_tables::Finding) -> Self {
        let severity = match finding.severity {
            sterna_tables::Severity::Notice => FindingSeverity::Note,
            sterna_tables::Severity::Warning => FindingSeverity::Warning,
            sterna_tables::Severity::Error => FindingSeverity::Error,
        };
        Self::new(&finding.code, severity, &finding.place.to_string(), finding.message.clone())
    }
}
