//! Bringing what a source says together with what is there and what a person wrote.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{Mapped, MappedTag, Provided, match_outcomes, nodes::next_number};
use crate::PortfolioError;
use crate::project::{Difference, Outcome, Project};

/// Fields of the body that belong to the record itself and to no source.
const OWN_FIELDS: [&str; 3] = ["hand", "source_differences", "orphaned"];

/// Gives outcomes their ids and merges with the body that is there. Returns the new body and, for each incoming
/// outcome in its order, the id of its node.
///
/// Outcomes are found again by [`match_outcomes`]; those that are gone stay in `orphaned`, with their tags. Fields that
/// a person wrote stay, and where the source says otherwise that is kept beside them. The same source twice gives
/// the same body.
///
/// # Errors
/// `project.body`: the present body is not one.
pub fn settle(present: Option<&Project>, mapped: &mut Mapped) -> Result<Vec<String>, PortfolioError> {
    let Some(present) = present else {
        let mut number = next_number(mapped.project.outcomes.iter().map(|outcome| outcome.id.as_str()));
        for outcome in mapped.project.outcomes.iter_mut().filter(|outcome| outcome.id.is_empty()) {
            outcome.id = format!("o{number}");
            number += 1;
        }
        return Ok(mapped.project.outcomes.iter().map(|outcome| outcome.id.clone()).collect());
    };
    let provided = mapped.provided.as_ref();
    let ids = if provided.is_none_or(|provided| provided.field("outcomes")) {
        continue_outcomes(present, &mut mapped.project, provided)
    } else {
        mapped.project.orphaned.clone_from(&present.orphaned);
        only_outcome(present, &mut mapped.tags)
    };
    if present.hand.is_empty() && provided.is_none() {
        return Ok(ids);
    }
    if let Some(provided) = provided {
        provided.keep_parts(present, &mut mapped.project);
    }
    mapped.project = merged(present, &mapped.project, provided)?;
    Ok(ids)
}

/// Tags of a row that says nothing of outcomes belong to the record's only outcome, as they do when the row names it.
fn only_outcome(present: &Project, tags: &mut [MappedTag]) -> Vec<String> {
    let [only] = present.outcomes.as_slice() else { return Vec::new() };
    tags.iter_mut().for_each(|tag| tag.outcome = Some(0));
    vec![only.id.clone()]
}

/// Matches against present and orphaned outcomes, hands ids on, and keeps what is gone.
fn continue_outcomes(present: &Project, incoming: &mut Project, provided: Option<&Provided>) -> Vec<String> {
    let known: Vec<Outcome> = present.outcomes.iter().chain(&present.orphaned).cloned().collect();
    let found = match_outcomes(&known, &incoming.outcomes);
    let mut number = next_number(known.iter().map(|outcome| outcome.id.as_str()));
    for (outcome, continued) in incoming.outcomes.iter_mut().zip(&found) {
        match continued {
            Some(index) => {
                outcome.id.clone_from(&known[*index].id);
                outcome.sensitivity = known[*index].sensitivity;
                if let Some(provided) = provided {
                    provided.keep_outcome(&known[*index], outcome);
                }
            }
            None => {
                outcome.id = format!("o{number}");
                number += 1;
            }
        }
    }
    let gone = known.iter().enumerate().filter(|(index, _)| !found.contains(&Some(*index)));
    incoming.orphaned = gone.map(|(_, outcome)| outcome.clone()).collect();
    incoming.outcomes.iter().map(|outcome| outcome.id.clone()).collect()
}

/// The body of fields: the source's, unless it does not speak of them or a person wrote them.
fn merged(
    present: &Project,
    incoming: &Project,
    provided: Option<&Provided>,
) -> Result<Project, PortfolioError> {
    let here = fields(present)?;
    let mut all = fields(incoming)?;
    if let Some(provided) = provided {
        for (name, value) in &here {
            if !provided.field(name) && !OWN_FIELDS.contains(&name.as_str()) {
                all.insert(name.clone(), value.clone());
            }
        }
    }
    let mut differences = Vec::new();
    for path in &present.hand {
        let (ours, source) = (at(&here, path), at(&all, path));
        let gone_outcome = path.starts_with("outcomes/") && node_of(&all, path).is_none();
        if gone_outcome || ours == source {
            continue;
        }
        let spoken =
            provided.is_none_or(|provided| provided.field(path.split('/').next().unwrap_or_default()));
        if spoken {
            differences
                .push(Difference { field: path.clone(), source: source.cloned().unwrap_or(Value::Null) });
        }
        let ours = ours.cloned();
        put(&mut all, path, ours);
    }
    let mut project: Project = serde_json::from_value(Value::Object(all))
        .map_err(|fault| PortfolioError::Body { message: fault.to_string() })?;
    project.hand.clone_from(&present.hand);
    project.source_differences = differences;
    project.orphaned.clone_from(&incoming.orphaned);
    Ok(project)
}

/// A body written by a person over the present one: every field that differs is hers from now on. Outcomes without an
/// id get one that was never used; outcomes that she left out wait among the orphaned with their tags, and those she
/// took back from there are orphaned no more.
///
/// # Errors
/// `project.duplicate-outcome`: two outcomes have one id. `project.body`: a body cannot be laid out.
pub fn edit(present: Option<&Project>, mut written: Project) -> Result<Project, PortfolioError> {
    let nothing = Project::default();
    let present = present.unwrap_or(&nothing);
    let mut ids = BTreeSet::new();
    for outcome in written.outcomes.iter().filter(|outcome| !outcome.id.is_empty()) {
        if !ids.insert(outcome.id.clone()) {
            return Err(PortfolioError::DuplicateOutcome { id: outcome.id.clone() });
        }
    }
    let left = present.orphaned.iter().chain(&present.outcomes).filter(|outcome| !ids.contains(&outcome.id));
    written.orphaned = left.cloned().collect();
    let mut number =
        next_number(present.node_ids().chain(written.outcomes.iter().map(|outcome| outcome.id.as_str())));
    for outcome in written.outcomes.iter_mut().filter(|outcome| outcome.id.is_empty()) {
        outcome.id = format!("o{number}");
        number += 1;
    }
    let (here, there) = (fields(present)?, fields(&written)?);
    let mut hand = present.hand.clone();
    for name in here.keys().chain(there.keys()) {
        if OWN_FIELDS.contains(&name.as_str()) || name == "outcomes" || here.get(name) == there.get(name) {
            continue;
        }
        hand.insert(name.clone());
    }
    for outcome in &written.outcomes {
        let before = present.outcome(&outcome.id).map(object).transpose()?.unwrap_or_default();
        let now = object(outcome)?;
        for name in before.keys().chain(now.keys()).filter(|name| before.get(*name) != now.get(*name)) {
            if name != "id" {
                hand.insert(format!("outcomes/{}/{name}", outcome.id));
            }
        }
    }
    written.source_differences = present
        .source_differences
        .iter()
        .filter(|difference| at(&there, &difference.field) != Some(&difference.source))
        .cloned()
        .collect();
    written.hand = hand;
    Ok(written)
}

fn fields(project: &Project) -> Result<Map<String, Value>, PortfolioError> {
    object(project)
}

fn object(value: &impl serde::Serialize) -> Result<Map<String, Value>, PortfolioError> {
    match serde_json::to_value(value) {
        Ok(Value::Object(fields)) => Ok(fields),
        Ok(_) => Ok(Map::new()),
        Err(fault) => Err(PortfolioError::Body { message: fault.to_string() }),
    }
}

/// The outcome a path of three parts names, as (position, field).
fn node_of<'a>(fields: &Map<String, Value>, path: &'a str) -> Option<(usize, &'a str)> {
    let (id, field) = path.strip_prefix("outcomes/")?.split_once('/')?;
    let outcomes = fields.get("outcomes")?.as_array()?;
    let position =
        outcomes.iter().position(|outcome| outcome.get("id").and_then(Value::as_str) == Some(id))?;
    Some((position, field))
}

fn at<'a>(fields: &'a Map<String, Value>, path: &str) -> Option<&'a Value> {
    match node_of(fields, path) {
        Some((position, field)) => fields.get("outcomes")?.get(position)?.get(field),
        None => fields.get(path),
    }
}

fn put(fields: &mut Map<String, Value>, path: &str, value: Option<Value>) {
    let target = match node_of(fields, path) {
        Some((position, field)) => fields
            .get_mut("outcomes")
            .and_then(|outcomes| outcomes.get_mut(position))
            .and_then(Value::as_object_mut)
            .map(|outcome| (outcome, field)),
        None if path.contains('/') => None,
        None => Some((fields, path)),
    };
    if let Some((object, field)) = target {
        match value {
            Some(value) => object.insert(field.to_owned(), value),
            None => object.remove(field),
        };
    }
}
