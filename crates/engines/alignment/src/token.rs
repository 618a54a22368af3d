//! A text as tokens with their places.

use crate::stem::is_han;

/// Characters of a text that are read; what follows is left out, and said.
pub const TEXT_CHARS_MAX: usize = 100_000;
/// Characters of one token that count; longer ones are noise.
const TOKEN_CHARS_MAX: usize = 40;

/// A token: a run of letters and digits, or one Chinese sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// First character.
    pub(crate) start: u32,
    /// One past the last character.
    pub(crate) end: u32,
    /// First byte.
    pub(crate) from: u32,
    /// One past the last byte that counts.
    pub(crate) to: u32,
}

/// Cuts a text into tokens; says whether something was left out. Never panics.
pub(crate) fn tokens(text: &str, into: &mut Vec<Place>) -> bool {
    into.clear();
    let mut open: Option<(Place, usize)> = None;
    let mut count = 0_u32;
    for (byte, sign) in text.char_indices() {
        if count as usize >= TEXT_CHARS_MAX {
            close(&mut open, into);
            return true;
        }
        let (at, after) = (byte as u32, (byte + sign.len_utf8()) as u32);
        if is_han(sign) {
            close(&mut open, into);
            into.push(Place { start: count, end: count + 1, from: at, to: after });
        } else if sign.is_alphanumeric() || is_mark(sign) {
            match &mut open {
                Some((place, length)) => {
                    place.end = count + 1;
                    *length += 1;
                    if *length <= TOKEN_CHARS_MAX {
                        place.to = after;
                    }
                }
                None if is_mark(sign) => {}
                None => open = Some((Place { start: count, end: count + 1, from: at, to: after }, 1)),
            }
        } else {
            close(&mut open, into);
        }
        count += 1;
    }
    close(&mut open, into);
    false
}

fn close(open: &mut Option<(Place, usize)>, into: &mut Vec<Place>) {
    if let Some((place, _)) = open.take() {
        into.push(place);
    }
}

/// Combining marks and Arabic vowel signs belong to the word they stand in.
fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}' | '\u{200c}' | '\u{200d}' | '\u{ad}')
}
