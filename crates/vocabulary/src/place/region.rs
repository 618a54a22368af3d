//! Region lists: ways of grouping countries and areas, each with its version and source.

use std::sync::LazyLock;

use crate::{Label, Labels, Lang, table::Table};

/// A way of grouping countries and areas. Several exist side by side and disagree.
#[derive(Debug, PartialEq, Eq)]
pub struct RegionList {
    /// The code: `m49-region`, `m49-subregion`, `rcsc-2017`, `gcm-regional-review`.
    pub code: &'static str,
    /// The version of the list.
    pub version: &'static str,
    /// What it is called.
    pub name: Labels,
    /// Its regions, in the publisher's order.
    pub regions: Vec<Region>,
    /// Who groups them so.
    pub source: &'static str,
    /// Whether membership is known at all. Without it the list offers names only.
    pub membership_known: bool,
    /// Whether the list is taken from a source at hand, rather than from memory.
    pub confirmed: bool,
}

/// One region of a [`RegionList`].
#[derive(Debug, PartialEq, Eq)]
pub struct Region {
    /// The code within the list.
    pub code: &'static str,
    /// What it is called.
    pub name: Labels,
    /// The three letters of its members, in alphabetical order; empty when membership is not known.
    pub members: Vec<&'static str>,
}

impl RegionList {
    /// The region of a code.
    pub fn region(&self, code: &str) -> Option<&Region> {
        self.regions.iter().find(|region| region.code == code)
    }

    /// The region a country or area is a member of, by its three letters.
    pub fn region_of(&self, iso3: &str) -> Option<&Region> {
        self.regions.iter().find(|region| region.members.binary_search(&iso3).is_ok())
    }
}

impl Region {
    /// What the region is called.
    pub fn label(&self, lang: Lang) -> Label<'static> {
        self.name.get(lang)
    }
}

/// All region lists.
pub fn region_lists() -> &'static [RegionList] {
    &LISTS
}

/// The region list of a code.
pub fn region_list(code: &str) -> Option<&'static RegionList> {
    LISTS.iter().find(|list| list.code == code)
}

static LISTS: LazyLock<Vec<RegionList>> = LazyLock::new(|| {
    let generated = Table::parse(include_str!("../../data/m49-regions.tsv"));
    let named = Table::parse(include_str!("../../data/regions.tsv"));
    let lists = Table::parse(include_str!("../../data/region-lists.tsv"));
    lists
        .rows()
        .map(|list| {
            let code = list.get("code");
            let rows = generated.rows().chain(named.rows()).filter(|row| row.get("list") == code);
            let regions: Vec<Region> = rows
                .map(|row| Region {
                    code: row.get("code"),
                    name: row.labels(),
                    members: row.words("members"),
                })
                .collect();
            RegionList {
                code,
                version: list.get("version"),
                name: list.labels(),
                membership_known: regions.iter().all(|region| !region.members.is_empty()),
                regions,
                source: list.get("source"),
                confirmed: list.yes("confirmed"),
            }
        })
        .collect()
});
