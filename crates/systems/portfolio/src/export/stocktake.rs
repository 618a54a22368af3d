//! A stocktake as a file, its manifest inside.

use std::collections::BTreeSet;

use sterna_site::Messages;
use sterna_tables::{
    CellValue, Direction, Manifest as TableManifest, OutColumn, OutSheet, write_csv, write_xlsx,
};
use sterna_vocabulary::{Lang, currency};

use super::format::fault;
use super::{CREATED, ExportFormat, Exported};
use crate::PortfolioError;
use crate::stocktake::{AmountOut, Stocktake};

/// Writes a stocktake. JSON is the documented shape; CSV and workbook have one row per group, then the lines of money
/// outside of groups and the totals, then the remarks.
///
/// # Errors
/// `export.fault`: the file could not be written.
pub fn export_stocktake(
    stocktake: &Stocktake,
    format: ExportFormat,
    lang: Lang,
) -> Result<Exported, PortfolioError> {
    let name = format!("stocktake-{}-{}-{}", stocktake.framework, stocktake.by, stocktake.manifest.change);
    let bytes = match format {
        ExportFormat::Json => {
            let mut bytes = serde_json::to_vec_pretty(stocktake).map_err(fault)?;
            bytes.push(b'\n');
            bytes
        }
        ExportFormat::Csv => {
            write_csv(&sheet(stocktake, lang), Some(&manifest(stocktake)?)).map_err(fault)?
        }
        ExportFormat::Xlsx => {
            write_xlsx(&[sheet(stocktake, lang)], Some(&manifest(stocktake)?), CREATED).map_err(fault)?
        }
    };
    Ok(format.file(&name, bytes))
}

fn manifest(stocktake: &Stocktake) -> Result<TableManifest, PortfolioError> {
    let json = serde_json::to_value(&stocktake.manifest).map_err(fault)?;
    Ok(TableManifest { json, title: format!("Stocktake {} by {}", stocktake.framework, stocktake.by) })
}

/// The position of the column that words fill: the only one a check leaves out.
pub(super) const LABEL_COLUMN: usize = 1;

/// How many columns stand before those of money.
const BEFORE_MONEY: usize = 5;

fn sheet(stocktake: &Stocktake, lang: Lang) -> OutSheet {
    let words = Messages::of(lang);
    let heading = |key: &str| OutColumn::text(&words.text(key, &[]));
    let totals = &stocktake.totals;
    let all = stocktake.groups.iter().flat_map(|group| &group.amounts);
    let currencies: BTreeSet<&str> = all
        .chain(totals.untagged.iter().chain(&totals.unplaced).chain(&totals.amounts))
        .map(|amount| amount.currency.as_str())
        .collect();
    let mut columns = vec![
        heading("column-code"),
        heading("column-label"),
        heading("column-projects"),
        heading("column-percent"),
        heading("column-outcomes"),
    ];
    columns.extend(currencies.iter().map(|code| OutColumn::text(code)));
    let converted = stocktake.groups.iter().find_map(|group| group.converted.as_ref());
    if let Some(converted) = converted {
        columns.push(OutColumn::text(
            &words.text("column-converted", &[("currency", converted.currency.as_str().into())]),
        ));
    }
    let money = |amounts: &[AmountOut]| -> Vec<CellValue> {
        let cell = |code: &&str| {
            amounts.iter().find(|amount| amount.currency == **code).map_or(CellValue::Empty, |amount| {
                CellValue::Money { minor: amount.minor, exponent: exponent(code) }
            })
        };
        currencies.iter().map(cell).collect()
    };
    let mut rows: Vec<Vec<CellValue>> = Vec::new();
    for group in &stocktake.groups {
        let mut row = vec![
            CellValue::Text(group.code.clone()),
            CellValue::Text(group.label.clone()),
            whole(group.projects),
            group.percent.map_or(CellValue::Empty, |percent| {
                CellValue::Percent(i64::try_from(percent).unwrap_or(0) * 100)
            }),
            whole(group.outcomes),
        ];
        row.extend(money(&group.amounts));
        if let Some(converted) = &group.converted {
            row.push(CellValue::Money { minor: converted.minor, exponent: exponent(&converted.currency) });
        }
        rows.push(row);
    }
    let lines = [
        ("untagged", "line-untagged", None, &totals.untagged),
        ("unplaced", "line-unplaced", None, &totals.unplaced),
        ("total", "line-total", Some((totals.projects, totals.outcomes)), &totals.amounts),
    ];
    for (code, key, counts, amounts) in lines {
        let label = CellValue::Text(words.text(key, &[]));
        let mut row = vec![CellValue::Text(code.to_owned()), label];
        row.resize(BEFORE_MONEY, CellValue::Empty);
        if let Some((projects, outcomes)) = counts {
            row[2] = whole(projects);
            row[4] = whole(outcomes);
        }
        row.extend(money(amounts));
        rows.push(row);
    }
    let denominator = &stocktake.denominator;
    let label = CellValue::Text(words.text(&format!("denominator-{}", denominator.kind), &[]));
    rows.push(vec![CellValue::Text("denominator".to_owned()), label, whole(denominator.count)]);
    let coverage = &stocktake.coverage;
    for (kind, count) in
        [("tagged", coverage.tagged), ("activated", coverage.activated), ("all", coverage.all)]
    {
        let label = CellValue::Text(words.text(&format!("denominator-{kind}"), &[]));
        rows.push(vec![CellValue::Text(format!("coverage-{kind}")), label, whole(count)]);
    }
    let footnotes = stocktake.groups.iter().filter_map(|group| group.footnote.clone());
    let rates = converted.map(|converted| converted.rates.clone());
    for note in stocktake.notes.iter().cloned().chain(footnotes).chain(rates) {
        rows.push(vec![CellValue::Text("note".to_owned()), CellValue::Text(note)]);
    }
    let name = words.text("stocktake-sheet", &[]);
    OutSheet {
        name: name.chars().take(31).collect(),
        direction: if lang.rtl() { Direction::RightToLeft } else { Direction::LeftToRight },
        columns,
        rows,
    }
}

fn whole(count: u64) -> CellValue {
    CellValue::Whole(i64::try_from(count).unwrap_or(i64::MAX))
}

fn exponent(code: &str) -> u8 {
    currency(code).map_or(2, |currency| currency.exponent)
}
