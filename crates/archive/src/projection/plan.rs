//! A tally's question in the numbers of the segments.

use rustc_hash::FxHashMap;

use super::code_order::code_order;
use super::columns::Columns;
use super::segment::Segment;
use super::snapshot::Snapshot;
use super::{Clause, GroupBy, TagSplit, TallyQuery};
use crate::Audience;

/// What is the same for every segment.
pub(super) struct Plan<'q> {
    pub codes: Vec<String>,
    pub currencies: Vec<String>,
    /// Groups that nothing falls into are left out.
    pub occurring: bool,
    /// Groups of each concept code, or of each value.
    group_of: FxHashMap<&'q str, Vec<u32>>,
    pub facet: Option<&'q str>,
    pub framework: Option<&'q str>,
    pub money: Option<TagSplit>,
    /// Money of nodes that say nothing stays untagged.
    pub own_only: bool,
    pub window: Option<(i32, i32)>,
    pub audience: Audience,
    places: Vec<(&'q str, Vec<&'q str>)>,
}

/// The question in the numbers of one segment.
pub(super) struct SegmentPlan<'s> {
    /// By concept number, or by value number: its groups.
    pub groups: Vec<Vec<u32>>,
    /// By group, the concept numbers (for concept groups).
    pub members: Vec<Vec<usize>>,
    /// By currency number of the segment.
    pub currency: Vec<usize>,
    /// Facets whose shares limit the money in view: facet, and by value whether it is inside.
    pub places: Vec<(usize, Vec<bool>)>,
    /// The facet of the groups.
    pub facet: Option<usize>,
    /// The place of the framework's tags.
    pub tags: Option<&'s super::columns::FrameworkColumn>,
}

impl<'q> Plan<'q> {
    pub(super) fn new(snapshot: &'q Snapshot, query: &'q TallyQuery<'q>, audience: Audience) -> Self {
        let (codes, group_of, occurring) = match query.group_by {
            GroupBy::Concepts { framework, groups: [] } => occurring(snapshot, |columns| {
                columns.framework(framework).map(|(_, column)| &column.concepts)
            }),
            GroupBy::Concepts { groups, .. } => {
                let mut group_of: FxHashMap<&str, Vec<u32>> = FxHashMap::default();
                for (number, (_, concepts)) in groups.iter().enumerate() {
                    for concept in concepts {
                        let own = group_of.entry(concept.as_str()).or_default();
                        if own.last() != Some(&(number as u32)) {
                            own.push(number as u32);
                        }
                    }
                }
                (groups.iter().map(|(code, _)| code.clone()).collect(), group_of, false)
            }
            GroupBy::Facet { key } => {
                occurring(snapshot, |columns| columns.facet(key).map(|(_, column)| &column.values))
            }
        };
        let mut currencies: Vec<String> = Vec::new();
        for view in &snapshot.views {
            for currency in &view.segment.columns.currencies {
                if !currencies.contains(currency) {
                    currencies.push(currency.clone());
                }
            }
        }
        let (facet, framework) = match query.group_by {
            GroupBy::Concepts { framework, .. } => (None, Some(framework)),
            GroupBy::Facet { key } => (Some(key), query.framework),
        };
        Self {
            codes,
            currencies,
            occurring,
            group_of,
            facet,
            framework,
            money: query.money.map(|rule| rule.tags),
            own_only: query.money.is_some_and(|rule| rule.own_only),
            window: query.tagged_window,
            audience,
            places: places(query),
        }
    }

    pub(super) fn of_segment<'s>(&self, segment: &'s Segment) -> SegmentPlan<'s> {
        let columns = &segment.columns;
        let tags = self.framework.and_then(|code| columns.framework(code)).map(|(_, column)| column);
        let facet = self.facet.and_then(|key| columns.facet(key)).map(|(facet, _)| facet);
        let names = match (self.facet, facet) {
            (Some(_), Some(facet)) => Some(&columns.facets[facet].values),
            (Some(_), None) => None,
            (None, _) => tags.map(|column| &column.concepts),
        };
        let groups: Vec<Vec<u32>> = names
            .into_iter()
            .flatten()
            .map(|name| self.group_of.get(name.as_str()).cloned().unwrap_or_default())
            .collect();
        let mut members = vec![Vec::new(); self.codes.len()];
        for (number, own) in groups.iter().enumerate() {
            for group in own {
                members[*group as usize].push(number);
            }
        }
        let currency = columns
            .currencies
            .iter()
            .map(|own| self.currencies.iter().position(|all| all == own).unwrap_or(0))
            .collect();
        let mut limits = Vec::new();
        for (key, inside) in &self.places {
            if let Some((facet, column)) = columns.facet(key) {
                let by_value = column.values.iter().map(|value| inside.contains(&value.as_str())).collect();
                limits.push((facet, by_value));
            }
        }
        SegmentPlan { groups, members, currency, places: limits, facet, tags }
    }
}

/// One group for each name that occurs in any segment, in the order of codes.
fn occurring<'q>(
    snapshot: &'q Snapshot,
    names: impl Fn(&'q Columns) -> Option<&'q Vec<String>>,
) -> (Vec<String>, FxHashMap<&'q str, Vec<u32>>, bool) {
    let mut codes: Vec<&str> = Vec::new();
    for view in &snapshot.views {
        codes.extend(names(&view.segment.columns).into_iter().flatten().map(String::as_str));
    }
    codes.retain(|code| !code.is_empty());
    codes.sort_unstable_by(|a, b| code_order(a, b));
    codes.dedup();
    let group_of = codes.iter().enumerate().map(|(number, code)| (*code, vec![number as u32])).collect();
    (codes.into_iter().map(str::to_owned).collect(), group_of, true)
}

/// The values to which positive facet clauses narrow each facet.
fn places<'q>(query: &'q TallyQuery<'q>) -> Vec<(&'q str, Vec<&'q str>)> {
    let mut places: Vec<(&str, Vec<&str>)> = Vec::new();
    for clause in &query.filter.clauses {
        let Clause::Facet { key, any_of, not: false } = clause else { continue };
        match places.iter_mut().find(|(own, _)| own == key) {
            Some((_, inside)) => inside.retain(|value| any_of.iter().any(|own| own == value)),
            None => places.push((key, any_of.iter().map(String::as_str).collect())),
        }
    }
    places
}
