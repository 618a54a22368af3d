//! Figures that prose quotes and that moved since the author saw them.

use serde::Serialize;

use super::{Block, BlockKind, Report, Value, markup};
use crate::words::Words;

/// A quoted figure that reads differently now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Moved {
    /// The chapter.
    pub chapter: String,
    /// The block of prose.
    pub block: String,
    /// What is quoted: `b7.III.projects`.
    pub token: String,
    /// The sentence that quotes it, as it reads now in the report.
    pub sentence: String,
    /// What the author saw; empty when the figure was never known.
    pub old: String,
    /// The change number of it.
    pub old_change: i64,
    /// What it is; none when the live block is gone.
    pub new: Option<String>,
    /// The change number of it.
    pub new_change: i64,
}

/// The tokens of a block's prose.
pub fn tokens(block: &Block) -> Vec<String> {
    match &block.kind {
        BlockKind::Prose { text, .. } => markup::tokens(text),
        _ => Vec::new(),
    }
}

/// What a token quotes, by the last values of the live blocks.
pub(crate) fn current(report: &Report, token: &str) -> Option<Value> {
    let (block, name) = token.split_once('.').map_or((token, "all"), |(block, name)| (block, name));
    let live = report.block(block)?.live()?;
    let name = if name == "all" && !live.pick.is_empty() && !token.contains('.') { &live.pick } else { name };
    live.value(name, Words(report.language))
}

/// All quoted figures that moved, in the order of the text.
pub fn moved(report: &Report) -> Vec<Moved> {
    let mut moved = Vec::new();
    for (chapter, block) in report.blocks() {
        let BlockKind::Prose { text, quotes, .. } = &block.kind else { continue };
        for token in markup::tokens(text) {
            let now = current(report, &token);
            let seen = quotes.get(&token);
            let same = match (&now, seen) {
                (Some(now), Some(seen)) => now.text == seen.text,
                _ => false,
            };
            if same {
                continue;
            }
            moved.push(Moved {
                chapter: chapter.id.clone(),
                block: block.id.clone(),
                sentence: sentence(text, &token, quotes),
                old: seen.map(|seen| seen.text.clone()).unwrap_or_default(),
                old_change: seen.map_or(0, |seen| seen.change),
                new_change: now.as_ref().map_or(0, |now| now.change),
                new: now.map(|now| now.text),
                token,
            });
        }
    }
    moved
}

/// The sentence around a token, its figures as the author saw them.
fn sentence(text: &str, token: &str, quotes: &std::collections::BTreeMap<String, Value>) -> String {
    let sign = format!("{{figure:{token}}}");
    let Some(at) = text.find(&sign) else { return String::new() };
    let ends = ['.', '!', '?', '\n', '。', '؟'];
    // A full stop ends a sentence only before a space: `b7.III` holds two.
    let is_end = |position: usize, found: char| {
        found == '\n'
            || text[position + found.len_utf8()..].chars().next().is_none_or(char::is_whitespace)
            || found == '。'
    };
    let start = text[..at]
        .char_indices()
        .rev()
        .find(|(position, found)| ends.contains(found) && is_end(*position, *found))
        .map_or(0, |(position, found)| position + found.len_utf8());
    let after = at + sign.len();
    let end = text[after..]
        .char_indices()
        .find(|(position, found)| ends.contains(found) && is_end(after + position, *found))
        .map_or(text.len(), |(position, found)| after + position + found.len_utf8());
    let mut sentence = text[start..end].trim().to_owned();
    for (token, value) in quotes {
        sentence = sentence.replace(&format!("{{figure:{token}}}"), &value.text);
    }
    sentence
}
