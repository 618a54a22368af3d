//! Whether a file that was handed out still holds.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;
use sterna_archive::{Partition, Reader};
use sterna_tables::Limits;

use super::format::fault;
use super::stocktake::LABEL_COLUMN;
use super::{ExportFormat, export_stocktake};
use crate::manifest::{Manifest, data_hash};
use crate::stocktake::{Settings, Stocktake, StocktakeQuery};
use crate::{ActivatedRule, PortfolioError};

/// What verifying found.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VerifyReport {
    /// Whether both hold.
    pub holds: bool,
    /// The figures, computed again at the file's change number, are those its manifest vouches for.
    pub figures_hold: bool,
    /// The figures written in the file are those computed again: nobody changed a cell.
    pub file_intact: bool,
    /// The change number.
    pub change: i64,
    /// The version that wrote the file.
    pub version: String,
    /// The manifest as found.
    pub manifest: Manifest,
    /// What differs, at most twenty lines: `file: …` against `now: …`.
    pub differences: Vec<String>,
}

/// Reads a file that was handed out (JSON, CSV or workbook), counts again as of its change number under its rule and
/// rates, and compares.
///
/// # Errors
/// `verify.no-manifest`; `verify.collection-removed`; `stocktake.query` when its question is no longer understood; faults of the archive.
pub async fn verify(
    partition: &Partition,
    reader: &Reader,
    bytes: &[u8],
) -> Result<VerifyReport, PortfolioError> {
    let (format, manifest, json) = manifest_in(bytes)?;
    let mut query = StocktakeQuery::parse(&manifest.query)?;
    let known = partition.collections().await?;
    let gone = |slug: &&String| !known.iter().any(|one| one.slug == **slug);
    let removed: Vec<&str> = manifest.collections.iter().filter(gone).map(String::as_str).collect();
    if !removed.is_empty() {
        return Err(PortfolioError::CollectionRemoved { collections: removed.join(", ") });
    }
    query.as_of = Some(manifest.change);
    let rates = query.convert.as_ref().map(|(currency, _)| currency.clone()).zip(manifest.rates.clone());
    let settings = Settings {
        rule: ActivatedRule { statuses: manifest.activated_statuses.clone() },
        rates,
        collections: manifest.collections.clone(),
        synthetic: manifest.synthetic,
        own_only: manifest.layout < 2,
        version: manifest.version.clone(),
    };
    let mut again = crate::stocktake::run_with(partition, reader, &query, &settings).await?;
    again.manifest.layout = manifest.layout;
    let figures_hold = data_hash(&again) == manifest.sha256;
    let differences = match (&json, format) {
        (Some(json), _) => json_differences(json, &again)?,
        (None, format) => table_differences(bytes, &export_stocktake(&again, format, query.lang)?.bytes),
    };
    let file_intact = differences.is_empty();
    Ok(VerifyReport {
        holds: figures_hold && file_intact,
        figures_hold,
        file_intact,
        change: manifest.change,
        version: manifest.version.clone(),
        manifest,
        differences,
    })
}

/// The form of a file, its manifest, and the whole of it when it is JSON.
fn manifest_in(bytes: &[u8]) -> Result<(ExportFormat, Manifest, Option<Value>), PortfolioError> {
    let read = |value: &Value| serde_json::from_value::<Manifest>(value.clone()).ok();
    if bytes.first() == Some(&b'{') {
        let json: Value = serde_json::from_slice(bytes).map_err(|_| PortfolioError::NoManifest)?;
        let manifest = json.get("manifest").and_then(read).ok_or(PortfolioError::NoManifest)?;
        return Ok((ExportFormat::Json, manifest, Some(json)));
    }
    let value = sterna_tables::manifest_of(bytes, &Limits::default()).ok_or(PortfolioError::NoManifest)?;
    let manifest =
        read(&value).filter(|manifest| manifest.kind == "stocktake").ok_or(PortfolioError::NoManifest)?;
    let format = if bytes.starts_with(b"PK") { ExportFormat::Xlsx } else { ExportFormat::Csv };
    Ok((format, manifest, None))
}

/// What is said in words: another language or a renamed donor changes it, and no figure.
const WORDS: [&str; 4] = ["label", "sentence", "footnote", "notes"];

/// What files of the first layout did not say.
const SINCE_LAYOUT_2: [&str; 6] =
    ["recorded", "projects_untagged", "projects_unplaced", "projects_with_money", "demonstration", "layout"];

/// Every value in the file, words aside, against those computed again.
fn json_differences(json: &Value, again: &Stocktake) -> Result<Vec<String>, PortfolioError> {
    // By way of its text, so that numbers are read as those of the file were.
    let layout = again.manifest.layout;
    let again: Value = serde_json::from_slice(&serde_json::to_vec(again).map_err(fault)?).map_err(fault)?;
    let later = |line: &String| {
        let path = line.split(' ').next().unwrap_or_default();
        path.rsplit('/').next().is_some_and(|name| SINCE_LAYOUT_2.contains(&name))
    };
    let lines = |value: &Value| {
        let mut lines = Vec::new();
        values(value, String::new(), &mut lines);
        lines.retain(|line| layout >= 2 || !later(line));
        lines
    };
    Ok(differences(lines(json), lines(&again)))
}

/// The values below a value, each with its path: members by their names, groups by their codes and amounts by their
/// currencies, so that an order chosen by words changes nothing.
fn values(value: &Value, path: String, lines: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            if members.is_empty() {
                lines.push(format!("{path} {{}}"));
            }
            for (name, value) in members {
                // The hash of the figures is compared by itself.
                let own = path == "/manifest" && name == "sha256";
                if !own && !WORDS.contains(&name.as_str()) {
                    values(value, format!("{path}/{name}"), lines);
                }
            }
        }
        Value::Array(items) => {
            lines.push(format!("{path} [{}]", items.len()));
            for (index, item) in items.iter().enumerate() {
                let key = ["code", "currency"].iter().find_map(|key| item.get(key)?.as_str());
                let key = key.map_or_else(|| index.to_string(), str::to_owned);
                values(item, format!("{path}/{key}"), lines);
            }
        }
        other => lines.push(format!("{path} {other}")),
    }
}

/// The cells of two tables, words aside.
fn table_differences(file: &[u8], again: &[u8]) -> Vec<String> {
    let lines = |bytes: &[u8]| -> Vec<String> {
        let reading = sterna_tables::read(bytes, "", &Limits::default());
        let Some(sheet) = reading.sheets.into_iter().next() else { return Vec::new() };
        sheet
            .rows
            .iter()
            .filter(|row| row.cell(0) != "note")
            .map(|row| {
                let cells = row
                    .cells()
                    .enumerate()
                    .filter(|(column, _)| *column != LABEL_COLUMN)
                    .map(|(column, cell)| if column > LABEL_COLUMN { figure(cell) } else { cell });
                cells.collect::<Vec<_>>().join("|")
            })
            .collect()
    };
    differences(lines(file), lines(again))
}

/// A cell of figures: words (none recorded) may be put differently by a later release and say one thing; less than
/// one per cent is written as the language writes it.
fn figure(cell: &str) -> &str {
    if cell.contains('<') {
        "<1"
    } else if !cell.is_empty() && !cell.chars().any(char::is_numeric) {
        "none"
    } else {
        cell
    }
}

/// Lines that only one side has, or has more often; their order does not matter.
fn differences(file: Vec<String>, again: Vec<String>) -> Vec<String> {
    let mut times: BTreeMap<String, i64> = BTreeMap::new();
    for line in file {
        *times.entry(line).or_default() += 1;
    }
    for line in again {
        *times.entry(line).or_default() -= 1;
    }
    let gone = times.iter().filter(|(_, count)| **count > 0).map(|(line, _)| format!("file: {line}"));
    let new = times.iter().filter(|(_, count)| **count < 0).map(|(line, _)| format!("now: {line}"));
    gone.chain(new).take(20).collect()
}
