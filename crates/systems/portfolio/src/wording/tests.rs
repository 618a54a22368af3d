use sterna_archive::ArchiveError;
use sterna_site::{Arg, Messages};
use sterna_vocabulary::Lang;

use super::{finding_words, place_words, summary_words};
use crate::finding::FindingSeverity;
use crate::summary::SUMMARIES;
use crate::{FINDING_CODES, ImportFinding, REFUSAL_CODES};

/// Every code that an import can tell of, with the names of its arguments.
fn codes() -> impl Iterator<Item = &'static (&'static str, &'static [&'static str])> {
    sterna_iati::FINDING_CODES.iter().chain(sterna_tables::FINDING_CODES).chain(FINDING_CODES)
}

fn sample(code: &str, names: &[&str]) -> ImportFinding {
    let finding = ImportFinding::new(code, FindingSeverity::Warning, "", "ENGLISH AS STORED");
    names.iter().fold(finding, |finding, name| finding.with(name, "7"))
}

#[test]
fn every_finding_is_worded_in_every_language_with_its_values() {
    for (code, names) in codes() {
        let english = finding_words(Lang::En, &sample(code, names));
        for lang in Lang::ALL {
            let text = finding_words(lang, &sample(code, names));
            assert!(!text.contains("ENGLISH AS STORED"), "{lang} has no words for {code}");
            assert!(!text.contains("{$"), "{lang} {code} leaves a value out: {text}");
            assert!(lang == Lang::En || text != english, "{lang} {code} is worded in English");
            // What is wrong, and what to do: two sentences at least.
            let sentences = text.matches(['.', '。', '؛', '；']).count();
            assert!(sentences >= 2, "{lang} {code} names no next step: {text}");
        }
    }
}

#[test]
fn every_case_of_a_finding_is_worded() {
    let cases = [
        ("iati.encoding", vec!["unknown", "bytes"]),
        ("iati.entity", vec!["bare", "named", "declared"]),
        ("iati.identifier-prefix", vec!["same", "other"]),
        ("iati.limit", vec!["depth", "attributes", "texts", "transactions", "memory", "tag"]),
        ("iati.not-activities", vec!["page", "other"]),
        ("iati.not-xml", vec!["zip", "pdf", "other"]),
        ("iati.place-level", vec!["some", "both"]),
        ("iati.place-percentage", vec!["absent", "sum"]),
        ("iati.sector-level", vec!["some", "both"]),
        ("iati.sector-percentage", vec!["absent", "sum"]),
        ("iati.version", vec!["unknown", "absent"]),
        ("iati.xml", vec!["closes", "twice", "nested", "plain"]),
    ];
    for (code, listed) in cases {
        let (_, names) = codes().find(|(known, _)| *known == code).expect("a listed code");
        for lang in Lang::ALL {
            let mut texts: Vec<String> = listed
                .iter()
                .map(|case| finding_words(lang, &sample(code, names).with("case", case)))
                .collect();
            texts.sort();
            texts.dedup();
            assert_eq!(texts.len(), listed.len(), "{lang} {code} says two cases alike");
        }
    }
}

#[test]
fn a_finding_of_an_earlier_release_keeps_its_english() {
    let stored = r#"{"code":"iati.date","severity":"warning","place":"line 3","message":"`x` is no day"}"#;
    let finding: ImportFinding = serde_json::from_str(stored).expect("the stored shape");
    assert_eq!(finding_words(Lang::Fr, &finding), "`x` is no day");
    let plain = r#"{"code":"iati.no-title","severity":"warning","place":"","message":"no title"}"#;
    let finding: ImportFinding = serde_json::from_str(plain).expect("the stored shape");
    assert!(finding_words(Lang::Fr, &finding).starts_with("L’activité n’a pas de titre"));
    // And what is written keeps the documented members.
    assert_eq!(serde_json::to_string(&finding).expect("JSON"), plain);
}

#[test]
fn every_refusal_has_a_title_and_a_next_step_in_every_language() {
    for code in REFUSAL_CODES.iter().chain(ArchiveError::CODES) {
        let key = format!("problem-{}", code.replace('.', "-"));
        for lang in Lang::ALL {
            let messages = Messages::of(lang);
            assert!(messages.has(&key), "{lang} has no {key}");
            assert!(messages.has(&format!("{key}.next")), "{lang} has no {key}.next");
        }
    }
}

#[test]
fn every_summary_is_worded_in_every_language() {
    let values = ["collection", "file", "framework", "concepts", "concept", "count", "name", "version"];
    for (code, _) in SUMMARIES {
        let mut args: Vec<(&str, Arg<'_>)> = values.iter().map(|name| (*name, Arg::from(3))).collect();
        args.extend(["transition", "from", "to"].map(|name| (name, Arg::from("x"))));
        for lang in Lang::ALL {
            assert!(
                Messages::of(lang).complete(&format!("summary-{code}"), &args).is_some(),
                "{lang} {code}"
            );
        }
    }
    assert_eq!(summary_words(Lang::En, "endorse: draft to endorsed"), "Endorse: Draft → Endorsed");
    assert_eq!(summary_words(Lang::Fr, "import of a.xml into main"), "Importation de a.xml dans « main »");
    assert_eq!(summary_words(Lang::Fr, "my own words"), "my own words");
}

#[test]
fn places_are_told_in_the_readers_language() {
    assert_eq!(
        place_words(Lang::Fr, "sheet Projets, row 7, column D"),
        "feuille Projets, ligne 7, colonne D"
    );
    assert_eq!(
        place_words(Lang::Zh, "activity 3 (XM-1), line 120, transaction/value"),
        "活动 3 (XM-1)，第 120 行，transaction/value"
    );
    assert_eq!(place_words(Lang::En, "line 3"), "line 3");
    assert_eq!(place_words(Lang::Ar, "activities.xml"), "activities.xml");
}
