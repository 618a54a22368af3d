//! The commands: load, decide, store.

use std::collections::HashMap;

use jiff::Timestamp;
use sterna_archive::{
    Actor, Change, ChangeSetId, Origin, Partition, Provenance, Reader, RecordId, Tag, TagStatus, Undone,
    Write,
};

use super::{NODES_MAX, NodeRef, TagAction, TagCommand, TagReport, decide};
use crate::PortfolioError;
use crate::project::Project;

/// Records loaded at once.
const LOAD: usize = 500;

/// Carries a command out as one change set. A refusal of its only node is an error; in a bulk action the nodes that
/// refuse are listed and the others are tagged.
///
/// # Errors
/// `tag.*` and `project.unknown` for a single node, `tag.bulk-too-many`, faults of the archive.
pub async fn apply(partition: &Partition, command: TagCommand) -> Result<TagReport, PortfolioError> {
    if command.nodes.len() > NODES_MAX {
        return Err(PortfolioError::BulkTooMany { wanted: command.nodes.len(), limit: NODES_MAX });
    }
    let action = command.action.clone();
    let plan: Vec<(NodeRef, TagAction)> =
        command.nodes.iter().map(|node| (node.clone(), action.clone())).collect();
    carry_out(partition, &command, &plan).await
}

/// Copies the confirmed tags of one node, of one framework, onto others, in place of theirs; one change set.
///
/// # Errors
/// As [`apply`].
pub async fn copy_tags(
    partition: &Partition,
    from: &NodeRef,
    mut command: TagCommand,
) -> Result<TagReport, PortfolioError> {
    let reader = Reader::owner();
    let mut tags = partition.tags(&reader, std::slice::from_ref(&from.record)).await?;
    tags.retain(|tag| {
        tag.node == from.node && tag.framework == command.framework && tag.status == TagStatus::Confirmed
    });
    tags.sort_by_key(|tag| tag.rank);
    command.action = TagAction::Replace(tags.into_iter().map(|tag| tag.concept).collect());
    if command.evidence.is_empty() {
        command.evidence = format!(
            "copied from {}{}{}",
            from.record,
            if from.node.is_empty() { "" } else { "/" },
            from.node
        );
    }
    command.nodes.retain(|node| node != from);
    apply(partition, command).await
}

/// Undoes a change set: what nobody changed since goes back, the rest is listed and kept.
///
/// # Errors
/// Refusals and faults of the archive.
pub async fn undo(
    partition: &Partition,
    change_set: &ChangeSetId,
    actor: &Actor,
    at: Timestamp,
) -> Result<Undone, PortfolioError> {
    Ok(partition.undo(change_set, actor, at).await?)
}

async fn carry_out(
    partition: &Partition,
    command: &TagCommand,
    plan: &[(NodeRef, TagAction)],
) -> Result<TagReport, PortfolioError> {
    // Refuse a framework or a concept nobody knows before anything is loaded.
    if let Some((_, action)) = plan.first() {
        if let TagAction::Add(codes) | TagAction::Remove(codes) | TagAction::Replace(codes) = action {
            super::check_concepts(&command.framework, codes)?;
        }
    }
    let mut ids: Vec<RecordId> = plan.iter().map(|(node, _)| node.record.clone()).collect();
    ids.sort();
    ids.dedup();
    let (nodes, tags) = load(partition, &ids).await?;
    let mut report = TagReport { committed: None, changed: 0, unchanged: 0, refused: Vec::new() };
    let mut writes: Vec<Write> = Vec::new();
    for (node, action) in plan {
        let decided = check_node(&nodes, node).and_then(|()| {
            let standing = tags.get(&node.record).map(Vec::as_slice).unwrap_or_default();
            decide(standing, node, &command.framework, action, command.origin, &command.evidence)
        });
        match decided {
            Ok(more) if more.is_empty() => report.unchanged += 1,
            Ok(more) => {
                report.changed += 1;
                writes.extend(more);
            }
            Err(error) if plan.len() == 1 => return Err(error),
            Err(error) => report.refused.push((node.clone(), error.code(), error.to_string())),
        }
    }
    if !writes.is_empty() {
        let summary = if command.summary.is_empty() {
            summary(command, report.changed)
        } else {
            command.summary.clone()
        };
        let change = Change {
            actor: command.actor.clone(),
            at: command.at,
            summary,
            provenance: Provenance::Hand,
            writes,
        };
        report.committed = Some(partition.commit(change).await?);
    }
    Ok(report)
}

type Loaded = (HashMap<RecordId, Vec<String>>, HashMap<RecordId, Vec<Tag>>);

/// The node ids and the standing tags of records.
async fn load(partition: &Partition, ids: &[RecordId]) -> Result<Loaded, PortfolioError> {
    let reader = Reader::owner();
    let mut nodes = HashMap::new();
    let mut tags: HashMap<RecordId, Vec<Tag>> = HashMap::new();
    for portion in ids.chunks(LOAD) {
        for record in partition.records(&reader, portion).await? {
            let project = Project::from_json(&record.body)?;
            nodes.insert(record.id, project.node_ids().map(str::to_owned).collect());
        }
        for tag in partition.tags(&reader, portion).await? {
            tags.entry(tag.record.clone()).or_default().push(tag);
        }
    }
    Ok((nodes, tags))
}

fn check_node(nodes: &HashMap<RecordId, Vec<String>>, node: &NodeRef) -> Result<(), PortfolioError> {
    let known = nodes
        .get(&node.record)
        .ok_or_else(|| PortfolioError::UnknownProject { name: node.record.as_str().to_owned() })?;
    if known.contains(&node.node) {
        return Ok(());
    }
    let known: Vec<&str> = known.iter().map(String::as_str).filter(|id| !id.is_empty()).collect();
    let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
    Err(PortfolioError::UnknownNode { node: node.node.clone(), known })
}

fn summary(command: &TagCommand, nodes: usize) -> String {
    let framework = &command.framework;
    let what = match &command.action {
        TagAction::Add(codes) => format!("tagged {framework} {}", codes.join(", ")),
        TagAction::Remove(codes) => format!("untagged {framework} {}", codes.join(", ")),
        TagAction::Replace(codes) => format!("set {framework} to {}", codes.join(", ")),
        TagAction::None => format!("stated none of {framework}"),
        TagAction::Clear => format!("cleared {framework}"),
    };
    let how = if command.origin == Origin::SuggestionAccepted { " (suggestions accepted)" } else { "" };
    format!("{what} on {nodes} node{}{how}", if nodes == 1 { "" } else { "s" })
}
