//! Passages in which words were found, cut into pieces that are hits and pieces that are not.

use std::ops::Range;

use super::asked::{Asked, AskedWord, Part};
use super::document::KeptText;
use super::fold::fold;
use super::stem::Stems;
use super::words::{Script, words};
use crate::projection::columns::primary;
use crate::projection::{Highlight, Piece};

/// Passages of one hit at most.
const PASSAGES_MAX: usize = 3;
/// Characters of a passage, about.
const PASSAGE_CHARS: usize = 240;
/// Characters before the first hit of a passage, about.
const BEFORE_CHARS: usize = 60;

/// Finds a query's words in texts.
pub(super) struct Highlighter<'h> {
    words: Vec<&'h AskedWord>,
    terms: Vec<&'h str>,
    pairs: Vec<&'h str>,
    identifiers: Vec<&'h str>,
    tolerant: bool,
    stems: &'h Stems,
    language: &'h str,
}

impl<'h> Highlighter<'h> {
    pub(super) fn new(asked: &'h Asked, tolerant: bool, stems: &'h Stems, language: &'h str) -> Self {
        let mut own = Self {
            words: Vec::new(),
            terms: Vec::new(),
            pairs: Vec::new(),
            identifiers: Vec::new(),
            tolerant,
            stems,
            language: primary(language),
        };
        own.take(&asked.parts);
        own
    }

    fn take(&mut self, parts: &'h [Part]) {
        for part in parts {
            match part {
                Part::Word(word) => self.words.push(word),
                Part::Phrase(terms) => {
                    self.terms.extend(terms.iter().map(String::as_str));
                    self.pairs.extend(terms.iter().map(String::as_str));
                }
                Part::Run(pairs) => self.pairs.extend(pairs.iter().map(String::as_str)),
                Part::Identifier { whole, parts } => {
                    self.identifiers.push(whole);
                    self.take(parts);
                }
            }
        }
    }

    /// The passages of a record: title first, then the reader's language, then the rest; each field once.
    pub(super) fn passages(&self, kept: &[KeptText]) -> Vec<Highlight> {
        let mut found: Vec<(usize, &KeptText, Vec<Range<usize>>)> = Vec::new();
        for text in kept {
            let places = self.places(text);
            if !places.is_empty() {
                let own = usize::from(primary(&text.language) != self.language);
                let rank = if text.field == "title" { own } else { 2 + own };
                found.push((rank, text, places));
            }
        }
        found.sort_by_key(|(rank, ..)| *rank);
        let mut passages: Vec<Highlight> = Vec::new();
        for (_, text, places) in found {
            if passages.len() == PASSAGES_MAX {
                break;
            }
            if passages.iter().any(|own| own.field == text.field) {
                continue;
            }
            passages.push(Highlight {
                field: text.field.clone(),
                language: text.language.clone(),
                pieces: pieces(&text.text, &places),
            });
        }
        passages
    }

    /// Where the words stand in a text.
    fn places(&self, text: &KeptText) -> Vec<Range<usize>> {
        if text.field == "identifier" {
            let folded = fold(text.text.trim());
            if self.identifiers.iter().any(|whole| folded.starts_with(whole)) {
                return std::iter::once(0..text.text.len()).collect();
            }
        }
        let mut places = Vec::new();
        for word in words(&text.text) {
            if word.script == Script::Han {
                self.run_places(word.text, word.start, &mut places);
                continue;
            }
            let folded = fold(word.text);
            if self.is_hit(&word, &folded, &text.language) {
                places.push(word.start..word.start + word.text.len());
            }
        }
        places
    }

    fn is_hit(&self, word: &super::words::Word<'_>, folded: &str, language: &str) -> bool {
        if self.terms.contains(&folded) {
            return true;
        }
        let stems = self.stems.of(word, folded, Some(primary(language)));
        if stems.iter().any(|stem| self.terms.contains(&stem.as_str())) {
            return true;
        }
        self.words.iter().any(|asked| {
            asked.folded == folded
                || (asked.prefix && folded.starts_with(&asked.folded))
                || asked.stems.iter().any(|stem| stems.contains(stem))
                || (self.tolerant && similar(asked, folded))
        })
    }

    fn run_places(&self, run: &str, start: usize, places: &mut Vec<Range<usize>>) {
        let letters: Vec<(usize, char)> = run.char_indices().collect();
        let end_of = |place: usize| letters.get(place + 1).map_or(run.len(), |(next, _)| *next);
        for pair in &self.pairs {
            let pair: Vec<char> = pair.chars().collect();
            for (place, window) in letters.windows(pair.len().max(1)).enumerate() {
                if window.iter().map(|(_, letter)| letter).eq(pair.iter()) {
                    places.push(start + letters[place].0..start + end_of(place + pair.len() - 1));
                }
            }
        }
        places.sort_by_key(|place| (place.start, place.end));
        places.dedup_by(|next, before| {
            let joins = next.start <= before.end;
            if joins {
                before.end = before.end.max(next.end);
            }
            joins
        });
    }
}

/// Whether a word differs from the asked one by no more letters than are let through.
fn similar(asked: &AskedWord, folded: &str) -> bool {
    let limit = usize::from(asked.tolerance());
    if limit == 0 {
        return false;
    }
    let own: Vec<char> = asked.folded.chars().collect();
    let other: Vec<char> = folded.chars().collect();
    if other.len() + limit < own.len() || (!asked.prefix && other.len() > own.len() + limit) {
        return false;
    }
    // Optimal string alignment; a prefix may end anywhere in the other word.
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, letter) in own.iter().enumerate() {
        let mut next = vec![i + 1; other.len() + 1];
        for (j, theirs) in other.iter().enumerate() {
            let replaced = row[j] + usize::from(letter != theirs);
            next[j + 1] = replaced.min(row[j + 1] + 1).min(next[j] + 1);
            if i > 0 && j > 0 && *letter == other[j - 1] && own[i - 1] == *theirs {
                next[j + 1] = next[j + 1].min(before[j - 1] + 1);
            }
        }
        before = std::mem::replace(&mut row, next);
    }
    let distance = match asked.prefix {
        true => row.iter().min().copied().unwrap_or(usize::MAX),
        false => row[other.len()],
    };
    distance <= limit
}

/// A passage around the first hits.
fn pieces(text: &str, places: &[Range<usize>]) -> Vec<Piece> {
    let (mut start, mut end) = (0, text.len());
    if text.chars().count() > PASSAGE_CHARS {
        let first = places[0].start;
        start = text[..first].char_indices().rev().nth(BEFORE_CHARS).map_or(0, |(place, _)| place);
        if start > 0 {
            // Whole words where the text has spaces nearby.
            start += text[start..first].find(char::is_whitespace).map_or(0, |space| space + 1);
        }
        end = text[start..].char_indices().nth(PASSAGE_CHARS).map_or(text.len(), |(place, _)| start + place);
        if end < text.len() {
            let cut = text[start..end].rfind(char::is_whitespace).map(|space| start + space);
            end = cut.filter(|cut| *cut > places[0].end).unwrap_or(end).max(places[0].end);
        }
    }
    let mut pieces = Vec::new();
    let mut push = |text: &str, hit: bool| {
        if !text.is_empty() {
            pieces.push(Piece { text: text.to_owned(), hit });
        }
    };
    if start > 0 {
        push("…", false);
    }
    let mut at = start;
    for place in places.iter().filter(|place| place.start >= start && place.end <= end) {
        push(&text[at..place.start], false);
        push(&text[place.clone()], true);
        at = place.end;
    }
    push(&text[at..end], false);
    if end < text.len() {
        push("…", false);
    }
    pieces
}
