//! A document as the template reads it: the tree as JSON, with what the template cannot know.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde_json::{Value, json};

use crate::drawing::{self, Drawing, Lettering};
use crate::style::{Form, Paper, Style};
use crate::words::Words;
use crate::{Content, Document, DocumentError, Table, check, docx, plain};

/// The files the template reads: `document.json` and a picture for every chart and map.
pub(super) fn files(document: &Document, style: Style) -> Result<Vec<(String, Vec<u8>)>, DocumentError> {
    let lettering = Lettering::new();
    let rtl = document.rtl();
    let words = Words::of(document.language);
    let mut files = Vec::new();
    let mut boxes = 0;
    let mut anchors = BTreeSet::new();
    let mut tree = serde_json::to_value(document).map_err(DocumentError::Json)?;
    for (index, block) in document.body.iter().enumerate() {
        for (inner, content) in block.content.iter().enumerate() {
            let value = &mut tree["body"][index]["content"][inner];
            match content {
                Content::Heading { anchor, .. } if !anchor.is_empty() => {
                    // A label must be the only one of its name.
                    if !anchors.insert(anchor.as_str()) {
                        value["anchor"] = json!("");
                    }
                }
                Content::Sources(sources) => {
                    for (number, source) in sources.entries.iter().enumerate() {
                        if !source.anchor.is_empty() && !anchors.insert(&source.anchor) {
                            value["entries"][number]["anchor"] = json!("");
                        }
                    }
                }
                Content::Table(table) => {
                    value["columns"] = json!(table.columns().max(1));
                    value["shares"] = json!(docx::widths(table, 10_000));
                }
                Content::Chart(chart) => {
                    let drawing = drawing::chart(chart, &lettering, rtl);
                    let data = (!drawing.complete).then(|| chart.data());
                    let lines = data.iter().map(|data| data_line(data, words)).chain([chart.note.clone()]);
                    value["lines"] = json!(lines.filter(|line| !line.is_empty()).collect::<Vec<_>>());
                    value["svg"] = json!(picture(&mut files, &drawing, &lettering, rtl, &chart.alt));
                }
                Content::Map(map) => {
                    let drawing = drawing::map(map, &lettering);
                    let lines = std::iter::once(data_line(&map.data(), words))
                        .chain(map.footnotes.iter().cloned())
                        .chain([map.disclaimer.clone()]);
                    value["lines"] = json!(lines.filter(|line| !line.is_empty()).collect::<Vec<_>>());
                    value["svg"] = json!(picture(&mut files, &drawing, &lettering, false, &map.alt));
                }
                Content::Box(_) => {
                    boxes += 1;
                    value["number"] = json!(boxes);
                }
                _ => {}
            }
        }
    }
    let mut named = HashSet::new();
    let mut links = BTreeSet::new();
    // The body first: a footnote is set where the text names it first.
    number_mentions(&mut tree["body"], &mut named, &mut links);
    let mut footnotes = BTreeMap::new();
    for footnote in &document.footnotes {
        let mut runs = serde_json::to_value(&footnote.runs).map_err(DocumentError::Json)?;
        // A footnote inside a footnote would be a circle; the mark is left out.
        if let Value::Array(runs) = &mut runs {
            runs.retain(|run| run["is"] != "footnote");
        }
        number_mentions(&mut runs, &mut named, &mut links);
        footnotes.insert(footnote.id.clone(), runs);
    }
    let data = json!({
        "document": tree,
        "rtl": rtl,
        "form": if style.form == Form::Note { "note" } else { "report" },
        "paper": if style.paper == Paper::Letter { "us-letter" } else { "a4" },
        "date": date(&document.date.iso),
        "anchors": anchors,
        "links": links,
        "footnotes": footnotes,
        "words": {
            "table": words.table, "figure": words.figure, "example": words.example, "contents": words.contents,
            "source": words.source, "page_of": words.page_of, "about": words.about, "colon": words.colon,
            "stop": words.stop,
        },
    });
    files.push(("document.json".to_owned(), serde_json::to_vec(&data).map_err(DocumentError::Json)?));
    Ok(files)
}

/// Marks the first mention of each footnote, and gathers the links that may be followed.
fn number_mentions(value: &mut Value, named: &mut HashSet<String>, links: &mut BTreeSet<String>) {
    match value {
        Value::Array(all) => all.iter_mut().for_each(|inner| number_mentions(inner, named, links)),
        Value::Object(object) => {
            if object.get("is").is_some_and(|is| is == "footnote") {
                let id = object.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
                object.insert("first".to_owned(), Value::Bool(named.insert(id)));
            }
            if let Some(link) = object.get("link").and_then(Value::as_str)
                && check::safe_link(link)
            {
                links.insert(link.to_owned());
            }
            object.values_mut().for_each(|inner| number_mentions(inner, named, links));
        }
        _ => {}
    }
}

/// Adds a picture and gives its name. From right to left its letters are outlines: SVG knows no direction of its own.
fn picture(
    files: &mut Vec<(String, Vec<u8>)>,
    drawing: &Drawing,
    lettering: &Lettering,
    rtl: bool,
    alt: &str,
) -> String {
    let name = format!("figure-{}.svg", files.len() + 1);
    let svg = if rtl { drawing.svg_outlined(lettering, true, alt) } else { drawing.svg(false, alt) };
    files.push((name.clone(), svg.into_bytes()));
    name
}

/// The data that a picture does not show, in one line.
fn data_line(data: &Table, words: &Words) -> String {
    let row = |cells: &Vec<crate::Cell>| {
        cells.iter().map(|cell| plain(&cell.runs)).collect::<Vec<_>>().join("\u{a0}")
    };
    let entries: Vec<String> = data.rows.iter().map(row).collect();
    if entries.is_empty() {
        String::new()
    } else {
        format!("{}{}{}", words.data_behind, words.colon, entries.join("; "))
    }
}

/// Year, month and day of a date that is one.
fn date(iso: &str) -> Option<[u32; 3]> {
    if !docx::is_date(iso) {
        return None;
    }
    let [year, month, day] =
        [0..4, 5..7, 8..10].map(|place| iso.get(place).and_then(|text| text.parse::<u32>().ok()));
    let (year, month, day) = (year?, month?, day?);
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let longest = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    (1..=longest).contains(&day).then_some([year, month, day])
}
