//! Findings: what was odd about a file, where, how bad, and what to do next.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; nothing is lost.
    Notice,
    /// A value was left out or understood with doubt; the row is kept.
    Warning,
    /// The row (or, without a row in its place, the sheet or the file) is refused.
    Error,
}

/// Where in a table. Every part may be absent: a finding about the whole file has none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Place {
    /// The sheet's name; absent in CSV, which has only one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// The row number as the person's spreadsheet program shows it, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row: Option<u32>,
    /// The column, from 0; shown as letters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<u32>,
}

impl Place {
    /// The same place, narrowed to a column.
    #[must_use]
    pub fn at(&self, column: usize) -> Self {
        Self { column: Some(u32::try_from(column).unwrap_or(u32::MAX)), ..self.clone() }
    }
}

impl fmt::Display for Place {
    /// `sheet Projets, row 7, column D`; empty for the whole file.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut comma = "";
        if let Some(sheet) = &self.sheet {
            write!(f, "sheet {sheet}")?;
            comma = ", ";
        }
        if let Some(row) = self.row {
            write!(f, "{comma}row {row}")?;
            comma = ", ";
        }
        if let Some(column) = self.column {
            write!(f, "{comma}column {}", column_letters(column))?;
        }
        Ok(())
    }
}

/// The letters a spreadsheet program shows above a column counted from 0: `A`, `Z`, `AA`.
#[must_use]
pub fn column_letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = u64::from(column) + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

/// One thing a reader of the table should know.
///
/// `code` is stable and documented; `message` is English, names the thing and the next step; `args` are the values
/// inside the message, by name, so that a page can say the same in another language under the same code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Stable dotted code, for example `table.date-impossible`.
    pub code: Cow<'static, str>,
    /// How much it matters.
    pub severity: Severity,
    /// Where.
    pub place: Place,
    /// English, for people.
    pub message: String,
    /// The values named in the message: `(name, value)`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub args: Vec<(Cow<'static, str>, String)>,
}

impl Finding {
    /// A finding about `place`.
    #[must_use]
    pub fn new(code: &'static str, severity: Severity, place: Place, message: impl Into<String>) -> Self {
        Self { code: Cow::Borrowed(code), severity, place, message: message.into(), args: Vec::new() }
    }

    /// The same finding with a named value for translated messages.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((Cow::Borrowed(name), value.into()));
        self
    }
}

/// A list of findings that stops growing at a limit and then counts.
#[derive(Debug)]
pub(crate) struct Findings {
    kept: Vec<Finding>,
    max: usize,
    left_out: usize,
}

impl Findings {
    pub(crate) fn new(max: usize) -> Self {
        Self { kept: Vec::new(), max, left_out: 0 }
    }

    pub(crate) fn push(&mut self, finding: Finding) {
        // Errors are always kept: a refusal must never be lost among notices.
        if self.kept.len() < self.max
            || (finding.severity == Severity::Error && self.kept.len() < self.max * 2)
        {
            self.kept.push(finding);
        } else {
            self.left_out += 1;
        }
    }

    pub(crate) fn into_vec(mut self) -> Vec<Finding> {
        if self.left_out > 0 {
            self.kept.push(
                Finding::new(
                    "table.more-findings",
                    Severity::Notice,
                    Place::default(),
                    format!(
                        "{} further findings are not listed. Mend those shown and read the file again.",
                        self.left_out
                    ),
                )
                .with("count", self.left_out.to_string()),
            );
        }
        self.kept
    }
}
