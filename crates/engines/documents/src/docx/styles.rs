//! The styles of a Word file: real ones, so that a person who edits it keeps the look.

use sterna_vocabulary::Lang;

use crate::palette::{INK, PAPER, RULE, SOFT, hex};
use crate::style::{Form, Style};
use crate::xml::Xml;
use crate::{Document, fonts};

/// The main namespace of word processing.
pub(super) const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// The font of Chinese text: every Word has it, and others replace it by one they have.
pub(super) const EAST_ASIAN: &str = "Microsoft YaHei";

/// Which letters a style is set in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Family {
    Serif,
    Sans,
}

/// A paragraph style.
struct Look {
    id: &'static str,
    name: &'static str,
    based_on: &'static str,
    next: &'static str,
    family: Family,
    /// Half points.
    size: u32,
    bold: bool,
    italic: bool,
    colour: u32,
    /// Twentieths of a point before and after.
    space: (u32, u32),
    /// What stands in `w:pPr` before and after the spacing.
    before: &'static str,
    after: &'static str,
}

const LOOK: Look = Look {
    id: "",
    name: "",
    based_on: "Normal",
    next: "",
    family: Family::Serif,
    size: 21,
    bold: false,
    italic: false,
    colour: INK,
    space: (0, 120),
    before: "",
    after: "",
};

const KEEP: &str = "<w:keepNext/><w:keepLines/>";

fn looks(small: bool) -> Vec<Look> {
    let body = if small { 19 } else { 21 };
    let heading = |id, name, size, space, after| Look {
        id,
        name,
        next: "Normal",
        bold: true,
        size,
        space,
        before: KEEP,
        after,
        ..LOOK
    };
    let sans = Look { family: Family::Sans, size: 17, ..LOOK };
    let toc = |id, name, after| Look { id, name, next: "Normal", space: (0, 60), after, ..LOOK };
    vec![
        Look {
            id: "Title",
            name: "Title",
            next: "Subtitle",
            bold: true,
            size: if small { 34 } else { 56 },
            space: (if small { 0 } else { 2600 }, 120),
            before: "<w:keepNext/><w:pBdr><w:top w:val=\"single\" w:sz=\"24\" w:space=\"14\" w:color=\"16232E\"/></w:pBdr>",
            ..LOOK
        },
        Look {
            id: "Subtitle",
            name: "Subtitle",
            next: "Normal",
            size: if small { 24 } else { 32 },
            colour: SOFT,
            space: (0, 240),
            ..LOOK
        },
        Look {
            id: "CoverLine",
            name: "Cover line",
            size: if small { 17 } else { 22 },
            space: (0, 40),
            ..sans
        },
        Look { id: "Standing", name: "Standing sentence", colour: SOFT, space: (60, 60), ..sans },
        heading(
            "Heading1",
            "heading 1",
            if small { 26 } else { 36 },
            if small { (240, 80) } else { (480, 200) },
            "<w:outlineLvl w:val=\"0\"/>",
        ),
        heading(
            "Heading2",
            "heading 2",
            if small { 22 } else { 28 },
            (if small { 180 } else { 360 }, 100),
            "<w:outlineLvl w:val=\"1\"/>",
        ),
        Look {
            family: Family::Sans,
            ..heading(
                "Heading3",
                "heading 3",
                if small { 19 } else { 22 },
                (240, 80),
                "<w:outlineLvl w:val=\"2\"/>",
            )
        },
        Look {
            family: Family::Sans,
            colour: SOFT,
            ..heading(
                "Heading4",
                "heading 4",
                if small { 18 } else { 20 },
                (200, 60),
                "<w:outlineLvl w:val=\"3\"/>",
            )
        },
        Look { id: "Lead", name: "Lead", next: "Normal", size: body + 3, space: (0, 180), ..LOOK },
        Look {
            id: "Quote",
            name: "Quote",
            size: body,
            italic: true,
            space: (120, 160),
            after: "<w:ind w:left=\"425\" w:right=\"425\"/>",
            ..LOOK
        },
        Look { id: "SmallPrint", name: "Small print", colour: SOFT, space: (0, 80), ..sans },
        Look { id: "ListParagraph", name: "List Paragraph", size: body, space: (0, 60), ..LOOK },
        Look {
            id: "Caption",
            name: "caption",
            next: "Normal",
            bold: true,
            size: 18,
            space: (240, 80),
            before: KEEP,
            ..sans
        },
        Look {
            id: "Picture",
            name: "Picture",
            next: "SmallPrint",
            space: (0, 40),
            before: "<w:keepNext/>",
            ..LOOK
        },
        Look { id: "TableText", name: "Table text", space: (30, 30), ..sans },
        Look {
            id: "TableHeading",
            name: "Table heading",
            based_on: "TableText",
            bold: true,
            space: (30, 30),
            before: "<w:keepNext/>",
            ..sans
        },
        Look { id: "TableNote", name: "Table note", size: 16, colour: SOFT, space: (60, 40), ..sans },
        Look { id: "SourceLine", name: "Source line", size: 16, colour: SOFT, space: (60, 200), ..sans },
        Look {
            id: "BoxTitle",
            name: "Box title",
            next: "BoxText",
            bold: true,
            size: 19,
            space: (80, 40),
            before: KEEP,
            ..sans
        },
        Look {
            id: "BoxCountry",
            name: "Box country",
            next: "BoxText",
            colour: SOFT,
            space: (0, 60),
            before: "<w:keepNext/>",
            ..sans
        },
        Look { id: "BoxText", name: "Box text", size: 19, space: (0, 80), ..LOOK },
        Look { id: "BoxSource", name: "Box source", size: 16, colour: SOFT, space: (0, 80), ..sans },
        Look { id: "BoxGap", name: "Box gap", size: 4, space: (0, 160), ..sans },
        Look { id: "SourceEntry", name: "Source entry", size: 19, space: (0, 80), ..LOOK },
        Look {
            id: "TOCHeading",
            name: "TOC Heading",
            next: "Normal",
            bold: true,
            size: if small { 26 } else { 36 },
            space: (0, 240),
            before: KEEP,
            ..LOOK
        },
        Look { family: Family::Serif, bold: true, ..toc("TOC1", "toc 1", "") },
        toc("TOC2", "toc 2", "<w:ind w:left=\"284\"/>"),
        Look { size: 19, colour: SOFT, ..toc("TOC3", "toc 3", "<w:ind w:left=\"567\"/>") },
        Look { id: "Header", name: "header", size: 15, colour: SOFT, space: (0, 0), ..sans },
        Look { id: "Footer", name: "footer", size: 15, colour: SOFT, space: (0, 0), ..sans },
        Look {
            id: "Mark",
            name: "Demonstration mark",
            bold: true,
            size: 17,
            space: (0, 120),
            before: "<w:pBdr><w:top w:val=\"dashDotStroked\" w:sz=\"24\" w:space=\"4\" w:color=\"4A5864\"/></w:pBdr>",
            ..sans
        },
        Look { id: "FootnoteText", name: "footnote text", size: 16, space: (0, 40), ..sans },
    ]
}

/// `word/styles.xml`.
pub(super) fn xml(document: &Document, style: Style) -> String {
    let small = style.form == Form::Note;
    let rtl = document.rtl();
    let mut xml = Xml::declared();
    xml.open("w:styles", &[("xmlns:w", W)]);
    xml.open("w:docDefaults", &[]).open("w:rPrDefault", &[]).open("w:rPr", &[]);
    rfonts(&mut xml, Family::Serif);
    xml.empty("w:color", &[("w:val", &hex(INK))]);
    sizes(&mut xml, if small { 19 } else { 21 });
    let (latin, east, complex) = languages(document.language);
    xml.empty("w:lang", &[("w:val", latin), ("w:eastAsia", east), ("w:bidi", complex)]);
    xml.close().close().open("w:pPrDefault", &[]).close().close();
    xml.raw("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/><w:pPr><w:widowControl/>");
    if rtl {
        xml.raw("<w:bidi/>");
    }
    xml.raw(if small {
        "<w:spacing w:before=\"0\" w:after=\"100\" w:line=\"264\" w:lineRule=\"auto\"/></w:pPr></w:style>"
    } else {
        "<w:spacing w:before=\"0\" w:after=\"140\" w:line=\"300\" w:lineRule=\"auto\"/></w:pPr></w:style>"
    });
    for look in looks(small) {
        paragraph_style(&mut xml, &look);
    }
    xml.raw(
        "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>\
         <w:style w:type=\"character\" w:styleId=\"Strong\"><w:name w:val=\"Strong\"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>\
         <w:style w:type=\"character\" w:styleId=\"Emphasis\"><w:name w:val=\"Emphasis\"/><w:qFormat/><w:rPr><w:i/></w:rPr></w:style>\
         <w:style w:type=\"character\" w:styleId=\"CaptionNumber\"><w:name w:val=\"Caption number\"/></w:style>\
         <w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>",
    );
    xml.raw(&format!(
        "<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/><w:rPr><w:u w:val=\"single\" w:color=\"{}\"/></w:rPr></w:style>",
        hex(SOFT)
    ));
    table_styles(&mut xml);
    xml.raw("<w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\"><w:name w:val=\"No List\"/><w:semiHidden/></w:style>");
    xml.close();
    xml.finish()
}

fn paragraph_style(xml: &mut Xml, look: &Look) {
    let custom = !look.name.chars().next().is_some_and(char::is_lowercase)
        && !matches!(look.name, "Title" | "Subtitle" | "Quote" | "List Paragraph" | "TOC Heading");
    let mut attributes = vec![("w:type", "paragraph"), ("w:styleId", look.id)];
    if custom {
        attributes.push(("w:customStyle", "1"));
    }
    xml.open("w:style", &attributes);
    xml.empty("w:name", &[("w:val", look.name)]).empty("w:basedOn", &[("w:val", look.based_on)]);
    if !look.next.is_empty() {
        xml.empty("w:next", &[("w:val", look.next)]);
    }
    xml.empty("w:qFormat", &[]);
    xml.open("w:pPr", &[]).raw(look.before);
    let (before, after) = (look.space.0.to_string(), look.space.1.to_string());
    let mut spacing = vec![("w:before", before.as_str()), ("w:after", after.as_str())];
    if look.family == Family::Sans || look.size > 22 {
        spacing.extend([("w:line", "264"), ("w:lineRule", "auto")]);
    }
    xml.empty("w:spacing", &spacing).raw(look.after).close();
    xml.open("w:rPr", &[]);
    rfonts(xml, look.family);
    if look.bold {
        xml.raw("<w:b/><w:bCs/>");
    }
    if look.italic {
        // Arabic has no slanted letters.
        xml.raw("<w:i/>");
    }
    xml.empty("w:color", &[("w:val", &hex(look.colour))]);
    sizes(xml, look.size);
    xml.close().close();
}

fn rfonts(xml: &mut Xml, family: Family) {
    let (latin, complex) = match family {
        Family::Serif => (fonts::SERIF, fonts::NASKH),
        Family::Sans => (fonts::SANS, fonts::ARABIC),
    };
    xml.empty(
        "w:rFonts",
        &[("w:ascii", latin), ("w:hAnsi", latin), ("w:eastAsia", EAST_ASIAN), ("w:cs", complex)],
    );
}

/// Arabic is set a size larger than Latin at the same level.
fn sizes(xml: &mut Xml, half_points: u32) {
    xml.empty("w:sz", &[("w:val", &half_points.to_string())]);
    xml.empty("w:szCs", &[("w:val", &(half_points + half_points / 8).to_string())]);
}

fn table_styles(xml: &mut Xml) {
    let (ink, rule, paper, soft) = (hex(INK), hex(RULE), hex(PAPER), hex(SOFT));
    xml.raw("<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>");
    xml.raw(&format!(
        "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"ReportTable\"><w:name w:val=\"Report table\"/><w:basedOn w:val=\"TableNormal\"/><w:qFormat/>\
         <w:tblPr><w:tblBorders><w:top w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"{ink}\"/><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"{ink}\"/><w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"{rule}\"/></w:tblBorders>\
         <w:tblCellMar><w:top w:w=\"20\" w:type=\"dxa\"/><w:left w:w=\"70\" w:type=\"dxa\"/><w:bottom w:w=\"20\" w:type=\"dxa\"/><w:right w:w=\"70\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>\
         <w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:tcBorders><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"{ink}\"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>\
         <w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"BoxTable\"><w:name w:val=\"Box\"/><w:basedOn w:val=\"TableNormal\"/><w:qFormat/>\
         <w:tblPr><w:tblBorders><w:top w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"{soft}\"/><w:left w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"{soft}\"/><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"{soft}\"/><w:right w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"{soft}\"/></w:tblBorders>\
         <w:tblCellMar><w:top w:w=\"60\" w:type=\"dxa\"/><w:left w:w=\"200\" w:type=\"dxa\"/><w:bottom w:w=\"60\" w:type=\"dxa\"/><w:right w:w=\"200\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>\
         <w:tcPr><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{paper}\"/></w:tcPr></w:style>"
    ));
}

/// Language tags for Latin, East Asian and complex scripts.
pub(super) fn languages(language: Lang) -> (&'static str, &'static str, &'static str) {
    let latin = match language {
        Lang::En | Lang::Ar | Lang::Zh => "en-GB",
        Lang::Fr => "fr-FR",
        Lang::Es => "es-ES",
        Lang::Ru => "ru-RU",
    };
    (latin, "zh-CN", "ar-SA")
}
