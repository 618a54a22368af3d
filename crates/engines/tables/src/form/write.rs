//! Writing a form.

use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, DataValidationRule, DocProperties, ExcelDateTime,
    Format, FormatAlign, FormatBorder, Formula, ProtectionOptions, Workbook, Worksheet, XlsxError,
};

use super::{FormBook, FormCell, FormColumn, FormInput, FormLine, FormMark, FormTable, FormText};
use crate::write::put;
use crate::{CellValue, Direction, TablesError};

/// The custom document property that holds a form's mark.
pub const FORM_PROPERTY: &str = "sterna-form";
/// The sheet of lists, which is not shown.
const LISTS_SHEET: &str = "_lists";
/// Rows of a form.
const ROWS_MAX: usize = 200_000;
/// A4.
const PAPER: u8 = 9;
/// The height of a line of text, in points.
const LINE_POINTS: f64 = 15.0;
/// A row grows to so many lines; longer texts are read in the cell.
const LINES_MAX: u16 = 8;
/// Columns of text that are still legible on the width of a printed page.
const PRINTED_WIDTH: u32 = 165;

/// Writes a form as a workbook: words first, then the sheet to fill in, protected without a password but for the cells
/// to be filled, then what is not shown.
///
/// # Errors
/// Too many rows, a sheet's name that is not allowed, `created` is no time, or the writer refuses.
pub fn write_form(form: &FormBook) -> Result<Vec<u8>, TablesError> {
    let created = ExcelDateTime::parse_from_str(form.created.trim_end_matches('Z'))
        .map_err(|_| TablesError::Created(form.created.clone()))?;
    let table = &form.table;
    if table.rows.len() > ROWS_MAX {
        return Err(TablesError::TooManyRows { sheet: table.name.clone(), rows: table.rows.len() });
    }
    let mut book = Workbook::new();
    let properties = DocProperties::new()
        .set_title(&form.title)
        .set_author("Sterna")
        .set_creation_datetime(&created)
        .set_custom_property(FORM_PROPERTY, form.mark.as_str());
    book.set_properties(&properties);
    let page = book.add_worksheet();
    page.set_name(&form.text.name).map_err(|_| TablesError::SheetName(form.text.name.clone()))?;
    words(page, &form.text).map_err(TablesError::Workbook)?;
    let page = book.add_worksheet();
    page.set_name(&table.name).map_err(|_| TablesError::SheetName(table.name.clone()))?;
    fill(page, table, form).map_err(TablesError::Workbook)?;
    lists(&mut book, form).map_err(TablesError::Workbook)?;
    book.save_to_buffer().map_err(TablesError::Workbook)
}

/// The sheet of words.
fn words(page: &mut Worksheet, text: &FormText) -> Result<(), XlsxError> {
    page.set_right_to_left(text.direction == Direction::RightToLeft);
    page.set_column_width(0, 2.0)?;
    page.set_column_width(1, 100.0)?;
    page.set_screen_gridlines(false);
    page.set_paper_size(PAPER);
    page.set_print_fit_to_pages(1, 0);
    for (row, line) in text.lines.iter().enumerate() {
        let row = u32::try_from(row + 1).unwrap_or(u32::MAX);
        let (said, format) = styled(line, true, text.direction);
        page.write_string_with_format(row, 1, said, &format)?;
        let (line_points, columns) = match line {
            FormLine::Title(_) => (24.0, 60),
            FormLine::Heading(_) => (22.0, 80),
            FormLine::Line(_) | FormLine::Warning(_) => (LINE_POINTS, 92),
        };
        page.set_row_height(row, line_points * f64::from(lines_of(said, columns)))?;
    }
    page.protect();
    Ok(())
}

/// How many lines a text takes in a cell of so many columns; letters of East Asia are two wide. Programs differ in
/// whether they make room by themselves, so the room is made here.
fn lines_of(text: &str, columns: u16) -> u16 {
    // Fonts differ between programs: a sixth is kept in hand.
    let columns = usize::from(columns.max(6)) * 5 / 6;
    let lines = text.split('\n').map(|line| {
        let width: usize = line.chars().map(|letter| if letter >= '\u{2e80}' { 2 } else { 1 }).sum();
        width.div_ceil(columns).max(1)
    });
    u16::try_from(lines.sum::<usize>()).unwrap_or(LINES_MAX).min(LINES_MAX)
}

/// A line's text and look.
fn styled(line: &FormLine, wrap: bool, direction: Direction) -> (&str, Format) {
    let plain = Format::new().set_align(FormatAlign::Top).set_reading_direction(reading(direction));
    let plain = if wrap { plain.set_text_wrap() } else { plain };
    match line {
        FormLine::Title(text) => (text, plain.set_bold().set_font_size(16)),
        FormLine::Heading(text) => (text, plain.set_bold().set_font_size(12)),
        FormLine::Line(text) => (text, plain),
        FormLine::Warning(text) => (
            text,
            plain
                .set_bold()
                .set_font_color(Color::RGB(0x8A_3B00))
                .set_background_color(Color::RGB(0xFF_F1E0)),
        ),
    }
}

/// The reading direction of our own words: a sentence in Arabic may begin with a Latin name, and programs that go by the
/// first letter would then set its end in the wrong place.
fn reading(direction: Direction) -> u8 {
    match direction {
        Direction::LeftToRight => 1,
        Direction::RightToLeft => 2,
    }
}

/// The looks of cells: given, open, asked, apart; each for text, day and amount.
struct Looks {
    all: [[Format; 3]; 4],
    heading: Format,
}

impl Looks {
    fn new(direction: Direction) -> Self {
        let line = Color::RGB(0xC9_CED6);
        let base = |mark: usize| {
            let plain = Format::new()
                .set_text_wrap()
                .set_align(FormatAlign::Top)
                .set_border(FormatBorder::Thin)
                .set_border_color(line);
            match mark {
                0 => plain
                    .set_background_color(Color::RGB(0xF3_F4F6))
                    .set_font_color(Color::RGB(0x44_4B57))
                    .set_reading_direction(reading(direction)),
                1 => plain.set_unlocked(),
                2 => plain
                    .set_unlocked()
                    .set_background_color(Color::RGB(0xFF_F6CC))
                    .set_border(FormatBorder::Dashed)
                    .set_border_color(Color::RGB(0x8A_6D00)),
                _ => plain.set_background_color(Color::RGB(0xE5_E7EB)),
            }
        };
        let each = |mark| {
            [
                base(mark).set_num_format("@"),
                base(mark).set_num_format("yyyy-mm-dd"),
                base(mark).set_num_format("#,##0.00"),
            ]
        };
        Self {
            all: [each(0), each(1), each(2), each(3)],
            heading: Format::new()
                .set_reading_direction(reading(direction))
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::Top)
                .set_border(FormatBorder::Thin)
                .set_border_color(line)
                .set_background_color(Color::RGB(0x1F_3A5F))
                .set_font_color(Color::White),
        }
    }

    fn of(&self, mark: FormMark, input: &FormInput) -> &Format {
        let mark = match mark {
            FormMark::Given => 0,
            FormMark::Open => 1,
            FormMark::Asked => 2,
            FormMark::Apart => 3,
        };
        let kind = match input {
            FormInput::Text | FormInput::List(_) => 0,
            FormInput::Date => 1,
            FormInput::Amount => 2,
        };
        &self.all[mark][kind]
    }
}

/// The sheet to fill in: lines, a hidden row of codes, headings, rows.
fn fill(page: &mut Worksheet, table: &FormTable, form: &FormBook) -> Result<(), XlsxError> {
    page.set_right_to_left(table.direction == Direction::RightToLeft);
    let first_shown = table.columns.iter().position(|column| column.width > 0).unwrap_or(0);
    let first_shown = u16::try_from(first_shown).unwrap_or(0);
    for (row, line) in table.above.iter().enumerate() {
        let (said, format) = styled(line, false, table.direction);
        let row = u32::try_from(row).unwrap_or(u32::MAX);
        page.write_string_with_format(row, first_shown, said, &format)?;
        let points = if matches!(line, FormLine::Title(_)) { 24.0 } else { LINE_POINTS };
        page.set_row_height(row, points)?;
    }
    let codes = u32::try_from(table.above.len()).unwrap_or(u32::MAX);
    let headings = codes + 1;
    let first = headings + 1;
    let looks = Looks::new(table.direction);
    for (at, column) in table.columns.iter().enumerate() {
        let at = u16::try_from(at).unwrap_or(u16::MAX);
        page.write_string(codes, at, &column.code)?;
        page.write_string_with_format(headings, at, &column.heading, &looks.heading)?;
        if column.width == 0 {
            page.set_column_hidden(at)?;
        } else {
            page.set_column_width(at, f64::from(column.width))?;
        }
    }
    page.set_row_hidden(codes)?;
    let heading_lines =
        table.columns.iter().map(|column| lines_of(&column.heading, column.width.max(10))).max();
    page.set_row_height(headings, LINE_POINTS * f64::from(heading_lines.unwrap_or(1)))?;
    for (number, row) in table.rows.iter().enumerate() {
        let number = first + u32::try_from(number).unwrap_or(u32::MAX);
        let shown = row.iter().zip(&table.columns).filter(|(_, column)| column.width > 0);
        let lines = shown.filter_map(|(cell, column)| match &cell.value {
            CellValue::Text(text) => Some(lines_of(text, column.width)),
            _ => None,
        });
        page.set_row_height(number, LINE_POINTS * f64::from(lines.max().unwrap_or(1)))?;
        for (at, (cell, column)) in row.iter().zip(&table.columns).enumerate() {
            one(
                page,
                number,
                u16::try_from(at).unwrap_or(u16::MAX),
                cell,
                looks.of(cell.mark, &column.input),
            )?;
        }
    }
    let last = first + u32::try_from(table.rows.len()).unwrap_or(u32::MAX).max(1) - 1;
    for (at, column) in table.columns.iter().enumerate() {
        if let Some(rule) = rule(column, form)? {
            let at = u16::try_from(at).unwrap_or(u16::MAX);
            page.add_data_validation(first, at, last, at, &rule)?;
        }
    }
    page.set_freeze_panes(first, table.frozen_columns)?;
    page.set_landscape();
    page.set_paper_size(PAPER);
    let width: u32 = table.columns.iter().map(|column| u32::from(column.width)).sum();
    page.set_print_fit_to_pages(u16::try_from(width.div_ceil(PRINTED_WIDTH).max(1)).unwrap_or(1), 0);
    if let Some(last) = table.frozen_columns.checked_sub(1) {
        page.set_repeat_columns(0, last)?;
    }
    page.set_repeat_rows(headings, headings)?;
    // An ampersand is a command in a footer; two are one.
    page.set_footer(format!("&L{}&R&P / &N", table.foot.replace('&', "&&")));
    let allowed = ProtectionOptions { format_columns: true, format_rows: true, ..ProtectionOptions::new() };
    page.protect_with_options(&allowed);
    page.set_selection(first, first_shown, first, first_shown)?;
    page.set_active(true);
    Ok(())
}

fn one(page: &mut Worksheet, row: u32, column: u16, cell: &FormCell, look: &Format) -> Result<(), XlsxError> {
    match &cell.value {
        CellValue::Empty => {
            page.write_blank(row, column, look)?;
            Ok(())
        }
        value => put(page, row, column, value, look),
    }
}

/// What a program refuses in a column, if anything.
fn rule(column: &FormColumn, form: &FormBook) -> Result<Option<DataValidation>, XlsxError> {
    let rule = match &column.input {
        FormInput::Text if column.help.is_empty() => return Ok(None),
        FormInput::Text => DataValidation::new().allow_any_value(),
        FormInput::List(name) => DataValidation::new()
            .allow_list_formula(Formula::new(format!("={name}")))
            .set_error_style(DataValidationErrorStyle::Stop),
        FormInput::Date => DataValidation::new()
            .allow_date(DataValidationRule::Between(
                ExcelDateTime::from_ymd(1950, 1, 1)?,
                ExcelDateTime::from_ymd(2150, 12, 31)?,
            ))
            .set_error_style(DataValidationErrorStyle::Warning),
        FormInput::Amount => DataValidation::new()
            .allow_decimal_number(DataValidationRule::Between(-1e14, 1e14))
            .set_error_style(DataValidationErrorStyle::Warning),
    };
    let title = short(&form.help_title, 32);
    let mut rule = rule.ignore_blank(true);
    if !column.refusal.is_empty() {
        rule = rule.set_error_title(title.as_str())?.set_error_message(short(&column.refusal, 255))?;
    }
    if !column.help.is_empty() {
        rule = rule.set_input_title(title)?.set_input_message(short(&column.help, 255))?;
    }
    Ok(Some(rule))
}

/// The lists, a column each, and the names by which cells know them.
fn lists(book: &mut Workbook, form: &FormBook) -> Result<(), XlsxError> {
    if form.lists.is_empty() {
        return Ok(());
    }
    let page = book.add_worksheet();
    page.set_name(LISTS_SHEET)?;
    page.set_very_hidden(true);
    for (at, list) in form.lists.iter().enumerate() {
        let at = u16::try_from(at).unwrap_or(u16::MAX);
        for (row, item) in list.items.iter().enumerate() {
            page.write_string(u32::try_from(row).unwrap_or(u32::MAX), at, item)?;
        }
    }
    page.protect();
    for (at, list) in form.lists.iter().enumerate() {
        let letters = crate::column_letters(u32::try_from(at).unwrap_or(u32::MAX));
        let reference = format!("={LISTS_SHEET}!${letters}$1:${letters}${}", list.items.len().max(1));
        book.define_name(list.name.as_str(), &reference)?;
    }
    Ok(())
}

/// No longer than a workbook allows, counted in UTF-16 units.
fn short(text: &str, units_max: usize) -> String {
    let mut units = 0;
    text.chars()
        .take_while(|letter| {
            units += letter.len_utf16();
            units <= units_max
        })
        .collect()
}
