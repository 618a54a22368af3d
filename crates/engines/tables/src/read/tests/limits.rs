use std::time::Instant;

use super::{codes, read_csv};
use crate::{Limits, Options, guess_sheet, read, rows};

/// Reads with one limit and gives the codes.
fn with(text: &str, limits: Limits) -> Vec<String> {
    codes(&read(text.as_bytes(), "", &limits)).into_iter().map(str::to_owned).collect()
}

#[test]
fn each_limit_just_inside_and_just_outside() {
    let text = "Title,Notes,Region\nOne,abcde,\nTwo,x,\n";
    let all = Limits::default();
    let check = |inside: Limits, outside: Limits, code: &str| {
        assert!(!with(text, inside).contains(&code.to_owned()), "{code} inside");
        assert!(with(text, outside).contains(&code.to_owned()), "{code} outside {:?}", with(text, outside));
    };
    let bytes = text.len() as u64;
    check(
        Limits { file_bytes_max: bytes, ..all },
        Limits { file_bytes_max: bytes - 1, ..all },
        "table.too-large",
    );
    check(Limits { rows_max: 3, ..all }, Limits { rows_max: 2, ..all }, "table.too-many-rows");
    check(Limits { columns_max: 3, ..all }, Limits { columns_max: 2, ..all }, "table.too-many-columns");
    check(Limits { cell_chars_max: 6, ..all }, Limits { cell_chars_max: 5, ..all }, "table.cell-too-long");
    check(Limits { cells_max: 7, ..all }, Limits { cells_max: 6, ..all }, "table.too-many-cells");
    check(Limits { text_bytes_max: 28, ..all }, Limits { text_bytes_max: 27, ..all }, "table.too-many-cells");
}

#[test]
fn sheets_and_findings_have_limits() {
    let mut book = rust_xlsxwriter::Workbook::new();
    for _ in 0..3 {
        let page = book.add_worksheet();
        page.write_string(0, 0, "Title").unwrap();
        page.write_string(1, 0, "One").unwrap();
    }
    let bytes = book.save_to_buffer().unwrap();
    let sheets = |max: usize| read(&bytes, "", &Limits { sheets_max: max, ..Limits::default() });
    assert!(codes(&sheets(3)).is_empty() && sheets(3).sheets.len() == 3);
    assert_eq!((codes(&sheets(2)), sheets(2).sheets.len()), (vec!["table.too-many-sheets"], 2));
    let short = format!("ID,Title,Notes\n{}", "1,2\n".repeat(20));
    let few = with(&short, Limits { findings_max: 10, ..Limits::default() });
    assert_eq!((few.len(), few[10].as_str()), (11, "table.more-findings"));
    assert_eq!(with(&short, Limits { findings_max: 20, ..Limits::default() }).len(), 20);
}

#[test]
fn a_hundred_thousand_rows() {
    let mut text = String::from("ID,Title,Country,Start date,Budget (USD),GCM objectives\n");
    for number in 0..100_000 {
        text.push_str(&format!("P-{number},Support to people on the move {number},Kenya; Uganda,2023-01-{:02},\"{},000.50\",{}\n", number % 28 + 1, number % 900 + 1, number % 23 + 1));
    }
    let begun = Instant::now();
    let reading = read_csv(&text);
    let read_ms = begun.elapsed().as_millis();
    let sheet = &reading.sheets[0];
    let applied = rows(sheet, &guess_sheet(sheet), &Options::default());
    eprintln!(
        "100,000 rows: read in {read_ms} ms, understood in {} ms (unoptimised build)",
        begun.elapsed().as_millis() - read_ms
    );
    assert_eq!(applied.rows.len(), 100_000);
    assert!(
        applied
            .rows
            .iter()
            .all(|row| row.findings.is_empty() && row.budget.is_some() && row.countries.len() == 2)
    );
}
