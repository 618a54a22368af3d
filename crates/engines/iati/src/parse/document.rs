//! Document links.

use super::{Parse, non_empty};
use crate::Document;
use crate::words::words;
use crate::xml::Fault;

impl Parse<'_, '_> {
    /// The open `document-link`.
    pub(super) fn document(&mut self) -> Result<Document, Fault> {
        let mut document = Document {
            url: self.required("url").unwrap_or_default(),
            format: self.required("format"),
            ..Document::default()
        };
        if self.cursor.attribute("filled") == Some("format") {
            document.format = None;
        }
        while let Some(name) = self.cursor.child()? {
            match name {
                "title" | "category" if self.is_filled() => self.cursor.skip()?,
                "title" => self.narratives_into(&mut document.titles)?,
                "description" => self.narratives_into(&mut document.descriptions)?,
                "category" => document.categories.extend(self.code()?),
                "language" => {
                    // 2.x has a `code`, 1.x the language as text.
                    let code = self.attribute("code");
                    let text = self.text()?;
                    if code.is_none() && text.is_empty() {
                        self.warn("iati.missing", "language", || {
                            words("the attribute `code` is missing or empty").with("name", "code")
                        });
                    }
                    document.languages.extend(code.or(non_empty(text)).map(|code| code.to_ascii_lowercase()));
                }
                "document-date" => {
                    self.once(document.date.is_some());
                    document.date = self.iso_date()?;
                }
                _ => self.cursor.skip()?,
            }
        }
        if document.titles.is_empty() {
            self.warn("iati.no-narrative", "document-link", || "the document has no title".to_owned());
        }
        if document.categories.is_empty() {
            self.warn("iati.missing", "document-link", || {
                words("the document has no `category`").with("name", "category")
            });
        }
        Ok(document)
    }
}
