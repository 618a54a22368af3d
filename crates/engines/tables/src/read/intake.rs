//! Taking rows in within the limits of a file.

use crate::finding::{Findings, column_letters};
use crate::{Finding, Limits, Place, Row, Severity, Sheet};

/// Counts what a file has given so far; shared by its sheets.
#[derive(Debug, Default)]
pub(super) struct Budget {
    cells: usize,
    text_bytes: usize,
}

/// The rows of one sheet as they come in.
pub(super) struct Intake<'a> {
    limits: &'a Limits,
    budget: &'a mut Budget,
    sheet: Place,
    rows: Vec<Row>,
    said_columns: bool,
    full: bool,
}

impl<'a> Intake<'a> {
    pub(super) fn new(limits: &'a Limits, budget: &'a mut Budget, sheet: Place) -> Self {
        Self { limits, budget, sheet, rows: Vec::new(), said_columns: false, full: false }
    }

    /// Takes a row in; false when the sheet is full and nothing more is wanted.
    pub(super) fn push(&mut self, number: u32, cells: &mut [String], findings: &mut Findings) -> bool {
        if self.full {
            return false;
        }
        if number > self.limits.rows_max {
            self.stop(
                "table.too-many-rows",
                format!(
                    "Only the first {} rows were read. Split the table into several files.",
                    self.limits.rows_max
                ),
                findings,
            );
            return false;
        }
        let mut width = cells.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |last| last + 1);
        if width == 0 {
            return true;
        }
        let place = || Place { row: Some(number), ..self.sheet.clone() };
        if width > self.limits.columns_max as usize {
            width = self.limits.columns_max as usize;
            if !self.said_columns {
                let last = column_letters(self.limits.columns_max.saturating_sub(1));
                findings.push(
                    Finding::new("table.too-many-columns", Severity::Warning, place(), format!("Only the first {width} columns (up to {last}) were read. Move the columns you need to the left."))
                        .with("limit", width.to_string()),
                );
                self.said_columns = true;
            }
        }
        let cells = &mut cells[..width];
        for (column, cell) in cells.iter_mut().enumerate() {
            if cell.len() > self.limits.cell_chars_max
                && let Some((cut, _)) = cell.char_indices().nth(self.limits.cell_chars_max)
            {
                cell.truncate(cut);
                findings.push(
                    Finding::new("table.cell-too-long", Severity::Warning, place().at(column), format!("This cell is longer than {} characters and was cut. Shorten the text or put it into a document.", self.limits.cell_chars_max))
                        .with("limit", self.limits.cell_chars_max.to_string()),
                );
            }
            if cell.contains('\0') {
                cell.retain(|c| c != '\0');
                findings.push(Finding::new("table.nul", Severity::Warning, place().at(column), "This cell held invisible NUL characters, which were taken out. Look whether its text is complete."));
            }
        }
        self.budget.cells += width;
        self.budget.text_bytes += cells.iter().map(String::len).sum::<usize>();
        if self.budget.cells > self.limits.cells_max || self.budget.text_bytes > self.limits.text_bytes_max {
            self.stop("table.too-many-cells", "The file holds more cells or text than can be read at once; the rest was left out. Split the table into several files.".into(), findings);
            return false;
        }
        self.rows.push(Row::new(number, cells));
        true
    }

    fn stop(&mut self, code: &'static str, message: String, findings: &mut Findings) {
        self.full = true;
        findings.push(
            Finding::new(code, Severity::Error, self.sheet.clone(), message)
                .with("limit", self.limits.rows_max.to_string()),
        );
    }

    /// The sheet, its headings found.
    pub(super) fn finish(self, hidden: bool, typed_numbers: bool) -> Sheet {
        let heading = super::heading_row::find(&self.rows);
        Sheet { typed_numbers, ..Sheet::assemble(self.sheet.sheet, hidden, self.rows, heading) }
    }
}
