//! A Word file back into blocks. Two kinds of input: the bytes of a file, and, after a first byte of 0, the text of
//! `word/document.xml` in a package of ours, because a fuzzer seldom finds its way through a container.
#![no_main]

use std::io::{Cursor, Write as _};

use libfuzzer_sys::fuzz_target;
use sterna_documents::docx::{Limits, read};
use sterna_documents::manifest;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const TOP: &str = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
    <Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"d.xml\"/></Relationships>";

fuzz_target!(|bytes: &[u8]| {
    let limits = Limits { file_bytes_max: 1 << 20, unpacked_bytes_max: 4 << 20, ..Limits::default() };
    let _ = manifest::read(bytes);
    let Some((0, xml)) = bytes.split_first() else {
        let _ = read(bytes, &limits);
        return;
    };
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, part) in [("_rels/.rels", TOP.as_bytes()), ("d.xml", xml)] {
        if zip.start_file(name, stored).is_err() || zip.write_all(part).is_err() {
            return;
        }
    }
    if let Ok(file) = zip.finish() {
        let _ = read(&file.into_inner(), &limits);
    }
});
