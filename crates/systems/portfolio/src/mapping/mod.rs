//! From what a file says to what a record holds. Pure: no clock, no archive, no ids of records.

mod clip;
mod extension;
mod iati;
mod merge;
mod nodes;
mod provided;
mod table;
mod transactions;

#[cfg(test)]
mod tests;

use sterna_archive::Alias;

use crate::ImportFinding;
use crate::project::Project;

pub use extension::difference;
pub use iati::from_iati;
pub use merge::{edit, settle};
pub use nodes::match_outcomes;
pub use provided::Provided;
pub use table::{from_table, table_namespace};

/// The namespace of identifiers published through IATI.
pub const IATI_NAMESPACE: &str = "iati";

/// What one activity, row or line becomes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mapped {
    /// The body. Its outcomes have no ids yet: [`settle`] gives them.
    pub project: Project,
    /// The identifiers by which it is found again, the first one first of all.
    pub aliases: Vec<Alias>,
    /// Relations to others: (relation, target).
    pub links: Vec<(String, Alias)>,
    /// Tags the source carries.
    pub tags: Vec<MappedTag>,
    /// What the source speaks of; `None` when it speaks of all.
    pub provided: Option<Provided>,
    /// What was noticed.
    pub findings: Vec<ImportFinding>,
}

/// A tag that a source carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MappedTag {
    /// Which of the body's outcomes, counted from 0; `None` for the project itself.
    pub outcome: Option<usize>,
    /// Framework code.
    pub framework: String,
    /// Concept code.
    pub concept: String,
    /// 1 is first; 0 when the framework does not rank.
    pub rank: u8,
    /// Where in the source it stands.
    pub evidence: String,
}
