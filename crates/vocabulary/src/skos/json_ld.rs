//! SKOS in JSON-LD.

use serde_json::{Map, Value, json};

use super::{
    BaseUri,
    model::{Node, Scheme, Texts, schemes},
};
use crate::{Framework, Overrides};

/// A framework and its partitions as SKOS in JSON-LD 1.1, the same statements as [`crate::export_turtle`].
/// Equal input gives equal bytes.
pub fn export_json_ld(framework: &Framework, base: &BaseUri, overrides: &Overrides) -> String {
    let mut graph = Vec::new();
    for scheme in schemes(framework, base, overrides) {
        graph.push(scheme_value(&scheme));
        graph.extend(scheme.nodes.iter().map(|node| node_value(node, &scheme.uri)));
    }
    let document = json!({ "@context": context(), "@graph": graph });
    // A tree of maps with text keys always serialises.
    let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
    text.push('\n');
    text
}

fn context() -> Value {
    let by_language = |id: &str| json!({ "@id": id, "@container": "@language" });
    let reference = |id: &str| json!({ "@id": id, "@type": "@id" });
    let mut context = json!({
        "dct": "http://purl.org/dc/terms/",
        "owl": "http://www.w3.org/2002/07/owl#",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "title": by_language("dct:title"),
        "source": "dct:source",
        "version": "owl:versionInfo",
        "notation": "skos:notation",
    });
    for name in ["prefLabel", "altLabel", "hiddenLabel", "editorialNote"] {
        context[name] = by_language(&format!("skos:{name}"));
    }
    for name in ["inScheme", "topConceptOf", "hasTopConcept", "broader", "relatedMatch", "closeMatch"] {
        context[name] = reference(&format!("skos:{name}"));
    }
    context
}

fn scheme_value(scheme: &Scheme) -> Value {
    let mut object = Map::new();
    object.insert("@id".into(), json!(scheme.uri));
    object.insert("@type".into(), json!("skos:ConceptScheme"));
    insert_texts(&mut object, "title", &scheme.titles);
    object.insert("version".into(), json!(scheme.version));
    object.insert("source".into(), json!(scheme.source));
    insert_notes(&mut object, &scheme.notes);
    let top: Vec<_> =
        scheme.nodes.iter().filter(|node| node.broader.is_none()).map(|node| &*node.uri).collect();
    if !top.is_empty() {
        object.insert("hasTopConcept".into(), json!(top));
    }
    Value::Object(object)
}

fn node_value(node: &Node, scheme: &str) -> Value {
    let mut object = Map::new();
    object.insert("@id".into(), json!(node.uri));
    object.insert("@type".into(), json!("skos:Concept"));
    object.insert("inScheme".into(), json!(scheme));
    if node.broader.is_none() {
        object.insert("topConceptOf".into(), json!(scheme));
    }
    object.insert("notation".into(), json!(node.notation));
    insert_texts(&mut object, "prefLabel", &node.preferred);
    insert_texts(&mut object, "altLabel", &node.alternative);
    insert_texts(&mut object, "hiddenLabel", &node.hidden);
    if let Some(broader) = &node.broader {
        object.insert("broader".into(), json!(broader));
    }
    for (name, uris) in [("relatedMatch", &node.related), ("closeMatch", &node.close)] {
        if !uris.is_empty() {
            object.insert(name.into(), json!(uris));
        }
    }
    if let Some(source) = &node.source {
        object.insert("source".into(), json!(source));
    }
    insert_notes(&mut object, node.note.as_slice());
    Value::Object(object)
}

fn insert_texts(object: &mut Map<String, Value>, name: &str, texts: &Texts) {
    if !texts.is_empty() {
        let by_language: Map<String, Value> =
            texts.iter().map(|(lang, text)| (lang.code().to_owned(), json!(text))).collect();
        object.insert(name.into(), Value::Object(by_language));
    }
}

fn insert_notes(object: &mut Map<String, Value>, notes: &[String]) {
    if !notes.is_empty() {
        object.insert("editorialNote".into(), json!({ "en": notes }));
    }
}
