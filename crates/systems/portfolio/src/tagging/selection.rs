//! Which nodes a bulk action reaches.

use sterna_archive::projection::Filter;
use sterna_archive::{Partition, Reader, RecordId};

use super::{NODES_MAX, NodeRef};
use crate::PortfolioError;
use crate::project::{OutcomeKind, Project};

/// Nodes by their records.
#[derive(Clone, Debug, PartialEq)]
pub enum Selection {
    /// The records under a filter.
    Filtered(Filter),
    /// These records.
    Records(Vec<RecordId>),
}

/// The nodes to tag: of each record its outcomes, else its other results, else the record itself; in the order of
/// the records' ids.
///
/// # Errors
/// `tag.bulk-too-many`, faults of the archive.
pub async fn nodes_of(
    partition: &Partition,
    reader: &Reader,
    selection: &Selection,
) -> Result<Vec<NodeRef>, PortfolioError> {
    let ids = match selection {
        Selection::Filtered(filter) => partition.counts(reader, None).await?.records(filter),
        Selection::Records(ids) => ids.clone(),
    };
    if ids.len() > NODES_MAX {
        return Err(PortfolioError::BulkTooMany { wanted: ids.len(), limit: NODES_MAX });
    }
    let mut nodes = Vec::new();
    for portion in ids.chunks(500) {
        for record in partition.records(reader, portion).await? {
            let project = Project::from_json(&record.body)?;
            let of = |kind: Option<OutcomeKind>| -> Vec<String> {
                let fits = |one: &&crate::project::Outcome| kind.is_none_or(|kind| one.kind == kind);
                project.outcomes.iter().filter(fits).map(|outcome| outcome.id.clone()).collect()
            };
            let mut own = of(Some(OutcomeKind::Outcome));
            if own.is_empty() {
                own = of(None);
            }
            if own.is_empty() {
                own.push(String::new());
            }
            nodes.extend(own.into_iter().map(|node| NodeRef { record: record.id.clone(), node }));
        }
    }
    if nodes.len() > NODES_MAX {
        return Err(PortfolioError::BulkTooMany { wanted: nodes.len(), limit: NODES_MAX });
    }
    Ok(nodes)
}
