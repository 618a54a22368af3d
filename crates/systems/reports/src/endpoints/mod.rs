//! What answers an address: each handler takes the request apart, calls one thing, and hands a plain view to a page or
//! a document to a writer.

mod api;
mod brief;
mod edit;
mod panel;
mod reports;
mod word;

use std::sync::Arc;

use axum::extract::Multipart;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http::{StatusCode, header};
use sterna_archive::{Archive, Partition};
use sterna_site::figures::Figures;
use sterna_site::{Problem, RouteTable};

use crate::ReportError;
use crate::output::Handed;

pub use panel::BriefPanel;

/// What the handlers share.
#[derive(Clone)]
pub struct Reports {
    /// The archive: for fresh ids.
    pub archive: Archive,
    /// The open partition.
    pub partition: Partition,
    /// The room that counts.
    pub figures: Arc<dyn Figures>,
}

/// The addresses of this room.
pub fn routes(reports: Reports) -> RouteTable<()> {
    RouteTable::new()
        .merge(brief::routes())
        .merge(reports::routes())
        .merge(edit::routes())
        .merge(word::routes())
        .merge(api::routes())
        .with_state(reports)
}

/// Turns a refusal or fault into what the door words for its reader.
impl From<ReportError> for Problem {
    fn from(error: ReportError) -> Self {
        if error.is_fault() {
            return Problem::fault(&error);
        }
        let code = error.code();
        let problem = match code {
            "archive.conflict" => Problem::conflict(),
            "report.unknown" | "archive.no-such-record" => Problem::new(StatusCode::NOT_FOUND, code),
            _ => Problem::refused(code),
        };
        problem.detail(error.to_string())
    }
}

/// The pairs of a posted form or of an address.
type Pairs = Vec<(String, String)>;

/// The value of a name; empty when it is absent.
fn value<'a>(pairs: &'a [(String, String)], name: &str) -> &'a str {
    pairs.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim())
}

/// The file of a form: its name and content; none when there is none or it was cut off.
async fn uploaded(mut form: Multipart) -> Option<(String, Bytes)> {
    while let Ok(Some(field)) = form.next_field().await {
        if field.name() == Some("file") {
            let name = field.file_name().unwrap_or_default().chars().take(200).collect();
            return field.bytes().await.ok().filter(|bytes| !bytes.is_empty()).map(|bytes| (name, bytes));
        }
    }
    None
}

/// The date a document bears when it is handed out.
fn today() -> jiff::civil::Date {
    jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date()
}

/// An archive's refusal or fault as the door words it.
fn from_archive(error: sterna_archive::ArchiveError) -> Problem {
    Problem::from(ReportError::from(error))
}

/// A file, shown in the browser or kept.
fn file(handed: Handed, shown: bool) -> Response {
    let place = if shown { "inline" } else { "attachment" };
    let name = handed.name.replace(['"', '\\', '\r', '\n'], "");
    let headers = [
        (header::CONTENT_TYPE, handed.form.media_type().to_owned()),
        (header::CONTENT_DISPOSITION, format!("{place}; filename=\"{name}\"")),
    ];
    (headers, handed.bytes).into_response()
}
