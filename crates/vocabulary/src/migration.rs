//! Retiring or splitting a concept: what would become of the tags, worked out before anything is written.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::{VocabularyError, framework};

/// A concept that is retired, and what takes its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConceptMigration {
    framework: String,
    retired: String,
    into: Vec<String>,
    max_tags: Option<u8>,
    ranked: bool,
}

/// A tag as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct StandingTag {
    /// The record's id.
    pub record: String,
    /// The node within the record; empty for the record itself.
    pub node: String,
    /// The concept's code.
    pub concept: String,
    /// 1 is first; 0 when unranked.
    pub rank: u8,
}

/// What a migration would do.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct MigrationPreview {
    /// The nodes that carry the retired concept, by record and node.
    pub changes: Vec<NodeChange>,
    /// How many nodes of the framework stay as they are.
    pub untouched: usize,
}

/// What a migration would do to one node.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NodeChange {
    /// The record's id.
    pub record: String,
    /// The node within the record.
    pub node: String,
    /// Concepts and ranks today, by rank.
    pub before: Vec<(String, u8)>,
    /// Concepts and ranks afterwards, by rank.
    pub after: Vec<(String, u8)>,
    /// Concepts that no longer fit under the framework's limit. A person decides on them.
    pub dropped: Vec<String>,
}

impl ConceptMigration {
    /// A migration within a framework. `into` names what takes the retired concept's place, best first;
    /// empty means that its tags end.
    ///
    /// # Errors
    ///
    /// [`VocabularyError`] when the framework or a successor is unknown, when the retired concept is among its own
    /// successors, or when a successor is named twice.
    pub fn new(framework_code: &str, retired: &str, into: &[&str]) -> Result<Self, VocabularyError> {
        let framework =
            framework(framework_code).ok_or_else(|| VocabularyError::Framework(framework_code.to_owned()))?;
        for (at, concept) in into.iter().enumerate() {
            if framework.concept(concept).is_none() {
                let (framework, concept) = (framework_code.to_owned(), (*concept).to_owned());
                return Err(VocabularyError::Concept { framework, concept });
            }
            if *concept == retired {
                return Err(VocabularyError::Migration(format!("{retired} is among its own successors")));
            }
            if into[..at].contains(concept) {
                return Err(VocabularyError::Migration(format!("{concept} is named twice")));
            }
        }
        Ok(Self {
            framework: framework_code.to_owned(),
            retired: retired.to_owned(),
            into: into.iter().map(|concept| (*concept).to_owned()).collect(),
            max_tags: framework.max_tags,
            ranked: framework.ranked,
        })
    }

    /// The framework's code.
    pub fn framework(&self) -> &str {
        &self.framework
    }

    /// The retired concept.
    pub fn retired(&self) -> &str {
        &self.retired
    }

    /// What takes its place.
    pub fn into(&self) -> &[String] {
        &self.into
    }

    /// What the migration would do to these tags, all of one framework and one status. The order they come in does
    /// not matter.
    ///
    /// The successors take the retired concept's rank, in their order, and later concepts move down. A successor that
    /// the node already carries keeps the better of the two places. Concepts beyond the framework's limit are dropped
    /// from the end and listed.
    pub fn preview(&self, tags: &[StandingTag]) -> MigrationPreview {
        let mut nodes: BTreeMap<(&str, &str), Vec<(u8, &str)>> = BTreeMap::new();
        for tag in tags {
            nodes.entry((&tag.record, &tag.node)).or_default().push((tag.rank, &tag.concept));
        }
        let mut preview = MigrationPreview::default();
        for ((record, node), mut concepts) in nodes {
            concepts.sort_unstable();
            if concepts.iter().any(|(_, concept)| *concept == self.retired) {
                preview.changes.push(self.change(record, node, &concepts));
            } else {
                preview.untouched += 1;
            }
        }
        preview
    }

    fn change(&self, record: &str, node: &str, concepts: &[(u8, &str)]) -> NodeChange {
        let mut codes: Vec<&str> = Vec::new();
        for (_, concept) in concepts {
            let places = if *concept == self.retired {
                self.into.iter().map(String::as_str).collect()
            } else {
                vec![*concept]
            };
            for code in places {
                if !codes.contains(&code) {
                    codes.push(code);
                }
            }
        }
        let fit = self.max_tags.map_or(codes.len(), |limit| codes.len().min(usize::from(limit)));
        let dropped = codes.split_off(fit);
        let rank = |at: usize| if self.ranked { u8::try_from(at + 1).unwrap_or(u8::MAX) } else { 0 };
        NodeChange {
            record: record.to_owned(),
            node: node.to_owned(),
            before: concepts.iter().map(|(rank, code)| ((*code).to_owned(), *rank)).collect(),
            after: codes.iter().enumerate().map(|(at, code)| ((*code).to_owned(), rank(at))).collect(),
            dropped: dropped.into_iter().map(str::to_owned).collect(),
        }
    }
}
