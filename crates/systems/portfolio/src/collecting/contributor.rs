//! Who is asked: an organisation, never a person.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sterna_vocabulary::Lang;

use super::{Choice, Noticed};

/// An organisation that is asked in a round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contributor {
    /// What it is known by in the round, in its workbook and in file names: small letters, digits, hyphens.
    pub key: String,
    /// The organisation's name.
    pub name: String,
    /// The language it is asked in.
    pub lang: Lang,
    /// What it is asked about.
    pub records: Choice,
    /// Workbooks made for it, the newest last.
    pub issues: Vec<Issue>,
    /// What came back, the newest last.
    pub answers: Vec<Answer>,
}

/// A workbook that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issue {
    /// The change number its contents are of.
    pub change: i64,
    /// When.
    pub at: Timestamp,
    /// Rows with something recorded.
    pub rows: u64,
    /// Missing values that it asks for.
    pub asked: u64,
    /// The kept list of its rows' keys: a file's hash.
    pub keys: String,
}

/// A file that came back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Its name as given.
    pub file: String,
    /// SHA-256 of its bytes, hex.
    pub hash: String,
    /// When it came.
    pub at: Timestamp,
    /// What was read from it: a kept file's hash. Nothing when it was refused.
    pub reading: Option<String>,
    /// Why it was refused.
    pub refused: Option<Noticed>,
}

/// Where a contributor stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ContributorState {
    /// Its workbook was made, and nothing came back yet.
    Made,
    /// It answered.
    Answered,
    /// It answered after the deadline.
    Late,
    /// The last file that came back could not be read.
    Broken,
}

impl ContributorState {
    /// Its code; its message is `contributor-` and the code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Made => "made",
            Self::Answered => "answered",
            Self::Late => "late",
            Self::Broken => "broken",
        }
    }
}

impl Contributor {
    /// Where it stands against a deadline.
    pub fn state(&self, deadline: Option<Date>) -> ContributorState {
        match self.answers.last() {
            None => ContributorState::Made,
            Some(answer) if answer.refused.is_some() => ContributorState::Broken,
            Some(_) => {
                let first = self.answers.iter().find(|answer| answer.refused.is_none());
                let late = first.zip(deadline).is_some_and(|(answer, deadline)| day(answer.at) > deadline);
                if late { ContributorState::Late } else { ContributorState::Answered }
            }
        }
    }

    /// Whether nothing that can be read has come back.
    pub fn waiting(&self) -> bool {
        !self.answers.iter().any(|answer| answer.refused.is_none())
    }

    /// The name of its workbook's file.
    pub fn file_name(&self, round: &str) -> String {
        let round = super::round::slug(round);
        let round = if round.is_empty() { "round".to_owned() } else { round };
        format!("{round}-{}.xlsx", self.key)
    }
}

/// The day of an instant, in UTC.
pub(super) fn day(at: Timestamp) -> Date {
    at.to_zoned(jiff::tz::TimeZone::UTC).date()
}
