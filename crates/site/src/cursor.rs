//! Cursors of paged lists: an opaque text that carries where the next page starts.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::Problem;

/// Encodes and decodes cursors. The text is base64url of JSON: opaque to clients, not secret, and checked on return.
#[derive(Clone, Copy, Debug)]
pub struct Cursor;

impl Cursor {
    /// Longest cursor taken back.
    pub const TEXT_BYTES_MAX: usize = 2048;

    /// The text of a position.
    pub fn encode<T: Serialize>(position: &T) -> String {
        let bytes = serde_json::to_vec(position).unwrap_or_default();
        data_encoding::BASE64URL_NOPAD.encode(&bytes)
    }

    /// The position of a text.
    ///
    /// # Errors
    /// `request.cursor` when the text is longer than [`Self::TEXT_BYTES_MAX`] or is no cursor of this list.
    pub fn decode<T: DeserializeOwned>(text: &str) -> Result<T, Problem> {
        (text.len() <= Self::TEXT_BYTES_MAX)
            .then(|| data_encoding::BASE64URL_NOPAD.decode(text.as_bytes()).ok())
            .flatten()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .ok_or_else(|| Problem::bad_request("request.cursor"))
    }
}
