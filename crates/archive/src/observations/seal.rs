//! Hashes of vintages: of their rows in one order, and of each vintage onto the one before.

use sha2::{Digest as _, Sha256};

use super::types::VintageHead;

/// A row as it is hashed: every column but the series' key, which differs from place to place.
pub(super) struct Line<'a> {
    /// The series' dimensions as stored.
    pub dimensions: &'a str,
    /// First and last day.
    pub period: (i64, i64),
    /// Digits, if there is a value.
    pub mantissa: Option<i64>,
    /// Digits behind the point.
    pub scale: i64,
    /// Unit.
    pub unit: &'a str,
    /// Status code.
    pub status: &'a str,
}

/// Hashes rows, which come in the order of dimensions and periods.
#[derive(Default)]
pub(super) struct RowsSeal {
    hash: Sha256,
    /// How many there were.
    pub rows: u64,
}

impl RowsSeal {
    pub(super) fn add(&mut self, line: &Line<'_>) {
        // Each text with its length first, so that no two rows read the same.
        for text in [line.dimensions, line.unit, line.status] {
            self.hash.update((text.len() as u64).to_le_bytes());
            self.hash.update(text.as_bytes());
        }
        self.hash.update([u8::from(line.mantissa.is_some())]);
        for number in [line.period.0, line.period.1, line.mantissa.unwrap_or(0), line.scale] {
            self.hash.update(number.to_le_bytes());
        }
        self.rows += 1;
    }

    pub(super) fn finish(self) -> [u8; 32] {
        self.hash.finalize().into()
    }
}

/// The chain's end after a vintage.
pub(super) fn chain(before: &[u8], dataset: &str, head: &VintageHead, rows_hash: &[u8]) -> [u8; 32] {
    let mut hash = Sha256::new();
    let (file, file_hash) = head.file.clone().unwrap_or_default();
    for text in [dataset, &head.actor, &head.summary, &file, &file_hash] {
        hash.update((text.len() as u64).to_le_bytes());
        hash.update(text.as_bytes());
    }
    hash.update(head.vintage.to_le_bytes());
    hash.update(head.at.as_microsecond().to_le_bytes());
    hash.update(head.rows.to_le_bytes());
    hash.update(rows_hash);
    hash.update(before);
    hash.finalize().into()
}
