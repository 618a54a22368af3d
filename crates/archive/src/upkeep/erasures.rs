//! The list of erasures beside the database: `erasures.jsonl` in the data folder, copied with it, and applied again
//! when an older backup is restored. It holds ids and reasons, never any content.

use std::fs::File;
use std::io::Write as _;
use std::path::Path;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::engine::file_fault;
use crate::{Actor, ArchiveError, Partition, RecordId, store};

/// The list's name in the data folder.
pub(super) const NAME: &str = "erasures.jsonl";

/// One erasure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Erasure {
    /// What was erased.
    pub record: RecordId,
    /// When, microseconds since 1970.
    pub at_us: i64,
    /// By whom.
    pub actor: String,
    /// Why.
    pub reason: String,
}

/// Adds to the list, durably.
///
/// # Errors
/// The disk refuses.
pub(crate) fn note_erasure(
    data: &Path,
    id: &RecordId,
    actor: &Actor,
    at: Timestamp,
    reason: &str,
) -> Result<(), ArchiveError> {
    let path = data.join(NAME);
    let erasure = Erasure {
        record: id.clone(),
        at_us: at.as_microsecond(),
        actor: actor.id.clone(),
        reason: reason.to_owned(),
    };
    let mut line = serde_json::to_vec(&erasure).unwrap_or_default();
    line.push(b'\n');
    let mut file =
        File::options().create(true).append(true).open(&path).map_err(file_fault(&path, "opened"))?;
    file.write_all(&line).and_then(|()| file.sync_all()).map_err(file_fault(&path, "written"))
}

/// The list; empty when there is none.
pub(super) fn read(data: &Path) -> Result<Vec<Erasure>, ArchiveError> {
    let path = data.join(NAME);
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(file_fault(&path, "read")(error)),
    };
    text.lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| {
            let damaged = |_| ArchiveError::BadBackup { message: format!("a line of {NAME} cannot be read") };
            serde_json::from_str(line).map_err(damaged)
        })
        .collect()
}

impl Partition {
    /// Applies an erasure of the list to a restored archive.
    pub(super) async fn erase_again(&self, erasure: &Erasure) -> Result<(), ArchiveError> {
        let at = store::stored_time(erasure.at_us)?;
        let actor = Actor { id: erasure.actor.clone() };
        let committed = store::erase(&self.inner, &erasure.record, &actor, at, &erasure.reason).await?;
        self.inner.announce(&committed);
        Ok(())
    }
}
