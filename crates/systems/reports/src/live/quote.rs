//! What is quoted of records, and what is said about the counting.

use sterna_documents::{AboutRow, ExampleBox, Footnote, Paragraph, Run};
use sterna_site::figures::{FigureAnswer, QuotedRecord};

use crate::words::Words;

/// Characters of a record's own text that a box quotes at most; a longer text ends at a sentence or with an ellipsis.
const TEXT_CHARS_MAX: usize = 900;

/// What marks demonstration data on every page; empty for real data.
pub(crate) fn mark(words: Words, answer: &FigureAnswer) -> String {
    if answer.synthetic {
        words.t("reports-mark-synthetic")
    } else if answer.demonstration {
        words.t("reports-mark-factual")
    } else {
        String::new()
    }
}

/// The footnote of a record. It says in full what it leads to, so that it opens offline and on paper: title, identifier,
/// source, collection, the day of the version quoted.
pub(crate) fn footnote(words: Words, record: &QuotedRecord) -> Footnote {
    Footnote { id: note_id(record), runs: source(words, record) }
}

/// The id of a record's footnote.
pub(crate) fn note_id(record: &QuotedRecord) -> String {
    format!("r-{}", record.id)
}

/// Where a record comes from, in words.
pub(crate) fn source(words: Words, record: &QuotedRecord) -> Vec<Run> {
    let mut runs = vec![Run::emphasis(record.title.clone())];
    let mut said = String::new();
    if !record.identifier.is_empty() && record.identifier != record.title {
        said.push_str(&format!(", {}", record.identifier));
    }
    said.push_str(&format!(". {}. ", record.source.trim_end_matches('.')));
    let args = [
        ("collection", record.collection.as_str().into()),
        ("version", record.version.into()),
        ("date", words.day(&record.date).into()),
    ];
    said.push_str(&words.with("reports-source-record", &args));
    if record.synthetic {
        said.push_str(&format!(" {}", words.t("reports-mark-synthetic")));
    }
    runs.push(Run::text(said));
    if !record.source_url.is_empty() && record.source_url.starts_with("http") {
        runs.push(Run::text(" "));
        runs.push(Run::link(record.source_url.clone(), record.source_url.clone()));
    }
    runs
}

/// An example in a box: project, country, text and source. `own` are words somebody wrote instead of the record's.
pub(crate) fn example(words: Words, record: &QuotedRecord, own: Option<&str>) -> ExampleBox {
    let countries = words.countries(&record.countries);
    let text = own.map_or_else(|| shortened(&record.text), str::to_owned);
    let mut paragraphs: Vec<Paragraph> =
        text.split('\n').map(str::trim).filter(|part| !part.is_empty()).map(Paragraph::text).collect();
    if paragraphs.is_empty() {
        paragraphs.push(Paragraph::text(words.pair(&words.t("reports-text"), &words.none())));
    }
    for note in record.countries.iter().filter_map(|code| words.country_note(code)) {
        paragraphs.push(Paragraph { look: sterna_documents::Look::Note, runs: vec![Run::text(note)] });
    }
    ExampleBox {
        title: record.title.clone(),
        country: if countries.is_empty() { String::new() } else { words.list(&countries) },
        paragraphs,
        source: source(words, record),
    }
}

/// A text cut at the last end of a sentence that fits.
fn shortened(text: &str) -> String {
    let text = text.trim();
    if text.chars().count() <= TEXT_CHARS_MAX {
        return text.to_owned();
    }
    let end = text.char_indices().nth(TEXT_CHARS_MAX).map_or(text.len(), |(at, _)| at);
    let head = &text[..end];
    match head.rfind(['.', '。', '؟', '?', '!']) {
        Some(at) if at > end / 2 => {
            let sign = head[at..].chars().next().map_or(1, char::len_utf8);
            head[..at + sign].to_owned()
        }
        _ => format!("{}…", head.trim_end()),
    }
}

/// What stands about a document at its end: when, of what, as of which change.
pub(crate) fn about(words: Words, answer: &FigureAnswer, date: &str) -> Vec<AboutRow> {
    let collections: Vec<String> = answer.collections.iter().map(|(_, name)| name.clone()).collect();
    let row = |key: &str, value: String| AboutRow { label: words.t(key), value };
    let mut rows = vec![
        row("reports-about-date", date.to_owned()),
        row(
            "reports-about-collections",
            if collections.is_empty() { words.none() } else { words.list(&collections) },
        ),
        row("reports-about-change", words.number(u64::try_from(answer.change).unwrap_or(0))),
        row("reports-about-verify", words.t("reports-about-verify-how")),
    ];
    if !sterna_site::Messages::of(words.0).reviewed() {
        rows.push(row("reports-about-language", words.t("footer-unreviewed")));
    }
    rows
}
