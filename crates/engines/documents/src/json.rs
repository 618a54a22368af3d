//! A document as JSON: the tree as it is, for programs.

use serde_json::{Map, Value};

use crate::{Document, DocumentError, check, manifest};

/// Writes a document as JSON, its manifest sealed. Reading the tree back gives the same document.
///
/// # Errors
/// When two blocks have the same id, when a footnote is missing, or when a value cannot be expressed.
pub fn write(document: &Document) -> Result<Vec<u8>, DocumentError> {
    check::document(document)?;
    let mut tree = serde_json::to_value(document).map_err(DocumentError::Json)?;
    let sealed: Value = serde_json::from_str(&manifest::sealed(document)?).map_err(DocumentError::Json)?;
    if let Value::Object(tree) = &mut tree {
        tree.insert("manifest".to_owned(), sealed);
    }
    let mut all = Map::new();
    all.insert("sterna-document".to_owned(), Value::from(1));
    all.insert("document".to_owned(), tree);
    let mut bytes = serde_json::to_vec_pretty(&all).map_err(DocumentError::Json)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// The manifest of a document in JSON.
pub(crate) fn manifest_in(bytes: &[u8]) -> Option<crate::Manifest> {
    let all: Value = serde_json::from_slice(bytes).ok()?;
    serde_json::from_value(all.get("document")?.get("manifest")?.clone()).ok()
}
