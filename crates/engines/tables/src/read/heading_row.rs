//! The row the headings are in: titles, logos and notes often stand above it.

use crate::{Field, Row, fold};

/// Rows looked at from the top.
const LOOKED_AT: usize = 40;

/// The position of the headings among the rows; `None` when nothing looks like them.
///
/// The first row with at least three filled text cells that is followed by a row, and in which most known headings
/// stand, wins. A table of one or two columns may have one or two.
pub(super) fn find(rows: &[Row]) -> Option<usize> {
    let filled = |row: &Row| row.cells().filter(|cell| !cell.trim().is_empty()).count();
    let widest = rows.iter().take(LOOKED_AT).map(filled).max().unwrap_or(0);
    let needed = widest.min(3);
    let mut first = None;
    let mut best: Option<(usize, usize)> = None;
    for (at, row) in rows.iter().take(LOOKED_AT).enumerate() {
        let count = filled(row);
        if count == 0 || count < needed {
            continue;
        }
        let texts = row.cells().filter(|cell| is_text(cell)).count();
        // A column per target has a number for its heading, so not every heading is a text.
        if texts * 10 < count * 6 {
            continue;
        }
        // A row merged over the whole width says one thing many times.
        let mut distinct: Vec<&str> = row.cells().filter(|cell| !cell.trim().is_empty()).collect();
        distinct.sort_unstable();
        distinct.dedup();
        if distinct.len() < needed {
            continue;
        }
        first = first.or(Some(at));
        let known = row.cells().filter(|cell| is_known(cell)).count();
        if known > best.map_or(0, |(_, known)| known) {
            best = Some((at, known));
        }
    }
    // Two or more known headings outweigh being first; values rarely look like headings twice in a row.
    best.filter(|&(_, known)| known >= 2).map(|(at, _)| at).or(first)
}

fn is_text(cell: &str) -> bool {
    cell.chars().any(char::is_alphabetic) && cell.chars().count() <= 200
}

fn is_known(cell: &str) -> bool {
    cell.chars().count() <= 80
        && (crate::mend::is_refusal_heading(cell)
            || crate::mapping::known_heading(&fold(cell)).is_some_and(|field| field != Field::Ignore))
}
