//! Word files.

mod limits;
mod read_document;

pub use limits::Limits;
pub use read_document::{ChangeKind, Comment, ReadBlock, ReadDocument, ReadState, TrackedChange};
