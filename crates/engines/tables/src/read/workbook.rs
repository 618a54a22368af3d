//! Workbooks (.xlsx, .xlsm): weighed, opened, and read cell by cell so that one far-off cell costs nothing.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{Dimensions, Reader, SheetType, SheetVisible, Xlsx, XlsxError};

use super::intake::{Budget, Intake};
use super::numbers;
use super::package::{self, Package};
use super::{Form, Reading, whole_file};
use crate::finding::Findings;
use crate::write::{MANIFEST_SHEET, manifest_in_properties};
use crate::{Finding, Limits, Place, Severity, Sheet};

type Book<'a> = Xlsx<Cursor<&'a [u8]>>;

/// Areas of merged cells that are repeated; larger ones are decoration.
const MERGED_CELLS_MAX: u64 = 100_000;

pub(super) fn read(bytes: &[u8], limits: &Limits, findings: &mut Findings) -> Reading {
    let package = match package::weigh(bytes, limits) {
        Ok(package) => package,
        Err(refusal) => {
            findings.push(refusal);
            return Reading::default();
        }
    };
    // The library is not ours: should it panic on a hostile file, that file is refused and the program lives on.
    let outcome = catch_unwind(AssertUnwindSafe(|| open_and_read(bytes, limits, package, findings)));
    outcome.unwrap_or_else(|_| {
        findings.push(broken("it could not be read"));
        Reading::default()
    })
}

fn open_and_read(bytes: &[u8], limits: &Limits, package: Package, findings: &mut Findings) -> Reading {
    let mut book: Book<'_> = match Xlsx::new(Cursor::new(bytes)) {
        Ok(book) => book,
        Err(XlsxError::Password) => {
            findings.push(whole_file(
                "table.password",
                "This workbook is protected by a password. Open it, remove the password and save it again.",
            ));
            return Reading::default();
        }
        Err(error) => {
            findings.push(broken(&error.to_string()));
            return Reading::default();
        }
    };
    let notice = |code, message: &str| Finding::new(code, Severity::Notice, Place::default(), message);
    if package.macros {
        findings.push(notice(
            "table.macros",
            "The workbook holds macros; they were not read or run. Nothing needs to be done.",
        ));
    }
    if book.has_1904_epoch() {
        findings.push(notice(
            "table.epoch-1904",
            "The workbook counts days from 1904; its dates were read so. Nothing needs to be done.",
        ));
    }
    let manifest = book
        .workbook_properties()
        .ok()
        .and_then(|properties| manifest_in_properties(&properties.custom_properties));
    let mut reading = Reading { form: Some(Form::Xlsx), manifest, ..Reading::default() };
    let mut budget = Budget::default();
    let listed: Vec<calamine::Sheet> = book.sheets_metadata().to_vec();
    let tables = listed.into_iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    let tables: Vec<_> =
        tables.filter(|sheet| reading.manifest.is_none() || sheet.name != MANIFEST_SHEET).collect();
    if tables.len() > limits.sheets_max {
        findings.push(
            Finding::new(
                "table.too-many-sheets",
                Severity::Error,
                Place::default(),
                format!(
                    "The workbook has {} sheets; only the first {} were read. Split it into several files.",
                    tables.len(),
                    limits.sheets_max
                ),
            )
            .with("count", tables.len().to_string())
            .with("limit", limits.sheets_max.to_string()),
        );
    }
    for listed in tables.into_iter().take(limits.sheets_max) {
        let hidden = listed.visible != SheetVisible::Visible;
        let place = Place { sheet: Some(listed.name.clone()), ..Place::default() };
        match read_sheet(&mut book, place.clone(), hidden, package.formulas, limits, &mut budget, findings) {
            Some(sheet) => {
                if hidden {
                    findings.push(Finding::new(
                        "table.sheet-hidden",
                        Severity::Notice,
                        place,
                        "This sheet is hidden in the workbook. It is read only if you choose it.",
                    ));
                }
                reading.sheets.push(sheet);
            }
            None => findings.push(Finding::new(
                "table.sheet-empty",
                Severity::Notice,
                place,
                "This sheet is empty and was left out. Nothing needs to be done.",
            )),
        }
    }
    reading
}

fn read_sheet(
    book: &mut Book<'_>,
    place: Place,
    hidden: bool,
    formulas: bool,
    limits: &Limits,
    budget: &mut Budget,
    findings: &mut Findings,
) -> Option<Sheet> {
    let name = place.sheet.clone().unwrap_or_default();
    let mut merged = Merged::of(book, &name, &place, limits, findings);
    let mut intake = Intake::new(limits, budget, place.clone());
    if let Err(error) = stream(book, &name, &place, &mut merged, &mut intake, limits, findings) {
        findings.push(
            Finding::new("table.sheet-broken", Severity::Error, place.clone(), "This sheet is damaged; only the rows before the damage were read. Open the workbook in a spreadsheet program and save it again.")
                .with("reason", error.to_string()),
        );
    }
    if formulas {
        uncomputed(book, &name, &place, findings);
    }
    let sheet = intake.finish(hidden, true);
    (!sheet.rows.is_empty() || sheet.heading_row.is_some()).then_some(sheet)
}

/// Reads the cells in the order of the file; a row is handed over when the next one begins.
fn stream(
    book: &mut Book<'_>,
    name: &str,
    place: &Place,
    merged: &mut Merged,
    intake: &mut Intake<'_>,
    limits: &Limits,
    findings: &mut Findings,
) -> Result<(), XlsxError> {
    let mut reader = book.worksheet_cells_reader(name)?;
    let percent: Vec<bool> = reader
        .styles()
        .iter()
        .map(|style| style.number_format.as_ref().is_some_and(|format| format.format_code.contains('%')))
        .collect();
    let mut row: u32 = 0;
    let mut cells: Vec<String> = Vec::new();
    let mut far = false;
    while let Some((cell, style)) = reader.next_cell_with_style_id()? {
        let (at, column) = cell.get_position();
        if at < row {
            return Err(XlsxError::Unexpected("rows are not in order"));
        }
        if at > row {
            merged.repeat(row, &mut cells);
            if !intake.push(row.saturating_add(1), &mut cells, findings) {
                return Ok(());
            }
            cells.clear();
            row = at;
        }
        let text = match numbers::text(cell.get_value(), percent.get(style).copied().unwrap_or(false)) {
            Ok(text) => text,
            Err(error) => {
                let place = Place { row: Some(at.saturating_add(1)), ..place.clone() }.at(column as usize);
                findings.push(
                    Finding::new(
                        "table.cell-error",
                        Severity::Warning,
                        place,
                        format!(
                            "This cell holds the error {error}; it was taken as empty. Mend its formula."
                        ),
                    )
                    .with("value", error),
                );
                continue;
            }
        };
        if text.is_empty() {
            continue;
        }
        if column >= limits.columns_max {
            // One marker beyond the limit is enough for the intake to say so; the cell itself is not kept.
            if !far {
                cells.resize(limits.columns_max as usize, String::new());
                cells.push(text);
                far = true;
            }
            continue;
        }
        if cells.len() <= column as usize {
            cells.resize(column as usize + 1, String::new());
        }
        cells[column as usize] = text;
    }
    merged.repeat(row, &mut cells);
    intake.push(row.saturating_add(1), &mut cells, findings);
    Ok(())
}

/// Finds formulas without a computed value: files written by programs that do not compute.
fn uncomputed(book: &mut Book<'_>, name: &str, place: &Place, findings: &mut Findings) {
    let Ok(mut reader) = book.worksheet_cells_reader(name) else { return };
    let mut count = 0u64;
    while let Ok(Some(cell)) = reader.next_cell_with_formula_metadata() {
        if cell.formula.is_some() && cell.value == calamine::DataRef::Empty {
            count += 1;
            if count <= 20 {
                let place = Place { row: Some(cell.pos.0.saturating_add(1)), ..place.clone() }
                    .at(cell.pos.1 as usize);
                findings.push(Finding::new("table.formula-without-value", Severity::Warning, place, "This formula has no computed value; it was taken as empty. Open the workbook in a spreadsheet program and save it again.").with("count", "1"));
            }
        }
    }
    if count > 20 {
        findings.push(
            Finding::new("table.formula-without-value", Severity::Warning, place.clone(), format!("{count} formulas have no computed value; they were taken as empty. Open the workbook in a spreadsheet program and save it again."))
                .with("count", count.to_string()),
        );
    }
}

/// Merged areas of a sheet and the values they repeat.
struct Merged {
    /// Sorted by first row.
    areas: Vec<(Dimensions, String)>,
    columns_max: u32,
}

impl Merged {
    fn of(book: &mut Book<'_>, name: &str, place: &Place, limits: &Limits, findings: &mut Findings) -> Self {
        let mut areas = book.merge_cells_by_sheet_name(name).unwrap_or_default();
        areas.retain(|area| {
            let rows = u64::from(area.end.0.saturating_sub(area.start.0)) + 1;
            let columns = u64::from(area.end.1.saturating_sub(area.start.1)) + 1;
            area.end.0 >= area.start.0
                && area.end.1 >= area.start.1
                && rows.saturating_mul(columns) <= MERGED_CELLS_MAX
        });
        areas.truncate(MERGED_CELLS_MAX as usize);
        areas.sort_by_key(|area| area.start);
        if !areas.is_empty() {
            findings.push(
                Finding::new("table.merged-cells", Severity::Notice, place.clone(), format!("{} areas of merged cells were found; each value was repeated over its area. Nothing needs to be done if that is meant.", areas.len()))
                    .with("count", areas.len().to_string()),
            );
        }
        Self {
            areas: areas.into_iter().map(|area| (area, String::new())).collect(),
            columns_max: limits.columns_max,
        }
    }

    /// Fills a row's merged cells. A row with nothing of its own stays empty: it would only repeat the one above.
    fn repeat(&mut self, row: u32, cells: &mut Vec<String>) {
        // Areas that lie above are done with; each is looked at until then only.
        self.areas.retain(|(area, _)| area.end.0 >= row);
        if cells.iter().all(|cell| cell.is_empty()) {
            return;
        }
        for (area, value) in self.areas.iter_mut().take_while(|(area, _)| area.start.0 <= row) {
            let first = area.start.1 as usize;
            if area.start.0 == row {
                *value = cells.get(first).cloned().unwrap_or_default();
            }
            if value.is_empty() {
                continue;
            }
            let last = area.end.1.min(self.columns_max.saturating_sub(1)) as usize;
            if last < first {
                continue;
            }
            if cells.len() <= last {
                cells.resize(last + 1, String::new());
            }
            for cell in &mut cells[first..=last] {
                cell.clone_from(value);
            }
        }
    }
}

fn broken(reason: &str) -> Finding {
    whole_file("table.workbook-broken", "This workbook is damaged. Open it in a spreadsheet program and save it again, or fetch it once more.").with("reason", reason)
}
