//! What is there already of a batch.

use std::collections::{HashMap, HashSet};

use sterna_archive::{Alias, Partition, Reader, Record, RecordId, Tag, TagStatus};

use super::importer::Candidate;
use crate::PortfolioError;
use crate::mapping::Mapped;

/// The records that a batch's identifiers lead to, with their tags.
pub(super) struct Present {
    /// By identifier, those of the collection itself.
    own: HashMap<Alias, RecordId>,
    /// Identifiers that lead to a record of another collection.
    elsewhere: HashMap<Alias, String>,
    records: HashMap<RecordId, Record>,
    tags: HashMap<RecordId, Vec<Tag>>,
    /// Node, framework and concept of tags that a person took away last.
    taken_away: HashSet<(RecordId, String, String, String)>,
}

/// An identifier as it is kept when the plain one already leads into another collection.
pub(super) fn within(alias: &Alias, collection: &str) -> Alias {
    Alias { namespace: format!("{}:{collection}", alias.namespace), value: alias.value.clone() }
}

impl Present {
    /// Loads what is there.
    pub(super) async fn load(
        partition: &Partition,
        collection: &str,
        batch: &[Candidate],
    ) -> Result<Self, PortfolioError> {
        let aliases: Vec<&Alias> =
            batch.iter().filter_map(|one| one.mapped.as_ref()).flat_map(|mapped| &mapped.aliases).collect();
        let wanted: Vec<Alias> =
            aliases.iter().flat_map(|alias| [(*alias).clone(), within(alias, collection)]).collect();
        let found = partition.find_many(&wanted).await?;
        let mut present = Self {
            own: HashMap::new(),
            elsewhere: HashMap::new(),
            records: HashMap::new(),
            tags: HashMap::new(),
            taken_away: HashSet::new(),
        };
        if found.is_empty() {
            return Ok(present);
        }
        let reader = Reader::owner();
        let mut ids: Vec<RecordId> = found.values().cloned().collect();
        ids.sort();
        ids.dedup();
        for portion in ids.chunks(500) {
            for record in partition.records(&reader, portion).await? {
                present.records.insert(record.id.clone(), record);
            }
            for tag in partition.tags(&reader, portion).await? {
                present.tags.entry(tag.record.clone()).or_default().push(tag);
            }
        }
        for alias in aliases {
            let inner = found.get(&within(alias, collection)).filter(|id| present.records.contains_key(*id));
            let plain = found.get(alias).and_then(|id| present.records.get(id));
            match (inner, plain) {
                (Some(id), _) => {
                    present.own.insert(alias.clone(), id.clone());
                }
                (None, Some(record)) if record.collection == collection => {
                    present.own.insert(alias.clone(), record.id.clone());
                }
                (None, Some(record)) => {
                    present.elsewhere.insert(alias.clone(), record.collection.clone());
                }
                (None, None) => {}
            }
        }
        present.load_taken_away(partition, batch).await?;
        Ok(present)
    }

    /// The histories of those records only whose files carry tags that do not stand.
    async fn load_taken_away(
        &mut self,
        partition: &Partition,
        batch: &[Candidate],
    ) -> Result<(), PortfolioError> {
        let lacking = |mapped: &&Mapped| {
            let Some(record) = self.record_of(mapped) else { return false };
            let standing = self.tags_of(&record.id);
            mapped.tags.iter().any(|tag| {
                // On which node each belongs is not known yet: it is enough that fewer stand than the file carries.
                let carried = mapped
                    .tags
                    .iter()
                    .filter(|other| other.framework == tag.framework && other.concept == tag.concept);
                let standing = standing.iter().filter(|one| {
                    one.framework == tag.framework
                        && one.concept == tag.concept
                        && one.status == TagStatus::Confirmed
                });
                standing.count() < carried.count()
            })
        };
        let ids: Vec<RecordId> = batch
            .iter()
            .filter_map(|one| one.mapped.as_ref())
            .filter(lacking)
            .filter_map(|mapped| self.record_of(mapped).map(|record| record.id.clone()))
            .collect();
        for id in ids {
            for tag in partition.tag_history(&Reader::owner(), &id).await? {
                // What an import or an undo took away may come back; the last word on a place is what counts.
                let by_hand = tag.retracted.is_some() && tag.retracted_by_hand;
                let place = (id.clone(), tag.node, tag.framework, tag.concept);
                if by_hand {
                    self.taken_away.insert(place);
                } else {
                    self.taken_away.remove(&place);
                }
            }
        }
        Ok(())
    }

    /// The record a mapped row continues.
    pub(super) fn record_of(&self, mapped: &Mapped) -> Option<&Record> {
        mapped.aliases.iter().find_map(|alias| self.records.get(self.own.get(alias)?))
    }

    /// The other collection a mapped row's identifier leads into.
    pub(super) fn elsewhere(&self, mapped: &Mapped) -> Option<&str> {
        mapped.aliases.iter().find_map(|alias| self.elsewhere.get(alias)).map(String::as_str)
    }

    /// The standing tags of a record.
    pub(super) fn tags_of(&self, id: &RecordId) -> &[Tag] {
        self.tags.get(id).map(Vec::as_slice).unwrap_or_default()
    }

    /// Whether a person took this tag away: an import does not bring it back.
    pub(super) fn taken_away(&self, id: &RecordId, node: &str, framework: &str, concept: &str) -> bool {
        self.taken_away.contains(&(id.clone(), node.to_owned(), framework.to_owned(), concept.to_owned()))
    }
}
