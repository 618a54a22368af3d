//! The counting, turned into the answer. Pure: counts in, values out.

use sterna_archive::projection::{Counts, GroupBy, GroupTally, MoneyRule, Sum, TagSplit, Tally, TallyQuery};
use sterna_vocabulary::framework;

use super::grouping::{activated_clause, base_filter, tagged_clause};
use super::labels::{Names, footnote, label};
use super::query::Window;
use super::result::{
    AmountOut, Converted, CoverageOut, DenominatorOut, Group, PeriodOut, Stocktake, TotalsOut, WindowsOut,
    recorded,
};
use super::{By, Denominator, Settings, StatusChoice, StocktakeQuery, sentence};
use crate::manifest::{Manifest, Tallied, data_hash};
use crate::rates::RateTable;

/// Counts and answers. `names` holds what donors are called; `settings` the rule, the rates and what is known of the
/// collections. Equal arguments give equal answers, to the byte.
pub fn stocktake(counts: &Counts, query: &StocktakeQuery, settings: &Settings, names: &Names) -> Stocktake {
    let rule = &settings.rule;
    let base = base_filter(query, rule);
    let active = base.clone().and(activated_clause(rule));
    let framework_code = query.counted_framework();
    let groups = concept_groups(query);
    let filter = if query.denominator == Denominator::Activated { active.clone() } else { base.clone() };
    let tally = counts.tally(&TallyQuery {
        filter,
        group_by: match query.by.facet() {
            Some(key) => GroupBy::Facet { key },
            None => GroupBy::Concepts { framework: framework_code, groups: &groups },
        },
        framework: Some(framework_code),
        money: query
            .money
            .filter(|_| query.status == StatusChoice::Confirmed)
            .map(|tags| MoneyRule { tags, own_only: settings.own_only }),
        tagged_window: Some(query.tagged).filter(|window| !window.is_open()).map(|window| window.days()),
    });
    let tagged = tagged_clause(query);
    let coverage = CoverageOut {
        tagged: counts.total(&base.clone().and(tagged.clone())),
        activated: counts.total(&active),
        all: counts.total(&base),
        tagged_and_activated: counts.total(&active.and(tagged)),
        status_unknown: counts.total(&base.with_facet("status", [crate::kind::STATUS_NONE])),
        stated_none: tally.none_records,
        suggested: tally.suggested_records_any,
    };
    let count = match query.denominator {
        Denominator::Tagged => coverage.tagged,
        Denominator::Activated => coverage.activated,
        Denominator::All => coverage.all,
    };
    let mut answer = Stocktake {
        framework: framework_code.to_owned(),
        denominator: DenominatorOut { kind: query.denominator.code(), count },
        coverage,
        rounding: query.rounding.code(),
        by: query.by.code(),
        groups: tally.groups.iter().map(|group| out(group, query, count, settings, names)).collect(),
        totals: totals(&tally, query.status),
        windows: WindowsOut { tagged: window(query.tagged), period: window(query.period) },
        tags: query.status.code(),
        activated_statuses: rule.statuses.clone(),
        money: query.money.map(|split| if split == TagSplit::Equal { "equal" } else { "by-rank" }),
        notes: Vec::new(),
        manifest: Manifest::default(),
    };
    order(&mut answer.groups, query);
    for position in 0..answer.groups.len() {
        answer.groups[position].sentence = sentence::sentence(&answer, &answer.groups[position], query.lang);
    }
    answer.notes = sentence::notes(&answer, query, settings);
    let tallied = Tallied {
        projects: answer.totals.projects,
        outcomes: answer.totals.outcomes,
        all: answer.coverage.all,
        groups: answer.groups.len() as u64,
    };
    answer.manifest = Manifest::new(query, settings, counts.seq(), tallied, data_hash(&answer));
    answer
}

/// Codes and members of the groups of concepts; empty when a facet groups.
pub(super) fn concept_groups(query: &StocktakeQuery) -> Vec<(String, Vec<String>)> {
    let Some(list) = framework(query.counted_framework()) else { return Vec::new() };
    match query.by.partition().and_then(|name| list.partition(name)) {
        Some(partition) => partition.as_groups(),
        None if query.by.facet().is_some() => Vec::new(),
        None => {
            let own = |code: &'static str| (code.to_owned(), vec![code.to_owned()]);
            list.concepts().iter().map(|concept| own(concept.code)).collect()
        }
    }
}

fn out(group: &GroupTally, query: &StocktakeQuery, of: u64, settings: &Settings, names: &Names) -> Group {
    let suggested = query.status == StatusChoice::Suggested;
    let projects = if suggested { group.suggested_records } else { group.records };
    let amounts = amounts(&group.amounts);
    Group {
        label: label(query, &group.code, names),
        footnote: footnote(query, &group.code),
        code: group.code.clone(),
        projects,
        recorded: recorded(projects),
        percent: query.rounding.percent(projects, of),
        outcomes: if suggested { group.suggested_nodes } else { group.outcomes },
        converted: settings.rates.as_ref().and_then(|(currency, table)| converted(&amounts, currency, table)),
        amounts,
        projects_all: query.by.facet().map(|_| group.records_all),
        suggested: group.suggested_records,
        sentence: String::new(),
    }
}

fn amounts(sums: &[Sum]) -> Vec<AmountOut> {
    sums.iter().map(|sum| AmountOut { currency: sum.currency.clone(), minor: sum.minor }).collect()
}

fn converted(amounts: &[AmountOut], currency: &str, table: &RateTable) -> Option<Converted> {
    if amounts.is_empty() {
        return None;
    }
    let mut minor: i128 = 0;
    for amount in amounts {
        minor = minor.checked_add(table.convert(amount.minor, &amount.currency, currency)?)?;
    }
    Some(Converted { currency: currency.to_owned(), minor, rates: table.cited() })
}

fn totals(tally: &Tally, status: StatusChoice) -> TotalsOut {
    let suggested = status == StatusChoice::Suggested;
    TotalsOut {
        projects: if suggested { tally.suggested_records_any } else { tally.records_any },
        outcomes: if suggested { tally.suggested_nodes_any } else { tally.outcomes_any },
        projects_untagged: tally.untagged_records,
        projects_unplaced: tally.unplaced_records,
        projects_with_money: tally.money_records,
        untagged: amounts(&tally.untagged_amounts),
        unplaced: amounts(&tally.unplaced_amounts),
        amounts: amounts(&tally.total_amounts),
    }
}

/// Places by name, never by figure; types and statuses in their own order; the rest as counted.
fn order(groups: &mut [Group], query: &StocktakeQuery) {
    match query.by {
        By::Country | By::Region | By::Donor => {
            groups.sort_by_cached_key(|group| (sterna_vocabulary::fold(&group.label), group.code.clone()));
        }
        By::Type => groups.sort_by_key(|group| {
            crate::project::ProjectType::ALL.iter().position(|one| one.code() == group.code)
        }),
        _ => {}
    }
}

fn window(window: Window) -> Option<PeriodOut> {
    let day = |date: Option<jiff::civil::Date>| date.map(|date| date.to_string());
    (!window.is_open()).then(|| PeriodOut { from: day(window.from), to: day(window.to) })
}
