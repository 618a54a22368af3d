//! Reads the publishers' files.

use std::{collections::HashMap, fs, io::Read, path::Path};

use serde_json::Value;

use super::Fault;

/// A row of a CSV file by its headings.
pub(super) type CsvRow = HashMap<String, String>;

/// Reads a CSV file with a heading, with or without a byte-order mark.
pub(super) fn csv_rows(path: &Path) -> Result<Vec<CsvRow>, Fault> {
    let text = text(path)?;
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    reader.deserialize().map(|row| row.map_err(Fault::from)).collect()
}

/// Reads a JSON file, packed with gzip or not.
pub(super) fn json(path: &Path) -> Result<Value, Fault> {
    Ok(serde_json::from_str(&text(path)?)?)
}

/// Reads a text file, packed with gzip or not.
pub(super) fn text(path: &Path) -> Result<String, Fault> {
    let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    if path.extension().is_some_and(|extension| extension == "gz") {
        let mut text = String::new();
        flate2::read::GzDecoder::new(bytes.as_slice()).read_to_string(&mut text)?;
        return Ok(text);
    }
    Ok(String::from_utf8(bytes)?)
}
