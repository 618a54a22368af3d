//! A document as a Word file.

use super::body::Body;
use super::package::{Package, Relations};
use super::parts;
use super::read::Parts;
use super::record::{self, Record};
use super::styles::{self, W};
use crate::drawing::Lettering;
use crate::style::{Form, Paper, Style};
use crate::xml::Xml;
use crate::{Document, DocumentError, check, manifest};

const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// Writes a document as a Word file (.docx).
///
/// Styles, captions, footnotes, the table of contents and cross-references are Word's own, so that a person can go on
/// working. Blocks of prose stand in content controls that can be edited, live blocks in locked ones. Page numbers of
/// the table of contents are filled in by Word when it prints or when its fields are updated: nobody but Word knows
/// where its pages end. Equal documents give equal bytes.
///
/// # Errors
/// When two blocks have the same id, when a footnote is missing, or when the file cannot be packed.
pub fn write(document: &Document, style: &Style) -> Result<Vec<u8>, DocumentError> {
    check::document(document)?;
    let lettering = Lettering::new();
    let mut relations = Relations::default();
    let styles_id = relations.add("styles", "styles.xml");
    debug_assert_eq!(styles_id, "rId1", "relations are numbered from one");
    relations.add("numbering", "numbering.xml");
    relations.add("settings", "settings.xml");
    relations.add("fontTable", "fontTable.xml");
    relations.add("footnotes", "footnotes.xml");
    relations.add("theme", "theme/theme1.xml");
    relations.add("customXml", "../customXml/item1.xml");
    let page = Page::of(*style);
    let sections = [
        ("header", "first", true),
        ("header", "default", false),
        ("footer", "first", true),
        ("footer", "default", false),
    ]
    .map(|(kind, which, first)| {
        let name = format!("{kind}-{which}.xml");
        let id = relations.add(kind, &name);
        (kind, which, first, name, id)
    });

    let mut body = Body::new(document, *style, page.text_width, &lettering, relations);
    body.open_document();
    body.front();
    body.blocks()?;
    body.about();
    section(
        &mut body.xml,
        &page,
        &sections.each_ref().map(|(kind, which, _, _, id)| (*kind, *which, id.as_str())),
    );
    let written = body.finish();

    let mut package = Package::default();
    let mut top = Relations::default();
    top.add("officeDocument", "word/document.xml");
    top.add_typed(
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml",
    );
    top.add("custom-properties", "docProps/custom.xml");
    package.plain("_rels/.rels", top.xml());

    let mut known = written.record;
    let manifest = manifest::sealed(document)?;
    let numbering = parts::numbering(written.ordered_lists);
    let styles = styles::xml(document, *style);
    known.fill_digests(&Parts {
        document: written.document.clone(),
        document_relations: written.relations.xml(),
        styles: Some(styles.clone()),
        numbering: Some(numbering.clone()),
        footnotes: Some(written.footnotes.clone()),
        footnote_relations: Some(written.footnote_relations.xml()),
        ..Parts::default()
    })?;
    custom_xml(&mut package, &manifest, &known)?;

    package.part("word/document.xml", &parts::word_type("document.main"), written.document);
    package.plain("word/_rels/document.xml.rels", written.relations.xml());
    package.part("word/styles.xml", &parts::word_type("styles"), styles);
    package.part("word/numbering.xml", &parts::word_type("numbering"), numbering);
    package.part("word/settings.xml", &parts::word_type("settings"), parts::settings(document));
    package.part(
        "word/theme/theme1.xml",
        "application/vnd.openxmlformats-officedocument.theme+xml",
        parts::theme(),
    );
    parts::font_table(document, &mut package);
    package.part("word/footnotes.xml", &parts::word_type("footnotes"), written.footnotes);
    if !written.footnote_relations.is_empty() {
        package.plain("word/_rels/footnotes.xml.rels", written.footnote_relations.xml());
    }
    for (kind, _, first, name, _) in &sections {
        let xml = if *kind == "header" {
            parts::header(document, *first, page.text_width)?
        } else {
            parts::footer(document, *style, *first, page.text_width)
        };
        package.part(&format!("word/{name}"), &parts::word_type(kind), xml);
    }
    for (name, bytes) in written.media {
        package.plain(&format!("word/media/{name}"), bytes);
    }
    package.part(
        "docProps/core.xml",
        "application/vnd.openxmlformats-package.core-properties+xml",
        parts::core(document),
    );
    package.part(
        "docProps/custom.xml",
        "application/vnd.openxmlformats-officedocument.custom-properties+xml",
        parts::custom(&manifest),
    );
    package.finish()
}

/// The manifest and the record of blocks, in a part of our own that Word and LibreOffice carry along.
fn custom_xml(package: &mut Package, manifest: &str, known: &Record) -> Result<(), DocumentError> {
    let mut xml = Xml::declared();
    xml.open("sterna", &[("xmlns", record::NAMESPACE)]);
    xml.leaf("manifest", &[], manifest);
    xml.leaf("record", &[], &serde_json::to_string(known).map_err(DocumentError::Json)?);
    xml.close();
    package.plain("customXml/item1.xml", xml.finish());
    let mut relations = Relations::default();
    relations.add("customXmlProps", "itemProps1.xml");
    package.plain("customXml/_rels/item1.xml.rels", relations.xml());
    let mut props = Xml::declared();
    props.open(
        "ds:datastoreItem",
        &[
            ("ds:itemID", "{7A1B6C52-3D0E-4C58-9E4B-0F5D2A6C8E11}"),
            ("xmlns:ds", "http://schemas.openxmlformats.org/officeDocument/2006/customXml"),
        ],
    );
    props.open("ds:schemaRefs", &[]).empty("ds:schemaRef", &[("ds:uri", record::NAMESPACE)]);
    props.close().close();
    package.part(
        "customXml/itemProps1.xml",
        "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
        props.finish(),
    );
    Ok(())
}

/// The measures of a page, in twentieths of a point.
#[derive(Clone, Copy, Debug)]
pub(super) struct Page {
    width: u32,
    height: u32,
    side: u32,
    top: u32,
    pub(super) text_width: u32,
}

impl Page {
    fn of(style: Style) -> Self {
        let (width, height) = match style.paper {
            Paper::A4 => (11_906, 16_838),
            Paper::Letter => (12_240, 15_840),
        };
        // The text of a report is 160 mm wide on either paper, that of a note 170 mm.
        let (text_width, top) = match style.form {
            Form::Report => (9_070, 1_417),
            Form::Note => (9_638, 1_020),
        };
        Self { width, height, side: (width - text_width) / 2, top, text_width }
    }
}

fn section(xml: &mut Xml, page: &Page, references: &[(&str, &str, &str); 4]) {
    xml.open("w:sectPr", &[]);
    for (kind, which, id) in references {
        let element = if *kind == "header" { "w:headerReference" } else { "w:footerReference" };
        xml.empty(element, &[("w:type", which), ("r:id", id)]);
    }
    xml.empty("w:pgSz", &[("w:w", &page.width.to_string()), ("w:h", &page.height.to_string())]);
    let (side, top) = (page.side.to_string(), page.top.to_string());
    xml.empty(
        "w:pgMar",
        &[
            ("w:top", &top),
            ("w:right", &side),
            ("w:bottom", &top),
            ("w:left", &side),
            ("w:header", "567"),
            ("w:footer", "567"),
            ("w:gutter", "0"),
        ],
    );
    xml.empty("w:titlePg", &[]);
    xml.close();
}

/// A field: what it computes, and what it shows until it is computed. Only what it shows has properties: LibreOffice
/// takes the code of a styled field for text.
pub(super) fn field(xml: &mut Xml, code: &str, shown: &str, properties: &str) {
    xml.raw("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>");
    xml.leaf("w:instrText", &[("xml:space", "preserve")], code);
    xml.raw("</w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
    if !shown.is_empty() {
        xml.open("w:r", &[]);
        if !properties.is_empty() {
            xml.open("w:rPr", &[]).raw(properties).close();
        }
        xml.leaf("w:t", &[], shown);
        xml.close();
    }
    xml.raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
}

/// The namespaces of the main part.
pub(super) const NAMESPACES: [(&str, &str); 8] = [
    ("xmlns:w", W),
    ("xmlns:r", R),
    ("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
    ("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
    ("xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
    ("xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
    ("xmlns:w15", "http://schemas.microsoft.com/office/word/2012/wordml"),
    ("mc:Ignorable", "w15"),
];
