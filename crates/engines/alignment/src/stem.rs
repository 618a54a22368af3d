//! The stem of a word: by its letters, else by the language of the text.

use rust_stemmers::{Algorithm, Stemmer};
use sterna_vocabulary::fold;

use crate::language::Latin;

/// The stemmers, made once.
pub(crate) struct Stemmers {
    latin: [Stemmer; 3],
    russian: Stemmer,
    arabic: Stemmer,
}

impl Stemmers {
    pub(crate) fn new() -> Self {
        Self {
            latin: [
                Stemmer::create(Algorithm::English),
                Stemmer::create(Algorithm::French),
                Stemmer::create(Algorithm::Spanish),
            ],
            russian: Stemmer::create(Algorithm::Russian),
            arabic: Stemmer::create(Algorithm::Arabic),
        }
    }

    /// The folded stem of a word in lower case. Marks are taken off after stemming: stemmers know their languages with them.
    pub(crate) fn stem(&self, word: &str, latin: Latin) -> String {
        let Some(first) = word.chars().next() else { return String::new() };
        let stemmed = match first {
            '\u{400}'..='\u{52f}' => self.russian.stem(word),
            '\u{600}'..='\u{6ff}' => self.arabic.stem(&bare_arabic(word)).into_owned().into(),
            _ if is_han(first) || first.is_numeric() => return fold(word),
            _ => self.latin[latin as usize].stem(word),
        };
        let stem = fold(&stemmed);
        // Some Arabic particles stem to nothing.
        if stem.is_empty() { fold(word) } else { stem }
    }
}

/// An Arabic word without the particles that are written onto its article: “to the”, “with the”, “and the”, “like the”.
fn bare_arabic(word: &str) -> std::borrow::Cow<'_, str> {
    if let Some(rest) = word.strip_prefix("لل").filter(|rest| rest.chars().count() > 2) {
        return format!("ال{rest}").into();
    }
    for joined in ["وال", "بال", "فال", "كال", "ولل"] {
        if let Some(rest) = word.strip_prefix(joined).filter(|rest| rest.chars().count() > 2) {
            return format!("ال{rest}").into();
        }
    }
    word.into()
}

/// Signs that are words of their own.
pub(crate) fn is_han(sign: char) -> bool {
    matches!(sign, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{2fa1f}')
}

/// Hash of bytes; stable for ever, since weights are stored under it (FNV-1a, 64 bits, then mixed).
pub(crate) fn hash(seed: u64, bytes: &[u8]) -> u64 {
    let mut state = 0xcbf2_9ce4_8422_2325 ^ seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    for byte in bytes {
        state = (state ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    mix(state)
}

/// Two hashes as one, in their order.
pub(crate) fn join(left: u64, right: u64) -> u64 {
    mix(left.rotate_left(23) ^ right.wrapping_mul(0x9e37_79b9_7f4a_7c15))
}

fn mix(mut state: u64) -> u64 {
    state ^= state >> 32;
    state = state.wrapping_mul(0xd6e8_feb8_6659_fd93);
    state ^ (state >> 32)
}
