mod csv_files;
mod limits;
mod mutation;
mod real_files;
mod workbooks;

use super::{Reading, read};
use crate::Limits;

fn read_csv(text: impl AsRef<[u8]>) -> Reading {
    read(text.as_ref(), "t.csv", &Limits::default())
}

fn codes(reading: &Reading) -> Vec<&str> {
    reading.findings.iter().map(|finding| finding.code.as_ref()).collect()
}

/// A ZIP with the given parts.
fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    use std::io::Write;
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options =
        zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    for (name, content) in parts {
        writer.start_file(*name, options).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}
