//! A document as one HTML file: nothing is loaded from anywhere, so it reads the same without the internet.

mod blocks;

use crate::drawing::Lettering;
use crate::style::{Form, Style};
use crate::words::Words;
use crate::xml::Xml;
use crate::{Document, DocumentError, check, manifest};

use blocks::Page;

/// The element that holds the manifest.
const MANIFEST_ID: &str = "sterna-manifest";

/// Writes a document as a single HTML file with its style inside.
///
/// It has no script that runs and loads nothing; links out are marked as such and lead away only when followed.
/// Footnotes stand at the end, each with a way back. It prints in black on white with captions and notes.
///
/// # Errors
/// When two blocks have the same id, when a footnote is missing, or when the manifest cannot be expressed as JSON.
pub fn write(document: &Document, style: &Style) -> Result<Vec<u8>, DocumentError> {
    check::document(document)?;
    let lettering = Lettering::new();
    let words = Words::of(document.language);
    let mut page = Page::new(document, words, &lettering);
    let class = match style.form {
        Form::Report => "report",
        Form::Note => "note",
    };
    page.xml.raw("<!DOCTYPE html>\n");
    page.xml.open("html", &[("lang", document.language.code()), ("dir", document.language.dir())]);
    page.xml.open("head", &[]).raw("<meta charset=\"utf-8\">");
    page.xml.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    // A page that was saved and sent on must not be able to fetch or run anything.
    page.xml.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
    page.xml.leaf("title", &[], &document.title);
    page.xml.open("style", &[]).raw(include_str!("document.css")).close();
    page.xml.open("script", &[("type", "application/json"), ("id", MANIFEST_ID)]);
    page.xml.raw(&inside_script(&manifest::sealed(document)?)).close();
    page.xml.close();
    page.xml.open("body", &[("class", class)]);
    page.front();
    page.xml.open("main", &[]);
    page.blocks();
    page.xml.close();
    page.end();
    page.xml.close().close().raw("\n");
    Ok(page.xml.finish().into_bytes())
}

/// JSON that cannot end the element it stands in.
fn inside_script(json: &str) -> String {
    json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

/// The manifest of a page that we wrote.
pub(crate) fn manifest_in(text: &str) -> Option<crate::Manifest> {
    let mut start = Xml::default();
    start.open("script", &[("type", "application/json"), ("id", MANIFEST_ID)]).close();
    let opening = start.finish();
    let opening = opening.strip_suffix("</script>")?;
    let at = text.find(opening)? + opening.len();
    let end = text[at..].find("</script>")? + at;
    serde_json::from_str(&text[at..end]).ok()
}

#[cfg(test)]
mod tests;
