//! A segment: records that no longer change, as columns and as bitmaps made from them.

use std::collections::BTreeMap;
use std::sync::Arc;

use parking_lot::RwLock;
use roaring::RoaringBitmap;

use super::cards::Cards;
use super::columns::{Columns, HIDDEN, NODE_OUTCOME, NODE_WITHHELD, WITHHELD};
use super::marks::{FrameworkMarks, append};
use super::ordering::{OrderKey, Ordering};
use crate::Audience;

/// Immutable, but for orders that are worked out when first asked for.
#[derive(Debug)]
pub(super) struct Segment {
    pub columns: Columns,
    pub cards: Cards,
    /// By facet, by value number.
    pub facet_bits: Vec<Vec<RoaringBitmap>>,
    /// By framework: with withheld nodes, and without when there are any.
    marks: Vec<(FrameworkMarks, Option<FrameworkMarks>)>,
    /// By plane: records whose node at that place is an outcome; with and without withheld nodes.
    outcomes: (Vec<RoaringBitmap>, Option<Vec<RoaringBitmap>>),
    /// Every node is an outcome.
    pub all_outcomes: bool,
    /// Records that are known to be or to have been active.
    pub activated: RoaringBitmap,
    pub hidden: RoaringBitmap,
    pub withheld: RoaringBitmap,
    /// Whether rows follow each other without a gap.
    pub rows_dense: bool,
    orders: RwLock<BTreeMap<OrderKey, Arc<Ordering>>>,
}

impl Segment {
    /// Makes the bitmaps.
    pub(super) fn new(mut columns: Columns, mut cards: Cards) -> Self {
        shrink(&mut columns, &mut cards);
        let count = columns.len();
        let any_withheld = columns.node_flags.iter().any(|flags| flags & NODE_WITHHELD != 0);
        let (facet_bits, marks) = rayon::join(
            || facet_bits(&columns),
            || {
                use rayon::prelude::*;
                columns
                    .frameworks
                    .par_iter()
                    .map(|framework| {
                        let public = any_withheld.then(|| FrameworkMarks::new(&columns, framework, false));
                        (FrameworkMarks::new(&columns, framework, true), public)
                    })
                    .collect()
            },
        );
        let flagged = |flag: u8| -> RoaringBitmap {
            let mut bits = RoaringBitmap::new();
            for (record, flags) in columns.flags.iter().enumerate() {
                if flags & flag != 0 {
                    append(&mut bits, record as u32);
                }
            }
            bits
        };
        let activated = columns
            .facet("activated")
            .and_then(|(facet, column)| Some(facet_bits[facet][column.index_of("yes")?].clone()))
            .unwrap_or_default();
        let rows_dense = match (columns.rows.first(), columns.rows.last()) {
            (Some(first), Some(last)) => (last - first) as usize + 1 == count,
            _ => true,
        };
        Self {
            outcomes: (outcomes(&columns, true), any_withheld.then(|| outcomes(&columns, false))),
            all_outcomes: columns.node_flags.iter().all(|flags| flags & NODE_OUTCOME != 0),
            hidden: flagged(HIDDEN),
            withheld: flagged(WITHHELD),
            facet_bits,
            marks,
            activated,
            rows_dense,
            orders: RwLock::default(),
            columns,
            cards,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.columns.len()
    }

    /// The bitmaps of a framework for an audience; `None` when no tag of it occurs.
    pub(super) fn marks(&self, framework: &str, audience: Audience) -> Option<&FrameworkMarks> {
        let (place, _) = self.columns.framework(framework)?;
        let (all, public) = &self.marks[place];
        Some(match audience {
            Audience::Owner => all,
            Audience::Public => public.as_ref().unwrap_or(all),
        })
    }

    /// Records whose node at each place is an outcome.
    pub(super) fn outcomes(&self, audience: Audience) -> &[RoaringBitmap] {
        let (all, public) = &self.outcomes;
        match audience {
            Audience::Owner => all,
            Audience::Public => public.as_ref().unwrap_or(all),
        }
    }

    /// Records that have one of the values of a facet.
    pub(super) fn with_value(&self, key: &str, any_of: &[String]) -> RoaringBitmap {
        let Some((facet, column)) = self.columns.facet(key) else { return RoaringBitmap::new() };
        let mut found = RoaringBitmap::new();
        for value in any_of {
            if let Some(value) = column.index_of(value) {
                found |= &self.facet_bits[facet][value];
            }
        }
        found
    }

    /// The records in an order, worked out once.
    pub(super) fn order(&self, key: &OrderKey) -> Arc<Ordering> {
        if let Some(order) = self.orders.read().get(key) {
            return Arc::clone(order);
        }
        let order = Arc::new(Ordering::of(&self.columns, key));
        Arc::clone(self.orders.write().entry(key.clone()).or_insert(order))
    }

    /// The orders known so far, for a checkpoint.
    pub(super) fn orders(&self) -> BTreeMap<OrderKey, Arc<Ordering>> {
        self.orders.read().clone()
    }

    /// Takes orders over from a checkpoint.
    pub(super) fn take_orders(&self, orders: BTreeMap<OrderKey, Arc<Ordering>>) {
        *self.orders.write() = orders;
    }

    /// The place of a row.
    pub(super) fn place_of(&self, row: u32) -> Option<u32> {
        let first = *self.columns.rows.first()?;
        if self.rows_dense {
            let place = row.checked_sub(first)?;
            return ((place as usize) < self.len()).then_some(place);
        }
        self.columns.rows.binary_search(&row).ok().map(|place| place as u32)
    }
}

fn facet_bits(columns: &Columns) -> Vec<Vec<RoaringBitmap>> {
    let mut all = Vec::with_capacity(columns.facets.len());
    for facet in &columns.facets {
        let mut bits = vec![RoaringBitmap::new(); facet.values.len()];
        for record in 0..columns.len() {
            for place in facet.of_record.of(record) {
                append(&mut bits[facet.value[place] as usize], record as u32);
            }
        }
        all.push(bits);
    }
    all
}

fn outcomes(columns: &Columns, withheld: bool) -> Vec<RoaringBitmap> {
    let mut planes: Vec<RoaringBitmap> = Vec::new();
    for record in 0..columns.len() {
        for (plane, node) in columns.nodes.of(record).enumerate() {
            let flags = columns.node_flags[node];
            if flags & NODE_OUTCOME == 0 || (!withheld && flags & NODE_WITHHELD != 0) {
                continue;
            }
            if planes.len() <= plane {
                planes.resize_with(plane + 1, RoaringBitmap::new);
            }
            append(&mut planes[plane], record as u32);
        }
    }
    planes
}

/// Gives back the room that growing left unused.
fn shrink(columns: &mut Columns, cards: &mut Cards) {
    columns.keys.shrink_to_fit();
    columns.rows.shrink_to_fit();
    columns.versions.shrink_to_fit();
    columns.seqs.shrink_to_fit();
    columns.flags.shrink_to_fit();
    columns.start.shrink_to_fit();
    columns.end.shrink_to_fit();
    columns.language.shrink_to_fit();
    columns.titles.of_record.shrink();
    columns.titles.language.shrink_to_fit();
    columns.titles.end.shrink_to_fit();
    columns.titles.text.shrink_to_fit();
    columns.identifiers.end.shrink_to_fit();
    columns.identifiers.text.shrink_to_fit();
    columns.nodes.shrink();
    columns.node_flags.shrink_to_fit();
    columns.amounts.shrink();
    columns.amount_currency.shrink_to_fit();
    columns.amount_minor.shrink_to_fit();
    columns.shares.shrink();
    columns.share_facet.shrink_to_fit();
    columns.share_value.shrink_to_fit();
    columns.share_millionths.shrink_to_fit();
    for facet in &mut columns.facets {
        facet.of_record.shrink();
        facet.value.shrink_to_fit();
    }
    for framework in &mut columns.frameworks {
        framework.of_node.shrink();
        framework.concept.shrink_to_fit();
        framework.mark.shrink_to_fit();
        framework.day.shrink_to_fit();
    }
    cards.end.shrink_to_fit();
}
