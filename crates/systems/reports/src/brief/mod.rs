//! The briefing note: one objective in one country, area or region, on two pages, dated and sourced.
//!
//! [`BriefQuestion`] is what is asked, [`gather`] asks the room that counts, and [`tree`] writes the note. The same
//! question as of the same change number gives the same note, so [`crate::verify`] can write it again.

mod facts;
mod question;
mod tree;

#[cfg(test)]
mod tests;

pub use facts::{BriefFacts, gather};
pub use question::{BriefQuestion, Place};
pub use tree::tree;
