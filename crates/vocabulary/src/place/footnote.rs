//! Notes that follow the name of a country or area.

use std::sync::LazyLock;

use crate::{Label, Labels, Lang, table::Table};

/// A note that follows a name into every page, chart and export.
#[derive(Debug, PartialEq, Eq)]
pub struct Footnote {
    /// The three letters of the country or area.
    pub iso3: &'static str,
    /// The words in six languages.
    pub text: Labels,
    /// Who words it so.
    pub source: &'static str,
    /// Whether the wording is taken from a source at hand, rather than from memory.
    pub confirmed: bool,
}

impl Footnote {
    /// The words in a language.
    pub fn text(&self, lang: Lang) -> Label<'static> {
        self.text.get(lang)
    }
}

/// All notes.
pub fn footnotes() -> &'static [Footnote] {
    &FOOTNOTES
}

pub(super) fn footnote(iso3: &str) -> Option<&'static Footnote> {
    FOOTNOTES.iter().find(|note| note.iso3 == iso3)
}

static FOOTNOTES: LazyLock<Vec<Footnote>> = LazyLock::new(|| {
    Table::parse(include_str!("../../data/footnotes.tsv"))
        .rows()
        .map(|row| Footnote {
            iso3: row.get("iso3"),
            text: row.labels(),
            source: row.get("source"),
            confirmed: row.yes("confirmed"),
        })
        .collect()
});
