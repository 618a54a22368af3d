//! Cuts texts into the words and stems that are indexed, on the index's own threads.
//!
//! The words of an archive are few and come again and again: what a word becomes is worked out once and kept.
//! A text is handed over with its language before it, so that the library's plain text values carry both.

use std::sync::Arc;

use rustc_hash::FxHashMap;
use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

use super::document::bigrams;
use super::fold::fold;
use super::stem::Stems;
use super::words::{Script, Word, words};
use crate::projection::columns::primary;

/// The name under which the schema knows it.
pub(super) const CUTTER: &str = "sterna-words";

/// Stands between a text's language and the text.
const LANGUAGE_END: char = '\u{1f}';
/// Before each text, so that no phrase runs from one into the next.
const GAP: usize = 100;
/// The search library refuses longer terms; no word is that long.
pub(super) const WORD_BYTES_MAX: usize = 255;
/// Words kept with their forms, by each thread of the index; beyond this they are forgotten and met anew.
const KNOWN_MAX: usize = 20_000;
/// Longer words are not kept: they hardly come again.
const KNOWN_BYTES_MAX: usize = 48;

/// A text as the cutter wants it.
pub(super) fn with_language(language: &str, text: &str) -> String {
    let language = primary(language);
    let mut value = String::with_capacity(language.len() + text.len() + 1);
    value.push_str(language);
    value.push(LANGUAGE_END);
    value.push_str(text);
    value
}

/// What a word becomes: its stems, then itself, folded; nothing when nothing of it can be looked for.
type Forms = Arc<[Box<str>]>;

/// Cuts texts.
#[derive(Clone, Default)]
pub(super) struct Cutter {
    stems: Arc<Stems>,
    /// By the language of the text, then by the word as written.
    known: FxHashMap<String, FxHashMap<Box<str>, Forms>>,
    count: usize,
}

/// The words of one text, under way.
pub(super) struct Cuts<'t> {
    cutter: &'t mut Cutter,
    language: &'t str,
    words: std::vec::IntoIter<Word<'t>>,
    /// What is left of the word at hand, and where in it.
    forms: Option<(Forms, usize)>,
    /// Pairs of a Chinese run, each at a position of its own.
    pairs: std::vec::IntoIter<String>,
    position: usize,
    token: Token,
}

impl Tokenizer for Cutter {
    type TokenStream<'t> = Cuts<'t>;

    fn token_stream<'t>(&'t mut self, text: &'t str) -> Cuts<'t> {
        let (language, text) = text.split_once(LANGUAGE_END).unwrap_or(("und", text));
        Cuts {
            cutter: self,
            language,
            words: words(text).into_iter(),
            forms: None,
            pairs: Vec::new().into_iter(),
            position: GAP,
            token: Token::default(),
        }
    }
}

impl Cutter {
    fn forms(&mut self, word: &Word<'_>, language: &str) -> Forms {
        if let Some(forms) = self.known.get(language).and_then(|known| known.get(word.text)) {
            return Arc::clone(forms);
        }
        let folded = fold(word.text);
        let forms: Forms = if folded.is_empty() || folded.len() > WORD_BYTES_MAX {
            Arc::default()
        } else {
            let mut forms = self.stems.of(word, &folded, Some(language));
            forms.push(folded);
            forms.into_iter().map(String::into_boxed_str).collect()
        };
        if word.text.len() <= KNOWN_BYTES_MAX {
            if self.count >= KNOWN_MAX {
                self.known.clear();
                self.count = 0;
            }
            self.count += 1;
            let known = match self.known.get_mut(language) {
                Some(known) => known,
                None => self.known.entry(language.to_owned()).or_default(),
            };
            known.insert(word.text.into(), Arc::clone(&forms));
        }
        forms
    }
}

impl Cuts<'_> {
    fn say(&mut self, text: &str) {
        self.token.text.clear();
        self.token.text.push_str(text);
        self.token.position = self.position;
    }
}

impl TokenStream for Cuts<'_> {
    fn advance(&mut self) -> bool {
        loop {
            if let Some((forms, at)) = &mut self.forms {
                if let Some(form) = forms.get(*at) {
                    *at += 1;
                    self.token.text.clear();
                    self.token.text.push_str(form);
                    self.token.position = self.position;
                    return true;
                }
                // A word of which nothing is left takes no position.
                self.position += usize::from(*at > 0);
                self.forms = None;
            }
            if let Some(pair) = self.pairs.next() {
                self.say(&fold(&pair));
                self.position += 1;
                return true;
            }
            let Some(word) = self.words.next() else { return false };
            if word.script == Script::Han {
                self.pairs = bigrams(word.text).into_iter();
            } else {
                self.forms = Some((self.cutter.forms(&word, self.language), 0));
            }
        }
    }

    fn token(&self) -> &Token {
        &self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.token
    }
}
