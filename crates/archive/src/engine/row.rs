//! A row as it comes from either engine; columns are counted from 0.

use sqlx::Row as _;

use super::fault::fault_of;
use crate::ArchiveError;

/// One row.
pub(crate) enum Row {
    /// From SQLite.
    Sqlite(sqlx::sqlite::SqliteRow),
    /// From PostgreSQL.
    Postgres(sqlx::postgres::PgRow),
}

macro_rules! column {
    ($(#[$doc:meta])* $name:ident -> $type:ty) => {
        $(#[$doc])*
        pub(crate) fn $name(&self, index: usize) -> Result<$type, ArchiveError> {
            let value = match self {
                Self::Sqlite(row) => row.try_get(index),
                Self::Postgres(row) => row.try_get(index),
            };
            value.map_err(|source| fault_of("reading a column", source))
        }
    };
}

impl Row {
    column!(
        /// A BIGINT.
        int -> i64
    );
    column!(
        /// A BIGINT or nothing.
        int_or_none -> Option<i64>
    );
    column!(
        /// A text.
        text -> String
    );
    column!(
        /// A text or nothing.
        text_or_none -> Option<String>
    );
    column!(
        /// Bytes.
        bytes -> Vec<u8>
    );
    column!(
        /// Bytes or nothing.
        bytes_or_none -> Option<Vec<u8>>
    );

    /// Whether a 0/1 column is 1.
    pub(crate) fn flag(&self, index: usize) -> Result<bool, ArchiveError> {
        Ok(self.int(index)? != 0)
    }
}
