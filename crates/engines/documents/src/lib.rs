//! One report tree to documents that people clear, print and send.
//!
//! A pure room: a [`Document`] in, bytes out. It opens no file, reads no clock and draws no random number; equal
//! documents give equal bytes. The tree says what is in a document, [`Style`] how it looks, and each module writes
//! one format with the same [`Manifest`] inside. [`docx`] also reads a Word file back into blocks: prose that a
//! person edited, and live blocks, which nobody can overwrite in Word.
//!
//! What is deliberately absent: nothing here knows what a report is to the archive, where a figure comes from, or
//! which sentences must stand in it. Workbooks are written by the tables engine from [`Document::tables`].

mod check;
pub mod docx;
mod drawing;
mod error;
mod finding;
mod fonts;
pub mod html;
pub mod json;
pub mod manifest;
mod palette;
#[cfg(feature = "pdf")]
pub mod pdf;
mod pdf_manifest;
#[doc(hidden)]
pub mod sample;
mod style;
mod tree;
mod words;
mod xml;

pub use error::DocumentError;
pub use finding::{Finding, Place, Severity};
pub use style::{Form, Paper, Style};
pub use tree::{
    AboutRow, Alignment, Block, BlockId, BlockRole, Cell, Chart, ChartKind, Content, Document, DocumentDate,
    ExampleBox, Footnote, List, ListItem, Look, Manifest, Map, MapDot, Mark, Paragraph, Point, Run, Source,
    Sources, Table, plain,
};
