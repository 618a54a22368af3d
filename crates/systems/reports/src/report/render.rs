//! The report as a document: what leaves the house. Hints, comments, owners and empty blocks are no part of it, so that
//! nothing has to be deleted before it is sent.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};
use sterna_documents::{
    AboutRow, Block as Part, BlockId, BlockRole, Content, Document, Footnote, Look, Manifest, Paragraph, Run,
    Source, Sources,
};
use sterna_site::figures::{FigureAnswer, FigureRow, QuotedRecord};

use super::{
    Block, BlockKind, Chapter, ClearanceState, Kept, Live, LiveKind, Report, markup, moved, refresh,
};
use crate::ReportError;
use crate::live;
use crate::words::Words;

/// What is rendered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendering<'a> {
    /// The report's id.
    pub id: &'a str,
    /// Its version.
    pub version: i64,
    /// The date the document bears.
    pub date: Date,
    /// One chapter only.
    pub chapter: Option<&'a str>,
}

/// The document.
///
/// # Errors
/// `report.figure` when prose quotes a figure that is nowhere; `report.part` when the chapter is gone.
pub fn render(report: &Report, rendering: &Rendering<'_>) -> Result<Document, ReportError> {
    let words = Words(report.language);
    if let Some(lost) = moved::moved(report).into_iter().find(|one| one.new.is_none() && one.old.is_empty()) {
        return Err(ReportError::NoFigure { token: lost.token });
    }
    if let Some(id) = rendering.chapter
        && report.chapter(id).is_none()
    {
        return Err(ReportError::NoPart { part: id.chars().take(40).collect() });
    }
    let mut writer = Writer { report, words, footnotes: BTreeMap::new(), order: Vec::new() };
    let mut body = Vec::new();
    if rendering.chapter.is_none() {
        body.push(part("toc", BlockRole::Live, vec![Content::Toc]));
    }
    for (at, chapter) in report.chapters.iter().enumerate() {
        if rendering.chapter.is_none_or(|id| id == chapter.id) {
            body.extend(writer.chapter(at + 1, chapter));
        }
    }
    let date = words.date(rendering.date);
    Ok(Document {
        language: report.language,
        title: report.title.clone(),
        subtitle: report.subtitle.clone(),
        publisher: report.publisher.clone(),
        status: status(report, rendering.chapter, words),
        mark: mark(report, words),
        standing: vec![words.t("stocktake-standing")],
        about: about(report, rendering, words, &date.written),
        footnotes: writer.order.iter().filter_map(|id| writer.footnotes.get(id).cloned()).collect(),
        manifest: Manifest { json: manifest(report, rendering), tree_sha256: String::new() },
        date,
        body: body.into_iter().flatten().collect(),
    })
}

fn part(id: &str, role: BlockRole, content: Vec<Content>) -> Option<Part> {
    Some(Part { id: BlockId::new(id)?, role, content })
}

/// The counts a report holds, in order.
pub(crate) fn answers(report: &Report) -> impl Iterator<Item = &FigureAnswer> {
    report.blocks().filter_map(|(_, block)| block.live()?.answer())
}

/// The records a report tells, in tables and in examples.
fn quoted(report: &Report) -> impl Iterator<Item = &QuotedRecord> {
    report.blocks().flat_map(|(_, block)| -> Vec<&QuotedRecord> {
        match &block.kind {
            BlockKind::Live(Live { kept: Some(kept), .. }) => match kept.as_ref() {
                Kept::Records { records, .. } => records.iter().collect(),
                Kept::Counts(_) => Vec::new(),
            },
            BlockKind::Example { kept: Some(record), .. } => vec![record.as_ref()],
            _ => Vec::new(),
        }
    })
}

/// Whether any of its counts or records is invented.
pub fn synthetic(report: &Report) -> bool {
    answers(report).any(|answer| answer.synthetic) || quoted(report).any(|record| record.synthetic)
}

/// Whether any of its counts or records belongs to a demonstration of either sort.
fn demonstration(report: &Report) -> bool {
    answers(report).any(|answer| answer.demonstration) || quoted(report).any(|record| record.demonstration)
}

/// What every page of it must say of its records.
fn mark(report: &Report, words: Words) -> String {
    if synthetic(report) {
        words.t("reports-mark-synthetic")
    } else if demonstration(report) {
        words.t("reports-mark-factual")
    } else {
        String::new()
    }
}

/// What one block looks like, with the footnotes of what it quotes: for the edit screen.
pub(crate) fn content(report: &Report, chapter: &Chapter, block: &Block) -> (Vec<Content>, Vec<Footnote>) {
    let mut writer =
        Writer { report, words: Words(report.language), footnotes: BTreeMap::new(), order: Vec::new() };
    let content = writer.block(chapter, block);
    (content, writer.order.iter().filter_map(|id| writer.footnotes.get(id).cloned()).collect())
}

struct Writer<'a> {
    report: &'a Report,
    words: Words,
    footnotes: BTreeMap<String, Footnote>,
    order: Vec<String>,
}

impl Writer<'_> {
    /// A chapter's blocks; nothing when there is nothing in it.
    fn chapter(&mut self, number: usize, chapter: &Chapter) -> Vec<Option<Part>> {
        let mut parts: Vec<(Vec<Content>, BlockRole, &Block)> = Vec::new();
        for block in &chapter.blocks {
            let content = self.block(chapter, block);
            if !content.is_empty() {
                let role = if matches!(block.kind, BlockKind::Prose { .. }) {
                    BlockRole::Prose
                } else {
                    BlockRole::Live
                };
                parts.push((content, role, block));
            }
        }
        // A heading over nothing would have to be deleted by hand.
        let mut at = parts.len();
        let mut below = false;
        while at > 0 {
            at -= 1;
            let only_headings = parts[at].0.iter().all(|content| matches!(content, Content::Heading { .. }));
            if only_headings && !below {
                parts.remove(at);
            } else {
                below = !only_headings;
            }
        }
        if parts.is_empty() {
            return Vec::new();
        }
        let title = format!("{number}. {}", chapter.title);
        let heading = Content::heading(1, title, chapter.id.clone());
        let mut all = vec![part(&format!("{}-title", chapter.id), BlockRole::Prose, vec![heading])];
        all.extend(parts.into_iter().map(|(content, role, block)| part(&block.id, role, content)));
        all
    }

    fn block(&mut self, chapter: &Chapter, block: &Block) -> Vec<Content> {
        let words = self.words;
        match &block.kind {
            BlockKind::Prose { text, quotes, .. } => markup::contents(text, &|token| {
                let value = quotes.get(token).cloned().or_else(|| moved::current(self.report, token))?;
                Some((value.text, None))
            }),
            BlockKind::Live(live) => self.live(live),
            BlockKind::Example { text, kept, .. } => match kept {
                Some(record) => {
                    let own = (!text.trim().is_empty()).then_some(text.as_str());
                    vec![Content::Box(live::example(words, record, own))]
                }
                None => Vec::new(),
            },
            BlockKind::Methodology => methodology(self.report, words),
            BlockKind::Limitations => limitations(self.report, words),
            BlockKind::Sources => sources(self.report, chapter, words),
        }
    }

    fn live(&mut self, live: &Live) -> Vec<Content> {
        let words = self.words;
        match live.kept.as_deref() {
            None => Vec::new(),
            Some(Kept::Records { total, records, .. }) => self.records(live, *total, records),
            Some(Kept::Counts(answer)) => {
                let rows: Vec<&FigureRow> = answer
                    .rows
                    .iter()
                    .filter(|row| live.only.is_empty() || live.only.contains(&row.code))
                    .collect();
                let caption = if live.caption.is_empty() {
                    words.with("report-caption-by", &[("by", answer.by_label.as_str().into())])
                } else {
                    live.caption.clone()
                };
                match live.show {
                    LiveKind::Figure => vec![Content::Paragraph(Paragraph {
                        look: Look::Lead,
                        runs: vec![
                            Run::strong(
                                live.value(&live.pick, words)
                                    .map_or_else(|| words.none(), |value| value.text),
                            ),
                            Run::text(format!(" {caption}")),
                        ],
                    })],
                    LiveKind::Sentence => vec![Content::text(sentence(words, live, answer, &rows))],
                    LiveKind::Chart => vec![Content::Chart(live::chart(words, answer, &rows, caption))],
                    LiveKind::Map => vec![Content::Map(live::map(words, answer, caption))],
                    LiveKind::Table | LiveKind::Records => {
                        vec![Content::Table(live::table(words, answer, &rows, caption))]
                    }
                }
            }
        }
    }

    fn records(&mut self, live: &Live, total: u64, records: &[QuotedRecord]) -> Vec<Content> {
        let words = self.words;
        let caption =
            if live.caption.is_empty() { words.t("report-caption-records") } else { live.caption.clone() };
        if records.is_empty() {
            return vec![Content::text(words.pair(&caption, &words.none()))];
        }
        for record in records {
            let note = live::footnote(words, record);
            if !self.footnotes.contains_key(&note.id) {
                self.order.push(note.id.clone());
                self.footnotes.insert(note.id.clone(), note);
            }
        }
        let mut table = live::record_table(words, caption, records);
        let more = total.saturating_sub(records.len() as u64);
        if more > 0 {
            let args = [("count", i64::try_from(more).unwrap_or(i64::MAX).into())];
            table.note = format!("{} {}", table.note, words.with("brief-more", &args)).trim().to_owned();
        }
        vec![Content::Table(table)]
    }
}

/// The generated sentence of a group, of the coverage, or of the groups most referenced.
fn sentence(words: Words, live: &Live, answer: &FigureAnswer, rows: &[&FigureRow]) -> String {
    match live.pick.as_str() {
        "coverage" => answer.coverage.clone(),
        // Peaks among objectives are fine, among States they are not said.
        "peaks" if !matches!(answer.by.as_str(), "country" | "region" | "donor") => {
            let mut most: Vec<&&FigureRow> = rows.iter().filter(|row| row.projects > 0).collect();
            most.sort_by(|one, other| other.projects.cmp(&one.projects));
            if most.is_empty() {
                return words.pair(&answer.by_label, &words.none());
            }
            let named: Vec<String> = most
                .iter()
                .take(3)
                .map(|row| format!("{} {} ({})", row.code, row.label, words.number(row.projects)))
                .collect();
            words.with("report-peaks", &[("list", words.list(&named).into())])
        }
        code => answer
            .rows
            .iter()
            .find(|row| row.code == code)
            .map_or_else(|| answer.coverage.clone(), |row| row.sentence.clone()),
    }
}

/// How the figures were made.
fn methodology(report: &Report, words: Words) -> Vec<Content> {
    let Some(answer) = answers(report).next() else { return Vec::new() };
    let collections: Vec<String> = answer.collections.iter().map(|(_, name)| name.clone()).collect();
    let (from, to) = changes(report);
    let mut said =
        vec![words.with("report-methodology", &[("collections", words.list(&collections).into())])];
    said.push(if from == to {
        words.with("report-methodology-change", &[("change", to.into())])
    } else {
        words.with("report-methodology-changes", &[("from", from.into()), ("to", to.into())])
    });
    // The standing words stand on the first page already.
    said.extend(answer.notes.iter().skip(1).filter(|note| !note.is_empty()).cloned());
    said.push(words.t("report-methodology-distinct"));
    said.into_iter().map(Content::text).collect()
}

/// What the figures do not say.
fn limitations(report: &Report, words: Words) -> Vec<Content> {
    let mut said = vec![
        words.t("report-limitations-voluntary"),
        words.t("report-limitations-none"),
        words.t("reports-left-out"),
        words.t("reports-money-note"),
    ];
    if answers(report).any(|answer| answer.synthetic) {
        said.push(words.t("reports-mark-synthetic"));
    }
    said.into_iter().map(Content::text).collect()
}

/// Every record the report quotes, by title.
fn sources(report: &Report, own: &Chapter, words: Words) -> Vec<Content> {
    let mut seen = BTreeSet::new();
    let mut quoted: Vec<&QuotedRecord> = Vec::new();
    for (_, block) in report.blocks() {
        let held: Vec<&QuotedRecord> = match &block.kind {
            BlockKind::Live(Live { kept: Some(kept), .. }) => match kept.as_ref() {
                Kept::Records { records, .. } => records.iter().collect(),
                Kept::Counts(_) => Vec::new(),
            },
            BlockKind::Example { kept: Some(record), .. } => vec![record.as_ref()],
            _ => Vec::new(),
        };
        quoted.extend(held.into_iter().filter(|record| seen.insert(record.id.clone())));
    }
    if quoted.is_empty() {
        return vec![Content::text(words.pair(&own.title, &words.none()))];
    }
    sterna_site::sort_by_name(words.0, &mut quoted, |record| record.title.as_str());
    let entries = quoted
        .into_iter()
        .map(|record| Source { anchor: format!("s-{}", record.id), runs: live::source(words, record) })
        .collect();
    vec![Content::Sources(Sources { entries })]
}

/// The first and the last change number of what the report holds.
pub fn changes(report: &Report) -> (i64, i64) {
    let held = report.blocks().filter_map(|(_, block)| block.live()?.kept.as_deref().map(Kept::change));
    held.fold((0, 0), |(from, to), change| {
        (if from == 0 { change } else { from.min(change) }, to.max(change))
    })
}

/// How far the whole is cleared, in words.
fn status(report: &Report, only: Option<&str>, words: Words) -> String {
    let chapters: Vec<&Chapter> =
        report.chapters.iter().filter(|chapter| only.is_none_or(|id| id == chapter.id)).collect();
    let cleared = |chapter: &&Chapter| {
        chapter.clearance.state == ClearanceState::Cleared && chapter.standing() == super::Standing::AsSaid
    };
    let reviewed = |chapter: &&Chapter| chapter.clearance.state != ClearanceState::Drafting;
    if chapters.iter().all(cleared) {
        let last = chapters.iter().filter_map(|chapter| chapter.clearance.at).max();
        let date = last.map(|at| at.to_zoned(jiff::tz::TimeZone::UTC).date());
        let date = date.map(|date| words.date(date).written).unwrap_or_default();
        return words.with("report-status-cleared", &[("date", date.into())]);
    }
    words.t(if chapters.iter().all(reviewed) { "report-status-review" } else { "report-status-draft" })
}

fn about(report: &Report, rendering: &Rendering<'_>, words: Words, date: &str) -> Vec<AboutRow> {
    let mut rows = match answers(report).next() {
        Some(answer) => live::about(words, answer, date),
        None => vec![AboutRow { label: words.t("reports-about-date"), value: date.to_owned() }],
    };
    rows.push(AboutRow {
        label: words.t("report-about-version"),
        value: words.number(u64::try_from(rendering.version).unwrap_or(0)),
    });
    rows
}

/// SHA-256 (hex) of everything the report's figures say: live blocks, examples and quoted values, in order.
pub(crate) fn sha256(report: &Report) -> String {
    let mut hash = Sha256::new();
    for (_, block) in report.blocks() {
        let said = match &block.kind {
            BlockKind::Live(live) => live.kept.as_deref().map(Kept::said).unwrap_or_default(),
            BlockKind::Example { kept: Some(record), .. } => format!("{} {}", record.id, record.version),
            BlockKind::Prose { quotes, .. } => {
                quotes.iter().map(|(token, value)| format!("{token}={} ", value.text)).collect()
            }
            _ => continue,
        };
        hash.update(format!("{} {said}\n", block.id));
    }
    data_encoding::HEXLOWER.encode(&hash.finalize())
}

fn manifest(report: &Report, rendering: &Rendering<'_>) -> Json {
    let questions: Vec<Json> = report
        .blocks()
        .filter_map(|(chapter, block)| {
            let live = block.live()?;
            let kept = live.kept.as_deref()?;
            Some(json!({
                "block": block.id,
                "query": refresh::question(report, chapter, live),
                "change": kept.change(),
                "said": kept.said(),
            }))
        })
        .collect();
    json!({
        "program": "sterna",
        "version": env!("CARGO_PKG_VERSION"),
        "kind": "report",
        "report": rendering.id,
        "report_version": rendering.version,
        "chapter": rendering.chapter,
        "language": report.language.code(),
        "date": rendering.date.to_string(),
        "change": changes(report).1,
        "synthetic": synthetic(report),
        "demonstration": demonstration(report),
        "questions": questions,
        "sha256": sha256(report),
    })
}
