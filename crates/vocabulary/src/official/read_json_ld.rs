//! Reads SKOS concepts from JSON-LD, compacted or expanded.

use serde_json::Value;

use super::read::Reading;

const SKOS: &str = "http://www.w3.org/2004/02/skos/core#";

/// Takes every preferred label of every node that has a notation.
pub(super) fn read(reading: &mut Reading<'_>, document: &Value) {
    let nodes = match document.get("@graph").unwrap_or(document) {
        Value::Array(nodes) => nodes.iter().collect(),
        single => vec![single],
    };
    for (at, node) in nodes.into_iter().enumerate() {
        let Some(code) = property(node, "notation").and_then(first_text) else { continue };
        let place = node.get("@id").or_else(|| node.get("id")).and_then(Value::as_str);
        let place = place.map_or_else(|| format!("entry {}", at + 1), |id| id.chars().take(200).collect());
        let source = node.get("dct:source").or_else(|| node.get("http://purl.org/dc/terms/source"));
        let source = source.and_then(first_text).unwrap_or(&place).to_owned();
        match property(node, "prefLabel") {
            Some(labels) => each_text(labels, "und", &mut |lang, text| {
                reading.take(&place, "", code, lang, text, &source);
            }),
            None => reading.error("vocabulary.empty-text", &place, "the concept has no preferred label"),
        }
    }
}

/// A property under its short, prefixed or full name.
fn property<'a>(node: &'a Value, name: &str) -> Option<&'a Value> {
    node.get(name).or_else(|| node.get(format!("skos:{name}"))).or_else(|| node.get(format!("{SKOS}{name}")))
}

/// The first literal of a value.
fn first_text(value: &Value) -> Option<&str> {
    match value {
        Value::String(text) => Some(text),
        Value::Array(items) => items.iter().find_map(first_text),
        Value::Object(object) => object.get("@value").or_else(|| object.get("@id")).and_then(Value::as_str),
        _ => None,
    }
}

/// Every literal of a value with its language: strings, value objects, language maps, and lists of those.
fn each_text(value: &Value, lang: &str, take: &mut dyn FnMut(&str, &str)) {
    match value {
        Value::String(text) => take(lang, text),
        Value::Array(items) => items.iter().for_each(|item| each_text(item, lang, take)),
        Value::Object(object) => match object.get("@value").and_then(Value::as_str) {
            Some(text) => take(object.get("@language").and_then(Value::as_str).unwrap_or(lang), text),
            None => object.iter().for_each(|(lang, item)| each_text(item, lang, take)),
        },
        _ => {}
    }
}
