//! Features of a text: words, pairs of words, runs of letters, topics.

use crate::matcher::Hit;
use crate::scratch::Scratch;
use crate::stem::{hash, join};

/// Tokens of a text's beginning, where a title stands.
const OPENING: u32 = 14;

/// Kinds of features; each is brought to length one by itself, then scaled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Block {
    /// Stems and pairs of stems.
    Words = 0,
    /// Runs of letters within a word.
    Letters = 1,
    /// Topics of the lexicon.
    Topics = 2,
    /// Topics beside people on the move, and at the beginning.
    Contexts = 3,
}

/// How many kinds there are.
pub(crate) const BLOCKS: usize = 4;

/// A feature where it occurs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Occurrence {
    /// What it is.
    pub(crate) feature: u64,
    /// Its kind.
    pub(crate) block: Block,
    /// First token.
    pub(crate) from: u32,
    /// One past the last token.
    pub(crate) to: u32,
}

/// Calls `each` for every occurrence of a feature among tokens that are not hidden.
pub(crate) fn occurrences(
    scratch: &Scratch,
    names: &Names,
    hidden: &[bool],
    mut each: impl FnMut(Occurrence),
) {
    let words = &scratch.reading;
    let mut before: Option<u64> = None;
    for (index, word) in words.iter().enumerate() {
        let at = index as u32;
        if hidden[index] {
            before = None;
            continue;
        }
        each(Occurrence { feature: join(1, word.stem), block: Block::Words, from: at, to: at + 1 });
        if let Some(left) = before {
            let feature = join(2, join(left, word.stem));
            each(Occurrence { feature, block: Block::Words, from: at - 1, to: at + 1 });
        }
        for gram in scratch.grams(*word) {
            each(Occurrence { feature: *gram, block: Block::Letters, from: at, to: at + 1 });
        }
        before = Some(word.stem);
    }
    let open = |hit: &Hit| !hidden[hit.from as usize..hit.to as usize].iter().any(|hidden| *hidden);
    let mobile = scratch.hits.iter().any(|hit| names.mobile[hit.topic as usize] && open(hit));
    for hit in scratch.hits.iter().filter(|hit| open(hit)) {
        let name = names.topics[hit.topic as usize];
        let (from, to) = (hit.from, hit.to);
        each(Occurrence { feature: join(3, name), block: Block::Topics, from, to });
        if mobile {
            each(Occurrence { feature: join(4, name), block: Block::Contexts, from, to });
        }
        if hit.from < OPENING {
            each(Occurrence { feature: join(5, name), block: Block::Contexts, from, to });
        }
    }
}

/// Hashes of the topics' names, and which speak of people on the move.
pub(crate) struct Names {
    pub(crate) topics: Vec<u64>,
    pub(crate) mobile: Vec<bool>,
}

impl Names {
    pub(crate) fn of(lexicon: &crate::Lexicon) -> Self {
        Self {
            topics: lexicon.topics.iter().map(|topic| hash(3, topic.name.as_bytes())).collect(),
            mobile: lexicon.topics.iter().map(|topic| topic.manner.mobile).collect(),
        }
    }
}

/// The features of a text, counted, for training and for measuring.
#[derive(Clone, Debug, Default)]
pub struct Extracted {
    /// Feature, kind, how often.
    pub(crate) counts: Vec<(u64, u8, u16)>,
    /// What the lexicon alone gives each label of the head that is trained.
    pub(crate) priors: Vec<f32>,
}
