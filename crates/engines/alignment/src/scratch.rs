//! What reading remembers between texts: words it has met, and buffers.

use rustc_hash::FxHashMap;

use crate::head::Head;
use crate::language::Latin;
use crate::lexicon::Lexicon;
use crate::matcher::{Hit, Matcher};
use crate::stem::{Stemmers, hash, is_han, join};
use crate::token::{Place, tokens};

/// Words remembered; beyond, all are forgotten, so that memory is bounded.
const WORDS_MAX: usize = 100_000;
/// Lengths of the runs of letters that are features.
pub(crate) const GRAMS: std::ops::RangeInclusive<usize> = 3..=5;

/// A word met before.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Word {
    /// Hash of its stem.
    pub(crate) stem: u64,
    /// Its number in the lexicon, 0 for none.
    pub(crate) number: u32,
    /// Its runs of letters, in the arena.
    pub(crate) grams: (u32, u32),
}

/// Memory of a reader of many texts; changes speed only, never an answer.
#[derive(Default)]
pub struct Scratch {
    words: [FxHashMap<u64, Word>; 3],
    grams: Vec<u64>,
    bytes: Vec<u8>,
    pub(crate) places: Vec<Place>,
    pub(crate) reading: Vec<Word>,
    numbers: Vec<u32>,
    pub(crate) hidden: Vec<bool>,
    pub(crate) hits: Vec<Hit>,
    pub(crate) counts: Vec<u16>,
    pub(crate) touched: Vec<u32>,
}

impl Scratch {
    /// Fresh memory.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads a text into tokens, words and hits; says whether it was cut.
    pub(crate) fn read(
        &mut self,
        text: &str,
        latin: Latin,
        lexicon: &Lexicon,
        matcher: &Matcher,
        stemmers: &Stemmers,
        heads: &[Head],
    ) -> bool {
        let mut places = std::mem::take(&mut self.places);
        let cut = tokens(text, &mut places);
        self.reading.clear();
        self.numbers.clear();
        if self.words[latin as usize].len() > WORDS_MAX || self.grams.len() > WORDS_MAX * 40 {
            self.words.iter_mut().for_each(FxHashMap::clear);
            self.grams.clear();
        }
        for place in &places {
            let raw = &text[place.from as usize..place.to as usize];
            let key = hash(9, raw.as_bytes());
            let word = match self.words[latin as usize].get(&key) {
                Some(word) => *word,
                None => {
                    let word = self.learn(raw, latin, matcher, stemmers, heads);
                    self.words[latin as usize].insert(key, word);
                    word
                }
            };
            self.numbers.push(word.number);
            self.reading.push(word);
        }
        self.places = places;
        self.hidden.clear();
        self.hidden.resize(self.reading.len(), false);
        self.hits = matcher.find(lexicon, &self.numbers, &mut self.bytes, &mut self.hidden);
        distinct(&mut self.hits);
        cut
    }

    fn learn(
        &mut self,
        raw: &str,
        latin: Latin,
        matcher: &Matcher,
        stemmers: &Stemmers,
        heads: &[Head],
    ) -> Word {
        let lower = raw.to_lowercase();
        let stem = hash(0, stemmers.stem(&lower, latin).as_bytes());
        let from = self.grams.len();
        let mut signs: Vec<char> = sterna_vocabulary::fold(&lower).chars().collect();
        if signs.len() > 2 && !signs.iter().any(|sign| is_han(*sign)) {
            signs.insert(0, '^');
            signs.push('$');
            let mut buffer = String::new();
            for length in GRAMS {
                for run in signs.windows(length) {
                    buffer.clear();
                    buffer.extend(run);
                    let gram = join(7, hash(7, buffer.as_bytes()));
                    if heads.is_empty() || heads.iter().any(|head| head.knows(gram)) {
                        self.grams.push(gram);
                    }
                }
            }
        }
        Word { stem, number: matcher.number(stem), grams: (from as u32, self.grams.len() as u32) }
    }

    /// The runs of letters of a word.
    pub(crate) fn grams(&self, word: Word) -> &[u64] {
        &self.grams[word.grams.0 as usize..word.grams.1 as usize]
    }
}

/// Of hits of one topic that overlap, the first and longest stays.
fn distinct(hits: &mut Vec<Hit>) {
    hits.sort_unstable_by_key(|hit| (hit.topic, hit.from, std::cmp::Reverse(hit.to)));
    hits.dedup_by(|next, kept| next.topic == kept.topic && next.from < kept.to);
}
