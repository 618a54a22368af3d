//! Writing: clean tables with a manifest inside, the same bytes for the same input.
//!
//! **Formulas never run.** In a workbook every text is written as a text cell, which spreadsheet programs do not
//! compute. In CSV, a text that begins with `=`, `+`, `-`, `@`, a tab or a carriage return is written with an
//! apostrophe before it (OWASP's advice on CSV injection), unless it is a plain number; our reader takes the
//! apostrophe off again.
//!
//! **Where the manifest is.** In a workbook: a last sheet named `Manifest` with one row per key, and the exact JSON in
//! the custom document properties `sterna-manifest-001` and following (240 characters each, as spreadsheet programs
//! show at most 255). In CSV: the last record, one quoted cell beginning with `# sterna-manifest: `; spreadsheet
//! programs show it as a last line, and a first line that is not the headings would disturb more readers.

mod csv_text;
mod guard;
mod manifest;
mod sheet;
mod workbook;

pub use csv_text::write_csv;
pub(crate) use guard::unguarded;
pub(crate) use manifest::{MANIFEST_SHEET, manifest_in_cell, manifest_in_properties};
pub use manifest::{Manifest, manifest_of};
pub use sheet::{CellValue, Direction, OutColumn, OutSheet};
pub(crate) use workbook::put;
pub use workbook::write_xlsx;

#[cfg(test)]
mod tests;
