//! The rows a contributor is asked about, as they are recorded now.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};
use sterna_archive::{Partition, Reader, RecordId, Sensitivity, Tag};
use sterna_vocabulary::Lang;

use super::value::recorded;
use super::{Choice, Contributor, Question, ROWS_MAX, Round, Value};
use crate::project::{OutcomeKind, Project, State};
use crate::{ActivatedRule, PortfolioError, is_demonstration, query};

/// A record of the round's list with its standing tags.
#[derive(Clone, Debug)]
pub(super) struct Listed {
    pub(super) id: RecordId,
    pub(super) project: Project,
    pub(super) tags: Vec<Tag>,
    pub(super) demonstration: bool,
}

/// The records of a round, loaded once for all its contributors.
#[derive(Clone, Debug, Default)]
pub(super) struct Lists {
    records: Vec<Listed>,
    filtered: HashMap<String, HashSet<RecordId>>,
    pub(super) change: i64,
}

/// One row of a workbook.
#[derive(Clone, Debug)]
pub(super) struct AskedRow {
    pub(super) record: RecordId,
    pub(super) node: String,
    pub(super) lead: bool,
    pub(super) identifier: String,
    pub(super) title: String,
    /// The questions of this row with what is recorded.
    pub(super) given: Vec<(Question, Value)>,
    /// Those of them that are missing and asked for.
    pub(super) missing: Vec<Question>,
    pub(super) demonstration: bool,
}

/// What a row is known by, as an issue keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(super) struct AskedKey {
    pub(super) record: RecordId,
    pub(super) node: String,
    pub(super) lead: bool,
}

impl Lists {
    /// Loads the records of a round, withheld and withdrawn ones left out.
    pub(super) async fn load(partition: &Partition, round: &Round) -> Result<Self, PortfolioError> {
        let reader = Reader::owner();
        let rule = ActivatedRule::load(partition).await?;
        let counts = partition.counts(&reader, Some(partition.head().await?)).await?;
        let under = |text: &str| -> Result<Vec<RecordId>, PortfolioError> {
            Ok(counts.records(&query::filter_of(&query::decoded(text), &rule)?))
        };
        let ids = under(&round.query)?;
        let mut filtered = HashMap::new();
        for contributor in &round.contributors {
            if let Choice::Filter(text) = &contributor.records {
                filtered.insert(text.clone(), under(text)?.into_iter().collect());
            }
        }
        let mut records = Vec::new();
        for portion in ids.chunks(500) {
            let mut tags: HashMap<RecordId, Vec<Tag>> = HashMap::new();
            for tag in partition.tags(&reader, portion).await? {
                tags.entry(tag.record.clone()).or_default().push(tag);
            }
            for record in partition.records(&reader, portion).await? {
                let gone = record.state == State::Withdrawn.code() || record.erased;
                if gone || record.kind != crate::PROJECT || record.sensitivity == Sensitivity::Withheld {
                    continue;
                }
                records.push(Listed {
                    project: Project::from_json(&record.body)?,
                    tags: tags.remove(&record.id).unwrap_or_default(),
                    demonstration: is_demonstration(&record.collection),
                    id: record.id,
                });
            }
        }
        Ok(Self { records, filtered, change: counts.seq().0 })
    }

    /// The rows of a contributor's workbook, by title.
    ///
    /// # Errors
    /// `round.too-many`: more than [`ROWS_MAX`].
    pub(super) fn rows(
        &self,
        round: &Round,
        contributor: &Contributor,
    ) -> Result<Vec<AskedRow>, PortfolioError> {
        let none = HashSet::new();
        let filtered = match &contributor.records {
            Choice::Filter(text) => self.filtered.get(text).unwrap_or(&none),
            _ => &none,
        };
        let mut chosen: Vec<&Listed> = self
            .records
            .iter()
            .filter(|one| contributor.records.takes(&one.id, &one.project, filtered))
            .collect();
        chosen.sort_by_cached_key(|one| {
            (sterna_vocabulary::fold(one.project.title_in(contributor.lang)), one.id.clone())
        });
        let mut rows = Vec::new();
        for one in chosen {
            rows.extend(rows_of(one, &round.ask, contributor.lang));
            if rows.len() > ROWS_MAX {
                return Err(PortfolioError::Round {
                    code: "round.too-many",
                    message: format!(
                        "{} would get more than {ROWS_MAX} rows; narrow its records with a filter",
                        contributor.name
                    ),
                });
            }
        }
        Ok(rows)
    }
}

/// The nodes that a workbook asks about: outcomes, else other results, else the record itself; withheld ones never.
fn nodes(project: &Project) -> Vec<String> {
    let open = |kind: Option<OutcomeKind>| -> Vec<String> {
        project
            .outcomes
            .iter()
            .filter(|one| {
                one.sensitivity != Sensitivity::Withheld && kind.is_none_or(|kind| one.kind == kind)
            })
            .map(|one| one.id.clone())
            .collect()
    };
    let mut found = open(Some(OutcomeKind::Outcome));
    if found.is_empty() {
        found = open(None);
    }
    if found.is_empty() {
        found.push(String::new());
    }
    found
}

fn rows_of(one: &Listed, ask: &[Question], lang: Lang) -> Vec<AskedRow> {
    let project = &one.project;
    let mixed = crate::figure(project).amounts.len() > 1;
    let mut rows = Vec::new();
    for (position, node) in nodes(project).into_iter().enumerate() {
        let lead = position == 0;
        let outcome = project.outcome(&node);
        let here = |question: &&Question| match **question {
            Question::Outcome => outcome.is_some(),
            // Several currencies in one cell would be no amount.
            Question::Amount => lead && !mixed,
            other => other.of_node() || lead,
        };
        let given: Vec<(Question, Value)> = ask
            .iter()
            .filter(here)
            .map(|question| (*question, recorded(*question, project, outcome, &node, &one.tags, lang)))
            .collect();
        let missing = given
            .iter()
            .filter(|(question, value)| value.is_empty() && question.asked_of(project.variety))
            .map(|(question, _)| *question)
            .collect();
        rows.push(AskedRow {
            record: one.id.clone(),
            node,
            lead,
            identifier: project.identifiers.first().map(|one| one.value.clone()).unwrap_or_default(),
            title: project.title_in(lang).to_owned(),
            given,
            missing,
            demonstration: one.demonstration,
        });
    }
    rows
}
