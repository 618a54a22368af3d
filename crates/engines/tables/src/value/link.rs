//! Addresses of pages and documents.

use super::{Doubt, Said, shortened};

/// Splits a cell into its web addresses; what is none is a doubt.
pub(crate) fn parse(text: &str) -> Said<Vec<String>> {
    let mut said = Said::sure(Vec::new());
    if super::is_placeholder(text) {
        return said;
    }
    for piece in text.split(|c: char| c.is_whitespace() || c == ';' || c == '|') {
        let piece = piece.trim_matches(|c| matches!(c, ',' | '<' | '>' | '"'));
        if piece.is_empty() {
            continue;
        }
        let lower = piece.to_ascii_lowercase();
        if (lower.starts_with("https://") || lower.starts_with("http://"))
            && piece.len() > 8
            && piece.len() <= 2_000
        {
            said.value.push(piece.to_owned());
        } else if lower.starts_with("www.") {
            said.value.push(format!("https://{piece}"));
        } else if said.doubts.is_empty() {
            said.doubts.push(Doubt::warning(
                "table.link-not-web",
                piece,
                format!("“{}” is not a web address, and was left out. Write the whole address, beginning with https://.", shortened(piece)),
            ));
        }
    }
    said
}
