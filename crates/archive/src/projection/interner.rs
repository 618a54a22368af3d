//! Texts that occur often, numbered.

use rustc_hash::FxHashMap;

/// Numbers texts in the order in which they first occur.
#[derive(Debug, Default)]
pub(super) struct Interner {
    by_text: FxHashMap<String, u32>,
}

impl Interner {
    /// The number of a text; a new one is appended to `texts`, which always holds all of them.
    pub(super) fn number(&mut self, text: &str, texts: &mut Vec<String>) -> u32 {
        if let Some(number) = self.by_text.get(text) {
            return *number;
        }
        let number = u32::try_from(texts.len()).unwrap_or(u32::MAX);
        texts.push(text.to_owned());
        self.by_text.insert(text.to_owned(), number);
        number
    }
}
