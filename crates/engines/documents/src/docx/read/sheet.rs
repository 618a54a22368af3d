//! What a file's styles and numbering mean.

use std::collections::HashMap;

use roxmltree::Node;

use super::intake::parse;
use crate::DocumentError;

/// What a paragraph style means to us, whatever its name in the file's language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Body text, and every style we do not know.
    #[default]
    Body,
    Heading(u8),
    Lead,
    Quote,
    SmallPrint,
    Caption,
    TableNote,
    SourceLine,
    SourceEntry,
    BoxTitle,
    BoxCountry,
    BoxSource,
    /// A paragraph that only makes room.
    Gap,
}

/// Styles of a file by id.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    /// Name and the style it is based on.
    styles: HashMap<String, (String, String)>,
    /// Character styles that are bold or italic.
    pub(super) strong: HashMap<String, (bool, bool)>,
    numbered: HashMap<String, String>,
    /// Whether a list's numbers are counted, by the id of the list.
    ordered: HashMap<String, bool>,
}

impl Sheet {
    pub(super) fn new(styles: Option<&str>, numbering: Option<&str>) -> Result<Self, DocumentError> {
        let mut sheet = Self::default();
        if let Some(xml) = styles {
            let tree = parse(xml, "word/styles.xml")?;
            for style in children(tree.root_element(), "style") {
                let id = attribute(style, "styleId").to_owned();
                let value = |name| child(style, name).map_or("", |node| attribute(node, "val")).to_owned();
                if let Some(properties) = child(style, "rPr")
                    && attribute(style, "type") == "character"
                {
                    let looks = (on(properties, "b"), on(properties, "i"));
                    sheet.strong.insert(id.clone(), looks);
                }
                if let Some(number) = child(style, "pPr")
                    .and_then(|node| child(node, "numPr"))
                    .and_then(|node| child(node, "numId"))
                {
                    sheet.numbered.insert(id.clone(), attribute(number, "val").to_owned());
                }
                sheet.styles.insert(id, (value("name").to_lowercase(), value("basedOn")));
            }
        }
        if let Some(xml) = numbering {
            let tree = parse(xml, "word/numbering.xml")?;
            let mut abstracts = HashMap::new();
            for list in children(tree.root_element(), "abstractNum") {
                let first = children(list, "lvl").next();
                let format =
                    first.and_then(|level| child(level, "numFmt")).map_or("", |node| attribute(node, "val"));
                abstracts.insert(attribute(list, "abstractNumId"), !matches!(format, "bullet" | "none" | ""));
            }
            for number in children(tree.root_element(), "num") {
                let base = child(number, "abstractNumId").map_or("", |node| attribute(node, "val"));
                let ordered = abstracts.get(base).copied().unwrap_or(false);
                sheet.ordered.insert(attribute(number, "numId").to_owned(), ordered);
            }
        }
        Ok(sheet)
    }

    /// What a style means: its own name, or that of a style it is based on.
    pub(super) fn meaning(&self, id: &str) -> Meaning {
        let mut id = id;
        // A chain of styles that leads in a circle ends too.
        for _ in 0..16 {
            let Some((name, based_on)) = self.styles.get(id) else { break };
            let meaning = match name.as_str() {
                "heading 1" => Meaning::Heading(1),
                "heading 2" => Meaning::Heading(2),
                "heading 3" => Meaning::Heading(3),
                "heading 4" | "heading 5" | "heading 6" => Meaning::Heading(4),
                "title" => Meaning::Heading(1),
                "lead" => Meaning::Lead,
                "quote" | "intense quote" | "quotations" => Meaning::Quote,
                "small print" => Meaning::SmallPrint,
                "caption" => Meaning::Caption,
                "table note" => Meaning::TableNote,
                "source line" => Meaning::SourceLine,
                "source entry" => Meaning::SourceEntry,
                "box title" => Meaning::BoxTitle,
                "box country" => Meaning::BoxCountry,
                "box source" => Meaning::BoxSource,
                "box gap" => Meaning::Gap,
                _ if based_on.is_empty() || based_on == id => break,
                _ => {
                    id = based_on;
                    continue;
                }
            };
            return meaning;
        }
        Meaning::Body
    }

    /// The name of a style, in small letters.
    pub(super) fn name(&self, id: &str) -> &str {
        self.styles.get(id).map_or("", |(name, _)| name)
    }

    /// The list that a style puts its paragraphs in.
    pub(super) fn list_of(&self, style: &str) -> Option<&str> {
        self.numbered.get(style).map(String::as_str)
    }

    /// Whether a list counts.
    pub(super) fn ordered(&self, list: &str) -> bool {
        self.ordered.get(list).copied().unwrap_or(false)
    }
}

/// The first child element with this local name.
pub(super) fn child<'a, 'x>(node: Node<'a, 'x>, name: &str) -> Option<Node<'a, 'x>> {
    node.children().find(|child| child.is_element() && child.tag_name().name() == name)
}

/// The child elements with this local name.
pub(super) fn children<'a, 'x>(node: Node<'a, 'x>, name: &'static str) -> impl Iterator<Item = Node<'a, 'x>> {
    node.children().filter(move |child| child.is_element() && child.tag_name().name() == name)
}

/// An attribute by its local name; empty when there is none.
pub(super) fn attribute<'a>(node: Node<'a, '_>, name: &str) -> &'a str {
    node.attributes().find(|attribute| attribute.name() == name).map_or("", |attribute| attribute.value())
}

/// Whether a property that can be on or off is on.
pub(super) fn on(properties: Node<'_, '_>, name: &str) -> bool {
    child(properties, name).is_some_and(|node| !matches!(attribute(node, "val"), "0" | "false" | "off"))
}
