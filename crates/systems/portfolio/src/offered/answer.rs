//! Counts for a text.

use sterna_archive::Partition;
use sterna_archive::projection::TagSplit;
use sterna_site::figures::{FigureAmount, FigureAnswer, FigureQuestion, FigureRow};
use sterna_site::{Arg, Messages};

use super::{name_of, reader};
use crate::stocktake::{
    AmountOut, Denominator, Group, Settings, StatusChoice, Stocktake, StocktakeQuery, coverage_sentence,
    run_with,
};
use crate::{ActivatedRule, PortfolioError, data_hash, query};

/// Answers a question about counts. Suggested tags and conversions are no part of a text: the first are software's
/// opinion, the second rest on a rate table that the text does not carry.
///
/// # Errors
/// `stocktake.query`; an unknown collection or change number; faults of the archive.
pub(super) async fn answer(
    partition: &Partition,
    question: &FigureQuestion,
) -> Result<FigureAnswer, PortfolioError> {
    let mut asked = StocktakeQuery::parse(&question.query)?;
    if asked.status == StatusChoice::Suggested || asked.convert.is_some() {
        let parameter = if asked.convert.is_some() { "convert" } else { "tags" };
        return Err(PortfolioError::Query {
            parameter: parameter.to_owned(),
            value: asked.convert.map_or_else(|| "suggested".to_owned(), |(currency, _)| currency),
            expected: "a text quotes confirmed tags and amounts as recorded; leave it out".to_owned(),
        });
    }
    if asked.money != Some(TagSplit::ByRank) {
        asked.money = Some(TagSplit::Equal);
    }
    asked.lang = question.lang;
    asked.as_of = question.as_of;
    let mut settings = Settings::load(partition, &mut asked).await?;
    if let Some(statuses) = &question.statuses {
        settings.rule = ActivatedRule { statuses: statuses.clone() };
    }
    let stocktake = run_with(partition, &reader(), &asked, &settings).await?;
    let held = partition.collections().await?;
    let collections = asked
        .collections
        .iter()
        .map(|slug| {
            let name = held
                .iter()
                .find(|one| one.slug == *slug)
                .map_or_else(|| slug.clone(), |one| name_of(one, asked.lang));
            (slug.clone(), name)
        })
        .collect();
    Ok(offered(&asked, &settings, &stocktake, collections))
}

fn offered(
    asked: &StocktakeQuery,
    settings: &Settings,
    stocktake: &Stocktake,
    collections: Vec<(String, String)>,
) -> FigureAnswer {
    let words = Messages::of(asked.lang);
    let plain = StocktakeQuery { as_of: None, lang: sterna_vocabulary::Lang::default(), ..asked.clone() };
    let of = i64::try_from(stocktake.denominator.count).unwrap_or(i64::MAX);
    FigureAnswer {
        query: plain.to_query_string(),
        change: stocktake.manifest.change,
        by: stocktake.by.to_owned(),
        by_label: words.text(&format!("by-{}", stocktake.by), &[]),
        of: words.text(&format!("stocktake-of-{}", stocktake.denominator.kind), &[("count", Arg::from(of))]),
        rows: stocktake.groups.iter().map(|group| row(asked, stocktake, group)).collect(),
        projects: stocktake.totals.projects,
        outcomes: stocktake.totals.outcomes,
        all: stocktake.coverage.all,
        tagged: stocktake.coverage.tagged,
        activated: stocktake.coverage.activated,
        amounts: amounts(&stocktake.totals.amounts),
        coverage: coverage_sentence(stocktake, asked.lang),
        notes: stocktake.notes.clone(),
        statuses: stocktake.activated_statuses.clone(),
        collections,
        synthetic: settings.synthetic,
        demonstration: settings.demonstration(),
        sha256: data_hash(stocktake),
        href: list(asked, Vec::new()),
    }
}

fn row(asked: &StocktakeQuery, stocktake: &Stocktake, group: &Group) -> FigureRow {
    FigureRow {
        code: group.code.clone(),
        label: group.label.clone(),
        footnote: group.footnote.clone(),
        projects: group.projects,
        percent: group.percent,
        outcomes: group.outcomes,
        recorded: group.projects_all,
        amounts: amounts(&group.amounts),
        sentence: group.sentence.clone(),
        href: behind(asked, &stocktake.framework, &group.code),
    }
}

fn amounts(amounts: &[AmountOut]) -> Vec<FigureAmount> {
    amounts.iter().map(|one| FigureAmount { currency: one.currency.clone(), minor: one.minor }).collect()
}

/// The list behind a group.
fn behind(asked: &StocktakeQuery, framework: &str, code: &str) -> String {
    let pair = |key: &str, value: String| (key.to_owned(), value);
    let mut more = match (asked.by.partition(), asked.by.facet()) {
        (Some("imrf-cluster"), _) => vec![pair("concept", format!("cluster:{code}"))],
        (Some(_), _) => vec![pair("concept", format!("area:{code}"))],
        (None, Some(facet)) => vec![pair(facet, code.to_owned()), pair("tagged", framework.to_owned())],
        (None, None) => vec![pair("concept", format!("{framework}:{code}"))],
    };
    if asked.denominator == Denominator::Activated {
        more.push(pair("activated", "yes".to_owned()));
    }
    list(asked, more)
}

/// The list of the question's own filters and more.
fn list(asked: &StocktakeQuery, more: Vec<(String, String)>) -> String {
    let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
    let mut pairs: Vec<_> = asked.collections.iter().map(|slug| pair("collection", slug)).collect();
    for (key, values) in &asked.filters {
        pairs.extend(values.iter().map(|value| pair(key, value)));
    }
    for (name, window) in [("tagged", asked.tagged), ("period", asked.period)] {
        pairs.extend(window.from.map(|day| (format!("{name}-from"), day.to_string())));
        pairs.extend(window.to.map(|day| (format!("{name}-to"), day.to_string())));
    }
    pairs.push(pair("not-state", "draft"));
    pairs.push(pair("not-state", "withdrawn"));
    pairs.extend(more);
    query::href("/projects", &pairs)
}
