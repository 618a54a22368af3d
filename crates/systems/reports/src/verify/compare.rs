//! What differs between a file and the file that would be handed out.

use std::collections::BTreeMap;

use sterna_documents::Content;
use sterna_documents::docx::{Limits, ReadState};

use crate::output::Form;

/// Lines that say what differs.
pub(super) fn differences(form: Form, file: &[u8], again: &[u8]) -> Vec<String> {
    match form {
        Form::Json | Form::Html => lines(&String::from_utf8_lossy(file), &String::from_utf8_lossy(again)),
        Form::Docx => word(file),
        Form::Pdf => vec!["file: its bytes are not those that would be handed out".to_owned()],
    }
}

/// Lines that only one side has; their order does not matter.
fn lines(file: &str, again: &str) -> Vec<String> {
    let split = |text: &str| -> Vec<String> {
        text.split(['\n', '>']).map(str::trim).filter(|line| !line.is_empty()).map(shortened).collect()
    };
    let mut times: BTreeMap<String, i64> = BTreeMap::new();
    for line in split(file) {
        *times.entry(line).or_default() += 1;
    }
    for line in split(again) {
        *times.entry(line).or_default() -= 1;
    }
    let gone = times.iter().filter(|(_, count)| **count > 0).map(|(line, _)| format!("file: {line}"));
    let new = times.iter().filter(|(_, count)| **count < 0).map(|(line, _)| format!("now: {line}"));
    gone.chain(new).take(20).collect()
}

/// The blocks of a Word file that are not as they were written.
fn word(file: &[u8]) -> Vec<String> {
    let Ok(read) = sterna_documents::docx::read(file, &Limits::default()) else {
        return vec!["file: it can no longer be read as a Word file".to_owned()];
    };
    let changed = read.blocks.iter().filter(|block| block.state != ReadState::Unchanged).map(|block| {
        let name = block.id.as_ref().map_or("new text", |id| id.as_str());
        let words = block.content.iter().find_map(|content| match content {
            Content::Paragraph(paragraph) => Some(sterna_documents::plain(&paragraph.runs)),
            _ => None,
        });
        format!("file: block {name} was changed: {}", shortened(&words.unwrap_or_default()))
    });
    let deleted = read.deleted.iter().map(|id| format!("file: block {id} was deleted"));
    let found: Vec<String> = changed.chain(deleted).take(20).collect();
    if found.is_empty() {
        vec!["file: saved again by another program; every block is as it was written".to_owned()]
    } else {
        found
    }
}

fn shortened(text: &str) -> String {
    text.chars().take(160).collect()
}
