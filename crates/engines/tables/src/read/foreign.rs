//! Files that are no table we read, recognised by their first bytes, each with its next step.

use super::whole_file;
use crate::Finding;

/// The refusal of a file that is something else; `None` for what may be a table.
pub(super) fn recognise(bytes: &[u8], name: &str) -> Option<Finding> {
    if bytes.is_empty() {
        return Some(whole_file(
            "table.empty",
            "The file is empty. Choose the file that has the table in it.",
        ));
    }
    if bytes.starts_with(b"%PDF") {
        return Some(whole_file(
            "table.pdf",
            "This is a PDF document. Open the spreadsheet it was made from and save it as “Excel workbook (.xlsx)” or CSV.",
        ));
    }
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Some(compound(bytes));
    }
    if bytes.starts_with(&[0x1f, 0x8b]) {
        return Some(whole_file(
            "table.packed",
            "This file is packed with gzip. Unpack it and import the file inside.",
        ));
    }
    if [&b"7z\xbc\xaf"[..], b"Rar!", b"BZh", &[0xfd, b'7', b'z', b'X', b'Z'], &[0x28, 0xb5, 0x2f, 0xfd]]
        .iter()
        .any(|magic| bytes.starts_with(magic))
    {
        return Some(whole_file(
            "table.packed",
            "This is a packed archive. Unpack it and import the table inside.",
        ));
    }
    if [&b"\x89PNG"[..], b"GIF8", b"\xff\xd8\xff", b"II*\0", b"MM\0*"]
        .iter()
        .any(|magic| bytes.starts_with(magic))
    {
        return Some(whole_file(
            "table.picture",
            "This is a picture, not a table. Import the spreadsheet itself.",
        ));
    }
    markup(bytes, name)
}

/// An OLE compound file: an old workbook, or a new one with a password.
fn compound(bytes: &[u8]) -> Finding {
    let wide: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let head = &bytes[..bytes.len().min(1 << 20)];
    if head.windows(wide.len()).any(|window| window == wide) {
        return whole_file(
            "table.password",
            "This workbook is protected by a password. Open it, remove the password and save it again.",
        );
    }
    whole_file(
        "table.xls",
        "This is a workbook of the old .xls format (or another old Office document). Open it and save it as “Excel workbook (.xlsx)”.",
    )
}

fn markup(bytes: &[u8], name: &str) -> Option<Finding> {
    let head = &bytes[..bytes.len().min(4096)];
    // Text in UTF-16 has a zero in every other byte; leaving them out is enough to recognise markup.
    let plain: Vec<u8> =
        head.iter().copied().filter(|&byte| byte != 0).map(|byte| byte.to_ascii_lowercase()).collect();
    let plain = plain
        .strip_prefix(&[0xef, 0xbb, 0xbf])
        .or_else(|| plain.strip_prefix(&[0xff, 0xfe]))
        .unwrap_or(&plain);
    let text = plain.trim_ascii_start();
    let has = |needle: &[u8]| text.windows(needle.len()).any(|window| window == needle);
    let begins = |start: &str| text.starts_with(start.as_bytes());
    if begins("<!doctype html")
        || begins("<html")
        || begins("<table")
        || begins("<head")
        || (begins("<") && has(b"<html"))
    {
        let pretends =
            if name.to_ascii_lowercase().ends_with(".xls") { " with the name of a workbook" } else { "" };
        return Some(whole_file(
            "table.html",
            format!(
                "This is a web page{pretends}, not a workbook. Open it in a spreadsheet program and save it as “Excel workbook (.xlsx)” or CSV."
            ),
        ));
    }
    if begins("<?xml") || begins("<iati") {
        if has(b"iati-activities") || has(b"iati-organisations") {
            return Some(whole_file(
                "table.iati-xml",
                "This is an IATI file. Import it as IATI instead of as a table.",
            ));
        }
        if has(b"office:spreadsheet") {
            return Some(whole_file(
                "table.xml-spreadsheet",
                "This is an “XML Spreadsheet 2003”. Open it and save it as “Excel workbook (.xlsx)”.",
            ));
        }
        return Some(whole_file(
            "table.xml",
            "This is an XML file, not a table. Save the table as “Excel workbook (.xlsx)” or CSV.",
        ));
    }
    if begins("{\\rtf") {
        return Some(whole_file(
            "table.document",
            "This is a text document, not a table. Copy the table into a spreadsheet program and save it as “Excel workbook (.xlsx)”.",
        ));
    }
    if begins("{\"") || begins("[{") || begins("{\n") || begins("{\r\n") {
        return Some(whole_file(
            "table.json",
            "This is a JSON file, not a table. Save the table as “Excel workbook (.xlsx)” or CSV.",
        ));
    }
    None
}
