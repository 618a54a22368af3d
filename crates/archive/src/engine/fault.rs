//! What a database error means.

use crate::ArchiveError;

/// What to do about a failed transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Begin it again: another transaction was in the way.
    Again,
    /// Tell the caller.
    Final,
}

/// Turns a driver's error into ours: a full disk is told apart from everything else.
pub(crate) fn fault_of(during: &'static str, source: sqlx::Error) -> ArchiveError {
    if is_disk_full(&source) { ArchiveError::DiskFull } else { ArchiveError::Database { during, source } }
}

impl Fault {
    /// Whether a transaction that failed so may be begun again.
    pub(crate) fn of(error: &ArchiveError) -> Self {
        let ArchiveError::Database { source, .. } = error else { return Self::Final };
        let Some(code) = source.as_database_error().and_then(|error| error.code()) else {
            return Self::Final;
        };
        // PostgreSQL: serialisation failure, deadlock, and a unique violation between two writers that the
        // next attempt will see. SQLite: busy and its extended forms.
        match code.as_ref() {
            "40001" | "40P01" | "23505" | "5" | "261" | "517" => Self::Again,
            _ => Self::Final,
        }
    }
}

/// Whether the disk, or a quota, is full.
fn is_disk_full(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::Io(cause) => is_full(cause),
        sqlx::Error::Database(cause) => {
            // SQLite: SQLITE_FULL, and write failures, which on common systems mean the same;
            // PostgreSQL: disk_full.
            matches!(cause.code().as_deref(), Some("13" | "778" | "1034" | "1546" | "4874" | "53100"))
        }
        _ => false,
    }
}

/// Whether an input or output error says that the disk is full.
pub(crate) fn is_full(error: &std::io::Error) -> bool {
    matches!(error.kind(), std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded)
}

/// Whether something that was to be made exists already.
pub(super) fn is_duplicate(error: &sqlx::Error) -> bool {
    let code = error.as_database_error().and_then(|error| error.code());
    matches!(code.as_deref(), Some("23505" | "42P06" | "42P07"))
}

/// A file's error as ours.
pub(crate) fn file_fault(
    path: &std::path::Path,
    action: &'static str,
) -> impl FnOnce(std::io::Error) -> ArchiveError + use<> {
    let path = path.to_owned();
    move |source| {
        if is_full(&source) { ArchiveError::DiskFull } else { ArchiveError::File { path, action, source } }
    }
}
