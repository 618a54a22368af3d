//! Other names under which countries and areas occur in files.

use std::{collections::BTreeSet, path::Path};

use serde_json::Value;

use super::{
    Fault,
    areas::{Area, LANGUAGES},
    source::{csv_rows, json},
    table::Table,
};

/// Former and everyday names that none of the lists holds.
const EVERYDAY: &[(&str, &[&str])] = &[
    ("BOL", &["Bolivia"]),
    ("CAF", &["CAR", "RCA", "République centrafricaine"]),
    ("CIV", &["Ivory Coast", "Cote d Ivoire", "Côte-d'Ivoire"]),
    (
        "COD",
        &[
            "DRC",
            "DR Congo",
            "D.R. Congo",
            "Congo DR",
            "Congo, DRC",
            "RDC",
            "Congo-Kinshasa",
            "Democratic Republic of Congo",
            "Congo, Democratic Republic",
            "Zaire",
        ],
    ),
    ("COG", &["Congo-Brazzaville", "Republic of Congo", "Congo, Republic of", "Congo, Rep."]),
    ("CPV", &["Cape Verde"]),
    ("CZE", &["Czech Republic"]),
    ("EGY", &["Egypt, Arab Rep."]),
    ("FLK", &["Falkland Islands", "Islas Malvinas"]),
    ("FSM", &["Micronesia"]),
    (
        "GBR",
        &["UK", "U.K.", "Great Britain", "Royaume-Uni", "Reino Unido", "Великобритания", "英国", "بريطانيا"],
    ),
    ("GMB", &["Gambia, The"]),
    ("IRN", &["Iran"]),
    ("KGZ", &["Kyrgyz Republic"]),
    (
        "KOR",
        &[
            "South Korea",
            "Korea, Rep.",
            "Republic of Korea",
            "Corée du Sud",
            "Corea del Sur",
            "Южная Корея",
            "韩国",
        ],
    ),
    ("LAO", &["Laos", "Lao PDR"]),
    ("MKD", &["Macedonia", "FYROM", "The former Yugoslav Republic of Macedonia"]),
    ("MMR", &["Burma", "Birmanie", "Birmania"]),
    ("PRK", &["North Korea", "DPRK"]),
    (
        "PSE",
        &[
            "Palestine",
            "Palestinian Territory",
            "Occupied Palestinian Territory",
            "oPt",
            "West Bank and Gaza",
        ],
    ),
    ("RUS", &["Russia"]),
    ("SWZ", &["Swaziland"]),
    ("SYR", &["Syria"]),
    ("TLS", &["East Timor"]),
    ("TUR", &["Turkey", "Turquie", "Turquía"]),
    ("TZA", &["Tanzania"]),
    ("USA", &["United States", "U.S.", "U.S.A.", "US of A"]),
    ("VEN", &["Venezuela"]),
    ("VNM", &["Vietnam"]),
    ("XKX", &["Kosovo (UNSC 1244)", "XKV", "KSV", "UNSCR 1244"]),
];

/// The table of variants: UNTERM's short and formal names, ISO 3166-1, i18n-iso-countries, and everyday names.
pub(super) fn table(data: &Path, areas: &[Area]) -> Result<Table, Fault> {
    let mut names: BTreeSet<(String, String)> = BTreeSet::new();
    for row in csv_rows(&data.join("reference/m49/country-codes.csv"))? {
        let iso3 = &row["ISO3166-1-Alpha-3"];
        for (_, language, _) in LANGUAGES {
            for form in ["Short", "Formal"] {
                names.insert((iso3.clone(), row[&format!("UNTERM {language} {form}")].clone()));
            }
        }
        names.insert((iso3.clone(), row["CLDR display name"].clone()));
    }
    for entry in json(&data.join("reference/iso/iso3166-1.json"))?["3166-1"].as_array().into_iter().flatten()
    {
        for field in ["name", "official_name", "common_name"] {
            if let (Some(iso3), Some(name)) = (entry["alpha_3"].as_str(), entry[field].as_str()) {
                names.insert((iso3.to_owned(), name.to_owned()));
            }
        }
    }
    for (code, _, _) in LANGUAGES {
        let file = json(&data.join(format!("reference/country-names/{code}.json")))?;
        for (iso2, value) in file["countries"].as_object().into_iter().flatten() {
            let Some(area) = areas.iter().find(|area| area.iso2 == *iso2) else { continue };
            let listed = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
            names.extend(
                listed.iter().filter_map(Value::as_str).map(|name| (area.iso3.clone(), name.to_owned())),
            );
        }
    }
    for (iso3, everyday) in EVERYDAY {
        names.extend(everyday.iter().map(|name| ((*iso3).to_owned(), (*name).to_owned())));
    }
    let mut table = Table::new("Names to recognise, not to show.", "iso3 name");
    for (iso3, name) in names {
        // UNTERM marks some names with asterisks for its own notes.
        let name = name.replace('*', "");
        let known = areas.iter().find(|area| area.iso3 == iso3);
        if known.is_some_and(|area| !area.names.contains(&name)) && !name.trim().is_empty() {
            table.push(vec![iso3, name]);
        }
    }
    Ok(table)
}
