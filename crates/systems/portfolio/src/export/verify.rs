//! Whether a file that was handed out still holds.

use serde::Serialize;
use serde_json::Value;
use sterna_archive::{Partition, Reader};
use sterna_tables::Limits;

use super::stocktake::LABEL_COLUMN;
use super::{ExportFormat, export_stocktake};
use crate::manifest::{Manifest, data_hash, data_lines};
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
/// `verify.no-manifest`; `stocktake.query` when its question is no longer understood; faults of the archive.
pub async fn verify(
    partition: &Partition,
    reader: &Reader,
    bytes: &[u8],
) -> Result<VerifyReport, PortfolioError> {
    let (format, manifest, json) = manifest_in(bytes)?;
    let mut query = StocktakeQuery::parse(&manifest.query)?;
    query.as_of = Some(manifest.change);
    let rates = query.convert.as_ref().map(|(currency, _)| currency.clone()).zip(manifest.rates.clone());
    let settings = Settings {
        rule: ActivatedRule { statuses: manifest.activated_statuses.clone() },
        rates,
        collections: manifest.collections.clone(),
        synthetic: manifest.synthetic,
        version: manifest.version.clone(),
    };
    let again = crate::stocktake::run_with(partition, reader, &query, &settings).await?;
    let figures_hold = data_hash(&again) == manifest.sha256;
    let differences = match (&json, format) {
        (Some(json), _) => json_differences(json, &again),
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

/// The lines of figures in the file against those computed again.
fn json_differences(json: &Value, again: &Stocktake) -> Vec<String> {
    let text = |value: &Value| match value {
        Value::String(text) => text.clone(),
        Value::Null => "-".to_owned(),
        other => other.to_string(),
    };
    let at = |path: &str| json.pointer(path).map_or_else(|| "?".to_owned(), text);
    let amounts = |value: Option<&Value>| {
        let one = |amount: &Value| {
            let part = |key: &str| amount.get(key).map_or_else(|| "?".to_owned(), text);
            format!("{}:{}", part("currency"), part("minor"))
        };
        value
            .and_then(Value::as_array)
            .map(|list| list.iter().map(one).collect::<Vec<_>>().join(","))
            .unwrap_or_default()
    };
    let mut lines = vec![
        format!("framework {}", at("/framework")),
        format!("by {}", at("/by")),
        format!("denominator {} {}", at("/denominator/kind"), at("/denominator/count")),
        format!("coverage {} {} {}", at("/coverage/tagged"), at("/coverage/activated"), at("/coverage/all")),
        format!("rounding {}", at("/rounding")),
    ];
    let mut groups: Vec<&Value> =
        json.get("groups").and_then(Value::as_array).into_iter().flatten().collect();
    groups.sort_by_key(|group| group.get("code").and_then(Value::as_str).unwrap_or("").to_owned());
    for group in groups {
        let part = |key: &str| group.get(key).map_or_else(|| "?".to_owned(), text);
        let money = amounts(group.get("amounts"));
        lines.push(format!(
            "group {} {} {} {} {money}",
            part("code"),
            part("projects"),
            part("percent"),
            part("outcomes")
        ));
    }
    lines.push(format!("untagged {}", amounts(json.pointer("/totals/untagged"))));
    lines.push(format!("unplaced {}", amounts(json.pointer("/totals/unplaced"))));
    lines.push(format!(
        "total {} {} {}",
        at("/totals/projects"),
        at("/totals/outcomes"),
        amounts(json.pointer("/totals/amounts"))
    ));
    differences(&lines, &data_lines(again))
}

/// The cells of two tables, words aside.
fn table_differences(file: &[u8], again: &[u8]) -> Vec<String> {
    let lines = |bytes: &[u8]| -> Vec<String> {
        let reading = sterna_tables::read(bytes, "", &Limits::default());
        let Some(sheet) = reading.sheets.into_iter().next() else { return Vec::new() };
        let mut lines: Vec<String> = sheet
            .rows
            .iter()
            .filter(|row| row.cell(0) != "note")
            .map(|row| {
                let cells = row
                    .cells()
                    .enumerate()
                    .filter(|(column, _)| *column != LABEL_COLUMN)
                    .map(|(_, cell)| cell);
                cells.collect::<Vec<_>>().join("|")
            })
            .collect();
        lines.sort();
        lines
    };
    differences(&lines(file), &lines(again))
}

fn differences(file: &[String], again: &[String]) -> Vec<String> {
    let gone = file.iter().filter(|line| !again.contains(line)).map(|line| format!("file: {line}"));
    let new = again.iter().filter(|line| !file.contains(line)).map(|line| format!("now: {line}"));
    gone.chain(new).take(20).collect()
}
