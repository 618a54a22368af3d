use proptest::prelude::*;

use super::*;
use crate::{CellValue, Direction, Limits, read_cells};

fn sample() -> FormBook {
    let column = |code: &str, width, input| FormColumn {
        code: code.to_owned(),
        heading: format!("Heading {code}"),
        width,
        input,
        help: "Say what is asked.".to_owned(),
        refusal: "Choose from the list.".to_owned(),
    };
    let cell = |text: &str, mark| FormCell { value: CellValue::Text(text.to_owned()), mark };
    FormBook {
        title: "A form".to_owned(),
        mark: "round|part|7|ar".to_owned(),
        created: "2000-01-01T00:00:00".to_owned(),
        text: FormText {
            name: "اقرأ أولا".to_owned(),
            direction: Direction::RightToLeft,
            lines: vec![FormLine::Title("عنوان".to_owned()), FormLine::Line("جملة".to_owned())],
        },
        table: FormTable {
            name: "المشاريع".to_owned(),
            direction: Direction::RightToLeft,
            above: vec![FormLine::Title("A & B".to_owned())],
            columns: vec![
                column("key", 0, FormInput::Text),
                column("title", 40, FormInput::Text),
                column("status", 20, FormInput::List("status".to_owned())),
                column("start", 12, FormInput::Date),
                column("amount", 14, FormInput::Amount),
            ],
            frozen_columns: 2,
            rows: vec![vec![
                cell("k1", FormMark::Given),
                cell("=1+1", FormMark::Open),
                FormCell { value: CellValue::Empty, mark: FormMark::Asked },
                FormCell { value: CellValue::Date(jiff::civil::date(2024, 6, 30)), mark: FormMark::Open },
                FormCell { value: CellValue::Money { minor: 125_050, exponent: 2 }, mark: FormMark::Open },
            ]],
            foot: "R&D".to_owned(),
        },
        lists: vec![FormList { name: "status".to_owned(), items: vec!["one".to_owned(), "two".to_owned()] }],
        help_title: "Help".to_owned(),
    }
}

#[test]
fn the_same_form_gives_the_same_bytes() {
    assert_eq!(write_form(&sample()).expect("written"), write_form(&sample()).expect("written"));
}

#[test]
fn a_form_is_read_back_cell_by_cell() {
    let bytes = write_form(&sample()).expect("written");
    let book = read_cells(&bytes, "form.xlsx", &Limits::default());
    assert_eq!(book.findings, []);
    assert_eq!(book.mark.as_deref(), Some("round|part|7|ar"));
    let hidden: Vec<bool> = book.sheets.iter().map(|sheet| sheet.hidden).collect();
    assert_eq!(hidden, [false, false, true]);
    let table = &book.sheets[1];
    let texts = |row: &crate::CellRow| row.cells.iter().map(|cell| cell.text.clone()).collect::<Vec<_>>();
    assert_eq!(
        texts(&table.rows[1]),
        ["key", "title", "status", "start", "amount"],
        "the hidden row of codes"
    );
    assert_eq!(texts(&table.rows[3]), ["k1", "=1+1", "2024-06-30", "1250.5"]);
    let cell = table.rows[3].cell(1).expect("the title");
    assert!(!cell.formula && !cell.typed, "a text that looks like a formula stays a text");
    assert!(table.rows[3].cell(4).expect("the amount").typed);
    assert_eq!(table.rows[3].cell(2), None);
}

#[test]
fn what_is_no_workbook_is_refused_with_its_next_step() {
    let code = |bytes: &[u8]| read_cells(bytes, "x.xlsx", &Limits::default()).findings[0].code.to_string();
    assert_eq!(code(b"%PDF-1.7"), "table.pdf");
    assert_eq!(code(b""), "table.empty");
    assert_eq!(code(b"a,b\n1,2\n"), "table.not-xlsx");
    let bytes = write_form(&sample()).expect("written");
    assert_eq!(code(&bytes[..bytes.len() / 2]), "table.workbook-broken");
}

#[test]
fn rows_and_cells_have_a_limit() {
    let bytes = write_form(&sample()).expect("written");
    let read =
        |limits| read_cells(&bytes, "x.xlsx", &limits).findings.first().map(|found| found.code.to_string());
    assert_eq!(read(Limits { rows_max: 4, ..Limits::default() }), None);
    assert_eq!(read(Limits { rows_max: 3, ..Limits::default() }).as_deref(), Some("table.too-many-rows"));
    let book = read_cells(&bytes, "x.xlsx", &Limits::default());
    let cells: usize = book.sheets.iter().flat_map(|sheet| &sheet.rows).map(|row| row.cells.len()).sum();
    assert_eq!(read(Limits { cells_max: cells, ..Limits::default() }), None);
    let fewer = read(Limits { cells_max: cells - 1, ..Limits::default() });
    assert_eq!(fewer.as_deref(), Some("table.too-many-cells"));
}

#[test]
fn single_cells_are_understood_as_columns_are() {
    assert_eq!(read_date("30 juin 2024", false).0, Some(jiff::civil::date(2024, 6, 30)));
    let (year, doubts) = read_date("2024", true);
    assert_eq!((year, doubts.len()), (Some(jiff::civil::date(2024, 12, 31)), 1));
    assert_eq!(read_date("some day", false).1[0].code, "table.date-unreadable");
    let amount = |text, typed| read_amount(text, Some("EUR"), typed).0.map(|amount| amount.minor);
    assert_eq!(amount("1 250,50", false), Some(125_050));
    assert_eq!(amount("1250.5", true), Some(125_050));
    assert_eq!(read_countries("Kenya; Ouganda").0, ["KEN", "UGA"]);
}

/// The whole way of a cell; the fuzz target walks the same.
fn walk(bytes: &[u8]) {
    let limits = Limits {
        file_bytes_max: 1 << 20,
        inflated_bytes_max: 4 << 20,
        cells_max: 20_000,
        ..Limits::default()
    };
    let book = read_cells(bytes, "t.xlsx", &limits);
    assert!(!book.sheets.is_empty() || !book.findings.is_empty(), "a refusal says why");
    for cell in book.sheets.iter().flat_map(|sheet| &sheet.rows).flat_map(|row| &row.cells) {
        let _ = read_date(&cell.text, true);
        let _ = read_amount(&cell.text, Some("EUR"), cell.typed);
        let _ = read_countries(&cell.text);
    }
}

/// A form whose parts are not packed, so that damage reaches the XML and not only the checksums.
fn unpacked(changes: &[(prop::sample::Index, u8)]) -> Vec<u8> {
    use std::io::{Read as _, Write as _};
    let bytes = write_form(&sample()).expect("written");
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a workbook");
    let mut out = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for index in 0..zip.len() {
        let mut part = zip.by_index(index).expect("a part");
        let name = part.name().expect("a name").into_owned();
        let mut content = Vec::new();
        part.read_to_end(&mut content).expect("read");
        if name.starts_with("xl/") {
            for (at, byte) in changes {
                let at = at.index(content.len());
                content[at] = *byte;
            }
        }
        out.start_file(name.as_str(), zip::write::SimpleFileOptions::default()).expect("begun");
        out.write_all(&content).expect("written");
    }
    out.finish().expect("finished").into_inner()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_bytes_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        walk(&[b"PK\x03\x04".as_slice(), &bytes].concat());
    }

    #[test]
    fn damaged_forms_are_answered(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8)) {
        walk(&unpacked(&changes));
    }
}
