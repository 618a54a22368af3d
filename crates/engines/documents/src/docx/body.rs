//! The main part of a Word file: blocks in content controls.

use std::collections::HashMap;

use super::package::Relations;
use super::record::{BlockEntry, Record};
use super::styles::W;
use super::write::{NAMESPACES, field};
use super::{parts, runs};
use crate::drawing::Lettering;
use crate::style::{Form, Style};
use crate::words::Words;
use crate::xml::Xml;
use crate::{Block, BlockRole, Content, Document, DocumentError, List, Look, Paragraph, Run, Sources};

const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The main part while it is written.
pub(super) struct Body<'d> {
    pub(super) document: &'d Document,
    pub(super) style: Style,
    pub(super) words: &'static Words,
    pub(super) xml: Xml,
    pub(super) rtl: bool,
    /// Twentieths of a point.
    pub(super) text_width: u32,
    pub(super) lettering: &'d Lettering,
    pub(super) relations: Relations,
    pub(super) media: Vec<(String, Vec<u8>)>,
    pub(super) counters: Counters,
    record: Record,
    ordered_lists: u32,
    footnotes: Vec<&'d str>,
    anchors: HashMap<&'d str, String>,
    headings: usize,
    /// The caption of what comes next is written already.
    captioned: bool,
    /// Something stands before what is written next.
    begun: bool,
    /// A bookmark that begins with the next paragraph: its number and name.
    pending: Option<(u32, String)>,
    next_id: u32,
}

/// What captions count.
#[derive(Debug, Default)]
pub(super) struct Counters {
    tables: Count,
    pub(super) figures: Count,
    pub(super) boxes: u32,
}

/// How many captions of a kind were written, and the last number that Word counts by itself.
#[derive(Debug, Default)]
pub(super) struct Count {
    pub(super) shown: u32,
    counted: u32,
}

/// What a caption stands over.
#[derive(Clone, Copy)]
pub(super) enum Caption {
    Table,
    Figure,
}

/// The main part, written, and what goes with it.
pub(super) struct Written {
    pub(super) document: String,
    pub(super) footnotes: String,
    pub(super) relations: Relations,
    pub(super) footnote_relations: Relations,
    pub(super) media: Vec<(String, Vec<u8>)>,
    pub(super) ordered_lists: u32,
    pub(super) record: Record,
}

impl<'d> Body<'d> {
    pub(super) fn new(
        document: &'d Document,
        style: Style,
        text_width: u32,
        lettering: &'d Lettering,
        relations: Relations,
    ) -> Self {
        let mut body = Self {
            document,
            style,
            words: Words::of(document.language),
            xml: Xml::declared(),
            rtl: document.rtl(),
            text_width,
            lettering,
            relations,
            media: Vec::new(),
            counters: Counters::default(),
            record: Record::default(),
            ordered_lists: 0,
            footnotes: Vec::new(),
            anchors: HashMap::new(),
            headings: 0,
            captioned: false,
            begun: false,
            pending: None,
            next_id: 1,
        };
        body.find_anchors();
        body
    }

    /// Gives every heading and every source with an anchor its bookmark, before anything links to it.
    fn find_anchors(&mut self) {
        let mut headings = 0;
        for content in self.document.body.iter().flat_map(|block| &block.content) {
            match content {
                Content::Heading { anchor, .. } => {
                    headings += 1;
                    if !anchor.is_empty() {
                        let mark = heading_mark(headings);
                        self.record.anchors.insert(mark.clone(), anchor.clone());
                        self.anchors.entry(anchor).or_insert(mark);
                    }
                }
                Content::Sources(sources) => {
                    for source in sources.entries.iter().filter(|source| !source.anchor.is_empty()) {
                        let mark = format!("_sa{}", self.record.anchors.len() + 1);
                        self.record.anchors.insert(mark.clone(), source.anchor.clone());
                        self.anchors.entry(&source.anchor).or_insert(mark);
                    }
                }
                _ => {}
            }
        }
    }

    pub(super) fn id(&mut self) -> u32 {
        self.next_id += 1;
        self.next_id
    }

    pub(super) fn open_document(&mut self) {
        self.xml.open("w:document", &NAMESPACES).open("w:body", &[]);
    }

    /// The title page of a report, the title block of a note.
    pub(super) fn front(&mut self) {
        let document = self.document;
        self.begin_control("x:cover", BlockRole::Prose, "");
        self.line("Title", &document.title);
        if !document.subtitle.is_empty() {
            self.line("Subtitle", &document.subtitle);
        }
        let lines = [&document.publisher, &document.date.written, &document.status];
        let lines: Vec<&str> =
            lines.into_iter().map(String::as_str).filter(|line| !line.is_empty()).collect();
        if self.style.form == Form::Note {
            if !lines.is_empty() {
                self.line("CoverLine", &lines.join(" · "));
            }
        } else {
            for line in lines {
                self.line("CoverLine", line);
            }
        }
        self.end_control();
        if !document.standing.is_empty() {
            self.begin_control("x:standing", BlockRole::Prose, "");
            for sentence in &document.standing {
                self.line("Standing", sentence);
            }
            self.end_control();
        }
        if self.style.form == Form::Report {
            self.page_break();
        }
    }

    /// Every block, in order.
    pub(super) fn blocks(&mut self) -> Result<(), DocumentError> {
        let document = self.document;
        for block in &document.body {
            self.block(block)?;
        }
        Ok(())
    }

    /// "About this document": what a reader needs to trust it, in small print.
    pub(super) fn about(&mut self) {
        let document = self.document;
        if document.about.is_empty() {
            return;
        }
        self.begin_control("x:about", BlockRole::Prose, "");
        self.line("Heading4", self.words.about);
        for row in &document.about {
            self.open_paragraph("SmallPrint", "");
            let rtl = self.rtl;
            runs::plain(&mut self.xml, &format!("{}{}", row.label, self.words.colon), rtl, "<w:b/><w:bCs/>");
            runs::plain(&mut self.xml, &row.value, rtl, "");
            self.xml.close();
        }
        self.end_control();
    }

    fn block(&mut self, block: &'d Block) -> Result<(), DocumentError> {
        if let [Content::PageBreak] = block.content.as_slice() {
            self.page_break();
            return Ok(());
        }
        let is_toc = matches!(block.content.as_slice(), [Content::Toc]);
        let name = if block.role == BlockRole::Live { self.words.live } else { self.words.prose };
        // The table of contents is refreshed by Word itself and must stay open to it.
        let role = if is_toc { BlockRole::Prose } else { block.role };
        let tag = if is_toc { format!("t:{}", block.id) } else { format!("b:{}", block.id) };
        self.mark_block(&tag, role);
        self.caption_before(block);
        self.open_control(&tag, role, name);
        for content in &block.content {
            self.content(content)?;
            self.begun = true;
        }
        if block.content.is_empty() {
            // A content control without a paragraph is damage to Word.
            self.line("Normal", "");
        }
        self.end_control();
        if let Some(entry) = self.record.blocks.last_mut() {
            entry.role = block.role;
        }
        Ok(())
    }

    fn content(&mut self, content: &'d Content) -> Result<(), DocumentError> {
        match content {
            Content::Heading { level, text, .. } => self.heading(*level, text),
            Content::Paragraph(paragraph) => self.paragraph(paragraph, None),
            Content::List(list) => self.list(list),
            Content::Table(table) => self.table(table),
            Content::Chart(chart) => self.chart(chart)?,
            Content::Map(map) => self.map(map)?,
            Content::Box(example) => self.example(example),
            Content::Toc => self.toc(),
            Content::Sources(sources) => self.sources(sources),
            Content::PageBreak => self.page_break(),
        }
        Ok(())
    }

    /// Writes the caption of a table or figure before its block's control: LibreOffice shows the code of a counted
    /// field inside a control instead of its number. The bookmark in the caption says that it belongs to the block.
    fn caption_before(&mut self, block: &'d Block) {
        let [content] = block.content.as_slice() else { return };
        let (caption, kind) = match content {
            Content::Table(table) => (&table.caption, Caption::Table),
            Content::Chart(chart) => (&chart.caption, Caption::Figure),
            Content::Map(map) => (&map.caption, Caption::Figure),
            _ => return,
        };
        if !caption.is_empty() {
            self.caption(kind, caption, true);
            self.captioned = true;
        }
    }

    /// A caption: counted by Word, or, inside a control, with a number of our own.
    pub(super) fn caption(&mut self, kind: Caption, text: &str, counted: bool) {
        if std::mem::take(&mut self.captioned) {
            return;
        }
        let count = match kind {
            Caption::Table => &mut self.counters.tables,
            Caption::Figure => &mut self.counters.figures,
        };
        count.shown += 1;
        let number = count.shown;
        // Numbers that Word did not count are made up for at the next one that it counts.
        let reset =
            if counted && count.counted + 1 != number { format!("\\r {number} ") } else { String::new() };
        if counted {
            count.counted = number;
        }
        let (word, sequence) = match kind {
            Caption::Table => (self.words.table, "Table"),
            Caption::Figure => (self.words.figure, "Figure"),
        };
        self.open_paragraph("Caption", "");
        let code = counted.then(|| format!(" SEQ {sequence} \\* ARABIC {reset}"));
        self.caption_number(word, code.as_deref(), number);
        runs::plain(&mut self.xml, text, self.rtl, "");
        self.xml.close();
    }

    fn begin_control(&mut self, tag: &str, role: BlockRole, name: &str) {
        self.mark_block(tag, role);
        self.open_control(tag, role, name);
    }

    /// Enters a block in the record; its bookmark begins with the next paragraph.
    fn mark_block(&mut self, tag: &str, role: BlockRole) {
        let mark = format!("_sb{}", self.record.blocks.len() + 1);
        let bookmark = self.id();
        self.pending = Some((bookmark, mark.clone()));
        self.record.blocks.push(BlockEntry { tag: tag.to_owned(), mark, role, digest: String::new() });
    }

    /// Opens a block's content control.
    fn open_control(&mut self, tag: &str, role: BlockRole, name: &str) {
        let id = (100_000 + self.id()).to_string();
        self.xml.open("w:sdt", &[]).open("w:sdtPr", &[]);
        if !name.is_empty() {
            self.xml.empty("w:alias", &[("w:val", name)]);
        }
        self.xml.empty("w:tag", &[("w:val", tag)]).empty("w:id", &[("w:val", &id)]);
        if role == BlockRole::Live {
            self.xml.empty("w:lock", &[("w:val", "sdtContentLocked")]);
        }
        self.xml.empty("w15:appearance", &[("w15:val", "hidden")]);
        self.xml.close().open("w:sdtContent", &[]);
    }

    fn end_control(&mut self) {
        self.xml.close().close();
    }

    /// Opens a paragraph of a style; `properties` stands in `w:pPr` after the style. The block's bookmark, if it is
    /// still to be set, is set here: a point, since programs that drop content controls keep points best.
    pub(super) fn open_paragraph(&mut self, style: &str, properties: &str) {
        self.xml.open("w:p", &[]).open("w:pPr", &[]);
        if style != "Normal" {
            self.xml.empty("w:pStyle", &[("w:val", style)]);
        }
        self.xml.raw(properties).close();
        if let Some((id, mark)) = self.pending.take() {
            self.bookmark(id, &mark);
            self.end_bookmark(id);
        }
    }

    fn bookmark(&mut self, id: u32, name: &str) {
        self.xml.empty("w:bookmarkStart", &[("w:id", &id.to_string()), ("w:name", name)]);
    }

    fn end_bookmark(&mut self, id: u32) {
        self.xml.empty("w:bookmarkEnd", &[("w:id", &id.to_string())]);
    }

    /// A paragraph of plain text.
    pub(super) fn line(&mut self, style: &str, text: &str) {
        self.open_paragraph(style, "");
        runs::plain(&mut self.xml, text, self.rtl, "");
        self.xml.close();
    }

    fn heading(&mut self, level: u8, text: &str) {
        self.headings += 1;
        let id = self.id();
        let break_before = level <= 1 && self.style.form == Form::Report && self.begun;
        let properties = if break_before { "<w:pageBreakBefore/>" } else { "" };
        self.open_paragraph(&format!("Heading{}", level.clamp(1, 4)), properties);
        self.bookmark(id, &heading_mark(self.headings));
        runs::plain(&mut self.xml, text, self.rtl, "");
        self.end_bookmark(id);
        self.xml.close();
    }

    /// A paragraph, in the style of its look or in another.
    pub(super) fn paragraph(&mut self, paragraph: &'d Paragraph, style: Option<&str>) {
        let own = match paragraph.look {
            Look::Body => "Normal",
            Look::Lead => "Lead",
            Look::Quote => "Quote",
            Look::Note => "SmallPrint",
        };
        self.open_paragraph(style.unwrap_or(own), "");
        self.runs(&paragraph.runs);
        self.xml.close();
    }

    pub(super) fn runs(&mut self, runs: &'d [Run]) {
        for run in runs {
            self.run(run);
        }
    }

    fn run(&mut self, run: &'d Run) {
        match run {
            Run::Text { text, strong, emphasis, link } => {
                let properties = looks(*strong, *emphasis);
                self.linked(link.as_deref(), text, properties);
            }
            Run::Figure { id, text, link } => {
                let control = (100_000 + self.id()).to_string();
                let bookmark = self.id();
                let mark = format!("_sg{}", self.record.figures.len() + 1);
                self.record.figures.insert(mark.clone(), id.clone());
                self.bookmark(bookmark, &mark);
                self.xml.open("w:sdt", &[]).open("w:sdtPr", &[]);
                self.xml.empty("w:alias", &[("w:val", self.words.quoted)]);
                self.xml.empty("w:tag", &[("w:val", &format!("f:{id}"))]);
                self.xml.empty("w:id", &[("w:val", &control)]);
                self.xml.empty("w:lock", &[("w:val", "contentLocked")]);
                self.xml.empty("w15:appearance", &[("w15:val", "hidden")]);
                self.xml.close().open("w:sdtContent", &[]);
                self.linked(link.as_deref(), text, "");
                self.xml.close().close();
                self.end_bookmark(bookmark);
            }
            Run::Footnote { id } => {
                self.footnotes.push(id);
                let number = self.footnotes.len().to_string();
                self.xml.open("w:r", &[]);
                self.xml.raw("<w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>");
                self.xml.empty("w:footnoteReference", &[("w:id", &number)]).close();
            }
        }
    }

    fn linked(&mut self, link: Option<&str>, text: &str, properties: &str) {
        linked(&mut self.xml, &mut self.relations, &self.anchors, self.rtl, link, text, properties);
    }

    fn list(&mut self, list: &'d List) {
        let number = if list.ordered {
            self.ordered_lists += 1;
            parts::FIRST_ORDERED + self.ordered_lists - 1
        } else {
            1
        };
        for item in &list.items {
            let properties = format!(
                "<w:numPr><w:ilvl w:val=\"{}\"/><w:numId w:val=\"{number}\"/></w:numPr>",
                item.depth.min(3)
            );
            self.open_paragraph("ListParagraph", &properties);
            self.runs(&item.runs);
            self.xml.close();
        }
    }

    fn sources(&mut self, sources: &'d Sources) {
        for source in &sources.entries {
            self.open_paragraph(
                "SourceEntry",
                "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr>",
            );
            if let Some(mark) = self.anchors.get(source.anchor.as_str()).cloned() {
                let id = self.id();
                self.bookmark(id, &mark);
                self.end_bookmark(id);
            }
            self.runs(&source.runs);
            self.xml.close();
        }
    }

    fn toc(&mut self) {
        let document = self.document;
        self.line("TOCHeading", self.words.contents);
        let tab = format!("<w:tabs><w:tab w:val=\"right\" w:pos=\"{}\"/></w:tabs>", self.text_width);
        let mut number = 0;
        let mut entries = Vec::new();
        for content in document.body.iter().flat_map(|block| &block.content) {
            if let Content::Heading { level, text, .. } = content {
                number += 1;
                if *level <= 3 {
                    entries.push((*level, text, heading_mark(number)));
                }
            }
        }
        for (index, (level, text, mark)) in entries.iter().enumerate() {
            self.open_paragraph(&format!("TOC{}", level.clamp(&1, &3)), &tab);
            if index == 0 {
                self.xml.raw("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-3\" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
            }
            self.xml.open("w:hyperlink", &[("w:anchor", mark), ("w:history", "1")]);
            runs::plain(&mut self.xml, text, self.rtl, "");
            self.xml.raw("<w:r><w:tab/></w:r>");
            field(&mut self.xml, &format!(" PAGEREF {mark} \\h "), "", "");
            self.xml.close();
            if index + 1 == entries.len() {
                self.xml.raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
            }
            self.xml.close();
        }
    }

    fn page_break(&mut self) {
        self.xml
            .raw("<w:p><w:pPr><w:pStyle w:val=\"BoxGap\"/></w:pPr><w:r><w:br w:type=\"page\"/></w:r></w:p>");
    }

    /// A caption's beginning: "Table 3. ", counted by Word when there is a code to count with.
    pub(super) fn caption_number(&mut self, word: &str, code: Option<&str>, number: u32) {
        let style = "<w:rStyle w:val=\"CaptionNumber\"/>";
        runs::plain(&mut self.xml, &format!("{word}\u{a0}"), self.rtl, style);
        match code {
            Some(code) => field(&mut self.xml, code, &number.to_string(), style),
            None => runs::plain(&mut self.xml, &number.to_string(), self.rtl, style),
        }
        runs::plain(&mut self.xml, self.words.stop, self.rtl, style);
    }

    /// Closes the part and writes the footnotes.
    pub(super) fn finish(mut self) -> Written {
        self.xml.close().close();
        let mut relations = Relations::default();
        let mut xml = Xml::declared();
        xml.open("w:footnotes", &[("xmlns:w", W), ("xmlns:r", R)]);
        for (id, kind, element) in
            [("-1", "separator", "w:separator"), ("0", "continuationSeparator", "w:continuationSeparator")]
        {
            xml.open("w:footnote", &[("w:type", kind), ("w:id", id)]);
            xml.raw("<w:p><w:pPr><w:spacing w:after=\"0\"/></w:pPr><w:r>")
                .empty(element, &[])
                .raw("</w:r></w:p>");
            xml.close();
        }
        for (index, id) in self.footnotes.iter().enumerate() {
            let number = (index + 1).to_string();
            let mark = format!("_sf{number}");
            self.record.footnotes.insert(mark.clone(), (*id).to_owned());
            xml.open("w:footnote", &[("w:id", &number)]).open("w:p", &[]);
            xml.raw("<w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr>");
            let bookmark = (500_000 + index).to_string();
            xml.empty("w:bookmarkStart", &[("w:id", &bookmark), ("w:name", &mark)]);
            xml.empty("w:bookmarkEnd", &[("w:id", &bookmark)]);
            xml.raw("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>");
            for run in self.document.footnote(id).map_or(&[][..], |footnote| &footnote.runs) {
                if let Run::Text { text, link, strong, emphasis } = run {
                    let properties = looks(*strong, *emphasis);
                    linked(
                        &mut xml,
                        &mut relations,
                        &self.anchors,
                        self.rtl,
                        link.as_deref(),
                        text,
                        properties,
                    );
                } else if let Run::Figure { text, link, .. } = run {
                    linked(&mut xml, &mut relations, &self.anchors, self.rtl, link.as_deref(), text, "");
                }
            }
            xml.close().close();
        }
        xml.close();
        Written {
            document: self.xml.finish(),
            footnotes: xml.finish(),
            relations: self.relations,
            footnote_relations: relations,
            media: self.media,
            ordered_lists: self.ordered_lists,
            record: self.record,
        }
    }
}

/// The properties of bold and italic runs. Arabic has no slanted letters: there, emphasis is bold.
fn looks(strong: bool, emphasis: bool) -> &'static str {
    match (strong, emphasis) {
        (false, false) => "",
        (true, false) => "<w:b/><w:bCs/>",
        (false, true) => "<w:bCs/><w:i/>",
        (true, true) => "<w:b/><w:bCs/><w:i/>",
    }
}

/// The bookmark of the heading with this number; Word knows the name as one of a table of contents.
fn heading_mark(number: usize) -> String {
    format!("_Toc{}", 100_000_000 + number)
}

/// Text that may lead somewhere: to an address, or to an anchor of the document. An address of a kind that opens
/// programs or files is left out, its words stay.
fn linked(
    xml: &mut Xml,
    relations: &mut Relations,
    anchors: &HashMap<&str, String>,
    rtl: bool,
    link: Option<&str>,
    text: &str,
    properties: &str,
) {
    let styled = format!("<w:rStyle w:val=\"Hyperlink\"/>{properties}");
    match link {
        Some(link) if link.starts_with('#') && anchors.contains_key(&link[1..]) => {
            xml.open("w:hyperlink", &[("w:anchor", &anchors[&link[1..]]), ("w:history", "1")]);
            runs::plain(xml, text, rtl, &styled);
            xml.close();
        }
        Some(link) if crate::check::safe_link(link) => {
            let id = relations.link(link);
            xml.open("w:hyperlink", &[("r:id", &id), ("w:history", "1")]);
            runs::plain(xml, text, rtl, &styled);
            xml.close();
        }
        _ => runs::plain(xml, text, rtl, properties),
    }
}
