//! The portfolio's pages: functions from plain views to markup. None has an archive handle.

mod card;
mod changes;
mod collections;
mod edit;
mod history;
mod home;
mod import_mapping;
mod import_run;
mod import_start;
mod indicators;
mod list;
mod project;
mod quality;
mod rules;
mod search;
mod stocktake;
mod stocktake_compared;
mod stocktake_controls;
mod stocktake_groups;
mod subjects;
#[cfg(test)]
mod tests;
mod verify;
mod vocabulary;
mod wizard;
mod wizard_sheet;
pub mod words;

pub use card::card_view;
pub use changes::ChangesView;
pub use collections::{CollectionsView, name as collection_name};
pub use edit::{EditView, ProjectForm};
pub use history::{CompareView, ComparedVersion, HistoryView};
pub use home::HomeView;
pub use import_mapping::ImportMappingView;
pub use import_run::{ImportRunView, outcome_code};
pub use import_start::ImportStartView;
pub use list::{ListRowView, ListView, OFFERED};
pub use project::{ProjectView, RelatedView};
pub use quality::QualityView;
pub use rules::RulesView;
pub use search::SearchView;
pub use stocktake::StocktakeView;
pub use subjects::SubjectPanelView;
pub use verify::VerifyView;
pub use vocabulary::{FrameworkView, frameworks_page};
pub use wizard::{SHEET, WizardItem, WizardView, node_key};
