//! The body of a report.

use serde::{Deserialize, Serialize};
use sterna_vocabulary::Lang;

use super::{Block, Chapter};
use crate::ReportError;

/// Today's schema number of the body.
pub const SCHEMA: u32 = 1;
/// The body's upper limit in bytes, as the archive keeps it.
const BODY_BYTES_MAX: usize = 2_000_000;
/// Chapters of a report at most.
pub const CHAPTERS_MAX: usize = 100;
/// Blocks of a report at most.
pub(super) const BLOCKS_MAX: usize = 1_000;
/// Characters of one block of prose, of a title, a note or a comment at most.
pub const TEXT_CHARS_MAX: usize = 50_000;
/// Characters of a title at most.
pub(super) const TITLE_CHARS_MAX: usize = 300;

/// A report.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Report {
    /// Its title.
    pub title: String,
    /// A line under it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub subtitle: String,
    /// Under whose responsibility it stands.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub publisher: String,
    /// The language it is written in.
    pub language: Lang,
    /// The template it was made from; empty for none.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub template: String,
    /// Filters that every live block of it has: `collection=own&country=KEN`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub scope: String,
    /// The chapters, in order.
    pub chapters: Vec<Chapter>,
    /// The number of the next chapter or block; none is ever used again.
    pub next: u32,
}

impl Report {
    /// Reads a body.
    ///
    /// # Errors
    /// `report.body`.
    pub fn from_json(body: &[u8]) -> Result<Self, ReportError> {
        serde_json::from_slice(body).map_err(|fault| ReportError::Body { message: fault.to_string() })
    }

    /// Writes the body; equal reports give equal bytes.
    ///
    /// # Errors
    /// `report.title`, `report.limit`, `report.too-long`.
    pub fn to_json(&self) -> Result<Vec<u8>, ReportError> {
        self.check()?;
        let body =
            serde_json::to_vec(self).map_err(|fault| ReportError::Body { message: fault.to_string() })?;
        if body.len() > BODY_BYTES_MAX {
            return Err(ReportError::TooLong { bytes: body.len() });
        }
        Ok(body)
    }

    /// Whether everything is within its limits.
    ///
    /// # Errors
    /// `report.title`, `report.limit`.
    pub fn check(&self) -> Result<(), ReportError> {
        let title = self.title.trim().chars().count();
        if title == 0 || title > TITLE_CHARS_MAX {
            return Err(ReportError::Title);
        }
        if self.chapters.len() > CHAPTERS_MAX {
            return Err(ReportError::Limit { what: "chapters", limit: CHAPTERS_MAX });
        }
        if self.blocks().count() > BLOCKS_MAX {
            return Err(ReportError::Limit { what: "blocks", limit: BLOCKS_MAX });
        }
        if self.blocks().any(|(_, block)| block.longest() > TEXT_CHARS_MAX) {
            return Err(ReportError::Limit { what: "characters in one text", limit: TEXT_CHARS_MAX });
        }
        Ok(())
    }

    /// All blocks with their chapters, in order.
    pub fn blocks(&self) -> impl Iterator<Item = (&Chapter, &Block)> {
        self.chapters.iter().flat_map(|chapter| chapter.blocks.iter().map(move |block| (chapter, block)))
    }

    /// All blocks, in order.
    pub fn blocks_mut(&mut self) -> impl Iterator<Item = &mut Block> {
        self.chapters.iter_mut().flat_map(|chapter| &mut chapter.blocks)
    }

    /// The chapter of an id.
    pub fn chapter(&self, id: &str) -> Option<&Chapter> {
        self.chapters.iter().find(|chapter| chapter.id == id)
    }

    /// The chapter of an id, to be changed.
    ///
    /// # Errors
    /// `report.part`.
    pub fn chapter_mut(&mut self, id: &str) -> Result<&mut Chapter, ReportError> {
        self.chapters
            .iter_mut()
            .find(|chapter| chapter.id == id)
            .ok_or_else(|| ReportError::NoPart { part: id.chars().take(40).collect() })
    }

    /// The block of an id.
    pub fn block(&self, id: &str) -> Option<&Block> {
        self.blocks().map(|(_, block)| block).find(|block| block.id == id)
    }

    /// The block of an id, to be changed.
    ///
    /// # Errors
    /// `report.part`.
    pub fn block_mut(&mut self, id: &str) -> Result<&mut Block, ReportError> {
        self.blocks_mut()
            .find(|block| block.id == id)
            .ok_or_else(|| ReportError::NoPart { part: id.chars().take(40).collect() })
    }

    /// A fresh id for a block (`b12`) or a chapter (`c12`).
    pub fn fresh(&mut self, letter: char) -> String {
        self.next += 1;
        format!("{letter}{}", self.next)
    }
}
