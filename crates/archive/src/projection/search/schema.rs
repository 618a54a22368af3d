//! The fields of the search index.

use tantivy::schema::{
    FAST, Field, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions,
};

use super::cutter::CUTTER;
use crate::projection::columns::primary;

/// Changes with every change of fields or of how words are cut; another layout's index is void.
pub(super) const LAYOUT: u32 = 2;

/// The fields.
#[derive(Clone, Copy, Debug)]
pub(in crate::projection) struct Fields {
    /// The record's id, for deleting.
    pub id: Field,
    /// Its row in the counts.
    pub row: Field,
    /// The language of its first title, as [`language_number`] has it: hits in the reader's own come first.
    pub language: Field,
    /// Words and stems of titles and texts, with positions.
    pub words: Field,
    /// Words and stems of titles.
    pub title: Field,
    /// Identifiers, folded, whole.
    pub identifier: Field,
    /// The texts themselves, for highlights.
    pub texts: Field,
}

/// The schema with its fields.
pub(super) fn schema() -> (Schema, Fields) {
    let indexed = |option| {
        let indexing =
            TextFieldIndexing::default().set_tokenizer(CUTTER).set_index_option(option).set_fieldnorms(false);
        TextOptions::default().set_indexing_options(indexing)
    };
    let mut builder = Schema::builder();
    let fields = Fields {
        id: builder.add_text_field("id", STRING),
        row: builder.add_u64_field("row", FAST),
        language: builder.add_u64_field("language", FAST),
        words: builder.add_text_field("words", indexed(IndexRecordOption::WithFreqsAndPositions)),
        title: builder.add_text_field("title", indexed(IndexRecordOption::WithFreqs)),
        identifier: builder.add_text_field("identifier", STRING),
        texts: builder.add_bytes_field("texts", STORED),
    };
    (builder.build(), fields)
}

/// 1 to 6 for the six languages, 0 for others.
pub(super) fn language_number(language: &str) -> u8 {
    let place = ["en", "fr", "es", "ru", "zh", "ar"].iter().position(|own| *own == primary(language));
    place.map_or(0, |place| place as u8 + 1)
}
