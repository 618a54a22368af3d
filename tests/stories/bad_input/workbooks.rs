//! Workbooks that are none, that are broken, and that would fill the memory when unpacked.

use std::io::{Cursor, Write};

use zip::write::{SimpleFileOptions, ZipWriter};

use super::import;
use crate::checkout;
use crate::place::Place;

/// A ZIP of parts.
fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).expect("a part");
        zip.write_all(content).expect("its content");
    }
    zip.finish().expect("a ZIP").into_inner()
}

const TYPES: &str = "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
    <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
    <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
    <Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>";
const RELATIONS: &str = "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
    <Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
const BOOK: &str = "<?xml version=\"1.0\"?><workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
const BOOK_RELATIONS: &str = "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
    <Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>";

#[test]
fn a_zip_bomb_is_refused_before_it_is_unpacked() {
    let place = Place::sqlite();
    let sheet = vec![b' '; 100 << 20];
    let bomb = packed(&[
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", RELATIONS.as_bytes()),
        ("xl/workbook.xml", BOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", BOOK_RELATIONS.as_bytes()),
        ("xl/worksheets/sheet1.xml", &sheet),
    ]);
    assert!(bomb.len() < 1 << 20, "small when packed");
    import(&place, "table", "bomb.xlsx", &bomb).refused().finding("table.zip-bomb");
    place.sound();
}

#[test]
fn a_renamed_zip_and_a_broken_workbook_are_told() {
    let place = Place::sqlite();
    let renamed = packed(&[("photo.txt", b"no workbook"), ("readme.txt", b"none either")]);
    let tried = import(&place, "table", "renamed.xlsx", &renamed).refused();
    assert!(
        tried.report["findings"][0]["code"].as_str().is_some_and(|code| code.starts_with("table.")),
        "{:#}",
        tried.report
    );
    let whole = std::fs::read(checkout("demo/samples/tarnholme.xlsx")).expect("the sample");
    import(&place, "table", "cut.xlsx", &whole[..whole.len() / 2]).refused().finding("table.workbook-broken");
    assert_eq!(place.listed(&["--collection", "own"]), 0);
    place.sound();
}

#[test]
fn a_workbook_with_merged_cells_gives_the_same_as_the_table() {
    let place = Place::sqlite();
    let whole = std::fs::read(checkout("demo/samples/tarnholme.xlsx")).expect("the sample");
    let tried = import(&place, "table", "tarnholme.xlsx", &whole).refused();
    assert_eq!((tried.count("created"), tried.count("refused")), (9, 1), "{:#}", tried.report);
    tried.finding("table.date-impossible");
    assert_eq!(place.listed(&["--collection", "own", "--filter", "type=law"]), 2);
    place.sound();
}
