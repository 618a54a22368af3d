//! Sustainable Development Goals (1 to 17) and their 169 targets.

use super::{Doubt, Said, shortened};
use crate::fold::ascii_digits;

/// Per goal: the number of its outcome targets and of its means of implementation (lettered from `a`).
/// Source: A/RES/70/1; 126 and 43, together 169. Goal 17 has numbers only.
const TARGETS: [(u8, u8); 17] = [
    (5, 2),
    (5, 3),
    (9, 4),
    (7, 3),
    (6, 3),
    (6, 2),
    (3, 2),
    (10, 2),
    (5, 3),
    (7, 3),
    (7, 3),
    (8, 3),
    (3, 2),
    (7, 3),
    (9, 3),
    (10, 2),
    (19, 0),
];

/// Reads goals and targets: `10.7, 8.8`, `SDG 10`, `ODD 8.8; 16`, `10.a`.
pub(crate) fn parse(text: &str) -> Said<Vec<String>> {
    let mut said = Said::sure(Vec::new());
    if super::is_placeholder(text) {
        return said;
    }
    let plain = ascii_digits(text).to_lowercase();
    let mut numbers = 0;
    let mut rest = plain.as_str();
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let token: &str = {
            let tail = &rest[start..];
            let end = tail.find(|c: char| !c.is_ascii_alphanumeric() && c != '.').unwrap_or(tail.len());
            tail[..end].trim_end_matches('.')
        };
        rest = &rest[start + token.len().max(1)..];
        numbers += 1;
        match concept(token) {
            Some(code) => {
                if !said.value.contains(&code) {
                    said.value.push(code);
                }
            }
            None => said.doubts.push(Doubt::warning(
                "table.sdg-unknown",
                token,
                format!("“{}” is neither a goal (1 to 17) nor a target (such as 10.7 or 10.c) of the 2030 Agenda, and was left out.", shortened(token)),
            )),
        }
    }
    if numbers == 0 {
        said.doubts.push(Doubt::warning("table.sdg-unknown", text, format!("“{}” names no goal or target by its number, and was left out. Write the number, such as 10 or 10.7.", shortened(text))));
    }
    said
}

/// The code of a goal or target, when it exists.
pub(crate) fn concept(token: &str) -> Option<String> {
    let mut parts = token.split('.');
    let goal: u8 = parts.next()?.parse().ok()?;
    let &(numbered, lettered) = TARGETS.get(usize::from(goal.checked_sub(1)?))?;
    let target = parts.next();
    if parts.next().is_some() {
        return None;
    }
    match target {
        None => Some(goal.to_string()),
        Some("0" | "00") => Some(goal.to_string()),
        Some(letter) if letter.len() == 1 && letter.bytes().all(|b| b.is_ascii_lowercase()) => {
            (letter.as_bytes()[0] - b'a' < lettered).then(|| format!("{goal}.{letter}"))
        }
        Some(number) => {
            let number: u8 = number.parse().ok()?;
            (1..=numbered).contains(&number).then(|| format!("{goal}.{number}"))
        }
    }
}
