//! The manifest in an IATI file: what was asked at its top, what came of it at its end.

use serde::{Deserialize, Serialize};

/// The target of the instruction at the top.
pub(super) const TOP: &str = "sterna-manifest";
/// The target of the instruction at the end.
pub(super) const END: &str = "sterna-manifest-end";

/// At the top: enough to write the same file again.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Top {
    pub program: String,
    pub version: String,
    pub kind: String,
    pub query: String,
    pub change: i64,
    pub base: String,
    pub demonstration: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<super::Publisher>,
}

/// At the end: what was written, and the hash of everything before it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct End {
    pub written: u64,
    pub left_out: u64,
    pub sha256: String,
}

/// The data of an instruction of that target within the first, or last, of the bytes.
pub(super) fn found<T: for<'d> Deserialize<'d>>(bytes: &[u8], target: &str) -> Option<T> {
    let text = String::from_utf8_lossy(bytes);
    let start = text.find(&format!("<?{target} "))? + target.len() + 3;
    let end = text[start..].find("?>")? + start;
    serde_json::from_str(&text[start..end]).ok()
}

/// A value as an instruction's data: `>` is written as a reference of JSON, so that it ends nothing.
pub(super) fn data(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default().replace('>', "\\u003e")
}
