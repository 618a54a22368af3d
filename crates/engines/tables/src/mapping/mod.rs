//! Mappings: which column holds which field, guessed from headings and values, then shown, corrected and remembered.

mod guess;
mod heading;
mod sample;
mod synonym;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{Field, fold};

pub use guess::{guess, guess_sheet};
pub(crate) use sample::{is_email, looks_like_person};
pub(crate) use synonym::{known_heading, language_word};

/// How sure the guess is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Nothing to go by, or headings and values disagree: a person should look.
    #[default]
    Unsure,
    /// The heading contains a known word, or the values speak for it.
    Likely,
    /// The heading is a known one, or a person chose it.
    Sure,
}

/// One column and what it holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MappedColumn {
    /// Position in the sheet, from 0.
    pub index: usize,
    /// The heading as written.
    pub heading: String,
    /// What it holds; `None` when that could not be guessed, and then it is not read.
    pub field: Option<Field>,
    /// How sure the guess is.
    pub confidence: Confidence,
    /// Why, in English, for the person who checks it.
    pub reason: String,
    /// The language of the texts in it, when the heading names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The number of the outcome it belongs to (Outcome 2: 2), when the heading names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<u16>,
    /// Whether it speaks of an outcome rather than of the record: objectives and goals of an outcome.
    #[serde(default)]
    pub of_outcome: bool,
    /// The objective, goal or target a yes-or-no column stands for (a column per objective).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub concept: Option<String>,
    /// The currency the heading names: Budget (USD).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// What amounts are multiplied by when the heading says thousands or millions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub multiplier: Option<u32>,
}

/// What the columns of a table hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping {
    /// Identifies the headings this mapping was made for; see [`fingerprint`].
    pub fingerprint: String,
    /// The language most headings are in: the language of texts whose column names none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// One entry per column of the sheet, in order.
    pub columns: Vec<MappedColumn>,
}

impl Mapping {
    /// The columns of a field, in order.
    pub fn columns_of(&self, field: Field) -> impl Iterator<Item = &MappedColumn> {
        self.columns.iter().filter(move |column| column.field == Some(field))
    }

    /// Whether rows can be made with it: something names them.
    #[must_use]
    pub fn is_usable(&self) -> bool {
        self.columns_of(Field::Title).chain(self.columns_of(Field::Identifier)).next().is_some()
    }

    /// A person's choice for one column. A column beyond the sheet changes nothing.
    pub fn choose(&mut self, index: usize, field: Option<Field>) {
        if let Some(column) = self.columns.iter_mut().find(|column| column.index == index) {
            column.field = field;
            column.confidence = Confidence::Sure;
            column.reason = "chosen by a person".to_owned();
        }
    }
}

/// The key under which a mapping is remembered: SHA-256 (hex) of the folded headings in order, our own refusal
/// column left out, so that a mended file finds the mapping of the file it came from.
#[must_use]
pub fn fingerprint(headings: &[String]) -> String {
    let mut hash = Sha256::new();
    let mut folded: Vec<String> = headings
        .iter()
        .filter(|heading| !crate::mend::is_refusal_heading(heading))
        .map(|heading| fold(heading))
        .collect();
    while folded.last().is_some_and(String::is_empty) {
        folded.pop();
    }
    for heading in folded {
        hash.update(heading.as_bytes());
        hash.update([0x1f]);
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests;
