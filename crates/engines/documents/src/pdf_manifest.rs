//! The manifest inside a PDF: in the keywords of its XMP metadata, which stand uncompressed as the standard advises.

use crate::Manifest;

/// What the keyword begins with that holds the manifest.
pub(crate) const MARK: &str = "sterna-manifest:";

/// The manifest as a keyword: in hexadecimal, so that no program takes its stops or quotation marks apart.
#[cfg_attr(not(feature = "pdf"), expect(dead_code, reason = "the writer that uses it is not built in"))]
pub(crate) fn keyword(manifest: &str) -> String {
    format!("{MARK}{}", crate::manifest::hex(manifest.as_bytes()))
}

/// Finds the keyword and reads it.
pub(crate) fn find(bytes: &[u8]) -> Option<Manifest> {
    let mark = MARK.as_bytes();
    let at = bytes.windows(mark.len()).position(|window| window == mark)? + mark.len();
    let digits: Vec<u8> = bytes[at..].iter().copied().take_while(u8::is_ascii_hexdigit).collect();
    let pairs = digits.chunks_exact(2);
    let json: Option<Vec<u8>> =
        pairs.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect();
    serde_json::from_slice(&json?).ok()
}
