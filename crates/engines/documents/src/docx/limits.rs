//! How much of a Word file is read.

/// Limits on reading a Word file. Each is tested just inside and just outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The file itself, in bytes.
    pub file_bytes_max: u64,
    /// Every part we unpack, together, in bytes.
    pub unpacked_bytes_max: u64,
    /// Parts inside the file.
    pub parts_max: usize,
    /// How deep elements may be nested.
    pub depth_max: usize,
    /// Paragraphs of the text.
    pub paragraphs_max: usize,
    /// Findings that are listed; further ones are counted.
    pub findings_max: usize,
}

impl Default for Limits {
    /// 50 MB packed, 200 MB unpacked, 5,000 parts, 200 levels, 100,000 paragraphs, 500 findings.
    fn default() -> Self {
        Self {
            file_bytes_max: 50 << 20,
            unpacked_bytes_max: 200 << 20,
            parts_max: 5_000,
            depth_max: 200,
            paragraphs_max: 100_000,
            findings_max: 500,
        }
    }
}

impl Limits {
    /// Limits on what we wrote ourselves: none that a document can meet.
    pub(super) fn written() -> Self {
        Self { paragraphs_max: usize::MAX, unpacked_bytes_max: u64::MAX, ..Self::default() }
    }
}
