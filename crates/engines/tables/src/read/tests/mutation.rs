//! Whatever the bytes, the reader answers; so do the guess and the rows.

use proptest::prelude::*;

use crate::{Limits, Options, gather, guess_sheet, read, rows};

fn small() -> Limits {
    Limits { file_bytes_max: 1 << 20, inflated_bytes_max: 4 << 20, cells_max: 100_000, ..Limits::default() }
}

/// The whole way of a table; the fuzz target walks the same.
fn walk(bytes: &[u8]) {
    let reading = read(bytes, "t", &small());
    assert!(!reading.refused() || !reading.findings.is_empty(), "a refusal says why");
    for sheet in &reading.sheets {
        let mapping = guess_sheet(sheet);
        let _ = gather(rows(sheet, &mapping, &Options::default()).rows);
    }
}

fn workbook() -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let page = book.add_worksheet();
    for (column, text) in ["ID", "Title", "Budget (USD)", "Start date"].iter().enumerate() {
        page.write_string(0, column as u16, *text).unwrap();
        page.write_string(1, column as u16, "5").unwrap();
        page.write_number(2, column as u16, 44_000.5).unwrap();
    }
    book.save_to_buffer().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        walk(&bytes);
    }

    #[test]
    fn any_table(text in "(ID|Title|Titre|Budget \\(EUR\\)|[,;|\t\"\n]|\r\n|[a-z0-9 ./%-]{0,6}|عنوان){0,60}") {
        walk(text.as_bytes());
    }

    #[test]
    fn mutated_workbooks(changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12), cut in any::<prop::sample::Index>(), whole in any::<bool>()) {
        let mut bytes = workbook();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if !whole {
            bytes.truncate(cut.index(bytes.len()));
        }
        walk(&bytes);
    }

    #[test]
    fn mutated_sheets(changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8)) {
        // The parts are changed before packing, so that the damage reaches the XML and not only the checksums.
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(workbook())).unwrap();
        let mut parts: Vec<(String, Vec<u8>)> = Vec::new();
        for index in 0..archive.len() {
            let mut part = archive.by_index(index).unwrap();
            let mut content = Vec::new();
            std::io::Read::read_to_end(&mut part, &mut content).unwrap();
            parts.push((part.name().unwrap().into_owned(), content));
        }
        let total = parts.len();
        for (at, byte) in changes {
            let (_, content) = &mut parts[at.index(total)];
            if !content.is_empty() {
                let at = at.index(content.len());
                content[at] = byte;
            }
        }
        let borrowed: Vec<(&str, &[u8])> = parts.iter().map(|(name, content)| (name.as_str(), content.as_slice())).collect();
        walk(&super::zipped(&borrowed));
    }
}
