//! The inside of a paragraph: runs, links, fields, changes, comments.

use roxmltree::Node;

use super::super::ChangeKind;
use super::super::styles::EAST_ASIAN;
use super::paragraph::Oddities;
use super::scan::Walker;
use super::sheet::{attribute, child, on};
use crate::{DocumentError, Run, check, fonts};

/// What has been read of a paragraph, and what holds for what is read next.
#[derive(Debug, Default)]
pub(super) struct Inline {
    pub(super) runs: Vec<Run>,
    /// Everything legible, numbers of captions included.
    pub(super) legible: String,
    pub(super) oddities: Oddities,
    /// A caption's number stands in it, in its own style.
    pub(super) numbered: bool,
    /// Text boxes that hang on the paragraph.
    pub(super) boxes: Vec<Vec<Run>>,
    link: Option<String>,
    figure: Option<String>,
    /// Figures whose bookmark is open: the bookmark's number and the figure's id.
    figure_marks: Vec<(String, String)>,
}

/// Fields that are open: the code of each, its link, and whether its result has begun.
#[derive(Debug, Default)]
pub(super) struct Fields(Vec<Field>);

#[derive(Debug, Default)]
struct Field {
    code: String,
    in_result: bool,
}

impl Fields {
    /// Whether we are in the code of a field, which nobody reads.
    fn in_code(&self) -> bool {
        self.0.iter().any(|field| !field.in_result)
    }

    /// Where the innermost open link field leads.
    fn link(&self) -> Option<String> {
        self.0.iter().rev().find_map(|field| link_of(&field.code))
    }

    fn step(&mut self, kind: &str) {
        match kind {
            "begin" => self.0.push(Field::default()),
            "separate" => {
                if let Some(field) = self.0.last_mut() {
                    field.in_result = true;
                }
            }
            "end" => {
                self.0.pop();
            }
            _ => {}
        }
    }
}

/// The address in the code of a link: `HYPERLINK "https://…"`.
fn link_of(code: &str) -> Option<String> {
    let rest = code.trim_start().strip_prefix("HYPERLINK")?;
    let address = rest.split('"').nth(1)?;
    check::safe_link(address).then(|| address.to_owned())
}

impl Walker<'_> {
    /// Everything that stands where runs stand.
    pub(super) fn inline(
        &mut self,
        parent: Node<'_, '_>,
        inline: &mut Inline,
        depth: usize,
    ) -> Result<(), DocumentError> {
        let depth = self.deeper(depth)?;
        for node in parent.children().filter(Node::is_element) {
            match node.tag_name().name() {
                "r" => self.run(node, inline, depth)?,
                "hyperlink" => {
                    let before = inline.link.clone();
                    inline.link = self.target(node).or(before.clone());
                    self.inline(node, inline, depth)?;
                    inline.link = before;
                }
                "ins" | "moveTo" => {
                    let from = inline.legible.len();
                    self.inline(node, inline, depth)?;
                    let text = inline.legible.get(from..).unwrap_or_default().to_owned();
                    self.change(node, ChangeKind::Insertion, text);
                }
                "del" | "moveFrom" => self.dropped(node, ChangeKind::Deletion),
                "sdt" if repeated(node) => {}
                "sdt" => {
                    let tag = child(node, "sdtPr").and_then(|properties| child(properties, "tag"));
                    let figure = tag.and_then(|tag| attribute(tag, "val").strip_prefix("f:"));
                    let before = inline.figure.clone();
                    inline.figure = figure.map(str::to_owned).or(before.clone());
                    if let Some(content) = child(node, "sdtContent") {
                        self.inline(content, inline, depth)?;
                    }
                    inline.figure = before;
                }
                "fldSimple" => {
                    let before = inline.link.clone();
                    inline.link = link_of(attribute(node, "instr")).or(before.clone());
                    self.inline(node, inline, depth)?;
                    inline.link = before;
                }
                "smartTag" | "customXml" | "dir" | "bdo" | "Choice" => self.inline(node, inline, depth)?,
                "AlternateContent" => {
                    if let Some(chosen) = child(node, "Choice").or_else(|| child(node, "Fallback")) {
                        self.inline(chosen, inline, depth)?;
                    }
                }
                "bookmarkStart" => {
                    if let Some(figure) = self.record.figures.get(attribute(node, "name")) {
                        inline.figure_marks.push((attribute(node, "id").to_owned(), figure.clone()));
                    }
                }
                "bookmarkEnd" => inline.figure_marks.retain(|(id, _)| id != attribute(node, "id")),
                "commentRangeStart" | "commentRangeEnd" => self.comment_range(node),
                "oMath" | "oMathPara" => {
                    inline.oddities.formulas += 1;
                    let letters = node.descendants().filter(|inner| inner.tag_name().name() == "t");
                    let text: String = letters.filter_map(|inner| inner.text()).collect();
                    self.say(inline, &text, (false, false), false);
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn run(&mut self, node: Node<'_, '_>, inline: &mut Inline, depth: usize) -> Result<(), DocumentError> {
        let depth = self.deeper(depth)?;
        let mut looks = (false, false);
        let mut caption_number = false;
        if let Some(properties) = child(node, "rPr") {
            let style = child(properties, "rStyle").map_or("", |style| attribute(style, "val"));
            caption_number = self.sheet.name(style) == "caption number" || style == "CaptionNumber";
            let styled = self.sheet.strong.get(style).copied().unwrap_or_default();
            let set = |name, otherwise| {
                if child(properties, name).is_some() { on(properties, name) } else { otherwise }
            };
            looks = (set("b", styled.0), set("i", styled.1));
            if on(properties, "vanish") {
                inline.oddities.hidden = true;
                return Ok(());
            }
            if let Some(named) = child(properties, "rFonts") {
                let font = ["ascii", "cs"].map(|name| attribute(named, name));
                inline.oddities.other_fonts |= font.iter().any(|font| !font.is_empty() && !ours(font));
            }
        }
        for inner in node.children().filter(Node::is_element) {
            match inner.tag_name().name() {
                "t" if !self.fields.in_code() => {
                    self.say(inline, inner.text().unwrap_or_default(), looks, caption_number);
                }
                "tab" | "ptab" => self.say(inline, "\t", looks, caption_number),
                "br" if matches!(attribute(inner, "type"), "" | "textWrapping") => {
                    self.say(inline, "\n", looks, caption_number);
                }
                "cr" => self.say(inline, "\n", looks, caption_number),
                "noBreakHyphen" => self.say(inline, "\u{2011}", looks, caption_number),
                "softHyphen" => self.say(inline, "\u{ad}", looks, caption_number),
                "sym" => {
                    let code = u32::from_str_radix(attribute(inner, "char"), 16).ok();
                    // Letters of picture fonts stand in a private area and mean nothing elsewhere.
                    let letter =
                        code.filter(|code| !(0xf000..0xf100).contains(code)).and_then(char::from_u32);
                    match letter {
                        Some(letter) => {
                            self.say(inline, letter.encode_utf8(&mut [0; 4]), looks, caption_number)
                        }
                        None => inline.oddities.other_fonts = true,
                    }
                }
                "fldChar" => self.fields.step(attribute(inner, "fldCharType")),
                "instrText" => {
                    if let Some(field) = self.fields.0.last_mut()
                        && field.code.len() < 4_096
                    {
                        field.code.push_str(inner.text().unwrap_or_default());
                    }
                }
                "footnoteReference" | "endnoteReference" => {
                    let endnote = inner.tag_name().name() == "endnoteReference";
                    if let Some(id) = self.footnote(attribute(inner, "id"), endnote) {
                        inline.runs.push(Run::Footnote { id });
                        inline.oddities.endnotes += u32::from(endnote);
                    }
                }
                "drawing" | "pict" | "object" => self.picture(inner, inline, depth)?,
                "AlternateContent" => {
                    if let Some(chosen) = child(inner, "Choice").or_else(|| child(inner, "Fallback")) {
                        for picture in chosen.children().filter(Node::is_element) {
                            self.picture(picture, inline, depth)?;
                        }
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// A picture, or a text box, whose words are kept.
    fn picture(
        &mut self,
        node: Node<'_, '_>,
        inline: &mut Inline,
        depth: usize,
    ) -> Result<(), DocumentError> {
        let depth = self.deeper(depth)?;
        let mut boxed =
            node.descendants().filter(|inner| inner.tag_name().name() == "txbxContent").peekable();
        if boxed.peek().is_none() {
            self.count_oddity(&mut inline.oddities, node);
            return Ok(());
        }
        let contents: Vec<_> = boxed.collect();
        for content in contents {
            // Boxes inside boxes are read with the outer one only.
            if content.ancestors().skip(1).any(|outer| {
                outer.tag_name().name() == "txbxContent" && outer.ancestors().any(|top| top == node)
            }) {
                continue;
            }
            inline.oddities.text_boxes += 1;
            for paragraph in content.children().filter(|inner| inner.tag_name().name() == "p") {
                let mut inside = Inline::default();
                self.inline(paragraph, &mut inside, depth)?;
                if !inside.runs.is_empty() {
                    inline.boxes.push(inside.runs);
                }
                inline.oddities.add(inside.oddities);
                inline.boxes.extend(inside.boxes);
            }
        }
        Ok(())
    }

    /// Takes words down.
    fn say(&mut self, inline: &mut Inline, text: &str, looks: (bool, bool), caption_number: bool) {
        if text.is_empty() {
            return;
        }
        inline.legible.push_str(text);
        for open in &self.open_comments {
            if let Some(comment) = self.comments.get_mut(open)
                && comment.quote.len() < 2_000
            {
                comment.quote.push_str(text);
            }
        }
        if caption_number {
            inline.numbered = true;
            return;
        }
        let link = inline.link.clone().or_else(|| self.fields.link());
        let figure =
            inline.figure.clone().or_else(|| inline.figure_marks.last().map(|(_, figure)| figure.clone()));
        let run = match figure {
            Some(id) => Run::Figure { id, text: text.to_owned(), link },
            None => Run::Text { text: text.to_owned(), strong: looks.0, emphasis: looks.1, link },
        };
        append(&mut inline.runs, run);
    }

    /// Where a hyperlink leads.
    fn target(&self, node: Node<'_, '_>) -> Option<String> {
        let anchor = attribute(node, "anchor");
        if let Some(relation) = self.relations.get(attribute(node, "id")).filter(|relation| relation.external)
        {
            return check::safe_link(&relation.target).then(|| relation.target.clone());
        }
        let name = self.record.anchors.get(anchor)?;
        Some(format!("#{name}"))
    }
}

/// Whether a control repeats the paragraph that stands before it: LibreOffice 7, which puts a control of its own around
/// each piece of a paragraph inside one of ours, writes the whole paragraph again after every piece.
fn repeated(node: Node<'_, '_>) -> bool {
    // Its own controls keep the name of ours and lose the tag.
    let name = |node: Node<'_, '_>| {
        let properties = child(node, "sdtPr")?;
        let alias = child(properties, "alias").map(|alias| attribute(alias, "val").to_owned());
        child(properties, "tag").is_none().then_some(alias)
    };
    let words = |node: Node<'_, '_>| -> String {
        node.descendants()
            .filter(|inner| inner.tag_name().name() == "t")
            .filter_map(|inner| inner.text())
            .collect()
    };
    let Some(own) = name(node) else { return false };
    let Some(before) = node.prev_sibling_element() else { return false };
    if before.tag_name().name() != "sdt" {
        return false;
    }
    let siblings = node.prev_siblings().skip(1).filter(Node::is_element);
    let Some(first) = siblings.take_while(|sibling| sibling.tag_name().name() == "sdt").last() else {
        return false;
    };
    let whole = words(first);
    name(first).is_some_and(|first| first == own) && !whole.is_empty() && words(node).ends_with(&whole)
}

/// Adds a run; text that looks like the text before it is one run with it.
pub(in crate::docx) fn append(runs: &mut Vec<Run>, run: Run) {
    match (runs.last_mut(), &run) {
        (
            Some(Run::Text { text, strong, emphasis, link }),
            Run::Text { text: more, strong: s, emphasis: e, link: l },
        ) if strong == s && emphasis == e && link == l => text.push_str(more),
        (Some(Run::Figure { id, text, link }), Run::Figure { id: i, text: more, link: l })
            if id == i && link == l =>
        {
            text.push_str(more);
        }
        _ => runs.push(run),
    }
}

/// Takes away the space between a footnote's mark and its words.
pub(super) fn trim_start(runs: &mut [Run]) {
    if let Some(Run::Text { text, .. }) = runs.first_mut() {
        *text = text.trim_start().to_owned();
    }
}

/// Whether a font is one that we write, or one that programs put in its place.
fn ours(font: &str) -> bool {
    let families = [fonts::SERIF, fonts::SANS, fonts::NASKH, fonts::ARABIC, fonts::CHINESE, EAST_ASIAN];
    families.contains(&font)
}
