//! Registers: small values changed in place, deleted on time, in no history.

use jiff::Timestamp;
use serde::Serialize;

use crate::ArchiveError;

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
pub struct Register {}

type Result<T> = std::result::Result<T, ArchiveError>;

impl Register {
    /// The value of a key, unless it has expired.
    pub async fn get(&self, key: &str) -> Result<Option<RegisterEntry>> {
        let _ = key;
        Err(ArchiveError::Closing)
    }

    /// Puts a value in the place of whatever was there.
    pub async fn put(&self, key: &str, value: &str, owner: &str, expires: Option<Timestamp>) -> Result<RegisterEntry> {
        let _ = (key, value, owner, expires);
        Err(ArchiveError::Closing)
    }

    /// Deletes a value; whether there was one.
    pub async fn delete(&self, key: &str) -> Result<bool> {
        let _ = key;
        Err(ArchiveError::Closing)
    }

    /// All values whose key starts with `prefix`, by key; expired ones are left out.
    pub async fn list(&self, prefix: &str) -> Result<Vec<RegisterEntry>> {
        let _ = prefix;
        Err(ArchiveError::Closing)
    }
}
