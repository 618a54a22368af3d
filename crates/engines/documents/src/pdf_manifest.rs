//! The manifest inside a PDF: a comment before the table of references, which every reader passes over.
//!
//! A keyword or an attachment would be seen in the properties of the file by those who only want to read it.

use crate::Manifest;

/// How the comment begins.
const MARK: &str = "%sterna-manifest:";

/// Puts the manifest before the table of references, and moves the one pointer to that table. Nothing when the file
/// does not end as the standard says.
#[cfg_attr(
    not(any(feature = "pdf", test)),
    expect(dead_code, reason = "the writer that uses it is not built in")
)]
pub(crate) fn embed(bytes: Vec<u8>, manifest: &str) -> Option<Vec<u8>> {
    const POINTER: &[u8] = b"startxref";
    let pointer = bytes.windows(POINTER.len()).rposition(|window| window == POINTER)?;
    let rest = std::str::from_utf8(&bytes[pointer + POINTER.len()..]).ok()?;
    let table: usize = rest.split_whitespace().next()?.parse().ok()?;
    if !bytes.get(table..pointer)?.starts_with(b"xref") {
        return None;
    }
    let comment = format!("{MARK}{}\n", crate::manifest::hex(manifest.as_bytes()));
    let mut out = Vec::with_capacity(bytes.len() + comment.len() + 8);
    out.extend_from_slice(&bytes[..table]);
    out.extend_from_slice(comment.as_bytes());
    out.extend_from_slice(&bytes[table..pointer]);
    out.extend_from_slice(format!("startxref\n{}\n%%EOF\n", table + comment.len()).as_bytes());
    Some(out)
}

/// Finds the comment and reads it.
pub(crate) fn find(bytes: &[u8]) -> Option<Manifest> {
    let mark = MARK.as_bytes();
    let at = bytes.windows(mark.len()).rposition(|window| window == mark)? + mark.len();
    let digits: Vec<u8> = bytes[at..].iter().copied().take_while(u8::is_ascii_hexdigit).collect();
    let pairs = digits.chunks_exact(2);
    let json: Option<Vec<u8>> =
        pairs.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect();
    serde_json::from_slice(&json?).ok()
}
