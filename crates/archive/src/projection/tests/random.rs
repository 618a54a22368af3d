//! Random records, small enough that everything meets everything.

use proptest::collection::vec;
use proptest::prelude::*;

use crate::projection::{Clause, Entry, EntryTag, Filter};
use crate::{Amount, Digest, DigestNode, RecordId, Sensitivity, Seq, Share, TagStatus};

/// A record whose id is made from a number.
pub(super) fn record(number: u128) -> RecordId {
    RecordId::from_bits(number)
}

prop_compose! {
    fn tag()(
        framework in prop_oneof![4 => Just("gcm"), 1 => Just("sdg")],
        concept in 1..7u8,
        status in prop_oneof![6 => Just(TagStatus::Confirmed), 2 => Just(TagStatus::Suggested), 1 => Just(TagStatus::None)],
        rank in 0..5u8,
        day in 0..10i32,
    ) -> EntryTag {
        let concept = if status == TagStatus::None { String::new() } else { concept.to_string() };
        EntryTag { node: String::new(), framework: framework.to_owned(), concept, status, rank, day }
    }
}

prop_compose! {
    fn node()(
        amounts in vec((prop_oneof![Just("USD"), Just("KWD")], -50..5_000i64), 0..3),
        outcome in prop::bool::weighted(0.8),
        withheld in prop::bool::weighted(0.15),
        tags in vec(tag(), 0..4),
    ) -> (DigestNode, Vec<EntryTag>) {
        let amounts = amounts
            .into_iter()
            .map(|(currency, minor)| Amount { currency: currency.to_owned(), minor })
            .collect();
        (DigestNode { id: String::new(), outcome, amounts, withheld }, tags)
    }
}

prop_compose! {
    fn entry()(
        nodes in vec(node(), 0..4),
        countries in vec(0..4u8, 0..3),
        donors in vec(0..3u8, 0..3),
        shares in vec(1..500_000u32, 0..3),
        status in 1..4u8,
        sensitivity in prop_oneof![
            6 => Just(Sensitivity::Open), 1 => Just(Sensitivity::Coarse), 2 => Just(Sensitivity::Withheld)
        ],
        hidden in prop::bool::weighted(0.15),
        activated in prop::option::of(any::<bool>()),
        period in (prop::option::of(0..20i32), prop::option::of(0..20i32)),
    ) -> Entry {
        let mut digest = Digest { activated, period, ..Digest::default() };
        let mut tags = Vec::new();
        for (number, (mut node, own)) in nodes.into_iter().enumerate() {
            node.id = format!("n{number}");
            for mut tag in own {
                tag.node.clone_from(&node.id);
                // A concept stands at most once on a node.
                let stands = |own: &EntryTag| {
                    (&own.node, &own.framework, &own.concept) == (&tag.node, &tag.framework, &tag.concept)
                };
                if !tags.iter().any(stands) {
                    tags.push(tag);
                }
            }
            digest.nodes.push(node);
        }
        let mut countries: Vec<String> = countries.iter().map(|number| format!("C{number}")).collect();
        countries.sort();
        countries.dedup();
        for (country, millionths) in countries.iter().zip(shares) {
            digest.places.push(Share { facet: "country".to_owned(), value: country.clone(), millionths });
        }
        digest.facets.extend(countries.into_iter().map(|country| ("country".to_owned(), country)));
        digest.facets.extend(donors.iter().map(|donor| ("donor".to_owned(), format!("D{donor}"))));
        digest.facets.push(("status".to_owned(), status.to_string()));
        Entry {
            record: record(0),
            version: 1,
            seq: Seq(1),
            kind: "project".to_owned(),
            collection: "ours".to_owned(),
            state: if hidden { "draft" } else { "activated" }.to_owned(),
            language: "en".to_owned(),
            sensitivity,
            hidden,
            digest,
            tags,
        }
    }
}

prop_compose! {
    /// Up to thirty records with ids of their own.
    pub(super) fn entries()(mut entries in vec(entry(), 0..30)) -> Vec<Entry> {
        for (number, entry) in entries.iter_mut().enumerate() {
            entry.record = record(number as u128 + 1);
            entry.seq = Seq(number as i64 + 1);
        }
        entries
    }
}

fn clause() -> impl Strategy<Value = Clause> {
    let facet = |key: &'static str, letter: &'static str| {
        (vec(0..4u8, 1..3), prop::bool::weighted(0.2)).prop_map(move |(values, not)| Clause::Facet {
            key: key.to_owned(),
            any_of: values.iter().map(|value| format!("{letter}{value}")).collect(),
            not,
        })
    };
    let gcm = || "gcm".to_owned();
    prop_oneof![
        facet("country", "C"),
        facet("status", ""),
        vec(1..7u8, 0..3).prop_map(move |concepts| Clause::Tagged {
            framework: gcm(),
            any_of: concepts.iter().map(u8::to_string).collect(),
            status: TagStatus::Confirmed,
        }),
        Just(Clause::NotTagged { framework: gcm() }),
        Just(Clause::Untouched { framework: gcm() }),
        Just(Clause::ExplicitlyNone { framework: gcm() }),
        (0..10i32, 0..10i32, vec(1..7u8, 0..3), any::<bool>()).prop_map(
            move |(from_day, to_day, concepts, confirmed)| Clause::TaggedBetween {
                framework: gcm(),
                any_of: concepts.iter().map(u8::to_string).collect(),
                status: if confirmed { TagStatus::Confirmed } else { TagStatus::Suggested },
                from_day,
                to_day
            }
        ),
        (0..20i32, 0..20i32).prop_map(|(from_day, to_day)| Clause::PeriodOverlaps { from_day, to_day }),
        Just(Clause::HasMoney),
    ]
}

/// Up to two clauses.
pub(super) fn filter() -> impl Strategy<Value = Filter> {
    vec(clause(), 0..3).prop_map(|clauses| Filter { clauses })
}
