//! A small editor of workbooks, as a person's spreadsheet program would change them: cells are found by the hidden codes
//! of columns and the shown identifiers of rows.

use std::io::{Cursor, Read, Write};

/// The sheet of answers.
const SHEET: &str = "xl/worksheets/sheet2.xml";

/// A workbook in memory.
#[derive(Clone)]
pub struct Workbook {
    parts: Vec<(String, Vec<u8>)>,
    strings: Vec<String>,
    sheet: String,
}

impl Workbook {
    pub fn open(bytes: &[u8]) -> Self {
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("a workbook");
        let mut parts = Vec::new();
        for index in 0..zip.len() {
            let mut part = zip.by_index(index).expect("a part");
            let mut content = Vec::new();
            part.read_to_end(&mut content).expect("read");
            parts.push((part.name().expect("a name").into_owned(), content));
        }
        let text = |name: &str| {
            let part = parts.iter().find(|(held, _)| held == name).expect("the part");
            String::from_utf8(part.1.clone()).expect("text")
        };
        let strings = text("xl/sharedStrings.xml");
        let strings = strings
            .split("<si>")
            .skip(1)
            .map(|item| {
                plain(
                    item.split("<t")
                        .nth(1)
                        .and_then(|rest| rest.split_once('>'))
                        .map_or("", |(_, rest)| rest),
                )
            })
            .collect();
        Self { sheet: text(SHEET), strings, parts }
    }

    /// Whether a column of that code is there.
    pub fn has(&self, code: &str) -> bool {
        self.cells().any(|(_, text)| text == code)
    }

    /// All cells that hold a shared text: place and text.
    fn cells(&self) -> impl Iterator<Item = (String, &str)> {
        self.sheet.split("<c r=\"").skip(1).filter_map(|rest| {
            let (place, rest) = rest.split_once('"')?;
            let (attributes, rest) = rest.split_once('>')?;
            if !attributes.contains("t=\"s\"") {
                return None;
            }
            let index: usize = rest.strip_prefix("<v>")?.split('<').next()?.parse().ok()?;
            Some((place.to_owned(), self.strings.get(index)?.as_str()))
        })
    }

    fn column(&self, code: &str) -> String {
        let (place, _) =
            self.cells().find(|(_, text)| *text == code).unwrap_or_else(|| panic!("no column {code}"));
        place.trim_end_matches(|sign: char| sign.is_ascii_digit()).to_owned()
    }

    /// Types a text into the first row of a record, known by its identifier.
    pub fn put(&mut self, identifier: &str, code: &str, text: &str) {
        let (place, _) = self
            .cells()
            .find(|(_, held)| *held == identifier)
            .unwrap_or_else(|| panic!("no row {identifier}"));
        let row = place.trim_start_matches(|sign: char| sign.is_ascii_alphabetic()).to_owned();
        self.type_in(&format!("{}{row}", self.column(code)), text);
    }

    /// Types a text into the first empty row.
    pub fn put_new(&mut self, code: &str, text: &str) {
        let (place, _) = self.cells().find(|(_, held)| held.contains("/new/1/")).expect("an empty row");
        let row = place.trim_start_matches(|sign: char| sign.is_ascii_alphabetic()).to_owned();
        self.type_in(&format!("{}{row}", self.column(code)), text);
    }

    fn type_in(&mut self, place: &str, text: &str) {
        let start =
            self.sheet.find(&format!("<c r=\"{place}\"")).unwrap_or_else(|| panic!("no cell {place}"));
        let rest = &self.sheet[start..];
        let tag = rest.find('>').expect("its end") + 1;
        let end = if rest[..tag].ends_with("/>") { tag } else { rest.find("</c>").expect("its end") + 4 };
        let text = text.replace('&', "&amp;").replace('<', "&lt;");
        let cell = format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
        self.sheet.replace_range(start..start + end, &cell);
    }

    pub fn save(&self) -> Vec<u8> {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in &self.parts {
            zip.start_file(name.as_str(), zip::write::SimpleFileOptions::default()).expect("begun");
            let content = if name == SHEET { self.sheet.as_bytes() } else { content };
            zip.write_all(content).expect("written");
        }
        zip.finish().expect("finished").into_inner()
    }
}

/// The text of an element's content, entities resolved.
fn plain(content: &str) -> String {
    let text = content.split("</t>").next().unwrap_or_default();
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}
