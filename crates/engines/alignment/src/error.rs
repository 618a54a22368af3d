//! What can go wrong: only with data of our own making.

/// A lexicon or a weights file that cannot be used. Texts are never refused.
#[derive(Debug, thiserror::Error)]
pub enum AlignmentError {
    /// A line of a lexicon is not of the format.
    #[error("alignment.lexicon-unreadable: line {line}: {message}")]
    Lexicon {
        /// The line, from 1.
        line: usize,
        /// What is wrong with it.
        message: String,
    },
    /// The weights are not of the format, or of a newer one.
    #[error("alignment.weights-unreadable: {0}")]
    Weights(&'static str),
    /// Too few labelled texts to train on.
    #[error("alignment.too-few-texts: {0} texts")]
    TooFew(usize),
}

impl AlignmentError {
    /// The stable code of this refusal.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Lexicon { .. } => "alignment.lexicon-unreadable",
            Self::Weights(_) => "alignment.weights-unreadable",
            Self::TooFew(_) => "alignment.too-few-texts",
        }
    }
}
