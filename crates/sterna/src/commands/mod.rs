//! The verbs, one file each.

pub mod align;
pub mod brief;
pub mod demo;
pub mod erase;
pub mod export;
pub mod import;
pub mod project;
pub mod project_show;
pub mod rates;
pub mod report;
pub mod serve;
mod serve_metrics;
pub mod stocktake;
pub mod tag;
pub mod upkeep;
pub mod vocabulary;
pub mod workbook;
