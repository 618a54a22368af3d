//! Writing CSV: UTF-8 with a byte-order mark (Excel needs it), commas, CRLF, quotes only where needed.

use super::guard::guarded;
use super::manifest::MARK;
use crate::{Manifest, OutSheet, TablesError};

/// Writes one sheet as CSV. Equal input gives equal bytes. The manifest becomes the last record; see the module.
///
/// # Errors
/// The manifest is not writable as JSON, or the writer refuses.
pub fn write_csv(sheet: &OutSheet, manifest: Option<&Manifest>) -> Result<Vec<u8>, TablesError> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .flexible(true)
        .from_writer(vec![0xef, 0xbb, 0xbf]);
    writer
        .write_record(sheet.columns.iter().map(|column| guarded(&column.heading)))
        .map_err(TablesError::Csv)?;
    for row in &sheet.rows {
        let cells = (0..sheet.columns.len()).map(|column| row.get(column).map_or_else(String::new, written));
        writer.write_record(cells).map_err(TablesError::Csv)?;
    }
    if let Some(manifest) = manifest {
        let json = serde_json::to_string(&manifest.json).map_err(TablesError::Manifest)?;
        writer.write_record([format!("{MARK}{json}")]).map_err(TablesError::Csv)?;
    }
    writer.into_inner().map_err(|error| TablesError::Csv(csv::Error::from(error.into_error())))
}

fn written(cell: &crate::CellValue) -> String {
    match cell {
        crate::CellValue::Text(text) => guarded(text),
        other => other.plain(),
    }
}
