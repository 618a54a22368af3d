//! A document as a file to hand out, and what a handed-out file says about itself.

mod write;

use crate::ReportError;

pub use write::write;

/// How a working report looks: a title page, chapters that begin a page.
pub const REPORT: sterna_documents::Style = sterna_documents::Style::REPORT;
/// How a note looks: the title above the text, two pages.
pub const NOTE: sterna_documents::Style = sterna_documents::Style::NOTE;

/// The forms of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A Word file.
    Docx,
    /// A file to print.
    Pdf,
    /// One page that opens in any browser, offline.
    Html,
    /// The tree of the document, for programs.
    Json,
}

impl Form {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Docx, Self::Pdf, Self::Html, Self::Json];

    /// Those that this build writes.
    pub fn offered() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(|form| cfg!(feature = "pdf") || *form != Self::Pdf)
    }

    /// Its code, and the ending of its files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Pdf => "pdf",
            Self::Html => "html",
            Self::Json => "json",
        }
    }

    /// The form of a code or of a file's ending.
    ///
    /// # Errors
    /// `report.format`.
    pub fn of(code: &str) -> Result<Self, ReportError> {
        Self::ALL
            .into_iter()
            .find(|form| form.code().eq_ignore_ascii_case(code.trim_start_matches('.')))
            .ok_or_else(|| ReportError::Format { name: code.chars().take(20).collect() })
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Pdf => "application/pdf",
            Self::Html => "text/html; charset=utf-8",
            Self::Json => "application/json",
        }
    }

    /// The form of a file by its first bytes.
    pub fn guess(bytes: &[u8]) -> Option<Self> {
        match bytes {
            [b'P', b'K', ..] => Some(Self::Docx),
            [b'%', b'P', b'D', b'F', ..] => Some(Self::Pdf),
            _ => {
                let start = bytes.iter().position(|byte| !byte.is_ascii_whitespace() && *byte < 0x80)?;
                match bytes[start] {
                    b'{' => Some(Self::Json),
                    b'<' => Some(Self::Html),
                    _ => None,
                }
            }
        }
    }
}

/// A file to hand out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handed {
    /// A name without spaces.
    pub name: String,
    /// Its form.
    pub form: Form,
    /// Its content.
    pub bytes: Vec<u8>,
}
