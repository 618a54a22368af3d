//! Word files: written with content controls around blocks, and read back.

mod body;
mod figure;
mod limits;
mod package;
mod parts;
mod read;
mod read_document;
mod record;
mod runs;
mod styles;
mod table;
mod write;

pub use limits::Limits;
pub use read::read;
pub use read_document::{
    ChangeKind, Comment, ReadBlock, ReadDocument, ReadFootnote, ReadState, TrackedChange,
};
pub use write::write;

pub(crate) use read::manifest;
#[cfg(feature = "pdf")]
pub(crate) use {parts::is_date, table::widths};

#[cfg(test)]
mod tests;
