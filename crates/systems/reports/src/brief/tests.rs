//! The briefing note on values: every language, nothing recorded, what is refused, what the manifest holds.

use jiff::civil::date;
use sterna_documents::Content;
use sterna_vocabulary::Lang;

use super::{BriefQuestion, Place, gather, tree};
use crate::report::tests::Counting;

fn question(lang: Lang) -> BriefQuestion {
    BriefQuestion::new("16", Some("ken"), None, lang, date(2026, 11, 22)).expect("a question")
}

#[tokio::test]
async fn a_note_is_written_in_every_language_with_sources_in_full() {
    for lang in Lang::ALL {
        let figures = Counting::at(41, 3);
        let facts = gather(&figures, question(lang)).await.expect("facts");
        let document = tree(&facts);
        assert_eq!(document.language, lang);
        assert_eq!(document.footnotes.len(), 3);
        for note in &document.footnotes {
            let said = sterna_documents::plain(&note.runs);
            for part in ["Record r", "XX-r", "A publication, 2024"] {
                assert!(said.contains(part), "{lang}: a footnote opens offline: {said}");
            }
        }
        assert!(
            !document.standing.is_empty() && document.standing.iter().all(|sentence| !sentence.is_empty())
        );
        let json = serde_json::to_string(&document).expect("JSON");
        assert!(
            !json.contains("brief-") && !json.contains("reports-"),
            "{lang}: a message is missing: {json}"
        );
        let manifest = &document.manifest.json;
        assert_eq!((manifest["change"].as_i64(), manifest["country"].as_str()), (Some(41), Some("KEN")));
        assert_eq!(manifest["collections"][0], "own");
    }
}

#[tokio::test]
async fn nothing_recorded_is_said_and_nothing_is_a_bare_nought() {
    let figures = Counting::at(41, 0);
    let facts = gather(&figures, question(Lang::En)).await.expect("facts");
    let document = tree(&facts);
    let words: String = document
        .body
        .iter()
        .flat_map(|block| &block.content)
        .map(|content| match content {
            Content::Paragraph(paragraph) => sterna_documents::plain(&paragraph.runs),
            _ => String::new(),
        })
        .collect();
    assert!(words.contains("none recorded"), "{words}");
    assert!(words.contains("not what is done"), "{words}");
    assert!(!serde_json::to_string(&document.body).expect("JSON").contains("\"text\":\"0\""));
}

#[test]
fn what_is_no_objective_or_place_is_refused() {
    let ask = |objective: &str, country: Option<&str>, region: Option<&str>| {
        BriefQuestion::new(objective, country, region, Lang::En, date(2026, 1, 1))
    };
    for objective in ["", "0", "24", "sixteen"] {
        assert_eq!(ask(objective, None, None).expect_err("no objective").code(), "brief.objective");
    }
    for (country, region) in [(Some("QQQ"), None), (None, Some("999")), (Some("KEN"), Some("002"))] {
        assert_eq!(ask("16", country, region).expect_err("no place").code(), "brief.place");
    }
    assert_eq!(ask("16", None, None).expect("everywhere").place, Place::Everywhere);
    assert_eq!(ask("16", Some(""), Some("002")).expect("a region").place, Place::Region("002".to_owned()));
}

#[tokio::test]
async fn the_same_facts_give_the_same_note_and_another_count_another_hash() {
    let one = gather(&Counting::at(41, 3), question(Lang::Fr)).await.expect("facts");
    let same = gather(&Counting::at(41, 3), question(Lang::Fr)).await.expect("facts");
    let other = gather(&Counting::at(41, 4), question(Lang::Fr)).await.expect("facts");
    assert_eq!(tree(&one), tree(&same));
    assert_ne!(one.sha256(), other.sha256());
}
