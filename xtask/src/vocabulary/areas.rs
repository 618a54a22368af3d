//! Countries, areas and regions of M49.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    path::Path,
};

use super::{
    Fault,
    source::{CsvRow, csv_rows},
    table::Table,
};

/// The languages of the tables, with the publisher's name for each and the ending of its file.
pub(super) const LANGUAGES: [(&str, &str, &str); 6] = [
    ("en", "English", "en"),
    ("fr", "French", "fr"),
    ("es", "Spanish", "es"),
    ("ar", "Arabic", "ar"),
    ("ru", "Russian", "ru"),
    ("zh", "Chinese", "cn"),
];

/// A country or area with what the tables need.
pub(super) struct Area {
    pub(super) iso3: String,
    pub(super) iso2: String,
    /// Empty when M49 has no such entry.
    pub(super) m49: String,
    pub(super) names: Vec<String>,
    pub(super) source: &'static str,
    row: CsvRow,
}

/// The countries and areas by three letters.
///
/// Names are the columns `M49 …` of the HDX taxonomy: the copies of UNSD's own files at hand carry four rows that
/// their editors reworded or added (CIV, FLK, NLD, TWN), and the neutral list is the one to show.
pub(super) fn read(data: &Path) -> Result<Vec<Area>, Fault> {
    let taxonomy = "reference/hdx/Countries & Territories Taxonomy MVP - C&T Taxonomy.csv";
    let named: HashMap<String, CsvRow> = csv_rows(&data.join(taxonomy))?
        .into_iter()
        .map(|row| (row["ISO 3166-1 Alpha 3-Codes"].clone(), row))
        .collect();
    let mut areas = Vec::new();
    for row in csv_rows(&data.join("reference/m49/UNSD-en.csv"))? {
        let iso3 = row["ISO-alpha3 Code"].clone();
        let named = named.get(&iso3).ok_or_else(|| format!("{iso3} is not in the taxonomy"))?;
        let name = |language: &str| named[&format!("M49 {language}")].clone();
        let names: Vec<_> = LANGUAGES.iter().map(|(_, language, _)| name(language)).collect();
        // An entry that the taxonomy knows no M49 name for was added by the copy's editors.
        if names[0].is_empty() {
            continue;
        }
        let (iso2, m49) = (row["ISO-alpha2 Code"].clone(), row["M49 Code"].clone());
        areas.push(Area { iso3, iso2, m49, names, source: "M49", row });
    }
    areas.extend(beside_m49());
    areas.sort_by(|a, b| a.iso3.cmp(&b.iso3));
    Ok(areas)
}

/// Codes that occur in aid data without being entries of M49. English as ISO 3166-1 and the UN word them.
fn beside_m49() -> [Area; 2] {
    let area = |iso3: &str, iso2: &str, source, names: [&str; 6]| Area {
        iso3: iso3.to_owned(),
        iso2: iso2.to_owned(),
        m49: String::new(),
        names: names.map(str::to_owned).to_vec(),
        source,
        row: CsvRow::new(),
    };
    [
        area(
            "TWN",
            "TW",
            "ISO 3166-1",
            [
                "Taiwan, Province of China",
                "Taïwan, Province de Chine",
                "Taiwán, Provincia de China",
                "تايوان، مقاطعة صينية",
                "Тайвань, провинция Китая",
                "中国台湾省",
            ],
        ),
        area("XKX", "XK", "user-assigned code", ["Kosovo", "Kosovo", "Kosovo", "كوسوفو", "Косово", "科索沃"]),
    ]
}

/// The table of countries and areas.
pub(super) fn countries(areas: &[Area], points: &HashMap<String, (f64, f64)>) -> Table {
    let mut table = Table::new(
        "Names: UN M49; codes: M49 and ISO 3166-1; points: see ORIGIN.md.",
        "iso3 iso2 m49 lon lat ldc lldc sids source en fr es ar ru zh",
    );
    for area in areas {
        let (lon, lat) = match points.get(&area.iso3) {
            Some((lon, lat)) => (format!("{lon:.2}"), format!("{lat:.2}")),
            None => (String::new(), String::new()),
        };
        let mark = |group: &str| {
            let marked = area.row.iter().any(|(name, cell)| name.ends_with(group) && cell == "x");
            if marked { "yes".to_owned() } else { String::new() }
        };
        let mut cells = vec![area.iso3.clone(), area.iso2.clone(), area.m49.clone(), lon, lat];
        cells.extend([mark("(LDC)"), mark("(LLDC)"), mark("(SIDS)"), area.source.to_owned()]);
        cells.extend(area.names.iter().cloned());
        table.push(cells);
    }
    table
}

/// The regions, sub-regions and intermediate regions of M49 with their members.
pub(super) fn regions(data: &Path, areas: &[Area]) -> Result<Table, Fault> {
    let mut table = Table::new("Regions of UN M49.", "list code members en* fr* es* ar* ru* zh*");
    let levels = [
        ("m49-region", "Region"),
        ("m49-subregion", "Sub-region"),
        ("m49-intermediate", "Intermediate Region"),
    ];
    let mut translations = Vec::new();
    for (_, _, ending) in LANGUAGES {
        translations.push(csv_rows(&data.join(format!("reference/m49/UNSD-{ending}.csv")))?);
    }
    for (list, level) in levels {
        let (code_column, name_column) = (format!("{level} Code"), format!("{level} Name"));
        let mut members: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for area in areas {
            let code = area.row.get(&code_column).map_or("", String::as_str);
            if !code.is_empty() {
                members.entry(code).or_default().insert(&area.iso3);
            }
        }
        for (code, members) in members {
            let mut cells = vec![list.to_owned(), code.to_owned()];
            cells.push(members.into_iter().collect::<Vec<_>>().join(" "));
            for rows in &translations {
                let row = rows.iter().find(|row| row[&code_column] == code);
                cells.push(row.ok_or_else(|| format!("region {code} has no name"))?[&name_column].clone());
            }
            table.push(cells);
        }
    }
    Ok(table)
}
