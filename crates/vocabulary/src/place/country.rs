//! Countries and areas of the United Nations' list (M49), with their codes of ISO 3166-1.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::footnote::{Footnote, footnote};
use crate::{Label, Labels, Lang, table::Table};

/// A country or area.
///
/// The designation implies no opinion on its legal status; see [`Country::footnote`], which follows the name
/// wherever it is shown.
#[derive(Debug, PartialEq)]
pub struct Country {
    /// Three letters (ISO 3166-1 alpha-3, or the user-assigned `XKX`): the key used everywhere.
    pub iso3: &'static str,
    /// Two letters (ISO 3166-1 alpha-2).
    pub iso2: &'static str,
    /// Three digits of M49; `None` when the list has no such entry.
    pub m49: Option<&'static str>,
    /// Names in six languages, as the publisher words them.
    pub names: Labels,
    /// Where the names come from.
    pub source: &'static str,
    /// A representative point: longitude and latitude in degrees (WGS 84), for a map of dots. Not a border, not a
    /// capital.
    pub point: Option<(f32, f32)>,
    /// Whether it is counted among the least developed countries in M49.
    pub least_developed: bool,
    /// Whether it is counted among the landlocked developing countries in M49.
    pub landlocked_developing: bool,
    /// Whether it is counted among the small island developing States in M49.
    pub small_island: bool,
}

impl Country {
    /// The name in a language.
    pub fn name(&self, lang: Lang) -> Label<'static> {
        self.names.get(lang)
    }

    /// The obligatory note, when there is one: it follows the name into every page, chart and export.
    pub fn footnote(&self) -> Option<&'static Footnote> {
        footnote(self.iso3)
    }

    /// The name as it must be shown: followed by an asterisk when a note belongs to it.
    pub fn name_with_mark(&self, lang: Lang) -> String {
        let mark = if self.footnote().is_some() { "*" } else { "" };
        format!("{}{mark}", self.names.text(lang))
    }
}

/// All countries and areas, by their three letters. Sort by name in the reader's language before showing.
pub fn countries() -> &'static [Country] {
    &COUNTRIES.0
}

/// The country or area of three letters, in upper case.
pub fn country(iso3: &str) -> Option<&'static Country> {
    COUNTRIES.1.get(iso3).map(|at| &COUNTRIES.0[*at])
}

type Indexed = (Vec<Country>, FxHashMap<&'static str, usize>);

static COUNTRIES: LazyLock<Indexed> = LazyLock::new(|| {
    let table = Table::parse(include_str!("../../data/countries.tsv"));
    let list: Vec<Country> = table
        .rows()
        .map(|row| Country {
            iso3: row.get("iso3"),
            iso2: row.get("iso2"),
            m49: row.some("m49"),
            names: names(row.labels(), row.get("source") == "M49"),
            source: row.get("source"),
            point: row.get("lon").parse().ok().zip(row.get("lat").parse().ok()),
            least_developed: row.yes("ldc"),
            landlocked_developing: row.yes("lldc"),
            small_island: row.yes("sids"),
        })
        .collect();
    let index = list.iter().enumerate().map(|(at, country)| (country.iso3, at)).collect();
    (list, index)
});

/// The publisher's own names count as reviewed; names added beside the list do not.
fn names(mut names: Labels, published: bool) -> Labels {
    names.reviewed = [published; 6];
    names
}
