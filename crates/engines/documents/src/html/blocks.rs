//! Blocks as HTML.

use std::collections::HashMap;

use crate::drawing::{self, Lettering};
use crate::words::Words;
use crate::xml::Xml;
use crate::{
    Alignment, Block, Cell, Content, Document, ExampleBox, List, ListItem, Look, Paragraph, Run, Sources,
    Table, check,
};

/// A page being written.
pub(super) struct Page<'d> {
    pub(super) xml: Xml,
    document: &'d Document,
    words: &'static Words,
    lettering: &'d Lettering,
    rtl: bool,
    tables: u32,
    figures: u32,
    boxes: u32,
    /// Footnotes in the order of their first mention, and how often each is named.
    notes: Vec<&'d str>,
    mentions: HashMap<&'d str, u32>,
    headings: usize,
}

impl<'d> Page<'d> {
    pub(super) fn new(document: &'d Document, words: &'static Words, lettering: &'d Lettering) -> Self {
        Self {
            xml: Xml::default(),
            document,
            words,
            lettering,
            rtl: document.rtl(),
            tables: 0,
            figures: 0,
            boxes: 0,
            notes: Vec::new(),
            mentions: HashMap::new(),
            headings: 0,
        }
    }

    /// The title block and the standing sentences.
    pub(super) fn front(&mut self) {
        let document = self.document;
        self.xml.open("header", &[]);
        if !document.mark.is_empty() {
            self.xml.leaf("p", &[("class", "mark")], &document.mark);
        }
        self.xml.leaf("h1", &[("class", "title")], &document.title);
        if !document.subtitle.is_empty() {
            self.xml.leaf("p", &[("class", "subtitle")], &document.subtitle);
        }
        let lines = [&document.publisher, &document.date.written, &document.status];
        let lines: Vec<&str> =
            lines.into_iter().map(String::as_str).filter(|line| !line.is_empty()).collect();
        self.xml.leaf("p", &[("class", "cover-line")], &lines.join(" · "));
        for sentence in &document.standing {
            self.xml.leaf("p", &[("class", "standing")], sentence);
        }
        self.xml.close();
    }

    /// Every block.
    pub(super) fn blocks(&mut self) {
        let document = self.document;
        for block in &document.body {
            self.block(block);
        }
    }

    /// Footnotes and "About this document".
    pub(super) fn end(&mut self) {
        let document = self.document;
        self.xml.open("footer", &[]);
        if !self.notes.is_empty() {
            self.xml.leaf("h2", &[("class", "small")], self.words.notes).open("ol", &[("class", "notes")]);
            // A footnote may name another one, which then joins the list.
            let mut index = 0;
            while let Some(id) = self.notes.get(index).copied() {
                self.xml.open("li", &[("id", &format!("note-{id}"))]);
                if let Some(footnote) = document.footnote(id) {
                    self.runs(&footnote.runs);
                }
                let (back, label) = (format!("#mention-{id}-1"), self.words.back);
                self.xml.text(" ").leaf(
                    "a",
                    &[("href", &back), ("aria-label", label), ("class", "back")],
                    "↩",
                );
                self.xml.close();
                index += 1;
            }
            self.xml.close();
        }
        if !document.about.is_empty() {
            self.xml.leaf("h2", &[("class", "small")], self.words.about).open("dl", &[]);
            for row in &document.about {
                self.xml.leaf("dt", &[], &row.label).leaf("dd", &[], &row.value);
            }
            self.xml.close();
        }
        self.xml.close();
    }

    fn block(&mut self, block: &'d Block) {
        self.xml.open("section", &[("id", &format!("block-{}", block.id))]);
        for content in &block.content {
            match content {
                Content::Heading { level, text, anchor } => self.heading(*level, text, anchor),
                Content::Paragraph(paragraph) => self.paragraph(paragraph),
                Content::List(list) => self.list(list),
                Content::Table(table) => self.numbered_table(table),
                Content::Chart(chart) => {
                    let drawing = drawing::chart(chart, self.lettering, self.rtl);
                    let svg = drawing.svg(self.rtl, &chart.alt);
                    self.figure(&chart.caption, &svg, &chart.data(), &[&chart.note], &chart.source);
                }
                Content::Map(map) => {
                    let svg = drawing::map(map, self.lettering).svg(false, &map.alt);
                    let notes: Vec<&str> =
                        map.footnotes.iter().map(String::as_str).chain([map.disclaimer.as_str()]).collect();
                    self.figure(&map.caption, &svg, &map.data(), &notes, &map.source);
                }
                Content::Box(example) => self.example(example),
                Content::Toc => self.toc(),
                Content::Sources(sources) => self.sources(sources),
                Content::PageBreak => {
                    self.xml.open("div", &[("class", "page-break")]).close();
                }
            }
        }
        self.xml.close();
    }

    fn heading(&mut self, level: u8, text: &str, anchor: &str) {
        self.headings += 1;
        // The title is the first level of the page.
        let element = ["h2", "h3", "h4", "h5"][usize::from(level.clamp(1, 4) - 1)];
        let own = format!("heading-{}", self.headings);
        self.xml.open(element, &[("id", &own)]);
        if !anchor.is_empty() {
            self.xml.open("span", &[("id", &format!("a-{anchor}"))]).close();
        }
        self.xml.text(text).close();
    }

    fn paragraph(&mut self, paragraph: &'d Paragraph) {
        match paragraph.look {
            Look::Body => self.xml.open("p", &[]),
            Look::Lead => self.xml.open("p", &[("class", "lead")]),
            Look::Note => self.xml.open("p", &[("class", "small-print")]),
            Look::Quote => self.xml.open("blockquote", &[]).open("p", &[]),
        };
        self.runs(&paragraph.runs);
        self.xml.close();
        if paragraph.look == Look::Quote {
            self.xml.close();
        }
    }

    fn runs(&mut self, runs: &'d [Run]) {
        for run in runs {
            match run {
                Run::Text { text, strong, emphasis, link } => {
                    let mut opened = self.link(link.as_deref());
                    for (on, element) in [(*strong, "strong"), (*emphasis, "em")] {
                        if on {
                            self.xml.open(element, &[]);
                            opened += 1;
                        }
                    }
                    self.words(text);
                    for _ in 0..opened {
                        self.xml.close();
                    }
                }
                Run::Figure { id, text, link } => {
                    let opened = self.link(link.as_deref());
                    self.xml.leaf("data", &[("value", id)], text);
                    for _ in 0..opened {
                        self.xml.close();
                    }
                }
                Run::Footnote { id } => self.mention(id),
            }
        }
    }

    fn words(&mut self, text: &str) {
        for (index, line) in text.split('\n').enumerate() {
            if index > 0 {
                self.xml.raw("<br>");
            }
            self.xml.text(line);
        }
    }

    fn link(&mut self, link: Option<&str>) -> usize {
        match link {
            Some(link) if link.starts_with('#') => {
                self.xml.open("a", &[("href", &format!("#a-{}", &link[1..]))]);
                1
            }
            Some(link) if check::safe_link(link) => {
                self.xml.open("a", &[("href", link), ("rel", "noreferrer")]);
                1
            }
            _ => 0,
        }
    }

    fn mention(&mut self, id: &'d str) {
        let place = match self.notes.iter().position(|note| *note == id) {
            Some(place) => place,
            None => {
                self.notes.push(id);
                self.notes.len() - 1
            }
        };
        let count = self.mentions.entry(id).or_insert(0);
        *count += 1;
        let own = format!("mention-{id}-{count}");
        self.xml.open("sup", &[]);
        self.xml.leaf("a", &[("href", &format!("#note-{id}")), ("id", &own)], &(place + 1).to_string());
        self.xml.close();
    }

    /// A list; deeper items stand in lists inside it.
    fn list(&mut self, list: &'d List) {
        let element = if list.ordered { "ol" } else { "ul" };
        self.items(&list.items, 0, element);
    }

    fn items(&mut self, items: &'d [ListItem], depth: u8, element: &'static str) {
        self.xml.open(element, &[]);
        let mut index = 0;
        while index < items.len() {
            self.xml.open("li", &[]);
            if items[index].depth <= depth {
                self.runs(&items[index].runs);
                index += 1;
            }
            let deeper = items[index..].iter().take_while(|item| item.depth > depth).count();
            if deeper > 0 {
                self.items(&items[index..index + deeper], depth + 1, element);
                index += deeper;
            }
            self.xml.close();
        }
        self.xml.close();
    }

    fn numbered_table(&mut self, table: &'d Table) {
        self.xml.open("figure", &[("class", "table")]);
        if !table.caption.is_empty() {
            self.tables += 1;
            let number = format!("{}\u{a0}{}{}", self.words.table, self.tables, self.words.stop);
            self.xml.leaf("figcaption", &[], &format!("{number}{}", table.caption));
        }
        self.xml.open("div", &[("class", "frame"), ("tabindex", "0")]);
        self.table(table);
        self.xml.close();
        for note in table.note.lines() {
            self.xml.leaf("p", &[("class", "table-note")], note);
        }
        self.source(&table.source);
        self.xml.close();
    }

    fn table(&mut self, table: &'d Table) {
        self.xml.open("table", &[]);
        if !table.header.is_empty() {
            self.xml.open("thead", &[]);
            for row in &table.header {
                self.row(table, row, true);
            }
            self.xml.close();
        }
        self.xml.open("tbody", &[]);
        let first_total = table.rows.len().saturating_sub(table.total_rows);
        for (index, row) in table.rows.iter().enumerate() {
            if index == first_total && table.total_rows > 0 {
                self.xml.close().open("tfoot", &[]);
            }
            self.row(table, row, false);
        }
        self.xml.close().close();
    }

    fn row(&mut self, table: &'d Table, row: &'d [Cell], header: bool) {
        self.xml.open("tr", &[]);
        let mut column = 0;
        for cell in row {
            let (span, cluster) = (cell.span.max(1).to_string(), cell.cluster.to_string());
            let mut attributes = Vec::new();
            match table.alignment(column) {
                Alignment::Start => {}
                Alignment::Center => attributes.push(("class", "center")),
                Alignment::End => attributes.push(("class", "end")),
            }
            if cell.span > 1 {
                attributes.push(("colspan", span.as_str()));
            }
            if cell.cluster > 0 {
                attributes.push(("data-cluster", cluster.as_str()));
            }
            let element = if header || cell.heading { "th" } else { "td" };
            if element == "th" {
                attributes.push(("scope", if header { "col" } else { "row" }));
            }
            self.xml.open(element, &attributes);
            self.runs(&cell.runs);
            self.xml.close();
            column += usize::from(cell.span.max(1));
        }
        self.xml.close();
    }

    fn figure(&mut self, caption: &str, svg: &str, data: &Table, notes: &[&str], source: &str) {
        self.figures += 1;
        let number = format!("{}\u{a0}{}{}", self.words.figure, self.figures, self.words.stop);
        self.xml.open("figure", &[]).leaf("figcaption", &[], &format!("{number}{caption}"));
        self.xml.raw(svg);
        for note in notes.iter().flat_map(|note| note.lines()) {
            self.xml.leaf("p", &[("class", "table-note")], note);
        }
        self.source(source);
        self.xml.open("details", &[]).leaf("summary", &[], self.words.data_behind);
        self.data_table(data);
        self.xml.close().close();
    }

    /// The data behind a figure. It is made on the spot and holds plain text alone.
    fn data_table(&mut self, data: &Table) {
        self.xml.open("table", &[]);
        for (rows, element) in [(&data.header, "th"), (&data.rows, "td")] {
            for row in rows {
                self.xml.open("tr", &[]);
                for cell in row {
                    self.xml.leaf(element, &[], &crate::plain(&cell.runs));
                }
                self.xml.close();
            }
        }
        self.xml.close();
    }

    fn source(&mut self, source: &str) {
        if !source.is_empty() {
            let text = format!("{}{}{source}", self.words.source, self.words.colon);
            self.xml.leaf("p", &[("class", "source")], &text);
        }
    }

    fn example(&mut self, example: &'d ExampleBox) {
        self.boxes += 1;
        self.xml.open("aside", &[]);
        let number = format!("{}\u{a0}{}{}", self.words.example, self.boxes, self.words.stop);
        self.xml.leaf("p", &[("class", "box-title")], &format!("{number}{}", example.title));
        if !example.country.is_empty() {
            self.xml.leaf("p", &[("class", "box-country")], &example.country);
        }
        for paragraph in &example.paragraphs {
            self.paragraph(paragraph);
        }
        if !example.source.is_empty() {
            self.xml.open("p", &[("class", "source")]);
            self.xml.text(self.words.source).text(self.words.colon);
            self.runs(&example.source);
            self.xml.close();
        }
        self.xml.close();
    }

    fn toc(&mut self) {
        let document = self.document;
        self.xml.open("nav", &[("aria-label", self.words.contents)]);
        self.xml.leaf("h2", &[("class", "contents")], self.words.contents).open("ol", &[("class", "toc")]);
        let mut number = 0;
        for content in document.body.iter().flat_map(|block| &block.content) {
            if let Content::Heading { level, text, .. } = content {
                number += 1;
                if *level <= 3 {
                    self.xml.open("li", &[("class", &format!("toc-{level}"))]);
                    self.xml.leaf("a", &[("href", &format!("#heading-{number}"))], text).close();
                }
            }
        }
        self.xml.close().close();
    }

    fn sources(&mut self, sources: &'d Sources) {
        self.xml.open("ol", &[("class", "sources")]);
        for source in &sources.entries {
            self.xml.open("li", &[]);
            if !source.anchor.is_empty() {
                self.xml.open("span", &[("id", &format!("a-{}", source.anchor))]).close();
            }
            self.runs(&source.runs);
            self.xml.close();
        }
        self.xml.close();
    }
}
