//! `stocktake`: counts, writes, verifies.

use std::path::Path;

use sterna_archive::Reader;
use sterna_portfolio::export::{ExportFormat, export_stocktake, verify};
use sterna_portfolio::stocktake::{self as count, StocktakeQuery};
use sterna_portfolio::{DEMO_SYNTHETIC, PortfolioError};
use sterna_vocabulary::Lang;

use crate::arguments::{Format, Place, Stocktake};
use crate::commands::vocabulary::language;
use crate::failure::Failure;
use crate::memory::Memory;
use crate::output::{self, Table};

/// Answers the verb.
pub async fn run(place: Place, asked: Stocktake) -> Result<(), Failure> {
    // Only the demonstration may be asked for where nothing is yet: it is loaded first.
    let memory = if asked.demo { Memory::open(&place).await? } else { Memory::existing(&place).await? };
    let outcome = match &asked.verify {
        Some(file) => check(&memory, file, asked.format, &asked.lang).await,
        None => answer(&memory, &asked).await,
    };
    let (bytes, holds) = memory.close(outcome).await?;
    match &asked.output {
        Some(out) => std::fs::write(out, bytes)
            .map_err(|fault| Failure::Refused(format!("{}: {fault}", out.display())))?,
        None => output::write(&bytes)?,
    }
    if holds { Ok(()) } else { Err(Failure::Refused("the file does not hold".to_owned())) }
}

/// The question, as typed.
fn question(asked: &Stocktake) -> Result<StocktakeQuery, Failure> {
    let pairs = [
        ("framework", asked.framework.clone()),
        ("by", asked.by.clone()),
        ("denominator", asked.denominator.clone()),
        ("rounding", asked.rounding.clone()),
        ("as-of", asked.as_of.map(|seq| seq.to_string()).unwrap_or_default()),
        ("lang", asked.lang.clone()),
        ("convert", asked.convert.clone().unwrap_or_default()),
        ("rates", asked.convert.as_ref().map(|_| asked.rates.clone()).unwrap_or_default()),
    ];
    let collections = asked.collections.iter().map(|slug| ("collection", slug.clone()));
    let pairs = pairs.into_iter().chain(collections).map(|(key, value)| (key.to_owned(), value));
    let mut query = StocktakeQuery::from_pairs(pairs)?;
    for filter in &asked.filters {
        query = query.filter(filter)?;
    }
    if asked.demo && query.collections.is_empty() {
        query.collections.push(DEMO_SYNTHETIC.to_owned());
    }
    Ok(query)
}

async fn answer(memory: &Memory, asked: &Stocktake) -> Result<(Vec<u8>, bool), Failure> {
    let query = question(asked)?;
    if asked.demo {
        super::demo::load(memory).await?;
    }
    let lang = language(&asked.lang)?;
    let stocktake = count::run(&memory.partition, &Reader::owner(), query).await?;
    let format = match asked.format {
        Format::Table => return Ok((table(&stocktake, lang).into_bytes(), true)),
        Format::Json => ExportFormat::Json,
        Format::Csv => ExportFormat::Csv,
        Format::Xlsx => ExportFormat::Xlsx,
    };
    Ok((export_stocktake(&stocktake, format, lang)?.bytes, true))
}

fn table(stocktake: &count::Stocktake, lang: Lang) -> String {
    let mut table = Table::new(&["code", "label", ">projects", ">percent", ">outcomes", ">money"]);
    for group in &stocktake.groups {
        let money: Vec<String> = group
            .amounts
            .iter()
            .map(|one| {
                let exponent =
                    sterna_vocabulary::currency(&one.currency).map_or(2, |currency| currency.exponent);
                sterna_site::format::money(lang, one.minor, &one.currency, exponent)
            })
            .collect();
        let none = || sterna_site::Messages::of(lang).text("none-recorded", &[]);
        let count = |count: u64| {
            if count > 0 {
                sterna_site::format::number(lang, i64::try_from(count).unwrap_or(i64::MAX))
            } else {
                none()
            }
        };
        table.row(vec![
            group.code.clone(),
            group.label.clone(),
            count(group.projects),
            group.share().text(lang),
            if group.projects > 0 { count(group.outcomes) } else { String::new() },
            money.join("; "),
        ]);
    }
    let mut text = table.text();
    text.push('\n');
    for note in &stocktake.notes {
        text.push_str(note);
        text.push('\n');
    }
    text.push_str(&format!("change {} · {}\n", stocktake.manifest.change, stocktake.manifest.query));
    text
}

async fn check(memory: &Memory, file: &Path, format: Format, lang: &str) -> Result<(Vec<u8>, bool), Failure> {
    let lang = language(lang)?;
    let bytes =
        std::fs::read(file).map_err(|fault| Failure::Refused(format!("{}: {fault}", file.display())))?;
    let report = match verify(&memory.partition, &Reader::owner(), &bytes).await {
        Err(PortfolioError::CollectionRemoved { collections }) => {
            let words = sterna_site::Messages::of(lang)
                .text("verify-collection-removed", &[("collections", collections.into())]);
            return Err(Failure::Refused(format!("{words} [verify.collection-removed]")));
        }
        report => report?,
    };
    let text = match format {
        Format::Json => serde_json::to_string_pretty(&report).map_err(Failure::fault)? + "\n",
        _ => {
            let verdict = if report.holds { "every figure holds" } else { "figures differ" };
            let lines: String = report.differences.iter().map(|line| format!("{line}\n")).collect();
            format!("{verdict} as of change {}\n{lines}", report.change)
        }
    };
    Ok((text.into_bytes(), report.holds))
}
