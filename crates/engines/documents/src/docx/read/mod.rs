//! A Word file back into blocks.
//!
//! Tolerant of what programs do to files, strict about size: every limit is checked before anything is unpacked or
//! parsed. Blocks are found by their content controls, or, where a program dropped those, by their bookmarks.

pub(super) mod assemble;
mod inline;
mod intake;
mod paragraph;
pub(super) mod scan;
mod sheet;

use super::{Limits, ReadDocument};
use crate::{DocumentError, Manifest};

#[cfg(test)]
pub(in crate::docx) use inline::append as joined;
pub(super) use intake::Parts;

/// Reads a Word file that may have been written by [`super::write`] and edited by people.
///
/// Tracked changes are accepted in what the blocks hold, and listed. A file that was never ours gives its whole text
/// as new prose. Macros are never run and are left behind.
///
/// # Errors
/// When the file is not a Word file, is protected by a password, is damaged, or exceeds a limit.
pub fn read(bytes: &[u8], limits: &Limits) -> Result<ReadDocument, DocumentError> {
    let parts = intake::open(bytes, limits)?;
    let record = parts.record.clone().unwrap_or_default();
    let scan = scan::scan(&parts, &record, limits)?;
    Ok(assemble::assemble(scan, &parts, limits))
}

/// The manifest inside a Word file; nothing else of it is parsed.
pub(crate) fn manifest(bytes: &[u8], limits: &Limits) -> Option<Manifest> {
    intake::open(bytes, limits).ok()?.manifest
}
