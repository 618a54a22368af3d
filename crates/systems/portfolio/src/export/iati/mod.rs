//! A portfolio as an IATI 2.03 file that anybody may harvest.
//!
//! What leaves is what the public may see: no withheld record or outcome, places of coarse records reduced, confirmed
//! tags only, no contacts. Nothing is made up: a project that lacks what the schema asks for is left out and named.

mod activity;
mod check;
mod classification;
mod finance;
mod manifest;
mod outcome;
mod publisher;
mod stream;

#[cfg(test)]
mod tests;

pub use activity::{About, activity_of};
pub use check::{IatiCheck, is_iati, verify_iati};
pub use publisher::Publisher;
pub use stream::{IatiExport, LeftOut, Summary};
