//! The small parts of a Word file: numbering, settings, fonts, properties, headers and footers.

use sha2::{Digest as _, Sha256};

use super::package::{Package, Relations};
use super::runs;
use super::styles::{EAST_ASIAN, W, languages};
use super::write::field;
use crate::style::{Form, Style};
use crate::words::Words;
use crate::xml::Xml;
use crate::{Document, DocumentError, fonts};

const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// `word/numbering.xml`: number 1 has bullets, 2 numbers sources, and each ordered list is a definition of its own.
/// One definition that is begun again would do for Word; LibreOffice takes such a list apart when it saves.
pub(super) fn numbering(ordered_lists: u32) -> String {
    let mut xml = Xml::declared();
    xml.open("w:numbering", &[("xmlns:w", W)]);
    let lists = FIRST_ORDERED + ordered_lists;
    for list in 1..lists {
        xml.open("w:abstractNum", &[("w:abstractNumId", &(list - 1).to_string())]);
        xml.empty("w:multiLevelType", &[("w:val", "hybridMultilevel")]);
        for depth in 0..4_u32 {
            let (format, text) = match (list, depth % 2) {
                (1, 0) => ("bullet", "•".to_owned()),
                (1, _) => ("bullet", "–".to_owned()),
                (FIRST_ORDERED.., 1) => ("lowerLetter", format!("(%{})", depth + 1)),
                (_, _) => ("decimal", format!("%{}.", depth + 1)),
            };
            let left = (397 * (depth + 1)).to_string();
            xml.open("w:lvl", &[("w:ilvl", &depth.to_string())]);
            xml.empty("w:start", &[("w:val", "1")]);
            xml.empty("w:numFmt", &[("w:val", format)]);
            xml.empty("w:lvlText", &[("w:val", &text)]);
            xml.empty("w:lvlJc", &[("w:val", "left")]);
            xml.open("w:pPr", &[]).empty("w:ind", &[("w:left", &left), ("w:hanging", "397")]).close();
            xml.close();
        }
        xml.close();
    }
    for list in 1..lists {
        xml.open("w:num", &[("w:numId", &list.to_string())]);
        xml.empty("w:abstractNumId", &[("w:val", &(list - 1).to_string())]).close();
    }
    xml.close();
    xml.finish()
}

/// The number of the first ordered list.
pub(super) const FIRST_ORDERED: u32 = 3;

/// `word/settings.xml`.
pub(super) fn settings(document: &Document) -> String {
    let (latin, east, complex) = languages(document.language);
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:settings xmlns:w=\"{W}\">\
         <w:embedTrueTypeFonts/><w:saveSubsetFonts/><w:defaultTabStop w:val=\"397\"/><w:characterSpacingControl w:val=\"doNotCompress\"/>\
         <w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>\
         <w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>\
         <w:themeFontLang w:val=\"{latin}\" w:eastAsia=\"{east}\" w:bidi=\"{complex}\"/></w:settings>"
    )
}

/// `word/fontTable.xml` with the fonts of the document's script inside, so that it looks the same everywhere.
/// Chinese fonts are too large to travel; every Word has one.
pub(super) fn font_table(document: &Document, package: &mut Package) {
    let mut relations = Relations::default();
    let mut xml = Xml::declared();
    xml.open("w:fonts", &[("xmlns:w", W), ("xmlns:r", R)]);
    let mut families: Vec<(&str, &str, &str)> =
        vec![(fonts::SERIF, "roman", "Cambria"), (fonts::SANS, "swiss", "Calibri")];
    if document.rtl() {
        families.extend([(fonts::NASKH, "roman", "Traditional Arabic"), (fonts::ARABIC, "swiss", "Arial")]);
    }
    for (family, class, instead) in families {
        xml.open("w:font", &[("w:name", family)]);
        xml.empty("w:altName", &[("w:val", instead)]);
        xml.empty("w:family", &[("w:val", class)]).empty("w:pitch", &[("w:val", "variable")]);
        for font in fonts::ALL.iter().filter(|font| font.family == family) {
            let element = match (font.bold, font.italic) {
                (false, false) => "w:embedRegular",
                (true, false) => "w:embedBold",
                (false, true) => "w:embedItalic",
                (true, true) => "w:embedBoldItalic",
            };
            let (key, bytes) = obfuscated(font.bytes);
            let name = format!("fonts/font{}.odttf", key.get(1..9).unwrap_or_default());
            let id = relations.add("font", &name);
            package.plain(&format!("word/{name}"), bytes);
            xml.empty(element, &[("r:id", &id), ("w:fontKey", &key)]);
        }
        xml.close();
    }
    xml.open("w:font", &[("w:name", EAST_ASIAN)]);
    xml.empty("w:altName", &[("w:val", fonts::CHINESE)]).empty("w:charset", &[("w:val", "86")]);
    xml.empty("w:family", &[("w:val", "swiss")]).empty("w:pitch", &[("w:val", "variable")]).close();
    xml.close();
    package.part("word/fontTable.xml", &word_type("fontTable"), xml.finish());
    package.plain("word/_rels/fontTable.xml.rels", relations.xml());
}

/// A font as the standard wants it inside a document: its first 32 bytes mixed with a key (ECMA-376, part 4, 2.8.1).
/// The key is made from the font itself, so that equal documents stay equal.
fn obfuscated(font: &[u8]) -> (String, Vec<u8>) {
    let digest = Sha256::digest(font);
    let key: [u8; 16] = std::array::from_fn(|index| digest[index]);
    let hex: String = key.iter().map(|byte| format!("{byte:02X}")).collect();
    let guid =
        format!("{{{}-{}-{}-{}-{}}}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..32]);
    let mut bytes = font.to_vec();
    for (index, byte) in bytes.iter_mut().take(32).enumerate() {
        *byte ^= key[15 - index % 16];
    }
    (guid, bytes)
}

/// `word/theme/theme1.xml`: the house's colours and fonts for what a person adds in Word.
pub(super) fn theme() -> String {
    use crate::palette::{INK, PAPER, SOFT, cluster, hex};
    let mut xml = Xml::declared();
    xml.open(
        "a:theme",
        &[("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"), ("name", "Sterna")],
    );
    xml.open("a:themeElements", &[]).open("a:clrScheme", &[("name", "Sterna")]);
    let colours: [(&'static str, u32); 12] = [
        ("a:dk1", INK),
        ("a:lt1", 0x00ff_ffff),
        ("a:dk2", SOFT),
        ("a:lt2", PAPER),
        ("a:accent1", cluster(1)),
        ("a:accent2", cluster(2)),
        ("a:accent3", cluster(3)),
        ("a:accent4", cluster(4)),
        ("a:accent5", INK),
        ("a:accent6", SOFT),
        ("a:hlink", INK),
        ("a:folHlink", SOFT),
    ];
    for (name, colour) in colours {
        xml.open(name, &[]).empty("a:srgbClr", &[("val", &hex(colour))]).close();
    }
    xml.close().open("a:fontScheme", &[("name", "Sterna")]);
    for name in ["a:majorFont", "a:minorFont"] {
        xml.open(name, &[]).empty("a:latin", &[("typeface", fonts::SERIF)]);
        xml.empty("a:ea", &[("typeface", EAST_ASIAN)]).empty("a:cs", &[("typeface", fonts::NASKH)]).close();
    }
    xml.close();
    // The standard wants three of each; none of ours is used by anything.
    let solid = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    let line = format!("<a:ln w=\"6350\">{solid}</a:ln>");
    let effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
    xml.raw(&format!(
        "<a:fmtScheme name=\"Sterna\"><a:fillStyleLst>{}</a:fillStyleLst><a:lnStyleLst>{}</a:lnStyleLst>\
         <a:effectStyleLst>{}</a:effectStyleLst><a:bgFillStyleLst>{}</a:bgFillStyleLst></a:fmtScheme>",
        solid.repeat(3),
        line.repeat(3),
        effect.repeat(3),
        solid.repeat(3)
    ));
    xml.close().close();
    xml.finish()
}

/// The content type of a part of word processing.
pub(super) fn word_type(part: &str) -> String {
    format!("application/vnd.openxmlformats-officedocument.wordprocessingml.{part}+xml")
}

/// `docProps/core.xml`. Its only date is the document's own.
pub(super) fn core(document: &Document) -> String {
    let mut xml = Xml::declared();
    xml.open(
        "cp:coreProperties",
        &[
            ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:dcterms", "http://purl.org/dc/terms/"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        ],
    );
    xml.leaf("dc:title", &[], &document.title);
    if !document.subtitle.is_empty() {
        xml.leaf("dc:subject", &[], &document.subtitle);
    }
    xml.leaf("dc:creator", &[], &document.publisher);
    xml.leaf("dc:language", &[], document.language.code());
    if is_date(&document.date.iso) {
        let instant = format!("{}T00:00:00Z", document.date.iso);
        for name in ["dcterms:created", "dcterms:modified"] {
            xml.leaf(name, &[("xsi:type", "dcterms:W3CDTF")], &instant);
        }
    }
    xml.close();
    xml.finish()
}

/// `2026-11-22` and nothing else: Word refuses a file whose dates it cannot read.
pub(crate) fn is_date(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(index, byte)| match index {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}

/// `docProps/custom.xml`: the manifest again, in pieces, for programs that drop the parts they do not know.
pub(super) fn custom(manifest: &str) -> String {
    let mut xml = Xml::declared();
    xml.open(
        "Properties",
        &[
            ("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"),
            ("xmlns:vt", "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"),
        ],
    );
    let letters: Vec<char> = manifest.chars().collect();
    for (index, piece) in letters.chunks(240).enumerate() {
        let piece: String = piece.iter().collect();
        xml.open(
            "property",
            &[
                ("fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"),
                ("pid", &(index + 2).to_string()),
                ("name", &format!("sterna-manifest-{:03}", index + 1)),
            ],
        );
        // Fenced, because readers of document properties trim blanks at the edges.
        xml.leaf("vt:lpwstr", &[], &format!("|{piece}|")).close();
    }
    xml.close();
    xml.finish()
}

/// A header: the title on one side, the state of the text on the other; the mark of demonstration data above.
pub(super) fn header(document: &Document, first: bool, width: u32) -> Result<String, DocumentError> {
    let mut xml = Xml::declared();
    xml.open("w:hdr", &[("xmlns:w", W), ("xmlns:r", R)]);
    if !document.mark.is_empty() {
        xml.open("w:p", &[]).raw("<w:pPr><w:pStyle w:val=\"Mark\"/></w:pPr>");
        runs::plain(&mut xml, &document.mark, document.rtl(), "");
        xml.close();
    }
    xml.open("w:p", &[]);
    xml.raw(&format!(
        "<w:pPr><w:pStyle w:val=\"Header\"/><w:tabs><w:tab w:val=\"right\" w:pos=\"{width}\"/></w:tabs></w:pPr>"
    ));
    if !first {
        runs::plain(&mut xml, &document.title, document.rtl(), "");
        if !document.status.is_empty() {
            xml.raw("<w:r><w:tab/></w:r>");
            runs::plain(&mut xml, &document.status, document.rtl(), "");
        }
    }
    xml.close().close();
    Ok(xml.finish())
}

/// A footer: the date on one side, the page on the other.
pub(super) fn footer(document: &Document, style: Style, first: bool, width: u32) -> String {
    let words = Words::of(document.language);
    let rtl = document.rtl();
    let mut xml = Xml::declared();
    xml.open("w:ftr", &[("xmlns:w", W)]).open("w:p", &[]);
    xml.raw(&format!(
        "<w:pPr><w:pStyle w:val=\"Footer\"/><w:tabs><w:tab w:val=\"right\" w:pos=\"{width}\"/></w:tabs></w:pPr>"
    ));
    if !first || style.form == Form::Note {
        runs::plain(&mut xml, &document.date.written, rtl, "");
        xml.raw("<w:r><w:tab/></w:r>");
        let mut rest = words.page_of;
        while let Some(at) = rest.find('{') {
            runs::plain(&mut xml, &rest[..at], rtl, "");
            let end = rest[at..].find('}').map_or(rest.len(), |end| at + end + 1);
            field(&mut xml, if &rest[at..end] == "{page}" { " PAGE " } else { " NUMPAGES " }, "1", "");
            rest = &rest[end..];
        }
        runs::plain(&mut xml, rest, rtl, "");
    }
    xml.close().close();
    xml.finish()
}
