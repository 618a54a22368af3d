use super::{codes, read_csv};
use crate::{Limits, read};

#[test]
fn delimiters_are_found() {
    for (delimiter, code) in [
        (",", None),
        (";", Some("table.delimiter")),
        ("\t", Some("table.delimiter")),
        ("|", Some("table.delimiter")),
    ] {
        let text = format!("ID{delimiter}Title{delimiter}Budget\n1{delimiter}One, two{delimiter}5\n2{delimiter}Three{delimiter}6\n").replace("One, two", if delimiter == "," { "\"One, two\"" } else { "One, two" });
        let reading = read_csv(&text);
        let sheet = &reading.sheets[0];
        assert_eq!(sheet.headings, ["ID", "Title", "Budget"], "{delimiter}");
        assert_eq!(sheet.rows[0].cell(1), "One, two");
        assert_eq!(codes(&reading).first().copied(), code);
    }
    let hinted = read_csv("sep=;\r\nID;Title;Notes\r\n1;a,b,c;d,e\r\n");
    assert_eq!(hinted.sheets[0].headings.len(), 3);
    assert_eq!(hinted.sheets[0].rows[0].number, 3);
    assert_eq!(codes(&read_csv("Title\nOne\nTwo\n")), ["table.one-column"]);
}

#[test]
fn encodings_are_found_and_said() {
    let check = |text: &str, encoding: &'static encoding_rs::Encoding| {
        let (bytes, _, _) = encoding.encode(text);
        let reading = read_csv(&bytes);
        assert_eq!(reading.sheets[0].headings.join(","), text.lines().next().unwrap(), "{}", encoding.name());
        let said =
            reading.findings.iter().find(|finding| finding.code == "table.encoding-assumed").expect("said");
        assert!(said.message.contains(encoding.name()), "{} in {}", encoding.name(), said.message);
    };
    check("Intitulé,Pays bénéficiaires,Début\nÉtude à Genève,Suisse,2020\n", encoding_rs::WINDOWS_1252);
    check(
        "Название,Описание,Страна\nПоддержка трудовых мигрантов в регионе,Проект помогает людям,Казахстан\n",
        encoding_rs::WINDOWS_1251,
    );
    check(
        "العنوان,الوصف,الدولة\nتحسين خدمات المهاجرين في المنطقة,مشروع لمساعدة الناس,المغرب\n",
        encoding_rs::WINDOWS_1256,
    );
    check("标题,描述,国家\n移民服务改善项目,帮助移民获得服务,中国\n", encoding_rs::GB18030);
    let marked = read_csv("\u{feff}Title,Country,Start\nÉtude,Kenya,2020\n");
    assert_eq!(marked.sheets[0].headings[0], "Title");
    assert!(marked.findings.is_empty());
    for mark in [true, false] {
        let wide: Vec<u8> = mark
            .then_some(0xfeffu16)
            .into_iter()
            .chain("Titre;Pays;Début\nÉtude;Kenya;2020\n".encode_utf16())
            .flat_map(u16::to_le_bytes)
            .collect();
        assert_eq!(read_csv(&wide).sheets[0].headings, ["Titre", "Pays", "Début"], "mark {mark}");
        let wide: Vec<u8> = mark
            .then_some(0xfeffu16)
            .into_iter()
            .chain("Titre;Pays;Début\nÉtude;Kenya;2020\n".encode_utf16())
            .flat_map(u16::to_be_bytes)
            .collect();
        assert_eq!(read_csv(&wide).sheets[0].headings, ["Titre", "Pays", "Début"], "mark {mark}");
    }
}

#[test]
fn row_numbers_are_those_a_person_sees() {
    let reading = read_csv("Report 2024\n\nID,Title,Notes\n1,One,\"two\nlines\"\n\n2,Two,\n");
    let sheet = &reading.sheets[0];
    assert_eq!(sheet.heading_row, Some(3));
    assert_eq!(sheet.preamble[0].cell(0), "Report 2024");
    assert_eq!(sheet.rows.iter().map(|row| row.number).collect::<Vec<_>>(), [4, 6]);
    assert_eq!(sheet.rows[0].cell(2), "two\nlines");
    let moved = reading.sheets[0].clone().with_heading_row(1);
    assert_eq!((moved.heading_row, moved.rows.len()), (Some(1), 3));
    assert_eq!(moved.with_heading_row(3), reading.sheets[0]);
}

#[test]
fn uneven_rows_open_quotes_and_nul() {
    let reading = read_csv("ID,Title,Notes\n1,One\n2,Two,x,extra\n3,a\0b,\n");
    let told: Vec<_> =
        reading.findings.iter().map(|finding| (finding.code.as_ref(), finding.place.to_string())).collect();
    assert!(told.contains(&("table.row-short", "row 2".into())));
    assert!(told.contains(&("table.row-long", "row 3".into())));
    assert!(told.contains(&("table.nul", "row 4, column B".into())));
    assert_eq!(reading.sheets[0].rows[2].cell(1), "ab");
    let open = read_csv("ID,Title,Notes\n1,\"One,x\n2,Two,y\n3,Three,z\n");
    assert_eq!(open.sheets[0].rows.len(), 3);
    assert!(
        open.findings
            .iter()
            .any(|finding| finding.code == "table.quote-open" && finding.place.row == Some(2))
    );
}

#[test]
fn what_is_no_table_says_so() {
    let check = |bytes: &[u8], name: &str, code: &str| {
        let reading = read(bytes, name, &Limits::default());
        assert!(reading.refused());
        assert_eq!(reading.findings[0].code, code, "{name}");
    };
    check(b"", "a.csv", "table.empty");
    check(b"\n\n\n", "a.csv", "table.empty");
    check(b"%PDF-1.7", "a.pdf", "table.pdf");
    check(b"<html><table><tr><td>1</td></tr></table></html>", "a.xls", "table.html");
    check(b"\xef\xbb\xbf<!DOCTYPE html>", "a.xls", "table.html");
    check(b"<?xml version='1.0'?><iati-activities/>", "a.xml", "table.iati-xml");
    check(b"<?xml version='1.0'?><x/>", "a.xml", "table.xml");
    check(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0], "a.xls", "table.xls");
    check(&[0x1f, 0x8b, 8, 0], "a.csv.gz", "table.packed");
    check(b"{\"a\":1}", "a.json", "table.json");
    check(&[1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 0, 1], "a.bin", "table.binary");
    check(b"PK\x03\x04cut", "a.xlsx", "table.workbook-broken");
}
