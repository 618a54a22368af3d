//! What people do to a report, one deed at a time. Pure: the clock is an argument.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{
    About, Block, BlockKind, CHAPTERS_MAX, Chapter, ClearanceState, Comment, Live, LiveKind, Report, moved,
    refresh,
};
use crate::ReportError;

/// Comments of one block at most.
const COMMENTS_MAX: usize = 100;

/// A deed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case")]
pub enum Edit {
    /// Title, subtitle, publisher, scope.
    Head {
        /// The title.
        title: String,
        /// The line under it.
        subtitle: String,
        /// Under whose responsibility.
        publisher: String,
        /// Filters of every live block.
        scope: String,
    },
    /// A chapter's heading and who answers for it.
    Chapter {
        /// Which.
        chapter: String,
        /// Its heading.
        title: String,
        /// Who answers for it.
        owner: String,
    },
    /// A new chapter after another, or at the end.
    AddChapter {
        /// Its heading.
        title: String,
        /// What it is about.
        about: About,
        /// After this one.
        after: Option<String>,
    },
    /// A chapter up (-1) or down (1).
    MoveChapter {
        /// Which.
        chapter: String,
        /// By how many places.
        by: i32,
    },
    /// A chapter away, with its blocks; earlier versions keep them.
    RemoveChapter {
        /// Which.
        chapter: String,
    },
    /// A new block at the end of a chapter, or after another.
    AddBlock {
        /// In which chapter.
        chapter: String,
        /// After this one.
        after: Option<String>,
        /// What it is: `prose`, `example`, `methodology`, `limitations`, `sources`, or how a live block is shown.
        code: String,
    },
    /// A block up (-1) or down (1).
    MoveBlock {
        /// Which.
        block: String,
        /// By how many places.
        by: i32,
    },
    /// A block away; earlier versions keep it.
    RemoveBlock {
        /// Which.
        block: String,
    },
    /// Prose, or the own words of an example.
    Text {
        /// Which block.
        block: String,
        /// The words.
        text: String,
    },
    /// What a live block asks and how it is shown.
    Live {
        /// Which block.
        block: String,
        /// The question.
        query: String,
        /// Which value or group.
        pick: String,
        /// Its caption.
        caption: String,
    },
    /// The record of an example.
    Example {
        /// Which block.
        block: String,
        /// The record's id or identifier.
        record: String,
    },
    /// Something said about a block.
    Comment {
        /// Which block.
        block: String,
        /// Who says it.
        by: String,
        /// What.
        text: String,
    },
    /// A comment is dealt with.
    Done {
        /// Which block.
        block: String,
        /// Which of its comments, from 0.
        comment: usize,
    },
    /// A chapter takes a step to clearance or back.
    Clearance {
        /// Which chapter.
        chapter: String,
        /// The step.
        state: ClearanceState,
        /// Who, in words.
        by: String,
    },
    /// The author has seen that a figure moved, and takes the new value into the sentence.
    Accept {
        /// Which block; all blocks when empty.
        block: String,
        /// Which figure; all of the block when empty.
        token: String,
    },
}

/// Does it.
///
/// # Errors
/// `report.part` when the part is gone, `report.limit`, `report.title`.
pub fn apply(report: &mut Report, edit: &Edit, at: Timestamp) -> Result<(), ReportError> {
    match edit {
        Edit::Head { title, subtitle, publisher, scope } => {
            report.title = title.trim().to_owned();
            report.subtitle = subtitle.trim().to_owned();
            report.publisher = publisher.trim().to_owned();
            report.scope = scope.trim().trim_start_matches('?').to_owned();
        }
        Edit::Chapter { chapter, title, owner } => {
            let chapter = report.chapter_mut(chapter)?;
            if !title.trim().is_empty() {
                chapter.title = title.trim().to_owned();
            }
            chapter.owner = owner.trim().to_owned();
        }
        Edit::AddChapter { title, about, after } => {
            if report.chapters.len() >= CHAPTERS_MAX {
                return Err(ReportError::Limit { what: "chapters", limit: CHAPTERS_MAX });
            }
            let id = report.fresh('c');
            let first = report.fresh('b');
            let chapter = Chapter {
                id,
                title: title.trim().to_owned(),
                about: about.clone(),
                blocks: vec![Block::prose(first, "")],
                ..Chapter::default()
            };
            let at = after
                .as_ref()
                .and_then(|after| report.chapters.iter().position(|one| one.id == *after))
                .map_or(report.chapters.len(), |at| at + 1);
            report.chapters.insert(at, chapter);
        }
        Edit::MoveChapter { chapter, by } => {
            let at = position(&report.chapters, |one| one.id == *chapter, chapter)?;
            shift(&mut report.chapters, at, *by);
        }
        Edit::RemoveChapter { chapter } => {
            let at = position(&report.chapters, |one| one.id == *chapter, chapter)?;
            report.chapters.remove(at);
        }
        Edit::AddBlock { chapter, after, code } => add_block(report, chapter, after.as_deref(), code)?,
        Edit::MoveBlock { block, by } => {
            let chapter = holder(report, block)?;
            let at = position(&chapter.blocks, |one| one.id == *block, block)?;
            shift(&mut chapter.blocks, at, *by);
        }
        Edit::RemoveBlock { block } => {
            let chapter = holder(report, block)?;
            chapter.blocks.retain(|one| one.id != *block);
        }
        Edit::Text { block, text: new } => {
            let held = report.block_mut(block)?;
            match &mut held.kind {
                BlockKind::Prose { text, .. } | BlockKind::Example { text, .. } => {
                    *text = new.replace("\r\n", "\n").trim_end().to_owned();
                }
                _ => return Err(ReportError::NoPart { part: block.clone() }),
            }
            refresh::first_seen(report);
        }
        Edit::Live { block, query, pick, caption } => {
            let held = report.block_mut(block)?;
            let BlockKind::Live(live) = &mut held.kind else {
                return Err(ReportError::NoPart { part: block.clone() });
            };
            let query = query.trim().trim_start_matches('?').to_owned();
            if live.query != query {
                live.kept = None;
            }
            live.query = query;
            live.pick = pick.trim().to_owned();
            live.caption = caption.trim().to_owned();
        }
        Edit::Example { block, record: new } => {
            let held = report.block_mut(block)?;
            let BlockKind::Example { record, kept, .. } = &mut held.kind else {
                return Err(ReportError::NoPart { part: block.clone() });
            };
            if *record != new.trim() {
                *kept = None;
            }
            *record = new.trim().to_owned();
        }
        Edit::Comment { block, by, text } => {
            let held = report.block_mut(block)?;
            if held.comments.len() >= COMMENTS_MAX {
                return Err(ReportError::Limit { what: "comments on one block", limit: COMMENTS_MAX });
            }
            if !text.trim().is_empty() {
                held.comments.push(Comment {
                    by: by.trim().chars().take(200).collect(),
                    at,
                    text: text.trim().to_owned(),
                    done: false,
                });
            }
        }
        Edit::Done { block, comment } => {
            let held = report.block_mut(block)?;
            let comment = held
                .comments
                .get_mut(*comment)
                .ok_or_else(|| ReportError::NoPart { part: format!("{block}, comment") })?;
            comment.done = !comment.done;
        }
        Edit::Clearance { chapter, state, by } => report.chapter_mut(chapter)?.put(*state, by, at),
        Edit::Accept { block, token } => accept(report, block, token),
    }
    report.check()
}

fn accept(report: &mut Report, only: &str, token: &str) {
    let wanted: Vec<moved::Moved> = moved::moved(report)
        .into_iter()
        .filter(|one| (only.is_empty() || one.block == only) && (token.is_empty() || one.token == token))
        .collect();
    for one in wanted {
        let Some(value) = moved::current(report, &one.token) else { continue };
        if let Ok(block) = report.block_mut(&one.block)
            && let BlockKind::Prose { quotes, .. } = &mut block.kind
        {
            quotes.insert(one.token, value);
        }
    }
}

fn add_block(report: &mut Report, chapter: &str, after: Option<&str>, code: &str) -> Result<(), ReportError> {
    let about = report.chapter_mut(chapter)?.about.clone();
    let id = report.fresh('b');
    let kind = match code {
        "prose" => Block::prose("", "").kind,
        "example" => BlockKind::Example { record: String::new(), text: String::new(), kept: None },
        "methodology" => BlockKind::Methodology,
        "limitations" => BlockKind::Limitations,
        "sources" => BlockKind::Sources,
        other => {
            let show = LiveKind::from_code(other)
                .ok_or_else(|| ReportError::NoPart { part: other.chars().take(40).collect() })?;
            BlockKind::Live(Live { show, ..starting(show, &about) })
        }
    };
    let chapter = report.chapter_mut(chapter)?;
    let at = after
        .and_then(|after| chapter.blocks.iter().position(|one| one.id == after))
        .map_or(chapter.blocks.len(), |at| at + 1);
    chapter.blocks.insert(at, Block { id, kind, comments: Vec::new() });
    Ok(())
}

/// What a new live block asks in a chapter, until somebody says otherwise.
fn starting(show: LiveKind, about: &About) -> Live {
    let filter = about.filter().map(|filter| format!("&{filter}")).unwrap_or_default();
    let (query, pick) = match show {
        LiveKind::Records => (String::new(), String::new()),
        LiveKind::Map => (format!("by=country&denominator=all{filter}"), String::new()),
        LiveKind::Figure => (format!("by=cluster{filter}"), "all".to_owned()),
        LiveKind::Sentence => match about {
            About::Cluster(code) => ("by=cluster".to_owned(), code.clone()),
            About::Objective(code) => ("by=objective".to_owned(), code.clone()),
            About::Sdg(code) => ("by=sdg".to_owned(), code.clone()),
            About::Free => ("by=cluster".to_owned(), "coverage".to_owned()),
        },
        LiveKind::Table | LiveKind::Chart => match about {
            About::Free | About::Cluster(_) => ("by=objective".to_owned(), String::new()),
            _ => (format!("by=status&denominator=all{filter}"), String::new()),
        },
    };
    Live { query, pick, only: members(about), ..Live::default() }
}

/// The objectives of a cluster; none for anything else.
pub(super) fn members(about: &About) -> Vec<String> {
    let About::Cluster(code) = about else { return Vec::new() };
    sterna_vocabulary::framework("gcm")
        .and_then(|gcm| gcm.partition("imrf-cluster"))
        .and_then(|clusters| clusters.group(code))
        .map(|group| group.members.iter().map(|member| (*member).to_owned()).collect())
        .unwrap_or_default()
}

fn holder<'a>(report: &'a mut Report, block: &str) -> Result<&'a mut Chapter, ReportError> {
    report
        .chapters
        .iter_mut()
        .find(|chapter| chapter.blocks.iter().any(|one| one.id == block))
        .ok_or_else(|| ReportError::NoPart { part: block.chars().take(40).collect() })
}

fn position<T>(items: &[T], is: impl Fn(&T) -> bool, part: &str) -> Result<usize, ReportError> {
    items.iter().position(is).ok_or_else(|| ReportError::NoPart { part: part.chars().take(40).collect() })
}

fn shift<T>(items: &mut [T], at: usize, by: i32) {
    let to = if by < 0 { at.checked_sub(1) } else { Some(at + 1).filter(|to| *to < items.len()) };
    if let Some(to) = to {
        items.swap(at, to);
    }
}
