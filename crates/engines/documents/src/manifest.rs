//! The manifest inside every file: written by every writer, found again by one reader.

use sha2::{Digest as _, Sha256};

use crate::{Document, DocumentError, Manifest, docx, html, json, pdf_manifest};

/// The manifest of a document as the JSON that is embedded, its tree hashed.
pub(crate) fn sealed(document: &Document) -> Result<String, DocumentError> {
    let manifest = Manifest { json: document.manifest.json.clone(), tree_sha256: tree_sha256(document)? };
    serde_json::to_string(&manifest).map_err(DocumentError::Json)
}

/// The manifest inside a file that we wrote, whatever its format; nothing when there is none, or when the file is
/// larger than what a Word file may be.
///
/// It says what was asked and of what. Whether the figures still hold is for those to say who can ask again.
#[must_use]
pub fn read(bytes: &[u8]) -> Option<Manifest> {
    let limits = docx::Limits::default();
    if bytes.len() as u64 > limits.file_bytes_max {
        return None;
    }
    if bytes.starts_with(b"PK") {
        return docx::manifest(bytes, &limits);
    }
    if bytes.starts_with(b"%PDF") {
        return pdf_manifest::find(bytes);
    }
    let text = std::str::from_utf8(bytes).ok()?;
    if text.trim_start().starts_with('{') { json::manifest_in(bytes) } else { html::manifest_in(text) }
}

/// SHA-256 (hex) of a document's tree without its manifest: equal for every format of one document.
///
/// # Errors
/// When the document cannot be expressed as JSON.
pub fn tree_sha256(document: &Document) -> Result<String, DocumentError> {
    let bare = Document { manifest: Manifest::default(), ..document.clone() };
    let bytes = serde_json::to_vec(&bare).map_err(DocumentError::Json)?;
    Ok(hex(&Sha256::digest(&bytes)))
}

/// Bytes in hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
