//! Withheld and hidden items cannot be recovered by asking in any way.

use proptest::prelude::*;

use super::counting::counts;
use super::random::{entries, filter};
use crate::projection::{Counts, Entry, Filter, GroupBy, ListQuery, MoneyRule, Order, TallyQuery};
use crate::{Audience, Sensitivity};

/// What the public sees when nothing withheld or hidden was ever written.
fn without(entries: &[Entry]) -> Vec<Entry> {
    let mut left: Vec<Entry> = entries
        .iter()
        .filter(|entry| !entry.hidden && entry.sensitivity != Sensitivity::Withheld)
        .cloned()
        .collect();
    for entry in &mut left {
        let gone: Vec<String> =
            entry.digest.nodes.iter().filter(|node| node.withheld).map(|node| node.id.clone()).collect();
        entry.tags.retain(|tag| !gone.contains(&tag.node));
        entry.digest.nodes.retain(|node| !gone.contains(&node.id));
    }
    left
}

/// Everything that can be asked under a filter, as text.
fn answers(counts: &Counts, filter: &Filter) -> Vec<String> {
    let mut answers = Vec::new();
    for group_by in [
        GroupBy::Concepts { framework: "gcm", groups: &[] },
        GroupBy::Facet { key: "country" },
        GroupBy::Facet { key: "status" },
        GroupBy::Facet { key: "collection" },
    ] {
        for window in [None, Some((2, 6))] {
            let query = TallyQuery {
                filter: filter.clone(),
                group_by,
                framework: Some("gcm"),
                money: Some(MoneyRule::default()),
                tagged_window: window,
            };
            let mut tally = counts.tally(&query);
            if filter.is_empty() {
                // The one number that counts withheld records.
                tally.coverage.all = 0;
            }
            answers.push(format!("{tally:?}"));
        }
    }
    for key in ["country", "donor", "status", "state", "sensitivity", "hidden", "collection", "activated"] {
        answers.push(format!("{:?}", counts.facet_counts(filter, key)));
    }
    answers.push(format!("{:?}", counts.records(filter)));
    let list = ListQuery {
        filter: filter.clone(),
        order: Order::Changed,
        descending: true,
        after: None,
        limit: 100,
        facets: vec!["country".to_owned()],
    };
    answers.push(format!("{:?}", counts.list(&list).map(|page| (page.total, page.rows))));
    answers
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Whatever is asked under whatever filters, the public gets the same answers as if the withheld had never
    /// been written: no difference of two answers can say anything about it.
    #[test]
    fn the_public_sees_no_difference(entries in entries(), filter in filter()) {
        // A record that loses all its nodes keeps itself as a node; only what is asked of nodes may then differ.
        prop_assume!(entries.iter().all(|entry| {
            entry.digest.nodes.is_empty() || entry.digest.nodes.iter().any(|node| !node.withheld)
        }));
        let with = counts(&entries, Audience::Public);
        let without = counts(&without(&entries), Audience::Public);
        let with_seq = answers(&with, &filter);
        prop_assert_eq!(with_seq, answers(&without, &filter));
    }

    /// The grand total of an unfiltered question is the sum of what is seen and what is withheld, and says
    /// nothing of tags, places or money.
    #[test]
    fn only_the_grand_total_knows(entries in entries()) {
        let public = counts(&entries, Audience::Public);
        let withheld = entries.iter().filter(|e| !e.hidden && e.sensitivity == Sensitivity::Withheld).count();
        let shown = public.records(&Filter::all()).len();
        prop_assert_eq!(public.total(&Filter::all()), (shown + withheld) as u64);
        let narrowed = Filter::all().with_facet("kind", ["project"]);
        prop_assert_eq!(public.total(&narrowed), shown as u64);
    }
}
