//! New values for live blocks. Prose is never touched.

use std::collections::BTreeMap;

use sterna_site::figures::{FigureQuestion, Figures, RecordQuestion};

use super::{Block, BlockKind, Chapter, Kept, Live, LiveKind, Report, markup, moved};
use crate::ReportError;

/// Records that a table of a report lists at most.
const RECORDS_MAX: usize = 12;

/// Answers by block.
pub(crate) type Answers = BTreeMap<String, Kept>;
/// Records by block of an example; none where the public may not see the record, or sees it no more.
pub(crate) type Examples = BTreeMap<String, Option<sterna_site::figures::QuotedRecord>>;

/// The question of a live block, with the filters of the report.
pub(crate) fn question(report: &Report, chapter: &Chapter, live: &Live) -> String {
    let about =
        chapter.about.filter().filter(|_| live.show == LiveKind::Records && !live.query.contains("concept="));
    let scope = [report.scope.clone(), about.unwrap_or_default()];
    let scope: Vec<&str> = scope.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    live.asked(&scope.join("&"))
}

/// Asks the room that counts for every live block and example.
///
/// # Errors
/// What it refuses; its faults.
pub(crate) async fn ask(
    figures: &dyn Figures,
    report: &Report,
    as_of: Option<i64>,
) -> Result<(Answers, Examples), ReportError> {
    // Equal questions are asked once: a report of 23 chapters asks the same of many blocks.
    let mut asked: BTreeMap<(bool, String), Kept> = BTreeMap::new();
    let mut answers = Answers::new();
    let mut examples = Examples::new();
    for (chapter, block) in report.blocks() {
        match &block.kind {
            BlockKind::Live(live) => {
                let query = question(report, chapter, live);
                let key = (live.show == LiveKind::Records, query.clone());
                let kept = match asked.get(&key) {
                    Some(kept) => kept.clone(),
                    None => {
                        let kept = one(figures, report, &query, key.0, as_of).await?;
                        asked.insert(key, kept.clone());
                        kept
                    }
                };
                answers.insert(block.id.clone(), kept);
            }
            BlockKind::Example { record, .. } if !record.is_empty() => {
                examples.insert(block.id.clone(), figures.record(record, report.language, as_of).await?);
            }
            _ => {}
        }
    }
    Ok((answers, examples))
}

/// The answer to one question.
pub(crate) async fn one(
    figures: &dyn Figures,
    report: &Report,
    query: &str,
    records: bool,
    as_of: Option<i64>,
) -> Result<Kept, ReportError> {
    let (query, lang) = (query.to_owned(), report.language);
    if records {
        let question = RecordQuestion { query, lang, as_of, statuses: None, limit: RECORDS_MAX };
        let mut answer = figures.records(&question).await?;
        // A table shows no descriptions: they would fill the report's body.
        answer.records.iter_mut().for_each(|record| {
            record.text.clear();
            record.outcomes.clear();
        });
        return Ok(Kept::Records { total: answer.total, change: answer.change, records: answer.records });
    }
    let question = FigureQuestion { query, lang, as_of, statuses: None };
    Ok(Kept::Counts(figures.answer(&question).await?))
}

/// Puts new values into live blocks and examples; says how many moved. Prose, its quoted values and everything else
/// stay as they are, except that a figure quoted for the first time takes its value.
pub(crate) fn put(report: &mut Report, answers: &Answers, examples: &Examples) -> usize {
    let mut moved = 0;
    for block in report.blocks_mut() {
        let Block { id, kind, .. } = block;
        match kind {
            BlockKind::Live(live) => {
                let Some(kept) = answers.get(id) else { continue };
                let before = live.kept.as_deref().map(Kept::said);
                if before.as_deref() != Some(kept.said().as_str()) {
                    moved += 1;
                }
                live.kept = Some(Box::new(kept.clone()));
            }
            BlockKind::Example { kept, .. } => {
                let Some(found) = examples.get(id) else { continue };
                // A record that was withheld, withdrawn or erased since leaves the report, too.
                if kept.as_deref() != found.as_ref() {
                    moved += 1;
                    *kept = found.clone().map(Box::new);
                }
            }
            _ => {}
        }
    }
    first_seen(report);
    moved
}

/// Gives figures that are quoted for the first time their value, and forgets values nothing quotes any more.
pub(crate) fn first_seen(report: &mut Report) {
    let mut fresh: Vec<(String, String, super::Value)> = Vec::new();
    for (_, block) in report.blocks() {
        let BlockKind::Prose { text, quotes, .. } = &block.kind else { continue };
        for token in markup::tokens(text).into_iter().filter(|token| !quotes.contains_key(token)) {
            if let Some(value) = moved::current(report, &token) {
                fresh.push((block.id.clone(), token, value));
            }
        }
    }
    for block in report.blocks_mut() {
        let BlockKind::Prose { text, quotes, .. } = &mut block.kind else { continue };
        if !quotes.is_empty() {
            let held = markup::tokens(text);
            quotes.retain(|token, _| held.contains(token));
        }
        for (_, token, value) in fresh.iter().filter(|(id, ..)| *id == block.id) {
            quotes.insert(token.clone(), value.clone());
        }
    }
}

/// Asks anew and puts the values in; how many blocks say something else now.
///
/// # Errors
/// As the room that counts.
pub async fn refresh(
    figures: &dyn Figures,
    report: &mut Report,
    as_of: Option<i64>,
) -> Result<usize, ReportError> {
    let (answers, examples) = ask(figures, report, as_of).await?;
    Ok(put(report, &answers, &examples))
}

/// Fills blocks that have no values yet; blocks that have some keep them.
///
/// # Errors
/// As the room that counts.
pub(crate) async fn fill(figures: &dyn Figures, report: &mut Report) -> Result<usize, ReportError> {
    let mut bare = report.clone();
    // Only blocks without values are asked about.
    for chapter in &mut bare.chapters {
        chapter.blocks.retain(|block| match &block.kind {
            BlockKind::Live(live) => live.kept.is_none(),
            BlockKind::Example { kept, record, .. } => kept.is_none() && !record.is_empty(),
            _ => false,
        });
    }
    let (answers, examples) = ask(figures, &bare, None).await?;
    Ok(put(report, &answers, &examples))
}

/// The report with every live block, example and quoted figure counted again as of the change number it was counted
/// at, and lines that say what is not as it was.
///
/// # Errors
/// As the room that counts.
pub async fn counted_again(
    figures: &dyn Figures,
    kept: &Report,
) -> Result<(Report, Vec<String>), ReportError> {
    let mut counted = kept.clone();
    let mut lines = Vec::new();
    let mut asked: BTreeMap<(bool, String, i64), Kept> = BTreeMap::new();
    for (chapter, block) in kept.blocks() {
        let BlockKind::Live(live) = &block.kind else { continue };
        let Some(held) = live.kept.as_deref() else { continue };
        let key = (live.show == LiveKind::Records, question(kept, chapter, live), held.change());
        let again = match asked.get(&key) {
            Some(again) => again.clone(),
            None => {
                let again = as_of(figures, kept, &key, held).await?;
                asked.insert(key, again.clone());
                again
            }
        };
        if again.said() != held.said() {
            lines.push(format!(
                "block {}: the file says {}, the archive says {}",
                block.id,
                held.said(),
                again.said()
            ));
        }
        if let BlockKind::Live(live) = &mut counted.block_mut(&block.id)?.kind {
            live.kept = Some(Box::new(again));
        }
    }
    for (_, block) in kept.blocks() {
        let BlockKind::Prose { quotes, .. } = &block.kind else { continue };
        for (token, seen) in quotes {
            let Some(value) = quoted_again(figures, kept, token, seen.change).await? else { continue };
            if value.text != seen.text {
                lines.push(format!("{token}: the file says {}, the archive says {}", seen.text, value.text));
                if let BlockKind::Prose { quotes, .. } = &mut counted.block_mut(&block.id)?.kind {
                    quotes.insert(token.clone(), value);
                }
            }
        }
    }
    Ok((counted, lines))
}

/// One answer as of a change number, under the rule it was given by.
async fn as_of(
    figures: &dyn Figures,
    report: &Report,
    (records, query, change): &(bool, String, i64),
    held: &Kept,
) -> Result<Kept, ReportError> {
    if *records {
        return one(figures, report, query, true, Some(*change)).await;
    }
    // The collections that were counted are those named in the answer, not those there are today.
    let (query, statuses) = match held {
        Kept::Counts(answer) => (answer.query.clone(), Some(answer.statuses.clone())),
        Kept::Records { .. } => (query.clone(), None),
    };
    let question = FigureQuestion { query, lang: report.language, as_of: Some(*change), statuses };
    Ok(Kept::Counts(figures.answer(&question).await?))
}

/// A quoted figure as of the change number its author saw it at; none when its live block is gone.
async fn quoted_again(
    figures: &dyn Figures,
    report: &Report,
    token: &str,
    change: i64,
) -> Result<Option<super::Value>, ReportError> {
    let id = token.split_once('.').map_or(token, |(block, _)| block);
    let found = report.blocks().find(|(_, block)| block.id == id);
    let Some((chapter, block)) = found else { return Ok(None) };
    let Some(live) = block.live() else { return Ok(None) };
    let Some(held) = live.kept.as_deref() else { return Ok(None) };
    if held.change() == change {
        return Ok(moved::current(report, token));
    }
    let key = (live.show == LiveKind::Records, question(report, chapter, live), change);
    let again = as_of(figures, report, &key, held).await?;
    let mut small = Report { language: report.language, ..Report::default() };
    let mut copy = block.clone();
    if let BlockKind::Live(live) = &mut copy.kind {
        live.kept = Some(Box::new(again));
    }
    small.chapters.push(Chapter { id: "c0".to_owned(), blocks: vec![copy], ..Chapter::default() });
    Ok(moved::current(&small, token))
}
