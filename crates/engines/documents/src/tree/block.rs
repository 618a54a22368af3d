//! Blocks: what a report is made of, and what finds its way back from Word.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Chart, ExampleBox, List, Map, Paragraph, Sources, Table};

/// A block: an id that survives Word, who may change it, and what it holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Block {
    /// Unique in its document.
    pub id: BlockId,
    /// Who may change it.
    pub role: BlockRole,
    /// What it holds, in order. A block of prose holds as many paragraphs as its author wrote.
    pub content: Vec<Content>,
}

impl Block {
    /// A block of prose, which its author edits in Word.
    #[must_use]
    pub fn prose(id: BlockId, content: Vec<Content>) -> Self {
        Self { id, role: BlockRole::Prose, content }
    }

    /// A block that is made from data and is protected in Word.
    #[must_use]
    pub fn live(id: BlockId, content: Content) -> Self {
        Self { id, role: BlockRole::Live, content: vec![content] }
    }
}

/// The stable id of a block: 1 to 60 letters, digits, `-`, `_` or `.`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct BlockId(String);

impl BlockId {
    /// The longest id; Word cuts tags at 64 characters, of which we use a few.
    pub const LENGTH_MAX: usize = 60;

    /// An id, or nothing when the text cannot be one.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let fits = (1..=Self::LENGTH_MAX).contains(&text.len())
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
        fits.then(|| Self(text.to_owned()))
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for BlockId {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::new(&text).ok_or_else(|| format!("{text} is not the id of a block"))
    }
}

impl From<BlockId> for String {
    fn from(id: BlockId) -> Self {
        id.0
    }
}

impl fmt::Display for BlockId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Who may change a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum BlockRole {
    /// Written by a person; edited freely in Word and read back.
    Prose,
    /// Made from data; locked in Word, and a change of it there is a finding, never an edit.
    Live,
}

/// What a block holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Content {
    /// A heading, level 1 to 4. It stands in the outline and in the table of contents (to level 3).
    Heading {
        /// 1 to 4.
        level: u8,
        /// The heading's text, its number included where it has one.
        text: String,
        /// What links inside the document lead to; unique; may be empty.
        #[serde(default)]
        anchor: String,
    },
    /// A paragraph.
    Paragraph(Paragraph),
    /// A list.
    List(List),
    /// A table, numbered.
    Table(Table),
    /// A chart, numbered as a figure.
    Chart(Chart),
    /// A map without borders, numbered as a figure.
    Map(Map),
    /// An example in a box.
    Box(ExampleBox),
    /// The table of contents.
    Toc,
    /// A numbered list of sources.
    Sources(Sources),
    /// What follows begins a page.
    PageBreak,
}

impl Content {
    /// A paragraph of plain text.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self::Paragraph(Paragraph::text(text))
    }

    /// A heading.
    #[must_use]
    pub fn heading(level: u8, text: impl Into<String>, anchor: impl Into<String>) -> Self {
        Self::Heading { level, text: text.into(), anchor: anchor.into() }
    }

    /// The table it is, or the data behind the chart or map it is.
    #[must_use]
    pub fn table(&self) -> Option<Table> {
        match self {
            Self::Table(table) => Some(table.clone()),
            Self::Chart(chart) => Some(chart.data()),
            Self::Map(map) => Some(map.data()),
            _ => None,
        }
    }
}
