//! Tables as people keep them: reading untidy CSV and XLSX files, understanding their columns, and writing clean ones.
//!
//! A pure room: bytes in, values and findings out. It opens no file, reads no clock and draws no random number.
//! The way of a table through this crate:
//!
//! 1. [`read`] turns bytes into [`Sheet`]s and says in [`Finding`]s what it had to assume or repair.
//! 2. [`guess`] proposes a [`Mapping`]: which column holds which [`Field`], and why. A person may correct it.
//! 3. [`rows`] applies the mapping and gives one typed [`TableRow`] per row, with findings per cell.
//! 4. [`gather`] joins rows that speak of the same record (one row per outcome).
//! 5. [`refused_csv`] and [`refused_xlsx`] hand refused rows back, with what was wrong, to be mended and read again.
//! 6. [`write_csv`] and [`write_xlsx`] write tables with a manifest inside; equal input gives equal bytes.
//!
//! Forms go another way: [`write_form`] lays out a workbook that asks, [`read_cells`] reads it back cell by cell.
//!
//! What is deliberately absent: a row that cannot be understood never stops the others, and nothing here knows
//! what a project is to the archive.

mod codes;
mod error;
mod field;
mod finding;
mod fold;
mod form;
mod gather;
mod limits;
mod mapping;
mod mend;
mod read;
mod row;
mod row_reader;
mod rows;
mod sheet;
mod value;
mod write;

pub use codes::FINDING_CODES;
pub use error::TablesError;
pub use field::Field;
pub use finding::{Finding, Place, Severity, column_letters};
pub use fold::fold;
pub use form::{
    Doubted, FORM_PROPERTY, FormBook, FormCell, FormColumn, FormInput, FormLine, FormList, FormMark,
    FormTable, FormText, read_amount, read_countries, read_date, write_form,
};
pub use gather::gather;
pub use limits::Limits;
pub use mapping::{Confidence, MappedColumn, Mapping, fingerprint, guess, guess_sheet};
pub use mend::{MEND_HEADING, RefusedRow, mend_heading, refused_csv, refused_xlsx};
pub use read::{CellBook, CellRead, CellRow, CellSheet, Form, Reading, read, read_cells, read_from};
pub use row::{
    Amount, CountryShare, LangText, OrganisationName, OrganisationRole, Precision, RecordType, Status,
    TableDate, TableOutcome, TableRow,
};
pub use rows::{Applied, Options, rows};
pub use sheet::{Row, Sheet};
pub use write::{CellValue, Direction, Manifest, OutColumn, OutSheet, manifest_of, write_csv, write_xlsx};
