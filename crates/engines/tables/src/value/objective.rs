//! Objectives of the Compact (1 to 23) and its guiding principles (1 to 10), written as numbers with or without words.

use super::{Doubt, Said, shortened};
use crate::fold::ascii_digits;

/// At most four objectives are kept for one node, in the order given.
pub(crate) const OBJECTIVES_MAX: usize = 4;

/// Reads objectives: `1; 7; 16`, `Objective 7`, `GCM-16`, `Objectif 7 : …`, `5–7`.
pub(crate) fn parse(text: &str) -> Said<Vec<u8>> {
    let mut said = numbers(text, 23, "objective of the Compact", "table.gcm-unknown", "table.gcm-unclear");
    if said.value.len() > OBJECTIVES_MAX {
        said.doubts.push(Doubt::warning(
            "table.gcm-too-many",
            text,
            format!("{} objectives are given; the first {OBJECTIVES_MAX} were kept. Name the most important ones first.", said.value.len()),
        ));
        said.value.truncate(OBJECTIVES_MAX);
    }
    said
}

/// Reads guiding principles by number.
pub(crate) fn principles(text: &str) -> Said<Vec<u8>> {
    numbers(text, 10, "guiding principle", "table.principle-unknown", "table.principle-unclear")
}

fn numbers(text: &str, max: u8, noun: &str, unknown: &'static str, unclear: &'static str) -> Said<Vec<u8>> {
    let mut said = Said::sure(Vec::new());
    if super::is_placeholder(text) {
        return said;
    }
    let plain = ascii_digits(text);
    for piece in pieces(&plain) {
        match number(piece) {
            Piece::Numbers(from, to) => {
                for n in from..=to.max(from) {
                    match u8::try_from(n) {
                        Ok(n) if (1..=max).contains(&n) => {
                            if !said.value.contains(&n) {
                                said.value.push(n);
                            }
                        }
                        _ => {
                            said.doubts.push(Doubt::warning(unknown, piece, format!("“{}” is no {noun}; the numbers run from 1 to {max}. It was left out.", shortened(piece))));
                            break;
                        }
                    }
                }
            }
            Piece::Fine => said.doubts.push(Doubt::warning(unclear, piece, format!("“{}” is no {noun}: it may be an action under one, or two numbers joined. It was left out. Write whole numbers separated by semicolons.", shortened(piece)))),
            Piece::Words => said.doubts.push(Doubt::warning(unknown, piece, format!("“{}” names no {noun} by its number, and was left out. Write the number, such as 7.", shortened(piece)))),
        }
    }
    said
}

enum Piece {
    Numbers(u32, u32),
    Fine,
    Words,
}

/// Cuts a cell at semicolons and line ends, and at commas, slashes and spaces where numbers stand on both sides.
fn pieces(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for part in text.split([';', '\n', '\r', '|', '؛', '；', '、']) {
        let mut from = 0;
        for (at, c) in part.char_indices() {
            let cuts = matches!(c, ',' | '،' | '，' | '/' | '&' | '+') || c == ' ';
            let rest = &part[at + c.len_utf8()..];
            let next = rest.trim_start();
            let has_number = part[from..at].bytes().any(|b| b.is_ascii_digit());
            let number_follows = next.starts_with(|c: char| c.is_ascii_digit());
            // A space only cuts bare numbers; a comma also cuts before a word that leads to a number (“GCM 7, GCM 16”).
            let bare = part[from..at].trim().bytes().all(|b| b.is_ascii_digit());
            let word_then_number = c != ' '
                && next
                    .trim_start_matches(|c: char| c.is_alphabetic() || matches!(c, ' ' | '-' | '.' | '#'))
                    .starts_with(|c: char| c.is_ascii_digit())
                && next
                    .split([',', '،', '，'])
                    .next()
                    .is_some_and(|up| up.len() < 40 && up.bytes().any(|b| b.is_ascii_digit()));
            if cuts && has_number && ((number_follows && (c != ' ' || bare)) || word_then_number) {
                found.push(part[from..at].trim());
                from = at + c.len_utf8();
            }
        }
        found.push(part[from..].trim());
    }
    found.retain(|piece| !piece.is_empty());
    found
}

fn number(piece: &str) -> Piece {
    let Some(start) = piece.find(|c: char| c.is_ascii_digit()) else { return Piece::Words };
    // Forty characters of words before a number are a sentence, not a name of it.
    if start > 60 {
        return Piece::Words;
    }
    let digits: String = piece[start..].chars().take_while(char::is_ascii_digit).collect();
    let rest = &piece[start + digits.len()..];
    let Ok(first) = digits.parse::<u32>() else { return Piece::Fine };
    let mut after = rest.chars();
    match (after.next(), after.next()) {
        (Some('.' | ','), Some(next)) if next.is_ascii_digit() => {
            // A workbook may hold the number 16 as 16.0.
            if rest[1..].bytes().all(|b| b == b'0') { Piece::Numbers(first, first) } else { Piece::Fine }
        }
        (Some(letter), next) if letter.is_ascii_lowercase() && next.is_none_or(|c| !c.is_alphanumeric()) => {
            Piece::Fine
        }
        _ => {
            let trimmed = rest.trim_start();
            if let Some(end) = trimmed.strip_prefix(['-', '–', '—']).map(str::trim_start)
                && let Ok(last) = end.parse::<u32>()
                && last > first
                && last - first < 23
            {
                return Piece::Numbers(first, last);
            }
            Piece::Numbers(first, first)
        }
    }
}
