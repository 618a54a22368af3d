//! The contributor's guide: one text for the sheet inside the workbook and for the page in the documents.

use std::fmt::Write as _;

use sterna_site::Messages;
use sterna_tables::FormLine;
use sterna_vocabulary::Lang;

/// The messages of the guide: headings, and the sentences under each.
const PARTS: [(&str, &[&str]); 4] = [
    ("workbook-guide-what", &["workbook-guide-voluntary", "workbook-guide-nothing-sent"]),
    (
        "workbook-guide-how",
        &[
            "workbook-guide-yellow",
            "workbook-guide-white",
            "workbook-guide-lists",
            "workbook-guide-objectives",
            "workbook-guide-none",
            "workbook-guide-unknown",
            "workbook-guide-new",
            "workbook-guide-source",
        ],
    ),
    ("workbook-guide-keep", &["workbook-guide-rows", "workbook-guide-columns", "workbook-guide-formats"]),
    ("workbook-guide-back", &["workbook-guide-save", "workbook-guide-seen", "workbook-guide-again"]),
];

/// The guide as lines: a title, headings, sentences.
pub fn guide_lines(lang: Lang) -> Vec<FormLine> {
    let words = Messages::of(lang);
    let mut lines = vec![FormLine::Title(words.text("workbook-guide-title", &[]))];
    for (heading, sentences) in PARTS {
        lines.push(FormLine::Heading(words.text(heading, &[])));
        lines.extend(sentences.iter().map(|key| FormLine::Line(words.text(key, &[]))));
    }
    lines
}

/// The guide as a page of the documents.
pub fn guide_markdown(lang: Lang) -> String {
    let mut text = String::new();
    for line in guide_lines(lang) {
        // Writing to a text cannot fail.
        let _ = match line {
            FormLine::Title(words) => writeln!(text, "# {words}"),
            FormLine::Heading(words) => writeln!(text, "\n## {words}\n"),
            FormLine::Line(words) | FormLine::Warning(words) => writeln!(text, "- {words}"),
        };
    }
    text
}
