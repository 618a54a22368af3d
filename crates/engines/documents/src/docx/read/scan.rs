//! Walking through the text of a Word file: paragraphs and tables with their places, changes, comments, footnotes.

use std::collections::{BTreeMap, HashMap};

use roxmltree::Node;

use super::super::record::Record;
use super::super::{ChangeKind, Comment, Limits, TrackedChange};
use super::inline::{Fields, Inline};
use super::intake::{Parts, Relation, parse, relations};
use super::paragraph::{Item, ItemNode, Oddities, Para, RawCell, RawRow, RawTable};
use super::sheet::{Sheet, attribute, child, children, on};
use crate::{BlockId, DocumentError, Run};

/// A file, walked through.
#[derive(Debug, Default)]
pub(crate) struct Scan {
    pub(super) items: Vec<Item>,
    /// Footnotes in the order of the text: their ids and runs.
    pub(crate) footnotes: Vec<(String, Vec<Run>)>,
    pub(super) changes: Vec<TrackedChange>,
    pub(super) comments: Vec<Comment>,
    /// Parts of other files that are linked in.
    pub(super) foreign_parts: u32,
    /// Lists that count, by their ids.
    pub(super) ordered: HashMap<String, bool>,
    /// Bookmarks to the anchors they stand for.
    pub(super) anchors: BTreeMap<String, String>,
    /// Endnotes, taken as new footnotes.
    pub(super) endnotes: u32,
}

/// Walks through the text of a file.
pub(crate) fn scan(parts: &Parts, record: &Record, limits: &Limits) -> Result<Scan, DocumentError> {
    let sheet = Sheet::new(parts.styles.as_deref(), parts.numbering.as_deref())?;
    let tree = parse(&parts.document, "word/document.xml")?;
    let body = child(tree.root_element(), "body")
        .ok_or_else(|| DocumentError::Damaged { part: "word/document.xml".to_owned() })?;
    let notes = Notes::new(parts, record, limits)?;
    let links = relations(&parts.document_relations, "word/document.xml")?;
    let mut walker =
        Walker { notes, comments: comments(parts)?, ..Walker::new(record, &sheet, limits, links) };
    let mut items = Vec::new();
    walker.blocks(body, None, 0, &mut items)?;
    let mut scan = walker.scan;
    scan.items = items;
    scan.anchors.clone_from(&record.anchors);
    let mut comments: Vec<(String, Comment)> = walker.comments.into_iter().collect();
    comments.sort_by_key(|(id, _)| id.parse::<i64>().unwrap_or(i64::MAX));
    scan.comments = comments.into_iter().map(|(_, comment)| comment).collect();
    for item in &scan.items {
        if let ItemNode::Paragraph(Para { list: Some((list, _)), .. }) = &item.node {
            scan.ordered.insert(list.clone(), sheet.ordered(list));
        }
    }
    Ok(scan)
}

/// The walk.
pub(super) struct Walker<'w> {
    pub(super) record: &'w Record,
    pub(super) sheet: &'w Sheet,
    limits: &'w Limits,
    pub(super) relations: HashMap<String, Relation>,
    notes: Notes,
    pub(super) comments: HashMap<String, Comment>,
    pub(super) open_comments: Vec<String>,
    pub(super) fields: Fields,
    /// How many content controls of each tag there were.
    controls: HashMap<String, usize>,
    /// Bookmarks between paragraphs, which belong to the next one.
    pending_marks: Vec<String>,
    paragraphs: usize,
    /// The bookmark of the block we are in.
    mark: Option<String>,
    /// The block we are in, for changes and comments.
    pub(super) place: Option<BlockId>,
    pub(super) scan: Scan,
}

/// A content control's tag and which one of that tag it is.
type Control = Option<(String, usize)>;

impl<'w> Walker<'w> {
    /// At the beginning of a part without footnotes and comments.
    fn new(
        record: &'w Record,
        sheet: &'w Sheet,
        limits: &'w Limits,
        relations: HashMap<String, Relation>,
    ) -> Self {
        Self {
            record,
            sheet,
            limits,
            relations,
            notes: Notes::default(),
            comments: HashMap::new(),
            open_comments: Vec::new(),
            fields: Fields::default(),
            controls: HashMap::new(),
            pending_marks: Vec::new(),
            paragraphs: 0,
            mark: None,
            place: None,
            scan: Scan::default(),
        }
    }
}

impl Walker<'_> {
    /// Refuses what is nested too deeply for a walk that calls itself.
    pub(super) fn deeper(&self, depth: usize) -> Result<usize, DocumentError> {
        if depth >= self.limits.depth_max {
            return Err(DocumentError::TooLarge { what: "depth", limit: self.limits.depth_max as u64 });
        }
        Ok(depth + 1)
    }

    /// Everything that stands where paragraphs stand.
    pub(super) fn blocks(
        &mut self,
        parent: Node<'_, '_>,
        control: Control,
        depth: usize,
        items: &mut Vec<Item>,
    ) -> Result<(), DocumentError> {
        let depth = self.deeper(depth)?;
        for node in parent.children().filter(Node::is_element) {
            match node.tag_name().name() {
                "p" => self.paragraph_item(node, &control, depth, items)?,
                "tbl" => {
                    let number = u32::try_from(self.paragraphs + 1).unwrap_or(u32::MAX);
                    let table = self.table(node, &control, depth)?;
                    self.push(items, &control, number, ItemNode::Table(table));
                }
                "sdt" => {
                    let tag = child(node, "sdtPr")
                        .and_then(|properties| child(properties, "tag"))
                        .map_or("", |tag| attribute(tag, "val"));
                    let ours = ["b:", "x:", "t:"].iter().any(|prefix| tag.starts_with(prefix));
                    let inner = if ours && control.is_none() {
                        let count = self.controls.entry(tag.to_owned()).or_insert(0);
                        *count += 1;
                        Some((tag.to_owned(), *count))
                    } else {
                        control.clone()
                    };
                    if let Some(content) = child(node, "sdtContent") {
                        self.blocks(content, inner, depth, items)?;
                    }
                }
                "ins" | "moveTo" | "customXml" | "smartTag" | "Choice" => {
                    self.blocks(node, control.clone(), depth, items)?;
                }
                "AlternateContent" => {
                    if let Some(chosen) = child(node, "Choice").or_else(|| child(node, "Fallback")) {
                        self.blocks(chosen, control.clone(), depth, items)?;
                    }
                }
                "bookmarkStart" => self.pending_marks.push(attribute(node, "name").to_owned()),
                "commentRangeStart" | "commentRangeEnd" => self.comment_range(node),
                "altChunk" | "subDoc" => self.scan.foreign_parts += 1,
                _ => {}
            }
        }
        Ok(())
    }

    fn paragraph_item(
        &mut self,
        node: Node<'_, '_>,
        control: &Control,
        depth: usize,
        items: &mut Vec<Item>,
    ) -> Result<(), DocumentError> {
        self.paragraphs += 1;
        if self.paragraphs > self.limits.paragraphs_max {
            let limit = self.limits.paragraphs_max as u64;
            return Err(DocumentError::TooLarge { what: "paragraphs", limit });
        }
        let number = u32::try_from(self.paragraphs).unwrap_or(u32::MAX);
        // The place must be known before the words are read, and the bookmark that says it may be among them.
        let mut marks = std::mem::take(&mut self.pending_marks);
        // LibreOffice puts them inside controls of its own.
        let inside = node.descendants().filter(|inner| inner.tag_name().name() == "bookmarkStart");
        marks.extend(inside.map(|mark| attribute(mark, "name").to_owned()));
        if let Some(mark) = marks.iter().find(|mark| mark.starts_with("_sb")) {
            self.mark = Some(mark.clone());
        }
        self.place = self.block_of(control);
        let mut boxes = Vec::new();
        let mut para = self.paragraph(node, control, depth, &mut boxes)?;
        para.marks = marks;
        self.push(items, control, number, ItemNode::Paragraph(para));
        items.append(&mut boxes);
        Ok(())
    }

    fn block_of(&self, control: &Control) -> Option<BlockId> {
        let tag = match control {
            Some((tag, _)) => Some(tag.as_str()),
            None => None,
        };
        let tag = tag.or_else(|| {
            // Without any control so far, the file may have lost them all.
            let mark = self.mark.as_ref().filter(|_| self.controls.is_empty())?;
            self.record.blocks.iter().find(|entry| entry.mark == *mark).map(|entry| entry.tag.as_str())
        })?;
        BlockId::new(tag.strip_prefix("b:")?)
    }

    fn push(&self, items: &mut Vec<Item>, control: &Control, number: u32, node: ItemNode) {
        let own_mark = match &node {
            ItemNode::Paragraph(para) => para.marks.iter().find(|mark| mark.starts_with("_sb")).cloned(),
            ItemNode::Table(_) => None,
        };
        items.push(Item { control: control.clone(), mark: self.mark.clone(), own_mark, number, node });
    }

    fn paragraph(
        &mut self,
        node: Node<'_, '_>,
        control: &Control,
        depth: usize,
        boxes: &mut Vec<Item>,
    ) -> Result<Para, DocumentError> {
        let mut para = Para::default();
        if let Some(properties) = child(node, "pPr") {
            let style = child(properties, "pStyle").map_or("", |style| attribute(style, "val"));
            para.meaning = self.sheet.meaning(style);
            let numbering = child(properties, "numPr");
            let list = numbering
                .and_then(|numbering| child(numbering, "numId"))
                .map(|number| attribute(number, "val"))
                .or_else(|| self.sheet.list_of(style));
            let level = numbering.and_then(|numbering| child(numbering, "ilvl"));
            let level = level.and_then(|level| attribute(level, "val").parse::<u8>().ok()).unwrap_or(0);
            para.list = list.filter(|list| *list != "0").map(|list| (list.to_owned(), level.min(3)));
            para.alignment = child(properties, "jc").map_or("", |jc| attribute(jc, "val")).to_owned();
            if let Some(marks) = child(properties, "rPr") {
                para.joins_next = child(marks, "del").is_some() || child(marks, "moveFrom").is_some();
            }
        }
        let mut inline = Inline::default();
        self.inline(node, &mut inline, depth)?;
        para.runs = inline.runs;
        para.legible = inline.legible;
        para.numbered = inline.numbered;
        para.oddities = inline.oddities;
        // Text boxes float beside the text; what they say is kept, after the paragraph they hang on.
        for runs in inline.boxes {
            let number = u32::try_from(self.paragraphs).unwrap_or(u32::MAX);
            let node = ItemNode::Paragraph(Para { runs, ..Para::default() });
            self.push(boxes, control, number, node);
        }
        Ok(para)
    }

    fn table(
        &mut self,
        node: Node<'_, '_>,
        control: &Control,
        depth: usize,
    ) -> Result<RawTable, DocumentError> {
        let depth = self.deeper(depth)?;
        let style = child(node, "tblPr").and_then(|properties| child(properties, "tblStyle"));
        let style = style.map_or("", |style| attribute(style, "val"));
        let mut table = RawTable { style: self.sheet.name(style).to_owned(), rows: Vec::new() };
        self.rows(node, control, depth, &mut table)?;
        Ok(table)
    }

    /// Rows may stand inside content controls and the like.
    fn rows(
        &mut self,
        node: Node<'_, '_>,
        control: &Control,
        depth: usize,
        table: &mut RawTable,
    ) -> Result<(), DocumentError> {
        let depth = self.deeper(depth)?;
        for row in node.children().filter(Node::is_element) {
            match row.tag_name().name() {
                "tr" => {
                    let properties = child(row, "trPr");
                    // A row whose deletion is tracked is gone once the change is accepted.
                    if properties.is_some_and(|properties| child(properties, "del").is_some()) {
                        self.dropped(row, ChangeKind::Deletion);
                        continue;
                    }
                    let header = properties.is_some_and(|properties| on(properties, "tblHeader"));
                    let mut cells = Vec::new();
                    self.cells(row, control, depth, &mut cells)?;
                    table.rows.push(RawRow { header, cells });
                }
                "sdt" => {
                    if let Some(content) = child(row, "sdtContent") {
                        self.rows(content, control, depth, table)?;
                    }
                }
                "customXml" | "ins" => self.rows(row, control, depth, table)?,
                _ => {}
            }
        }
        Ok(())
    }

    fn cells(
        &mut self,
        row: Node<'_, '_>,
        control: &Control,
        depth: usize,
        cells: &mut Vec<RawCell>,
    ) -> Result<(), DocumentError> {
        let depth = self.deeper(depth)?;
        for node in row.children().filter(Node::is_element) {
            match node.tag_name().name() {
                "tc" => {
                    let span = child(node, "tcPr").and_then(|properties| child(properties, "gridSpan"));
                    let span = span.and_then(|span| attribute(span, "val").parse().ok()).unwrap_or(1);
                    let mut items = Vec::new();
                    self.blocks(node, control.clone(), depth, &mut items)?;
                    cells.push(RawCell { span, items });
                }
                "sdt" => {
                    if let Some(content) = child(node, "sdtContent") {
                        self.cells(content, control, depth, cells)?;
                    }
                }
                "customXml" => self.cells(node, control, depth, cells)?,
                _ => {}
            }
        }
        Ok(())
    }

    /// Notes a tracked change that takes a whole element away.
    pub(super) fn dropped(&mut self, node: Node<'_, '_>, kind: ChangeKind) {
        let text: String = node
            .descendants()
            .filter(|inner| matches!(inner.tag_name().name(), "t" | "delText"))
            .filter_map(|inner| inner.text())
            .collect();
        self.change(node, kind, text);
    }

    /// Notes a tracked change. Pieces of one change that stand side by side are one.
    pub(super) fn change(&mut self, node: Node<'_, '_>, kind: ChangeKind, text: String) {
        if text.is_empty() {
            return;
        }
        let change = TrackedChange {
            kind,
            block: self.place.clone(),
            text,
            author: attribute(node, "author").to_owned(),
            date: attribute(node, "date").to_owned(),
        };
        self.scan.changes.push(change);
    }

    pub(super) fn comment_range(&mut self, node: Node<'_, '_>) {
        let id = attribute(node, "id").to_owned();
        if node.tag_name().name() == "commentRangeEnd" {
            self.open_comments.retain(|open| *open != id);
        } else {
            if let Some(comment) = self.comments.get_mut(&id) {
                comment.block.clone_from(&self.place);
            }
            self.open_comments.push(id);
        }
    }

    /// The id of a footnote that the text names; its first mention lists it.
    pub(super) fn footnote(&mut self, number: &str, endnote: bool) -> Option<String> {
        let known = if endnote { &self.notes.endnotes } else { &self.notes.footnotes };
        let (id, runs) = known.get(number)?.clone();
        if endnote {
            self.scan.endnotes += 1;
        }
        if !self.scan.footnotes.iter().any(|(listed, _)| *listed == id) {
            self.scan.footnotes.push((id.clone(), runs));
        }
        Some(id)
    }

    pub(super) fn count_oddity(&mut self, oddities: &mut Oddities, node: Node<'_, '_>) {
        match node.tag_name().name() {
            "drawing" | "pict" => oddities.pictures += 1,
            "object" => oddities.embedded += 1,
            _ => {}
        }
    }
}

/// Footnotes and endnotes by their numbers in the file.
#[derive(Debug, Default)]
struct Notes {
    footnotes: HashMap<String, (String, Vec<Run>)>,
    endnotes: HashMap<String, (String, Vec<Run>)>,
}

impl Notes {
    fn new(parts: &Parts, record: &Record, limits: &Limits) -> Result<Self, DocumentError> {
        let mut new = 0;
        let mut read = |xml: Option<&str>, element: &'static str, part: &str| {
            let mut all = HashMap::new();
            let Some(xml) = xml else { return Ok::<_, DocumentError>(all) };
            let tree = parse(xml, part)?;
            let sheet = Sheet::default();
            let links = relations(parts.footnote_relations.as_deref().unwrap_or_default(), part)?;
            for note in children(tree.root_element(), element) {
                if matches!(
                    attribute(note, "type"),
                    "separator" | "continuationSeparator" | "continuationNotice"
                ) {
                    continue;
                }
                let mut walker = Walker::new(record, &sheet, limits, links.clone());
                let mut items = Vec::new();
                walker.blocks(note, None, 0, &mut items)?;
                let mut id = None;
                let mut runs: Vec<Run> = Vec::new();
                for item in items {
                    if let ItemNode::Paragraph(para) = item.node {
                        id = id.or_else(|| {
                            para.marks.iter().find_map(|mark| record.footnotes.get(mark)).cloned()
                        });
                        if !runs.is_empty() {
                            super::inline::append(&mut runs, Run::text("\n"));
                        }
                        runs.extend(para.runs);
                    }
                }
                super::inline::trim_start(&mut runs);
                // A program that dropped the bookmark kept the words.
                let digest = super::assemble::digest_of(&runs);
                let known = record.footnote_digests.iter().find(|(_, known)| **known == digest);
                let id = id.or_else(|| known.map(|(id, _)| id.clone())).unwrap_or_else(|| {
                    new += 1;
                    format!("new-{new}")
                });
                all.insert(attribute(note, "id").to_owned(), (id, runs));
            }
            Ok(all)
        };
        Ok(Self {
            footnotes: read(parts.footnotes.as_deref(), "footnote", "word/footnotes.xml")?,
            endnotes: read(parts.endnotes.as_deref(), "endnote", "word/endnotes.xml")?,
        })
    }
}

/// The comments of a file by id; where they stand is found on the walk.
fn comments(parts: &Parts) -> Result<HashMap<String, Comment>, DocumentError> {
    let mut all = HashMap::new();
    let Some(xml) = &parts.comments else { return Ok(all) };
    let tree = parse(xml, "word/comments.xml")?;
    for node in children(tree.root_element(), "comment") {
        let paragraphs: Vec<String> = node
            .descendants()
            .filter(|inner| inner.tag_name().name() == "p")
            .map(|paragraph| {
                let texts = paragraph.descendants().filter(|inner| inner.tag_name().name() == "t");
                texts.filter_map(|text| text.text()).collect()
            })
            .collect();
        let comment = Comment {
            block: None,
            quote: String::new(),
            text: paragraphs.join("\n"),
            author: attribute(node, "author").to_owned(),
            date: attribute(node, "date").to_owned(),
        };
        all.insert(attribute(node, "id").to_owned(), comment);
    }
    Ok(all)
}
