//! What a form is made of.

use crate::{CellValue, Direction};

/// A workbook that asks: a sheet of words, a sheet with cells to fill, and the lists they choose from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormBook {
    /// The document's title.
    pub title: String,
    /// What the workbook is known by when it comes back: at most 240 characters, in a custom document property.
    pub mark: String,
    /// The creation time to put in, `2026-01-31T10:00:00`: an argument, so that equal input gives equal bytes.
    pub created: String,
    /// Words for whoever fills it in.
    pub text: FormText,
    /// The cells to fill in.
    pub table: FormTable,
    /// What may be chosen; kept on a sheet that is not shown.
    pub lists: Vec<FormList>,
    /// The heading over the buttons of refusals and help, at most 32 characters.
    pub help_title: String,
}

/// A sheet of words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormText {
    /// The sheet's name, at most 31 characters.
    pub name: String,
    /// Reading direction.
    pub direction: Direction,
    /// Its lines.
    pub lines: Vec<FormLine>,
}

/// A line of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormLine {
    /// The title.
    Title(String),
    /// A heading.
    Heading(String),
    /// A sentence.
    Line(String),
    /// A sentence that must be seen, such as that the data are invented.
    Warning(String),
}

/// The sheet with the cells to fill in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormTable {
    /// The sheet's name, at most 31 characters.
    pub name: String,
    /// Reading direction.
    pub direction: Direction,
    /// Lines above the headings.
    pub above: Vec<FormLine>,
    /// The columns.
    pub columns: Vec<FormColumn>,
    /// How many columns stay in sight when the sheet is moved sideways.
    pub frozen_columns: u16,
    /// The rows.
    pub rows: Vec<Vec<FormCell>>,
    /// What stands at the foot of a printed page, before the page number.
    pub foot: String,
}

/// A column of the sheet to fill in.
#[derive(Clone, Debug, PartialEq)]
pub struct FormColumn {
    /// What it is known by when the workbook comes back, wherever it was moved; stands in a row that is not shown.
    pub code: String,
    /// The heading.
    pub heading: String,
    /// Width in characters; 0 hides the column.
    pub width: u16,
    /// What may be put in.
    pub input: FormInput,
    /// Said when a cell is entered, at most 255 characters; nothing when empty.
    pub help: String,
    /// Said when something else was put in, at most 255 characters.
    pub refusal: String,
}

/// What may be put into the cells of a column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum FormInput {
    /// Any text; kept as text, so that `8.10` does not become a number.
    #[default]
    Text,
    /// A day.
    Date,
    /// An amount.
    Amount,
    /// An entry of the list of this name.
    List(String),
}

/// A cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormCell {
    /// What it holds.
    pub value: CellValue,
    /// What may be done with it.
    pub mark: FormMark,
}

/// What may be done with a cell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FormMark {
    /// Given, and not to be changed.
    #[default]
    Given,
    /// May be filled or corrected.
    Open,
    /// Asked: nothing is known yet. It stands out.
    Asked,
    /// Not asked in this row, and not to be filled.
    Apart,
}

/// A list to choose from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormList {
    /// Its name: a Latin letter, then letters, digits and underscores.
    pub name: String,
    /// The entries, in order.
    pub items: Vec<String>,
}
