//! Reading: from the bytes of a file to sheets, whatever the file turns out to be.

mod cells;
mod csv_text;
mod delimiter;
mod encoding;
mod foreign;
mod heading_row;
mod intake;
mod numbers;
mod package;
mod record;
mod workbook;

use std::io::{Read, Seek, SeekFrom};

pub use cells::{CellBook, CellRead, CellRow, CellSheet, read_cells};

use crate::finding::Findings;
use crate::{Finding, Limits, Place, Severity, Sheet};

/// What kind of table a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// Delimited text.
    Csv,
    /// An Office Open XML workbook.
    Xlsx,
}

/// What was read from a file, and what was odd about it.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// The kind of table; `None` when the file is no table that can be read.
    pub form: Option<Form>,
    /// The sheets in the workbook's order; one for CSV. Empty sheets are left out.
    pub sheets: Vec<Sheet>,
    /// What was assumed, repaired or refused. An error without a row refuses the file or the sheet it names.
    pub findings: Vec<Finding>,
    /// The manifest, when the file is an export of ours.
    pub manifest: Option<serde_json::Value>,
}

impl Reading {
    /// Whether nothing could be read.
    #[must_use]
    pub fn refused(&self) -> bool {
        self.sheets.is_empty()
    }

    pub(crate) fn refusal(finding: Finding) -> Self {
        Self { findings: vec![finding], ..Self::default() }
    }
}

/// Reads a table from the bytes of a file. `name` is the file's name and only helps to word findings: what a file is
/// is decided by its bytes.
///
/// Never fails and never panics on any bytes: what cannot be read is a finding with a stable code and the next step.
#[must_use]
pub fn read(bytes: &[u8], name: &str, limits: &Limits) -> Reading {
    if bytes.len() as u64 > limits.file_bytes_max {
        return Reading::refusal(too_large(bytes.len() as u64, limits));
    }
    if let Some(finding) = foreign::recognise(bytes, name) {
        return Reading::refusal(finding);
    }
    let mut findings = Findings::new(limits.findings_max);
    let mut reading = if bytes.starts_with(b"PK") {
        workbook::read(bytes, limits, &mut findings)
    } else {
        csv_text::read(bytes, limits, &mut findings)
    };
    let nothing = reading.sheets.is_empty();
    reading.findings = findings.into_vec();
    if nothing && !reading.findings.iter().any(|finding| finding.severity == Severity::Error) {
        reading.findings.push(whole_file(
            "table.empty",
            "The file holds no rows. Choose the file that has the table in it.",
        ));
    }
    debug_assert!(reading.findings.iter().all(crate::codes::is_complete), "{:?}", reading.findings);
    reading
}

/// Reads a table from a file or another source that can seek, no more than the limit allows.
///
/// # Errors
/// The source could not be read.
pub fn read_from<R: Read + Seek>(mut source: R, name: &str, limits: &Limits) -> std::io::Result<Reading> {
    let length = source.seek(SeekFrom::End(0))?;
    if length > limits.file_bytes_max {
        return Ok(Reading::refusal(too_large(length, limits)));
    }
    source.seek(SeekFrom::Start(0))?;
    let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or(0));
    source.take(limits.file_bytes_max + 1).read_to_end(&mut bytes)?;
    Ok(read(&bytes, name, limits))
}

fn too_large(length: u64, limits: &Limits) -> Finding {
    whole_file(
        "table.too-large",
        format!(
            "The file has {length} bytes; at most {} are read. Split the table into several files.",
            limits.file_bytes_max
        ),
    )
    .with("bytes", length.to_string())
    .with("limit", limits.file_bytes_max.to_string())
}

/// A finding that refuses the whole file.
fn whole_file(code: &'static str, message: impl Into<String>) -> Finding {
    Finding::new(code, Severity::Error, Place::default(), message)
}

#[cfg(test)]
mod tests;
