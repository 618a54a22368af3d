//! Ids, keys and salts. The archive is allowed a clock and randomness; nothing below it is.

use std::sync::atomic::{AtomicI64, Ordering};

use jiff::Timestamp;

use crate::{ArchiveError, ChangeSetId, ImportId, RecordId};

/// Mints what the archive needs to be unique.
pub(crate) struct Minting {
    /// The last key given: milliseconds since 1970 in the upper 43 bits, a count below.
    key: AtomicI64,
}

/// Bits of a key below the milliseconds.
const KEY_COUNT_BITS: u32 = 20;

impl Minting {
    /// Starts at this moment and a random count, so that two processes never give the same keys.
    pub(crate) fn new() -> Result<Self, ArchiveError> {
        let random = i64::from_le_bytes(random::<8>()?) & ((1 << (KEY_COUNT_BITS - 1)) - 1);
        Ok(Self { key: AtomicI64::new((Timestamp::now().as_millisecond() << KEY_COUNT_BITS) + random) })
    }

    /// `count` consecutive keys; the first of them. Keys rise with time.
    pub(crate) fn keys(&self, count: usize) -> i64 {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        self.key.fetch_add(count, Ordering::Relaxed) + 1
    }

    /// A fresh record id.
    pub(crate) fn record(&self) -> Result<RecordId, ArchiveError> {
        Ok(RecordId::v7(now_ms(), random()?))
    }

    /// A fresh change set id.
    pub(crate) fn change_set(&self) -> Result<ChangeSetId, ArchiveError> {
        Ok(ChangeSetId::v7(now_ms(), random()?))
    }

    /// A fresh import id.
    pub(crate) fn import(&self) -> Result<ImportId, ArchiveError> {
        Ok(ImportId::v7(now_ms(), random()?))
    }
}

fn now_ms() -> u64 {
    u64::try_from(Timestamp::now().as_millisecond()).unwrap_or(0)
}

/// Random bytes of the system.
fn random<const N: usize>() -> Result<[u8; N], ArchiveError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|cause| ArchiveError::Randomness { message: cause.to_string() })?;
    Ok(bytes)
}

/// Salts, drawn in bulk.
pub(crate) struct Salts {
    drawn: Vec<u8>,
    used: usize,
}

/// Bytes of a salt.
pub(crate) const SALT_BYTES: usize = 16;

impl Salts {
    /// None drawn yet.
    pub(crate) fn new() -> Self {
        Self { drawn: Vec::new(), used: 0 }
    }

    /// The next salt.
    pub(crate) fn next(&mut self) -> Result<[u8; SALT_BYTES], ArchiveError> {
        if self.used == self.drawn.len() {
            self.drawn.resize(64 * SALT_BYTES, 0);
            getrandom::fill(&mut self.drawn)
                .map_err(|cause| ArchiveError::Randomness { message: cause.to_string() })?;
            self.used = 0;
        }
        let mut salt = [0; SALT_BYTES];
        salt.copy_from_slice(&self.drawn[self.used..self.used + SALT_BYTES]);
        self.used += SALT_BYTES;
        Ok(salt)
    }
}
