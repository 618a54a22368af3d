//! Finds the lexicon's phrases in stemmed tokens, in one pass.

use aho_corasick::{AhoCorasick, AhoCorasickBuilder, AhoCorasickKind, MatchKind};
use rustc_hash::FxHashMap;

use crate::AlignmentError;
use crate::language::Latin;
use crate::lexicon::Lexicon;
use crate::stem::{Stemmers, hash};
use crate::token::tokens;

/// Tokens after a negation that it hides.
const NEGATED: u32 = 6;

/// A phrase found: its topic and its tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    /// Index of the topic.
    pub(crate) topic: u16,
    /// First token.
    pub(crate) from: u32,
    /// One past the last token.
    pub(crate) to: u32,
}

/// The phrases of one Latin language, of English, and of the languages of other letters.
///
/// Stems become numbers of three bytes, of which only the first has its high bit set: a match of bytes is then always
/// a match of whole tokens.
pub(crate) struct Matcher {
    automaton: AhoCorasick,
    /// Topic of each pattern.
    topics: Vec<u16>,
    numbers: FxHashMap<u64, u32>,
}

impl Matcher {
    pub(crate) fn new(lexicon: &Lexicon, latin: Latin, stemmers: &Stemmers) -> Result<Self, AlignmentError> {
        let mut numbers: FxHashMap<u64, u32> = FxHashMap::default();
        let (mut patterns, mut topics) = (Vec::new(), Vec::new());
        let mut places = Vec::new();
        let mut seen = rustc_hash::FxHashSet::default();
        for (index, topic) in lexicon.topics.iter().enumerate() {
            for (language, phrases) in &topic.phrases {
                if !matches!(language.as_str(), "ar" | "ru" | "zh" | "en") && language != latin.code() {
                    continue;
                }
                for phrase in phrases {
                    let lower = phrase.to_lowercase();
                    tokens(&lower, &mut places);
                    let mut pattern = Vec::with_capacity(places.len() * 3);
                    for place in &places {
                        let word = &lower[place.from as usize..place.to as usize];
                        let stem = hash(0, stemmers.stem(word, latin).as_bytes());
                        let next = numbers.len() as u32 + 1;
                        push(*numbers.entry(stem).or_insert(next), &mut pattern);
                    }
                    if !pattern.is_empty() && seen.insert((index, pattern.clone())) {
                        patterns.push(pattern);
                        topics.push(index as u16);
                    }
                }
            }
        }
        let automaton = AhoCorasickBuilder::new()
            .match_kind(MatchKind::Standard)
            .kind(Some(AhoCorasickKind::ContiguousNFA))
            .build(&patterns)
            .map_err(|_| AlignmentError::Lexicon { line: 0, message: "too many phrases".to_owned() })?;
        Ok(Self { automaton, topics, numbers })
    }

    /// One that finds nothing.
    pub(crate) fn nothing() -> Self {
        // An automaton of no patterns always builds.
        let automaton = AhoCorasick::new(std::iter::empty::<&[u8]>());
        match automaton {
            Ok(automaton) => Self { automaton, topics: Vec::new(), numbers: FxHashMap::default() },
            Err(_) => unreachable!("no patterns, no failure"),
        }
    }

    /// The number of a stem; 0 for one that no phrase holds.
    pub(crate) fn number(&self, stem: u64) -> u32 {
        self.numbers.get(&stem).copied().unwrap_or(0)
    }

    /// The phrases in tokens given as numbers; excluded tokens are marked in `hidden`.
    pub(crate) fn find(
        &self,
        lexicon: &Lexicon,
        numbers: &[u32],
        bytes: &mut Vec<u8>,
        hidden: &mut [bool],
    ) -> Vec<Hit> {
        bytes.clear();
        for number in numbers {
            push(*number, bytes);
        }
        let mut hits = Vec::new();
        for found in self.automaton.find_overlapping_iter(bytes.as_slice()) {
            let topic = self.topics[found.pattern().as_usize()];
            let hit = Hit { topic, from: (found.start() / 3) as u32, to: (found.end() / 3) as u32 };
            let manner = lexicon.topics[topic as usize].manner;
            let covered = match (manner.exclude, manner.negation) {
                (true, _) => hit.from..hit.to,
                (_, true) => hit.from..(hit.to + NEGATED).min(numbers.len() as u32),
                _ => {
                    hits.push(hit);
                    continue;
                }
            };
            for token in covered {
                hidden[token as usize] = true;
            }
        }
        hits.retain(|hit| !hidden[hit.from as usize..hit.to as usize].iter().any(|hidden| *hidden));
        hits
    }
}

fn push(number: u32, into: &mut Vec<u8>) {
    into.extend([0x80 | (number >> 14) as u8, (number >> 7) as u8 & 0x7f, number as u8 & 0x7f]);
}
