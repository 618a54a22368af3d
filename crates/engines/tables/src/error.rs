//! What can go wrong when a table is written. Reading never fails: it gives findings.

/// Why a table could not be written.
#[derive(Debug, thiserror::Error)]
pub enum TablesError {
    /// A sheet is larger than a spreadsheet program can open.
    #[error(
        "the sheet {sheet} has {rows} rows; a workbook sheet holds at most 1,048,575. Export CSV instead"
    )]
    TooManyRows {
        /// The sheet's name.
        sheet: String,
        /// Its number of rows.
        rows: usize,
    },
    /// A sheet name is empty, too long (31 characters), repeated or holds one of `[ ] : * ? / \`.
    #[error("the sheet name {0} is not allowed in a workbook")]
    SheetName(String),
    /// A date is outside the years 1900 to 9999 that workbooks can hold.
    #[error("the creation time {0} cannot be written into a workbook")]
    Created(String),
    /// The workbook writer refused.
    #[error("the workbook could not be written")]
    Workbook(#[source] rust_xlsxwriter::XlsxError),
    /// The CSV writer refused.
    #[error("the CSV text could not be written")]
    Csv(#[source] csv::Error),
    /// The manifest is not writable as JSON.
    #[error("the manifest could not be written as JSON")]
    Manifest(#[source] serde_json::Error),
}

impl TablesError {
    /// The stable code of this error.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooManyRows { .. } => "table.too-many-rows",
            Self::SheetName(_) => "table.sheet-name",
            Self::Created(_) => "table.created",
            Self::Workbook(_) | Self::Csv(_) => "table.not-written",
            Self::Manifest(_) => "table.manifest",
        }
    }
}
