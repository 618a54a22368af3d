//! Chapters and blocks.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Clearance, Live, Value};

/// A chapter: what people own, discuss and clear as one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Chapter {
    /// Stable within the report: `c1`.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// What it is about.
    #[serde(skip_serializing_if = "About::is_free")]
    pub about: About,
    /// Who answers for it: an office or a ministry, in words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub owner: String,
    /// How far it is cleared.
    #[serde(skip_serializing_if = "Clearance::is_new")]
    pub clearance: Clearance,
    /// What it consists of.
    pub blocks: Vec<Block>,
}

/// What a chapter is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", content = "code", rename_all = "lowercase")]
pub enum About {
    /// Anything.
    #[default]
    Free,
    /// A cluster of the review forum: `I` to `IV`.
    Cluster(String),
    /// An objective: `1` to `23`.
    Objective(String),
    /// A goal of the 2030 Agenda: `1` to `17`.
    Sdg(String),
}

impl About {
    fn is_free(&self) -> bool {
        *self == Self::Free
    }

    /// The filter of what it is about: `concept=cluster:II`.
    pub fn filter(&self) -> Option<String> {
        match self {
            Self::Free => None,
            Self::Cluster(code) => Some(format!("concept=cluster:{code}")),
            Self::Objective(code) => Some(format!("concept=gcm:{code}")),
            Self::Sdg(code) => Some(format!("concept=sdg:{code}")),
        }
    }
}

/// A block.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Block {
    /// Stable within the report, never used again: `b12`.
    pub id: String,
    /// What it is.
    pub kind: BlockKind,
    /// What people say about it; no part of any document.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub comments: Vec<Comment>,
}

/// What a block is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "lowercase", deny_unknown_fields)]
pub enum BlockKind {
    /// A person's words; see [`super::markup`] for how they are written.
    Prose {
        /// The words.
        text: String,
        /// What the author is asked for, as a message: shown while editing, in no document.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        hint: String,
        /// The values of quoted figures as the author last saw and accepted them, by token.
        #[serde(default, skip_serializing_if = "std::collections::BTreeMap::is_empty")]
        quotes: std::collections::BTreeMap<String, Value>,
    },
    /// Counts or records, kept alive.
    Live(Live),
    /// An example in a box: a record, and words of one's own if its own do not suffice.
    Example {
        /// The record's id; empty while none is chosen.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        record: String,
        /// Own words instead of the record's.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        text: String,
        /// What the record said when it was last looked up.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        kept: Option<Box<sterna_site::figures::QuotedRecord>>,
    },
    /// How the figures were made: written from the live blocks.
    Methodology,
    /// What the figures do not say.
    Limitations,
    /// The list of sources: every record the report quotes.
    Sources,
}

/// What somebody says about a block.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Comment {
    /// Who, in words.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// What.
    pub text: String,
    /// Whether it is dealt with.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub done: bool,
}

impl Block {
    /// A block of prose.
    pub fn prose(id: impl Into<String>, text: impl Into<String>) -> Self {
        let kind = BlockKind::Prose {
            text: text.into(),
            hint: String::new(),
            quotes: std::collections::BTreeMap::new(),
        };
        Self { id: id.into(), kind, comments: Vec::new() }
    }

    /// Its prose, when it is a person's words.
    pub fn text(&self) -> Option<&str> {
        match &self.kind {
            BlockKind::Prose { text, .. } => Some(text),
            BlockKind::Example { text, .. } => Some(text),
            _ => None,
        }
    }

    /// The live part, when it has one.
    pub fn live(&self) -> Option<&Live> {
        match &self.kind {
            BlockKind::Live(live) => Some(live),
            _ => None,
        }
    }

    /// The code of what it is; its message is `report-block-` and the code.
    pub fn code(&self) -> &'static str {
        match &self.kind {
            BlockKind::Prose { .. } => "prose",
            BlockKind::Live(live) => live.show.code(),
            BlockKind::Example { .. } => "example",
            BlockKind::Methodology => "methodology",
            BlockKind::Limitations => "limitations",
            BlockKind::Sources => "sources",
        }
    }

    /// Characters of its longest text.
    pub(super) fn longest(&self) -> usize {
        let own = self.text().map_or(0, |text| text.chars().count());
        self.comments.iter().map(|comment| comment.text.chars().count()).fold(own, usize::max)
    }
}
