//! What the upkeep commands report.

use std::path::PathBuf;
use std::sync::Arc;

use serde::Serialize;

use crate::Seq;

/// Told how far a long work is: steps done, steps in all when known, and what is being done.
pub type Progress = Arc<dyn Fn(u64, Option<u64>, &str) + Send + Sync>;

/// How grave a finding of `check` is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum CheckSeverity {
    /// Worth knowing; nothing is wrong.
    Note,
    /// Something derived is wrong and can be rebuilt.
    Warning,
    /// Something stored is damaged.
    Error,
}

/// One finding of `check`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CheckFinding {
    /// A stable dotted code: `check.body-hash`, `check.sequence`, …
    pub code: &'static str,
    /// Where: a record, a change number, a file.
    pub place: String,
    /// How grave.
    pub severity: CheckSeverity,
    /// In words, with the next step.
    pub message: String,
}

/// What `check` found.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CheckReport {
    /// The change number that was checked.
    pub seq: Seq,
    /// Versions whose body hash was computed anew.
    pub versions: u64,
    /// Change sets whose chain was followed.
    pub change_sets: u64,
    /// Observations that were hashed anew.
    pub observations: u64,
    /// Files whose content was hashed anew.
    pub files: u64,
    /// Records that the projections were compared with.
    pub projected: u64,
    /// Records erased since they were written.
    pub erased: u64,
    /// What was found.
    pub findings: Vec<CheckFinding>,
}

impl CheckReport {
    /// Whether nothing stored is damaged and nothing derived is wrong.
    pub fn is_sound(&self) -> bool {
        self.findings.iter().all(|finding| finding.severity == CheckSeverity::Note)
    }
}

/// What `backup` wrote.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BackupReport {
    /// The file.
    pub path: PathBuf,
    /// The change number it was taken at.
    pub seq: Seq,
    /// Rows of all tables.
    pub rows: u64,
    /// Files included.
    pub files: u64,
    /// Size of the backup file.
    pub bytes: u64,
}

/// What `restore` did.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RestoreReport {
    /// The change number restored.
    pub seq: Seq,
    /// Rows of all tables.
    pub rows: u64,
    /// Files restored.
    pub files: u64,
    /// Erasures applied again.
    pub erasures: u64,
    /// The check that followed.
    pub check: CheckReport,
}

/// What `upgrade` did.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UpgradeReport {
    /// The backup taken first; `None` when the archive was new or nothing was to do.
    pub backup: Option<BackupReport>,
    /// The schema number before.
    pub from: i64,
    /// The schema number now.
    pub to: i64,
}
