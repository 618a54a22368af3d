//! Tests of the frameworks: checksums, completeness, partitions, relations.

use std::collections::HashSet;

use super::{concept, crosswalk, framework, frameworks};
use crate::Lang;

/// How many actions stand under each objective of the Global Compact.
const ACTIONS: [usize; 23] = [11, 12, 5, 7, 10, 12, 12, 6, 6, 10, 7, 5, 8, 6, 6, 9, 7, 12, 10, 9, 9, 3, 5];
/// How many targets stand under each goal.
const TARGETS: [usize; 17] = [7, 8, 13, 10, 9, 8, 5, 12, 8, 10, 10, 11, 5, 10, 12, 12, 19];

fn count_under(narrower: &str, broader: &str, code: usize) -> usize {
    framework(narrower).unwrap().narrower(broader, &code.to_string()).count()
}

#[test]
fn frameworks_have_the_published_number_of_concepts() {
    let sizes: Vec<_> =
        frameworks().iter().map(|framework| (framework.code, framework.concepts().len())).collect();
    let expected = [
        ("gcm", 23),
        ("gcm-action", 187),
        ("principle", 10),
        ("sdg", 17),
        ("sdg-target", 169),
        ("thematic-area", 5),
        ("transition", 6),
        ("commitment-2017", 6),
    ];
    assert_eq!(sizes, expected);
}

#[test]
fn every_objective_has_its_actions_with_contiguous_letters() {
    assert_eq!(ACTIONS.iter().sum::<usize>(), 187);
    for (at, count) in ACTIONS.into_iter().enumerate() {
        let objective = (at + 1).to_string();
        let actions: Vec<_> = framework("gcm-action").unwrap().narrower("gcm", &objective).collect();
        let letters: String = actions.iter().map(|action| action.letter()).collect();
        assert_eq!(letters, "abcdefghijkl"[..count], "objective {objective}");
        assert!(actions.iter().all(|action| action.paragraph == Some(at as u16 + 17)));
    }
}

#[test]
fn every_goal_has_its_targets() {
    assert_eq!(TARGETS.iter().sum::<usize>(), 169);
    for (at, count) in TARGETS.into_iter().enumerate() {
        assert_eq!(count_under("sdg-target", "sdg", at + 1), count, "goal {}", at + 1);
    }
}

#[test]
fn labels_are_complete_in_six_languages_and_differ_from_each_other() {
    for framework in frameworks() {
        for lang in Lang::ALL {
            assert!(!framework.name(lang).text.is_empty());
            let mut seen = HashSet::new();
            for concept in framework.concepts() {
                let label = concept.short_label(lang).text;
                assert_eq!(label, label.trim());
                assert!(!label.is_empty(), "{} has no label in {lang}", concept.notation());
                assert!(
                    seen.insert(label),
                    "{lang}: “{label}” stands for two concepts of {}",
                    framework.code
                );
                assert!(label.chars().count() <= 80, "{label} is not short");
            }
        }
    }
}

#[test]
fn a_label_in_another_script_is_written_in_it() {
    let has = |text: &str, low: char, high: char| text.chars().any(|sign| (low..=high).contains(&sign));
    for concept in frameworks().iter().flat_map(|framework| framework.concepts()) {
        assert!(has(concept.short_label(Lang::Ar).text, '\u{600}', '\u{6ff}'), "{}", concept.notation());
        assert!(has(concept.short_label(Lang::Ru).text, '\u{400}', '\u{4ff}'), "{}", concept.notation());
        assert!(has(concept.short_label(Lang::Zh).text, '\u{4e00}', '\u{9fff}'), "{}", concept.notation());
    }
}

#[test]
fn few_labels_equal_the_english() {
    for lang in [Lang::Fr, Lang::Es] {
        let all = || frameworks().iter().flat_map(|framework| framework.concepts());
        let same =
            all().filter(|concept| concept.short_label(lang).text == concept.short_label(Lang::En).text);
        assert!(same.count() * 100 <= all().count() * 3, "{lang}");
    }
}

#[test]
fn objective_13_has_the_adopted_title_and_keeps_the_variant() {
    let objective = concept("gcm", "13").unwrap();
    let title = objective.official_title(Lang::En).unwrap().text;
    assert!(title.starts_with("Use immigration detention only as a measure of last resort"));
    assert!(objective.variants[0].text.starts_with("Use migration detention"));
    assert_eq!(objective.official_title(Lang::Fr), None);
    assert_eq!(objective.title(Lang::Fr), objective.short_label(Lang::Fr));
}

#[test]
fn paragraphs_follow_the_objectives() {
    for objective in framework("gcm").unwrap().concepts() {
        assert_eq!(objective.paragraph, objective.code.parse::<u16>().ok().map(|number| number + 16));
        assert!(objective.official_title(Lang::En).is_some());
    }
}

#[test]
fn notations_and_citations_are_as_published() {
    let check = |framework: &str, code: &str, notation: &str, citation: Option<&str>| {
        let concept = concept(framework, code).unwrap();
        assert_eq!((concept.notation().as_str(), concept.citation().as_deref()), (notation, citation));
    };
    check("gcm", "16", "GCM-16", Some("GCM 32"));
    check("gcm-action", "16c", "GCM-16(c)", Some("GCM 32(c)"));
    check("gcm-action", "23b", "GCM-23(b)", Some("GCM 39(b)"));
    check("gcm-action", "20a", "GCM-20(a)", Some("GCM 36(a)"));
    check("sdg", "10", "SDG-10", None);
    check("sdg-target", "10.c", "SDG-10.c", None);
}

#[test]
fn a_concept_is_found_however_it_is_written() {
    let check = |code: &str, text: &str, expected: Option<&str>| {
        let found = framework(code).unwrap().concept_by_any(text);
        assert_eq!(found.map(|concept| concept.code), expected, "{text}");
    };
    for text in ["16", "GCM-16", "Objective 16", "gcm 016", " 16 "] {
        check("gcm", text, Some("16"));
    }
    for text in ["16c", "GCM-16(c)", "16.c", "16 C", "gcm 16 (c)"] {
        check("gcm-action", text, Some("16c"));
    }
    for text in ["10.c", "SDG-10.c", "SDG 10.C", "10.c."] {
        check("sdg-target", text, Some("10.c"));
    }
    check("commitment-2017", "iom2017-3", Some("3"));
    check("principle", "GCM-P3", Some("3"));
    for text in ["SDG-10", "SDG 10", "GCM-P3", "MPTF-2"] {
        check("gcm", text, None);
    }
    check("sdg", "GCM-10", None);
    check("principle", "GCM-3", None);
    for text in ["", "24", "GCM", "1.7", "é"] {
        check("gcm", text, None);
    }
}

#[test]
fn partitions_hold_every_concept_exactly_once() {
    for framework in frameworks() {
        for partition in framework.partitions() {
            let mut members: Vec<_> =
                partition.groups.iter().flat_map(|group| group.members.clone()).collect();
            let mut all: Vec<_> = framework.concepts().iter().map(|concept| concept.code).collect();
            members.sort_unstable();
            all.sort_unstable();
            assert_eq!(members, all, "{}", partition.code);
            assert!(
                partition
                    .groups
                    .iter()
                    .all(|group| group.label.iter().all(|(_, label)| !label.text.is_empty()))
            );
        }
    }
}

#[test]
fn the_two_partitions_of_the_objectives_have_their_sizes_and_their_standing() {
    let sizes = |code: &str| {
        let partition = framework("gcm").unwrap().partition(code).unwrap();
        (partition.groups.iter().map(|group| group.members.len()).collect::<Vec<_>>(), partition.confirmed)
    };
    assert_eq!(sizes("imrf-cluster"), (vec![5, 7, 6, 5], true));
    assert_eq!(sizes("fund-area"), (vec![4, 5, 6, 5, 3], false));
    let clusters = framework("gcm").unwrap().partition("imrf-cluster").unwrap();
    assert!(clusters.source.contains("A/RES/73/326"));
    assert_eq!(clusters.group_of("7").unwrap().code, "IV");
    assert_eq!(clusters.as_groups()[0].1, ["2", "5", "6", "12", "18"]);
}

#[test]
fn relations_start_and_end_at_listed_concepts() {
    let mut seen = HashSet::new();
    for found in crosswalk() {
        assert!(concept(found.from.0, found.from.1).is_some(), "{found:?}");
        assert!(concept(found.to.0, found.to.1).is_some(), "{found:?}");
        assert!(seen.insert((found.from, found.to)), "stated twice: {found:?}");
        assert!(!found.confirmed && !found.source.is_empty());
    }
    let objectives: HashSet<_> =
        crosswalk().iter().filter(|m| m.to.0 == "sdg-target").map(|m| m.from.1).collect();
    assert_eq!(objectives.len(), 23);
}

#[test]
fn broader_concepts_exist_and_every_framework_names_its_source() {
    for framework in frameworks() {
        assert!(!framework.source.is_empty() && !framework.version.is_empty());
        for found in framework.concepts() {
            assert!(found.broader.is_none_or(|(scheme, code)| concept(scheme, code).is_some()));
        }
    }
    assert!(!framework("thematic-area").unwrap().confirmed);
    let gcm = framework("gcm").unwrap();
    assert_eq!((gcm.max_tags, gcm.ranked), (Some(4), true));
    assert_eq!(framework("sdg-target").unwrap().max_tags, None);
}
