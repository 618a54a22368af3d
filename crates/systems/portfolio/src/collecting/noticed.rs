//! What was noticed about a workbook that came back.

use serde::{Deserialize, Serialize};
use sterna_site::Messages;
use sterna_vocabulary::Lang;

use crate::FindingSeverity;

/// One thing noticed: a code that a page words in its reader's language, with the place and the values in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Noticed {
    /// Stable and dotted: `workbook.row-moved`, `table.pdf`.
    pub code: String,
    /// How much it matters.
    pub severity: FindingSeverity,
    /// Where: `Projects!G7`; empty for the whole file.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// The values its message names.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub args: Vec<(String, String)>,
}

impl Noticed {
    /// Worth knowing.
    pub fn note(code: &str, place: impl Into<String>) -> Self {
        Self { code: code.to_owned(), severity: FindingSeverity::Note, place: place.into(), args: Vec::new() }
    }

    /// Something was left out or read with doubt.
    pub fn warning(code: &str, place: impl Into<String>) -> Self {
        Self { severity: FindingSeverity::Warning, ..Self::note(code, place) }
    }

    /// The file cannot be taken.
    pub fn error(code: &str) -> Self {
        Self { severity: FindingSeverity::Error, ..Self::note(code, "") }
    }

    /// With a value its message names; long ones are cut.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        let value: String = value.into().chars().take(120).collect();
        self.args.push((name.to_owned(), value));
        self
    }

    /// Its words and the next step.
    pub fn text(&self, lang: Lang) -> String {
        let words = Messages::of(lang);
        let key = format!("noticed-{}", self.code.replace('.', "-"));
        let args: Vec<(&str, sterna_site::Arg<'_>)> =
            self.args.iter().map(|(name, value)| (name.as_str(), value.as_str().into())).collect();
        if words.has(&key) || Messages::of(Lang::En).has(&key) {
            return words.text(&key, &args);
        }
        words.text("noticed-other", &[("code", self.code.as_str().into())])
    }
}

impl From<&sterna_tables::Finding> for Noticed {
    fn from(finding: &sterna_tables::Finding) -> Self {
        let severity = match finding.severity {
            sterna_tables::Severity::Notice => FindingSeverity::Note,
            sterna_tables::Severity::Warning => FindingSeverity::Warning,
            sterna_tables::Severity::Error => FindingSeverity::Error,
        };
        let place = match (&finding.place.sheet, finding.place.row, finding.place.column) {
            (Some(sheet), Some(row), Some(column)) => {
                format!("{sheet}!{}{row}", sterna_tables::column_letters(column))
            }
            (Some(sheet), Some(row), None) => format!("{sheet}!{row}"),
            (Some(sheet), ..) => sheet.clone(),
            _ => String::new(),
        };
        Self { code: finding.code.to_string(), severity, place, args: Vec::new() }
    }
}
