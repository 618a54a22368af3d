//! Upkeep: check, reindex, backup, restore, upgrade.

mod backup;
mod check;
mod erasures;
mod manifest;
mod reindex;
mod report;
mod restore;
mod table;
mod upgrade;

pub use backup::backup;
pub use report::{
    BackupReport, CheckFinding, CheckReport, CheckSeverity, Progress, RestoreReport, UpgradeReport,
};
pub use restore::restore;
pub use upgrade::upgrade;

pub(crate) use check::check;
pub(crate) use erasures::note_erasure;
pub(crate) use reindex::reindex;

/// Every statement of this room with its text.
#[cfg(test)]
pub(crate) fn statements() -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = [check::STATEMENTS, restore::STATEMENTS]
        .concat()
        .into_iter()
        .map(|statement| (statement.name.to_owned(), statement.text.to_owned()))
        .collect();
    for table in table::TABLES {
        all.push((format!("first page of {}", table.name), table.page_text(true)));
        all.push((format!("page of {}", table.name), table.page_text(false)));
        all.push((
            format!("insert into {}", table.name),
            table.insert_text(1, crate::engine::Placeholders::Numbered),
        ));
    }
    all
}
