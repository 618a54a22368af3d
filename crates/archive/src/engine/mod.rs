//! Two typed pools behind one plain face. Every statement is written once, in the subset that both
//! engines read: `$1` placeholders, BIGINT, text, bytes, explicit columns.

mod bind;
mod fault;
mod migrate;
mod row;
mod statement;
mod transaction;

#[cfg(test)]
mod tests;

use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

use sqlx::ConnectOptions;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};

pub(crate) use bind::Bind;
pub(crate) use fault::{Fault, fault_of, file_fault, is_full};
pub(crate) use migrate::{KNOWN_SCHEMA, migrate, schema_number};
pub(crate) use row::Row;
pub(crate) use statement::{Placeholders, statements, values};
#[cfg(test)]
pub(crate) use statement::{Statement, listed};
pub(crate) use transaction::Tx;

use crate::ArchiveError;

/// The most values one statement may bind, on either engine (SQLite's limit is 32,766).
pub(crate) const BINDS_MAX: usize = 30_000;

/// How many times a write transaction is begun again after a serialisation failure or deadlock.
pub(crate) const RETRIES_MAX: u32 = 8;

/// A database, one partition of it.
#[derive(Clone)]
pub(crate) enum Engine {
    /// One writer connection, several readers, one file.
    Sqlite {
        /// The only connection that writes.
        writer: sqlx::SqlitePool,
        /// Connections that read.
        readers: sqlx::SqlitePool,
    },
    /// One pool; a schema per partition.
    Postgres {
        /// All connections.
        pool: sqlx::PgPool,
    },
}

impl Engine {
    /// Opens, and makes when it is missing, a partition's SQLite file.
    pub(crate) async fn open_sqlite(file: &Path) -> Result<Self, ArchiveError> {
        let options = SqliteConnectOptions::new()
            .filename(file)
            .create_if_missing(true)
            .page_size(8192)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(false)
            .busy_timeout(Duration::from_secs(20))
            // File pages are mapped, so reading costs no anonymous memory.
            .pragma("mmap_size", "1073741824")
            .pragma("temp_store", "MEMORY")
            // Erased bytes are overwritten, not only unlinked.
            .pragma("secure_delete", "ON")
            .pragma("wal_autocheckpoint", "4000")
            .pragma("journal_size_limit", "67108864")
            .disable_statement_logging();
        let writer = SqlitePoolOptions::new()
            .max_connections(1)
            .min_connections(1)
            .idle_timeout(None)
            .max_lifetime(None)
            .acquire_timeout(Duration::from_secs(60))
            .connect_with(
                options.clone().pragma("cache_size", "-16384").thread_name(|_| "archive-writer".to_owned()),
            )
            .await
            .map_err(|source| fault_of("opening the database", source))?;
        let readers = SqlitePoolOptions::new()
            .max_connections(6)
            .min_connections(1)
            .acquire_timeout(Duration::from_secs(60))
            .connect_with(
                options
                    .pragma("cache_size", "-4096")
                    .pragma("query_only", "1")
                    .row_buffer_size(256)
                    .thread_name(|number| format!("archive-reader-{number}")),
            )
            .await
            .map_err(|source| fault_of("opening the database", source))?;
        Ok(Self::Sqlite { writer, readers })
    }

    /// Opens a PostgreSQL database; `schema` is made when it is missing and `create` is asked.
    pub(crate) async fn open_postgres(
        address: &str,
        schema: &str,
        create: bool,
    ) -> Result<Self, ArchiveError> {
        let options = PgConnectOptions::from_str(address)
            .map_err(|error| ArchiveError::BadAddress { message: error.to_string() })?
            .application_name("sterna")
            .options([
                ("search_path", schema),
                ("timezone", "UTC"),
                ("client_min_messages", "warning"),
                // Every statement looks rows up by key. Without these, tables that an import is just filling, of
                // which the planner knows nothing yet, are read whole for each of them.
                ("enable_seqscan", "off"),
                ("enable_hashjoin", "off"),
                ("enable_mergejoin", "off"),
                ("plan_cache_mode", "force_generic_plan"),
                ("jit", "off"),
            ])
            .disable_statement_logging();
        let pool = PgPoolOptions::new()
            .max_connections(16)
            .acquire_timeout(Duration::from_secs(30))
            .connect_with(options)
            .await
            .map_err(|source| fault_of("connecting to PostgreSQL", source))?;
        if create {
            // Two nodes that start together may both try; the name is one of ours, never a caller's.
            let made = sqlx::query(sqlx::AssertSqlSafe(format!("CREATE SCHEMA IF NOT EXISTS {schema}")))
                .execute(&pool)
                .await;
            if let Err(source) = made
                && !fault::is_duplicate(&source)
            {
                return Err(fault_of("making the schema", source));
            }
        }
        Ok(Self::Postgres { pool })
    }

    /// Begins a transaction that writes. On SQLite it waits for its turn and holds the only writer.
    pub(crate) async fn write(&self) -> Result<Tx, ArchiveError> {
        let begun = match self {
            Self::Sqlite { writer, .. } => begin_writing(writer).await.map(Tx::Sqlite),
            Self::Postgres { pool } => pool.begin().await.map(Tx::Postgres),
        };
        begun.map_err(|source| fault_of("beginning to write", source))
    }

    /// Begins a transaction that reads one unchanging state.
    pub(crate) async fn read(&self) -> Result<Tx, ArchiveError> {
        let begun = match self {
            Self::Sqlite { readers, .. } => readers.begin().await.map(Tx::Sqlite),
            Self::Postgres { pool } => pool
                .begin_with("BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
                .await
                .map(Tx::Postgres),
        };
        begun.map_err(|source| fault_of("beginning to read", source))
    }

    /// Empties SQLite's write-ahead log, in which erased bytes would stay until it is used again. PostgreSQL's
    /// own vacuum does its part in its time.
    pub(crate) async fn scrub(&self) -> Result<(), ArchiveError> {
        if let Self::Sqlite { writer, .. } = self {
            sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)")
                .execute(writer)
                .await
                .map_err(|source| fault_of("emptying the log", source))?;
        }
        Ok(())
    }

    /// Closes all connections.
    pub(crate) async fn close(&self) {
        match self {
            Self::Sqlite { writer, readers } => {
                readers.close().await;
                writer.close().await;
            }
            Self::Postgres { pool } => pool.close().await,
        }
    }
}

/// Begins on the only writer. When a disk was full, SQLite has given its transaction up by itself while the driver still
/// counts it as open: that connection is closed, and a fresh one begins.
async fn begin_writing(
    writer: &sqlx::SqlitePool,
) -> Result<sqlx::Transaction<'static, sqlx::Sqlite>, sqlx::Error> {
    match writer.begin_with("BEGIN IMMEDIATE").await {
        Err(sqlx::Error::InvalidSavePointStatement) => {
            writer.acquire().await?.close().await?;
            writer.begin_with("BEGIN IMMEDIATE").await
        }
        begun => begun,
    }
}
