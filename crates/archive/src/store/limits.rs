//! What one write may hold.

use crate::ArchiveError;

/// The limits of one write; each is documented in the guide.
pub(crate) struct Limits;

impl Limits {
    /// Bytes of a body.
    pub(crate) const BODY_BYTES: usize = 2_000_000;
    /// Writes of one change.
    pub(crate) const WRITES: usize = 100_000;
    /// Bytes of a tag's evidence.
    pub(crate) const EVIDENCE_BYTES: usize = 8_000;
    /// Bytes of a change's summary.
    pub(crate) const SUMMARY_BYTES: usize = 2_000;
    /// Bytes of an outside identifier.
    pub(crate) const IDENTIFIER_BYTES: usize = 2_000;
    /// Bytes of names and codes: state, owner, language, node, framework, concept, relation, namespace.
    pub(crate) const NAME_BYTES: usize = 200;
}

/// Refuses a text that is too long or holds U+0000.
pub(crate) fn fits(what: &'static str, text: &str, max: usize) -> Result<(), ArchiveError> {
    if text.len() > max {
        return Err(ArchiveError::TooLong { what, length: text.len(), max });
    }
    if text.as_bytes().contains(&0) {
        return Err(ArchiveError::Nul { what });
    }
    Ok(())
}

/// Whether JSON bytes hold U+0000, plain or escaped.
pub(crate) fn holds_nul(body: &[u8]) -> bool {
    memchr::memchr(0, body).is_some()
        || memchr::memmem::find_iter(body, br"\u0000").any(|at| {
            // An even number of backslashes before it are escaped backslashes of the text.
            body[..at].iter().rev().take_while(|byte| **byte == b'\\').count() % 2 == 0
        })
}
