//! Tagging: decisions on values ([`decide`]), and the commands that load, decide and store.

mod command;
mod decide;
mod selection;
mod suggest;

#[cfg(test)]
mod tests;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sterna_archive::{Actor, Committed, Origin, RecordId};

pub use command::{apply, copy_tags, undo};
pub use decide::{check_concepts, decide};
pub use selection::{Selection, nodes_of};
pub use suggest::store_suggestions;

/// A bulk action tags so many nodes at most.
pub const NODES_MAX: usize = 20_000;

/// A node of a record.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct NodeRef {
    /// The record.
    pub record: RecordId,
    /// The node; empty for the record itself.
    pub node: String,
}

/// What to do to a node's tags of one framework.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TagAction {
    /// Adds concepts behind those that stand; takes an explicit none away.
    Add(Vec<String>),
    /// Takes concepts away and closes the gap in the ranks; those that do not stand are ignored.
    Remove(Vec<String>),
    /// Makes these the confirmed concepts, in this order.
    Replace(Vec<String>),
    /// States that none of the framework applies. Confirmed tags must be taken away first; suggestions are dismissed.
    None,
    /// Takes everything away: tags, suggestions, an explicit none.
    Clear,
}

/// A command: actions of one framework on nodes, stored as one change set.
#[derive(Clone, Debug, PartialEq)]
pub struct TagCommand {
    /// Which nodes.
    pub nodes: Vec<NodeRef>,
    /// Framework code.
    pub framework: String,
    /// What to do to each.
    pub action: TagAction,
    /// How the tags come to be.
    pub origin: Origin,
    /// The words they rest on, or nothing.
    pub evidence: String,
    /// Who.
    pub actor: Actor,
    /// When.
    pub at: Timestamp,
    /// What for; empty for a summary made from the action.
    pub summary: String,
}

/// What a command did.
#[derive(Clone, Debug, PartialEq)]
pub struct TagReport {
    /// The change set, for undoing it; `None` when nothing changed.
    pub committed: Option<Committed>,
    /// Nodes whose tags changed.
    pub changed: usize,
    /// Nodes left as they were because nothing was to be done.
    pub unchanged: usize,
    /// Nodes of a bulk action that refused: (node, code, message).
    pub refused: Vec<(NodeRef, &'static str, String)>,
}
