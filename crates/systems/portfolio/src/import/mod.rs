//! Imports: files in, staged rows, one publishing; what was noticed comes back with its place.
//!
//! Reading, mapping and storing run beside each other: a thread parses, a thread maps, and this task finds what is
//! there, settles and stages. Nothing is visible before it is published, and a refused row never stops the others.

mod collections;
mod iati;
mod importer;
mod original;
mod place_row;
mod present;
mod publish;
mod report;
mod resolve;
mod source;
mod table;

#[cfg(test)]
mod tests;

pub use collections::ready;
pub use importer::{After, ImportOptions, Importer, READ};
pub use original::Original;
pub use publish::publish_staged;
pub use report::{FileReport, ImportProgress, ImportReport};
pub use resolve::resolve;
pub use source::FileSource;
pub use table::{TableChoice, mapping_for, remember_mapping};
