//! Records as they stand now, loaded for answers about them.

use std::collections::{BTreeSet, HashMap};

use sterna_archive::{Partition, Reader, Record, RecordId, Tag};

use super::value::recorded;
use super::{Question, Value};
use crate::PortfolioError;
use crate::project::Project;
use sterna_vocabulary::Lang;

/// Records as they stand now.
#[derive(Default)]
pub(super) struct Standing {
    records: HashMap<RecordId, (Record, Project)>,
    tags: HashMap<RecordId, Vec<Tag>>,
}

impl Standing {
    pub(super) async fn load(partition: &Partition, ids: BTreeSet<RecordId>) -> Result<Self, PortfolioError> {
        let reader = Reader::owner();
        let ids: Vec<RecordId> = ids.into_iter().collect();
        let mut held = Self::default();
        for portion in ids.chunks(500) {
            for tag in partition.tags(&reader, portion).await? {
                held.tags.entry(tag.record.clone()).or_default().push(tag);
            }
            for record in partition.records(&reader, portion).await? {
                if record.erased {
                    continue;
                }
                let project = Project::from_json(&record.body)?;
                held.records.insert(record.id.clone(), (record, project));
            }
        }
        Ok(held)
    }

    pub(super) fn record(&self, id: &RecordId) -> Option<&(Record, Project)> {
        self.records.get(id)
    }

    pub(super) fn tags(&self, id: &RecordId) -> &[Tag] {
        self.tags.get(id).map(Vec::as_slice).unwrap_or_default()
    }

    /// What is recorded now; nothing when the record or its outcome is gone.
    pub(super) fn value(&self, id: &RecordId, node: &str, question: Question, lang: Lang) -> Value {
        let Some((_, project)) = self.record(id) else { return Value::new() };
        recorded(question, project, project.outcome(node), node, self.tags(id), lang)
    }
}
