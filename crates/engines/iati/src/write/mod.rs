//! Writes IATI 2.03 activity files: elements in the schema's order, every text escaped, memory of one activity.
//!
//! What the schema asks for and an activity does not state is filled in only with what stands elsewhere in the same
//! activity (a result without an indicator gets one with its own title), and is marked with an attribute of
//! [`NAMESPACE`], so that [`crate::Reader`] passes it over again. Nothing else is made up: [`gaps`] lists what stays
//! missing. Contacts are never written.

mod activity;
mod document;
mod file;
mod finance;
mod gap;
mod gaps;
mod organisation;
mod place;
mod result;
mod rules;
mod xml;

pub use file::{FOOT, Head, Writer, head, write_activity};
pub use gap::{Gap, GapKind};
pub use gaps::{gaps, is_uri};

/// The namespace of the attributes and the element that carry what IATI has no word for.
pub const NAMESPACE: &str = "urn:sterna:iati:1";
