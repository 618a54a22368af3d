//! A Word file that comes back: what changed, block by block, and taking it.

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde::Serialize;
use sterna_documents::docx::{ReadBlock, ReadDocument, ReadState};
use sterna_documents::{BlockRole, Content, Run};

use super::{Block, Edit, Report, apply, markup};
use crate::ReportError;

/// What became of a part of the report in Word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WordBlock {
    /// What it is decided by: the block's id, `cN-title` for a chapter's heading, `new-N` for new text.
    pub key: String,
    /// The heading of its chapter.
    pub chapter: String,
    /// `changed`, `clash` (changed in Word and here), `live-changed`, `deleted`, `new`.
    pub state: &'static str,
    /// What the report says.
    pub before: String,
    /// What the Word file says.
    pub after: String,
    /// Of new text: the block it follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub follows: Option<String>,
    /// Whether it can be taken. A live block is never overwritten from Word.
    pub takeable: bool,
}

/// What a Word file says when it is held against the report.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct WordReview {
    /// Parts that differ, in the order of the file.
    pub blocks: Vec<WordBlock>,
    /// How many parts are word for word as they were written.
    pub unchanged: usize,
    /// Comments made in Word: block, who, what.
    pub comments: Vec<(Option<String>, String, String)>,
    /// What was odd about the file, in words.
    pub findings: Vec<String>,
    /// The version of the report the file was written from; none when the file lost its manifest.
    pub from_version: Option<i64>,
}

/// Holds a Word file against the report. `base` is the report as the file was written from; `present` as it stands.
pub fn word_review(base: &Report, present: &Report, read: &ReadDocument) -> WordReview {
    let mut review = WordReview {
        from_version: read.manifest.as_ref().and_then(|manifest| manifest.json["report_version"].as_i64()),
        findings: read.findings.iter().map(|finding| finding.message.clone()).collect(),
        comments: read
            .comments
            .iter()
            .map(|one| (one.block.as_ref().map(ToString::to_string), one.author.clone(), one.text.clone()))
            .collect(),
        ..WordReview::default()
    };
    let mut chapter = String::new();
    for (at, block) in read.blocks.iter().enumerate() {
        let Some(id) = block.id.as_ref().map(ToString::to_string) else {
            let after = markup::written(&block.content);
            if !after.trim().is_empty() {
                review.blocks.push(WordBlock {
                    key: format!("new-{at}"),
                    chapter: chapter.clone(),
                    state: "new",
                    before: String::new(),
                    after,
                    follows: block.after.as_ref().map(ToString::to_string),
                    takeable: true,
                });
            }
            continue;
        };
        if let Some(of) = id.strip_suffix("-title") {
            if let Some(found) = present.chapter(of) {
                chapter.clone_from(&found.title);
                heading(&mut review, &id, base, present, of, block);
            }
            continue;
        }
        if let Some((held, _)) = present.blocks().find(|(_, one)| one.id == id) {
            chapter.clone_from(&held.title);
        }
        one(&mut review, &id, &chapter, base, present, block);
    }
    for id in &read.deleted {
        let id = id.to_string();
        let Some(block) = present.block(&id) else { continue };
        let chapter = present.blocks().find(|(_, one)| one.id == id).map(|(one, _)| one.title.clone());
        review.blocks.push(WordBlock {
            key: id.clone(),
            chapter: chapter.unwrap_or_default(),
            state: "deleted",
            before: block.text().unwrap_or_default().to_owned(),
            after: String::new(),
            follows: None,
            // A live block is taken out in the report itself, and a text that somebody wrote since is nobody's to drop.
            takeable: matches!(block.kind, super::BlockKind::Prose { .. })
                && base.block(&id).and_then(super::Block::text) == block.text(),
        });
    }
    review
}

/// A chapter's heading.
fn heading(
    review: &mut WordReview,
    id: &str,
    base: &Report,
    present: &Report,
    chapter: &str,
    block: &ReadBlock,
) {
    let text = block.content.iter().find_map(|content| match content {
        Content::Heading { text, .. } => Some(text.clone()),
        Content::Paragraph(paragraph) => Some(sterna_documents::plain(&paragraph.runs)),
        _ => None,
    });
    let text = text.unwrap_or_default();
    // The number is the document's, not the chapter's.
    let title = match text.split_once(". ") {
        Some((number, rest)) if number.bytes().all(|byte| byte.is_ascii_digit()) => rest,
        _ => text.as_str(),
    };
    let title = title.trim();
    let was = base.chapter(chapter).map_or("", |one| one.title.as_str());
    let now = present.chapter(chapter).map_or("", |one| one.title.as_str());
    if title.is_empty() || title == was || title == now {
        review.unchanged += 1;
        return;
    }
    review.blocks.push(WordBlock {
        key: id.to_owned(),
        chapter: now.to_owned(),
        state: if was == now { "changed" } else { "clash" },
        before: now.to_owned(),
        after: title.to_owned(),
        follows: None,
        takeable: true,
    });
}

fn one(review: &mut WordReview, id: &str, chapter: &str, base: &Report, present: &Report, block: &ReadBlock) {
    let was = base.block(id).and_then(Block::text).map(markup::normal);
    let now = present.block(id).and_then(Block::text);
    if block.role == BlockRole::Live {
        if block.state == ReadState::Changed {
            review.blocks.push(WordBlock {
                key: id.to_owned(),
                chapter: chapter.to_owned(),
                state: "live-changed",
                before: String::new(),
                after: markup::written(&block.content),
                follows: None,
                takeable: false,
            });
        } else {
            review.unchanged += 1;
        }
        return;
    }
    if let Some(super::BlockKind::Prose { quotes, .. }) = base.block(id).map(|held| &held.kind) {
        for token in typed_over(block, quotes) {
            review.findings.push(format!(
                "{id}: the figure {token} was typed over in Word; it keeps its value from the report"
            ));
        }
    }
    let after = markup::written(&block.content);
    if block.state == ReadState::Unchanged || was.as_deref() == Some(after.as_str()) {
        review.unchanged += 1;
        return;
    }
    let Some(now) = now else {
        // Its block is gone here; its words come back as new text.
        review.blocks.push(WordBlock {
            key: id.to_owned(),
            chapter: chapter.to_owned(),
            state: "clash",
            before: String::new(),
            after,
            follows: None,
            takeable: false,
        });
        return;
    };
    if markup::normal(now) == after {
        review.unchanged += 1;
        return;
    }
    let same = was.is_some_and(|was| was == markup::normal(now));
    review.blocks.push(WordBlock {
        key: id.to_owned(),
        chapter: chapter.to_owned(),
        state: if same { "changed" } else { "clash" },
        before: now.to_owned(),
        after,
        follows: None,
        takeable: true,
    });
}

/// Takes the parts whose keys are named. What cannot be taken is left out, whoever names it.
///
/// # Errors
/// `report.part` when a part is gone; `report.limit`.
pub fn take(
    report: &mut Report,
    review: &WordReview,
    keys: &BTreeSet<String>,
    at: Timestamp,
) -> Result<usize, ReportError> {
    let mut taken = 0;
    // Several new texts after one block keep their order: each goes after the one taken before it.
    let mut last: Option<(Option<String>, String)> = None;
    for block in review.blocks.iter().filter(|block| block.takeable && keys.contains(&block.key)) {
        match block.state {
            "new" => {
                let follows = match &last {
                    Some((follows, id)) if *follows == block.follows => Some(id.clone()),
                    _ => block.follows.clone(),
                };
                let id = insert(report, follows.as_deref(), &block.after, at)?;
                last = Some((block.follows.clone(), id));
            }
            "deleted" => apply(report, &Edit::RemoveBlock { block: block.key.clone() }, at)?,
            _ => match block.key.strip_suffix("-title") {
                Some(chapter) => {
                    let owner = report.chapter(chapter).map(|one| one.owner.clone()).unwrap_or_default();
                    let title = block.after.clone();
                    apply(report, &Edit::Chapter { chapter: chapter.to_owned(), title, owner }, at)?;
                }
                None => {
                    apply(report, &Edit::Text { block: block.key.clone(), text: block.after.clone() }, at)?;
                }
            },
        }
        taken += 1;
    }
    Ok(taken)
}

/// New prose after a block, or at the beginning of the chapter whose heading it follows.
fn insert(
    report: &mut Report,
    follows: Option<&str>,
    text: &str,
    at: Timestamp,
) -> Result<String, ReportError> {
    let title = follows.and_then(|id| id.strip_suffix("-title"));
    let holder = report
        .chapters
        .iter()
        .find(|chapter| match (title, follows) {
            (Some(of), _) => chapter.id == of,
            (None, Some(id)) => chapter.blocks.iter().any(|block| block.id == id),
            (None, None) => true,
        })
        .or_else(|| report.chapters.last())
        .map(|chapter| chapter.id.clone());
    let Some(chapter) = holder else { return Err(ReportError::NoPart { part: "chapter".to_owned() }) };
    let id = format!("b{}", report.next + 1);
    let edit = Edit::AddBlock {
        chapter: chapter.clone(),
        after: follows.map(str::to_owned),
        code: "prose".to_owned(),
    };
    apply(report, &edit, at)?;
    if title.is_some() {
        // After the heading is before everything else.
        let held = report.chapter_mut(&chapter)?;
        if let Some(block) = held.blocks.pop() {
            held.blocks.insert(0, block);
        }
    }
    apply(report, &Edit::Text { block: id.clone(), text: text.to_owned() }, at)?;
    Ok(id)
}

/// The figures quoted in a block as Word has them, whose words somebody typed over.
fn typed_over(block: &ReadBlock, quotes: &std::collections::BTreeMap<String, super::Value>) -> Vec<String> {
    let mut found = Vec::new();
    for content in &block.content {
        let Content::Paragraph(paragraph) = content else { continue };
        for run in &paragraph.runs {
            if let Run::Figure { id, text, .. } = run
                && quotes.get(id).is_some_and(|value| value.text != *text)
            {
                found.push(id.clone());
            }
        }
    }
    found
}
