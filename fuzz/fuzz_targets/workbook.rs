//! A workbook that came back: bytes to cells, then every cell as a day, an amount and a list of countries.
//! Seeds: workbooks of a round, and any XLSX.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sterna_tables::{Limits, read_amount, read_cells, read_countries, read_date};

fuzz_target!(|bytes: &[u8]| {
    let limits = Limits {
        file_bytes_max: 1 << 20,
        inflated_bytes_max: 4 << 20,
        cells_max: 20_000,
        ..Limits::default()
    };
    let book = read_cells(bytes, "t.xlsx", &limits);
    assert!(!book.sheets.is_empty() || !book.findings.is_empty(), "a refusal says why");
    for cell in book.sheets.iter().flat_map(|sheet| &sheet.rows).flat_map(|row| &row.cells).take(500) {
        let _ = read_date(&cell.text, false);
        let _ = read_amount(&cell.text, Some("EUR"), cell.typed);
        let _ = read_countries(&cell.text);
    }
});
