//! A record as the search index takes it in.

use serde::{Deserialize, Serialize};
use tantivy::TantivyDocument;

use super::cutter::{WORD_BYTES_MAX, with_language};
use super::fold::fold;
use super::schema::{Fields, language_number};
use crate::projection::{Entry, ProjectionError};

/// Bytes of one record's texts that are indexed, some hundred thousand words; a longer record is found by its
/// first ones.
const TEXT_BYTES_MAX: usize = 700_000;
/// Characters of one text that are kept for highlights.
const KEPT_CHARS_MAX: usize = 4_000;

/// A text kept for highlights.
#[derive(Debug, Deserialize)]
pub(super) struct KeptText {
    pub field: String,
    pub language: String,
    pub text: String,
}

/// The same while it is written.
#[derive(Debug, Serialize)]
struct Kept<'t> {
    field: &'t str,
    language: &'t str,
    text: &'t str,
}

/// Makes the document of a record. Its words are cut later, by the index's own threads.
///
/// # Errors
/// The kept texts cannot be encoded.
pub(in crate::projection) fn document(
    fields: &Fields,
    entry: &Entry,
    row: u32,
) -> Result<TantivyDocument, ProjectionError> {
    let mut document = TantivyDocument::default();
    document.add_text(fields.id, entry.record.as_str());
    document.add_u64(fields.row, u64::from(row));
    let language = entry.digest.titles.first().map_or(entry.language.as_str(), |(language, _)| language);
    document.add_u64(fields.language, u64::from(language_number(language)));
    let titles =
        entry.digest.titles.iter().map(|(language, text)| ("title", language.as_str(), text.as_str()));
    let texts = entry.digest.texts.iter();
    let texts = texts.map(|text| (text.field.as_str(), text.language.as_str(), text.text.as_str()));
    let named_titles = !entry.digest.titles.is_empty();
    let mut kept = Vec::with_capacity(entry.digest.titles.len() + entry.digest.texts.len());
    let mut left = TEXT_BYTES_MAX;
    for (field, language, text) in
        titles.chain(texts.filter(|(field, ..)| !(named_titles && *field == "title")))
    {
        let indexed = &text[..text.floor_char_boundary(left)];
        left -= indexed.len();
        let value = with_language(language, indexed);
        if field == "title" {
            document.add_text(fields.title, &value);
        }
        document.add_text(fields.words, &value);
        if field == "identifier" {
            let whole = fold(text.trim());
            if !whole.is_empty() && whole.len() <= WORD_BYTES_MAX {
                document.add_text(fields.identifier, whole);
            }
        }
        let end = text.char_indices().nth(KEPT_CHARS_MAX).map_or(text.len(), |(place, _)| place);
        kept.push(Kept { field, language, text: &text[..end] });
    }
    document.add_bytes(fields.texts, postcard::to_stdvec(&kept)?.as_slice());
    Ok(document)
}

/// Each character with the next one; a lone character stands for itself.
pub(super) fn bigrams(run: &str) -> Vec<String> {
    let letters: Vec<char> = run.chars().collect();
    match letters.as_slice() {
        [one] => vec![one.to_string()],
        several => several.windows(2).map(|pair| pair.iter().collect()).collect(),
    }
}
