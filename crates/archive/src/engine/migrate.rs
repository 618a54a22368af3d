//! Brings the schema up to date: one change per file, each safe to run twice, on both engines.

use super::{Engine, Tx};
use crate::ArchiveError;

macro_rules! migrations {
    ($($number:literal $name:literal),+ $(,)?) => {
        &[$(($number, $name, include_str!(concat!("migrations/", $name, ".sql")))),+]
    };
}

/// Number, name and text of every schema change, ascending.
const MIGRATIONS: &[(i64, &str, &str)] = migrations![
    1 "0001_head",
    2 "0002_change_set",
    3 "0003_body",
    4 "0004_version",
    5 "0005_tag",
    6 "0006_link",
    7 "0007_alias",
    8 "0008_collection",
    9 "0009_import",
    10 "0010_import_row",
    11 "0011_file",
    12 "0012_register",
    13 "0013_job",
    14 "0014_erasure",
    15 "0015_observation",
];

/// The highest schema number this program knows.
pub(crate) const KNOWN_SCHEMA: i64 = MIGRATIONS[MIGRATIONS.len() - 1].0;

const LEDGER: &str = "CREATE TABLE IF NOT EXISTS schema_change (
    number BIGINT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL
)";
const PRESENT: &str = "SELECT COALESCE(MAX(number), CAST(0 AS BIGINT)) FROM schema_change";
const APPLIED: &str =
    "INSERT INTO schema_change (number, name) VALUES ($1, $2) ON CONFLICT (number) DO NOTHING";

/// The schema number found, without changing anything; `None` when there is no archive.
pub(crate) async fn schema_number(engine: &Engine) -> Result<Option<i64>, ArchiveError> {
    let mut tx = engine.read().await?;
    let there = match &tx {
        Tx::Sqlite(_) => "SELECT CAST(COUNT(*) AS BIGINT) FROM sqlite_master WHERE name = 'schema_change'",
        Tx::Postgres(_) => {
            "SELECT CAST(COUNT(*) AS BIGINT) FROM information_schema.tables
             WHERE table_schema = current_schema() AND table_name = 'schema_change'"
        }
    };
    if tx.number(there, &[]).await? == 0 {
        return Ok(None);
    }
    Ok(Some(tx.number(PRESENT, &[]).await?))
}

/// Applies what is missing. Refuses a schema newer than this program.
///
/// # Errors
/// [`ArchiveError::NewerSchema`], faults of the database; each change is applied whole or not at all.
pub(crate) async fn migrate(engine: &Engine) -> Result<(), ArchiveError> {
    let mut found = schema_number(engine).await?.unwrap_or(0);
    if found > KNOWN_SCHEMA {
        return Err(ArchiveError::NewerSchema { found, known: KNOWN_SCHEMA });
    }
    if found == KNOWN_SCHEMA {
        return Ok(());
    }
    let mut tx = engine.write().await?;
    if let Tx::Postgres(_) = tx {
        // Nodes that start together take turns.
        tx.rows("SELECT pg_advisory_xact_lock(7837476)", &[]).await?;
    }
    tx.run(LEDGER, &[]).await?;
    found = found.max(tx.number(PRESENT, &[]).await?);
    for (number, name, text) in MIGRATIONS.iter().filter(|migration| migration.0 > found) {
        for statement in text.split(";\n").map(str::trim).filter(|statement| !statement.is_empty()) {
            tx.run(dialect(&tx, statement), &[]).await?;
        }
        tx.run(APPLIED, &[(*number).into(), (*name).into()]).await?;
    }
    tx.commit().await
}

/// The few words in which the engines differ: ids compare by bytes, bytes have a name of their own, and
/// SQLite keeps narrow tables in their key.
fn dialect(tx: &Tx, statement: &str) -> String {
    let words = match tx {
        Tx::Sqlite(_) => {
            [("ID_TEXT", "TEXT"), ("BYTES", "BLOB"), ("KEYED", "WITHOUT ROWID"), ("ROW_KEY", "INTEGER")]
        }
        Tx::Postgres(_) => {
            [("ID_TEXT", "TEXT COLLATE \"C\""), ("BYTES", "BYTEA"), ("KEYED", ""), ("ROW_KEY", "BIGINT")]
        }
    };
    words.into_iter().fold(statement.to_owned(), |text, (word, own)| text.replace(word, own))
}
