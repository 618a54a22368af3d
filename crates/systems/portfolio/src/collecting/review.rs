//! Every answer of a round beside what is recorded now and what others said.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::Serialize;
use sterna_archive::{Alias, Partition, RecordId};

use super::marks::Marks;
use super::standing::Standing;
use super::store::kept_value;
use super::value::{fingerprint, same, untranslated};
use super::{
    Answer, AnsweredCell, AnsweredRow, Contributor, Item, ItemId, ItemKind, ItemState, Noticed, Question,
    Reading, Round, Said, Value, base,
};
use crate::PortfolioError;

/// The namespace of what leads from a new row to the record it became.
pub(super) const ROW_NAMESPACE: &str = "workbook";

/// Every answer of a round.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Review {
    /// The answers, by contributor and then in the order of the file.
    pub items: Vec<Item>,
    /// What was noticed about each file: contributor, file, what.
    pub noticed: Vec<(String, String, Vec<Noticed>)>,
    /// Notes that came with no answer: contributor, place, title, note, source.
    pub notes: Vec<[String; 5]>,
    /// Cells that say what was given, by contributor.
    pub unchanged: BTreeMap<String, u64>,
    /// Cells that were asked for and came back empty, by contributor.
    pub still_missing: BTreeMap<String, u64>,
}

/// Counts of answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// Open: nothing was recorded.
    pub additions: u64,
    /// Open: the same is recorded, or another said the same.
    pub agreements: u64,
    /// Open: something else is recorded, or another says something else.
    pub conflicts: u64,
    /// Open: rows about something that is not recorded.
    pub new_rows: u64,
    /// Open: emptied cells.
    pub emptied: u64,
    /// Cells that cannot be read.
    pub unreadable: u64,
    /// Accepted, and recorded so.
    pub accepted: u64,
    /// Rejected.
    pub rejected: u64,
    /// Answered again by a later workbook of the same contributor.
    pub replaced: u64,
}

impl Tally {
    /// Counts answers.
    pub fn of<'a>(items: impl Iterator<Item = &'a Item>) -> Self {
        let mut tally = Self::default();
        for item in items {
            let count = match (item.state, item.kind) {
                (ItemState::Accepted, _) => &mut tally.accepted,
                (ItemState::Rejected, _) => &mut tally.rejected,
                (ItemState::Replaced, _) => &mut tally.replaced,
                (_, ItemKind::Addition) => &mut tally.additions,
                (_, ItemKind::Agreement) => &mut tally.agreements,
                (_, ItemKind::Conflict) => &mut tally.conflicts,
                (_, ItemKind::NewRow) => &mut tally.new_rows,
                (_, ItemKind::Emptied) => &mut tally.emptied,
                (_, ItemKind::Unreadable) => &mut tally.unreadable,
            };
            *count += 1;
        }
        tally
    }

    /// Answers that wait for a decision.
    pub fn open(&self) -> u64 {
        self.additions + self.agreements + self.conflicts + self.new_rows + self.emptied
    }
}

/// What an answer is about, to lay answers of several beside each other.
type About = (RecordId, String, Question);

/// A reading with what was decided about it.
struct Held<'a> {
    contributor: &'a Contributor,
    answer: &'a Answer,
    reading: Reading,
    marks: Marks,
}

/// What an answer of a reading is known by.
pub(super) fn item_id(file_hash: &str, index: usize) -> ItemId {
    ItemId(format!("{}.{index}", file_hash.get(..16).unwrap_or(file_hash)))
}

/// Lays every answer of a round beside what is recorded now and what others said.
///
/// # Errors
/// Faults of the archive.
pub async fn review(partition: &Partition, round: &Round) -> Result<Review, PortfolioError> {
    let mut held: Vec<Held<'_>> = Vec::new();
    for contributor in &round.contributors {
        for answer in &contributor.answers {
            let Some(hash) = &answer.reading else { continue };
            let Some(reading) = kept_value::<Reading>(partition, hash).await? else { continue };
            let marks = Marks::load(partition, &round.id, &answer.hash).await?;
            held.push(Held { contributor, answer, reading, marks });
        }
    }
    let ids: BTreeSet<RecordId> =
        held.iter().flat_map(|one| &one.reading.rows).filter_map(|row| row.record.clone()).collect();
    let standing = Standing::load(partition, ids).await?;
    let aliases: Vec<Alias> = held
        .iter()
        .flat_map(|one| {
            one.reading
                .rows
                .iter()
                .filter(|row| row.record.is_none())
                .map(|row| alias(&one.answer.hash, row.number))
        })
        .collect();
    let made = partition.find_many(&aliases).await?;
    let mut review = Review::default();
    for one in &held {
        let key = one.contributor.key.clone();
        review.noticed.push((key.clone(), one.answer.file.clone(), one.reading.noticed.clone()));
        *review.unchanged.entry(key.clone()).or_default() += one.reading.unchanged;
        // What is still missing is told by the newest workbook.
        review.still_missing.insert(key, one.reading.still_missing);
        let mut index = 0;
        for row in &one.reading.rows {
            if row.record.is_none() {
                if !row.cells.is_empty() {
                    let record = made.get(&alias(&one.answer.hash, row.number));
                    review.items.push(new_row(one, row, index, record));
                }
                index += 1;
                continue;
            }
            for cell in &row.cells {
                review.items.push(answered(one, row, cell, index, &standing));
                index += 1;
            }
            if row.cells.is_empty() {
                let place = format!("{}!{}", one.reading.sheet, row.number);
                let said = [
                    one.contributor.name.clone(),
                    place,
                    row.title.clone(),
                    row.note.clone(),
                    row.source.clone(),
                ];
                review.notes.push(said);
            }
        }
    }
    replace(&mut review.items);
    compare(&mut review.items);
    Ok(review)
}

impl Review {
    /// Looks up what was recorded when the workbooks were made, for some of the answers.
    ///
    /// # Errors
    /// Faults of the archive.
    pub async fn look_up(partition: &Partition, items: &mut [Item]) -> Result<(), PortfolioError> {
        base::look_up(partition, items).await
    }
}

/// What leads from a new row to the record it became.
pub(super) fn alias(file_hash: &str, row: u32) -> Alias {
    Alias {
        namespace: ROW_NAMESPACE.to_owned(),
        value: format!("{}/{row}", file_hash.get(..32).unwrap_or(file_hash)),
    }
}

fn plain(one: &Held<'_>, row: &AnsweredRow, index: usize) -> Item {
    Item {
        id: item_id(&one.answer.hash, index),
        kind: ItemKind::Addition,
        state: match one.marks.get(index) {
            'a' => ItemState::Accepted,
            'r' => ItemState::Rejected,
            _ => ItemState::Open,
        },
        contributor: one.contributor.key.clone(),
        contributor_name: one.contributor.name.clone(),
        file: one.answer.file.clone(),
        file_hash: one.answer.hash.clone(),
        place: format!("{}!{}", one.reading.sheet, row.number),
        row: row.number,
        record: row.record.clone(),
        node: row.node.clone(),
        title: row.title.clone(),
        question: None,
        recorded: Value::new(),
        moved_on: false,
        change: row.change,
        before: None,
        lang: one.reading.lang,
        translation: false,
        answer: Value::new(),
        unreadable: None,
        answers: Vec::new(),
        others: Vec::new(),
        note: row.note.clone(),
        source: row.source.clone(),
        noticed: Vec::new(),
    }
}

fn new_row(one: &Held<'_>, row: &AnsweredRow, index: usize, record: Option<&RecordId>) -> Item {
    let mut item = Item { kind: ItemKind::NewRow, record: record.cloned(), ..plain(one, row, index) };
    for cell in &row.cells {
        item.noticed.extend(cell.noticed.iter().cloned());
        if cell.unreadable.is_none() {
            item.answers.push((cell.question, cell.value.clone()));
        }
    }
    if item.state == ItemState::Accepted && record.is_none() {
        item.state = ItemState::Overtaken;
    }
    item
}

fn answered(
    one: &Held<'_>,
    row: &AnsweredRow,
    cell: &AnsweredCell,
    index: usize,
    standing: &Standing,
) -> Item {
    let lang = one.reading.lang;
    let mut item = plain(one, row, index);
    item.place.clone_from(&cell.place);
    item.question = Some(cell.question);
    item.answer.clone_from(&cell.value);
    item.unreadable.clone_from(&cell.unreadable);
    item.noticed.clone_from(&cell.noticed);
    let Some(record) = &row.record else { return item };
    item.recorded = standing.value(record, &row.node, cell.question, lang);
    if let Some((_, project)) = standing.record(record) {
        project.title_in(lang).clone_into(&mut item.title);
        item.translation = untranslated(cell.question, project, project.outcome(&row.node), lang);
    }
    let given = (!item.recorded.is_empty()).then(|| fingerprint(cell.question, &item.recorded));
    item.moved_on = given != cell.given;
    let said_so = same(cell.question, &item.recorded, &item.answer);
    if item.state == ItemState::Accepted && !said_so {
        item.state = ItemState::Overtaken;
    }
    item.kind = if cell.unreadable.is_some() {
        ItemKind::Unreadable
    } else if item.answer.is_empty() {
        ItemKind::Emptied
    } else if item.state == ItemState::Accepted {
        // What it was when it was decided about, not the agreement it has become.
        if cell.given.is_none() { ItemKind::Addition } else { ItemKind::Conflict }
    } else if said_so {
        ItemKind::Agreement
    } else if item.recorded.is_empty() || (item.translation && !item.moved_on) {
        ItemKind::Addition
    } else {
        ItemKind::Conflict
    };
    item
}

fn about(item: &Item) -> Option<About> {
    Some((item.record.clone()?, item.node.clone(), item.question?))
}

/// An answer that a later workbook of the same contributor gives again is replaced, unless it was decided about.
fn replace(items: &mut [Item]) {
    let mut last: HashMap<(String, About), String> = HashMap::new();
    for item in items.iter() {
        if let Some(about) = about(item) {
            last.insert((item.contributor.clone(), about), item.file_hash.clone());
        }
    }
    for item in items.iter_mut().filter(|item| item.state == ItemState::Open) {
        let newest = about(item).and_then(|about| last.get(&(item.contributor.clone(), about)));
        if newest.is_some_and(|newest| *newest != item.file_hash) {
            item.state = ItemState::Replaced;
        }
    }
}

/// Lays answers of several contributors to the same question beside each other.
fn compare(items: &mut [Item]) {
    let mut by_about: HashMap<About, Vec<usize>> = HashMap::new();
    for (index, item) in items.iter().enumerate() {
        let says = item.unreadable.is_none() && !item.answer.is_empty();
        if let Some(about) = about(item).filter(|_| says && item.state != ItemState::Replaced) {
            by_about.entry(about).or_default().push(index);
        }
    }
    for ((_, _, question), group) in by_about.into_iter().filter(|(_, group)| group.len() > 1) {
        for (position, index) in group.iter().enumerate() {
            let others: Vec<&usize> = group.iter().filter(|other| *other != index).collect();
            let said = others
                .iter()
                .map(|other| Said {
                    contributor: items[**other].contributor_name.clone(),
                    value: items[**other].answer.clone(),
                })
                .collect();
            // What was rejected is no longer anybody's word against this.
            let live = |other: &&&usize| items[***other].state != ItemState::Rejected;
            let agrees = |other: &usize| same(question, &items[*index].answer, &items[*other].answer);
            let differs = others.iter().filter(live).any(|other| !agrees(other));
            let earlier = group[..position].iter().any(|other| agrees(other));
            let item = &mut items[*index];
            item.others = said;
            if item.kind == ItemKind::Addition && item.state != ItemState::Accepted {
                if differs {
                    item.kind = ItemKind::Conflict;
                } else if earlier {
                    item.kind = ItemKind::Agreement;
                }
            }
        }
    }
}
