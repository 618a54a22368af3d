//! Data quality: what sources state beside what they list, without verdict.

use serde::{Deserialize, Serialize};
use sterna_vocabulary::MultiText;

use crate::PortfolioError;

/// A discrepancy within or between published sources, as “stated 31, listed 27”.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Discrepancy {
    /// Its key.
    pub id: String,
    /// The source's short name.
    pub source: String,
    /// What it is about.
    pub title: MultiText,
    /// What the source states.
    #[serde(default)]
    pub stated: MultiText,
    /// What it lists, or says elsewhere.
    #[serde(default)]
    pub listed: MultiText,
    /// Where in the source.
    #[serde(default)]
    pub place: MultiText,
    /// A remark; never a verdict.
    #[serde(default)]
    pub note: MultiText,
    /// The source's address.
    #[serde(default)]
    pub url: Option<String>,
}

/// Reads discrepancies (JSON Lines).
///
/// # Errors
/// `demo.unreadable` with the line.
pub fn parse_discrepancies(bytes: &[u8]) -> Result<Vec<Discrepancy>, PortfolioError> {
    let lines = bytes.split(|byte| *byte == b'\n').enumerate();
    lines
        .filter(|(_, line)| !line.iter().all(u8::is_ascii_whitespace))
        .map(|(index, line)| {
            serde_json::from_slice(line)
                .map_err(|fault| PortfolioError::Demo { line: index + 1, message: fault.to_string() })
        })
        .collect()
}
