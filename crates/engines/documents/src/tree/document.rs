//! The document as a whole.

use serde::{Deserialize, Serialize};
use sterna_vocabulary::Lang;

use super::{Block, Run, Table};

/// A document, in one language.
///
/// Equal documents give equal bytes in every format. Nothing in here is escaped or formatted for a format; numbers
/// and dates are already written as the language writes them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// The language it is written in; decides direction, fonts and the writers' own words ("Table", "Figure").
    pub language: Lang,
    /// The title.
    pub title: String,
    /// A line under the title; empty for none.
    #[serde(default)]
    pub subtitle: String,
    /// Under whose responsibility it stands, as it stands on the cover; empty for none.
    #[serde(default)]
    pub publisher: String,
    /// The date it speaks of. Writers use no other date.
    pub date: DocumentDate,
    /// The state of the text, such as "Draft" or "Cleared on 3 March 2026", shown on the cover and in the header;
    /// empty for none.
    #[serde(default)]
    pub status: String,
    /// What marks demonstration data, repeated in every page's header; empty for real data.
    #[serde(default)]
    pub mark: String,
    /// Standing sentences that go with every count: that tagging is voluntary, what the figures show. They stand
    /// under the title block and never in a place from which a reader would want to delete them.
    #[serde(default)]
    pub standing: Vec<String>,
    /// Label and value pairs about the document, printed at its end under "About this document"; empty for none.
    #[serde(default)]
    pub about: Vec<AboutRow>,
    /// What the footnote marks in the text lead to.
    #[serde(default)]
    pub footnotes: Vec<Footnote>,
    /// What was asked, of what, as of which change: embedded in every file, not printed.
    #[serde(default)]
    pub manifest: Manifest,
    /// The text.
    pub body: Vec<Block>,
}

impl Document {
    /// Whether it is written from right to left.
    #[must_use]
    pub fn rtl(&self) -> bool {
        self.language.rtl()
    }

    /// The footnote with this id.
    #[must_use]
    pub fn footnote(&self, id: &str) -> Option<&Footnote> {
        self.footnotes.iter().find(|footnote| footnote.id == id)
    }

    /// Every table, in the order of the text, each with the block it stands in; for a workbook or CSV files.
    /// Charts and maps give the data behind them.
    #[must_use]
    pub fn tables(&self) -> Vec<(&Block, Table)> {
        self.body
            .iter()
            .flat_map(|block| block.content.iter().filter_map(move |content| Some((block, content.table()?))))
            .collect()
    }
}

/// A date twice: for machines and as the document's language writes it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentDate {
    /// `2026-11-22`.
    pub iso: String,
    /// "22 November 2026".
    pub written: String,
}

/// A line of "About this document".
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AboutRow {
    /// "Counted on", "Collections".
    pub label: String,
    /// The value.
    pub value: String,
}

/// A footnote. It says in full what it leads to, so that it can be read on paper; a link may follow.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Footnote {
    /// What [`Run::Footnote`] names; letters, digits, `-`, `_`, `.`.
    pub id: String,
    /// Its text.
    pub runs: Vec<Run>,
}

/// What describes the document to a machine: embedded in every file and read back by [`crate::manifest::read`].
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Manifest {
    /// The caller's own object, kept exactly: report id, version, change number, question, hash of the figures.
    pub json: serde_json::Value,
    /// SHA-256 (hex) of the document's tree without its manifest. Writers fill it in; a caller may leave it empty.
    #[serde(default)]
    pub tree_sha256: String,
}
