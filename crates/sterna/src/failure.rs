//! How a command ends when it does not end well.

use sterna_archive::ArchiveError;

/// A refusal of the input (1), a mistake in the words typed (2), or a fault of ours or the machine's (3).
#[derive(Debug)]
pub enum Failure {
    /// The input was refused; the message says what and what to do.
    Refused(String),
    /// The words do not make a command.
    Usage(String),
    /// Something broke.
    Fault(String),
}

impl Failure {
    /// A fault from any error.
    pub fn fault(cause: impl std::fmt::Display) -> Self {
        Self::Fault(cause.to_string())
    }

    /// The same as [`From`], in the reader's language.
    pub fn worded(error: sterna_portfolio::PortfolioError, lang: sterna_vocabulary::Lang) -> Self {
        let words = format!("{} [{}]", sterna_portfolio::refusal_words(lang, &error), error.code());
        match Self::from(error) {
            Self::Refused(_) => Self::Refused(words),
            other => other,
        }
    }

    /// The exit code.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Refused(_) => 1,
            Self::Usage(_) => 2,
            Self::Fault(_) => 3,
        }
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Refused(text) | Self::Usage(text) | Self::Fault(text) => formatter.write_str(text),
        }
    }
}

impl From<ArchiveError> for Failure {
    fn from(error: ArchiveError) -> Self {
        let text = format!("{error} [{}]", error.code());
        if error.is_refusal() { Self::Refused(text) } else { Self::Fault(text) }
    }
}

impl From<sterna_portfolio::PortfolioError> for Failure {
    fn from(error: sterna_portfolio::PortfolioError) -> Self {
        match error {
            sterna_portfolio::PortfolioError::Archive(error) => error.into(),
            sterna_portfolio::PortfolioError::Query { .. } => {
                Self::Usage(format!("{error} [{}]", error.code()))
            }
            sterna_portfolio::PortfolioError::Export { .. } => Self::fault(error),
            other => Self::Refused(format!("{other} [{}]", other.code())),
        }
    }
}

impl From<sterna_reports::ReportError> for Failure {
    fn from(error: sterna_reports::ReportError) -> Self {
        let text = format!("{error} [{}]", error.code());
        match error {
            sterna_reports::ReportError::Archive(error) => error.into(),
            error if error.is_fault() => Self::Fault(text),
            _ => Self::Refused(text),
        }
    }
}
