//! Tables.

use serde::{Deserialize, Serialize};

use super::Run;

/// A table. Writers number it and put its caption above, its note and source below.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// What is counted, of what; without "Table 3".
    pub caption: String,
    /// Heading rows, repeated on every page; each as long as the widest row.
    #[serde(default)]
    pub header: Vec<Vec<Cell>>,
    /// How each column is aligned; missing ones are at the start.
    #[serde(default)]
    pub alignments: Vec<Alignment>,
    /// Relative widths of the columns; empty lets the writer choose by content.
    #[serde(default)]
    pub widths: Vec<u16>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
    /// The last rows that are sums, set off by a rule.
    #[serde(default)]
    pub total_rows: usize,
    /// A note under the table; empty for none.
    #[serde(default)]
    pub note: String,
    /// Where the data come from, and their date; empty for none.
    #[serde(default)]
    pub source: String,
}

impl Table {
    /// The number of columns: that of the longest row, spans counted.
    #[must_use]
    pub fn columns(&self) -> usize {
        let width = |row: &Vec<Cell>| row.iter().map(|cell| usize::from(cell.span.max(1))).sum();
        self.header.iter().chain(&self.rows).map(width).max().unwrap_or(0)
    }

    /// How a column is aligned.
    #[must_use]
    pub fn alignment(&self, column: usize) -> Alignment {
        self.alignments.get(column).copied().unwrap_or_default()
    }
}

/// A cell.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Cell {
    /// Its text; "none recorded" is written out, never left empty.
    pub runs: Vec<Run>,
    /// How many columns it takes; 0 and 1 are one.
    #[serde(default)]
    pub span: u8,
    /// A heading of its row.
    #[serde(default)]
    pub heading: bool,
    /// The cluster, 1 to 4, whose colour edges the cell; 0 for none. The words say it too.
    #[serde(default)]
    pub cluster: u8,
}

impl Cell {
    /// A cell of plain text.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self { runs: vec![Run::text(text)], ..Self::default() }
    }

    /// A heading of its row.
    #[must_use]
    pub fn heading(text: impl Into<String>) -> Self {
        Self { heading: true, ..Self::text(text) }
    }
}

/// How a column is aligned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Alignment {
    /// Where reading starts: words.
    #[default]
    Start,
    /// Centred.
    Center,
    /// Where a line ends: numbers.
    End,
}
