//! Pages: plain views to markup. No page has an archive handle.

mod brief;
pub(crate) mod document;
mod edit;
mod history;
mod list;
pub(crate) mod options;
mod report;
mod verify;
mod word;

#[cfg(test)]
mod tests;

pub use brief::BriefView;
pub use edit::ReportEditView;
pub use history::{ReportCompareView, ReportHistoryView, VersionRow};
pub use list::{ReportListView, ReportNewView, ReportRow};
pub use report::ReportView;
pub use verify::ReportVerifyView;
pub use word::ReportWordView;
