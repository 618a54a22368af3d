//! The lexicon: complete in six languages, and hers to change.

use crate::{Aligner, Lexicon, Options, Scope};

#[test]
fn every_objective_and_principle_has_phrases_in_six_languages() {
    let lexicon = Lexicon::built_in().expect("readable");
    for scope in [Scope::Gcm, Scope::Principles] {
        let list = sterna_vocabulary::framework(scope.framework()).expect("known");
        for concept in list.concepts() {
            for lang in ["en", "fr", "es", "ar", "ru", "zh"] {
                let phrases: usize = lexicon
                    .topics
                    .iter()
                    .filter(|topic| {
                        topic.concepts.iter().any(|(framework, code, _)| {
                            framework == scope.framework() && code == concept.code
                        })
                    })
                    .filter_map(|topic| topic.phrases.get(lang).map(Vec::len))
                    .sum();
                assert!(phrases >= 2, "{} {} has {phrases} phrases in {lang}", scope.name(), concept.code);
            }
        }
    }
}

#[test]
fn every_concept_named_is_one_of_the_vocabulary() {
    for topic in Lexicon::built_in().expect("readable").topics {
        for (framework, code, weight) in topic.concepts {
            assert!(
                sterna_vocabulary::concept(&framework, &code).is_some(),
                "[{}] {framework}:{code}",
                topic.name
            );
            assert!(weight > 0.0);
        }
    }
}

#[test]
fn a_broken_line_is_named() {
    for (text, line) in
        [("[open\n", 1), ("en: a\n", 1), ("[a] gcm=x\n", 1), ("[a] gcm:1=2\nno language\n", 2)]
    {
        let refusal = Lexicon::parse(text).expect_err(text).to_string();
        assert!(refusal.contains(&format!("line {line}")), "{refusal}");
    }
}

#[test]
fn a_phrase_added_or_muted_changes_what_is_suggested() {
    let text = "The Blue Ferry programme takes place in spring.";
    let suggested = |lexicon: Lexicon| {
        let answer =
            Aligner::new(lexicon, Vec::new()).suggest(text, Some("en"), Scope::Gcm, &Options::default());
        answer.suggestions.into_iter().map(|one| one.code).collect::<Vec<_>>()
    };
    let mut lexicon = Lexicon::built_in().expect("readable");
    assert!(suggested(lexicon.clone()).is_empty());
    assert!(lexicon.add("remittance", "en", "Blue Ferry programme"));
    assert!(!lexicon.add("remittance", "en", "Blue Ferry programme"));
    assert_eq!(suggested(lexicon.clone()), ["20"]);
    assert!(lexicon.mute("remittance", "en", "Blue Ferry programme"));
    assert!(!lexicon.mute("remittance", "en", "Blue Ferry programme"));
    assert!(suggested(lexicon).is_empty());
}
