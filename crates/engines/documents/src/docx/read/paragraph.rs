//! What is read before it is sorted into blocks: paragraphs and tables, each with its place.

use super::sheet::Meaning;
use crate::Run;

/// A paragraph or a table of the text.
#[derive(Debug)]
pub(crate) struct Item {
    /// The tag of the content control it stands in, and which control of that tag it is.
    pub(super) control: Option<(String, usize)>,
    /// The bookmark of the block it stands in, for files without content controls.
    pub(super) mark: Option<String>,
    /// The bookmark of a block that begins in it, such as in a caption outside its block's control.
    pub(super) own_mark: Option<String>,
    /// Its number in the text, from 1.
    pub(super) number: u32,
    /// What it is.
    pub(super) node: ItemNode,
}

/// A paragraph or a table.
#[derive(Debug)]
pub(super) enum ItemNode {
    Paragraph(Para),
    Table(RawTable),
}

/// A paragraph.
#[derive(Debug, Default)]
pub(super) struct Para {
    pub(super) meaning: Meaning,
    /// The list it is an item of, and how deep.
    pub(super) list: Option<(String, u8)>,
    pub(super) runs: Vec<Run>,
    /// Bookmarks that begin in it.
    pub(super) marks: Vec<String>,
    /// `right`, `end`, `center`.
    pub(super) alignment: String,
    /// Its end was deleted: with the change accepted, the next paragraph continues it.
    pub(super) joins_next: bool,
    /// Everything legible in it, numbers of captions included: what a locked block is compared by.
    pub(super) legible: String,
    /// A caption's number stands in it, in its own style.
    pub(super) numbered: bool,
    pub(super) oddities: Oddities,
}

/// What a paragraph held that is not kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Oddities {
    pub(super) pictures: u32,
    pub(super) other_fonts: bool,
    pub(super) text_boxes: u32,
    pub(super) formulas: u32,
    pub(super) hidden: bool,
    pub(super) embedded: u32,
    pub(super) endnotes: u32,
}

impl Oddities {
    pub(super) fn add(&mut self, other: Self) {
        self.pictures += other.pictures;
        self.other_fonts |= other.other_fonts;
        self.text_boxes += other.text_boxes;
        self.formulas += other.formulas;
        self.hidden |= other.hidden;
        self.embedded += other.embedded;
        self.endnotes += other.endnotes;
    }
}

/// A table.
#[derive(Debug, Default)]
pub(super) struct RawTable {
    /// The name of its style, in small letters.
    pub(super) style: String,
    pub(super) rows: Vec<RawRow>,
}

/// A row.
#[derive(Debug, Default)]
pub(super) struct RawRow {
    pub(super) header: bool,
    pub(super) cells: Vec<RawCell>,
}

/// A cell.
#[derive(Debug, Default)]
pub(super) struct RawCell {
    pub(super) span: u8,
    pub(super) items: Vec<Item>,
}
