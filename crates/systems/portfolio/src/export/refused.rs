//! Refused rows, to be mended and imported again alone.

use sterna_archive::{ImportId, Partition, RowFilter, RowOutcome};
use sterna_tables::{RefusedRow, refused_csv, refused_xlsx};

use super::format::fault;
use super::{CREATED, ExportFormat, Exported};
use sterna_vocabulary::Lang;

use crate::import::Original;
use crate::{FindingSeverity, ImportFinding, PortfolioError, finding_words};

/// The refused rows of an import: of a table, its rows with one more column that says in `lang` what was wrong (CSV or
/// workbook); of an IATI file, an IATI file of the refused activities, whatever the format asked for. `None` when
/// nothing was refused.
///
/// # Errors
/// `export.fault`; faults of the archive.
pub async fn export_refused(
    partition: &Partition,
    import: &ImportId,
    format: ExportFormat,
    lang: Lang,
) -> Result<Option<Exported>, PortfolioError> {
    let filter = RowFilter { outcome: Some(RowOutcome::Refused), ..RowFilter::default() };
    let mut headings: Vec<String> = Vec::new();
    let mut rows: Vec<RefusedRow> = Vec::new();
    let mut activities: Vec<String> = Vec::new();
    let mut after = None;
    loop {
        let portion = partition.imports().rows(import, filter, after, 1_000).await?;
        let Some(last) = portion.last() else { break };
        after = Some(last.position);
        for row in portion {
            let findings: Vec<ImportFinding> = serde_json::from_str(&row.findings).unwrap_or_default();
            match serde_json::from_str::<Original>(&row.original) {
                Ok(Original::Cells { headings: own, cells }) => {
                    if headings.is_empty() {
                        headings = own;
                    }
                    let errors = findings.iter().filter(|one| one.severity == FindingSeverity::Error);
                    let reason = errors.map(|one| finding_words(lang, one)).collect::<Vec<_>>().join(" ");
                    rows.push(RefusedRow { cells, reason });
                }
                Ok(Original::Xml { text }) => activities.push(text),
                Err(_) => {}
            }
        }
    }
    if !activities.is_empty() {
        let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<iati-activities>\n");
        for activity in activities {
            text.push_str(&activity);
            text.push('\n');
        }
        text.push_str("</iati-activities>\n");
        let name = "refused.xml".to_owned();
        return Ok(Some(Exported { name, media_type: "application/xml", bytes: text.into_bytes() }));
    }
    if rows.is_empty() {
        return Ok(None);
    }
    let bytes = match format {
        ExportFormat::Xlsx => refused_xlsx(&headings, &rows, lang.code(), CREATED).map_err(fault)?,
        ExportFormat::Csv | ExportFormat::Json => {
            refused_csv(&headings, &rows, lang.code()).map_err(fault)?
        }
    };
    let format = if format == ExportFormat::Json { ExportFormat::Csv } else { format };
    Ok(Some(format.file("refused", bytes)))
}
