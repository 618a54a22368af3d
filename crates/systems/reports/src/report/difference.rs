//! Two versions as one document with changes marked.

use sterna_site::components::{Span, SpanKind, word_diff};

use super::{Block, BlockKind, Report, markup};
use crate::words::Words;

/// A part of the report in both versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedBlock {
    /// The chapter's heading, as it reads later.
    pub chapter: String,
    /// The block's id; empty for the heading of a chapter.
    pub block: String,
    /// What it is: the code of a block, or `heading`.
    pub code: &'static str,
    /// Its words, what was taken away and what was added.
    pub spans: Vec<Span>,
}

impl ChangedBlock {
    /// Whether both versions say the same.
    pub fn same(&self) -> bool {
        self.spans.iter().all(|span| span.kind == SpanKind::Same)
    }
}

/// All parts, in the order of the later version; what it no longer has stands at the end of its chapter.
pub fn difference(earlier: &Report, later: &Report) -> Vec<ChangedBlock> {
    let mut parts = Vec::new();
    for chapter in &later.chapters {
        let before = earlier.chapter(&chapter.id);
        parts.push(ChangedBlock {
            chapter: chapter.title.clone(),
            block: String::new(),
            code: "heading",
            spans: word_diff(before.map_or("", |one| one.title.as_str()), &chapter.title),
        });
        for block in &chapter.blocks {
            let was = earlier.block(&block.id).map(|one| said(earlier, one)).unwrap_or_default();
            parts.push(part(&chapter.title, block, &was, &said(later, block)));
        }
        for block in
            before.into_iter().flat_map(|one| &one.blocks).filter(|one| later.block(&one.id).is_none())
        {
            parts.push(part(&chapter.title, block, &said(earlier, block), ""));
        }
    }
    for chapter in earlier.chapters.iter().filter(|one| later.chapter(&one.id).is_none()) {
        parts.push(ChangedBlock {
            chapter: chapter.title.clone(),
            block: String::new(),
            code: "heading",
            spans: word_diff(&chapter.title, ""),
        });
        for block in chapter.blocks.iter().filter(|one| later.block(&one.id).is_none()) {
            parts.push(part(&chapter.title, block, &said(earlier, block), ""));
        }
    }
    parts
}

fn part(chapter: &str, block: &Block, before: &str, after: &str) -> ChangedBlock {
    ChangedBlock {
        chapter: chapter.to_owned(),
        block: block.id.clone(),
        code: block.code(),
        spans: word_diff(before, after),
    }
}

/// What a block says, as words.
fn said(report: &Report, block: &Block) -> String {
    let words = Words(report.language);
    match &block.kind {
        BlockKind::Prose { text, quotes, .. } => {
            let mut text = text.clone();
            for token in markup::tokens(&text) {
                if let Some(value) = quotes.get(&token) {
                    text = text.replace(&format!("{{figure:{token}}}"), &value.text);
                }
            }
            text
        }
        BlockKind::Example { text, kept, .. } => {
            let title = kept.as_ref().map(|kept| kept.title.clone()).unwrap_or_default();
            [title, text.clone()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
        }
        BlockKind::Live(live) => {
            let mut lines = vec![live.caption.clone()];
            match live.kept.as_deref() {
                Some(super::Kept::Counts(answer)) => lines.extend(
                    answer
                        .rows
                        .iter()
                        .filter(|row| live.only.is_empty() || live.only.contains(&row.code))
                        .map(|row| words.pair(&row.label, &words.count(row.projects))),
                ),
                Some(super::Kept::Records { records, .. }) => {
                    lines.extend(records.iter().map(|record| record.title.clone()));
                }
                None => {}
            }
            lines.retain(|line| !line.is_empty());
            lines.join("\n")
        }
        _ => String::new(),
    }
}
