//! Tests of suggestions.

use sterna_vocabulary::MultiText;

use super::{Condition, NodeText, Rule, RuleSuggester, Suggester, seeded_rules};

fn suggest(language: &str, title: &str) -> Vec<(String, String)> {
    let node = NodeText { title: MultiText::of(language, title), ..NodeText::default() };
    RuleSuggester::new(seeded_rules())
        .suggest(&node)
        .into_iter()
        .map(|one| (one.concept, one.reason))
        .collect()
}

#[test]
fn every_objective_has_rules_in_three_languages_and_all_are_sound() {
    let rules = seeded_rules();
    assert!(rules.len() >= 23 * 2, "{} rules", rules.len());
    for objective in 1..=23 {
        assert!(
            rules.iter().any(|rule| rule.concept == objective.to_string() && rule.condition.language == "en"),
            "{objective}"
        );
    }
    for rule in rules {
        rule.check().unwrap_or_else(|error| panic!("{}: {error}", rule.id));
    }
}

#[test]
fn a_suggestion_names_the_words_it_rests_on() {
    let found = suggest("fr", "Renforcer l’état civil des personnes");
    assert_eq!(found.first().map(|(concept, _)| concept.as_str()), Some("4"));
    assert!(found[0].1.contains("etat civil"), "{}", found[0].1);
    assert!(suggest("en", "Migration governance support").is_empty(), "general words suggest nothing");
    assert!(suggest("en", "Consensus building").is_empty(), "whole words only: no census in consensus");
}

#[test]
fn at_most_four_objectives_are_suggested_and_none_that_stands() {
    let title = "census, drought, hotline, statelessness, decent work, remittances, xenophobia";
    let found = suggest("en", title);
    assert_eq!(found.len(), 4);
    let node = NodeText {
        title: MultiText::of("en", "census"),
        tags: vec![("gcm".to_owned(), "1".to_owned())],
        ..NodeText::default()
    };
    assert!(RuleSuggester::new(seeded_rules()).suggest(&node).is_empty());
}

#[test]
fn conditions_on_sectors_and_tags_hold_together() {
    let rule = Rule {
        id: "health".to_owned(),
        condition: Condition {
            sectors: vec!["1:12*".to_owned()],
            tags: vec!["sdg:3".to_owned()],
            ..Condition::default()
        },
        framework: "gcm".to_owned(),
        concept: "15".to_owned(),
        weight: 900,
        note: "health".to_owned(),
        enabled: true,
        seeded: false,
    };
    let suggester = RuleSuggester::new(vec![rule]);
    let mut node = NodeText { sectors: vec!["1:12220".to_owned()], ..NodeText::default() };
    assert!(suggester.suggest(&node).is_empty());
    node.tags.push(("sdg".to_owned(), "3".to_owned()));
    let found = suggester.suggest(&node);
    assert_eq!((found[0].concept.as_str(), found[0].confidence, found[0].rank), ("15", 900, 1));
    assert_eq!(found[0].reason, "sector 1:12220, tag sdg:3, health");
}
