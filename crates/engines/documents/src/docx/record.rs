//! The record of what was written into a Word file: which block is where, and what it said.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Limits;
use super::read::{Parts, assemble, scan};
use crate::{BlockRole, DocumentError};

/// The namespace of our part.
pub(super) const NAMESPACE: &str = "urn:sterna:document:1";

/// The record. It lets a reader tell what a person changed without asking the archive.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Record {
    /// The blocks in order, the writer's own ones among them.
    pub(super) blocks: Vec<BlockEntry>,
    /// Bookmarks to the anchors they stand for.
    #[serde(default)]
    pub(super) anchors: BTreeMap<String, String>,
    /// Bookmarks inside footnotes to the footnotes' ids.
    #[serde(default)]
    pub(super) footnotes: BTreeMap<String, String>,
    /// What each footnote said, by its id.
    #[serde(default)]
    pub(super) footnote_digests: BTreeMap<String, String>,
    /// Bookmarks around quoted figures to the figures' ids.
    #[serde(default)]
    pub(super) figures: BTreeMap<String, String>,
}

/// A block that was written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct BlockEntry {
    /// The tag of its content control: `b:` and the block's id, or `x:` and the writer's own name for a part.
    pub(super) tag: String,
    /// The bookmark at its beginning, for programs that drop content controls.
    pub(super) mark: String,
    /// Who may change it.
    pub(super) role: BlockRole,
    /// SHA-256 of what a reader reads in it.
    #[serde(default)]
    pub(super) digest: String,
}

impl Record {
    /// Reads what was written, as a reader of the file will, and keeps what each block said.
    pub(super) fn fill_digests(&mut self, parts: &Parts) -> Result<(), DocumentError> {
        let scan = scan::scan(parts, self, &Limits::written())?;
        let digests = assemble::digests(&scan, self);
        for entry in &mut self.blocks {
            if let Some(digest) = digests.get(&entry.tag) {
                entry.digest.clone_from(digest);
            }
        }
        for (id, runs) in &scan.footnotes {
            self.footnote_digests.insert(id.clone(), assemble::digest_of(runs));
        }
        Ok(())
    }
}
