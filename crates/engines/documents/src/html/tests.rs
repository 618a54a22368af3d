//! Pages in one file.

use sterna_vocabulary::Lang;

use super::*;
use crate::{manifest, sample};

fn page(language: Lang) -> String {
    let bytes = write(&sample::document(language, 2), &Style::REPORT).expect("written");
    String::from_utf8(bytes).expect("text")
}

#[test]
fn equal_documents_give_equal_pages_with_a_manifest() {
    for language in Lang::ALL {
        let text = page(language);
        assert_eq!(text, page(language));
        let read = manifest::read(text.as_bytes()).expect("a manifest");
        assert_eq!(read.json["language"], language.code());
        let wanted = manifest::tree_sha256(&sample::document(language, 2)).expect("a hash");
        assert_eq!(read.tree_sha256, wanted);
    }
}

#[test]
fn nothing_is_loaded_and_nothing_runs() {
    let text = page(Lang::En);
    for loads in ["src=", "<link", "@import", "url(", "<iframe", "onload", "javascript:"] {
        assert!(!text.contains(loads), "{loads}");
    }
    assert_eq!(text.matches("<script").count(), 1, "the manifest alone");
    assert!(text.contains("default-src 'none'"));
}

#[test]
fn every_link_inside_leads_somewhere() {
    let text = page(Lang::Ar);
    let mut followed = 0;
    for link in text.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(text.contains(&format!("id=\"{link}\"")), "{link}");
        followed += 1;
    }
    assert!(followed > 10, "hardly any link inside");
    assert!(text.contains("dir=\"rtl\"") && text.contains("lang=\"ar\""));
}

#[test]
fn words_of_outsiders_stay_words() {
    let mut document = sample::document(Lang::En, 1);
    document.title = "</script><script>alert(1)</script>".into();
    document.manifest.json = serde_json::json!({"title": "</script><script>alert(2)"});
    document.body.push(crate::Block::prose(
        crate::BlockId::new("x").expect("an id"),
        vec![crate::Content::Paragraph(crate::Paragraph {
            runs: vec![
                crate::Run::link("<b>here</b>", "javascript:alert(3)"),
                crate::Run::link("there", "file:///etc/passwd"),
            ],
            ..Default::default()
        })],
    ));
    let text = String::from_utf8(write(&document, &Style::NOTE).expect("written")).expect("text");
    assert_eq!(text.matches("<script").count(), 1);
    assert!(
        !text.contains("javascript:") && !text.contains("file:") && text.contains("&lt;b&gt;here&lt;/b&gt;")
    );
    assert_eq!(
        manifest::read(text.as_bytes()).expect("a manifest").json["title"],
        "</script><script>alert(2)"
    );
}
