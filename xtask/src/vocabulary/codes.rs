//! Currencies, languages and the regions used in aid data.

use std::{collections::BTreeMap, path::Path};

use super::{
    Fault,
    source::{csv_rows, json, text},
    table::Table,
};

/// Exponents of listed codes that no country's row carries.
const EXPONENTS: [(&str, &str); 9] = [
    ("BOV", "2"),
    ("CHE", "2"),
    ("CHW", "2"),
    ("CLF", "4"),
    ("COU", "2"),
    ("MXV", "2"),
    ("TRY", "2"),
    ("USN", "2"),
    ("UYI", "0"),
];

/// Currencies of ISO 4217 with the digits of their minor unit.
pub(super) fn currencies(data: &Path) -> Result<Table, Fault> {
    let mut exponents: BTreeMap<String, String> = BTreeMap::new();
    for row in csv_rows(&data.join("reference/m49/country-codes.csv"))? {
        let codes = row["ISO4217-currency_alphabetic_code"].split(',');
        let digits = row["ISO4217-currency_minor_unit"].split(',');
        exponents.extend(
            codes.zip(digits).map(|(code, digits)| (code.trim().to_owned(), digits.trim().to_owned())),
        );
    }
    exponents.extend(EXPONENTS.map(|(code, digits)| (code.to_owned(), digits.to_owned())));
    let mut table = Table::new("Currencies of ISO 4217.", "code exponent name");
    for entry in json(&data.join("reference/iso/iso4217.json"))?["4217"].as_array().into_iter().flatten() {
        let (Some(code), Some(name)) = (entry["alpha_3"].as_str(), entry["name"].as_str()) else { continue };
        let digits = exponents.get(code).filter(|digits| digits.parse::<u8>().is_ok());
        table.push(vec![code.to_owned(), digits.cloned().unwrap_or_default(), name.to_owned()]);
    }
    Ok(table)
}

/// Languages that have a two-letter code.
pub(super) fn languages(data: &Path) -> Result<Table, Fault> {
    let mut names = BTreeMap::new();
    for entry in json(&data.join("reference/iso/iso639-3.json.gz"))?["639-3"].as_array().into_iter().flatten()
    {
        if let (Some(code), Some(name)) = (entry["alpha_2"].as_str(), entry["name"].as_str()) {
            let plain = name.split(" (").next().unwrap_or(name);
            names.insert(code.to_owned(), plain.to_owned());
        }
    }
    let mut table = Table::new("Languages of ISO 639-1; names in English only.", "code en*");
    for (code, name) in names {
        table.push(vec![code, name]);
    }
    Ok(table)
}

/// Regions of the OECD's Development Assistance Committee, as IATI replicates them.
pub(super) fn dac_regions(data: &Path) -> Result<Table, Fault> {
    let list = text(&data.join("iati/codelists/non-embedded/Region.xml"))?;
    let mut table =
        Table::new("Regions of the OECD DAC, replicated by IATI; English and French.", "code en* fr*");
    for item in list.split("</codelist-item>").filter(|item| item.contains("<code>")) {
        // Before the first item stands the list's own name.
        let item = item.rsplit("<codelist-item").next().unwrap_or(item);
        let code = between(item, "<code>", "</code>").ok_or("a region has no code")?;
        let english = between(item, "<narrative>", "</narrative>").ok_or("a region has no name")?;
        let french = between(item, "<narrative xml:lang=\"fr\">", "</narrative>").unwrap_or_default();
        table.push([code, english, french].map(|text| text.replace("&amp;", "&")).to_vec());
    }
    Ok(table)
}

fn between<'a>(text: &'a str, open: &str, close: &str) -> Option<&'a str> {
    let start = text.find(open)? + open.len();
    Some(&text[start..start + text[start..].find(close)?])
}
