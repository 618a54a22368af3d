//! How much of a file is taken in.

/// The limits of a reader. Each is inclusive: the number itself is still accepted.
///
/// Memory is bounded by them: one activity's bytes, what is kept of it, and its findings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the whole file, unpacked. What follows is not read (`iati.file-too-large`). Default 4 GiB.
    pub file_bytes_max: u64,
    /// Bytes of one activity. A larger one is refused (`iati.activity-too-large`). Default 16 MiB.
    pub activity_bytes_max: usize,
    /// Open elements, the activity itself being the first. A deeper activity is refused (`iati.limit`). Default 32.
    pub depth_max: usize,
    /// Attributes of one element. An activity with more is refused (`iati.limit`). Default 64.
    pub attributes_max: usize,
    /// Bytes of one text. A longer one is cut at a character (`iati.text-cut`). Default 1 MiB.
    pub text_bytes_max: usize,
    /// Texts of one activity. An activity with more is refused (`iati.limit`). Default 200,000.
    pub narratives_max: usize,
    /// Bytes that the items of one activity's lists take in memory (their texts apart, which are bounded by the
    /// activity's own bytes). An activity with more is refused (`iati.limit`). Default 24 MiB.
    pub kept_bytes_max: usize,
    /// Transactions of one activity. An activity with more is refused (`iati.limit`). Default 100,000.
    pub transactions_max: usize,
    /// Findings handed out for the whole file. Later ones are counted and summed up in one last notice
    /// (`iati.findings-cut`), save that an activity's refusal is always handed out. Default 100,000.
    pub findings_max: usize,
    /// Findings handed out for one activity; later ones are counted like those above. Default 1,000.
    pub activity_findings_max: usize,
    /// Identifiers remembered to notice duplicates; eight bytes each. Later ones are not compared
    /// (`iati.identifiers-cut`). Default 2,000,000.
    pub identifiers_max: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            file_bytes_max: 4 << 30,
            activity_bytes_max: 16 << 20,
            depth_max: 32,
            attributes_max: 64,
            text_bytes_max: 1 << 20,
            narratives_max: 200_000,
            kept_bytes_max: 24 << 20,
            transactions_max: 100_000,
            findings_max: 100_000,
            activity_findings_max: 1_000,
            identifiers_max: 2_000_000,
        }
    }
}
