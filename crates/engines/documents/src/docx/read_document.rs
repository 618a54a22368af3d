//! What a Word file says when it comes back.

use serde::{Deserialize, Serialize};

use crate::{BlockId, BlockRole, Content, Finding, Manifest, Run};

/// A Word file, read.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ReadDocument {
    /// The manifest that was written into it; none in a file that is not ours or lost it.
    pub manifest: Option<Manifest>,
    /// The blocks in the order in which they stand in the file, with all tracked changes accepted.
    pub blocks: Vec<ReadBlock>,
    /// Blocks that were written into the file and are no longer there.
    pub deleted: Vec<BlockId>,
    /// The footnotes that the text names, in the order of the text. One that a person added has an id of its own,
    /// `new-1` and so on.
    pub footnotes: Vec<ReadFootnote>,
    /// Insertions and deletions that are tracked and were neither accepted nor rejected in Word.
    pub changes: Vec<TrackedChange>,
    /// Comments, replies included, in order.
    pub comments: Vec<Comment>,
    /// What was odd.
    pub findings: Vec<Finding>,
}

impl ReadDocument {
    /// The block with this id.
    #[must_use]
    pub fn block(&self, id: &BlockId) -> Option<&ReadBlock> {
        self.blocks.iter().find(|block| block.id.as_ref() == Some(id))
    }
}

/// A block of a Word file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReadBlock {
    /// Its id; none for text that was written between blocks.
    pub id: Option<BlockId>,
    /// Who may change it, as the file was written; text between blocks is prose.
    pub role: BlockRole,
    /// What became of it since the file was written.
    pub state: ReadState,
    /// What it holds now, tracked changes accepted: paragraphs, headings, lists and, for pasted ones, tables. For a
    /// live block, empty: its content comes from the data.
    pub content: Vec<Content>,
    /// For text between blocks, the block it follows; none at the beginning.
    pub after: Option<BlockId>,
}

/// A footnote of a Word file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReadFootnote {
    /// Its id in the report, or a new one.
    pub id: String,
    /// What it says now.
    pub runs: Vec<Run>,
    /// What became of it since the file was written.
    pub state: ReadState,
}

/// What became of a block since its file was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ReadState {
    /// Word for word as written.
    Unchanged,
    /// Changed. For a live block this is a finding, never an edit.
    Changed,
    /// Text that was written between blocks.
    New,
    /// The file does not say what was written: its record of blocks is missing. Compare with the report.
    Unknown,
}

/// An insertion or deletion that Word tracked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrackedChange {
    /// Inserted or deleted.
    pub kind: ChangeKind,
    /// The block it stands in.
    pub block: Option<BlockId>,
    /// The words.
    pub text: String,
    /// The name of the person as Word kept it; empty when Word kept none.
    pub author: String,
    /// When, as Word kept it; empty when it kept none.
    pub date: String,
}

/// Inserted or deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ChangeKind {
    /// Inserted.
    Insertion,
    /// Deleted.
    Deletion,
}

/// A comment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comment {
    /// The block it is about.
    pub block: Option<BlockId>,
    /// The words it is about; may be empty.
    pub quote: String,
    /// What it says.
    pub text: String,
    /// The name of the person as Word kept it; empty when Word kept none.
    pub author: String,
    /// When, as Word kept it; empty when it kept none.
    pub date: String,
}
