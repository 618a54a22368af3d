//! Files that are handed out. Equal input gives equal bytes: no clock is read.

mod format;
mod iati;
mod projects;
mod refused;
mod stocktake;
mod verify;

#[cfg(test)]
mod tests;

pub(crate) use format::fault;
pub use format::{ExportFormat, Exported};
pub use iati::{
    About, IatiCheck, IatiExport, LeftOut, Publisher, Summary, activity_of, is_iati, verify_iati,
};
pub use projects::export_projects;
pub use refused::export_refused;
pub use stocktake::export_stocktake;
pub use verify::{VerifyReport, verify};

/// The creation time in workbooks: a fixed one, since equal input must give equal bytes.
pub(crate) const CREATED: &str = "2000-01-01T00:00:00";
