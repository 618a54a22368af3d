use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};

use super::{codes, zipped};
use crate::{Limits, Reading, read};

fn reading(build: impl FnOnce(&mut Workbook)) -> Reading {
    let mut book = Workbook::new();
    build(&mut book);
    read(&book.save_to_buffer().unwrap(), "t.xlsx", &Limits::default())
}

#[test]
fn typed_cells_become_the_text_a_person_sees() {
    let reading = reading(|book| {
        let page = book.add_worksheet().set_name("Projets").unwrap();
        for (column, heading) in ["Titre", "Début", "Part", "Montant", "Actif"].iter().enumerate() {
            page.write_string(0, column as u16, *heading).unwrap();
        }
        page.write_string(1, 0, "Étude").unwrap();
        let date = Format::new().set_num_format("dd/mm/yyyy");
        page.write_datetime_with_format(1, 1, ExcelDateTime::from_ymd(2024, 6, 30).unwrap(), &date).unwrap();
        page.write_number_with_format(1, 2, 0.255, &Format::new().set_num_format("0.0%")).unwrap();
        page.write_number(1, 3, 0.1 + 0.2).unwrap();
        page.write_boolean(1, 4, true).unwrap();
        page.write_number(2, 3, 1_200_000_000_000.0).unwrap();
    });
    let sheet = &reading.sheets[0];
    assert_eq!(sheet.name.as_deref(), Some("Projets"));
    assert_eq!(sheet.rows[0].cells().collect::<Vec<_>>(), ["Étude", "2024-06-30", "25.5%", "0.3", "true"]);
    assert_eq!(sheet.rows[1].cell(3), "1200000000000");
    assert_eq!(sheet.rows[1].number, 3);
    assert!(sheet.typed_numbers && reading.findings.is_empty(), "{:?}", reading.findings);
}

#[test]
fn merged_hidden_formulas_and_titles_above() {
    let reading = reading(|book| {
        let page = book.add_worksheet();
        page.merge_range(0, 0, 0, 3, "Projects of the ministry", &Format::new()).unwrap();
        for (column, heading) in ["ID", "Title", "Outcome", "Budget (USD)"].iter().enumerate() {
            page.write_string(2, column as u16, *heading).unwrap();
        }
        page.merge_range(3, 0, 4, 0, "P-1", &Format::new()).unwrap();
        page.merge_range(3, 1, 4, 1, "One", &Format::new()).unwrap();
        page.write_string(3, 2, "First").unwrap();
        page.write_string(4, 2, "Second").unwrap();
        page.write_formula(3, 3, Formula::new("=2+3").set_result("5")).unwrap();
        let hidden = book.add_worksheet();
        hidden.set_hidden(true);
        hidden.write_string(0, 0, "Title").unwrap();
        hidden.write_string(1, 0, "x").unwrap();
        book.add_worksheet();
    });
    let sheet = &reading.sheets[0];
    assert_eq!(sheet.heading_row, Some(3));
    let rows: Vec<Vec<&str>> = sheet.rows.iter().map(|row| row.cells().collect()).collect();
    assert_eq!(rows, [vec!["P-1", "One", "First", "5"], vec!["P-1", "One", "Second"]]);
    assert!(reading.sheets[1].hidden);
    assert_eq!(codes(&reading), ["table.merged-cells", "table.sheet-hidden", "table.sheet-empty"]);
}

/// A workbook with one sheet, written by hand.
fn by_hand(sheet: &str, workbook_properties: &str) -> Vec<u8> {
    let workbook = format!(
        r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">{workbook_properties}<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>"#
    );
    zipped(&[
        ("_rels/.rels", br#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#),
        ("xl/workbook.xml", workbook.as_bytes()),
        ("xl/_rels/workbook.xml.rels", br#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#),
        ("xl/styles.xml", br#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"#),
        ("xl/worksheets/sheet1.xml", format!(r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{sheet}</sheetData></worksheet>"#).as_bytes()),
    ])
}

const HEADINGS: &str = r#"<row r="1"><c r="A1" t="str"><v>Title</v></c><c r="B1" t="str"><v>Start</v></c><c r="C1" t="str"><v>Notes</v></c></row>"#;

#[test]
fn formulas_without_value_errors_and_the_other_epoch() {
    let bytes = by_hand(
        &format!(
            r#"{HEADINGS}<row r="2"><c r="A2"><f>1+1</f></c><c r="B2" s="1"><v>44012</v></c><c r="C2" t="e"><v>#N/A</v></c></row>"#
        ),
        r#"<workbookPr date1904="1"/>"#,
    );
    let reading = read(&bytes, "", &Limits::default());
    assert_eq!(codes(&reading), ["table.epoch-1904", "table.cell-error", "table.formula-without-value"]);
    assert_eq!(reading.findings[2].place.to_string(), "sheet S, row 2, column A");
    assert_eq!(reading.sheets[0].rows[0].cell(1), "2024-07-01");
}

#[test]
fn a_far_off_cell_costs_nothing() {
    let bytes = by_hand(
        &format!(
            r#"{HEADINGS}<row r="2"><c r="A2" t="str"><v>One</v></c><c r="XFD2" t="str"><v>far</v></c></row><row r="1048576"><c r="XFD1048576" t="str"><v>far</v></c></row>"#
        ),
        "",
    );
    let reading = read(&bytes, "", &Limits::default());
    assert_eq!(reading.sheets[0].rows[0].cell(0), "One");
    assert_eq!(codes(&reading), ["table.too-many-columns", "table.too-many-rows"]);
}

#[test]
fn broken_sheets_keep_what_came_before() {
    let bytes = by_hand(
        &format!(
            r#"{HEADINGS}<row r="2"><c r="A2" t="str"><v>One</v></c></row><row r="3"><c r="A3" t="nonsense"><v>1</v></c></row>"#
        ),
        "",
    );
    let reading = read(&bytes, "", &Limits::default());
    assert!(codes(&reading).contains(&"table.sheet-broken"));
    assert_eq!(reading.sheets[0].headings[0], "Title");
}

#[test]
fn archives_that_are_no_workbook() {
    let check =
        |bytes: &[u8], code: &str| assert_eq!(codes(&read(bytes, "t.xlsx", &Limits::default())), [code]);
    check(&zipped(&[("a.csv", b"Title\nOne\n")]), "table.not-xlsx");
    check(
        &zipped(&[("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", b"<x/>")]),
        "table.ods",
    );
    check(&zipped(&[("word/document.xml", b"<x/>")]), "table.document");
    check(&zipped(&[("xl/workbook.bin", b"")]), "table.xlsb");
    check(&zipped(&[("_rels/.rels", b"<x/>"), ("xl/workbook.xml", b"<x/>")]), "table.workbook-broken");
}

#[test]
fn bombs_are_not_opened() {
    let rels: (&str, &[u8]) = ("_rels/.rels", b"<x/>");
    let small = Limits {
        inflated_bytes_max: 1 << 20,
        ratio_floor_bytes: 100_000,
        ratio_max: 100,
        entries_max: 5,
        ..Limits::default()
    };
    let check = |parts: &[(&str, &[u8])], reason: &str| {
        let reading = read(&zipped(parts), "t.xlsx", &small);
        assert_eq!(codes(&reading), ["table.zip-bomb"]);
        assert!(reading.findings[0].message.contains(reason), "{}", reading.findings[0].message);
    };
    let zeros = vec![b' '; 900_000];
    check(&[rels, ("xl/workbook.xml", &zeros)], "times its packed size");
    check(&[rels, ("xl/workbook.xml", &zeros[..50_000]), ("a", &zeros), ("b", &zeros)], "times");
    let many: Vec<String> = (0..5).map(|n| format!("xl/worksheets/{n}.xml")).collect();
    let parts: Vec<(&str, &[u8])> =
        std::iter::once(rels).chain(many.iter().map(|name| (name.as_str(), &b"<x/>"[..]))).collect();
    check(&parts, "parts; at most 5");
    check(
        &[
            rels,
            ("xl/workbook.xml", b"<x/>"),
            ("xl/sharedStrings.xml", br#"<sst uniqueCount="99999999999999"/>"#),
        ],
        "declares more texts",
    );
    // Just inside: the same parts are weighed and only then found to be no workbook.
    let inside = Limits { ratio_max: 2_000, ..small };
    assert_eq!(
        codes(&read(&zipped(&[rels, ("xl/workbook.xml", &zeros)]), "", &inside)),
        ["table.workbook-broken"]
    );
    // The declared size is a lie: what really comes out counts.
    let mut lying = zipped(&[rels, ("xl/workbook.xml", b"<x/>"), ("xl/big.xml", &vec![b' '; 2_000_000])]);
    let declared = 2_000_000u32.to_le_bytes();
    let at: Vec<usize> =
        lying.windows(4).enumerate().filter(|(_, window)| *window == declared).map(|(at, _)| at).collect();
    for at in at {
        lying[at..at + 4].copy_from_slice(&10u32.to_le_bytes());
    }
    let reading = read(&lying, "", &small);
    assert!(
        matches!(codes(&reading)[..], ["table.zip-bomb"] | ["table.workbook-broken"]),
        "{:?}",
        codes(&reading)
    );
}
