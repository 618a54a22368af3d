//! A transaction on either engine. Dropped without `commit`, it changes nothing.

use sqlx::{AssertSqlSafe, Postgres, SqlSafeStr, SqlStr, Sqlite};

use super::BINDS_MAX;
use super::bind::{Bind, Binds};
use super::fault::fault_of;
use super::row::Row;
use super::statement::{Placeholders, Sql, listed, values};
use crate::ArchiveError;

/// A transaction.
pub(crate) enum Tx {
    /// On SQLite.
    Sqlite(sqlx::Transaction<'static, Sqlite>),
    /// On PostgreSQL.
    Postgres(sqlx::Transaction<'static, Postgres>),
}

/// Values to look up at once; lists are padded to these lengths so that few texts are prepared. Longer ones would take
/// SQLite longer to bind than to look up: it finds the name of each placeholder by walking all before it.
const LIST_LENGTHS: [usize; 4] = [1, 8, 32, 128];

macro_rules! query {
    ($sql:expr, $binds:expr) => {{
        let mut query = sqlx::query(text_of($sql));
        for bind in $binds {
            query = match bind {
                Bind::Int(value) => query.bind(*value),
                Bind::NoInt => query.bind(None::<i64>),
                Bind::Text(value) => query.bind(*value),
                Bind::NoText => query.bind(None::<&str>),
                Bind::Bytes(value) => query.bind(*value),
                Bind::NoBytes => query.bind(None::<&[u8]>),
            };
        }
        query
    }};
}

/// The statement as the driver wants it: expanded texts hold placeholders only.
fn text_of(sql: Sql) -> SqlStr {
    match sql {
        Sql::Fixed(text) => text.into_sql_str(),
        Sql::Expanded(text) => AssertSqlSafe(text).into_sql_str(),
    }
}

impl Tx {
    /// Runs a statement; answers how many rows it touched.
    pub(crate) async fn run(&mut self, sql: impl Into<Sql>, binds: &Binds<'_>) -> Result<u64, ArchiveError> {
        let sql = sql.into();
        let done = match self {
            Self::Sqlite(tx) => query!(sql, binds).execute(&mut **tx).await.map(|done| done.rows_affected()),
            Self::Postgres(tx) => {
                query!(sql, binds).execute(&mut **tx).await.map(|done| done.rows_affected())
            }
        };
        done.map_err(|source| fault_of("writing", source))
    }

    /// Runs a statement and takes all its rows.
    pub(crate) async fn rows(
        &mut self,
        sql: impl Into<Sql>,
        binds: &Binds<'_>,
    ) -> Result<Vec<Row>, ArchiveError> {
        let sql = sql.into();
        let rows = match self {
            Self::Sqlite(tx) => query!(sql, binds)
                .fetch_all(&mut **tx)
                .await
                .map(|rows| rows.into_iter().map(Row::Sqlite).collect()),
            Self::Postgres(tx) => query!(sql, binds)
                .fetch_all(&mut **tx)
                .await
                .map(|rows| rows.into_iter().map(Row::Postgres).collect()),
        };
        rows.map_err(|source| fault_of("reading", source))
    }

    /// Runs a statement and takes its only row.
    pub(crate) async fn row(
        &mut self,
        sql: impl Into<Sql>,
        binds: &Binds<'_>,
    ) -> Result<Option<Row>, ArchiveError> {
        Ok(self.rows(sql, binds).await?.into_iter().next())
    }

    /// Runs a statement that has one row of one number.
    pub(crate) async fn number(
        &mut self,
        sql: impl Into<Sql>,
        binds: &Binds<'_>,
    ) -> Result<i64, ArchiveError> {
        match self.row(sql, binds).await? {
            Some(row) => row.int(0),
            None => {
                Err(ArchiveError::Corrupt { message: "a number that is always there is missing".to_owned() })
            }
        }
    }

    /// Runs a statement with `$LIST` for as many texts as there are, in portions. `fixed` are bound first.
    pub(crate) async fn rows_of_list(
        &mut self,
        text: &'static str,
        fixed: &Binds<'_>,
        list: &[&str],
    ) -> Result<Vec<Row>, ArchiveError> {
        let mut found = Vec::new();
        for portion in list.chunks(LIST_LENGTHS[LIST_LENGTHS.len() - 1]) {
            let length =
                LIST_LENGTHS.into_iter().find(|length| *length >= portion.len()).unwrap_or(portion.len());
            let mut binds = fixed.to_vec();
            binds.extend(portion.iter().map(|value| Bind::Text(value)));
            // The last value again, which finds nothing twice.
            binds.resize(fixed.len() + length, Bind::Text(portion[portion.len() - 1]));
            found.extend(self.rows(listed(text, fixed.len() + 1, length), &binds).await?);
        }
        Ok(found)
    }

    /// Inserts rows with `$VALUES`, in portions below the limit of bound values.
    pub(crate) async fn insert<'a, T>(
        &mut self,
        text: &'static str,
        columns: usize,
        rows: &'a [T],
        bind: impl Fn(&'a T, &mut Vec<Bind<'a>>),
    ) -> Result<(), ArchiveError> {
        // A portion of fixed length keeps one prepared text; the rest goes by powers of two.
        let mut rest = rows;
        while !rest.is_empty() {
            let most = (BINDS_MAX / columns).min(256);
            let length = if rest.len() >= most { most } else { prepared_length(rest.len()) };
            let (portion, later) = rest.split_at(length);
            let mut binds = Vec::with_capacity(length * columns);
            for row in portion {
                bind(row, &mut binds);
            }
            self.run(values(text, columns, length, self.placeholders()), &binds).await?;
            rest = later;
        }
        Ok(())
    }

    /// How this engine likes the placeholders of many rows.
    pub(crate) fn placeholders(&self) -> Placeholders {
        match self {
            Self::Sqlite(_) => Placeholders::Plain,
            Self::Postgres(_) => Placeholders::Numbered,
        }
    }

    /// Makes everything durable.
    pub(crate) async fn commit(self) -> Result<(), ArchiveError> {
        let done = match self {
            Self::Sqlite(tx) => tx.commit().await,
            Self::Postgres(tx) => tx.commit().await,
        };
        done.map_err(|source| fault_of("committing", source))
    }

    /// Gives everything up.
    pub(crate) async fn rollback(self) -> Result<(), ArchiveError> {
        let done = match self {
            Self::Sqlite(tx) => tx.rollback().await,
            Self::Postgres(tx) => tx.rollback().await,
        };
        done.map_err(|source| fault_of("rolling back", source))
    }
}

/// The largest power of two that is not above `count`.
fn prepared_length(count: usize) -> usize {
    1 << count.ilog2()
}
