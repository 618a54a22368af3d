//! Tests of countries and areas, their names, notes and regions.

use std::collections::{HashMap, HashSet};

use super::{countries, country, country_by_any, country_by_iso2, footnotes, region_list, region_lists};
use crate::{Lang, fold, table::Table};

#[test]
fn the_list_is_m49_with_two_codes_beside_it() {
    assert_eq!(countries().len(), 250);
    let beside: Vec<_> = countries().iter().filter(|country| country.m49.is_none()).map(|c| c.iso3).collect();
    assert_eq!(beside, ["TWN", "XKX"]);
    assert!(countries().is_sorted_by_key(|country| country.iso3));
    for code in
        [|c: &super::Country| Some(c.iso2), |c: &super::Country| Some(c.iso3), |c: &super::Country| c.m49]
    {
        let codes: Vec<_> = countries().iter().filter_map(code).collect();
        assert_eq!(codes.iter().collect::<HashSet<_>>().len(), codes.len());
    }
}

#[test]
fn names_are_those_of_the_list() {
    let check = |iso3: &str, lang: Lang, name: &str| assert_eq!(country(iso3).unwrap().name(lang).text, name);
    check("CIV", Lang::En, "Côte d’Ivoire");
    check("FLK", Lang::En, "Falkland Islands (Malvinas)");
    check("NLD", Lang::En, "Netherlands (Kingdom of the)");
    check("TWN", Lang::En, "Taiwan, Province of China");
    check("TUR", Lang::Fr, "Türkiye");
    check("PSE", Lang::Es, "Estado de Palestina");
    check("CPV", Lang::En, "Cabo Verde");
    for country in countries() {
        for lang in Lang::ALL {
            let label = country.name(lang);
            assert!(!label.text.is_empty(), "{} in {lang}", country.iso3);
            assert_eq!(label.reviewed, country.m49.is_some());
        }
    }
}

#[test]
fn a_country_is_found_by_its_codes_and_its_names_in_six_languages() {
    for country in countries() {
        let codes = [Some(country.iso2), Some(country.iso3), country.m49];
        for text in codes.into_iter().flatten().chain(country.names.texts) {
            let found = country_by_any(text).map(|found| found.iso3);
            // Two islands of one name share it in two languages and cannot be told apart there.
            assert!(found == Some(country.iso3) || shared_name(text), "{text} leads to {found:?}");
            let upper = text.to_uppercase();
            assert!(country_by_any(&upper).map(|f| f.iso3) == found, "{upper}");
        }
    }
}

/// Whether several entries have this name in some language.
fn shared_name(text: &str) -> bool {
    let named = |c: &&super::Country| c.names.texts.iter().any(|name| fold(name) == fold(text));
    countries().iter().filter(named).count() > 1
}

#[test]
fn usual_variants_are_understood() {
    let check =
        |text: &str, iso3: &str| assert_eq!(country_by_any(text).map(|c| c.iso3), Some(iso3), "{text}");
    check("Ivory Coast", "CIV");
    check("COTE D'IVOIRE", "CIV");
    check("cote d’ivoire", "CIV");
    check("The Gambia", "GMB");
    check("Gambia, The", "GMB");
    check("la France", "FRA");
    check("Turkey", "TUR");
    check("Czech Republic", "CZE");
    check("DRC", "COD");
    check("Congo", "COG");
    check("République démocratique du Congo", "COD");
    check("Viet Nam", "VNM");
    check("vietnam", "VNM");
    check("USA", "USA");
    check("Estados Unidos", "USA");
    check("Соединенные Штаты Америки", "USA");
    check("مصر", "EGY");
    check("肯尼亚", "KEN");
    check("4", "AFG");
    check("004", "AFG");
    check(" ke ", "KEN");
    check("Palestine", "PSE");
    check("Kosovo", "XKX");
    check("Swaziland", "SWZ");
    check("Niger", "NER");
    check("Guinea", "GIN");
    check("South Korea", "KOR");
    check("United Kingdom", "GBR");
    check("Syria", "SYR");
    check("Laos", "LAO");
    check("Tanzania", "TZA");
    check("Bolivia", "BOL");
    check("Türkiye", "TUR");
    check("Turkiye", "TUR");
    for text in ["", "  ", "Atlantis", "0", "999", "the", "…", "X"] {
        assert_eq!(country_by_any(text), None, "{text}");
    }
    assert_eq!(country_by_iso2("KE").map(|c| c.iso3), Some("KEN"));
    assert_eq!(country_by_iso2("KEN"), None);
}

#[test]
fn variants_belong_to_listed_entries() {
    let table = Table::parse(include_str!("../../data/country-variants.tsv"));
    assert!(table.rows().all(|row| country(row.get("iso3")).is_some()));
}

#[test]
fn every_country_has_a_point_on_the_map() {
    let point = |iso3: &str| country(iso3).unwrap().point.unwrap();
    for country in countries() {
        let (lon, lat) = country.point.unwrap_or((999.0, 999.0));
        assert!((-180.0..=180.0).contains(&lon) && (-90.0..=90.0).contains(&lat), "{}", country.iso3);
    }
    let near = |iso3: &str, lon: f32, lat: f32| {
        let (x, y) = point(iso3);
        assert!((x - lon).abs() < 4.0 && (y - lat).abs() < 4.0, "{iso3} lies at {x}, {y}");
    };
    near("KEN", 38.0, 0.0);
    near("FJI", 178.0, -18.0);
    near("RUS", 99.0, 62.0);
    near("FRA", 2.5, 46.6);
    near("NZL", 171.0, -43.0);
    near("SOM", 46.0, 6.0);
    near("VAT", 12.5, 41.9);
    near("XKX", 20.9, 42.6);
}

#[test]
fn notes_follow_the_names_they_belong_to() {
    let kosovo = country("XKX").unwrap();
    assert_eq!(kosovo.name_with_mark(Lang::En), "Kosovo*");
    assert!(kosovo.footnote().unwrap().text(Lang::Fr).text.contains("1244"));
    assert_eq!(country("KEN").unwrap().footnote(), None);
    for note in footnotes() {
        assert!(country(note.iso3).is_some() && !note.source.is_empty() && !note.confirmed);
        assert!(note.text.iter().all(|(_, label)| !label.text.is_empty() && !label.reviewed));
    }
}

#[test]
fn region_lists_are_versioned_and_hold_a_country_once() {
    for list in region_lists() {
        assert!(!list.version.is_empty() && !list.source.is_empty());
        let mut of: HashMap<&str, &str> = HashMap::new();
        for region in &list.regions {
            assert!(region.name.iter().all(|(_, label)| !label.text.is_empty()), "{}", region.code);
            assert!(region.members.is_sorted());
            for member in &region.members {
                assert!(country(member).is_some());
                assert_eq!(of.insert(member, region.code), None, "{member} twice in {}", list.code);
            }
        }
    }
    let sizes: Vec<_> =
        region_lists().iter().map(|list| (list.code, list.regions.len(), list.membership_known)).collect();
    let expected = [
        ("m49-region", 5, true),
        ("m49-subregion", 17, true),
        ("m49-intermediate", 7, true),
        ("rcsc-2017", 7, false),
        ("gcm-regional-review", 5, false),
    ];
    assert_eq!(sizes, expected);
}

#[test]
fn a_country_lies_in_its_regions() {
    let region =
        |list: &str, iso3: &str| region_list(list).unwrap().region_of(iso3).map(|region| region.code);
    assert_eq!(region("m49-region", "KEN"), Some("002"));
    assert_eq!(region("m49-subregion", "KEN"), Some("202"));
    assert_eq!(region("m49-intermediate", "KEN"), Some("014"));
    assert_eq!(region("m49-region", "ATA"), None);
    assert_eq!(region("rcsc-2017", "KEN"), None);
    // All of M49 but Antarctica lies in one of its regions.
    let members: usize =
        region_list("m49-region").unwrap().regions.iter().map(|region| region.members.len()).sum();
    assert_eq!(members, 247);
}
