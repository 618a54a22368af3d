//! Refused rows, handed back to be mended and imported again alone.

use crate::{
    CellValue, Direction, OutColumn, OutSheet, Severity, TableRow, TablesError, fold, write_csv, write_xlsx,
};

/// The heading of the column that says what was wrong. The reader recognises it and does not read it.
pub const MEND_HEADING: &str = "What was wrong (this column is not imported)";

/// The headings that were ever written, folded, so that files of earlier releases and other languages stay mendable.
const KNOWN: &[&str] = &[
    "what was wrong this column is not imported",
    "ce qui n allait pas cette colonne n est pas importee",
    "lo que estaba mal esta columna no se importa",
    "ما الخطا لا يستورد هذا العمود",
    "что было не так этот столбец не импортируется",
    "问题所在 此列不导入",
];

pub(crate) fn is_refusal_heading(heading: &str) -> bool {
    let folded = fold(heading);
    KNOWN.iter().any(|known| fold(known) == folded)
}

/// The heading of that column in a reader's language: the code of a UN language, else English.
#[must_use]
pub fn mend_heading(language: &str) -> &'static str {
    match language {
        "fr" => "Ce qui n’allait pas (cette colonne n’est pas importée)",
        "es" => "Lo que estaba mal (esta columna no se importa)",
        "ar" => "ما الخطأ (لا يُستورد هذا العمود)",
        "ru" => "Что было не так (этот столбец не импортируется)",
        "zh" => "问题所在（此列不导入）",
        _ => MEND_HEADING,
    }
}

/// A row to hand back: its cells as given, and what was wrong, in the reader's language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RefusedRow {
    /// The cells as given.
    pub cells: Vec<String>,
    /// What was wrong, one sentence per problem.
    pub reason: String,
}

impl RefusedRow {
    /// A refused row with its errors in English; `None` when the row is not refused.
    #[must_use]
    pub fn of(row: &TableRow) -> Option<Self> {
        let wrong: Vec<String> = row
            .findings
            .iter()
            .filter(|finding| finding.severity == Severity::Error)
            .map(|finding| format!("{}: {}", finding.place, finding.message))
            .collect();
        (!wrong.is_empty()).then(|| Self { cells: row.original.clone(), reason: wrong.join(" ") })
    }
}

/// Refused rows as CSV with the original headings and one more column, headed in `language` (a UN language's code). Cells are given back exactly, except that
/// formulas are guarded as in every file we write.
///
/// # Errors
/// The text could not be written.
pub fn refused_csv(headings: &[String], rows: &[RefusedRow], language: &str) -> Result<Vec<u8>, TablesError> {
    write_csv(&sheet(headings, rows, language), None)
}

/// Refused rows as a workbook, as [`refused_csv`]; `created` is the creation time to put in, for example `2026-01-31T10:00:00`.
///
/// # Errors
/// See [`write_xlsx`].
pub fn refused_xlsx(
    headings: &[String],
    rows: &[RefusedRow],
    language: &str,
    created: &str,
) -> Result<Vec<u8>, TablesError> {
    write_xlsx(&[sheet(headings, rows, language)], None, created)
}

fn sheet(headings: &[String], rows: &[RefusedRow], language: &str) -> OutSheet {
    // A file that was mended before already has the column; it is written anew, not twice.
    let kept: Vec<usize> = {
        let widest = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0).max(headings.len());
        (0..widest)
            .filter(|&column| !headings.get(column).is_some_and(|heading| is_refusal_heading(heading)))
            .collect()
    };
    let mut columns: Vec<OutColumn> =
        kept.iter().map(|&column| OutColumn::text(headings.get(column).map_or("", String::as_str))).collect();
    columns.push(OutColumn::text(mend_heading(language)));
    let rows = rows
        .iter()
        .map(|row| {
            let text = |column: &usize| CellValue::Text(row.cells.get(*column).cloned().unwrap_or_default());
            kept.iter().map(text).chain([CellValue::Text(row.reason.clone())]).collect()
        })
        .collect();
    OutSheet {
        name: "Refused rows".to_owned(),
        direction: if language == "ar" { Direction::RightToLeft } else { Direction::LeftToRight },
        columns,
        rows,
    }
}

#[cfg(test)]
mod tests;
