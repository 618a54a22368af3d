//! Finds a country or area by whatever a file calls it.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::country::{Country, countries};
use crate::{fold, table::Table};

/// The country or area that a text means: two or three letters in any case, the number of M49 with or without
/// leading zeros, its name in one of six languages, or a usual variant of it. Case, accents, punctuation and a
/// leading or trailing article are ignored. `None` when nothing or more than one thing is meant.
pub fn country_by_any(text: &str) -> Option<&'static Country> {
    let text = text.trim();
    // Codes are by far the most frequent, and need no folding.
    if let Some(found) = CODES.get(text) {
        return Some(&countries()[*found]);
    }
    let mut key = fold(text);
    if !key.is_empty() && key.len() <= 3 && key.bytes().all(|byte| byte.is_ascii_digit()) {
        key = format!("{key:0>3}");
    }
    let found = [key.as_str(), without_article(&key)].into_iter().find_map(|key| NAMES.get(key))?;
    found.map(|at| &countries()[at])
}

/// The country or area of two letters, in upper case.
pub fn country_by_iso2(iso2: &str) -> Option<&'static Country> {
    CODES.get(iso2).map(|at| &countries()[*at]).filter(|country| country.iso2 == iso2)
}

/// A name without the article that some languages and lists put before or after it.
fn without_article(name: &str) -> &str {
    let articles = ["the", "la", "le", "les", "el", "los", "las", "l"];
    let front =
        name.split_once(' ').filter(|(word, _)| articles.contains(word)).map_or(name, |(_, rest)| rest);
    front.rsplit_once(' ').filter(|(_, word)| articles.contains(word)).map_or(front, |(rest, _)| rest)
}

/// The codes as they are written in the lists.
static CODES: LazyLock<FxHashMap<&'static str, usize>> = LazyLock::new(|| {
    let codes = |country: &Country| [Some(country.iso2), Some(country.iso3), country.m49];
    let listed = countries().iter().enumerate();
    listed
        .flat_map(|(at, country)| codes(country).into_iter().flatten().map(move |code| (code, at)))
        .collect()
});

/// Folded names and codes. A name that two entries share leads nowhere, but a name that is shown wins over the
/// variant of another: `Congo` is M49's name of one country, though it is used for another as well.
static NAMES: LazyLock<FxHashMap<String, Option<usize>>> = LazyLock::new(|| {
    let mut shown: FxHashMap<String, Option<usize>> = FxHashMap::default();
    for (at, country) in countries().iter().enumerate() {
        let codes = [country.iso2, country.iso3].into_iter().chain(country.m49);
        codes.chain(country.names.texts).for_each(|name| add(&mut shown, name, at));
    }
    let mut variants = FxHashMap::default();
    for row in Table::parse(include_str!("../../data/country-variants.tsv")).rows() {
        // A row of an entry that is not listed says nothing; a test keeps the table free of them.
        if let Some(at) = CODES.get(row.get("iso3")) {
            add(&mut variants, row.get("name"), *at);
        }
    }
    for (name, at) in variants {
        shown.entry(name).or_insert(at);
    }
    shown
});

fn add(names: &mut FxHashMap<String, Option<usize>>, name: &str, at: usize) {
    let folded = fold(name);
    let bare = without_article(&folded).to_owned();
    for key in [folded, bare] {
        if !key.is_empty() {
            names.entry(key).and_modify(|old| *old = old.filter(|old| *old == at)).or_insert(Some(at));
        }
    }
}
