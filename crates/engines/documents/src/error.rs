//! What can go wrong.

/// Why a document could not be written or read.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    /// Two blocks have the same id.
    #[error("two blocks have the id {0}; give each block an id of its own")]
    RepeatedBlock(String),
    /// A footnote mark leads nowhere.
    #[error("the footnote {0} is named in the text and missing from the list of footnotes")]
    MissingFootnote(String),
    /// Something is larger than the limit.
    #[error("the document has too much of {what}: at most {limit}")]
    TooLarge {
        /// What there is too much of, in the code's words: `file`, `parts`, `nodes`, `depth`, `paragraphs`, `unpacked`.
        what: &'static str,
        /// The limit.
        limit: u64,
    },
    /// The file is not a Word document.
    #[error("the file is not a Word document (.docx); save it as .docx and send it again")]
    NotWord,
    /// The file is protected by a password.
    #[error("the file is protected by a password; remove the password in Word and send it again")]
    Encrypted,
    /// A part of the Word file cannot be read as XML.
    #[error("the part {part} of the file is damaged; open it in Word, save it again and send that")]
    Damaged {
        /// The part's name inside the file.
        part: String,
    },
    /// The writer of a container refused.
    #[error("the file could not be packed")]
    Package(#[source] zip::result::ZipError),
    /// Writing to memory failed.
    #[error("the file could not be written")]
    Write(#[source] std::io::Error),
    /// The document cannot be expressed as JSON.
    #[error("the document could not be written as JSON")]
    Json(#[source] serde_json::Error),
    /// The typesetter refused.
    #[error("the page layout could not be made: {0}")]
    Typesetting(String),
}

impl DocumentError {
    /// The stable code of this error.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::RepeatedBlock(_) => "document.repeated-block",
            Self::MissingFootnote(_) => "document.missing-footnote",
            Self::TooLarge { .. } => "document.too-large",
            Self::NotWord => "document.not-word",
            Self::Encrypted => "document.encrypted",
            Self::Damaged { .. } => "document.damaged",
            Self::Package(_) | Self::Write(_) | Self::Json(_) => "document.not-written",
            Self::Typesetting(_) => "document.not-typeset",
        }
    }
}
