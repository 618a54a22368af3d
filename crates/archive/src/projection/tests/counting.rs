//! Counts are exact.

use proptest::prelude::*;

use super::model;
use super::random::{entries, filter};
use crate::projection::{Counts, Entry, EntryTag, Filter, GroupBy, Tally, TallyQuery, synthetic};
use crate::{Audience, Reader, Seq, TagStatus};

pub(super) fn reader(audience: Audience) -> Reader {
    Reader { principal: "someone".to_owned(), audience }
}

pub(super) fn counts(entries: &[Entry], audience: Audience) -> Counts {
    Counts::of(entries.iter().cloned(), Seq(entries.len() as i64), &reader(audience)).expect("valid ids")
}

pub(super) fn audiences() -> impl Strategy<Value = Audience> {
    prop_oneof![Just(Audience::Owner), Just(Audience::Public)]
}

fn by_objective(counts: &Counts, filter: &Filter, window: Option<(i32, i32)>) -> Tally {
    let group_by = GroupBy::Concepts { framework: "gcm", groups: &[] };
    counts.tally(&TallyQuery {
        filter: filter.clone(),
        group_by,
        framework: None,
        money: None,
        tagged_window: window,
    })
}

pub(super) fn clusters() -> Vec<(String, Vec<String>)> {
    let group =
        |code: &str, members: &[&str]| (code.to_owned(), members.iter().map(|m| (*m).to_owned()).collect());
    vec![group("I", &["1", "2"]), group("II", &["3", "4", "5"]), group("III", &["6", "7"])]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn equal_the_model(
        entries in entries(),
        filter in filter(),
        audience in audiences(),
        window in prop::option::of((0..10i32, 0..10i32)),
    ) {
        let counts = counts(&entries, audience);
        let kept = model::kept(&entries, &filter, audience);
        let mut ids: Vec<_> = kept.iter().map(|entry| entry.record.clone()).collect();
        ids.sort();
        prop_assert_eq!(counts.records(&filter), ids);
        let only_in_totals = match (filter.is_empty(), audience) {
            (true, Audience::Public) => entries
                .iter()
                .filter(|entry| !entry.hidden && entry.sensitivity == crate::Sensitivity::Withheld)
                .count(),
            _ => 0,
        };
        prop_assert_eq!(counts.total(&filter), (kept.len() + only_in_totals) as u64);

        let tally = by_objective(&counts, &filter, window);
        let confirmed = model::by_concept(&kept, "gcm", TagStatus::Confirmed, window, audience);
        let suggested = model::by_concept(&kept, "gcm", TagStatus::Suggested, window, audience);
        for group in &tally.groups {
            let (records, nodes, outcomes) = confirmed.get(&group.code).cloned().unwrap_or_default();
            prop_assert_eq!((group.records, group.nodes, group.outcomes), (records.len() as u64, nodes, outcomes));
            let (records, nodes, _) = suggested.get(&group.code).cloned().unwrap_or_default();
            prop_assert_eq!((group.suggested_records, group.suggested_nodes), (records.len() as u64, nodes));
        }
        for code in confirmed.keys().chain(suggested.keys()) {
            prop_assert!(tally.groups.iter().any(|group| group.code == *code), "{} is missing", code);
        }
        let mut tagged: Vec<_> = confirmed.values().flat_map(|(records, ..)| records.iter()).collect();
        tagged.sort();
        tagged.dedup();
        prop_assert_eq!(tally.records_any, tagged.len() as u64);
        prop_assert_eq!(tally.coverage.tagged, tagged.len() as u64);
        let activated = kept.iter().filter(|entry| entry.digest.activated == Some(true)).count();
        prop_assert_eq!(tally.coverage.activated, activated as u64);
    }

    #[test]
    fn a_walk_and_bitmaps_agree(entries in entries(), filter in filter(), audience in audiences()) {
        // A window that holds every day asks the same question and takes the other way.
        let counts = counts(&entries, audience);
        let all_days = Some((i32::MIN, i32::MAX));
        prop_assert_eq!(by_objective(&counts, &filter, None), by_objective(&counts, &filter, all_days));
    }

    #[test]
    fn a_cluster_lies_between_its_largest_objective_and_their_sum(entries in entries(), filter in filter()) {
        let counts = counts(&entries, Audience::Owner);
        let objectives = by_objective(&counts, &filter, None);
        let groups = clusters();
        let group_by = GroupBy::Concepts { framework: "gcm", groups: &groups };
        let tally = counts.tally(&TallyQuery { filter, group_by, framework: None, money: None, tagged_window: None });
        for (group, (_, members)) in tally.groups.iter().zip(&groups) {
            let own = objectives.groups.iter().filter(|objective| members.contains(&objective.code));
            let (largest, sum) = own.fold((0, 0), |(largest, sum), own| (own.records.max(largest), sum + own.records));
            prop_assert!(largest <= group.records && group.records <= sum);
            prop_assert!(group.records <= tally.records_any);
        }
    }

    #[test]
    fn adding_a_tag_takes_nothing_away(entries in entries(), place in any::<prop::sample::Index>(), concept in 1..7u8) {
        prop_assume!(!entries.is_empty());
        let before = by_objective(&counts(&entries, Audience::Owner), &Filter::all(), None);
        let mut more = entries.clone();
        let entry = place.get(&entries);
        let at = entries.iter().position(|own| own.record == entry.record).expect("it is one of them");
        more[at].tags.push(EntryTag {
            node: entry.digest.nodes.first().map(|node| node.id.clone()).unwrap_or_default(),
            framework: "gcm".to_owned(),
            concept: concept.to_string(),
            status: TagStatus::Confirmed,
            rank: 1,
            day: 3,
        });
        let after = by_objective(&counts(&more, Audience::Owner), &Filter::all(), None);
        for group in &before.groups {
            let own = after.groups.iter().find(|own| own.code == group.code).expect("groups stay");
            prop_assert!(own.records >= group.records && own.nodes >= group.nodes);
        }
        prop_assert!(after.records_any >= before.records_any);
    }

    #[test]
    fn the_order_of_records_does_not_matter(entries in entries(), filter in filter()) {
        let mut turned = entries.clone();
        turned.reverse();
        let one = by_objective(&counts(&entries, Audience::Public), &filter, None);
        prop_assert_eq!(one, by_objective(&counts(&turned, Audience::Public), &filter, None));
    }

    #[test]
    fn facets_equal_the_model(entries in entries(), filter in filter(), audience in audiences()) {
        let own = counts(&entries, audience).facet_counts(&filter, "country");
        let mut expected = std::collections::BTreeMap::new();
        for entry in model::kept(&entries, &filter, audience) {
            for (_, value) in entry.digest.facets.iter().filter(|(key, _)| key == "country") {
                *expected.entry(value.clone()).or_insert(0u64) += 1;
            }
        }
        prop_assert_eq!(own, expected.into_iter().collect::<Vec<_>>());
    }
}

#[test]
fn all_ways_of_counting_agree_on_many_records() {
    // Enough records that frequent concepts are kept as words, with selections of every size.
    let entries: Vec<Entry> = synthetic(6_000, 3, false)
        .enumerate()
        .map(|(number, mut entry)| {
            entry.digest.nodes[number % 3].outcome = number % 5 != 0;
            entry.digest.nodes[(number + 1) % 3].withheld = number % 11 == 0;
            if number % 4 == 0 {
                entry.tags[0].status = TagStatus::Suggested;
            }
            if number % 7 == 0 {
                entry.tags[0].concept = "rare".to_owned();
            }
            entry
        })
        .collect();
    let filters = [
        Filter::all(),
        Filter::all().with_facet("status", ["2"]),
        Filter::all().with_facet("status", ["2"]).with_facet("year", ["2016"]),
        Filter::all().with_facet("country", ["C001"]),
        Filter::all().with_facet("country", ["C001"]).with_facet("status", ["2"]),
        Filter::all().with_facet("status", ["none"]),
    ];
    let groups = [
        vec![],
        clusters(),
        vec![(
            "all".to_owned(),
            (1..24).map(|n| n.to_string()).chain(["rare".to_owned(), "absent".to_owned()]).collect(),
        )],
    ];
    for entries in [&entries[..], &synthetic(6_000, 4, false).collect::<Vec<_>>()] {
        for audience in [Audience::Owner, Audience::Public] {
            let counts = counts(entries, audience);
            for filter in &filters {
                for groups in &groups {
                    let ask = |window| {
                        let group_by = GroupBy::Concepts { framework: "gcm", groups };
                        let filter = filter.clone();
                        counts.tally(&TallyQuery {
                            filter,
                            group_by,
                            framework: None,
                            money: None,
                            tagged_window: window,
                        })
                    };
                    assert_eq!(ask(None), ask(Some((i32::MIN, i32::MAX))), "{filter:?}");
                }
            }
        }
    }
}
