//! From a question to what the counting understands.

use sterna_archive::TagStatus;
use sterna_archive::projection::{Clause, Filter};
use sterna_vocabulary::framework;

use super::line::money_line;
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
        for clause in clauses(query, bare, values, not, rule) {
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
    let says_which =
        query.filters.get("group").is_some_and(|values| values.iter().any(|one| rests_on_tags(one)));
    if query.tagged.is_open() || says_which { filter } else { filter.and(tagged_clause(query)) }
}

/// Whether a `group` is one of tags, and so looks at the window of tagging itself.
fn rests_on_tags(group: &str) -> bool {
    let kind = group.split_once(':').map_or(group, |(kind, _)| kind);
    matches!(kind, "cluster" | "area" | "money") || framework(kind).is_some()
}

/// The clause that keeps the activated ones, by the rule.
pub fn activated_clause(rule: &ActivatedRule) -> Clause {
    Clause::Facet { key: "status".to_owned(), any_of: rule.facets(), not: false }
}

/// The clause that keeps the ones with a tag that is counted.
pub fn tagged_clause(query: &StocktakeQuery) -> Clause {
    counted(query, query.counted_framework().to_owned(), Vec::new())
}

/// A tag that the question counts: of its status, made in its window.
fn counted(query: &StocktakeQuery, framework: String, any_of: Vec<String>) -> Clause {
    let status = match query.status {
        StatusChoice::Confirmed => TagStatus::Confirmed,
        StatusChoice::Suggested => TagStatus::Suggested,
    };
    if query.tagged.is_open() {
        return Clause::Tagged { framework, any_of, status };
    }
    let (from_day, to_day) = query.tagged.days();
    Clause::TaggedBetween { framework, any_of, status, from_day, to_day }
}

/// What `group=` names, each a clause of its own, so that a figure's list holds whatever else the address says:
/// a framework (`gcm`, any of its tags), a concept (`sdg:10`), a cluster or area (`cluster:II`), a fact of the record
/// (`country:KEN`, `activated:yes`), or money beside the groups (`money:unplaced:gcm:country`).
fn group(query: &StocktakeQuery, value: &str, rule: &ActivatedRule) -> Clause {
    let (kind, code) = value.split_once(':').unwrap_or((value, ""));
    match kind {
        "activated" => activation(&[code.to_owned()], false, rule),
        "money" => money_line(query, code).map_or_else(|| nothing(value), Clause::MoneyOn),
        "cluster" | "area" => {
            let (framework, codes) = members(kind, code);
            counted(query, framework, codes)
        }
        _ if framework(kind).is_some() => {
            let any_of = if code.is_empty() { Vec::new() } else { vec![code.to_owned()] };
            counted(query, kind.to_owned(), any_of)
        }
        _ => Clause::Facet { key: kind.to_owned(), any_of: vec![code.to_owned()], not: false },
    }
}

/// Holds for no record.
fn nothing(value: &str) -> Clause {
    Clause::Facet { key: "group".to_owned(), any_of: vec![value.to_owned()], not: false }
}

fn clauses(
    query: &StocktakeQuery,
    key: &str,
    values: &[String],
    not: bool,
    rule: &ActivatedRule,
) -> Vec<Clause> {
    let each = |make: fn(String) -> Clause| values.iter().cloned().map(make).collect();
    match key {
        "activated" => vec![activation(values, not, rule)],
        "group" => values.iter().map(|value| group(query, value, rule)).collect(),
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
        let (framework, codes) = members(framework, code);
        match by_framework.iter_mut().find(|(present, _)| *present == framework) {
            Some((_, present)) => present.extend(codes),
            None => by_framework.push((framework, codes)),
        }
    }
    let clause = |(framework, any_of): (String, Vec<String>)| Clause::Tagged {
        framework,
        any_of,
        status: TagStatus::Confirmed,
    };
    by_framework.into_iter().map(clause).collect()
}

/// The concepts of a cluster or an area; any other name is the framework of one concept.
fn members(kind: &str, code: &str) -> (String, Vec<String>) {
    let partition = match kind {
        "cluster" => Some("imrf-cluster"),
        "area" => Some("fund-area"),
        _ => None,
    };
    let found = partition.and_then(|name| framework("gcm")?.partition(name)?.group(code));
    match found {
        Some(group) => ("gcm".to_owned(), group.members.iter().map(|member| (*member).to_owned()).collect()),
        None => (kind.to_owned(), vec![code.to_owned()]),
    }
}
