//! The whole way of a table: bytes to sheets, a guessed mapping, typed rows, gathered.
//! Seeds: any CSV or XLSX; the first byte is part of the table, no header is added.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sterna_tables::{Limits, Options, gather, guess_sheet, read, rows};

fuzz_target!(|bytes: &[u8]| {
    let limits = Limits {
        file_bytes_max: 1 << 20,
        inflated_bytes_max: 4 << 20,
        cells_max: 100_000,
        ..Limits::default()
    };
    let reading = read(bytes, "t", &limits);
    assert!(!reading.refused() || !reading.findings.is_empty(), "a refusal says why");
    for sheet in &reading.sheets {
        let _ = gather(rows(sheet, &guess_sheet(sheet), &Options::default()).rows);
    }
});
