//! A workbook cell by cell: for forms that come back, whose rows, columns and hidden sheets are all looked at.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsx, XlsxError};

use super::{foreign, numbers, package, too_large, whole_file};
use crate::finding::Findings;
use crate::form::FORM_PROPERTY;
use crate::{Finding, Limits, Place, Severity};

/// A workbook as its cells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CellBook {
    /// The sheets in the workbook's order, hidden ones too; none when the file was refused.
    pub sheets: Vec<CellSheet>,
    /// The mark of a form of ours, wherever the program that saved it last kept it.
    pub mark: Option<String>,
    /// Why the file was refused, or what was left out of it.
    pub findings: Vec<Finding>,
}

/// A sheet as its cells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CellSheet {
    /// Its name.
    pub name: String,
    /// Whether the workbook hides it.
    pub hidden: bool,
    /// Rows with a filled cell, from the top.
    pub rows: Vec<CellRow>,
    /// Merged areas: first row and column, last row and column, rows from 1 and columns from 0.
    pub merged: Vec<[u32; 4]>,
}

/// The filled cells of a row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CellRow {
    /// As the person's spreadsheet program shows it, from 1.
    pub number: u32,
    /// From left to right.
    pub cells: Vec<CellRead>,
}

/// A filled cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CellRead {
    /// From 0.
    pub column: u32,
    /// What it shows: numbers with a point, days as 2024-06-30, the words of rich text without their looks.
    pub text: String,
    /// Whether it is a typed number or day rather than a text.
    pub typed: bool,
    /// Whether a formula computes it; the text is what was computed when the file was saved.
    pub formula: bool,
    /// Whether it shows an error such as `#REF!`; its text is then empty.
    pub error: bool,
}

impl CellRow {
    /// The cell of a column.
    #[must_use]
    pub fn cell(&self, column: u32) -> Option<&CellRead> {
        self.cells.binary_search_by_key(&column, |cell| cell.column).ok().map(|at| &self.cells[at])
    }
}

/// Reads a workbook cell by cell under the limits, which are those of whole tables. Never fails and never panics on any
/// bytes: what cannot be read is a finding, and a file that is no workbook has no sheets.
#[must_use]
pub fn read_cells(bytes: &[u8], name: &str, limits: &Limits) -> CellBook {
    let refused = |finding| CellBook { findings: vec![finding], ..CellBook::default() };
    if bytes.len() as u64 > limits.file_bytes_max {
        return refused(too_large(bytes.len() as u64, limits));
    }
    if let Some(finding) = foreign::recognise(bytes, name) {
        return refused(finding);
    }
    if !bytes.starts_with(b"PK") {
        return refused(whole_file(
            "table.not-xlsx",
            "This is not a workbook, whatever its name says. Save it as “Excel workbook (.xlsx)”.",
        ));
    }
    let package = match package::weigh(bytes, limits) {
        Ok(package) => package,
        Err(finding) => return refused(finding),
    };
    // The library is not ours: should it panic on a hostile file, that file is refused and the program lives on.
    catch_unwind(AssertUnwindSafe(|| open(bytes, limits, package)))
        .unwrap_or_else(|_| refused(broken("it could not be read")))
}

fn open(bytes: &[u8], limits: &Limits, package: package::Package) -> CellBook {
    let mut book: Xlsx<Cursor<&[u8]>> = match Xlsx::new(Cursor::new(bytes)) {
        Ok(book) => book,
        Err(error) => {
            return CellBook { findings: vec![broken(&error.to_string())], ..CellBook::default() };
        }
    };
    let mut findings = Findings::new(limits.findings_max);
    if package.macros {
        findings.push(Finding::new(
            "table.macros",
            Severity::Notice,
            Place::default(),
            "The workbook holds macros; they were not read or run. Nothing needs to be done.",
        ));
    }
    let mark = book
        .workbook_properties()
        .ok()
        .and_then(|properties| properties.custom_properties.get(FORM_PROPERTY).cloned());
    let listed: Vec<calamine::Sheet> =
        book.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet).cloned().collect();
    let mut budget = Budget { cells: limits.cells_max, text_bytes: limits.text_bytes_max };
    let mut sheets = Vec::new();
    if listed.len() > limits.sheets_max {
        findings.push(
            Finding::new(
                "table.too-many-sheets",
                Severity::Error,
                Place::default(),
                format!("Only the first {} sheets were read.", limits.sheets_max),
            )
            .with("count", listed.len().to_string()),
        );
    }
    for one in listed.into_iter().take(limits.sheets_max) {
        let mut sheet = CellSheet {
            name: one.name.clone(),
            hidden: one.visible != SheetVisible::Visible,
            ..CellSheet::default()
        };
        let place = || Place { sheet: Some(one.name.clone()), ..Place::default() };
        if let Err(error) = rows(&mut book, &mut sheet, limits, &mut budget, &mut findings) {
            findings.push(
                Finding::new(
                    "table.sheet-broken",
                    Severity::Error,
                    place(),
                    "This sheet is damaged; only the rows before the damage were read.",
                )
                .with("reason", error.to_string()),
            );
        }
        if package.formulas {
            formulas(&mut book, &mut sheet);
        }
        let merged = book.merge_cells_by_sheet_name(&one.name).unwrap_or_default();
        sheet.merged = merged
            .iter()
            .take(limits.rows_max as usize)
            .map(|area| {
                [area.start.0.saturating_add(1), area.start.1, area.end.0.saturating_add(1), area.end.1]
            })
            .collect();
        sheets.push(sheet);
    }
    CellBook { sheets, mark, findings: findings.into_vec() }
}

/// What may still be taken in.
struct Budget {
    cells: usize,
    text_bytes: usize,
}

fn rows(
    book: &mut Xlsx<Cursor<&[u8]>>,
    sheet: &mut CellSheet,
    limits: &Limits,
    budget: &mut Budget,
    findings: &mut Findings,
) -> Result<(), XlsxError> {
    let place = Place { sheet: Some(sheet.name.clone()), ..Place::default() };
    let stop = |code: &'static str| {
        Finding::new(
            code,
            Severity::Error,
            place.clone(),
            "The sheet holds more than can be read at once; the rest was left out.",
        )
    };
    let mut reader = book.worksheet_cells_reader(&sheet.name)?;
    while let Some(cell) = reader.next_cell()? {
        let (row, column) = cell.get_position();
        let number = row.saturating_add(1);
        if number > limits.rows_max {
            findings.push(stop("table.too-many-rows"));
            return Ok(());
        }
        if column >= limits.columns_max {
            continue;
        }
        let value = cell.get_value();
        let typed = !matches!(value, DataRef::String(_) | DataRef::SharedString(_));
        let (mut text, error) = match numbers::text(value, false) {
            Ok(text) => (text, false),
            Err(_) => (String::new(), true),
        };
        if text.is_empty() && !error {
            continue;
        }
        if text.len() > limits.cell_chars_max
            && let Some((cut, _)) = text.char_indices().nth(limits.cell_chars_max)
        {
            text.truncate(cut);
            findings.push(Finding::new(
                "table.cell-too-long",
                Severity::Warning,
                Place { row: Some(number), ..place.clone() }.at(column as usize),
                "This cell is longer than can be kept and was cut.",
            ));
        }
        // U+0000 fits no database text.
        text.retain(|letter| letter != '\0');
        let (Some(cells), Some(bytes)) =
            (budget.cells.checked_sub(1), budget.text_bytes.checked_sub(text.len()))
        else {
            findings.push(stop("table.too-many-cells"));
            return Ok(());
        };
        *budget = Budget { cells, text_bytes: bytes };
        let read = CellRead { column, text, typed, formula: false, error };
        match sheet.rows.last_mut() {
            Some(last) if last.number == number => match last.cells.last() {
                Some(before) if before.column >= column => {
                    return Err(XlsxError::Unexpected("cells are not in order"));
                }
                _ => last.cells.push(read),
            },
            Some(last) if last.number > number => return Err(XlsxError::Unexpected("rows are not in order")),
            _ => sheet.rows.push(CellRow { number, cells: vec![read] }),
        }
    }
    Ok(())
}

/// Marks the cells that a formula computes; what is damaged was said when the values were read.
fn formulas(book: &mut Xlsx<Cursor<&[u8]>>, sheet: &mut CellSheet) {
    let Ok(mut reader) = book.worksheet_cells_reader(&sheet.name) else { return };
    let mut computed: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    while let Ok(Some(cell)) = reader.next_cell_with_formula_metadata() {
        if cell.formula.is_some() {
            computed.entry(cell.pos.0.saturating_add(1)).or_default().push(cell.pos.1);
        }
    }
    for row in &mut sheet.rows {
        let Some(columns) = computed.get(&row.number) else { continue };
        for cell in &mut row.cells {
            cell.formula = columns.contains(&cell.column);
        }
    }
}

fn broken(reason: &str) -> Finding {
    whole_file(
        "table.workbook-broken",
        "This workbook is damaged. Open it in a spreadsheet program and save it again, or fetch it once more.",
    )
    .with("reason", reason)
}
