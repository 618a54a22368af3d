use proptest::prelude::*;

use super::guard::guarded;
use super::unguarded;
use crate::{
    CellValue, Direction, Limits, Manifest, OutColumn, OutSheet, manifest_of, read, write_csv, write_xlsx,
};

fn sample() -> (OutSheet, Manifest) {
    let sheet = OutSheet {
        name: "الأهداف".into(),
        direction: Direction::RightToLeft,
        columns: ["Objective", "Projects", "Amount", "Percent", "Until"].map(OutColumn::text).to_vec(),
        rows: vec![
            vec![
                CellValue::Text("=HYPERLINK(\"http://x.example\")".into()),
                CellValue::Whole(185),
                CellValue::Money { minor: -123_456, exponent: 2 },
                CellValue::Percent(2_700),
                CellValue::Date(jiff::civil::date(2024, 6, 30)),
            ],
            vec![
                CellValue::Text("Второе".into()),
                CellValue::Empty,
                CellValue::Money { minor: 5, exponent: 0 },
            ],
        ],
    };
    let text = "δ".repeat(600);
    let json = serde_json::json!({"query": {"by": "cluster"}, "seq": 17, "note": format!("ends with a blank {text} "), "x": "|"});
    (sheet, Manifest { json, title: "Stocktake".into() })
}

#[test]
fn equal_input_gives_equal_bytes_and_the_manifest_comes_back() {
    let (sheet, manifest) = sample();
    let write = || write_xlsx(std::slice::from_ref(&sheet), Some(&manifest), "2026-01-31T10:00:00Z").unwrap();
    let bytes = write();
    assert_eq!(bytes, write());
    assert_eq!(manifest_of(&bytes, &Limits::default()), Some(manifest.json.clone()));
    let csv = write_csv(&sheet, Some(&manifest)).unwrap();
    assert_eq!(csv, write_csv(&sheet, Some(&manifest)).unwrap());
    assert_eq!(manifest_of(&csv, &Limits::default()), Some(manifest.json));
}

#[test]
fn what_is_written_is_read_again() {
    let (sheet, manifest) = sample();
    for bytes in [
        write_csv(&sheet, Some(&manifest)).unwrap(),
        write_xlsx(std::slice::from_ref(&sheet), Some(&manifest), "2026-01-31T10:00:00").unwrap(),
    ] {
        let reading = read(&bytes, "", &Limits::default());
        assert_eq!(reading.sheets.len(), 1);
        let row = &reading.sheets[0].rows[0];
        assert_eq!(row.cell(0), "=HYPERLINK(\"http://x.example\")");
        assert_eq!(row.cell(1), "185");
        assert_eq!(row.cell(2), "-1234.56");
        assert!(matches!(row.cell(3), "27" | "27%"), "{}", row.cell(3));
        assert_eq!(row.cell(4), "2024-06-30");
        assert_eq!(reading.sheets[0].rows.len(), 2);
    }
}

#[test]
fn csv_never_begins_a_cell_with_a_formula() {
    let (sheet, _) = sample();
    let csv = String::from_utf8(write_csv(&sheet, None).unwrap()).unwrap();
    assert!(csv.contains("'=HYPERLINK"));
    assert_eq!(guarded("-12.50"), "-12.50");
    assert_eq!(guarded("-cmd|' /C calc'!A0"), "'-cmd|' /C calc'!A0");
    assert_eq!(guarded("@SUM(1)"), "'@SUM(1)");
    assert_eq!(unguarded("'quoted'"), "'quoted'");
}

#[test]
fn refusals_of_the_writer() {
    let (mut sheet, _) = sample();
    assert_eq!(
        write_xlsx(std::slice::from_ref(&sheet), None, "yesterday").unwrap_err().code(),
        "table.created"
    );
    sheet.name = "a/b".into();
    assert_eq!(write_xlsx(&[sheet], None, "2026-01-31T10:00:00").unwrap_err().code(), "table.sheet-name");
}

proptest! {
    #[test]
    fn the_guard_is_taken_off_exactly(text in "['=+@\\-\\t0-9a,.]{0,8}") {
        let written = guarded(&text);
        prop_assert_eq!(unguarded(&written), text.as_str());
        let plain = text.trim_start_matches(['+', '-']).bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b',');
        prop_assert!(!written.starts_with(['=', '+', '-', '@', '\t']) || plain);
    }
}
