//! The portfolio: what is done about migration, its alignment with the Compact, and its stocktake.
//!
//! [`project::Project`] is the body of a record, [`ProjectKind`] tells the archive about it. Files come in through
//! [`import::Importer`], tags are set by the commands of [`tagging`], figures come from [`mod@stocktake`] and leave
//! through [`export`]. Rules (which money counts, who is activated, how shares divide) are pure functions on values,
//! each in a file of its own.

pub mod collecting;
pub mod endpoints;
pub mod export;
pub mod import;
pub mod importing;
pub mod kind;
pub mod mapping;
pub mod pages;
pub mod project;
pub mod query;
pub mod rules;
pub mod stocktake;
pub mod tagging;
pub mod vocabulary;

mod activated;
mod collection;
mod command;
mod counted;
mod demo;
mod division;
mod error;
mod figure;
mod finding;
mod manifest;
mod offered;
mod quality;
mod rates;
mod summary;
mod wording;

#[cfg(test)]
mod tests;

pub use activated::ActivatedRule;
pub use collection::{DEMO_FACTUAL, DEMO_SYNTHETIC, is_demonstration, own_collection};
pub use command::{Edited, Written, create_project, edit_project, move_project};
pub use counted::{Counted, Counts, Reason, counted};
pub use demo::{
    DEMO_NAMESPACE, DemoRecord, DemoReport, DemoTag, demo_was_removed, load_demo, note_demo_removed,
    parse_demo,
};
pub use division::{WHOLE, divide, shares};
pub use error::{PortfolioError, REFUSAL_CODES};
pub use figure::{Basis, Figure, figure};
pub use finding::{FINDING_CODES, FindingSeverity, ImportFinding};
pub use kind::{Card, PROJECT, ProjectKind};
pub use manifest::{Manifest, Tallied, data_hash};
pub use offered::OfferedFigures;
pub use quality::{Discrepancy, parse_discrepancies};
pub use rates::{Rate, RateTable};
pub use summary::{Said, said};
pub use wording::{finding_words, place_words, refusal_words, summary_words};
