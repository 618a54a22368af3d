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
use crate::stocktake::{AmountOut, By, Group, Share, Stocktake};

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

/// How a file is laid out: see [`crate::manifest::LAYOUT`]. A check writes the file again as it was written.
#[derive(Clone, Copy)]
struct Form<'a> {
    words: &'a Messages,
    lang: Lang,
    first: bool,
    /// Whether groups are facts of records, which have records that are not tagged too.
    facet: bool,
}

impl Form<'_> {
    /// A count; of nothing it reads that none is recorded, never a bare 0.
    fn count(&self, count: u64) -> CellValue {
        if count > 0 || self.first {
            CellValue::Whole(i64::try_from(count).unwrap_or(i64::MAX))
        } else {
            self.none()
        }
    }

    fn none(&self) -> CellValue {
        CellValue::Text(self.words.text("none-recorded", &[]))
    }

    fn percent(&self, group: &Group) -> CellValue {
        let whole = |percent: u64| i64::try_from(percent).unwrap_or(0);
        if self.first {
            // Layout 1 wrote whole per cent as they are, under a format with a sign.
            return group
                .percent
                .map_or(CellValue::Empty, |percent| CellValue::PerCent(whole(percent) * 100));
        }
        match group.share() {
            Share::None => self.none(),
            Share::BelowOne => CellValue::Text(Share::BelowOne.text(self.lang)),
            Share::Whole(percent) => CellValue::Percent(whole(percent) * 100),
        }
    }

    /// The column of all that is recorded, which layout 1 had not.
    fn recorded(&self) -> bool {
        self.facet && !self.first
    }

    /// How many columns stand before those of money.
    fn before_money(&self) -> usize {
        5 + usize::from(self.recorded())
    }
}

fn sheet(stocktake: &Stocktake, lang: Lang) -> OutSheet {
    let words = Messages::of(lang);
    let facet = By::from_code(stocktake.by).is_some_and(|by| by.facet().is_some());
    let form = Form { words, lang, first: stocktake.manifest.layout < 2, facet };
    let heading = |key: &str| OutColumn::text(&words.text(key, &[]));
    let totals = &stocktake.totals;
    let all = stocktake.groups.iter().flat_map(|group| &group.amounts);
    let currencies: BTreeSet<&str> = all
        .chain(totals.untagged.iter().chain(&totals.unplaced).chain(&totals.amounts))
        .map(|amount| amount.currency.as_str())
        .collect();
    let mut columns: Vec<OutColumn> =
        ["column-code", "column-label", "column-projects", "column-percent", "column-outcomes"]
            .map(heading)
            .to_vec();
    if form.recorded() {
        columns.push(heading("column-recorded"));
    }
    columns.extend(currencies.iter().map(|code| OutColumn::text(code)));
    let converted = stocktake.groups.iter().find_map(|group| group.converted.as_ref());
    if let Some(converted) = converted {
        columns.push(OutColumn::text(
            &words.text("column-converted", &[("currency", converted.currency.as_str().into())]),
        ));
    }
    let mut rows: Vec<Vec<CellValue>> =
        stocktake.groups.iter().map(|group| group_row(group, form, &currencies)).collect();
    rows.extend(money_rows(stocktake, form, &currencies));
    let line = |code: String, key: &str, count: u64| {
        let label = CellValue::Text(words.text(key, &[]));
        vec![CellValue::Text(code), label, form.count(count)]
    };
    let denominator = &stocktake.denominator;
    let key = format!("denominator-{}", denominator.kind);
    rows.push(line("denominator".to_owned(), &key, denominator.count));
    let coverage = &stocktake.coverage;
    for (kind, count) in
        [("tagged", coverage.tagged), ("activated", coverage.activated), ("all", coverage.all)]
    {
        rows.push(line(format!("coverage-{kind}"), &format!("denominator-{kind}"), count));
    }
    if !form.first {
        rows.push(line("coverage-stated-none".to_owned(), "line-stated-none", coverage.stated_none));
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

fn group_row(group: &Group, form: Form<'_>, currencies: &BTreeSet<&str>) -> Vec<CellValue> {
    let mut row = vec![
        CellValue::Text(group.code.clone()),
        CellValue::Text(group.label.clone()),
        form.count(group.projects),
        form.percent(group),
        form.count(group.outcomes),
    ];
    if form.recorded() {
        row.push(form.count(group.projects_all.unwrap_or(0)));
    }
    row.extend(money(&group.amounts, currencies));
    if let Some(converted) = &group.converted {
        row.push(CellValue::Money { minor: converted.minor, exponent: exponent(&converted.currency) });
    }
    row
}

/// Money outside of groups, and all of it, each with the projects it stands on.
fn money_rows(stocktake: &Stocktake, form: Form<'_>, currencies: &BTreeSet<&str>) -> Vec<Vec<CellValue>> {
    let totals = &stocktake.totals;
    let stands_on = |amounts: &[AmountOut], projects: u64| {
        (!form.first && !amounts.is_empty()).then_some((Some(projects), None))
    };
    let lines = [
        (
            "untagged",
            "line-untagged",
            stands_on(&totals.untagged, totals.projects_untagged),
            &totals.untagged,
        ),
        (
            "unplaced",
            "line-unplaced",
            stands_on(&totals.unplaced, totals.projects_unplaced),
            &totals.unplaced,
        ),
        ("total", "line-total", Some((Some(totals.projects), Some(totals.outcomes))), &totals.amounts),
    ];
    let row =
        |(code, key, counts, amounts): (&str, &str, Option<(Option<u64>, Option<u64>)>, &Vec<AmountOut>)| {
            let label = CellValue::Text(form.words.text(key, &[]));
            let mut row = vec![CellValue::Text(code.to_owned()), label];
            row.resize(form.before_money(), CellValue::Empty);
            let (projects, outcomes) = counts.unwrap_or((None, None));
            row[2] = projects.map_or(CellValue::Empty, |count| form.count(count));
            row[4] = outcomes.map_or(CellValue::Empty, |count| form.count(count));
            row.extend(money(amounts, currencies));
            row
        };
    lines.into_iter().map(row).collect()
}

/// One cell a currency.
fn money(amounts: &[AmountOut], currencies: &BTreeSet<&str>) -> Vec<CellValue> {
    let cell = |code: &&str| {
        amounts.iter().find(|amount| amount.currency == **code).map_or(CellValue::Empty, |amount| {
            CellValue::Money { minor: amount.minor, exponent: exponent(code) }
        })
    };
    currencies.iter().map(cell).collect()
}

fn exponent(code: &str) -> u8 {
    currency(code).map_or(2, |currency| currency.exponent)
}
