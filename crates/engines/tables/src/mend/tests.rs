use crate::{Limits, Options, RefusedRow, guess_sheet, read, refused_csv, refused_xlsx, rows};

#[test]
fn refused_rows_come_back_mended() {
    let first = read("ID,Title,Notes\n,,=1+1\nP-1,Fine,\n".as_bytes(), "", &Limits::default());
    let sheet = &first.sheets[0];
    let mapping = guess_sheet(sheet);
    let applied = rows(sheet, &mapping, &Options::default());
    let refused: Vec<RefusedRow> = applied.rows.iter().filter_map(RefusedRow::of).collect();
    assert_eq!(refused.len(), 1);
    assert!(refused[0].reason.starts_with("row 2: This row has neither a title"), "{}", refused[0].reason);
    for bytes in [
        refused_csv(&sheet.headings, &refused, "en").unwrap(),
        refused_xlsx(&sheet.headings, &refused, "fr", "2026-01-01T00:00:00").unwrap(),
    ] {
        let again = read(&bytes, "", &Limits::default());
        let sheet = &again.sheets[0];
        assert_eq!(sheet.rows[0].cell(2), "=1+1");
        let second = guess_sheet(sheet);
        assert_eq!(second.fingerprint, mapping.fingerprint);
        assert_eq!(second.columns.last().and_then(|column| column.field), Some(crate::Field::Refusal));
        let applied = rows(sheet, &second, &Options::default());
        assert_eq!(applied.rows[0].notes, ["=1+1"]);
        // Mended rows that are refused again are handed back without a second column.
        let twice: Vec<RefusedRow> = applied.rows.iter().filter_map(RefusedRow::of).collect();
        let csv = String::from_utf8(refused_csv(&sheet.headings, &twice, "en").unwrap()).unwrap();
        assert_eq!(csv.matches("What was wrong").count(), 1);
    }
}

#[test]
fn the_column_is_recognised_in_every_language() {
    for language in ["en", "fr", "es", "ar", "ru", "zh"] {
        assert!(super::is_refusal_heading(super::mend_heading(language)), "{language}");
    }
}
