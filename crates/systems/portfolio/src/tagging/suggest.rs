//! Writing a suggester's opinion down, apart from what people stand behind.

use jiff::Timestamp;
use sterna_archive::{Actor, Change, NewTag, Origin, Partition, Provenance, Reader, TagStatus, Untag, Write};
use sterna_vocabulary::framework;

use super::{NODES_MAX, NodeRef, TagReport};
use crate::PortfolioError;
use crate::project::Project;
use crate::rules::{NodeText, Suggester};

/// Suggests for nodes and stores the suggestions as one change set; earlier suggestions that are no longer made are
/// taken away. Nodes with confirmed tags of a framework, or an explicit none, get no suggestion of it.
///
/// # Errors
/// `tag.bulk-too-many`; faults of the archive.
pub async fn store_suggestions(
    partition: &Partition,
    suggester: &dyn Suggester,
    nodes: &[NodeRef],
    actor: &Actor,
    at: Timestamp,
) -> Result<TagReport, PortfolioError> {
    if nodes.len() > NODES_MAX {
        return Err(PortfolioError::BulkTooMany { wanted: nodes.len(), limit: NODES_MAX });
    }
    let reader = Reader::owner();
    let mut report = TagReport { committed: None, changed: 0, unchanged: 0, refused: Vec::new() };
    let mut writes = Vec::new();
    for portion in nodes.chunks(500) {
        let mut ids: Vec<_> = portion.iter().map(|node| node.record.clone()).collect();
        ids.sort();
        ids.dedup();
        let tags = partition.tags(&reader, &ids).await?;
        for record in partition.records(&reader, &ids).await? {
            let project = Project::from_json(&record.body)?;
            for node in portion.iter().filter(|node| node.record == record.id) {
                let of_record: Vec<_> = tags.iter().filter(|tag| tag.record == record.id).collect();
                let confirmed = of_record.iter().filter(|tag| tag.status == TagStatus::Confirmed);
                let known = confirmed.map(|tag| (tag.framework.clone(), tag.concept.clone())).collect();
                let Some(text) = NodeText::of(&project, &node.node, known) else { continue };
                let here: Vec<_> = of_record.into_iter().filter(|tag| tag.node == node.node).collect();
                let before = writes.len();
                let made = suggester.suggest(&text);
                for one in &made {
                    let decided = here
                        .iter()
                        .any(|tag| tag.framework == one.framework && tag.status != TagStatus::Suggested);
                    let stands =
                        here.iter().any(|tag| tag.framework == one.framework && tag.concept == one.concept);
                    if !decided && !stands {
                        writes.push(Write::Tag(NewTag {
                            record: node.record.clone(),
                            node: node.node.clone(),
                            framework: one.framework.clone(),
                            framework_version: framework(&one.framework)
                                .map(|list| list.version.to_owned())
                                .unwrap_or_default(),
                            concept: one.concept.clone(),
                            status: TagStatus::Suggested,
                            origin: Origin::Suggestion,
                            rank: one.rank,
                            confidence: Some(one.confidence),
                            evidence: format!("{} {}: {}", suggester.name(), suggester.version(), one.reason),
                        }));
                    }
                }
                for tag in here.iter().filter(|tag| tag.status == TagStatus::Suggested) {
                    if !made.iter().any(|one| one.framework == tag.framework && one.concept == tag.concept) {
                        writes.push(Write::Untag(Untag {
                            record: node.record.clone(),
                            node: node.node.clone(),
                            framework: tag.framework.clone(),
                            concept: tag.concept.clone(),
                        }));
                    }
                }
                if writes.len() > before { report.changed += 1 } else { report.unchanged += 1 }
            }
        }
    }
    if !writes.is_empty() {
        let change = Change {
            actor: actor.clone(),
            at,
            summary: format!(
                "suggestions of {} {} on {} nodes",
                suggester.name(),
                suggester.version(),
                report.changed
            ),
            provenance: Provenance::Hand,
            writes,
        };
        report.committed = Some(partition.commit(change).await?);
    }
    Ok(report)
}
