//! The report tree: what a document says, before anybody decides how it looks.

mod block;
mod chart;
mod document;
mod example_box;
mod list;
mod map;
mod run;
mod sources;
mod table;

pub use block::{Block, BlockId, BlockRole, Content};
pub use chart::{Chart, ChartKind, Mark, Point};
pub use document::{AboutRow, Document, DocumentDate, Footnote, Manifest};
pub use example_box::ExampleBox;
pub use list::{List, ListItem};
pub use map::{Map, MapDot};
pub use run::{Look, Paragraph, Run, plain};
pub use sources::{Source, Sources};
pub use table::{Alignment, Cell, Table};
