//! Tests of loading official wordings.

use super::{Overrides, load_official};
use crate::{BaseUri, Lang, concept, country, export_json_ld, framework};

#[test]
fn csv_is_read_with_any_delimiter_and_what_is_wrong_has_its_line() {
    let text = "\u{feff}framework;code;lang;text;source\nsdg-target;10.7;fr;Libellé officiel;A/RES/70/1\nsdg-target;99.9;fr;x;\ngcm;GCM-16;de;x;\ngcm;16;es;;\n";
    let (labels, findings) = load_official(text.as_bytes(), None);
    assert_eq!(labels.len(), 1);
    assert_eq!(
        (labels[0].code.as_str(), labels[0].lang, labels[0].text.as_str()),
        ("10.7", Lang::Fr, "Libellé officiel")
    );
    let found: Vec<_> =
        findings.iter().map(|finding| (finding.code.as_str(), finding.place.as_str())).collect();
    let expected = [
        ("vocabulary.unknown-concept", "line 3"),
        ("vocabulary.other-language", "line 4"),
        ("vocabulary.empty-text", "line 5"),
    ];
    assert_eq!(found, expected);
}

#[test]
fn json_is_read_bare_or_under_labels() {
    for text in [
        r#"[{"code":"1.1","lang":"en","text":"Official"}]"#,
        r#"{"labels":[{"code":"SDG 1.1","lang":"en-GB","text":"Official"}]}"#,
    ] {
        let (labels, findings) = load_official(text.as_bytes(), Some("sdg-target"));
        assert_eq!((labels.len(), findings.len()), (1, 0), "{text}");
        assert_eq!((labels[0].framework.as_str(), labels[0].code.as_str()), ("sdg-target", "1.1"));
    }
}

#[test]
fn our_own_export_can_be_loaded_again() {
    let base = BaseUri::parse("https://example.org/vocab").unwrap();
    let gcm = framework("gcm-action").unwrap();
    let (labels, findings) = load_official(export_json_ld(gcm, &base, &Overrides::none()).as_bytes(), None);
    assert_eq!((labels.len(), findings), (187 * 6, Vec::new()));
}

#[test]
fn expanded_json_ld_is_read_too() {
    let text = r#"[{"@id":"http://example.org/10.7","http://www.w3.org/2004/02/skos/core#notation":[{"@value":"10.7"}],
        "http://www.w3.org/2004/02/skos/core#prefLabel":[{"@value":"Mots officiels","@language":"fr"},{"@value":"Official words","@language":"en"}]}]"#;
    let (labels, findings) = load_official(text.as_bytes(), Some("sdg-target"));
    assert_eq!((labels.len(), findings.len()), (2, 0));
    assert_eq!(labels[0].source, "http://example.org/10.7");
}

#[test]
fn a_loaded_wording_lies_over_the_built_in_one() {
    let text = "framework,code,lang,text\nsdg-target,10.7,fr,Libellé officiel\ncountry,KEN,fr,Nom nouveau\nfootnote,KEN,fr,Note\n";
    let (labels, findings) = load_official(text.as_bytes(), None);
    assert_eq!(findings, []);
    let overrides: Overrides = labels.into_iter().collect();
    let target = concept("sdg-target", "10.7").unwrap();
    assert_eq!(
        (overrides.label(target, Lang::Fr).text, overrides.label(target, Lang::Fr).reviewed),
        ("Libellé officiel", true)
    );
    assert_eq!(overrides.label(target, Lang::En), target.short_label(Lang::En));
    let kenya = country("KEN").unwrap();
    assert_eq!(overrides.country_name(kenya, Lang::Fr).text, "Nom nouveau");
    assert_eq!(overrides.country_name(kenya, Lang::En).text, "Kenya");
    assert_eq!(overrides.footnote(kenya, Lang::Fr).map(|note| note.text), Some("Note"));
    assert_eq!(overrides.footnote(kenya, Lang::En), None);
    assert_eq!(overrides.to_labels().len(), 3);
}

#[test]
fn useless_files_are_refused_with_a_reason() {
    let check = |bytes: &[u8], code: &str| {
        let (labels, findings) = load_official(bytes, None);
        assert_eq!((labels.len(), findings[0].code.as_str()), (0, code));
    };
    check(b"", "vocabulary.no-heading");
    check(b"\xff\xfe\x00", "vocabulary.not-utf-8");
    check(b"{\"labels\": [", "vocabulary.not-json");
    check(b"{\"other\": 1}", "vocabulary.no-list");
    check(b"[]", "vocabulary.nothing-found");
    check(b"code,lang,text\n", "vocabulary.nothing-found");
    check(&vec![b' '; super::read::FILE_BYTES_MAX + 1], "vocabulary.file-too-large");
    check(&b"[".repeat(100_000), "vocabulary.not-json");
}

#[test]
fn limits_hold_just_inside_and_just_outside() {
    let line = |length: usize| format!("code,lang,text\n16,en,{}\n", "a".repeat(length));
    let count = |text: &str| load_official(text.as_bytes(), Some("gcm")).0.len();
    assert_eq!(count(&line(super::read::TEXT_CHARS_MAX)), 1);
    assert_eq!(count(&line(super::read::TEXT_CHARS_MAX + 1)), 0);
    let many = |rows: usize| format!("code,lang,text\n{}", "16,en,a\n".repeat(rows));
    let (labels, findings) = load_official(many(super::read::LABELS_MAX + 5).as_bytes(), Some("gcm"));
    assert_eq!((labels.len(), findings.len()), (super::read::LABELS_MAX, 1));
    assert_eq!(findings[0].code, "vocabulary.too-many");
}
