//! Money is divided without a minor unit lost or made.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::counting::{audiences, clusters, counts};
use super::model;
use super::random::{entries, filter, record};
use crate::projection::division::Division;
use crate::projection::{
    Clause, Counts, Entry, EntryTag, Filter, GroupBy, LineGroups, MoneyLine, MoneyPart, MoneyRule, Sum,
    TagSplit, Tally, TallyQuery,
};
use crate::{Amount, Audience, Digest, DigestNode, Sensitivity, Seq, Share, TagStatus};

fn add(into: &mut BTreeMap<String, i128>, sums: &[Sum]) {
    for sum in sums {
        *into.entry(sum.currency.clone()).or_default() += sum.minor;
    }
}

fn parts(tally: &Tally) -> BTreeMap<String, i128> {
    let mut all = BTreeMap::new();
    tally.groups.iter().for_each(|group| add(&mut all, &group.amounts));
    add(&mut all, &tally.untagged_amounts);
    add(&mut all, &tally.unplaced_amounts);
    all.retain(|_, sum| *sum != 0);
    all
}

fn total(tally: &Tally) -> BTreeMap<String, i128> {
    let mut all = BTreeMap::new();
    add(&mut all, &tally.total_amounts);
    all
}

/// The list behind a sum beside the groups has as many records as the tally says.
fn lines_open_their_lists(
    counts: &Counts,
    query: &TallyQuery<'_>,
    tally: &Tally,
) -> Result<(), TestCaseError> {
    let groups = match query.group_by {
        GroupBy::Concepts { groups: [], .. } => return Ok(()),
        GroupBy::Concepts { groups, .. } => LineGroups::Concepts(groups.to_vec()),
        GroupBy::Facet { key } => LineGroups::Facet(key.to_owned()),
    };
    for (part, records, sums) in [
        (MoneyPart::Untagged, tally.untagged_records, &tally.untagged_amounts),
        (MoneyPart::Unplaced, tally.unplaced_records, &tally.unplaced_amounts),
        (MoneyPart::All, tally.money_records, &tally.total_amounts),
    ] {
        let line = MoneyLine {
            part,
            framework: "gcm".to_owned(),
            groups: groups.clone(),
            window: query.tagged_window,
        };
        prop_assert_eq!(
            counts.total(&query.filter.clone().and(Clause::MoneyOn(line))),
            records,
            "{:?}",
            part
        );
        prop_assert!(records > 0 || sums.is_empty(), "money stands on records");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn groups_and_lines_sum_to_the_total(
        entries in entries(),
        filter in filter(),
        audience in audiences(),
        by_rank in any::<bool>(),
        window in prop::option::of((0..10i32, 0..10i32)),
    ) {
        let counts = counts(&entries, audience);
        let groups = clusters();
        let money = Some(MoneyRule {
            tags: if by_rank { TagSplit::ByRank } else { TagSplit::Equal },
            ..MoneyRule::default()
        });
        for group_by in [
            GroupBy::Concepts { framework: "gcm", groups: &[] },
            GroupBy::Concepts { framework: "gcm", groups: &groups[..2] },
            GroupBy::Facet { key: "country" },
            GroupBy::Facet { key: "donor" },
            GroupBy::Facet { key: "nothing" },
        ] {
            for framework in [Some("gcm"), None] {
                let query = TallyQuery { filter: filter.clone(), group_by, framework, money, tagged_window: window };
                let tally = counts.tally(&query);
                prop_assert_eq!(parts(&tally), total(&tally), "{:?}", group_by);
                if framework.is_some() {
                    lines_open_their_lists(&counts, &query, &tally)?;
                }
                let narrowed = filter.clauses.iter().any(|clause| matches!(clause, Clause::Facet { not: false, .. }));
                if !narrowed {
                    prop_assert_eq!(total(&tally), model::money(&model::kept(&entries, &filter, audience), audience));
                }
            }
        }
    }

    #[test]
    fn a_place_filter_shows_what_its_row_shows(entries in entries(), place in 0..4u8) {
        // Every figure opens the list behind it: the total under a country is that country's group.
        let counts = counts(&entries, Audience::Owner);
        let code = format!("C{place}");
        let query = |filter| TallyQuery {
            filter,
            group_by: GroupBy::Facet { key: "country" },
            framework: None,
            money: Some(MoneyRule::default()),
            tagged_window: None,
        };
        let all = counts.tally(&query(Filter::all()));
        let row = all.groups.iter().find(|group| group.code == code);
        let only = counts.tally(&query(Filter::all().with_facet("country", [code.clone()])));
        let own = only.groups.iter().find(|group| group.code == code);
        let with_shares = entries.iter().filter(|entry| !entry.digest.places.is_empty());
        // Records without stated shares are divided equally among their countries only when grouped.
        if with_shares.count() == entries.len() {
            prop_assert_eq!(row.map(|row| &row.amounts), own.map(|row| &row.amounts));
        }
    }

    #[test]
    fn a_division_is_exact_and_fair(
        amount in prop_oneof![any::<i64>(), -1_000..1_000i64],
        weights in prop::collection::vec(0..1_000_000u32, 0..6),
    ) {
        let mut division = Division::default();
        let whole = 1_000_000u64.max(weights.iter().map(|weight| u64::from(*weight)).sum());
        let parts = division.of(amount, weights.iter().copied(), 1_000_000);
        prop_assert_eq!(parts.iter().map(|part| i128::from(*part)).sum::<i128>(), i128::from(amount));
        for (part, weight) in parts.iter().zip(&weights) {
            let exact = i128::from(amount) * i128::from(*weight);
            prop_assert!((i128::from(*part) * i128::from(whole) - exact).abs() < i128::from(whole));
        }
    }
}

/// One project: a tagged outcome, an untagged one, two countries and a rest.
fn project() -> Entry {
    let node = |id: &str, minor| DigestNode {
        id: id.to_owned(),
        outcome: true,
        amounts: vec![Amount { currency: "USD".to_owned(), minor }],
        withheld: false,
    };
    let tag = |concept: &str, rank| EntryTag {
        node: "a".to_owned(),
        framework: "gcm".to_owned(),
        concept: concept.to_owned(),
        status: TagStatus::Confirmed,
        rank,
        day: 0,
    };
    let share =
        |value: &str, millionths| Share { facet: "country".to_owned(), value: value.to_owned(), millionths };
    Entry {
        record: record(1),
        version: 1,
        seq: Seq(1),
        kind: "project".to_owned(),
        collection: "ours".to_owned(),
        state: "activated".to_owned(),
        language: "en".to_owned(),
        sensitivity: Sensitivity::Open,
        hidden: false,
        digest: Digest {
            nodes: vec![node("a", 100), node("b", 7)],
            facets: vec![("country".into(), "KEN".into()), ("country".into(), "UGA".into())],
            places: vec![share("KEN", 333_333), share("UGA", 333_333)],
            ..Digest::default()
        },
        tags: vec![tag("16", 1), tag("2", 2), tag("10", 3)],
    }
}

fn minor(sums: &[Sum]) -> i128 {
    sums.first().map_or(0, |sum| sum.minor)
}

#[test]
fn an_amount_goes_to_tags_equally_or_by_rank() {
    let counts = counts(&[project()], Audience::Public);
    let of = |tags| {
        let group_by = GroupBy::Concepts { framework: "gcm", groups: &[] };
        let query = TallyQuery {
            filter: Filter::all(),
            group_by,
            framework: None,
            money: Some(MoneyRule { tags, ..MoneyRule::default() }),
            tagged_window: None,
        };
        let tally = counts.tally(&query);
        let groups: Vec<_> =
            tally.groups.iter().map(|group| (group.code.clone(), minor(&group.amounts))).collect();
        (groups, minor(&tally.untagged_amounts), minor(&tally.total_amounts))
    };
    let row = |code: &str, minor| (code.to_owned(), minor);
    assert_eq!(of(TagSplit::Equal), (vec![row("2", 33), row("10", 33), row("16", 34)], 7, 107));
    // 4 + 3 + 2 = 9 parts of 100: 44.4, 33.3, 22.2; the unit left over goes to the largest remainder.
    assert_eq!(of(TagSplit::ByRank), (vec![row("2", 33), row("10", 22), row("16", 45)], 7, 107));
}

#[test]
fn an_amount_goes_to_places_by_their_shares() {
    let counts = counts(&[project()], Audience::Public);
    let query = TallyQuery {
        filter: Filter::all(),
        group_by: GroupBy::Facet { key: "country" },
        framework: Some("gcm"),
        money: Some(MoneyRule::default()),
        tagged_window: None,
    };
    let tally = counts.tally(&query);
    let groups: Vec<_> =
        tally.groups.iter().map(|group| (group.code.as_str(), minor(&group.amounts))).collect();
    assert_eq!(groups, [("KEN", 33), ("UGA", 33)]);
    assert_eq!((minor(&tally.unplaced_amounts), minor(&tally.untagged_amounts)), (34, 7));
    assert_eq!(minor(&tally.total_amounts), 107);
}

#[test]
fn what_the_record_carries_takes_the_money_of_nodes_that_say_nothing() {
    let tag = |node: &str, framework: &str, concept: &str, status| EntryTag {
        node: node.to_owned(),
        framework: framework.to_owned(),
        concept: concept.to_owned(),
        status,
        rank: 0,
        day: 0,
    };
    let confirmed = |node, framework, concept| tag(node, framework, concept, TagStatus::Confirmed);
    let mut entry = project();
    let counted = |entry: &Entry, own_only| {
        let tally = counts(std::slice::from_ref(entry), Audience::Public).tally(&TallyQuery {
            filter: Filter::all(),
            group_by: GroupBy::Concepts { framework: "sdg", groups: &[] },
            framework: None,
            money: Some(MoneyRule { own_only, ..MoneyRule::default() }),
            tagged_window: None,
        });
        let groups: Vec<(String, u64, i128)> = tally
            .groups
            .iter()
            .map(|group| (group.code.clone(), group.nodes, minor(&group.amounts)))
            .collect();
        (groups, minor(&tally.untagged_amounts), tally.untagged_records)
    };
    let sdg = |entry: &Entry| counted(entry, false);
    let row = |code: &str, nodes, minor| (code.to_owned(), nodes, minor);
    assert_eq!(sdg(&entry), (Vec::new(), 107, 1));
    entry.tags.push(confirmed("", "sdg", "10"));
    assert_eq!(sdg(&entry), (vec![row("10", 1, 107)], 0, 0), "objectives on outcomes are no bar");
    assert_eq!(counted(&entry, true), (vec![row("10", 1, 0)], 107, 1), "as release 0.1.0 counted");
    entry.tags.push(confirmed("a", "sdg", "5"));
    assert_eq!(
        sdg(&entry),
        (vec![row("5", 1, 100), row("10", 1, 7)], 0, 0),
        "an outcome's own word goes first"
    );
    entry.tags.push(tag("b", "sdg", "", TagStatus::None));
    assert_eq!(sdg(&entry), (vec![row("5", 1, 100), row("10", 1, 0)], 7, 1), "explicitly none is a word too");
}
