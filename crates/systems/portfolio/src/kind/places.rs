//! How a project's money divides over places, and the places it is found by.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;
use sterna_archive::Share;
use sterna_vocabulary::{dac_region, region_list};

use crate::division::shares;
use crate::project::Project;

/// Region and sub-region (M49) of every country, looked up for each project.
static REGIONS: LazyLock<FxHashMap<&'static str, [Option<&'static str>; 2]>> = LazyLock::new(|| {
    let mut map: FxHashMap<&'static str, [Option<&'static str>; 2]> = FxHashMap::default();
    for (slot, code) in ["m49-region", "m49-subregion"].into_iter().enumerate() {
        for region in region_list(code).map(|list| list.regions.as_slice()).unwrap_or_default() {
            for member in &region.members {
                map.entry(member).or_default()[slot] = Some(region.code);
            }
        }
    }
    map
});

/// The M49 region of a country or area.
pub(crate) fn region_of(iso3: &str) -> Option<&'static str> {
    REGIONS.get(iso3).and_then(|found| found[0])
}

/// The shares of countries, and those of regions: each facet's sum to a million at most; the rest is unplaced.
///
/// Countries and regions divide the whole together, as IATI means it. For the facet `region` a country's share
/// counts for its M49 region; a stated region that is not an M49 region counts under its own key.
pub fn place_shares(project: &Project) -> Vec<Share> {
    let stated: Vec<Option<u32>> = project
        .countries
        .iter()
        .map(|country| country.millionths)
        .chain(project.regions.iter().map(|region| region.millionths))
        .collect();
    let parts = shares(&stated);
    let mut all: Vec<Share> = Vec::new();
    let mut add = |facet: &str, value: &str, millionths: u32| match all
        .iter_mut()
        .find(|share| share.facet == facet && share.value == value)
    {
        Some(present) => present.millionths += millionths,
        None if millionths > 0 => {
            all.push(Share { facet: facet.to_owned(), value: value.to_owned(), millionths });
        }
        None => {}
    };
    let (countries, regions) = parts.split_at(project.countries.len());
    for (country, part) in project.countries.iter().zip(countries) {
        add("country", &country.code, *part);
        if let Some(region) = region_of(&country.code) {
            add("region", region, *part);
        }
    }
    for (region, part) in project.regions.iter().zip(regions) {
        add("region", &region_key(&region.vocabulary, &region.code), *part);
    }
    all
}

/// Country, region and sub-region facets.
pub(super) fn facets(project: &Project, facet: &mut impl FnMut(&str, &str)) {
    for country in &project.countries {
        facet("country", &country.code);
        let [region, subregion] = REGIONS.get(country.code.as_str()).copied().unwrap_or_default();
        facet("region", region.unwrap_or(""));
        facet("subregion", subregion.unwrap_or(""));
    }
    for region in &project.regions {
        facet("region", &region_key(&region.vocabulary, &region.code));
    }
}

/// A stated region's key: the bare code for M49, `dac:298` for the OECD's list, `own:NAME` for any other.
pub(crate) fn region_key(vocabulary: &str, code: &str) -> String {
    match vocabulary {
        "2" => code.to_owned(),
        "" | "1" => format!("dac:{code}"),
        _ => format!("own:{code}"),
    }
}

/// What a region's key is called: in M49, in the OECD's list, else as given.
pub(crate) fn region_label(key: &str, lang: sterna_vocabulary::Lang) -> String {
    if let Some(code) = key.strip_prefix("dac:") {
        return dac_region(code).map_or_else(|| code.to_owned(), |name| name.label(lang).text.to_owned());
    }
    if let Some(own) = key.strip_prefix("own:") {
        return own.to_owned();
    }
    let of = |list: &str| region_list(list)?.region(key).map(|region| region.label(lang).text.to_owned());
    of("m49-region").or_else(|| of("m49-subregion")).unwrap_or_else(|| key.to_owned())
}
