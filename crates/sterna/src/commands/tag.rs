//! `tag`: ties, unties, undoes.

use jiff::Timestamp;
use serde_json::json;
use sterna_archive::projection::Filter;
use sterna_archive::{Actor, ChangeSetId, Origin, Reader};
use sterna_portfolio::project::Project;
use sterna_portfolio::rules::{Both, Suggester};
use sterna_portfolio::tagging::{
    NodeRef, Selection, TagAction, TagCommand, TagReport, apply, nodes_of, store_suggestions, undo,
};

use crate::arguments::{Format, Place, Tag};
use crate::failure::Failure;
use crate::memory::Memory;
use crate::output;

/// Answers the verb.
pub async fn run(place: Place, tag: Tag) -> Result<(), Failure> {
    let format = tag.format;
    let memory = Memory::existing(&place).await?;
    let outcome = answer(&memory, tag).await;
    let (value, text) = memory.close(outcome).await?;
    match format {
        Format::Json => output::json(&value),
        _ => output::print(&text),
    }
}

async fn answer(memory: &Memory, tag: Tag) -> Result<(serde_json::Value, String), Failure> {
    if let Some(change) = &tag.undo {
        let id = ChangeSetId::parse(change)
            .ok_or_else(|| Failure::Usage(format!("{change} is no change's id")))?;
        let undone = undo(&memory.partition, &id, &Actor::owner(), Timestamp::now()).await?;
        let kept = undone.kept.len();
        return Ok((
            json!({"undone": id, "kept": kept}),
            format!("undone; {kept} later changes were kept\n"),
        ));
    }
    if tag.suggest {
        return suggest(memory, &tag).await;
    }
    let Some(name) = &tag.project else {
        return Err(Failure::Usage("name a project, or a change with --undo".to_owned()));
    };
    let record = super::project::find(memory, name).await?;
    let project = Project::from_json(&record.body)?;
    let node = NodeRef { record: record.id.clone(), node: node_of(&project, tag.outcome.as_deref())? };
    let mut done = Vec::new();
    if tag.none {
        done.push(act(memory, &node, &tag.framework, TagAction::None).await?);
    }
    if !tag.remove.is_empty() {
        done.push(act(memory, &node, &tag.framework, TagAction::Remove(tag.remove.clone())).await?);
    }
    if !tag.add.is_empty() {
        done.push(act(memory, &node, &tag.framework, TagAction::Add(tag.add.clone())).await?);
    }
    let standing: Vec<_> = memory
        .partition
        .tags(&Reader::owner(), std::slice::from_ref(&record.id))
        .await?
        .into_iter()
        .filter(|one| one.node == node.node)
        .map(|one| json!({"framework": one.framework, "concept": one.concept, "rank": one.rank, "status": one.status}))
        .collect();
    let changes: Vec<String> = done
        .iter()
        .filter_map(|report| report.committed.as_ref())
        .map(|one| one.change_set.to_string())
        .collect();
    let mut text = String::new();
    for one in &standing {
        let words = |key: &str| one[key].as_str().unwrap_or_default().to_owned();
        let concept = words("concept");
        text.push_str(&format!(
            "{} {}\n",
            words("framework"),
            if concept.is_empty() { "none" } else { &concept }
        ));
    }
    for change in &changes {
        text.push_str(&format!("undo with: sterna tag --undo {change}\n"));
    }
    Ok((json!({"id": record.id, "node": node.node, "tags": standing, "changes": changes}), text))
}

/// Stores suggestions for the nodes of a project or of a collection; printed with what undoes them.
async fn suggest(memory: &Memory, tag: &Tag) -> Result<(serde_json::Value, String), Failure> {
    let selection = match (&tag.project, &tag.collection) {
        (Some(name), _) => Selection::Records(vec![super::project::find(memory, name).await?.id]),
        (None, Some(collection)) => {
            Selection::Filtered(Filter::all().with_facet("collection", [collection.as_str()]))
        }
        (None, None) => {
            return Err(Failure::Usage("name a project, or a collection with --collection".to_owned()));
        }
    };
    let reader = Reader::owner();
    let nodes = nodes_of(&memory.partition, &reader, &selection).await?;
    let rules = sterna_portfolio::rules::load_rules(&memory.partition).await?;
    let engine = Both::new(std::sync::Arc::new(crate::suggester::AlignmentSuggester), rules);
    let report =
        store_suggestions(&memory.partition, &engine, &nodes, &Actor::owner(), Timestamp::now()).await?;
    let change = report.committed.as_ref().map(|one| one.change_set.to_string());
    let mut text = format!("suggested on {} of {} nodes; unconfirmed\n", report.changed, nodes.len());
    if let Some(change) = &change {
        text.push_str(&format!("undo with: sterna tag --undo {change}\n"));
    }
    let value = json!({"nodes": nodes.len(), "changed": report.changed, "unchanged": report.unchanged,
        "suggester": format!("{} {}", engine.name(), engine.version()), "change": change});
    Ok((value, text))
}

/// A node by its id, or by its number from 1; the only outcome, or the project itself, when nothing is said.
fn node_of(project: &Project, asked: Option<&str>) -> Result<String, Failure> {
    let Some(asked) = asked else {
        return match project.outcomes.as_slice() {
            [] => Ok(String::new()),
            [only] => Ok(only.id.clone()),
            several => Err(Failure::Usage(format!(
                "the project has {} outcomes; choose one with --outcome",
                several.len()
            ))),
        };
    };
    if project.outcome(asked).is_some() {
        return Ok(asked.to_owned());
    }
    let number = asked.parse::<usize>().ok().and_then(|number| project.outcomes.get(number.checked_sub(1)?));
    // What is no number goes on as it is, so that the refusal names the outcomes there are.
    Ok(number.map_or_else(|| asked.to_owned(), |outcome| outcome.id.clone()))
}

async fn act(
    memory: &Memory,
    node: &NodeRef,
    framework: &str,
    action: TagAction,
) -> Result<TagReport, Failure> {
    let command = TagCommand {
        nodes: vec![node.clone()],
        framework: framework.to_owned(),
        action,
        origin: Origin::Manual,
        evidence: String::new(),
        actor: Actor::owner(),
        at: Timestamp::now(),
        summary: String::new(),
    };
    Ok(apply(&memory.partition, command).await?)
}
