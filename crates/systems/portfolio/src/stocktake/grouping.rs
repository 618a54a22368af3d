//! From a question to what the counting understands.

use sterna_archive::TagStatus;
use sterna_archive::projection::{Clause, Filter};

use super::{StatusChoice, StocktakeQuery};
use crate::ActivatedRule;
use crate::kind::{PROJECT, STATUS_NONE};

/// The filter of a question, without its denominator: projects of its collections, under its filters and its period.
/// Drafts and withdrawn ones are never counted, whoever reads.
pub fn base_filter(query: &StocktakeQuery, rule: &ActivatedRule) -> Filter {
    let mut filter =
        Filter::all().with_facet("kind", [PROJECT]).without_facet("state", ["draft", "withdrawn"]);
    if !query.collections.is_empty() {
        filter = filter.with_facet("collection", query.collections.iter().cloned());
    }
    for (key, values) in &query.filters {
        let (bare, not) = key.strip_prefix("not-").map_or((key.as_str(), false), |bare| (bare, true));
        for clause in clauses(bare, values, not, rule) {
            filter = filter.and(clause);
        }
    }
    if !query.period.is_open() {
        let (from_day, to_day) = query.period.days();
        filter = filter.and(Clause::PeriodOverlaps { from_day, to_day });
    }
    filter
}

/// The filter of a list under the same address: what the stocktake counts, tagged or not, and drafts beside, which
/// their author looks for; withdrawn ones only where a state is asked for. With a window of tagging, only what was
/// tagged in it.
pub fn list_filter(query: &StocktakeQuery, rule: &ActivatedRule) -> Filter {
    let mut filter = base_filter(query, rule);
    let hides = |clause: &Clause| matches!(clause, Clause::Facet { key, not: true, .. } if key == "state");
    if let Some(first) = filter.clauses.iter().position(hides) {
        filter.clauses.remove(first);
    }
    if !query.filters.contains_key("state") {
        filter = filter.without_facet("state", ["withdrawn"]);
    }
    if query.tagged.is_open() { filter } else { filter.and(tagged_clause(query)) }
}

/// The clause that keeps the activated ones, by the rule.
pub fn activated_clause(rule: &ActivatedRule) -> Clause {
    Clause::Facet { key: "status".to_owned(), any_of: rule.facets(), not: false }
}

/// The clause that keeps the ones with a tag that is counted.
pub fn tagged_clause(query: &StocktakeQuery) -> Clause {
    let framework = query.counted_framework().to_owned();
    if !query.tagged.is_open() && query.status == StatusChoice::Confirmed {
        let (from_day, to_day) = query.tagged.days();
        return Clause::TaggedBetween { framework, from_day, to_day };
    }
    let status = match query.status {
        StatusChoice::Confirmed => TagStatus::Confirmed,
        StatusChoice::Suggested => TagStatus::Suggested,
    };
    Clause::Tagged { framework, any_of: Vec::new(), status }
}

fn clauses(key: &str, values: &[String], not: bool, rule: &ActivatedRule) -> Vec<Clause> {
    let each = |make: fn(String) -> Clause| values.iter().cloned().map(make).collect();
    match key {
        "activated" => vec![activation(values, not, rule)],
        "tagged" => {
            each(|framework| Clause::Tagged { framework, any_of: Vec::new(), status: TagStatus::Confirmed })
        }
        "suggested" => {
            each(|framework| Clause::Tagged { framework, any_of: Vec::new(), status: TagStatus::Suggested })
        }
        "untagged" => each(|framework| Clause::NotTagged { framework }),
        "untouched" => each(|framework| Clause::Untouched { framework }),
        "none" => each(|framework| Clause::ExplicitlyNone { framework }),
        "money-recorded" => vec![Clause::HasMoney],
        "q" => each(Clause::Text),
        "concept" => concepts(values),
        key => vec![Clause::Facet { key: key.to_owned(), any_of: values.to_vec(), not }],
    }
}

/// `yes`, `no` and `unknown` as statuses.
fn activation(values: &[String], not: bool, rule: &ActivatedRule) -> Clause {
    let mut statuses: Vec<String> = Vec::new();
    for value in values {
        match value.as_str() {
            "yes" => statuses.extend(rule.facets()),
            "unknown" => statuses.push(STATUS_NONE.to_owned()),
            _ => {
                let known = ["1", "2", "3", "4", "5", "6"];
                statuses.extend(
                    known
                        .iter()
                        .filter(|code| rule.holds(code) == Some(false))
                        .map(|code| (*code).to_owned()),
                );
            }
        }
    }
    Clause::Facet { key: "status".to_owned(), any_of: statuses, not }
}

/// `gcm:7` and `gcm:8` are alternatives, `gcm:7` and `sdg:10` both needed. A cluster is `cluster:II`, an area `area:3`.
fn concepts(values: &[String]) -> Vec<Clause> {
    let mut by_framework: Vec<(String, Vec<String>)> = Vec::new();
    for value in values {
        let (framework, code) = value.split_once(':').unwrap_or(("gcm", value));
        let partition = match framework {
            "cluster" => Some("imrf-cluster"),
            "area" => Some("fund-area"),
            _ => None,
        };
        let members = partition
            .and_then(|name| sterna_vocabulary::framework("gcm")?.partition(name)?.group(code))
            .map(|group| group.members.iter().map(|member| (*member).to_owned()).collect());
        let (framework, codes) = match members {
            Some(members) => ("gcm", members),
            None => (framework, vec![code.to_owned()]),
        };
        match by_framework.iter_mut().find(|(present, _)| present == framework) {
            Some((_, present)) => present.extend(codes),
            None => by_framework.push((framework.to_owned(), codes)),
        }
    }
    let clause = |(framework, any_of)| Clause::Tagged { framework, any_of, status: TagStatus::Confirmed };
    by_framework.into_iter().map(clause).collect()
}
