//! What is written: sheets of typed cells.

use jiff::civil::Date;

/// The reading direction of a sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// The first column on the left.
    #[default]
    LeftToRight,
    /// The first column on the right, as for Arabic.
    RightToLeft,
}

/// One cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum CellValue {
    /// Nothing.
    #[default]
    Empty,
    /// A text; never computed, whatever it begins with.
    Text(String),
    /// A whole number: a count.
    Whole(i64),
    /// Money: minor units and the exponent of its currency (2 for cents). The currency stands in a column of its own.
    Money {
        /// Minor units.
        minor: i128,
        /// ISO 4217 exponent, 0 to 4.
        exponent: u8,
    },
    /// A percentage that was already rounded by the caller, in hundredths of a per cent: 2700 is 27 %.
    Percent(i64),
    /// As `Percent`, written into a workbook as the number of per cent under a format with a sign, as release 0.1.0
    /// did: only for writing such a file again.
    PerCent(i64),
    /// A calendar date.
    Date(Date),
}

impl CellValue {
    /// The text in CSV: numbers with a decimal point and no grouping, dates as 2024-06-30, percentages without sign.
    #[must_use]
    pub fn plain(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.clone(),
            Self::Whole(number) => number.to_string(),
            Self::Money { minor, exponent } => decimal(*minor, *exponent),
            Self::Percent(hundredths) | Self::PerCent(hundredths) => {
                decimal(i128::from(*hundredths), 2).trim_end_matches('0').trim_end_matches('.').to_owned()
            }
            Self::Date(date) => date.to_string(),
        }
    }
}

fn decimal(minor: i128, exponent: u8) -> String {
    let digits = usize::from(exponent);
    let text = format!("{:0>width$}", minor.unsigned_abs(), width = digits + 1);
    let (whole, fraction) = text.split_at(text.len() - digits);
    let sign = if minor < 0 { "-" } else { "" };
    if digits == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
}

/// One column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OutColumn {
    /// The heading.
    pub heading: String,
    /// Width in characters of the standard font; 0 leaves the program's default.
    pub width: u16,
}

impl OutColumn {
    /// A column wide enough for its heading, within 12 and 60 characters.
    #[must_use]
    pub fn text(heading: &str) -> Self {
        let width = u16::try_from(heading.chars().count().clamp(12, 60)).unwrap_or(60);
        Self { heading: heading.to_owned(), width }
    }
}

/// One sheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OutSheet {
    /// The sheet's name, at most 31 characters; not written in CSV.
    pub name: String,
    /// Reading direction; not written in CSV.
    pub direction: Direction,
    /// Columns.
    pub columns: Vec<OutColumn>,
    /// Rows under the headings; a row may be shorter than the columns.
    pub rows: Vec<Vec<CellValue>>,
}
