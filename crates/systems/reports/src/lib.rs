//! Texts around figures that stay alive: briefing notes and working reports.
//!
//! This room counts nothing. It asks the room that counts through [`sterna_site::figures::Figures`], which the binary
//! wires, and writes what it is told into a [`sterna_documents::Document`] whose prose is a person's. What it hands
//! out carries a manifest; [`verify`] writes the same document again as of the manifest's change number and compares.
//!
//! Everything in a text is read as a public reader would: withheld records, drafts and software's suggestions are in
//! none of them.

pub mod brief;
pub mod endpoints;
pub mod output;
pub mod pages;
pub mod report;
pub mod verify;

mod error;
mod live;
mod words;

pub use error::ReportError;
