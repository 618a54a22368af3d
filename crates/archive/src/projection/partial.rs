//! A part of a tally: what one segment, or a piece of it, adds.

use super::code_order::code_order;
use super::{Coverage, GroupTally, MoneyPart, Sum, Tally};

/// Counters of one group.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Counters {
    pub records: u64,
    pub nodes: u64,
    pub outcomes: u64,
    pub records_all: u64,
    pub suggested_records: u64,
    pub suggested_nodes: u64,
}

/// Counts and sums that are added to others of the same shape.
#[derive(Clone, Debug)]
pub(super) struct Partial {
    pub groups: Vec<Counters>,
    /// Of everything, whatever the group; `records_all` is all records under the filter.
    pub any: Counters,
    pub none_records: u64,
    pub activated: u64,
    pub tagged_activated: u64,
    /// Distinct records with money in each of the three lines outside of groups.
    pub line_records: [u64; 3],
    /// By group and currency, then the three lines outside of groups.
    amounts: Vec<i128>,
    currencies: usize,
}

/// Lines of money that are no group.
#[derive(Clone, Copy)]
pub(super) enum Line {
    Untagged,
    Unplaced,
    Total,
}

impl From<MoneyPart> for Line {
    fn from(part: MoneyPart) -> Self {
        match part {
            MoneyPart::Untagged => Self::Untagged,
            MoneyPart::Unplaced => Self::Unplaced,
            MoneyPart::All => Self::Total,
        }
    }
}

impl Partial {
    pub(super) fn new(groups: usize, currencies: usize) -> Self {
        Self {
            groups: vec![Counters::default(); groups],
            any: Counters::default(),
            none_records: 0,
            activated: 0,
            tagged_activated: 0,
            line_records: [0; 3],
            amounts: vec![0; (groups + 3) * currencies],
            currencies,
        }
    }

    #[inline]
    pub(super) fn add_to_group(&mut self, group: usize, currency: usize, minor: i64) {
        self.amounts[group * self.currencies + currency] += i128::from(minor);
    }

    #[inline]
    pub(super) fn add_to_line(&mut self, line: Line, currency: usize, minor: i64) {
        let row = self.groups.len() + line as usize;
        self.amounts[row * self.currencies + currency] += i128::from(minor);
    }

    /// Adds another part of the same shape.
    pub(super) fn add(mut self, other: &Self) -> Self {
        for (own, theirs) in self.groups.iter_mut().zip(&other.groups) {
            own.add(theirs);
        }
        self.any.add(&other.any);
        self.none_records += other.none_records;
        self.activated += other.activated;
        self.tagged_activated += other.tagged_activated;
        for (own, theirs) in self.line_records.iter_mut().zip(other.line_records) {
            *own += theirs;
        }
        for (own, theirs) in self.amounts.iter_mut().zip(&other.amounts) {
            *own += theirs;
        }
        self
    }

    /// The finished tally. `codes` name the groups; with `occurring`, groups nothing falls into are left out
    /// and the others are put in the order of their codes.
    pub(super) fn finish(
        self,
        codes: &[String],
        currencies: &[String],
        occurring: bool,
        only_in_totals: u64,
    ) -> Tally {
        let sums = |row: usize| -> Vec<Sum> {
            let amounts = &self.amounts[row * self.currencies..(row + 1) * self.currencies];
            let mut sums: Vec<Sum> = currencies
                .iter()
                .zip(amounts)
                .filter(|(_, minor)| **minor != 0)
                .map(|(currency, minor)| Sum { currency: currency.clone(), minor: *minor })
                .collect();
            sums.sort_by(|a, b| a.currency.cmp(&b.currency));
            sums
        };
        let mut groups: Vec<GroupTally> = Vec::with_capacity(codes.len());
        for (place, (code, counters)) in codes.iter().zip(&self.groups).enumerate() {
            let amounts = sums(place);
            let empty = counters.records_all == 0 && counters.suggested_records == 0 && amounts.is_empty();
            if occurring && empty {
                continue;
            }
            groups.push(GroupTally {
                code: code.clone(),
                records: counters.records,
                nodes: counters.nodes,
                outcomes: counters.outcomes,
                records_all: counters.records_all,
                suggested_records: counters.suggested_records,
                suggested_nodes: counters.suggested_nodes,
                amounts,
            });
        }
        if occurring {
            groups.sort_by(|a, b| code_order(&a.code, &b.code));
        }
        let lines = self.groups.len();
        Tally {
            groups,
            records_any: self.any.records,
            nodes_any: self.any.nodes,
            outcomes_any: self.any.outcomes,
            suggested_records_any: self.any.suggested_records,
            suggested_nodes_any: self.any.suggested_nodes,
            none_records: self.none_records,
            coverage: Coverage {
                tagged: self.any.records,
                activated: self.activated,
                tagged_activated: self.tagged_activated,
                all: self.any.records_all + only_in_totals,
            },
            untagged_records: self.line_records[Line::Untagged as usize],
            unplaced_records: self.line_records[Line::Unplaced as usize],
            money_records: self.line_records[Line::Total as usize],
            untagged_amounts: sums(lines + Line::Untagged as usize),
            unplaced_amounts: sums(lines + Line::Unplaced as usize),
            total_amounts: sums(lines + Line::Total as usize),
        }
    }
}

impl Counters {
    fn add(&mut self, other: &Self) {
        self.records += other.records;
        self.nodes += other.nodes;
        self.outcomes += other.outcomes;
        self.records_all += other.records_all;
        self.suggested_records += other.suggested_records;
        self.suggested_nodes += other.suggested_nodes;
    }
}
