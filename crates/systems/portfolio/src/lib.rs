//! The portfolio: what is done about migration, its alignment with the Compact, and its stocktake.
//!
//! [`project::Project`] is the body of a record, [`ProjectKind`] tells the archive about it. Files come in through
//! [`Importer`], tags are set by the commands of [`tagging`], figures come from [`stocktake`]. Rules (which money
//! counts, who is activated, how shares divide) are pure functions on values, each in a file of its own.

pub mod kind;
pub mod mapping;
pub mod project;

mod activated;
mod collection;
mod counted;
mod division;
mod error;
mod figure;
mod finding;

#[cfg(test)]
mod tests;

pub use activated::ActivatedRule;
pub use collection::{DEMO_FACTUAL, DEMO_SYNTHETIC, is_demonstration, own_collection};
pub use counted::{Counted, Counts, Reason, counted};
pub use division::{WHOLE, divide, shares};
pub use error::PortfolioError;
pub use figure::{Basis, Figure, figure};
pub use finding::{FindingSeverity, ImportFinding};
pub use kind::{Card, PROJECT, ProjectKind};
