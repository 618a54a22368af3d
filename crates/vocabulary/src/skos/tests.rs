//! Tests of the exports as linked data.

use super::{BaseUri, export_json_ld, export_turtle};
use crate::{Overrides, framework, frameworks, load_official};

fn base() -> BaseUri {
    BaseUri::parse("https://example.org/vocab/").unwrap()
}

#[test]
fn a_base_is_a_public_address() {
    let check = |text: &str, fits: bool| assert_eq!(BaseUri::parse(text).is_ok(), fits, "{text}");
    check("https://example.org/vocab", true);
    check("http://vocabulary.example.org:8080/", true);
    check("https://203.0.113.7/v", true);
    check("https://[2001:db8::1]/v", true);
    for text in [
        "",
        "example.org",
        "/vocab",
        "ftp://example.org",
        "https://",
        "https:///x",
        "http://localhost:8023",
        "http://LOCALHOST.",
        "http://a.localhost/",
        "http://127.0.0.1/",
        "http://127.9.9.9",
        "http://0.0.0.0",
        "http://[::1]:80/",
        "http://[::ffff:127.0.0.1]/",
        "https://user@example.org/",
        "https://example.org/?a=1",
        "https://example.org/#x",
        "https://exa mple.org",
        "https://example.org/<x>",
    ] {
        check(text, false);
    }
    assert_eq!(base().as_str(), "https://example.org/vocab");
    assert_eq!(BaseUri::parse("http://localhost").unwrap_err().code(), "vocabulary.base-not-public");
}

#[test]
fn equal_input_gives_equal_bytes() {
    for framework in frameworks() {
        let none = Overrides::none();
        assert_eq!(export_turtle(framework, &base(), &none), export_turtle(framework, &base(), &none));
        assert_eq!(export_json_ld(framework, &base(), &none), export_json_ld(framework, &base(), &none));
    }
}

#[test]
fn the_chain_from_cluster_to_action_is_written() {
    let gcm = export_turtle(framework("gcm").unwrap(), &base(), &Overrides::none());
    assert!(gcm.contains("<https://example.org/vocab/gcm/16> a skos:Concept"));
    assert!(gcm.contains("skos:notation \"GCM-16\""));
    assert!(gcm.contains("skos:broader <https://example.org/vocab/imrf-cluster/III>"));
    assert!(gcm.contains("<https://example.org/vocab/imrf-cluster/III> a skos:Concept"));
    assert!(gcm.contains("skos:closeMatch <https://example.org/vocab/thematic-area/5>"));
    assert!(gcm.contains("<https://example.org/vocab/sdg-target/16.9>"));
    assert!(gcm.contains("skos:hiddenLabel \"Use migration detention"));
    assert!(gcm.contains("skos:editorialNote \"Labels not reviewed by a speaker: fr, es, ar, ru, zh.\"@en"));
    let actions = export_turtle(framework("gcm-action").unwrap(), &base(), &Overrides::none());
    assert!(actions.contains("skos:notation \"GCM-16(c)\""));
    assert!(actions.contains("skos:broader <https://example.org/vocab/gcm/16>"));
    assert!(actions.contains("dct:source \"GCM 32(c)\""));
}

#[test]
fn both_syntaxes_hold_the_same_concepts() {
    for framework in frameworks() {
        let turtle = export_turtle(framework, &base(), &Overrides::none());
        let json: serde_json::Value =
            serde_json::from_str(&export_json_ld(framework, &base(), &Overrides::none())).unwrap();
        let graph = json["@graph"].as_array().unwrap();
        assert_eq!(turtle.matches(" a skos:Concept").count(), graph.len());
        for node in graph {
            assert!(turtle.contains(&format!("<{}> a skos:", node["@id"].as_str().unwrap())));
        }
    }
}

#[test]
fn a_loaded_wording_is_escaped_and_counts_as_reviewed() {
    let file = serde_json::json!([{ "code": "16", "lang": "fr", "text": "Mots « \"officiels\" » \\ ligne" }]);
    let (labels, _) = load_official(file.to_string().as_bytes(), Some("gcm"));
    let turtle = export_turtle(framework("gcm").unwrap(), &base(), &labels.into_iter().collect());
    assert!(turtle.contains(r#""Mots « \"officiels\" » \\ ligne"@fr"#));
    assert!(turtle.contains("Labels not reviewed by a speaker: es, ar, ru, zh."));
}
