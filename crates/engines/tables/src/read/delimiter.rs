//! The delimiter of a text table: the one that cuts most records into the same number of cells.

use super::record::Records;

/// Candidates; earlier ones win ties.
const CANDIDATES: [char; 4] = [',', ';', '\t', '|'];
/// Records looked at.
const LOOKED_AT: usize = 200;
/// Bytes looked at, so that a quote that never closes costs little.
const BYTES: usize = 256 << 10;

/// The delimiter, and where the table begins (after Excel's `sep=;` line when there is one).
/// `None` when nothing cuts the text: it then has one column.
pub(super) fn sniff(text: &str) -> (Option<char>, usize) {
    if let Some(rest) = text.strip_prefix("sep=").or_else(|| text.strip_prefix("\"sep=")) {
        let line = rest.find(['\r', '\n']).unwrap_or(rest.len());
        if let Some(delimiter) = rest.chars().next().filter(|_| line <= 2) {
            return (Some(delimiter), text.len() - rest.len() + line);
        }
    }
    let mut end = text.len().min(BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let mut best: Option<(char, u64)> = None;
    for candidate in CANDIDATES {
        let score = score(&text[..end], candidate);
        if score > best.map_or(0, |(_, best)| best) {
            best = Some((candidate, score));
        }
    }
    (best.map(|(candidate, _)| candidate), 0)
}

fn score(text: &str, delimiter: char) -> u64 {
    let mut records = Records::new(text, delimiter);
    let mut cells = Vec::new();
    let mut widths: Vec<usize> = Vec::new();
    while widths.len() < LOOKED_AT && records.next_into(&mut cells).is_some() {
        if cells.len() > 1 || !cells[0].trim().is_empty() {
            widths.push(cells.len());
        }
    }
    if widths.is_empty() {
        return 0;
    }
    let count = |width: usize| widths.iter().filter(|&&other| other == width).count() as u64;
    let Some(usual) = widths.iter().copied().max_by_key(|&width| (count(width), width)) else { return 0 };
    if usual < 2 {
        // A table whose records mostly have one cell may still be cut now and then; that is weak evidence.
        return 0;
    }
    let share = count(usual) * 1_000 / widths.len() as u64;
    // Agreement counts most; many columns decide between delimiters that agree equally well.
    share * share / 1_000 * 100 + usual.min(50) as u64
}
