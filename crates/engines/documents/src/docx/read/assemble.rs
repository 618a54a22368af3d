//! Paragraphs and tables into blocks, and what became of each.

use std::collections::{HashMap, HashSet};

use serde::Serialize;
use sha2::{Digest as _, Sha256};
use sterna_vocabulary::Lang;

use super::super::record::Record;
use super::super::{Limits, ReadBlock, ReadDocument, ReadFootnote, ReadState};
use super::intake::Parts;
use super::paragraph::{Item, ItemNode, Oddities, Para, RawRow, RawTable};
use super::scan::Scan;
use super::sheet::Meaning;
use crate::finding::{Finding, Place, Severity};
use crate::words::Words;
use crate::{
    Alignment, BlockId, BlockRole, Cell, Content, ExampleBox, List, ListItem, Look, Paragraph, Run, Source,
    Sources, Table, manifest, plain,
};

/// Paragraphs and tables that stand together: of one block, or of none.
struct Group<'s> {
    tag: Option<String>,
    /// Which control of that tag it is; a second one was copied.
    count: usize,
    items: Vec<&'s Item>,
}

/// Sorts the items into groups, in the order of the file.
fn groups<'s>(scan: &'s Scan, record: &Record) -> (Vec<Group<'s>>, bool) {
    let controlled: HashSet<&str> =
        scan.items.iter().filter_map(|item| item.control.as_ref()).map(|(tag, _)| tag.as_str()).collect();
    let marks: HashMap<&str, &str> =
        record.blocks.iter().map(|entry| (entry.mark.as_str(), entry.tag.as_str())).collect();
    // A program that drops content controls drops all of them, or those in places it does not know.
    let by_marks = !record.blocks.is_empty() && controlled.len() * 2 < record.blocks.len();
    let mut groups: Vec<Group<'s>> = Vec::new();
    for item in &scan.items {
        let (tag, count) = match &item.control {
            Some((tag, count)) => (Some(tag.clone()), *count),
            None if by_marks => {
                (item.mark.as_deref().and_then(|mark| marks.get(mark)).map(|tag| (*tag).to_owned()), 1)
            }
            None => match item.own_mark.as_deref().and_then(|mark| marks.get(mark)) {
                Some(tag) => (Some((*tag).to_owned()), 1),
                None => (None, 0),
            },
        };
        match groups.last_mut() {
            Some(last) if last.tag == tag && last.count == count => last.items.push(item),
            _ => groups.push(Group { tag, count, items: vec![item] }),
        }
    }
    (groups, by_marks)
}

/// What each block says, by its tag: what the writer keeps and the reader compares with.
pub(crate) fn digests(scan: &Scan, record: &Record) -> HashMap<String, String> {
    let (groups, _) = groups(scan, record);
    let mut all = HashMap::new();
    for group in &groups {
        if let Some(tag) = &group.tag {
            let role = record.blocks.iter().find(|entry| entry.tag == *tag).map(|entry| entry.role);
            all.entry(tag.clone()).or_insert_with(|| digest(group, role.unwrap_or(BlockRole::Prose), scan));
        }
    }
    all
}

fn digest(group: &Group<'_>, role: BlockRole, scan: &Scan) -> String {
    match role {
        BlockRole::Prose => digest_of(&contents(&group.items, scan)),
        BlockRole::Live => digest_of(&legible(&group.items)),
    }
}

/// SHA-256 (hex) of a value as JSON.
pub(crate) fn digest_of(value: &impl Serialize) -> String {
    // These values have no maps with other keys than text, which is all that JSON can refuse.
    let bytes = serde_json::to_vec(value).unwrap_or_default();
    manifest::hex(&Sha256::digest(&bytes))
}

/// Everything legible, a line a paragraph, blank space made equal: programs move it about.
fn legible(items: &[&Item]) -> Vec<String> {
    fn collect<'i>(items: impl Iterator<Item = &'i Item>, lines: &mut Vec<String>) {
        for item in items {
            match &item.node {
                ItemNode::Paragraph(para) => {
                    let line = para.legible.split_whitespace().collect::<Vec<_>>().join(" ");
                    if !line.is_empty() {
                        lines.push(line);
                    }
                }
                ItemNode::Table(table) => {
                    for cell in table.rows.iter().flat_map(|row| &row.cells) {
                        collect(cell.items.iter(), lines);
                    }
                }
            }
        }
    }
    let mut lines = Vec::new();
    collect(items.iter().copied(), &mut lines);
    lines
}

/// The whole answer.
pub(super) fn assemble(scan: Scan, parts: &Parts, limits: &Limits) -> ReadDocument {
    let empty = Record::default();
    let record = parts.record.as_ref().unwrap_or(&empty);
    let (groups, by_marks) = groups(&scan, record);
    let mut answer =
        Answer { findings: Vec::new(), left_out: 0, max: limits.findings_max, heading: String::new() };
    if parts.macros {
        answer.find(
            "document.macros",
            Severity::Warning,
            Place::default(),
            "The file holds macros. They were not run and are left behind; the text was read.",
            &[],
        );
    }
    if parts.record.is_none() {
        answer.find("document.foreign", Severity::Warning, Place::default(), "The file does not say which report it comes from, so all of its text is new. Export the report and edit that file.", &[]);
    } else if by_marks {
        answer.find("document.controls-lost", Severity::Notice, Place::default(), "The program that saved the file dropped its content controls. Blocks were found by their bookmarks; text between blocks belongs to the block before it.", &[]);
    }
    if scan.foreign_parts > 0 {
        answer.find(
            "document.embedded-file",
            Severity::Warning,
            Place::default(),
            "Another file is embedded in this one and was not read. Paste its text and send the file again.",
            &[("count", scan.foreign_parts.to_string())],
        );
    }
    if scan.endnotes > 0 {
        answer.find(
            "document.endnote",
            Severity::Notice,
            Place::default(),
            "Endnotes were taken as footnotes.",
            &[("count", scan.endnotes.to_string())],
        );
    }

    let order: HashMap<&str, usize> =
        record.blocks.iter().enumerate().map(|(index, entry)| (entry.tag.as_str(), index)).collect();
    let mut blocks = Vec::new();
    let mut seen: HashSet<String> = HashSet::new();
    let mut furthest = 0;
    let mut last: Option<BlockId> = None;
    for group in &groups {
        let number = group.items.first().map(|item| item.number);
        let known = group.tag.as_deref();
        let id = known.and_then(|tag| tag.strip_prefix("b:")).and_then(BlockId::new);
        let place = Place { block: id.clone(), heading: answer.heading.clone(), paragraph: number };
        answer.heading_of(&group.items);
        let Some(tag) = known else {
            let content = contents(&group.items, &scan);
            answer.oddities(&group.items, &place);
            if !content.is_empty() {
                blocks.push(ReadBlock {
                    id: None,
                    role: BlockRole::Prose,
                    state: ReadState::New,
                    content,
                    after: last.clone(),
                });
            }
            continue;
        };
        let Some(id) = id else {
            // The writer's own parts: nothing in them is read back.
            if let Some(entry) = record.blocks.iter().find(|entry| entry.tag == tag)
                && !entry.digest.is_empty()
                && tag.starts_with("x:")
                && digest(group, entry.role, &scan) != entry.digest
            {
                answer.find("document.front-changed", Severity::Notice, place, "The title page or the lines about the document were changed in Word. They come from the report: change them there.", &[]);
            }
            continue;
        };
        let entry = record.blocks.iter().find(|entry| entry.tag == tag);
        let role = entry.map_or(BlockRole::Prose, |entry| entry.role);
        if role == BlockRole::Live && !by_marks && group.items.iter().all(|item| item.control.is_none()) {
            // Only its caption is left.
            continue;
        }
        if group.count > 1 || seen.contains(tag) {
            let lines = legible(&group.items).join(" ");
            answer.find("document.block-copied", Severity::Warning, place, "A block stands in the file twice. The first was taken as the block; the copy is new text if it is prose, and left out if it comes from data.", &[("block", id.to_string()), ("text", short(&lines))]);
            if role == BlockRole::Prose {
                let content = contents(&group.items, &scan);
                blocks.push(ReadBlock {
                    id: None,
                    role,
                    state: ReadState::New,
                    content,
                    after: last.clone(),
                });
            }
            continue;
        }
        seen.insert(tag.to_owned());
        if let Some(position) = order.get(tag) {
            if *position < furthest {
                answer.find(
                    "document.block-moved",
                    Severity::Notice,
                    place.clone(),
                    "A block was moved in Word. Its place in the report is kept; move it there.",
                    &[("block", id.to_string())],
                );
            }
            furthest = furthest.max(*position);
        }
        let state = match entry {
            Some(entry) if !entry.digest.is_empty() => {
                if digest(group, role, &scan) == entry.digest {
                    ReadState::Unchanged
                } else {
                    ReadState::Changed
                }
            }
            _ => ReadState::Unknown,
        };
        let content = if role == BlockRole::Live {
            if state == ReadState::Changed {
                let lines = legible(&group.items).join(" ");
                answer.find("document.live-changed", Severity::Warning, place, "A block that comes from data was changed in Word. The change is not taken: change the data, or write the sentence as prose beside it.", &[("block", id.to_string()), ("text", short(&lines))]);
            }
            Vec::new()
        } else {
            answer.oddities(&group.items, &place);
            contents(&group.items, &scan)
        };
        last = Some(id.clone());
        blocks.push(ReadBlock { id: Some(id), role, state, content, after: None });
    }
    let mut deleted = Vec::new();
    for entry in record.blocks.iter().filter(|entry| !seen.contains(&entry.tag)) {
        if let Some(id) = entry.tag.strip_prefix("b:").and_then(BlockId::new) {
            let place = Place { block: Some(id.clone()), ..Place::default() };
            if entry.role == BlockRole::Live {
                answer.find("document.live-deleted", Severity::Warning, place, "A block that comes from data was deleted in Word. It stays in the report; remove it there.", &[("block", id.to_string())]);
            } else {
                answer.find("document.block-deleted", Severity::Notice, place, "A block of prose was deleted in Word. It stays in the report until the deletion is accepted.", &[("block", id.to_string())]);
            }
            deleted.push(id);
        }
    }
    let footnotes = scan
        .footnotes
        .iter()
        .map(|(id, runs)| {
            let state = match record.footnote_digests.get(id) {
                Some(digest) if *digest == digest_of(runs) => ReadState::Unchanged,
                Some(_) => ReadState::Changed,
                None => ReadState::New,
            };
            ReadFootnote { id: id.clone(), runs: runs.clone(), state }
        })
        .collect();
    ReadDocument {
        manifest: parts.manifest.clone(),
        blocks,
        deleted,
        footnotes,
        changes: scan.changes,
        comments: scan.comments,
        findings: answer.finish(),
    }
}

/// At most 200 letters of a text, for the arguments of a finding.
fn short(text: &str) -> String {
    match text.char_indices().nth(200) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}

/// Findings as they come up, at most so many.
struct Answer {
    findings: Vec<Finding>,
    left_out: usize,
    max: usize,
    /// The words of the last heading.
    heading: String,
}

impl Answer {
    fn find(
        &mut self,
        code: &'static str,
        severity: Severity,
        place: Place,
        message: &str,
        args: &[(&'static str, String)],
    ) {
        if self.findings.len() >= self.max {
            self.left_out += 1;
            return;
        }
        let mut finding = Finding::new(code, severity, place, message);
        for (name, value) in args {
            finding = finding.with(name, value);
        }
        self.findings.push(finding);
    }

    fn heading_of(&mut self, items: &[&Item]) {
        for item in items {
            if let ItemNode::Paragraph(para) = &item.node
                && matches!(para.meaning, Meaning::Heading(_))
            {
                self.heading = short(&plain(&para.runs));
            }
        }
    }

    /// Says what prose held that is not kept.
    fn oddities(&mut self, items: &[&Item], place: &Place) {
        fn sum<'i>(items: impl Iterator<Item = &'i Item>, all: &mut Oddities) {
            for item in items {
                match &item.node {
                    ItemNode::Paragraph(para) => all.add(para.oddities),
                    ItemNode::Table(table) => {
                        for cell in table.rows.iter().flat_map(|row| &row.cells) {
                            sum(cell.items.iter(), all);
                        }
                    }
                }
            }
        }
        let mut all = Oddities::default();
        sum(items.iter().copied(), &mut all);
        let mut say = |code, severity, message, count: u32| {
            if count > 0 {
                self.find(code, severity, place.clone(), message, &[("count", count.to_string())]);
            }
        };
        say(
            "document.picture",
            Severity::Warning,
            "A picture in the text was not taken. Attach it to the report.",
            all.pictures,
        );
        say(
            "document.embedded-object",
            Severity::Warning,
            "An embedded object, such as a spreadsheet, was not taken. Add its figures to the report.",
            all.embedded,
        );
        say(
            "document.text-box",
            Severity::Notice,
            "The words of a text box were taken as paragraphs after the text it hung on.",
            all.text_boxes,
        );
        say(
            "document.formula",
            Severity::Notice,
            "A formula was taken as its letters. Read it again.",
            all.formulas,
        );
        say(
            "document.hidden-text",
            Severity::Warning,
            "Hidden text was left out. Show it in Word and send the file again if it belongs to the report.",
            u32::from(all.hidden),
        );
        say(
            "document.other-font",
            Severity::Notice,
            "Other fonts were used. The words are kept, the look is the report's.",
            u32::from(all.other_fonts),
        );
    }

    fn finish(mut self) -> Vec<Finding> {
        if self.left_out > 0 {
            let message = "Further findings are not listed. Mend those shown and send the file again.";
            let finding = Finding::new("document.more-findings", Severity::Notice, Place::default(), message);
            self.findings.push(finding.with("count", self.left_out.to_string()));
        }
        self.findings
    }
}

/// What prose holds, in the words of the tree.
fn contents(items: &[&Item], scan: &Scan) -> Vec<Content> {
    let mut builder = Builder { scan, out: Vec::new(), list: None, caption: None, joined: None };
    for item in items {
        match &item.node {
            ItemNode::Paragraph(para) => builder.paragraph(para),
            ItemNode::Table(table) => builder.table(table),
        }
    }
    builder.finish()
}

struct Builder<'s> {
    scan: &'s Scan,
    out: Vec<Content>,
    /// The list that the last item went into.
    list: Option<String>,
    /// A caption that waits for its table.
    caption: Option<Vec<Run>>,
    /// Runs of a paragraph whose end was deleted.
    joined: Option<(Meaning, Vec<Run>)>,
}

impl Builder<'_> {
    fn paragraph(&mut self, para: &Para) {
        let mut runs = para.runs.clone();
        let mut meaning = para.meaning;
        if let Some((before, mut first)) = self.joined.take() {
            for run in runs {
                super::inline::append(&mut first, run);
            }
            runs = first;
            meaning = before;
        }
        if para.joins_next {
            self.joined = Some((meaning, runs));
            return;
        }
        let empty = runs.iter().all(|run| match run {
            Run::Text { text, .. } | Run::Figure { text, .. } => text.trim().is_empty(),
            Run::Footnote { .. } => false,
        });
        if empty {
            if meaning != Meaning::Gap {
                self.list = None;
            }
            return;
        }
        if meaning == Meaning::SourceEntry {
            self.flush();
            let source = Source { anchor: self.anchor(para), runs };
            match self.out.last_mut() {
                Some(Content::Sources(sources)) => sources.entries.push(source),
                _ => self.out.push(Content::Sources(Sources { entries: vec![source] })),
            }
            return;
        }
        if let Some((list, depth)) = &para.list {
            let item = ListItem { depth: *depth, runs };
            match self.out.last_mut() {
                Some(Content::List(open)) if self.list.as_ref() == Some(list) => open.items.push(item),
                _ => {
                    self.flush();
                    let ordered = self.scan.ordered.get(list).copied().unwrap_or(false);
                    self.out.push(Content::List(List { ordered, items: vec![item] }));
                }
            }
            self.list = Some(list.clone());
            return;
        }
        match (meaning, self.out.last_mut()) {
            (Meaning::Caption, _) => {
                self.flush();
                self.caption = Some(runs);
                return;
            }
            (Meaning::TableNote, Some(Content::Table(table))) if self.list.is_none() => {
                if !table.note.is_empty() {
                    table.note.push('\n');
                }
                table.note.push_str(&plain(&runs));
                return;
            }
            (Meaning::SourceLine, Some(Content::Table(table))) if table.source.is_empty() => {
                table.source = after_label(&plain(&runs)).to_owned();
                return;
            }
            _ => {}
        }
        self.flush();
        let paragraph = |look| Content::Paragraph(Paragraph { look, runs: runs.clone() });
        self.out.push(match meaning {
            Meaning::Heading(level) => {
                Content::Heading { level, text: plain(&runs), anchor: self.anchor(para) }
            }
            Meaning::Lead => paragraph(Look::Lead),
            Meaning::Quote => paragraph(Look::Quote),
            Meaning::SmallPrint | Meaning::TableNote | Meaning::SourceLine => paragraph(Look::Note),
            _ => paragraph(Look::Body),
        });
    }

    /// A caption without a table is a paragraph; a list ends.
    fn flush(&mut self) {
        self.list = None;
        if let Some(runs) = self.caption.take() {
            self.out.push(Content::Paragraph(Paragraph { look: Look::Body, runs }));
        }
    }

    fn table(&mut self, table: &RawTable) {
        self.list = None;
        if table.style == "box"
            && let [RawRow { cells, .. }] = table.rows.as_slice()
            && let [cell] = cells.as_slice()
        {
            self.flush();
            self.out.push(Content::Box(example(&cell.items)));
            return;
        }
        let caption = self.caption.take().map(|runs| plain(&runs)).unwrap_or_default();
        let mut read = Table { caption, ..Table::default() };
        for row in &table.rows {
            let cells: Vec<Cell> = row
                .cells
                .iter()
                .map(|cell| Cell {
                    runs: flattened(&cell.items),
                    span: if cell.span > 1 { cell.span } else { 0 },
                    ..Cell::default()
                })
                .collect();
            if row.header && read.rows.is_empty() {
                read.header.push(cells);
            } else {
                if read.alignments.is_empty() {
                    read.alignments = row.cells.iter().map(|cell| alignment(&cell.items)).collect();
                }
                read.rows.push(cells);
            }
        }
        if read.alignments.iter().all(|alignment| *alignment == Alignment::Start) {
            read.alignments.clear();
        }
        self.out.push(Content::Table(read));
    }

    /// The anchor that a bookmark in the paragraph stands for.
    fn anchor(&self, para: &Para) -> String {
        para.marks.iter().find_map(|mark| self.scan.anchors.get(mark)).cloned().unwrap_or_default()
    }

    fn finish(mut self) -> Vec<Content> {
        if let Some((meaning, runs)) = self.joined.take() {
            self.paragraph(&Para { meaning, runs, ..Para::default() });
        }
        self.flush();
        self.out
    }
}

/// What stands after "Source: ", whatever the language.
fn after_label(text: &str) -> &str {
    match text.find([':', '：']) {
        Some(at) if at < 40 => text[at..].trim_start_matches([':', '：']).trim(),
        _ => text.trim(),
    }
}

/// A box's title after "Box 3. ", whatever the language, for programs that drop the style of the number.
fn after_number(title: &str) -> &str {
    for language in Lang::ALL {
        let words = Words::of(language);
        if let Some(rest) = title.strip_prefix(words.example) {
            let after = rest.trim_start().trim_start_matches(|letter: char| letter.is_ascii_digit());
            if after.len() < rest.trim_start().len() {
                return after.strip_prefix(words.stop).unwrap_or(after).trim_start();
            }
        }
    }
    title
}

fn alignment(items: &[Item]) -> Alignment {
    match items.first().map(|item| &item.node) {
        Some(ItemNode::Paragraph(para)) => match para.alignment.as_str() {
            "right" | "end" => Alignment::End,
            "center" => Alignment::Center,
            _ => Alignment::Start,
        },
        _ => Alignment::Start,
    }
}

/// The runs of a cell: its paragraphs as lines, tables inside it as their words.
fn flattened(items: &[Item]) -> Vec<Run> {
    let mut runs = Vec::new();
    for item in items {
        let more = match &item.node {
            ItemNode::Paragraph(para) => para.runs.clone(),
            ItemNode::Table(table) => {
                table.rows.iter().flat_map(|row| &row.cells).flat_map(|cell| flattened(&cell.items)).collect()
            }
        };
        if !runs.is_empty() && !more.is_empty() {
            super::inline::append(&mut runs, Run::text("\n"));
        }
        for run in more {
            super::inline::append(&mut runs, run);
        }
    }
    runs
}

/// A box, by the styles of its paragraphs.
fn example(items: &[Item]) -> ExampleBox {
    let mut read = ExampleBox::default();
    for item in items {
        let ItemNode::Paragraph(para) = &item.node else {
            let runs = flattened(std::slice::from_ref(item));
            read.paragraphs.push(Paragraph { look: Look::Body, runs });
            continue;
        };
        match para.meaning {
            Meaning::BoxTitle if para.numbered => read.title = plain(&para.runs),
            Meaning::BoxTitle => read.title = after_number(&plain(&para.runs)).to_owned(),
            Meaning::BoxCountry => read.country = plain(&para.runs),
            Meaning::BoxSource => read.source.clone_from(&para.runs),
            _ if para.runs.is_empty() => {}
            _ => read.paragraphs.push(Paragraph { look: Look::Body, runs: para.runs.clone() }),
        }
    }
    read
}
