//! The words of a text.

use super::fold::is_mark;

/// A word, or an unbroken run of Chinese characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) struct Word<'t> {
    /// As written.
    pub text: &'t str,
    /// First byte in the text.
    pub start: usize,
    pub script: Script,
}

/// What decides how a word is stemmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Han,
    Other,
}

/// The words of a text in their order: runs of letters, digits and marks; a change between Chinese and other
/// letters ends a word.
pub(in super::super) fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut start = None;
    let mut script = Script::Other;
    for (place, letter) in text.char_indices() {
        let part = letter.is_alphanumeric() || letter == 'ـ' || (start.is_some() && is_mark(letter));
        let own = script_of(letter);
        let breaks = !part || (own == Script::Han) != (script == Script::Han);
        if let Some(from) = start.filter(|_| breaks && !is_mark(letter)) {
            words.push(Word { text: &text[from..place], start: from, script });
            start = None;
        }
        if part && start.is_none() {
            start = Some(place);
            script = own;
        } else if part && script == Script::Other {
            // Digits first, letters later: the letters decide.
            script = own;
        }
    }
    if let Some(from) = start {
        words.push(Word { text: &text[from..], start: from, script });
    }
    words
}

fn script_of(letter: char) -> Script {
    match letter {
        'a'..='z' | 'A'..='Z' | '\u{00C0}'..='\u{024F}' | '\u{1E00}'..='\u{1EFF}' => Script::Latin,
        '\u{0400}'..='\u{052F}' => Script::Cyrillic,
        '\u{0600}'..='\u{065F}'
        | '\u{0670}'..='\u{06EF}'
        | '\u{06FA}'..='\u{06FF}'
        | '\u{0750}'..='\u{077F}'
        | '\u{FB50}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFF}' => Script::Arabic,
        '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{2FA1F}' => Script::Han,
        _ => Script::Other,
    }
}
