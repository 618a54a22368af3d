//! Official wordings: what a publisher calls a concept, loaded from the publisher's file and layered over our labels.

mod read;
mod read_json_ld;

#[cfg(test)]
mod tests;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

pub use read::load_official;

use crate::{Concept, Country, Label, Lang};

/// One wording from a publisher's file.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct OfficialLabel {
    /// The framework's code, or `country` or `footnote`.
    pub framework: String,
    /// The concept's code, or the three letters of a country or area.
    pub code: String,
    /// The language of the words.
    pub lang: Lang,
    /// The words.
    pub text: String,
    /// The publisher's document or address. Printed where the wording is shown in full.
    pub source: String,
}

/// Official wordings by concept and language.
#[derive(Clone, Debug, Default)]
pub struct Overrides(FxHashMap<(String, String, Lang), OfficialLabel>);

impl Overrides {
    /// No wordings: the built-in labels show through.
    pub fn none() -> Self {
        Self::default()
    }

    /// The wording for a concept, when one is loaded.
    pub fn official(&self, concept: &Concept, lang: Lang) -> Option<&OfficialLabel> {
        self.find(concept.framework, concept.code, lang)
    }

    /// The name of a country or area: the loaded one, else the built-in one.
    pub fn country_name<'a>(&'a self, country: &Country, lang: Lang) -> Label<'a> {
        self.find("country", country.iso3, lang).map_or_else(|| country.name(lang), reviewed)
    }

    /// The note that follows the name of a country or area: the loaded one, else the built-in one, if any.
    pub fn footnote<'a>(&'a self, country: &Country, lang: Lang) -> Option<Label<'a>> {
        let built_in = || country.footnote().map(|note| note.text(lang));
        self.find("footnote", country.iso3, lang).map(reviewed).or_else(built_in)
    }

    fn find(&self, framework: &str, code: &str, lang: Lang) -> Option<&OfficialLabel> {
        // Most installations load nothing; the key is not worth building for them.
        if self.0.is_empty() {
            return None;
        }
        self.0.get(&(framework.to_owned(), code.to_owned(), lang))
    }

    /// What the concept's own page and the exports call it: the loaded wording, else the built-in title.
    pub fn label<'a>(&'a self, concept: &Concept, lang: Lang) -> Label<'a> {
        self.official(concept, lang).map_or_else(|| concept.title(lang), reviewed)
    }

    /// All loaded wordings, by framework, code and language.
    pub fn to_labels(&self) -> Vec<OfficialLabel> {
        let mut labels: Vec<_> = self.0.values().cloned().collect();
        labels.sort();
        labels
    }

    /// How many wordings are loaded.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether none is loaded.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A loaded wording as a label.
fn reviewed(official: &OfficialLabel) -> Label<'_> {
    Label { text: &official.text, reviewed: true }
}

impl FromIterator<OfficialLabel> for Overrides {
    /// A later wording replaces an earlier one of the same concept and language.
    fn from_iter<I: IntoIterator<Item = OfficialLabel>>(labels: I) -> Self {
        let key = |label: &OfficialLabel| (label.framework.clone(), label.code.clone(), label.lang);
        Self(labels.into_iter().map(|label| (key(&label), label)).collect())
    }
}
