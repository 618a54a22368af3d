//! What was recorded at an earlier change number.

use sterna_archive::{Partition, Reader, RecordId, Tag};
use sterna_vocabulary::Lang;

use super::value::recorded;
use super::{AnsweredRow, Item, Question, Reading, Value};
use crate::PortfolioError;
use crate::collecting::value::fingerprint;
use crate::project::Project;

/// A record as it was at a change number, with the tags that stood then; nothing when there was none.
async fn record_at(
    partition: &Partition,
    record: &RecordId,
    change: i64,
) -> Result<Option<(Project, Vec<Tag>)>, PortfolioError> {
    let reader = Reader::owner();
    let history = partition.history(&reader, record).await?;
    let Some(version) = history.iter().filter(|head| head.seq.0 <= change).map(|head| head.version).max()
    else {
        return Ok(None);
    };
    let Some(held) = partition.version(&reader, record, version).await? else { return Ok(None) };
    if held.erased {
        return Ok(None);
    }
    let mut tags = partition.tag_history(&reader, record).await?;
    tags.retain(|tag| tag.seq.0 <= change && tag.retracted.as_ref().is_none_or(|(at, ..)| at.0 > change));
    // They stood then, whatever became of them.
    tags.iter_mut().for_each(|tag| tag.retracted = None);
    Ok(Some((Project::from_json(&held.body)?, tags)))
}

/// Looks up, for answers whose record changed since their workbook was made, what was recorded then.
///
/// # Errors
/// Faults of the archive.
pub(super) async fn look_up(partition: &Partition, items: &mut [Item]) -> Result<(), PortfolioError> {
    for item in items.iter_mut().filter(|item| item.moved_on) {
        let (Some(record), Some(question)) = (&item.record, item.question) else { continue };
        if let Some((project, tags)) = record_at(partition, record, item.change).await? {
            let outcome = project.outcome(&item.node);
            item.before = Some(recorded(question, &project, outcome, &item.node, &tags, item.lang));
        }
    }
    Ok(())
}

/// Gives rows that came back without fingerprints what was recorded at their change number, and takes out what says the
/// same.
///
/// # Errors
/// Faults of the archive.
pub(super) async fn restore(partition: &Partition, reading: &mut Reading) -> Result<(), PortfolioError> {
    let lang = reading.lang;
    for row in reading.rows.iter_mut().filter(|row| row.given_lost) {
        let Some(record) = &row.record else { continue };
        let Some((project, tags)) = record_at(partition, record, row.change).await? else { continue };
        reading.unchanged += settle(row, &project, &tags, lang);
    }
    reading.rows.retain(|row| !row.cells.is_empty() || !row.note.is_empty() || !row.source.is_empty());
    Ok(())
}

fn settle(row: &mut AnsweredRow, project: &Project, tags: &[Tag], lang: Lang) -> u64 {
    let given = |question: Question| -> Value {
        recorded(question, project, project.outcome(&row.node), &row.node, tags, lang)
    };
    let before = row.cells.len();
    let prints: Vec<Option<String>> = row
        .cells
        .iter()
        .map(|cell| {
            let value = given(cell.question);
            (!value.is_empty()).then(|| fingerprint(cell.question, &value))
        })
        .collect();
    for (cell, print) in row.cells.iter_mut().zip(prints) {
        cell.given = print;
    }
    row.cells.retain(|cell| {
        let same = cell.given.as_ref().is_some_and(|print| *print == fingerprint(cell.question, &cell.value));
        !same || cell.unreadable.is_some()
    });
    (before - row.cells.len()) as u64
}
