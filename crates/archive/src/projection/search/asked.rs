//! A query's text, taken apart.

use super::document::bigrams;
use super::fold::fold;
use super::stem::Stems;
use super::stopword::is_stopword;
use super::words::{Script, words};
use crate::projection::{SEARCH_TEXT_CHARS_MAX, SEARCH_WORDS_MAX};

/// What is looked for: records in which every part is found.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Asked {
    pub parts: Vec<Part>,
    pub shortened: bool,
}

/// One thing that must be found.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Part {
    /// A word in any of its forms.
    Word(AskedWord),
    /// Words that follow each other.
    Phrase(Vec<String>),
    /// A run of Chinese characters, as pairs; longer runs need not be found whole.
    Run(Vec<String>),
    /// An identifier, whole or its beginning, or else all its words.
    Identifier { whole: String, parts: Vec<Part> },
}

/// A word with its forms.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct AskedWord {
    pub folded: String,
    pub stems: Vec<String>,
    /// Words that begin with it are meant too.
    pub prefix: bool,
}

impl AskedWord {
    /// Letters that may differ when little is found.
    pub(super) fn tolerance(&self) -> u8 {
        match self.folded.chars().count() {
            0..4 => 0,
            4..8 => 1,
            _ => 2,
        }
    }
}

impl Asked {
    /// Takes a text apart, within the limits.
    pub(super) fn parse(stems: &Stems, text: &str) -> Self {
        let mut asked = Self::default();
        let end = text.char_indices().nth(SEARCH_TEXT_CHARS_MAX).map(|(place, _)| place);
        asked.shortened = end.is_some();
        let text = &text[..end.unwrap_or(text.len())];
        let mut count = 0;
        let pieces: Vec<&str> = text.split(['"', '“', '”', '„', '«', '»', '「', '」']).collect();
        let last = pieces.len() - 1;
        for (place, piece) in pieces.iter().enumerate() {
            // Every second piece stands between quotation marks; an unclosed one counts as no phrase.
            if place % 2 == 1 && place < last {
                asked.phrase(stems, piece, &mut count);
            } else {
                for chunk in piece.split_whitespace() {
                    asked.chunk(stems, chunk, &mut count);
                }
            }
        }
        let ends_open = pieces.last().is_some_and(|piece| !piece.trim().is_empty());
        if let Some(last) = asked.parts.last_mut().filter(|_| ends_open) {
            prefix(last);
        }
        let is_common = |part: &Part| matches!(part, Part::Word(word) if is_stopword(&word.folded));
        if !asked.parts.iter().all(is_common) {
            asked.parts.retain(|part| !is_common(part));
        }
        asked
    }

    /// Whether there is room for another word.
    fn counts(&mut self, count: &mut usize) -> bool {
        *count += 1;
        self.shortened |= *count > SEARCH_WORDS_MAX;
        *count <= SEARCH_WORDS_MAX
    }

    fn phrase(&mut self, stems: &Stems, piece: &str, count: &mut usize) {
        let mut terms = Vec::new();
        for word in words(piece) {
            if !self.counts(count) {
                break;
            }
            match word.script {
                Script::Han => terms.extend(bigrams(word.text).iter().map(|pair| fold(pair))),
                // Arabic writes "and", "with" and the article together with the word.
                Script::Arabic => {
                    let folded = fold(word.text);
                    terms.push(stems.of(&word, &folded, None).pop().unwrap_or(folded));
                }
                _ => terms.push(fold(word.text)),
            }
        }
        if !terms.is_empty() {
            self.parts.push(Part::Phrase(terms));
        }
    }

    fn chunk(&mut self, stems: &Stems, chunk: &str, count: &mut usize) {
        let mut parts = Vec::new();
        for word in words(chunk) {
            if !self.counts(count) {
                break;
            }
            let folded = fold(word.text);
            if word.script == Script::Han {
                parts.push(Part::Run(bigrams(word.text).iter().map(|pair| fold(pair)).collect()));
            } else if !folded.is_empty() {
                let stems = stems.of(&word, &folded, None);
                parts.push(Part::Word(AskedWord { folded, stems, prefix: false }));
            }
        }
        let whole = fold(chunk.trim_matches(|letter: char| !letter.is_alphanumeric()));
        let looks_like_one = whole.bytes().any(|byte| byte.is_ascii_digit() || b"-/.:_".contains(&byte));
        if looks_like_one && whole.len() >= 2 && !parts.is_empty() {
            self.parts.push(Part::Identifier { whole, parts });
        } else {
            self.parts.extend(parts);
        }
    }
}

/// Lets the last word of a part stand for words that begin with it.
fn prefix(part: &mut Part) {
    match part {
        Part::Word(word) => word.prefix = word.folded.chars().count() >= 2,
        Part::Identifier { parts, .. } => {
            if let Some(last) = parts.last_mut() {
                prefix(last);
            }
        }
        Part::Phrase(_) | Part::Run(_) => {}
    }
}
