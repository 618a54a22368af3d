//! How far a chapter is cleared, and whether what was cleared still stands.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{BlockKind, Chapter};

/// The steps to a text that may be sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClearanceState {
    /// Being written.
    #[default]
    Drafting,
    /// Waits for whoever clears it.
    ForReview,
    /// May be sent.
    Cleared,
}

impl ClearanceState {
    /// All of them, in their order.
    pub const ALL: [Self; 3] = [Self::Drafting, Self::ForReview, Self::Cleared];

    /// Its code; its message is `clearance-` and the code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Drafting => "drafting",
            Self::ForReview => "for-review",
            Self::Cleared => "cleared",
        }
    }

    /// The state of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// Where a chapter stands, who put it there and when, and what it said then.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Clearance {
    /// The step.
    pub state: ClearanceState,
    /// Who, in words: an office.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub by: String,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
    /// Hash of its words then.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub words: String,
    /// Hash of its figures then.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub figures: String,
}

impl Clearance {
    /// Whether nothing was said yet.
    pub(super) fn is_new(&self) -> bool {
        *self == Self::default()
    }
}

/// What a chapter's clearance is worth now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// As its state says.
    AsSaid,
    /// Cleared, and its words changed since.
    WordsChanged,
    /// Cleared, and its figures moved since.
    FiguresMoved,
    /// Cleared, and both changed since.
    BothChanged,
}

impl Standing {
    /// Its code; its message is `clearance-` and the code.
    pub fn code(self) -> &'static str {
        match self {
            Self::AsSaid => "as-said",
            Self::WordsChanged => "words-changed",
            Self::FiguresMoved => "figures-moved",
            Self::BothChanged => "both-changed",
        }
    }
}

impl Chapter {
    /// Puts it on a step and keeps what it says now.
    pub(super) fn put(&mut self, state: ClearanceState, by: &str, at: Timestamp) {
        let (words, figures) = match state {
            ClearanceState::Cleared => (self.words_hash(), self.figures_hash()),
            _ => (String::new(), String::new()),
        };
        self.clearance = Clearance { state, by: by.trim().to_owned(), at: Some(at), words, figures };
    }

    /// What its clearance is worth now.
    pub fn standing(&self) -> Standing {
        if self.clearance.state != ClearanceState::Cleared {
            return Standing::AsSaid;
        }
        let words = self.clearance.words != self.words_hash();
        let figures = self.clearance.figures != self.figures_hash();
        match (words, figures) {
            (false, false) => Standing::AsSaid,
            (true, false) => Standing::WordsChanged,
            (false, true) => Standing::FiguresMoved,
            (true, true) => Standing::BothChanged,
        }
    }

    /// Hash of what people wrote and asked: heading, prose, examples, questions, their order.
    fn words_hash(&self) -> String {
        let mut lines = vec![format!("title {}", self.title)];
        for block in &self.blocks {
            lines.push(match &block.kind {
                BlockKind::Prose { text, .. } => format!("{} prose {text}", block.id),
                BlockKind::Live(live) => format!(
                    "{} {} {} {} {} {}",
                    block.id,
                    live.show.code(),
                    live.query,
                    live.only.join(","),
                    live.pick,
                    live.caption
                ),
                BlockKind::Example { record, text, .. } => format!("{} example {record} {text}", block.id),
                _ => format!("{} {}", block.id, block.code()),
            });
        }
        hash(&lines)
    }

    /// Hash of what its live blocks and quoted figures say.
    fn figures_hash(&self) -> String {
        let mut lines = Vec::new();
        for block in &self.blocks {
            match &block.kind {
                BlockKind::Prose { quotes, .. } => {
                    lines.extend(quotes.iter().map(|(token, value)| format!("{token} {}", value.text)));
                }
                BlockKind::Live(live) => {
                    lines.push(live.kept.as_deref().map(super::Kept::said).unwrap_or_default());
                }
                BlockKind::Example { kept, .. } => {
                    lines.push(
                        kept.as_ref().map(|kept| format!("{} {}", kept.id, kept.version)).unwrap_or_default(),
                    );
                }
                _ => {}
            }
        }
        hash(&lines)
    }
}

fn hash(lines: &[String]) -> String {
    let mut hash = Sha256::new();
    for line in lines {
        hash.update(line.as_bytes());
        hash.update(b"\n");
    }
    data_encoding::HEXLOWER.encode(&hash.finalize())
}
