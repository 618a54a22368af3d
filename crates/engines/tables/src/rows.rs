//! Applying a mapping: every row of a sheet becomes a typed row with findings.

use std::collections::BTreeMap;

use crate::row_reader::RowReader;
use crate::value::{amount, date, percent};
use crate::{Field, Finding, MappedColumn, Mapping, Severity, Sheet, TableRow};

/// What the person who imports chose for the whole sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Options {
    /// The currency of amounts that name none.
    pub currency: Option<String>,
    /// The language of texts whose column, row and script name none; else the mapping's.
    pub language: Option<String>,
    /// Whether 3/4/2024 is the third of April; `None` looks at the column and else asks by a finding.
    pub day_first: Option<bool>,
    /// Keeps texts in columns of persons as notes. Off by default: they are dropped and counted.
    pub keep_persons: bool,
}

/// The typed rows of a sheet.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Applied {
    /// One per row, in order; refused ones among them.
    pub rows: Vec<TableRow>,
    /// Findings about the sheet as a whole.
    pub findings: Vec<Finding>,
    /// Cells with persons' names, e-mails or telephones that were dropped.
    pub persons_dropped: u64,
}

/// Applies a mapping to a sheet.
///
/// A row without title and identifier is refused (`table.row-without-name`); everything else that cannot be read is
/// left out with a finding and the row is kept. A mapping that names no title and no identifier refuses the sheet.
#[must_use]
pub fn rows(sheet: &Sheet, mapping: &Mapping, options: &Options) -> Applied {
    let mut applied = Applied::default();
    if !mapping.is_usable() {
        applied.findings.push(Finding::new(
            "table.no-title-column",
            Severity::Error,
            sheet.place(),
            "No column was recognised as a title or an identifier. Choose the column that holds the titles and try again.",
        ));
        return applied;
    }
    let manners: Vec<Manner> =
        mapping.columns.iter().map(|column| Manner::of(sheet, column, options)).collect();
    for row in &sheet.rows {
        let mut reader = RowReader {
            sheet,
            mapping,
            options,
            manners: &manners,
            row,
            out: TableRow::default(),
            persons: 0,
            outcomes: BTreeMap::new(),
        };
        reader.read();
        applied.persons_dropped += reader.persons;
        applied.rows.push(reader.out);
    }
    if applied.persons_dropped > 0 {
        applied.findings.push(
            Finding::new(
                "table.persons-dropped",
                Severity::Notice,
                sheet.place(),
                format!("{} cells with names, e-mail addresses or telephone numbers of persons were not kept. Nothing needs to be done.", applied.persons_dropped),
            )
            .with("count", applied.persons_dropped.to_string()),
        );
    }
    debug_assert!(
        applied
            .rows
            .iter()
            .flat_map(|row| &row.findings)
            .chain(&applied.findings)
            .all(crate::codes::is_complete),
        "a finding lacks an argument of its code"
    );
    applied
}

/// What a column's values tell about how they are written.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Manner {
    pub(crate) order: Option<date::Order>,
    pub(crate) decimal: Option<char>,
    pub(crate) fraction: bool,
}

impl Manner {
    fn of(sheet: &Sheet, column: &MappedColumn, options: &Options) -> Self {
        let texts = || sheet.rows.iter().map(|row| row.cell(column.index));
        let mut manner = Self::default();
        match column.field {
            Some(Field::Start | Field::End) => {
                manner.order = match options.day_first {
                    Some(true) => Some(date::Order::DayFirst),
                    Some(false) => Some(date::Order::MonthFirst),
                    None => date::order_of(texts()),
                };
            }
            Some(Field::Budget) => {
                manner.decimal = if sheet.typed_numbers { Some('.') } else { amount::decimal_mark(texts()) }
            }
            Some(Field::OutcomeShare) => manner.fraction = percent::is_fraction(texts()),
            _ => {}
        }
        manner
    }
}

#[cfg(test)]
mod tests;
