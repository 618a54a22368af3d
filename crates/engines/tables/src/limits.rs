//! Limits of what is read. Every one is tested just inside and just outside.

/// How much of a file is read. The default suits a machine with 1 GB to spare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file as given. Beyond: `table.too-large`, nothing is read.
    pub file_bytes_max: u64,
    /// Sheets of a workbook. Beyond: the further ones are left out, `table.too-many-sheets`.
    pub sheets_max: usize,
    /// Rows of one sheet, headings included. Beyond: the further ones are left out, `table.too-many-rows`.
    pub rows_max: u32,
    /// Columns of one sheet. Beyond: the further ones are left out, `table.too-many-columns`.
    pub columns_max: u32,
    /// Characters of one cell. Beyond: the cell is cut, `table.cell-too-long`.
    pub cell_chars_max: usize,
    /// Cells of the whole file, empty ones before a filled one included. Beyond: reading stops, `table.too-many-cells`.
    pub cells_max: usize,
    /// Bytes of text of the whole file once unpacked into cells. Beyond: reading stops, `table.too-many-cells`.
    pub text_bytes_max: usize,
    /// Parts inside a workbook's ZIP. Beyond: `table.zip-bomb`.
    pub entries_max: usize,
    /// Bytes of all parts of a workbook when inflated, declared and actual. Beyond: `table.zip-bomb`.
    pub inflated_bytes_max: u64,
    /// How many times larger one part may become than it is packed, from `ratio_floor_bytes` on. Beyond: `table.zip-bomb`.
    pub ratio_max: u64,
    /// Parts that inflate to fewer bytes are not held to `ratio_max`: small repetitive sheets pack very well.
    pub ratio_floor_bytes: u64,
    /// Findings listed for one file; further ones are counted.
    pub findings_max: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_bytes_max: 200 << 20,
            sheets_max: 64,
            rows_max: 300_000,
            columns_max: 512,
            cell_chars_max: 32_767,
            cells_max: 20_000_000,
            text_bytes_max: 400 << 20,
            entries_max: 2_000,
            inflated_bytes_max: 600 << 20,
            ratio_max: 300,
            ratio_floor_bytes: 16 << 20,
            findings_max: 1_000,
        }
    }
}
