//! A backup's manifest: what is in it, and the hash of each part.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The name of the manifest within a backup; it comes last.
pub(super) const NAME: &str = "manifest.json";

/// The layout of backups this program writes and reads.
pub(super) const FORMAT: u32 = 1;

/// A backup's manifest.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Manifest {
    /// The layout's number.
    pub format: u32,
    /// The schema number of the tables.
    pub schema: i64,
    /// The change number everything is as of.
    pub seq: i64,
    /// The release that wrote it.
    pub release: String,
    /// When, microseconds since 1970.
    pub at_us: i64,
    /// Rows by table.
    pub rows: BTreeMap<String, u64>,
    /// SHA-256 by table, over all its lines.
    pub tables: BTreeMap<String, String>,
    /// Columns by table, in the order of the lines.
    pub columns: BTreeMap<String, Vec<String>>,
    /// SHA-256 of each entry of the archive, hex, by name.
    pub entries: BTreeMap<String, String>,
    /// How many files are included.
    pub files: u64,
    /// Files whose rows are there and whose contents were not on disk.
    pub missing_files: Vec<String>,
}
