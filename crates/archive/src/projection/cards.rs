//! The cards of a segment: in memory while it is young, in its file once it is checkpointed.

use std::fs::File;
use std::sync::Arc;

use super::ProjectionError;

/// The cards of records 0..n.
#[derive(Debug, Default)]
pub(super) struct Cards {
    /// Where each card ends.
    pub end: Vec<u64>,
    pub store: CardStore,
}

/// Where the bytes are.
#[derive(Debug)]
pub(super) enum CardStore {
    Memory(Vec<u8>),
    File(Arc<File>),
}

impl Default for CardStore {
    fn default() -> Self {
        Self::Memory(Vec::new())
    }
}

impl Cards {
    /// Adds the next record's card; only while in memory.
    pub(super) fn push(&mut self, card: &str) {
        let before = self.end.last().copied().unwrap_or(0);
        if let CardStore::Memory(bytes) = &mut self.store {
            bytes.extend_from_slice(card.as_bytes());
        }
        self.end.push(before + card.len() as u64);
    }

    /// One card.
    ///
    /// # Errors
    /// The file cannot be read.
    pub(super) fn get(&self, record: usize) -> Result<String, ProjectionError> {
        let start = if record == 0 { 0 } else { self.end[record - 1] };
        let end = self.end[record];
        let bytes = match &self.store {
            CardStore::Memory(bytes) => bytes[start as usize..end as usize].to_vec(),
            CardStore::File(file) => {
                let mut bytes = vec![0; (end - start) as usize];
                read_at(file, &mut bytes, start).map_err(ProjectionError::file("cards"))?;
                bytes
            }
        };
        // The bytes come from a `String`; a checksum guards the file.
        Ok(String::from_utf8(bytes).unwrap_or_default())
    }
}

#[cfg(unix)]
fn read_at(file: &File, bytes: &mut [u8], place: u64) -> std::io::Result<()> {
    std::os::unix::fs::FileExt::read_exact_at(file, bytes, place)
}

#[cfg(windows)]
fn read_at(file: &File, mut bytes: &mut [u8], mut place: u64) -> std::io::Result<()> {
    while !bytes.is_empty() {
        let read = std::os::windows::fs::FileExt::seek_read(file, bytes, place)?;
        if read == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        bytes = &mut bytes[read..];
        place += read as u64;
    }
    Ok(())
}
