//! Files: content-addressed, private, with a retention date.

use jiff::Timestamp;
use serde::Serialize;
use tokio::io::AsyncRead;

use crate::{Actor, ArchiveError};

/// A file to be kept.
#[derive(Clone, Debug, PartialEq)]
pub struct NewFile {
    /// Its name as given.
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// Who gave it.
    pub actor: Actor,
    /// The caller's clock.
    pub at: Timestamp,
    /// Kept until then; `None` for ever.
    pub keep_until: Option<Timestamp>,
}

/// A kept file's line.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FileHead {
    /// SHA-256 of its content, hex.
    pub hash: String,
    /// Its size.
    pub bytes: u64,
    /// Its name as given.
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// The actor's id.
    pub actor: String,
    /// When it was given.
    pub at: Timestamp,
    /// Kept until then; `None` for ever.
    pub keep_until: Option<Timestamp>,
    /// When its content was erased.
    pub erased: Option<Timestamp>,
}

/// The files of a partition. Cheap to clone.
#[derive(Clone)]
pub struct Files {}

type Result<T> = std::result::Result<T, ArchiveError>;

impl Files {
    /// Keeps a file: its content is durable before its row is written.
    pub async fn put(&self, content: &mut (dyn AsyncRead + Send + Unpin), file: NewFile) -> Result<FileHead> {
        let _ = (content, file);
        Err(ArchiveError::Closing)
    }

    /// Opens a file's content.
    pub async fn open(&self, hash: &str) -> Result<tokio::fs::File> {
        let _ = hash;
        Err(ArchiveError::Closing)
    }

    /// All files, the newest first, at most `limit`.
    pub async fn list(&self, limit: u32) -> Result<Vec<FileHead>> {
        let _ = limit;
        Err(ArchiveError::Closing)
    }

    /// Erases a file's content; its line stays, marked.
    pub async fn erase(&self, hash: &str, at: Timestamp) -> Result<()> {
        let _ = (hash, at);
        Err(ArchiveError::Closing)
    }

    /// Removes contents that no row names and that are older than a day, and erases those past their retention date.
    pub async fn sweep(&self, now: Timestamp) -> Result<u64> {
        let _ = now;
        Err(ArchiveError::Closing)
    }
}
