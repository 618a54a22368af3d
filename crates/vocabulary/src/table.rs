//! Reads the tab-separated tables that are built into the program.
//!
//! A line that starts with `#` is a note, the first other line names the columns. A column named after a language
//! holds labels; a star after the name (`en*`) says that they are reviewed. A table is part of the program, so a
//! malformed one is a bug and panics; a test reads every table.

use crate::{Lang, label::Labels};

/// A built-in table.
pub(crate) struct Table {
    columns: Vec<&'static str>,
    rows: Vec<Vec<&'static str>>,
}

/// One row of a [`Table`].
#[derive(Clone, Copy)]
pub(crate) struct Row<'a> {
    columns: &'a [&'static str],
    cells: &'a [&'static str],
}

impl Table {
    /// Reads a table.
    pub(crate) fn parse(text: &'static str) -> Table {
        let mut lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let columns: Vec<_> = lines.next().unwrap_or_default().split('\t').collect();
        let rows: Vec<Vec<_>> = lines.map(|line| line.split('\t').collect()).collect();
        for row in &rows {
            assert_eq!(row.len(), columns.len(), "a built-in table has a row of another width: {row:?}");
        }
        Table { columns, rows }
    }

    /// The rows, in the order of the file.
    pub(crate) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|cells| Row { columns: &self.columns, cells })
    }
}

impl Row<'_> {
    /// The cell of a column; empty when the table has no such column.
    pub(crate) fn get(&self, column: &str) -> &'static str {
        self.columns.iter().position(|name| *name == column).map_or("", |at| self.cells[at])
    }

    /// The cell of a column; `None` when empty.
    pub(crate) fn some(&self, column: &str) -> Option<&'static str> {
        Some(self.get(column)).filter(|cell| !cell.is_empty())
    }

    /// Whether the cell says yes.
    pub(crate) fn yes(&self, column: &str) -> bool {
        self.get(column) == "yes"
    }

    /// The words of a cell that are separated by spaces.
    pub(crate) fn words(&self, column: &str) -> Vec<&'static str> {
        self.get(column).split_whitespace().collect()
    }

    /// The six language columns.
    pub(crate) fn labels(&self) -> Labels {
        let mut labels = Labels { texts: [""; 6], reviewed: [false; 6] };
        for lang in Lang::ALL {
            for (name, cell) in self.columns.iter().zip(self.cells) {
                if name.strip_suffix('*').unwrap_or(name) == lang.code() {
                    labels.texts[lang.index()] = cell;
                    labels.reviewed[lang.index()] = name.ends_with('*');
                }
            }
        }
        labels
    }
}
