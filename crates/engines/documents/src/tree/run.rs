//! Paragraphs and the runs of text inside them.

use serde::{Deserialize, Serialize};

/// A paragraph.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Paragraph {
    /// How it looks.
    #[serde(default)]
    pub look: Look,
    /// Its text.
    pub runs: Vec<Run>,
}

impl Paragraph {
    /// A plain paragraph of body text.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self { look: Look::Body, runs: vec![Run::text(text)] }
    }
}

/// How a paragraph looks. Each is a style of the same name in Word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Look {
    /// Body text.
    #[default]
    Body,
    /// The first paragraph of a chapter, larger.
    Lead,
    /// Quoted words of somebody else.
    Quote,
    /// Small print: methodology, limitations, a standing sentence.
    Note,
}

/// A piece of text that looks and behaves the same throughout.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Run {
    /// Text.
    Text {
        /// The words. A line feed is a line break; a tab is a tab.
        text: String,
        /// Bold.
        #[serde(default)]
        strong: bool,
        /// Italic (in Arabic and Chinese: spaced or as the script does).
        #[serde(default)]
        emphasis: bool,
        /// Where it leads: `https:…`, `mailto:…`, or `#anchor` inside the document.
        #[serde(default)]
        link: Option<String>,
    },
    /// A figure quoted in prose. It keeps its name in Word, so that a figure that moved can be marked.
    Figure {
        /// What it quotes, as the report names it; letters, digits, `-`, `_`, `.`; at most 60.
        id: String,
        /// The figure as the language writes it.
        text: String,
        /// The records behind it; none offline.
        #[serde(default)]
        link: Option<String>,
    },
    /// A footnote mark; the note's text is in the document's footnotes.
    Footnote {
        /// The footnote's id.
        id: String,
    },
}

impl Run {
    /// Plain text.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text { text: text.into(), strong: false, emphasis: false, link: None }
    }

    /// Bold text.
    #[must_use]
    pub fn strong(text: impl Into<String>) -> Self {
        Self::Text { text: text.into(), strong: true, emphasis: false, link: None }
    }

    /// Italic text.
    #[must_use]
    pub fn emphasis(text: impl Into<String>) -> Self {
        Self::Text { text: text.into(), strong: false, emphasis: true, link: None }
    }

    /// Text that leads somewhere.
    #[must_use]
    pub fn link(text: impl Into<String>, address: impl Into<String>) -> Self {
        Self::Text { text: text.into(), strong: false, emphasis: false, link: Some(address.into()) }
    }

    /// A figure quoted in prose.
    #[must_use]
    pub fn figure(id: impl Into<String>, text: impl Into<String>, link: Option<String>) -> Self {
        Self::Figure { id: id.into(), text: text.into(), link }
    }

    /// A footnote mark.
    #[must_use]
    pub fn footnote(id: impl Into<String>) -> Self {
        Self::Footnote { id: id.into() }
    }
}

/// The words of runs, without their looks and footnote marks.
#[must_use]
pub fn plain(runs: &[Run]) -> String {
    runs.iter()
        .map(|run| match run {
            Run::Text { text, .. } | Run::Figure { text, .. } => text.as_str(),
            Run::Footnote { .. } => "",
        })
        .collect()
}
