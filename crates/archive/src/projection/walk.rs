//! Tallies by walking through the records: facet groups, tag windows, money, and few records.

use rayon::prelude::*;
use roaring::RoaringBitmap;

use super::TagSplit;
use super::columns::{Columns, FrameworkColumn, NODE_OUTCOME, NODE_RECORD};
use super::division::{Division, equal_part};
use super::marks::append;
use super::partial::{Line, Partial};
use super::plan::{Plan, SegmentPlan};
use super::snapshot::View;
use crate::TagStatus;

/// Records a thread takes at once.
const STRIDE: usize = 32_768;
/// Shares are of this whole.
const MILLION: u64 = 1_000_000;

/// Tallies the selected records of a segment.
pub(super) fn walk(plan: &Plan<'_>, own: &SegmentPlan<'_>, view: &View, records: &RoaringBitmap) -> Partial {
    let records: Vec<u32> = records.iter().collect();
    let empty = || Partial::new(plan.codes.len(), plan.currencies.len());
    records
        .par_chunks(STRIDE)
        .map(|chunk| {
            let mut walker = Walker::new(plan, own, view, empty());
            for record in chunk {
                walker.record(*record as usize);
            }
            walker.partial
        })
        .reduce(empty, |left, right| left.add(&right))
}

/// Those of the selected records of a segment that have money in a line.
pub(super) fn on_line(
    plan: &Plan<'_>,
    own: &SegmentPlan<'_>,
    view: &View,
    records: &RoaringBitmap,
    line: Line,
) -> RoaringBitmap {
    let mut walker = Walker::new(plan, own, view, Partial::new(plan.codes.len(), plan.currencies.len()));
    let mut found = RoaringBitmap::new();
    for record in records {
        walker.record(record as usize);
        if walker.touched[line as usize] {
            append(&mut found, record);
        }
    }
    found
}

struct Walker<'w> {
    plan: &'w Plan<'w>,
    own: &'w SegmentPlan<'w>,
    view: &'w View,
    columns: &'w Columns,
    partial: Partial,
    /// By group: the last record and node that were counted in it, plus one.
    seen: Vec<[u32; 4]>,
    confirmed: Vec<(u16, u8)>,
    /// What the record itself carries: its nodes' money goes there where they say nothing of their own.
    of_record: Vec<(u16, u8)>,
    division: Division,
    limit: Division,
    /// The lines outside of groups that the present record has money in.
    touched: [bool; 3],
}

impl<'w> Walker<'w> {
    fn new(plan: &'w Plan<'w>, own: &'w SegmentPlan<'w>, view: &'w View, partial: Partial) -> Self {
        Self {
            plan,
            own,
            view,
            columns: &view.segment.columns,
            partial,
            seen: vec![[0; 4]; plan.codes.len()],
            confirmed: Vec::new(),
            of_record: Vec::new(),
            division: Division::default(),
            limit: Division::default(),
            touched: [false; 3],
        }
    }

    fn record(&mut self, record: usize) {
        let (mut nodes, mut outcomes, mut suggested_nodes) = (0, 0, 0);
        self.touched = [false; 3];
        let mut none = false;
        self.tags_of_record(record);
        for node in self.columns.nodes.of(record) {
            if !self.view.shows_node(node, self.plan.audience) {
                continue;
            }
            let is_outcome = self.columns.node_flags[node] & NODE_OUTCOME != 0;
            self.confirmed.clear();
            let (mut suggested, mut node_none) = (false, false);
            if let Some(tags) = self.own.tags {
                for tag in tags.of_node.of(node) {
                    let in_window =
                        self.plan.window.is_none_or(|(from, to)| (from..=to).contains(&tags.day[tag]));
                    match tags.mark[tag].status() {
                        TagStatus::Confirmed if in_window => {
                            self.confirmed.push((tags.concept[tag], tags.mark[tag].rank()));
                        }
                        TagStatus::Suggested if in_window => {
                            suggested = true;
                            self.suggested(record, node, tags, tag);
                        }
                        TagStatus::None => node_none = true,
                        TagStatus::Confirmed | TagStatus::Suggested => {}
                    }
                }
            }
            none |= node_none;
            let tagged = self.plan.framework.is_none() || !self.confirmed.is_empty();
            nodes += u64::from(tagged);
            outcomes += u64::from(tagged && is_outcome);
            suggested_nodes += u64::from(suggested);
            if self.plan.facet.is_none() {
                self.concept_groups(record, node, is_outcome);
            }
            if self.plan.money.is_some() {
                let inherits = !tagged && !node_none && !self.of_record.is_empty();
                if inherits {
                    self.confirmed.clone_from(&self.of_record);
                }
                self.money(record, node, tagged || inherits);
            }
        }
        let tagged = nodes > 0;
        let activated = self.view.segment.activated.contains(record as u32);
        self.partial.activated += u64::from(activated);
        self.partial.tagged_activated += u64::from(activated && tagged);
        self.partial.none_records += u64::from(none);
        let any = &mut self.partial.any;
        any.records_all += 1;
        any.records += u64::from(tagged);
        any.nodes += nodes;
        any.outcomes += outcomes;
        any.suggested_records += u64::from(suggested_nodes > 0);
        any.suggested_nodes += suggested_nodes;
        for (records, touched) in self.partial.line_records.iter_mut().zip(self.touched) {
            *records += u64::from(touched);
        }
        if let Some(facet) = self.own.facet {
            let column = &self.columns.facets[facet];
            for at in column.of_record.of(record) {
                for group in &self.own.groups[column.value[at] as usize] {
                    let counters = &mut self.partial.groups[*group as usize];
                    counters.records_all += 1;
                    counters.records += u64::from(tagged);
                    counters.nodes += nodes;
                    counters.outcomes += outcomes;
                    counters.suggested_records += u64::from(suggested_nodes > 0);
                    counters.suggested_nodes += suggested_nodes;
                }
            }
        }
    }

    /// Notes the confirmed tags of the record itself, where its money has other nodes to go to.
    fn tags_of_record(&mut self, record: usize) {
        self.of_record.clear();
        let nodes = self.columns.nodes.of(record);
        let (Some(tags), Some(_)) = (self.own.tags, self.plan.money) else { return };
        if nodes.len() < 2 || self.plan.own_only {
            return;
        }
        let own = nodes.into_iter().find(|node| self.columns.node_flags[*node] & NODE_RECORD != 0);
        for tag in own.into_iter().flat_map(|node| tags.of_node.of(node)) {
            let in_window = self.plan.window.is_none_or(|(from, to)| (from..=to).contains(&tags.day[tag]));
            if in_window && tags.mark[tag].status() == TagStatus::Confirmed {
                self.of_record.push((tags.concept[tag], tags.mark[tag].rank()));
            }
        }
    }

    fn concept_groups(&mut self, record: usize, node: usize, is_outcome: bool) {
        let (record, node) = (record as u32 + 1, node as u32 + 1);
        for (concept, _) in &self.confirmed {
            for group in &self.own.groups[usize::from(*concept)] {
                let seen = &mut self.seen[*group as usize];
                let counters = &mut self.partial.groups[*group as usize];
                if seen[1] != node {
                    seen[1] = node;
                    counters.nodes += 1;
                    counters.outcomes += u64::from(is_outcome);
                }
                if seen[0] != record {
                    seen[0] = record;
                    counters.records += 1;
                    counters.records_all += 1;
                }
            }
        }
    }

    fn suggested(&mut self, record: usize, node: usize, tags: &FrameworkColumn, tag: usize) {
        if self.plan.facet.is_some() {
            return;
        }
        let (record, node) = (record as u32 + 1, node as u32 + 1);
        for group in &self.own.groups[usize::from(tags.concept[tag])] {
            let seen = &mut self.seen[*group as usize];
            let counters = &mut self.partial.groups[*group as usize];
            if seen[3] != node {
                seen[3] = node;
                counters.suggested_nodes += 1;
            }
            if seen[2] != record {
                seen[2] = record;
                counters.suggested_records += 1;
            }
        }
    }

    fn money(&mut self, record: usize, node: usize, tagged: bool) {
        for at in self.columns.amounts.of(node) {
            let currency = self.own.currency[usize::from(self.columns.amount_currency[at])];
            let mut amount = self.columns.amount_minor[at];
            for (facet, inside) in &self.own.places {
                // The facet of the groups is divided below, once for groups and limit together.
                if !tagged || self.own.facet != Some(*facet) {
                    amount = self.limited(record, *facet, inside, amount);
                }
            }
            if !tagged {
                self.to_line(Line::Total, currency, amount);
                self.to_line(Line::Untagged, currency, amount);
            } else if self.plan.facet.is_some() {
                self.divide_over_values(record, currency, amount);
            } else {
                self.to_line(Line::Total, currency, amount);
                self.divide_over_concepts(currency, amount);
            }
        }
    }

    /// The part of an amount that falls to the places inside; all of it when the record names no shares.
    fn limited(&mut self, record: usize, facet: usize, inside: &[bool], amount: i64) -> i64 {
        let shares = shares_of(self.columns, record, facet);
        if shares.is_empty() {
            return amount;
        }
        let weights = self.columns.share_millionths[shares.clone()].iter().copied();
        let parts = self.limit.of(amount, weights, MILLION);
        let values = &self.columns.share_value[shares];
        values.iter().zip(parts).filter(|(value, _)| inside[**value as usize]).map(|(_, part)| part).sum()
    }

    /// Divides an amount over the confirmed tags, and gives each part to its group.
    fn divide_over_concepts(&mut self, currency: usize, amount: i64) {
        let count = self.confirmed.len();
        let by_rank = self.plan.money == Some(TagSplit::ByRank) && count > 1;
        if by_rank {
            let whole = self.confirmed.iter().map(|(_, rank)| u64::from(weight(*rank))).sum();
            self.division.of(amount, self.confirmed.iter().map(|(_, rank)| weight(*rank)), whole);
        }
        let parts = by_rank.then_some(&self.division);
        for (place, (concept, _)) in self.confirmed.iter().enumerate() {
            let part = match parts {
                Some(division) => division.part(place),
                None => equal_part(amount, count, place),
            };
            match self.own.groups[usize::from(*concept)].first() {
                Some(group) => self.partial.add_to_group(*group as usize, currency, part),
                None => {
                    self.touched[Line::Unplaced as usize] |= part != 0;
                    self.partial.add_to_line(Line::Unplaced, currency, part);
                }
            }
        }
    }

    /// Divides an amount over the record's values of the groups' facet: by stated shares, else equally.
    fn divide_over_values(&mut self, record: usize, currency: usize, amount: i64) {
        let Some(facet) = self.own.facet else {
            self.to_line(Line::Total, currency, amount);
            self.to_line(Line::Unplaced, currency, amount);
            return;
        };
        let inside = self.own.places.iter().find(|(limited, _)| *limited == facet).map(|(_, inside)| inside);
        let shares = shares_of(self.columns, record, facet);
        if shares.is_empty() {
            let column = &self.columns.facets[facet];
            let values = &column.value[column.of_record.of(record)];
            self.to_line(Line::Total, currency, amount);
            if values.is_empty() {
                self.to_line(Line::Unplaced, currency, amount);
            }
            for (place, value) in values.iter().enumerate() {
                let part = equal_part(amount, values.len(), place);
                self.give(*value, currency, part);
            }
            return;
        }
        self.division.of(amount, self.columns.share_millionths[shares.clone()].iter().copied(), MILLION);
        let rest = shares.len();
        for (place, at) in shares.enumerate() {
            let value = self.columns.share_value[at];
            if inside.is_none_or(|inside| inside[value as usize]) {
                let part = self.division.part(place);
                self.to_line(Line::Total, currency, part);
                self.give(value, currency, part);
            }
        }
        if inside.is_none() {
            let part = self.division.part(rest);
            self.to_line(Line::Total, currency, part);
            self.to_line(Line::Unplaced, currency, part);
        }
    }

    #[inline]
    fn to_line(&mut self, line: Line, currency: usize, part: i64) {
        self.touched[line as usize] |= part != 0;
        self.partial.add_to_line(line, currency, part);
    }

    fn give(&mut self, value: u32, currency: usize, part: i64) {
        match self.own.groups[value as usize].first() {
            Some(group) => self.partial.add_to_group(*group as usize, currency, part),
            None => self.to_line(Line::Unplaced, currency, part),
        }
    }
}

/// The record's shares of one facet, which stand together.
fn shares_of(columns: &Columns, record: usize, facet: usize) -> std::ops::Range<usize> {
    let all = columns.shares.of(record);
    let is_own = |at: &usize| usize::from(columns.share_facet[*at]) == facet;
    let Some(first) = all.clone().find(is_own) else { return 0..0 };
    let count = (first..all.end).take_while(|at| is_own(at)).count();
    first..first + count
}

/// Ranks 1, 2, 3, 4 weigh 4, 3, 2, 1; others weigh 1.
fn weight(rank: u8) -> u32 {
    match rank {
        1..=4 => 5 - u32::from(rank),
        _ => 1,
    }
}
