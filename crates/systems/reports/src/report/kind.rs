//! The kind: what the archive must know of reports.

use sterna_archive::{Digest, DigestText, Kind, KindFault, Record, Related, Tag};

use super::{BlockKind, Report, SCHEMA};

/// The kind's name in rows and addresses.
pub const REPORT: &str = "report";

/// Working reports. They are counted nowhere: their records carry no nodes.
#[derive(Clone, Copy, Debug, Default)]
pub struct ReportKind;

impl Kind for ReportKind {
    fn name(&self) -> &'static str {
        REPORT
    }

    fn schema(&self) -> u32 {
        SCHEMA
    }

    fn upgrade(&self, schema: u32, body: &[u8]) -> Result<Vec<u8>, KindFault> {
        match schema {
            SCHEMA => Ok(body.to_vec()),
            other => Err(fault(&format!("schema {other} is not known"))),
        }
    }

    /// A report is its owner's until somebody sends it.
    fn hidden_states(&self) -> &'static [&'static str] {
        &["draft", "withdrawn"]
    }

    fn digest(&self, record: &Record, _: &[Tag], _: &[Related]) -> Result<Digest, KindFault> {
        let report = Report::from_json(&record.body).map_err(|error| fault(&error.to_string()))?;
        let language = report.language.code().to_owned();
        let text = |field: &str, text: &str| DigestText {
            language: language.clone(),
            field: field.to_owned(),
            text: text.to_owned(),
        };
        let mut texts = vec![text("title", &report.title)];
        for (_, block) in report.blocks() {
            if let BlockKind::Prose { text: prose, .. } = &block.kind
                && !prose.is_empty()
            {
                texts.push(text("description", prose));
            }
        }
        Ok(Digest { titles: vec![(language.clone(), report.title.clone())], texts, ..Digest::default() })
    }
}

fn fault(message: &str) -> KindFault {
    KindFault { kind: REPORT, message: message.to_owned() }
}
