//! What stops a reader: only the input itself failing.

/// A failure to read the input. What is wrong *in* the input is a [`crate::Finding`], never an error.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The input could not be read.
    #[error("the input could not be read")]
    Io(#[source] std::io::Error),
}
