//! Reads IATI activity files, tolerantly and in a stream, and writes valid ones.
//!
//! Versions 1.01 to 1.05 and 2.01 to 2.03, plain or packed with gzip, in any encoding the file declares. A broken
//! activity becomes a [`Finding`] with its place and the rest is read. Memory is bounded by [`Limits`], whatever the
//! file's size. Entities are never expanded beyond the five predefined ones and character references.

mod codes;
mod error;
mod finding;
mod found;
mod header;
mod input;
mod limits;
mod model;
mod note;
mod parse;
mod reader;
mod rules;
mod scan;
mod window;
mod words;
mod write;
mod xml;

pub use codes::FINDING_CODES;
pub use error::Error;
pub use finding::{Finding, Place, Severity};
pub use found::{FoundTag, Node, imported_tags};
pub use header::Header;
pub use limits::Limits;
pub use model::*;
pub use reader::{Item, Reader};
pub use write::{FOOT, Gap, GapKind, Head, NAMESPACE, Writer, gaps, head, is_uri, write_activity};
