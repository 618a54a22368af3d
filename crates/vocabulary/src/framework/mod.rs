//! Frameworks: lists of concepts that records are aligned with, and the ways their concepts are grouped.

mod concept;
mod crosswalk;
mod partition;
mod registry;

#[cfg(test)]
mod tests;

pub use concept::{Concept, Variant};
pub use crosswalk::{Match, MatchKind, crosswalk};
pub use partition::{Group, Partition};
pub use registry::{Framework, concept, framework, frameworks};
