//! Which documents of one segment of the index hold what is asked, and how well.
//!
//! Words are taken one after the other: their documents are put into a bit set that is intersected with the
//! one before, and what they weigh is added up by document. For short records this is several times
//! faster than scoring document by document, and the whole set is needed for totals and facets anyway.

use tantivy::postings::BlockSegmentPostings;
use tantivy::query::{EnableScoring, FuzzyTermQuery, PhraseQuery, Query};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocId, InvertedIndexReader, Searcher, SegmentReader, Term};

use super::asked::{Asked, AskedWord, Part};
use super::schema::Fields;
use super::stem::STEM_SIGN;
use crate::projection::ProjectionError;

const WORD_WEIGHT: f32 = 2.0;
const STEM_WEIGHT: f32 = 1.2;
const TITLE_WEIGHT: f32 = 1.5;
const PREFIX_WEIGHT: f32 = 0.5;
const TOLERANT_WEIGHT: f32 = 0.2;
const PHRASE_WEIGHT: f32 = 4.0;
const IDENTIFIER_WEIGHT: f32 = 40.0;
/// Of the pairs of a longer Chinese run, so many in ten must be found.
const RUN_TENTHS: usize = 6;

/// Documents as bits.
pub(super) type Bits = Vec<u64>;

/// Looks through one segment.
pub(super) struct Matcher<'m> {
    pub searcher: &'m Searcher,
    pub reader: &'m SegmentReader,
    pub fields: Fields,
    /// Words that differ by a letter or two are taken too.
    pub tolerant: bool,
    /// By document, what was found weighs; empty when nobody asks for it.
    pub scores: &'m mut Vec<f32>,
}

impl Matcher<'_> {
    /// The living documents that hold every part. No parts: all of them.
    pub(super) fn documents(&mut self, asked: &Asked) -> Result<Bits, ProjectionError> {
        let mut all = self.all();
        for part in &asked.parts {
            let found = self.part(part)?;
            intersect(&mut all, &found);
        }
        Ok(all)
    }

    fn all(&self) -> Bits {
        let count = self.reader.max_doc();
        let mut bits = vec![u64::MAX; count.div_ceil(64) as usize];
        if let (Some(last), 1..) = (bits.last_mut(), count % 64) {
            *last = (1 << (count % 64)) - 1;
        }
        if let Some(alive) = self.reader.alive_bitset() {
            for doc in 0..count {
                if alive.is_deleted(doc) {
                    bits[doc as usize / 64] &= !(1 << (doc % 64));
                }
            }
        }
        bits
    }

    fn none(&self) -> Bits {
        vec![0; self.reader.max_doc().div_ceil(64) as usize]
    }

    fn part(&mut self, part: &Part) -> Result<Bits, ProjectionError> {
        let mut found = self.none();
        match part {
            Part::Word(word) => self.word(word, &mut found)?,
            Part::Phrase(terms) => self.phrase(terms, &mut found)?,
            Part::Run(pairs) => self.run(pairs, &mut found)?,
            Part::Identifier { whole, parts } => {
                found = self.all();
                for part in parts {
                    let own = self.part(part)?;
                    intersect(&mut found, &own);
                }
                self.prefix(self.fields.identifier, whole, IDENTIFIER_WEIGHT, &mut found)?;
                self.term(self.fields.id, whole, IDENTIFIER_WEIGHT, &mut found)?;
            }
        }
        Ok(found)
    }

    fn word(&mut self, word: &AskedWord, found: &mut Bits) -> Result<(), ProjectionError> {
        let Fields { words, title, .. } = self.fields;
        self.term(words, &word.folded, WORD_WEIGHT, found)?;
        for stem in &word.stems {
            self.term(words, stem, STEM_WEIGHT, found)?;
        }
        if !self.scores.is_empty() {
            // Whatever is in a title is in the words too: titles only add weight.
            self.term(title, &word.folded, WORD_WEIGHT * TITLE_WEIGHT, found)?;
            for stem in &word.stems {
                self.term(title, stem, STEM_WEIGHT * TITLE_WEIGHT, found)?;
            }
        }
        if word.prefix {
            self.prefix(words, &word.folded, PREFIX_WEIGHT, found)?;
        }
        if self.tolerant && word.tolerance() > 0 {
            self.similar(word, found)?;
        }
        Ok(())
    }

    /// Documents with one term.
    fn term(
        &mut self,
        field: Field,
        text: &str,
        weight: f32,
        found: &mut Bits,
    ) -> Result<(), ProjectionError> {
        let term = Term::from_field_text(field, text);
        let inverted = self.reader.inverted_index(field)?;
        let option =
            if self.scores.is_empty() { IndexRecordOption::Basic } else { IndexRecordOption::WithFreqs };
        let Some(mut postings) = inverted.read_block_postings(&term, option).map_err(index_file)? else {
            return Ok(());
        };
        if self.scores.is_empty() {
            each_block(&mut postings, |docs, _| docs.iter().for_each(|doc| set(found, *doc)));
            return Ok(());
        }
        let frequency = self.searcher.doc_freq(&term)? as f32;
        let rarity = (1.0 + self.searcher.num_docs() as f32 / (frequency + 0.5)).ln() * weight;
        let scores = &mut *self.scores;
        each_block(&mut postings, |docs, frequencies| {
            for (doc, frequency) in docs.iter().zip(frequencies) {
                set(found, *doc);
                let frequency = *frequency as f32;
                scores[*doc as usize] += rarity * frequency / (frequency + 1.0);
            }
        });
        Ok(())
    }

    /// Documents with a term that begins so.
    fn prefix(
        &mut self,
        field: Field,
        prefix: &str,
        weight: f32,
        found: &mut Bits,
    ) -> Result<(), ProjectionError> {
        let inverted = self.reader.inverted_index(field)?;
        let mut own = self.none();
        let mut terms = inverted.terms().range().ge(prefix).into_stream().map_err(index_file)?;
        while terms.advance() {
            if !terms.key().starts_with(prefix.as_bytes()) {
                break;
            }
            self.collect(&inverted, terms.value(), &mut own)?;
        }
        self.add(&own, weight, found);
        Ok(())
    }

    /// Documents with a word that differs by a letter or two.
    fn similar(&mut self, word: &AskedWord, found: &mut Bits) -> Result<(), ProjectionError> {
        let term = Term::from_field_text(self.fields.words, &word.folded);
        let query = match word.prefix {
            true => FuzzyTermQuery::new_prefix(term, word.tolerance(), true),
            false => FuzzyTermQuery::new(term, word.tolerance(), true),
        };
        let automaton = query.automaton()?;
        let inverted = self.reader.inverted_index(self.fields.words)?;
        let mut own = self.none();
        let mut terms = inverted.terms().search(&automaton).into_stream().map_err(index_file)?;
        while terms.advance() {
            if terms.key().first() != Some(&(STEM_SIGN as u8)) {
                self.collect(&inverted, terms.value(), &mut own)?;
            }
        }
        self.add(&own, TOLERANT_WEIGHT, found);
        Ok(())
    }

    fn collect(
        &self,
        inverted: &InvertedIndexReader,
        term: &tantivy::postings::TermInfo,
        own: &mut Bits,
    ) -> Result<(), ProjectionError> {
        let postings = inverted.read_block_postings_from_terminfo(term, IndexRecordOption::Basic);
        each_block(&mut postings.map_err(index_file)?, |docs, _| docs.iter().for_each(|doc| set(own, *doc)));
        Ok(())
    }

    /// Adds documents that weigh alike.
    fn add(&mut self, own: &Bits, weight: f32, found: &mut Bits) {
        for (into, bits) in found.iter_mut().zip(own) {
            *into |= bits;
        }
        if !self.scores.is_empty() {
            each_bit(own, |doc| self.scores[doc as usize] += weight);
        }
    }

    fn phrase(&mut self, terms: &[String], found: &mut Bits) -> Result<(), ProjectionError> {
        let field = self.fields.words;
        let [first, _, ..] = terms else {
            return match terms.first() {
                Some(one) => self.term(field, one, WORD_WEIGHT, found),
                None => Ok(()),
            };
        };
        let _ = first;
        let query = PhraseQuery::new(terms.iter().map(|term| Term::from_field_text(field, term)).collect());
        let weight = query.weight(EnableScoring::disabled_from_searcher(self.searcher))?;
        let mut own = self.none();
        weight.for_each_no_score(self.reader, &mut |docs| docs.iter().for_each(|doc| set(&mut own, *doc)))?;
        self.add(&own, PHRASE_WEIGHT, found);
        Ok(())
    }

    /// Documents with most pairs of a Chinese run; a lone character also as the first of a pair.
    fn run(&mut self, pairs: &[String], found: &mut Bits) -> Result<(), ProjectionError> {
        let Fields { words, title, .. } = self.fields;
        if let [one] = pairs {
            self.term(words, one, WORD_WEIGHT, found)?;
            if one.chars().count() == 1 {
                self.prefix(words, one, PREFIX_WEIGHT, found)?;
            }
            if !self.scores.is_empty() {
                self.term(title, one, WORD_WEIGHT * TITLE_WEIGHT, found)?;
            }
            return Ok(());
        }
        let needed = match pairs.len() {
            few @ 0..=2 => few,
            many => (many * RUN_TENTHS).div_ceil(10),
        };
        let mut counts = vec![0u8; self.reader.max_doc() as usize];
        for pair in pairs {
            let mut own = self.none();
            self.term(words, pair, WORD_WEIGHT, &mut own)?;
            each_bit(&own, |doc| counts[doc as usize] = counts[doc as usize].saturating_add(1));
            if !self.scores.is_empty() {
                let mut titles = self.none();
                self.term(title, pair, WORD_WEIGHT * TITLE_WEIGHT, &mut titles)?;
            }
        }
        for (doc, count) in counts.iter().enumerate() {
            if usize::from(*count) >= needed.min(255) {
                set(found, doc as DocId);
            }
        }
        Ok(())
    }
}

fn each_block(postings: &mut BlockSegmentPostings, mut each: impl FnMut(&[DocId], &[u32])) {
    loop {
        let docs = postings.docs();
        if docs.is_empty() {
            return;
        }
        each(docs, postings.freqs());
        postings.advance();
    }
}

#[inline]
fn set(bits: &mut Bits, doc: DocId) {
    bits[doc as usize / 64] |= 1 << (doc % 64);
}

fn intersect(into: &mut Bits, with: &Bits) {
    for (into, with) in into.iter_mut().zip(with) {
        *into &= with;
    }
}

/// Calls for each set bit, in order.
pub(super) fn each_bit(bits: &Bits, mut each: impl FnMut(DocId)) {
    for (place, word) in bits.iter().enumerate() {
        let mut left = *word;
        while left != 0 {
            each(place as DocId * 64 + left.trailing_zeros());
            left &= left - 1;
        }
    }
}

fn index_file(source: std::io::Error) -> ProjectionError {
    ProjectionError::file("search")(source)
}
