//! What a document must be before it is written.

use std::collections::HashSet;

use crate::{Content, Document, DocumentError, Run};

/// Refuses a document in which two blocks have one id or a footnote mark leads nowhere.
pub(crate) fn document(document: &Document) -> Result<(), DocumentError> {
    let mut ids = HashSet::new();
    for block in &document.body {
        if !ids.insert(&block.id) {
            return Err(DocumentError::RepeatedBlock(block.id.to_string()));
        }
        for content in &block.content {
            for run in runs(content) {
                if let Run::Footnote { id } = run
                    && document.footnote(id).is_none()
                {
                    return Err(DocumentError::MissingFootnote(id.clone()));
                }
            }
        }
    }
    Ok(())
}

/// Every run of a content, in the order of reading.
pub(crate) fn runs(content: &Content) -> Box<dyn Iterator<Item = &Run> + '_> {
    match content {
        Content::Paragraph(paragraph) => Box::new(paragraph.runs.iter()),
        Content::List(list) => Box::new(list.items.iter().flat_map(|item| &item.runs)),
        Content::Table(table) => {
            Box::new(table.header.iter().chain(&table.rows).flatten().flat_map(|cell| &cell.runs))
        }
        Content::Box(example) => {
            Box::new(example.paragraphs.iter().flat_map(|paragraph| &paragraph.runs).chain(&example.source))
        }
        Content::Sources(sources) => Box::new(sources.entries.iter().flat_map(|source| &source.runs)),
        Content::Heading { .. } | Content::Chart(_) | Content::Map(_) | Content::Toc | Content::PageBreak => {
            Box::new(std::iter::empty())
        }
    }
}

/// Whether a link may stand in a document: addresses of pages and of mail, nothing that opens files or programs.
pub(crate) fn safe_link(link: &str) -> bool {
    let lower = link.get(..8).unwrap_or(link).to_ascii_lowercase();
    (lower.starts_with("https://") || lower.starts_with("http://") || lower.starts_with("mailto:"))
        && !link.chars().any(|letter| letter.is_control() || letter.is_whitespace())
}
