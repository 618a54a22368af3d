//! Documents and web pages.

use super::xml::Xml;
use crate::{Activity, Document};

/// The category of a page about an activity, for documents that name none.
const WEB_PAGE: &str = "A12";

/// Documents of the activity, then the web pages of 1.x.
pub(super) fn documents(activity: &Activity, xml: &mut Xml<'_, '_>) {
    for one in &activity.documents {
        xml.line("document-link");
        document(one, xml);
    }
    for url in &activity.websites {
        xml.line("document-link").attribute("url", url).attribute("format", "text/html");
        xml.filled("website").content();
        xml.tag("title").content();
        address(url, xml);
        xml.end("title");
        xml.tag("category").attribute("code", WEB_PAGE).empty();
        xml.end("document-link");
    }
}

/// A text that is an address, in no language.
fn address(url: &str, xml: &mut Xml<'_, '_>) {
    xml.tag("narrative").content();
    xml.text(url);
    xml.end("narrative");
}

/// The rest of a document whose tag is begun.
pub(super) fn document(document: &Document, xml: &mut Xml<'_, '_>) {
    xml.attribute("url", &document.url);
    match document.format.as_deref() {
        Some(format) => xml.attribute("format", format),
        None => xml.attribute("format", "application/octet-stream").filled("format"),
    }
    .content();
    if document.titles.is_empty() {
        xml.tag("title").filled("1").content();
        address(&document.url, xml);
        xml.end("title");
    }
    xml.words("title", &document.titles);
    xml.words("description", &document.descriptions);
    for category in &document.categories {
        xml.tag("category").attribute("code", category).empty();
    }
    if document.categories.is_empty() {
        xml.tag("category").attribute("code", WEB_PAGE).filled("1").empty();
    }
    for language in &document.languages {
        xml.tag("language").attribute("code", language).empty();
    }
    xml.iso_date("document-date", document.date);
    xml.end("document-link");
}
