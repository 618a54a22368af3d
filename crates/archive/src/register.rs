//! Registers: small values changed in place, deleted on time, in no history.

use std::sync::Arc;

use jiff::Timestamp;
use serde::Serialize;

use crate::ArchiveError;
use crate::engine::{Row, statements};
use crate::inner::Inner;
use crate::store::{Limits, fits, stored_time};

statements! {
    GET = "SELECT entry, owner, content, revision, changed_us, expires_us FROM register
        WHERE kind = $1 AND entry = $2 AND (expires_us IS NULL OR expires_us > $3)";
    PUT = "INSERT INTO register (kind, entry, owner, content, revision, changed_us, expires_us)
        VALUES ($1, $2, $3, $4, 1, $5, $6)
        ON CONFLICT (kind, entry) DO UPDATE SET owner = excluded.owner, content = excluded.content,
            revision = register.revision + 1, changed_us = excluded.changed_us, expires_us = excluded.expires_us
        RETURNING entry, owner, content, revision, changed_us, expires_us";
    DELETE = "DELETE FROM register WHERE kind = $1 AND entry = $2";
    LIST = "SELECT entry, owner, content, revision, changed_us, expires_us FROM register
        WHERE kind = $1 AND entry >= $2 AND (expires_us IS NULL OR expires_us > $3)
        ORDER BY entry";
    SWEEP = "DELETE FROM register WHERE expires_us <= $1";
}

/// Bytes of a register's value.
const VALUE_BYTES_MAX: usize = 256_000;

/// A value of a register.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RegisterEntry {
    /// Its key within the kind.
    pub key: String,
    /// Who it belongs to.
    pub owner: String,
    /// The value, a text of at most 256 KB, usually JSON.
    pub value: String,
    /// Counts from 1 and rises by 1 with every `put`.
    pub revision: i64,
    /// When it was last put.
    pub changed: Timestamp,
    /// Absent from then on.
    pub expires: Option<Timestamp>,
}

/// The values of one kind, for example `mapping`, `rule`, `setting`, `rates`. Cheap to clone.
#[derive(Clone)]
pub struct Register {
    inner: Arc<Inner>,
    kind: &'static str,
}

type Result<T> = std::result::Result<T, ArchiveError>;

impl Register {
    pub(crate) fn new(inner: Arc<Inner>, kind: &'static str) -> Self {
        Self { inner, kind }
    }

    /// The value of a key, unless it has expired.
    ///
    /// # Errors
    /// Faults.
    pub async fn get(&self, key: &str) -> Result<Option<RegisterEntry>> {
        let mut tx = self.inner.engine.read().await?;
        tx.row(GET, &[self.kind.into(), key.into(), now_us().into()]).await?.as_ref().map(entry).transpose()
    }

    /// Puts a value in the place of whatever was there.
    ///
    /// # Errors
    /// [`ArchiveError::TooLong`], [`ArchiveError::Nul`], faults.
    pub async fn put(
        &self,
        key: &str,
        value: &str,
        owner: &str,
        expires: Option<Timestamp>,
    ) -> Result<RegisterEntry> {
        fits("the key", key, Limits::NAME_BYTES)?;
        fits("the value", value, VALUE_BYTES_MAX)?;
        fits("the owner", owner, Limits::NAME_BYTES)?;
        self.inner.noted(self.write(key, value, owner, expires).await)
    }

    async fn write(
        &self,
        key: &str,
        value: &str,
        owner: &str,
        expires: Option<Timestamp>,
    ) -> Result<RegisterEntry> {
        let mut tx = self.inner.engine.write().await?;
        let now = now_us();
        // Expired values of every kind leave with the next write.
        tx.run(SWEEP, &[now.into()]).await?;
        let expires = expires.map(Timestamp::as_microsecond);
        let row = tx
            .row(PUT, &[self.kind.into(), key.into(), owner.into(), value.into(), now.into(), expires.into()])
            .await?;
        let row =
            row.ok_or_else(|| ArchiveError::Corrupt { message: "a value put is not there".to_owned() })?;
        let put = entry(&row)?;
        tx.commit().await?;
        Ok(put)
    }

    /// Deletes a value; whether there was one.
    ///
    /// # Errors
    /// Faults.
    pub async fn delete(&self, key: &str) -> Result<bool> {
        let mut tx = self.inner.engine.write().await?;
        let deleted = tx.run(DELETE, &[self.kind.into(), key.into()]).await?;
        tx.commit().await?;
        Ok(deleted > 0)
    }

    /// All values whose key starts with `prefix`, by key; expired ones are left out.
    ///
    /// # Errors
    /// Faults.
    pub async fn list(&self, prefix: &str) -> Result<Vec<RegisterEntry>> {
        let mut tx = self.inner.engine.read().await?;
        let rows = tx.rows(LIST, &[self.kind.into(), prefix.into(), now_us().into()]).await?;
        let mut entries = Vec::with_capacity(rows.len());
        for row in &rows {
            let entry = entry(row)?;
            if !entry.key.starts_with(prefix) {
                break;
            }
            entries.push(entry);
        }
        Ok(entries)
    }
}

fn now_us() -> i64 {
    Timestamp::now().as_microsecond()
}

fn entry(row: &Row) -> Result<RegisterEntry> {
    Ok(RegisterEntry {
        key: row.text(0)?,
        owner: row.text(1)?,
        value: row.text(2)?,
        revision: row.int(3)?,
        changed: stored_time(row.int(4)?)?,
        expires: row.int_or_none(5)?.map(stored_time).transpose()?,
    })
}
