//! What this room refuses, each with a stable dotted code.

use sterna_archive::ArchiveError;
use sterna_documents::DocumentError;
use sterna_site::figures::FigureError;

/// A refusal or a fault of reports and briefing notes.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// `report.unknown`: no report has that id.
    #[error("no report is known as “{name}”; sterna report list shows them all")]
    Unknown {
        /// What was asked for.
        name: String,
    },
    /// `report.body`: the stored or given JSON is not a report.
    #[error("the report cannot be read: {message}")]
    Body {
        /// What the reader said.
        message: String,
    },
    /// `report.too-long`: a report may hold 2 MB.
    #[error("the report takes {bytes} bytes; at most 2,000,000 are kept. Make two reports of it")]
    TooLong {
        /// Its size.
        bytes: usize,
    },
    /// `report.title`: a report needs a title.
    #[error("a report needs a title of 1 to 300 characters")]
    Title,
    /// `report.limit`: more of something than a report may hold.
    #[error("a report holds at most {limit} {what}")]
    Limit {
        /// What there is too much of.
        what: &'static str,
        /// The limit.
        limit: usize,
    },
    /// `report.part`: the report has no such chapter or block.
    #[error("the report has no part “{part}”; somebody may have removed it. Load it again")]
    NoPart {
        /// What was asked for.
        part: String,
    },
    /// `report.template`: no template has that name.
    #[error("no template is called “{name}”; there are: {known}")]
    Template {
        /// What was asked for.
        name: String,
        /// The names there are.
        known: String,
    },
    /// `report.figure`: a quoted figure names no live block or no value of it.
    #[error("“{token}” quotes no figure of this report; copy the name shown beside the figure")]
    NoFigure {
        /// What was quoted.
        token: String,
    },
    /// `report.format`: no such form of a document.
    #[error("“{name}” is no form of a document; choose docx, pdf, html or json")]
    Format {
        /// What was asked for.
        name: String,
    },
    /// `brief.objective`: no such objective.
    #[error("“{objective}” is no objective; the Compact has objectives 1 to 23")]
    Objective {
        /// What was asked for.
        objective: String,
    },
    /// `brief.place`: no such country, area or region, or two places at once.
    #[error("“{place}” is no country or area (three letters, as KEN) and no region (a code of M49, as 002)")]
    Place {
        /// What was asked for.
        place: String,
    },
    /// `verify.no-manifest`: the file carries no manifest of a report or a briefing note.
    #[error("the file carries no manifest of a report or a briefing note of this program")]
    NoManifest,
    /// `verify.elsewhere`: the file is of another archive.
    #[error(
        "the file was made at change {change}; this archive stands at {head}. Verify it where it was made"
    )]
    Elsewhere {
        /// The file's change number.
        change: i64,
        /// The archive's.
        head: i64,
    },
    /// `report.not-of-this`: the Word file was written from another report.
    #[error("the file was written from another report ({other}); import it there")]
    OtherReport {
        /// Which.
        other: String,
    },
    /// What the room that counts says.
    #[error(transparent)]
    Figures(#[from] FigureError),
    /// What the archive says.
    #[error(transparent)]
    Archive(#[from] ArchiveError),
    /// What the writers and readers of documents say.
    #[error(transparent)]
    Document(#[from] DocumentError),
}

impl ReportError {
    /// The stable code.
    pub fn code(&self) -> &str {
        match self {
            Self::Unknown { .. } => "report.unknown",
            Self::Body { .. } => "report.body",
            Self::TooLong { .. } => "report.too-long",
            Self::Title => "report.title",
            Self::Limit { .. } => "report.limit",
            Self::NoPart { .. } => "report.part",
            Self::Template { .. } => "report.template",
            Self::NoFigure { .. } => "report.figure",
            Self::Format { .. } => "report.format",
            Self::Objective { .. } => "brief.objective",
            Self::Place { .. } => "brief.place",
            Self::NoManifest => "verify.no-manifest",
            Self::Elsewhere { .. } => "verify.elsewhere",
            Self::OtherReport { .. } => "report.not-of-this",
            Self::Figures(error) => &error.code,
            Self::Archive(error) => error.code(),
            Self::Document(error) => error.code(),
        }
    }

    /// Whether it is a fault of ours or the machine's, rather than a refusal of what was given.
    pub fn is_fault(&self) -> bool {
        match self {
            Self::Figures(error) => error.fault,
            Self::Archive(error) => !error.is_refusal(),
            Self::Document(error) => {
                matches!(error.code(), "document.not-written" | "document.not-typeset")
            }
            _ => false,
        }
    }
}
