//! Text in a Word file: cut where the direction of writing changes.

use crate::xml::Xml;

/// Whether a letter is written from right to left.
fn backwards(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
        && (letter.is_alphabetic() || matches!(letter, '\u{660}'..='\u{669}' | '\u{64b}'..='\u{65f}'))
}

/// Cuts a text into pieces of one direction each; `true` is from right to left. Digits, stops and spaces go with the
/// document's own direction at the edges, and with their neighbours inside words of the other.
pub(super) fn pieces(text: &str, rtl: bool) -> Vec<(bool, &str)> {
    let strong = |letter: char| letter.is_alphabetic().then(|| backwards(letter));
    let mut pieces: Vec<(bool, &str)> = Vec::new();
    let mut start = 0;
    let mut current = rtl;
    // The end of the last letter of the other direction, where its words would end.
    let mut other_end = 0;
    for (at, letter) in text.char_indices() {
        let Some(direction) = strong(letter) else { continue };
        if direction != rtl && current == rtl {
            if at > start {
                pieces.push((rtl, &text[start..at]));
            }
            start = at;
        } else if direction == rtl && current != rtl {
            pieces.push((!rtl, &text[start..other_end]));
            start = other_end;
        }
        current = direction;
        if direction != rtl {
            other_end = at + letter.len_utf8();
            // Marks that belong to the letter stay with it.
            other_end += text[other_end..]
                .chars()
                .take_while(|mark| matches!(mark, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}'))
                .map(char::len_utf8)
                .sum::<usize>();
        }
    }
    if current != rtl && start < text.len() {
        pieces.push((!rtl, &text[start..other_end]));
        start = other_end;
    }
    if start < text.len() {
        pieces.push((rtl, &text[start..]));
    }
    pieces
}

/// Writes text as runs. `properties` stands in `w:rPr` before the direction.
pub(super) fn plain(xml: &mut Xml, text: &str, rtl: bool, properties: &str) {
    for (backwards, piece) in pieces(text, rtl) {
        xml.open("w:r", &[]);
        if backwards || !properties.is_empty() {
            xml.open("w:rPr", &[]).raw(properties);
            if backwards {
                xml.raw("<w:rtl/>");
            }
            xml.close();
        }
        letters(xml, piece);
        xml.close();
    }
}

/// Letters, tabs and line breaks of a run.
fn letters(xml: &mut Xml, text: &str) {
    let mut start = 0;
    for (at, letter) in text.char_indices() {
        let element = match letter {
            '\t' => "w:tab",
            '\n' => "w:br",
            _ => continue,
        };
        words(xml, &text[start..at]);
        xml.empty(element, &[]);
        start = at + 1;
    }
    words(xml, &text[start..]);
}

fn words(xml: &mut Xml, text: &str) {
    if !text.is_empty() {
        xml.leaf("w:t", &[("xml:space", "preserve")], text);
    }
}
