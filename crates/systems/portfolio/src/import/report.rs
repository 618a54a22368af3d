//! What an import did.

use serde::Serialize;
use sterna_archive::{ChangeSetId, ImportId};

use crate::ImportFinding;

/// Findings kept in a report; all of them stay with their rows.
pub(super) const FINDINGS_MAX: usize = 100_000;

/// What importing one or several files did. The first seven fields are the documented JSON of the command line.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ImportReport {
    /// Files read.
    pub files: u64,
    /// Activities or rows read, refused ones included.
    pub read: u64,
    /// Records made.
    pub created: u64,
    /// Records changed.
    pub updated: u64,
    /// Records that were there already, just so.
    pub unchanged: u64,
    /// Activities or rows refused.
    pub refused: u64,
    /// What was noticed.
    pub findings: Vec<ImportFinding>,
    /// Each file by itself.
    pub imports: Vec<FileReport>,
    /// Those of the findings that are about a file as a whole and stay with no row.
    #[serde(skip)]
    pub file_findings: Vec<ImportFinding>,
}

/// What importing one file did.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FileReport {
    /// Its name.
    pub file: String,
    /// The import, to be shown, published or undone.
    pub import: ImportId,
    /// Activities or rows read.
    pub read: u64,
    /// Records made.
    pub created: u64,
    /// Records changed.
    pub updated: u64,
    /// Records unchanged.
    pub unchanged: u64,
    /// Refused.
    pub refused: u64,
    /// Tags the file brought.
    pub tags: u64,
    /// The change set, once published.
    pub change_set: Option<ChangeSetId>,
    /// Whether it is visible now.
    pub published: bool,
}

/// How far an import is, for whoever waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ImportProgress {
    /// The import.
    pub import: ImportId,
    /// The file.
    pub file: String,
    /// Activities or rows staged.
    pub done: u64,
    /// How many there are, when that is known.
    pub total: Option<u64>,
    /// Refused so far.
    pub refused: u64,
}

impl ImportReport {
    /// Adds findings, up to the limit.
    pub(super) fn note(&mut self, findings: impl IntoIterator<Item = ImportFinding>) {
        let room = FINDINGS_MAX.saturating_sub(self.findings.len());
        self.findings.extend(findings.into_iter().take(room));
    }

    /// Adds findings about a file as a whole.
    pub(super) fn note_file(&mut self, findings: Vec<ImportFinding>) {
        let room = FINDINGS_MAX.saturating_sub(self.file_findings.len());
        self.file_findings.extend(findings.iter().take(room).cloned());
        self.note(findings);
    }

    /// Adds a file's numbers.
    pub(super) fn add(&mut self, file: FileReport) {
        self.files += 1;
        self.read += file.read;
        self.created += file.created;
        self.updated += file.updated;
        self.unchanged += file.unchanged;
        self.refused += file.refused;
        self.imports.push(file);
    }
}
