//! The forms of a file.

use crate::PortfolioError;

/// The form of an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportFormat {
    /// JSON.
    Json,
    /// CSV: UTF-8 with a byte-order mark.
    Csv,
    /// A workbook.
    Xlsx,
}

/// A file to hand out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exported {
    /// A file name without spaces.
    pub name: String,
    /// Its media type.
    pub media_type: &'static str,
    /// Its content.
    pub bytes: Vec<u8>,
}

impl ExportFormat {
    /// Its file name ending and code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }

    /// The form of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Json, Self::Csv, Self::Xlsx].into_iter().find(|one| one.code() == code)
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Csv => "text/csv; charset=utf-8",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }

    pub(crate) fn file(self, name: &str, bytes: Vec<u8>) -> Exported {
        Exported { name: format!("{name}.{}", self.code()), media_type: self.media_type(), bytes }
    }
}

/// A writer's refusal as ours.
pub(crate) fn fault(error: impl std::fmt::Display) -> PortfolioError {
    PortfolioError::Export { message: error.to_string() }
}
