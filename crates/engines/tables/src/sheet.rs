//! Sheets and rows: the text of cells, with the numbers a person sees beside them.

use crate::Place;

/// One row: the texts of its cells, packed into a single string so that 100,000 rows stay small.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The row number as the person's spreadsheet program shows it, from 1.
    pub number: u32,
    text: Box<str>,
    ends: Box<[u32]>,
}

impl Row {
    /// A row from its cells. Empty cells at the end are dropped.
    pub fn new<S: AsRef<str>>(number: u32, cells: &[S]) -> Self {
        let filled = cells.iter().rposition(|cell| !cell.as_ref().is_empty()).map_or(0, |last| last + 1);
        let mut text = String::with_capacity(cells[..filled].iter().map(|cell| cell.as_ref().len()).sum());
        let mut ends = Vec::with_capacity(filled);
        for cell in &cells[..filled] {
            text.push_str(cell.as_ref());
            ends.push(u32::try_from(text.len()).unwrap_or(u32::MAX));
        }
        Self { number, text: text.into_boxed_str(), ends: ends.into_boxed_slice() }
    }

    /// The text of a cell counted from 0; empty beyond the last filled one.
    #[must_use]
    pub fn cell(&self, column: usize) -> &str {
        let Some(&end) = self.ends.get(column) else { return "" };
        let start = if column == 0 { 0 } else { self.ends[column - 1] };
        self.text.get(start as usize..end as usize).unwrap_or("")
    }

    /// All cells up to the last filled one.
    pub fn cells(&self) -> impl Iterator<Item = &str> {
        (0..self.ends.len()).map(|column| self.cell(column))
    }

    /// Number of cells up to the last filled one.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether no cell holds anything but blanks.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }
}

/// One sheet of a file, its headings found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The sheet's name; `None` for CSV.
    pub name: Option<String>,
    /// Whether the workbook hides it.
    pub hidden: bool,
    /// Whether numbers come from typed cells of a workbook, so that a point in them is always the decimal mark.
    pub typed_numbers: bool,
    /// Rows above the headings: titles, notes, blank lines that held something.
    pub preamble: Vec<Row>,
    /// The number of the row the headings are in; `None` when no row looks like headings.
    pub heading_row: Option<u32>,
    /// The headings, trimmed; a column without one has an empty text.
    pub headings: Vec<String>,
    /// The rows under the headings; rows without any text are left out.
    pub rows: Vec<Row>,
}

impl Sheet {
    /// The place of this sheet, without row or column.
    #[must_use]
    pub fn place(&self) -> Place {
        Place { sheet: self.name.clone(), row: None, column: None }
    }

    /// The number of columns: the headings, or the widest row if that is wider.
    #[must_use]
    pub fn columns(&self) -> usize {
        self.rows.iter().map(Row::len).max().unwrap_or(0).max(self.headings.len())
    }

    /// The same sheet with its headings in another row, when a person corrects the guess.
    /// A number that no row has leaves the sheet as it was.
    #[must_use]
    pub fn with_heading_row(mut self, number: u32) -> Self {
        let mut all = std::mem::take(&mut self.preamble);
        if let Some(row) = self.heading_row {
            all.push(Row::new(row, &self.headings));
        }
        all.append(&mut self.rows);
        let wanted = if all.iter().any(|row| row.number == number) { Some(number) } else { self.heading_row };
        let at = wanted.and_then(|number| all.iter().position(|row| row.number == number));
        Self { typed_numbers: self.typed_numbers, ..Self::assemble(self.name, self.hidden, all, at) }
    }

    /// Splits rows at the headings' position.
    pub(crate) fn assemble(
        name: Option<String>,
        hidden: bool,
        mut all: Vec<Row>,
        heading: Option<usize>,
    ) -> Self {
        let Some(at) = heading else {
            return Self { name, hidden, rows: all, ..Self::default() };
        };
        let rows = all.split_off(at + 1);
        let heading = all.pop().unwrap_or_default();
        Self {
            name,
            hidden,
            preamble: all,
            heading_row: Some(heading.number),
            headings: heading.cells().map(|cell| cell.trim().to_owned()).collect(),
            rows,
            ..Self::default()
        }
    }

    /// Up to `count` filled texts of a column, spread over the whole sheet.
    #[must_use]
    pub fn samples(&self, column: usize, count: usize) -> Vec<&str> {
        let step = (self.rows.len() / (count.max(1) * 2)).max(1);
        self.rows
            .iter()
            .step_by(step)
            .map(|row| row.cell(column).trim())
            .filter(|text| !text.is_empty())
            .take(count)
            .collect()
    }
}
