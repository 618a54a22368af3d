//! What can go wrong in a projection. None of it loses anything: a projection can always be rebuilt.

use std::path::PathBuf;

use crate::engine::is_full;

/// A fault of the projections.
#[derive(Debug, thiserror::Error)]
pub enum ProjectionError {
    /// A file of the projection could not be read or written.
    #[error("the projection's file {path} cannot be read or written")]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        source: std::io::Error,
    },
    /// The search library refused.
    #[error("the search index failed")]
    Search(#[from] tantivy::TantivyError),
    /// A value could not be laid out in a checkpoint.
    #[error("the checkpoint cannot be encoded")]
    Encode(#[from] postcard::Error),
    /// A record's id is none that the archive makes.
    #[error("{0} is not a record id of this archive")]
    Id(String),
    /// A list or search was given a cursor it never handed out (`list.cursor`).
    #[error("the cursor is not one that this list handed out")]
    Cursor,
    /// More records than a projection can number.
    #[error("a partition's projections hold at most 4,294,967,294 records")]
    Full,
}

impl ProjectionError {
    /// The stable dotted code of a refusal a client can meet; `None` for a fault.
    pub fn code(&self) -> Option<&'static str> {
        matches!(self, Self::Cursor).then_some("list.cursor")
    }

    /// Whether the disk is full, wherever that was noticed.
    pub(crate) fn is_disk_full(&self) -> bool {
        use tantivy::TantivyError;
        use tantivy::directory::error::OpenWriteError;
        match self {
            Self::File { source, .. } => is_full(source),
            Self::Search(TantivyError::IoError(source)) => is_full(source),
            Self::Search(TantivyError::OpenWriteError(OpenWriteError::IoError { io_error, .. })) => {
                is_full(io_error)
            }
            // A thread of the search library hands its error on as text; 28 is the system's number for no space.
            Self::Search(TantivyError::ErrorInThread(text)) => {
                text.contains("StorageFull") || text.contains("os error 28")
            }
            _ => false,
        }
    }

    pub(crate) fn file(path: impl Into<PathBuf>) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.into();
        move |source| Self::File { path, source }
    }
}
