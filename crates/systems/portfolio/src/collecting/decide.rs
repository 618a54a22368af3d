//! Taking and rejecting answers.

use std::collections::{BTreeMap, HashMap};

use jiff::Timestamp;
use serde::Serialize;
use sterna_archive::{
    Actor, Archive, Change, ChangeSetId, Expect, Partition, Provenance, RecordId, Sensitivity, Write,
};

use super::marks::Marks;
use super::review::alias;
use super::standing::Standing;
use super::value::same;
use super::{Item, ItemId, ItemKind, ItemState, Question, Review, Round, writes};
use crate::PortfolioError;
use crate::kind::PROJECT;
use crate::mapping::edit;
use crate::project::State;
use crate::tagging::NodeRef;

/// What to do with answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Write them into the records.
    Accept,
    /// Leave the records as they are; the answers stay with the round.
    Reject,
    /// Take a rejection back.
    Reopen,
}

/// Which answers. Empty lists leave nothing out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Which {
    /// These.
    pub items: Vec<ItemId>,
    /// Those of these kinds.
    pub kinds: Vec<ItemKind>,
    /// Those of this contributor, by its key.
    pub contributor: Option<String>,
    /// Those of this row of this contributor.
    pub row: Option<u32>,
}

impl Which {
    fn takes(&self, item: &Item) -> bool {
        (self.items.is_empty() || self.items.contains(&item.id))
            && (self.kinds.is_empty() || self.kinds.contains(&item.kind))
            && self.contributor.as_ref().is_none_or(|key| *key == item.contributor)
            && self.row.is_none_or(|row| row == item.row)
    }
}

/// What a decision did.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Decided {
    /// Answers it was carried out on.
    pub done: usize,
    /// Answers it could not be carried out on, with why.
    pub skipped: Vec<(ItemId, String)>,
    /// The change set the accepted ones became, for undoing it; nothing when nothing had to be written.
    pub change: Option<ChangeSetId>,
}

/// Takes or rejects answers of a round. What is taken is written as one change set, each write with the place it came
/// from. Answers that contradict each other are not taken together: take one of them.
///
/// # Errors
/// `round.unknown`, `archive.conflict` when somebody changed a record in between, faults of the archive.
pub async fn decide(
    archive: &Archive,
    partition: &Partition,
    round: &str,
    which: &Which,
    verdict: Verdict,
    actor: &Actor,
    at: Timestamp,
) -> Result<Decided, PortfolioError> {
    let _turn = super::marks::turn().await;
    let round = super::find(partition, round).await?;
    let review = super::review(partition, &round).await?;
    let wanted: Vec<&Item> = review
        .items
        .iter()
        .filter(|item| which.takes(item))
        .filter(|item| match verdict {
            Verdict::Accept if which.items.is_empty() => item.state == ItemState::Open,
            Verdict::Accept => !matches!(item.state, ItemState::Accepted | ItemState::Replaced),
            Verdict::Reject => matches!(item.state, ItemState::Open | ItemState::Overtaken),
            Verdict::Reopen => matches!(item.state, ItemState::Rejected | ItemState::Overtaken),
        })
        .collect();
    let mut decided = Decided::default();
    let done: Vec<&Item> = match verdict {
        Verdict::Accept => {
            let (done, change) =
                accept(archive, partition, &round, &review, wanted, actor, at, &mut decided).await?;
            decided.change = change;
            done
        }
        Verdict::Reject | Verdict::Reopen => wanted,
    };
    decided.done = done.len();
    let letter = match verdict {
        Verdict::Accept => 'a',
        Verdict::Reject => 'r',
        Verdict::Reopen => 'o',
    };
    let mut by_file: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for item in done {
        let index = item.id.0.rsplit('.').next().and_then(|index| index.parse().ok());
        if let Some(index) = index {
            by_file.entry(item.file_hash.as_str()).or_default().push(index);
        }
    }
    for (file, indexes) in by_file {
        let mut marks = Marks::load(partition, &round.id, file).await?;
        marks.set_all(&indexes, letter);
        marks.changes.extend(decided.change.clone());
        marks.save(partition, &round.id, file).await?;
    }
    Ok(decided)
}

/// The writes of a change with their places.
#[derive(Default)]
struct Written {
    writes: Vec<Write>,
    places: Vec<String>,
}

impl Written {
    fn push(&mut self, write: Write, place: &str) {
        self.writes.push(write);
        self.places.push(place.to_owned());
    }
}

type Accepted<'a> = (Vec<&'a Item>, Option<ChangeSetId>);

#[expect(clippy::too_many_arguments, reason = "one call of the command above, taken apart for reading")]
async fn accept<'a>(
    archive: &Archive,
    partition: &Partition,
    round: &Round,
    review: &Review,
    wanted: Vec<&'a Item>,
    actor: &Actor,
    at: Timestamp,
    decided: &mut Decided,
) -> Result<Accepted<'a>, PortfolioError> {
    let wanted = without_contradictions(wanted, decided);
    let ids = review.items.iter().filter_map(|item| item.record.clone()).collect();
    let standing = Standing::load(partition, ids).await?;
    let mut written = Written::default();
    let mut done: Vec<&Item> = Vec::new();
    let mut by_record: BTreeMap<&RecordId, Vec<&Item>> = BTreeMap::new();
    let several = wanted.iter().any(|item| item.file_hash != wanted[0].file_hash);
    for item in wanted {
        match (&item.record, item.kind) {
            (_, ItemKind::Unreadable) => {
                decided.skipped.push((item.id.clone(), "round.unreadable".to_owned()))
            }
            (_, ItemKind::NewRow) => {
                let id = archive.new_id();
                match added(&id, item, round, actor) {
                    Ok(more) => {
                        let place = place(item, &[item.place.as_str()], several);
                        more.into_iter().for_each(|write| written.push(write, &place));
                        done.push(item);
                    }
                    Err(error) => decided.skipped.push((item.id.clone(), error.code().to_owned())),
                }
            }
            (Some(record), _) => by_record.entry(record).or_default().push(item),
            (None, _) => decided.skipped.push((item.id.clone(), "project.unknown".to_owned())),
        }
    }
    for (record, items) in by_record {
        changed(record, &items, &standing, several, &mut written, &mut done, decided)?;
    }
    if written.writes.is_empty() {
        return Ok((done, None));
    }
    let names: Vec<&str> = {
        let mut names: Vec<&str> = done.iter().map(|item| item.contributor_name.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        names
    };
    let file = if several { round.name.clone() } else { done[0].file.clone() };
    let summary = format!("took {} answers of {} ({})", done.len(), names.join(", "), round.name);
    let change = Change {
        actor: actor.clone(),
        at,
        summary: summary.chars().take(400).collect(),
        provenance: Provenance::Places { file, file_hash: done[0].file_hash.clone(), places: written.places },
        writes: written.writes,
    };
    let committed = partition.commit(change).await?;
    Ok((done, (committed.last >= committed.first).then_some(committed.change_set)))
}

/// Leaves out answers to one question that contradict each other.
fn without_contradictions<'a>(wanted: Vec<&'a Item>, decided: &mut Decided) -> Vec<&'a Item> {
    let mut first: HashMap<(RecordId, String, Question), &Item> = HashMap::new();
    let mut torn: Vec<(RecordId, String, Question)> = Vec::new();
    let about = |item: &Item| Some((item.record.clone()?, item.node.clone(), item.question?));
    for item in &wanted {
        let Some(key) = about(item) else { continue };
        match first.get(&key) {
            Some(other) if !same(key.2, &other.answer, &item.answer) => torn.push(key),
            Some(_) => {}
            None => {
                first.insert(key, item);
            }
        }
    }
    let (out, kept): (Vec<&Item>, Vec<&Item>) =
        wanted.into_iter().partition(|item| about(item).is_some_and(|key| torn.contains(&key)));
    decided.skipped.extend(out.into_iter().map(|item| (item.id.clone(), "round.two-answers".to_owned())));
    kept
}

/// Which cells of which file said it, and whose it is.
fn place(item: &Item, cells: &[&str], several: bool) -> String {
    let cells: String = cells.join(", ").chars().take(300).collect();
    if several {
        format!("{}, {}, sha256 {}, {cells}", item.contributor_name, item.file, item.file_hash)
    } else {
        format!("{}, {cells}", item.contributor_name)
    }
}

/// What a tag rests on.
fn evidence(item: &Item) -> String {
    let said = format!("{}: {}, {}, sha256 {}", item.contributor_name, item.file, item.place, item.file_hash);
    let remarks = [item.source.as_str(), item.note.as_str()];
    let remarks: Vec<&str> = remarks.into_iter().filter(|remark| !remark.is_empty()).collect();
    if remarks.is_empty() {
        return said;
    }
    format!("{said} — {}", remarks.join(" — ")).chars().take(1_500).collect()
}

/// A record for a row about something that was not recorded.
fn added(id: &RecordId, item: &Item, round: &Round, actor: &Actor) -> Result<Vec<Write>, PortfolioError> {
    let (project, tags) = writes::new_project(item, id, &evidence(item))?;
    let mut all = vec![
        Write::Put {
            record: id.clone(),
            kind: PROJECT.to_owned(),
            expect: Expect::New,
            collection: round.collection.clone(),
            state: State::Recorded.code().to_owned(),
            owner: actor.id.clone(),
            language: item.lang.code().to_owned(),
            sensitivity: Sensitivity::Open,
            body: project.to_json()?,
        },
        Write::Alias(id.clone(), alias(&item.file_hash, item.row)),
    ];
    all.extend(tags);
    Ok(all)
}

/// The writes of the answers about one record.
fn changed<'a>(
    id: &RecordId,
    items: &[&'a Item],
    standing: &Standing,
    several: bool,
    written: &mut Written,
    done: &mut Vec<&'a Item>,
    decided: &mut Decided,
) -> Result<(), PortfolioError> {
    let Some((record, before)) = standing.record(id) else {
        let unknown = items.iter().map(|item| (item.id.clone(), "project.unknown".to_owned()));
        decided.skipped.extend(unknown);
        return Ok(());
    };
    let mut after = before.clone();
    let mut cells: Vec<&Item> = Vec::new();
    let mut seen: Vec<(&str, Question)> = Vec::new();
    let mut tags: Vec<(Vec<Write>, &Item)> = Vec::new();
    for item in items {
        let Some(question) = item.question else { continue };
        let nodes = before.outcomes.iter().chain(&before.orphaned);
        if question.of_node() && !item.node.is_empty() && !nodes.map(|one| &one.id).any(|id| *id == item.node)
        {
            // The outcome went while the workbook was away: the answer stays open, and says why.
            decided.skipped.push((item.id.clone(), "tag.unknown-node".to_owned()));
            continue;
        }
        done.push(item);
        // A second contributor that says the same has nothing left to write.
        if seen.contains(&(item.node.as_str(), question)) {
            continue;
        }
        seen.push((item.node.as_str(), question));
        if question.framework().is_some() {
            let node = NodeRef { record: id.clone(), node: item.node.clone() };
            match writes::tags(standing.tags(id), &node, question, &item.answer, &evidence(item)) {
                Ok(more) => tags.push((more, item)),
                Err(error) => {
                    done.pop();
                    decided.skipped.push((item.id.clone(), error.code().to_owned()));
                }
            }
        } else if !same(question, &item.recorded, &item.answer) {
            writes::put(&mut after, &item.node, question, &item.answer, item.lang);
            cells.push(item);
        }
    }
    if let Some(first) = cells.first() {
        let body = edit(Some(before), after)?.to_json()?;
        let places: Vec<&str> = cells.iter().map(|item| item.place.as_str()).collect();
        let put = Write::Put {
            record: id.clone(),
            kind: PROJECT.to_owned(),
            expect: Expect::Version(record.version),
            collection: record.collection.clone(),
            state: record.state.clone(),
            owner: record.owner.clone(),
            language: record.language.clone(),
            sensitivity: record.sensitivity,
            body,
        };
        let said: Vec<String> = if cells.iter().any(|item| item.file_hash != first.file_hash) {
            // One version out of several files: each cell is told with its own.
            cells.iter().map(|item| place(item, &[item.place.as_str()], true)).collect()
        } else {
            vec![place(first, &places, several)]
        };
        written.push(put, &said.join("; "));
    }
    for (more, item) in tags {
        let place = place(item, &[item.place.as_str()], several);
        more.into_iter().for_each(|write| written.push(write, &place));
    }
    Ok(())
}
