//! Languages named in cells.

use crate::fold;

/// The code of a language named by code or by name in one of the six languages; another two- or three-letter code as is.
pub(crate) fn parse(text: &str) -> Option<String> {
    let folded = fold(text);
    if let Some(code) = crate::mapping::language_word(&folded) {
        return Some(code.to_owned());
    }
    let primary = folded.split(' ').next()?;
    if let Some(code) = crate::mapping::language_word(primary) {
        return Some(code.to_owned());
    }
    ((2..=3).contains(&primary.len()) && primary.bytes().all(|b| b.is_ascii_lowercase()))
        .then(|| primary.to_owned())
}

/// The language a text's script gives away: Arabic, Han or Cyrillic letters in the majority.
pub(crate) fn of_script(text: &str) -> Option<&'static str> {
    let (mut arabic, mut han, mut cyrillic, mut letters) = (0usize, 0usize, 0usize, 0usize);
    for c in text.chars().filter(|c| c.is_alphabetic()).take(200) {
        letters += 1;
        match c {
            '\u{600}'..='\u{6ff}'
            | '\u{750}'..='\u{77f}'
            | '\u{fb50}'..='\u{fdff}'
            | '\u{fe70}'..='\u{feff}' => arabic += 1,
            '\u{3400}'..='\u{9fff}' => han += 1,
            '\u{400}'..='\u{4ff}' => cyrillic += 1,
            _ => {}
        }
    }
    [("ar", arabic), ("zh", han), ("ru", cyrillic)]
        .into_iter()
        .find(|(_, count)| count * 2 > letters)
        .map(|(code, _)| code)
}
