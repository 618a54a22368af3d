//! A record as the search index takes it in.

use serde::{Deserialize, Serialize};
use tantivy::TantivyDocument;
use tantivy::tokenizer::{PreTokenizedString, Token};

use super::fold::fold;
use super::schema::{Fields, language_number};
use super::stem::Stems;
use super::words::{Script, words};
use crate::projection::columns::primary;
use crate::projection::{Entry, ProjectionError};

/// Words of one record that are indexed; a longer record is found by its first ones.
const WORDS_MAX: usize = 100_000;
/// Characters of one text that are kept for highlights.
const KEPT_CHARS_MAX: usize = 4_000;
/// Between two texts, so that no phrase runs from one into the next.
const GAP: usize = 100;
/// The search library refuses longer terms; no word is that long.
const WORD_BYTES_MAX: usize = 255;

/// A text kept for highlights.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct KeptText {
    pub field: String,
    pub language: String,
    pub text: String,
}

/// Makes the document of a record.
///
/// # Errors
/// The kept texts cannot be encoded.
pub(super) fn document(
    fields: &Fields,
    stems: &Stems,
    entry: &Entry,
    row: u32,
) -> Result<TantivyDocument, ProjectionError> {
    let mut document = TantivyDocument::default();
    document.add_text(fields.id, entry.record.as_str());
    document.add_u64(fields.row, u64::from(row));
    let language = entry.digest.titles.first().map_or(entry.language.as_str(), |(language, _)| language);
    document.add_u64(fields.language, u64::from(language_number(language)));
    let mut kept = Vec::new();
    let mut all = Tokens::default();
    let mut title = Tokens::default();
    let titles =
        entry.digest.titles.iter().map(|(language, text)| ("title", language.as_str(), text.as_str()));
    let texts = entry.digest.texts.iter();
    let texts = texts.map(|text| (text.field.as_str(), text.language.as_str(), text.text.as_str()));
    let named_titles = !entry.digest.titles.is_empty();
    for (field, language, text) in
        titles.chain(texts.filter(|(field, ..)| !(named_titles && *field == "title")))
    {
        all.add(stems, text, language);
        if field == "title" {
            title.add(stems, text, language);
        }
        if field == "identifier" {
            let whole = fold(text.trim());
            if !whole.is_empty() && whole.len() <= WORD_BYTES_MAX {
                document.add_text(fields.identifier, whole);
            }
        }
        let end = text.char_indices().nth(KEPT_CHARS_MAX).map_or(text.len(), |(place, _)| place);
        kept.push(KeptText {
            field: field.to_owned(),
            language: language.to_owned(),
            text: text[..end].to_owned(),
        });
    }
    document.add_pre_tokenized_text(fields.words, all.finish());
    document.add_pre_tokenized_text(fields.title, title.finish());
    document.add_bytes(fields.texts, postcard::to_stdvec(&kept)?.as_slice());
    Ok(document)
}

/// Words and stems with their positions.
#[derive(Default)]
struct Tokens {
    tokens: Vec<Token>,
    position: usize,
}

impl Tokens {
    fn add(&mut self, stems: &Stems, text: &str, language: &str) {
        for word in words(text) {
            if self.tokens.len() >= WORDS_MAX {
                return;
            }
            if word.script == Script::Han {
                for bigram in bigrams(word.text) {
                    self.push(fold(&bigram));
                    self.position += 1;
                }
                continue;
            }
            let folded = fold(word.text);
            if folded.is_empty() || folded.len() > WORD_BYTES_MAX {
                continue;
            }
            for stem in stems.of(&word, &folded, Some(primary(language))) {
                self.push(stem);
            }
            self.push(folded);
            self.position += 1;
        }
        self.position += GAP;
    }

    fn push(&mut self, text: String) {
        self.tokens.push(Token {
            offset_from: 0,
            offset_to: 0,
            position: self.position,
            text,
            position_length: 1,
        });
    }

    fn finish(self) -> PreTokenizedString {
        PreTokenizedString { text: String::new(), tokens: self.tokens }
    }
}

/// Each character with the next one; a lone character stands for itself.
pub(super) fn bigrams(run: &str) -> Vec<String> {
    let letters: Vec<char> = run.chars().collect();
    match letters.as_slice() {
        [one] => vec![one.to_string()],
        several => several.windows(2).map(|pair| pair.iter().collect()).collect(),
    }
}
