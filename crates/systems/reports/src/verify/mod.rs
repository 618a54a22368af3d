//! Whether a file that was handed out still holds.
//!
//! The manifest inside says what was asked, of what, as of which change. The same document is made again from the
//! archive as of that change and compared twice: its figures with those the manifest vouches for, and the file with
//! the file that would be handed out.

mod compare;

use serde::Serialize;
use serde_json::Value;
use sterna_archive::{Partition, RecordId};
use sterna_documents::Document;
use sterna_site::figures::Figures;
use sterna_vocabulary::Lang;

use crate::ReportError;
use crate::brief::{BriefQuestion, gather, tree};
use crate::output::{Form, NOTE, REPORT, write};
use crate::report;

/// What verifying found.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VerifyReport {
    /// Whether both hold.
    pub holds: bool,
    /// The figures, counted again as of the file's change number, are those its manifest vouches for.
    pub figures_hold: bool,
    /// The file is, to the byte, the one that was handed out.
    pub file_intact: bool,
    /// `brief` or `report`.
    pub kind: String,
    /// `docx`, `pdf`, `html` or `json`.
    pub form: &'static str,
    /// The change number.
    pub change: i64,
    /// The version of the program that wrote the file.
    pub version: String,
    /// The manifest as found.
    pub manifest: Value,
    /// What differs, at most twenty lines.
    pub differences: Vec<String>,
}

/// Reads a file that was handed out, makes it again as of its change number, and compares.
///
/// # Errors
/// `verify.no-manifest`, `verify.elsewhere`; a question that is no longer understood; faults.
pub async fn verify(
    partition: &Partition,
    figures: &dyn Figures,
    bytes: &[u8],
) -> Result<VerifyReport, ReportError> {
    let form = Form::guess(bytes).ok_or(ReportError::NoManifest)?;
    let manifest = sterna_documents::manifest::read(bytes)
        .filter(|manifest| manifest.json["program"] == "sterna")
        .ok_or(ReportError::NoManifest)?;
    let json = manifest.json;
    let change = json["change"].as_i64().ok_or(ReportError::NoManifest)?;
    let head = partition.head().await?.0;
    if change > head {
        return Err(ReportError::Elsewhere { change, head });
    }
    let (kind, document, style, figures_hold, mut differences) = match json["kind"].as_str() {
        Some("brief") => {
            let document = brief_again(figures, &json).await?;
            let holds = document.manifest.json["sha256"] == json["sha256"];
            ("brief", document, NOTE, holds, Vec::new())
        }
        Some("report") => {
            let (document, holds, lines) = report_again(partition, figures, &json).await?;
            ("report", document, REPORT, holds, lines)
        }
        _ => return Err(ReportError::NoManifest),
    };
    let again = write(&document, style, form, "again")?;
    let file_intact = again.bytes == bytes;
    if !figures_hold && differences.is_empty() {
        differences.push(format!(
            "figures: the file vouches for {}, the archive gives {}",
            json["sha256"].as_str().unwrap_or("nothing"),
            document.manifest.json["sha256"].as_str().unwrap_or("nothing")
        ));
    }
    if !file_intact {
        differences.extend(compare::differences(form, bytes, &again.bytes));
    }
    differences.truncate(20);
    Ok(VerifyReport {
        holds: figures_hold && file_intact,
        figures_hold,
        file_intact,
        kind: kind.to_owned(),
        form: form.code(),
        change,
        version: json["version"].as_str().unwrap_or_default().to_owned(),
        manifest: json,
        differences,
    })
}

/// The briefing note that a manifest describes.
async fn brief_again(figures: &dyn Figures, json: &Value) -> Result<Document, ReportError> {
    let text = |name: &str| json[name].as_str();
    let lang = text("language").and_then(Lang::from_code).ok_or(ReportError::NoManifest)?;
    let date = text("date").and_then(|date| date.parse().ok()).ok_or(ReportError::NoManifest)?;
    let mut question = BriefQuestion::new(
        text("objective").unwrap_or_default(),
        text("country"),
        text("region"),
        lang,
        date,
    )?;
    question.collections = texts(&json["collections"]);
    question.statuses = Some(texts(&json["activated_statuses"]));
    question.as_of = json["change"].as_i64();
    Ok(tree(&gather(figures, question).await?))
}

/// The report that a manifest describes: its version as it is kept, every figure of it counted again as of the change
/// number it was counted at.
async fn report_again(
    partition: &Partition,
    figures: &dyn Figures,
    json: &Value,
) -> Result<(Document, bool, Vec<String>), ReportError> {
    let id = json["report"].as_str().and_then(RecordId::parse).ok_or(ReportError::NoManifest)?;
    let version = json["report_version"].as_i64().ok_or(ReportError::NoManifest)?;
    let date = json["date"].as_str().and_then(|date| date.parse().ok()).ok_or(ReportError::NoManifest)?;
    let kept = report::version(partition, &id, version).await?.report;
    let (counted, lines) = report::counted_again(figures, &kept).await?;
    let rendering = report::Rendering { id: id.as_str(), version, date, chapter: json["chapter"].as_str() };
    let document = report::render(&counted, &rendering)?;
    let holds = lines.is_empty() && document.manifest.json["sha256"] == json["sha256"];
    Ok((document, holds, lines))
}

fn texts(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}
