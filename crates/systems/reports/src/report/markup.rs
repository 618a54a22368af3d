//! How prose is written: plain text with a few signs, and the same as parts of a document.
//!
//! An empty line ends a paragraph. `## ` and `### ` begin a heading, `- ` and `1. ` an item, `> ` a quotation.
//! Inside a paragraph `**words**` are strong, `*words*` are stressed, `[words](https://…)` lead somewhere, and
//! `{figure:b7.III.projects}` quotes a figure of a live block. A backslash takes a sign's meaning away. What is not
//! understood is text: nothing a person wrote is ever lost.

use sterna_documents::{Content, List, ListItem, Look, Paragraph, Run, plain};

/// What a quoted figure reads like, and where it leads.
pub(crate) type Quoted = (String, Option<String>);

/// Prose as parts of a document; `quote` gives what a token reads like. A token nobody knows stays as it was typed.
pub(crate) fn contents(text: &str, quote: &dyn Fn(&str) -> Option<Quoted>) -> Vec<Content> {
    let mut contents = Vec::new();
    for part in parts(text) {
        match part {
            // A sign with no words behind it is nothing to show.
            Part::Heading(level, line) => {
                let words = bare(&runs(&line, quote));
                if !words.trim().is_empty() {
                    contents.push(Content::heading(level, words.trim(), ""));
                }
            }
            Part::Items(ordered, items) => {
                let items: Vec<ListItem> = items
                    .iter()
                    .map(|item| ListItem { depth: 0, runs: runs(item, quote) })
                    .filter(|item| !plain(&item.runs).trim().is_empty())
                    .collect();
                if !items.is_empty() {
                    contents.push(Content::List(List { ordered, items }));
                }
            }
            Part::Quote(text) => {
                let runs = runs(&text, quote);
                if !plain(&runs).trim().is_empty() {
                    contents.push(Content::Paragraph(Paragraph { look: Look::Quote, runs }));
                }
            }
            Part::Text(text) => {
                contents.push(Content::Paragraph(Paragraph { look: Look::Body, runs: runs(&text, quote) }));
            }
        }
    }
    contents
}

/// The tokens that prose quotes, each once, in order.
pub(crate) fn tokens(text: &str) -> Vec<String> {
    let found = std::cell::RefCell::new(Vec::<String>::new());
    contents(text, &|token| {
        let mut found = found.borrow_mut();
        if !found.iter().any(|held| held == token) {
            found.push(token.to_owned());
        }
        None
    });
    found.into_inner()
}

/// Prose as it comes back from Word, written in the signs above.
pub(crate) fn written(contents: &[Content]) -> String {
    let mut parts: Vec<String> = Vec::new();
    for content in contents {
        match content {
            Content::Heading { level, text, .. } => {
                parts.push(format!("{} {}", "#".repeat(usize::from((*level).clamp(2, 4))), escaped(text)));
            }
            Content::Paragraph(paragraph) => {
                let text = line(&paragraph.runs);
                if text.trim().is_empty() {
                    continue;
                }
                parts.push(if paragraph.look == Look::Quote {
                    format!("> {text}")
                } else {
                    text.split('\n').map(opening).collect::<Vec<_>>().join("\n")
                });
            }
            Content::List(list) => {
                let sign = if list.ordered { "1." } else { "-" };
                let items: Vec<String> =
                    list.items.iter().map(|item| format!("{sign} {}", line(&item.runs))).collect();
                parts.push(items.join("\n"));
            }
            // A pasted table: its cells, so that no word is lost.
            Content::Table(table) => {
                let rows = table
                    .header
                    .iter()
                    .chain(&table.rows)
                    .map(|row| row.iter().map(|cell| line(&cell.runs)).collect::<Vec<_>>().join(" · "));
                parts.extend(rows);
            }
            Content::Box(example) => {
                parts.push(format!("**{}**", escaped(&example.title)));
                parts.extend(example.paragraphs.iter().map(|paragraph| line(&paragraph.runs)));
            }
            _ => {}
        }
    }
    parts.join("\n\n")
}

/// Prose in the one form in which equal words are equal text.
pub(crate) fn normal(text: &str) -> String {
    written(&contents(text, &|token| Some((token.to_owned(), None))))
}

enum Part {
    Heading(u8, String),
    Items(bool, Vec<String>),
    Quote(String),
    Text(String),
}

fn parts(text: &str) -> Vec<Part> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut parts: Vec<Part> = Vec::new();
    // Whether the line before ended a paragraph.
    let mut open = false;
    for line in text.split('\n') {
        let line = line.trim();
        if line.is_empty() {
            open = false;
            continue;
        }
        let heading = [("#### ", 4), ("### ", 3), ("## ", 2)]
            .iter()
            .find_map(|(sign, level)| line.strip_prefix(sign).map(|rest| (*level, rest)));
        let number = line.split_once(". ").filter(|(digits, _)| {
            (1..=3).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
        });
        let item = line
            .strip_prefix("- ")
            .map(|rest| (false, rest))
            .or_else(|| number.map(|(_, rest)| (true, rest)));
        if let Some((level, rest)) = heading {
            parts.push(Part::Heading(level, rest.trim().to_owned()));
            open = false;
        } else if let Some((ordered, rest)) = item {
            match parts.last_mut() {
                Some(Part::Items(held, items)) if *held == ordered && open => {
                    items.push(rest.trim().to_owned())
                }
                _ => parts.push(Part::Items(ordered, vec![rest.trim().to_owned()])),
            }
            open = true;
        } else if let Some(rest) = line.strip_prefix("> ") {
            parts.push(Part::Quote(rest.trim().to_owned()));
            open = false;
        } else {
            match parts.last_mut() {
                // A line break inside a paragraph is a line break.
                Some(Part::Text(held)) if open => {
                    held.push('\n');
                    held.push_str(line);
                }
                _ => parts.push(Part::Text(line.to_owned())),
            }
            open = true;
        }
    }
    parts
}

fn runs(text: &str, quote: &dyn Fn(&str) -> Option<Quoted>) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let (mut strong, mut emphasis) = (false, false);
    let mut held = String::new();
    let mut rest = text;
    let flush = |held: &mut String, strong: bool, emphasis: bool, runs: &mut Vec<Run>| {
        if !held.is_empty() {
            runs.push(Run::Text { text: std::mem::take(held), strong, emphasis, link: None });
        }
    };
    while let Some(first) = rest.chars().next() {
        if first == '\\' {
            let mut following = rest.chars();
            following.next();
            match following.next() {
                Some(sign) if SIGNS.contains(sign) => {
                    held.push(sign);
                    rest = following.as_str();
                    continue;
                }
                _ => {}
            }
        }
        if let Some(after) = rest.strip_prefix("**")
            && (strong || after.contains("**"))
        {
            flush(&mut held, strong, emphasis, &mut runs);
            strong = !strong;
            rest = after;
            continue;
        }
        if let Some(after) = rest.strip_prefix('*')
            && !after.starts_with('*')
            && (emphasis || after.contains('*'))
        {
            flush(&mut held, strong, emphasis, &mut runs);
            emphasis = !emphasis;
            rest = after;
            continue;
        }
        if let Some((token, after)) = figure(rest) {
            if let Some((text, link)) = quote(token) {
                flush(&mut held, strong, emphasis, &mut runs);
                runs.push(Run::Figure { id: token.to_owned(), text, link });
                rest = after;
                continue;
            }
        }
        if let Some((words, address, after)) = link(rest) {
            flush(&mut held, strong, emphasis, &mut runs);
            runs.push(Run::Text { text: words.to_owned(), strong, emphasis, link: Some(address.to_owned()) });
            rest = after;
            continue;
        }
        held.push(first);
        rest = &rest[first.len_utf8()..];
    }
    flush(&mut held, strong, emphasis, &mut runs);
    runs
}

/// Signs whose meaning a backslash takes away.
const SIGNS: &str = "\\*{[#->.";

/// The words of a heading, which carries no links: an address stands behind its words.
fn bare(runs: &[Run]) -> String {
    runs.iter()
        .map(|run| match run {
            Run::Text { text, link: Some(address), .. } => format!("{text} ({address})"),
            other => plain(std::slice::from_ref(other)),
        })
        .collect()
}

/// `{figure:b7.III.projects}` at the start of a text.
fn figure(text: &str) -> Option<(&str, &str)> {
    let rest = text.strip_prefix("{figure:")?;
    let (token, after) = rest.split_once('}')?;
    let plain = (1..=60).contains(&token.len())
        && token.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
    plain.then_some((token, after))
}

/// `[words](https://…)` at the start of a text.
fn link(text: &str) -> Option<(&str, &str, &str)> {
    let rest = text.strip_prefix('[')?;
    let (words, rest) = rest.split_once("](")?;
    let (address, after) = rest.split_once(')')?;
    let fits = !words.is_empty()
        && !words.contains('[')
        && (address.starts_with("https://")
            || address.starts_with("http://")
            || address.starts_with("mailto:"))
        && !address.contains(char::is_whitespace);
    fits.then_some((words, address, after))
}

fn line(runs: &[Run]) -> String {
    let mut text = String::new();
    for run in runs {
        match run {
            Run::Text { text: words, link: Some(address), .. } => {
                text.push_str(&format!("[{words}]({address})"))
            }
            Run::Text { text: words, strong, emphasis, .. } => {
                // A sign next to a space would not be read back: spaces stay outside.
                let inner = words.trim();
                if inner.is_empty() || !(*strong || *emphasis) {
                    text.push_str(&escaped(words));
                    continue;
                }
                let sign = if *strong { "**" } else { "*" };
                let start = words.len() - words.trim_start().len();
                let end = words.trim_end().len();
                text.push_str(&words[..start]);
                text.push_str(&format!("{sign}{}{sign}", escaped(inner)));
                text.push_str(&words[end..]);
            }
            Run::Figure { id, .. } => text.push_str(&format!("{{figure:{id}}}")),
            Run::Footnote { .. } => {}
        }
    }
    // Spaces at the ends of lines are not read back, and an empty line would end the paragraph.
    text.split('\n').map(str::trim).filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

/// A text that begins like a heading, an item or a quotation and is none.
fn opening(text: &str) -> String {
    let number = text.split_once(". ").is_some_and(|(digits, _)| {
        (1..=3).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
    });
    if text.starts_with("- ") || text.starts_with("> ") || text.starts_with('#') {
        format!("\\{text}")
    } else if number {
        text.replacen(". ", "\\. ", 1)
    } else {
        text.to_owned()
    }
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        if matches!(sign, '*' | '{' | '[' | '\\') {
            out.push('\\');
        }
        out.push(sign);
    }
    out
}
