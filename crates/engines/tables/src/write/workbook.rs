//! Writing workbooks.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

use super::manifest::{MANIFEST_SHEET, PROPERTY};
use crate::{CellValue, Direction, Manifest, OutSheet, TablesError};

/// Rows under the headings that a sheet can hold.
const ROWS_MAX: usize = 1_048_575;
/// Characters of a cell that a workbook can hold.
const CELL_CHARS_MAX: usize = 32_767;
/// Characters of the manifest per document property.
const PIECE: usize = 240;

/// Writes sheets as a workbook. `created` is the creation time to put in, `2026-01-31T10:00:00`: an argument, so that
/// equal input gives equal bytes. Texts longer than a cell can hold are cut.
///
/// # Errors
/// A sheet has too many rows or a name that is not allowed, `created` is no time, or the writer refuses.
pub fn write_xlsx(
    sheets: &[OutSheet],
    manifest: Option<&Manifest>,
    created: &str,
) -> Result<Vec<u8>, TablesError> {
    let moment = created.trim_end_matches('Z');
    let created =
        ExcelDateTime::parse_from_str(moment).map_err(|_| TablesError::Created(created.to_owned()))?;
    let mut book = Workbook::new();
    let mut properties = DocProperties::new().set_author("Sterna").set_creation_datetime(&created);
    let formats = Formats::new();
    for sheet in sheets {
        if sheet.rows.len() > ROWS_MAX {
            return Err(TablesError::TooManyRows { sheet: sheet.name.clone(), rows: sheet.rows.len() });
        }
        let page = book.add_worksheet();
        page.set_name(&sheet.name).map_err(|_| TablesError::SheetName(sheet.name.clone()))?;
        fill(page, sheet, &formats).map_err(TablesError::Workbook)?;
    }
    if let Some(manifest) = manifest {
        properties = properties.set_title(&manifest.title);
        let json = serde_json::to_string(&manifest.json).map_err(TablesError::Manifest)?;
        let letters: Vec<char> = json.chars().collect();
        for (number, piece) in letters.chunks(PIECE).enumerate() {
            let piece: String = piece.iter().collect();
            properties =
                properties.set_custom_property(format!("{PROPERTY}-{:03}", number + 1), format!("|{piece}|"));
        }
        let page = book.add_worksheet();
        page.set_name(MANIFEST_SHEET).map_err(|_| TablesError::SheetName(MANIFEST_SHEET.to_owned()))?;
        show(page, manifest, &formats).map_err(TablesError::Workbook)?;
    }
    book.set_properties(&properties);
    book.save_to_buffer().map_err(TablesError::Workbook)
}

struct Formats {
    heading: Format,
    text: Format,
    whole: Format,
    percent: Format,
    percent_fine: Format,
    per_cent: Format,
    date: Format,
    money: [Format; 5],
}

impl Formats {
    fn new() -> Self {
        let number = |format: &str| Format::new().set_num_format(format).set_align(FormatAlign::Top);
        Self {
            heading: Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top),
            text: Format::new().set_text_wrap().set_align(FormatAlign::Top),
            whole: number("#,##0"),
            percent: number("0%"),
            percent_fine: number("0.00%"),
            per_cent: number("0.##\"%\""),
            date: number("yyyy-mm-dd"),
            money: ["#,##0", "#,##0.0", "#,##0.00", "#,##0.000", "#,##0.0000"].map(number),
        }
    }
}

fn fill(page: &mut Worksheet, sheet: &OutSheet, formats: &Formats) -> Result<(), XlsxError> {
    page.set_right_to_left(sheet.direction == Direction::RightToLeft);
    page.set_freeze_panes(1, 0)?;
    for (at, column) in sheet.columns.iter().enumerate() {
        let at = u16::try_from(at).unwrap_or(u16::MAX);
        page.write_string_with_format(0, at, cut(&column.heading), &formats.heading)?;
        if column.width > 0 {
            page.set_column_width(at, f64::from(column.width))?;
        }
    }
    for (number, row) in sheet.rows.iter().enumerate() {
        let number = u32::try_from(number + 1).unwrap_or(u32::MAX);
        for (at, cell) in row.iter().enumerate() {
            write(page, number, u16::try_from(at).unwrap_or(u16::MAX), cell, formats)?;
        }
    }
    if let (Ok(last_row), Ok(columns)) = (u32::try_from(sheet.rows.len()), u16::try_from(sheet.columns.len()))
        && last_row > 0
        && columns > 0
    {
        page.autofilter(0, 0, last_row, columns - 1)?;
    }
    Ok(())
}

fn write(
    page: &mut Worksheet,
    row: u32,
    column: u16,
    cell: &CellValue,
    formats: &Formats,
) -> Result<(), XlsxError> {
    let format = match cell {
        CellValue::Empty | CellValue::Text(_) => &formats.text,
        CellValue::Whole(number) if number.unsigned_abs() < EXACT => &formats.whole,
        CellValue::Money { minor, exponent }
            if minor.unsigned_abs() < u128::from(EXACT) && *exponent <= 4 =>
        {
            &formats.money[usize::from(*exponent)]
        }
        CellValue::Whole(_) | CellValue::Money { .. } => &formats.text,
        CellValue::Percent(hundredths) if hundredths % 100 == 0 => &formats.percent,
        CellValue::Percent(_) => &formats.percent_fine,
        CellValue::PerCent(_) => &formats.per_cent,
        CellValue::Date(date) if (1900..=9999).contains(&date.year()) => &formats.date,
        CellValue::Date(_) => &formats.text,
    };
    put(page, row, column, cell, format)
}

/// Writes a value in a given look.
pub(crate) fn put(
    page: &mut Worksheet,
    row: u32,
    column: u16,
    cell: &CellValue,
    format: &Format,
) -> Result<(), XlsxError> {
    match cell {
        CellValue::Empty => {}
        CellValue::Text(text) if text.is_empty() => {}
        // A string cell is never computed, so texts beginning with = stay exactly as they are.
        CellValue::Text(text) => {
            page.write_string_with_format(row, column, cut(text), format)?;
        }
        CellValue::Whole(number) if number.unsigned_abs() < EXACT => {
            page.write_number_with_format(row, column, *number as f64, format)?;
        }
        CellValue::Money { minor, exponent }
            if minor.unsigned_abs() < u128::from(EXACT) && *exponent <= 4 =>
        {
            let value = *minor as f64 / 10f64.powi(i32::from(*exponent));
            page.write_number_with_format(row, column, value, format)?;
        }
        // Beyond fifteen digits a workbook's numbers lose the last ones: exact text is better.
        CellValue::Whole(_) | CellValue::Money { .. } => {
            page.write_string_with_format(row, column, cell.plain(), format)?;
        }
        CellValue::Percent(hundredths) => {
            // A fraction under a percentage format, so that a spreadsheet program counts on with it.
            page.write_number_with_format(row, column, *hundredths as f64 / 10_000.0, format)?;
        }
        CellValue::PerCent(hundredths) => {
            page.write_number_with_format(row, column, *hundredths as f64 / 100.0, format)?;
        }
        CellValue::Date(date) if (1900..=9999).contains(&date.year()) => {
            let moment = ExcelDateTime::parse_from_str(&date.to_string())?;
            page.write_datetime_with_format(row, column, &moment, format)?;
        }
        CellValue::Date(date) => {
            page.write_string_with_format(row, column, date.to_string(), format)?;
        }
    }
    Ok(())
}

/// Whole numbers below this are exact in a workbook cell, which shows fifteen digits.
const EXACT: u64 = 1_000_000_000_000_000;

/// The manifest for people: one row per key.
fn show(page: &mut Worksheet, manifest: &Manifest, formats: &Formats) -> Result<(), XlsxError> {
    page.set_column_width(0, 24.0)?;
    page.set_column_width(1, 80.0)?;
    let empty = serde_json::Map::new();
    let entries = manifest.json.as_object().unwrap_or(&empty);
    for (row, (key, value)) in entries.iter().enumerate() {
        let row = u32::try_from(row).unwrap_or(u32::MAX);
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        page.write_string_with_format(row, 0, cut(key), &formats.heading)?;
        page.write_string_with_format(row, 1, cut(&text), &formats.text)?;
    }
    Ok(())
}

fn cut(text: &str) -> String {
    // A workbook counts UTF-16 units; a control character would make the file unreadable.
    let mut units = 0;
    text.chars()
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .take_while(|c| {
            units += c.len_utf16();
            units <= CELL_CHARS_MAX
        })
        .collect()
}
