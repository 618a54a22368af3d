//! Hashes: of a body with its salt, of a change set's rows, of the chain over all change sets.

use sha2::{Digest as _, Sha256};

/// The chain before the first change set.
pub(crate) const CHAIN_START: [u8; 32] = [0; 32];

/// The hash a version keeps of its body. The salt is destroyed with the body, so that the hash of an
/// erased body tells nothing.
pub(crate) fn body_hash(salt: &[u8], body: &[u8]) -> [u8; 32] {
    let mut hasher = Sha256::new();
    hasher.update(salt);
    hasher.update(body);
    hasher.finalize().into()
}

/// The running hash over a change set's rows in the order of their places. What erasure destroys
/// (bodies, salts, tags' evidence) is not under it, so that it verifies afterwards too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RowsHash(pub(crate) [u8; 32]);

impl RowsHash {
    /// Before the first row.
    pub(crate) const START: Self = Self([0; 32]);

    /// Takes in one row, given as its parts.
    pub(crate) fn row(&mut self, parts: &[&[u8]]) {
        let mut hasher = Sha256::new();
        hasher.update(self.0);
        fold(&mut hasher, parts);
        self.0 = hasher.finalize().into();
    }
}

/// The chain after a change set, given as its parts.
pub(crate) fn chain_after(before: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    let mut hasher = Sha256::new();
    hasher.update(before);
    fold(&mut hasher, parts);
    hasher.finalize().into()
}

/// Each part is preceded by its length, so that no two lists of parts read alike.
fn fold(hasher: &mut Sha256, parts: &[&[u8]]) {
    for part in parts {
        hasher.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_le_bytes());
        hasher.update(part);
    }
}

/// Bytes as lower-case hex.
pub(crate) fn hex(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(bytes)
}
