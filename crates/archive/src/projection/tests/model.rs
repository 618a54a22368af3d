//! A plain model of counting, record by record with sets, that the projections are held against.

use std::collections::{BTreeMap, BTreeSet};

use crate::projection::{Clause, Entry, EntryTag, Filter};
use crate::{Audience, DigestNode, Sensitivity, TagStatus};

/// The nodes of a record that an audience may see, each with its tags.
pub(super) fn nodes(entry: &Entry, audience: Audience) -> Vec<(DigestNode, Vec<&EntryTag>)> {
    let mut nodes = entry.digest.nodes.clone();
    if nodes.is_empty() || entry.tags.iter().any(|tag| tag.node.is_empty()) {
        nodes.push(DigestNode::default());
    }
    let shown = nodes.into_iter().filter(|node| audience == Audience::Owner || !node.withheld);
    shown
        .map(|node| {
            let tags = entry.tags.iter().filter(|tag| tag.node == node.id).collect();
            (node, tags)
        })
        .collect()
}

/// Whether an audience may see a record.
pub(super) fn is_shown(entry: &Entry, audience: Audience) -> bool {
    audience == Audience::Owner || (!entry.hidden && entry.sensitivity != Sensitivity::Withheld)
}

fn holds(entry: &Entry, clause: &Clause, audience: Audience) -> bool {
    let nodes = nodes(entry, audience);
    let any_tag =
        |keeps: &dyn Fn(&EntryTag) -> bool| nodes.iter().any(|(_, tags)| tags.iter().any(|tag| keeps(tag)));
    match clause {
        Clause::Facet { key, any_of, not } => {
            let has = entry.digest.facets.iter().any(|(own, value)| own == key && any_of.contains(value));
            has != *not
        }
        Clause::Tagged { framework, any_of, status } => any_tag(&|tag| {
            tag.framework == *framework
                && tag.status == *status
                && (any_of.is_empty() || any_of.contains(&tag.concept))
        }),
        Clause::NotTagged { framework } => {
            !any_tag(&|tag| tag.framework == *framework && tag.status == TagStatus::Confirmed)
        }
        Clause::Untouched { framework } => nodes.iter().any(|(_, tags)| {
            !tags.iter().any(|tag| tag.framework == *framework && tag.status != TagStatus::Suggested)
        }),
        Clause::ExplicitlyNone { framework } => {
            any_tag(&|tag| tag.framework == *framework && tag.status == TagStatus::None)
        }
        Clause::TaggedBetween { framework, any_of, status, from_day, to_day } => any_tag(&|tag| {
            tag.framework == *framework
                && tag.status == *status
                && (any_of.is_empty() || any_of.contains(&tag.concept))
                && (*from_day..=*to_day).contains(&tag.day)
        }),
        Clause::PeriodOverlaps { from_day, to_day } => match entry.digest.period {
            (None, None) => false,
            (start, end) => start.is_none_or(|day| day <= *to_day) && end.is_none_or(|day| day >= *from_day),
        },
        Clause::HasMoney => nodes.iter().any(|(node, _)| node.amounts.iter().any(|amount| amount.minor != 0)),
        Clause::Text(_) | Clause::MoneyOn(_) => false,
    }
}

/// The records an audience may see and a filter keeps.
pub(super) fn kept<'e>(entries: &'e [Entry], filter: &Filter, audience: Audience) -> Vec<&'e Entry> {
    let keeps = |entry: &&Entry| {
        is_shown(entry, audience) && filter.clauses.iter().all(|clause| holds(entry, clause, audience))
    };
    entries.iter().filter(keeps).collect()
}

/// By concept of the framework: distinct records, distinct nodes, outcomes among them.
pub(super) fn by_concept(
    kept: &[&Entry],
    framework: &str,
    status: TagStatus,
    window: Option<(i32, i32)>,
    audience: Audience,
) -> BTreeMap<String, (BTreeSet<String>, u64, u64)> {
    let mut found: BTreeMap<String, (BTreeSet<String>, u64, u64)> = BTreeMap::new();
    for entry in kept {
        for (node, tags) in nodes(entry, audience) {
            let concepts: BTreeSet<&str> = tags
                .iter()
                .filter(|tag| tag.framework == framework && tag.status == status)
                .filter(|tag| window.is_none_or(|(from, to)| (from..=to).contains(&tag.day)))
                .map(|tag| tag.concept.as_str())
                .collect();
            for concept in concepts {
                let group = found.entry(concept.to_owned()).or_default();
                group.0.insert(entry.record.to_string());
                group.1 += 1;
                group.2 += u64::from(node.outcome);
            }
        }
    }
    found
}

/// All money that may be seen, by currency, without regard to places.
pub(super) fn money(kept: &[&Entry], audience: Audience) -> BTreeMap<String, i128> {
    let mut sums = BTreeMap::new();
    for entry in kept {
        for (node, _) in nodes(entry, audience) {
            for amount in node.amounts {
                *sums.entry(amount.currency).or_default() += i128::from(amount.minor);
            }
        }
    }
    sums.retain(|_, sum| *sum != 0);
    sums
}
