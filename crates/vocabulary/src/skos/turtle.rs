//! SKOS in Turtle.

use std::fmt::Write;

use super::{
    BaseUri,
    model::{Node, Scheme, Texts, schemes},
};
use crate::{Framework, Overrides};

const PREFIXES: &str = "\
@prefix dct: <http://purl.org/dc/terms/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
";

/// A framework and its partitions as SKOS in Turtle. Equal input gives equal bytes.
///
/// Preferred labels are the loaded wordings, else the published titles, else our own short labels; a short label
/// beside a title is alternative. Which labels no speaker has reviewed stands in an editorial note.
pub fn export_turtle(framework: &Framework, base: &BaseUri, overrides: &Overrides) -> String {
    let mut out = PREFIXES.to_owned();
    for scheme in schemes(framework, base, overrides) {
        write_scheme(&mut out, &scheme);
    }
    out
}

fn write_scheme(out: &mut String, scheme: &Scheme) {
    let mut block = Block::open(out, &scheme.uri, "skos:ConceptScheme");
    block.texts("dct:title", &scheme.titles);
    block.text("owl:versionInfo", &scheme.version);
    block.text("dct:source", &scheme.source);
    block.notes(&scheme.notes);
    let top: Vec<_> =
        scheme.nodes.iter().filter(|node| node.broader.is_none()).map(|node| &*node.uri).collect();
    block.uris("skos:hasTopConcept", &top);
    block.close();
    for node in &scheme.nodes {
        write_node(out, node, &scheme.uri);
    }
}

fn write_node(out: &mut String, node: &Node, scheme: &str) {
    let mut block = Block::open(out, &node.uri, "skos:Concept");
    block.uris("skos:inScheme", &[scheme]);
    if node.broader.is_none() {
        block.uris("skos:topConceptOf", &[scheme]);
    }
    block.text("skos:notation", &node.notation);
    block.texts("skos:prefLabel", &node.preferred);
    block.texts("skos:altLabel", &node.alternative);
    block.texts("skos:hiddenLabel", &node.hidden);
    block.uris("skos:broader", &node.broader.iter().map(String::as_str).collect::<Vec<_>>());
    block.uris("skos:relatedMatch", &node.related.iter().map(String::as_str).collect::<Vec<_>>());
    block.uris("skos:closeMatch", &node.close.iter().map(String::as_str).collect::<Vec<_>>());
    if let Some(source) = &node.source {
        block.text("dct:source", source);
    }
    block.notes(node.note.as_slice());
    block.close();
}

/// One subject with its statements.
struct Block<'a>(&'a mut String);

impl<'a> Block<'a> {
    fn open(out: &'a mut String, subject: &str, class: &str) -> Self {
        out.push_str(&format!("\n<{subject}> a {class}"));
        Self(out)
    }

    fn statement(&mut self, predicate: &str, object: &str) {
        // Writing to a String cannot fail.
        let _ = write!(self.0, " ;\n    {predicate} {object}");
    }

    fn text(&mut self, predicate: &str, text: &str) {
        self.statement(predicate, &quoted(text));
    }

    fn texts(&mut self, predicate: &str, texts: &Texts) {
        let objects: Vec<_> = texts.iter().map(|(lang, text)| format!("{}@{lang}", quoted(text))).collect();
        if !objects.is_empty() {
            self.statement(predicate, &objects.join(",\n        "));
        }
    }

    fn uris(&mut self, predicate: &str, uris: &[&str]) {
        let objects: Vec<_> = uris.iter().map(|uri| format!("<{uri}>")).collect();
        if !objects.is_empty() {
            self.statement(predicate, &objects.join(",\n        "));
        }
    }

    fn notes(&mut self, notes: &[String]) {
        let objects: Vec<_> = notes.iter().map(|note| format!("{}@en", quoted(note))).collect();
        if !objects.is_empty() {
            self.statement("skos:editorialNote", &objects.join(",\n        "));
        }
    }

    fn close(self) {
        self.0.push_str(" .\n");
    }
}

/// A Turtle string literal.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for sign in text.chars() {
        match sign {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            sign if sign.is_control() => out.push_str(&format!("\\u{:04X}", sign as u32)),
            sign => out.push(sign),
        }
    }
    out.push('"');
    out
}
