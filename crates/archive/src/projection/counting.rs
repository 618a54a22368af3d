//! Tallies by bitmaps, and the choice between them and a walk through the records.

use rayon::prelude::*;
use roaring::RoaringBitmap;

use super::marks::{FrameworkMarks, Marks};
use super::partial::{Counters, Partial};
use super::plan::{Plan, SegmentPlan};
use super::snapshot::{Snapshot, View};
use super::walk::walk;
use super::{Tally, TallyQuery};
use crate::Audience;

impl Snapshot {
    /// A tally of the records selected in each segment.
    pub(super) fn tally(&self, query: &TallyQuery<'_>, audience: Audience, selected: &[RoaringBitmap]) -> Tally {
        let plan = Plan::new(self, query, audience);
        // Bitmaps know all tags of all times, and concepts; windows, facets and money need the records themselves.
        let walks = plan.facet.is_some() || plan.window.is_some() || plan.money.is_some();
        let total = self
            .views
            .par_iter()
            .zip(selected)
            .map(|(view, records)| {
                let own = plan.of_segment(&view.segment);
                // Where few are selected, the bitmaps' blocks of 65,536 are lists rather than bits, and to intersect
                // a list with every concept takes longer than to read the tags of those few records.
                let few = records.len() < view.segment.len() as u64 / 16;
                match walks || few {
                    true => walk(&plan, &own, view, records),
                    false => count(&plan, &own, view, records),
                }
            })
            .reduce(|| Partial::new(plan.codes.len(), plan.currencies.len()), |left, right| left.add(&right));
        let only_in_totals = match query.filter.is_empty() {
            true => self.views.iter().map(|view| view.only_in_totals(audience)).sum(),
            false => 0,
        };
        total.finish(&plan.codes, &plan.currencies, plan.occurring, only_in_totals)
    }
}

/// Counts concept groups by intersecting bitmaps.
fn count(plan: &Plan<'_>, own: &SegmentPlan<'_>, view: &View, records: &RoaringBitmap) -> Partial {
    let segment = &view.segment;
    let mut partial = Partial::new(plan.codes.len(), plan.currencies.len());
    partial.any.records_all = records.len();
    partial.activated = segment.activated.intersection_len(records);
    let Some(marks) = plan.framework.and_then(|code| segment.marks(code, plan.audience)) else { return partial };
    let outcomes: Vec<RoaringBitmap> =
        segment.outcomes(plan.audience).iter().map(|plane| plane & records).collect();
    partial.groups = own
        .members
        .par_iter()
        .map(|members| count_group(marks, members, records, &outcomes))
        .collect();
    partial.none_records = marks.none.intersection_len(records);
    let tagged = &marks.any_confirmed.any & records;
    partial.tagged_activated = tagged.intersection_len(&segment.activated);
    partial.any.records = tagged.len();
    partial.any.nodes = marks.any_confirmed.nodes_in(records);
    partial.any.outcomes = marks.any_confirmed.nodes_in_each(&outcomes);
    partial.any.suggested_records = marks.any_suggested.any.intersection_len(records);
    partial
}

fn count_group(
    marks: &FrameworkMarks,
    members: &[usize],
    records: &RoaringBitmap,
    outcomes: &[RoaringBitmap],
) -> Counters {
    let confirmed_union;
    let suggested_union;
    let (confirmed, suggested) = match members {
        [one] => (&marks.confirmed[*one], &marks.suggested[*one]),
        several => {
            confirmed_union = Marks::union(several.iter().map(|member| &marks.confirmed[*member]));
            suggested_union = Marks::union(several.iter().map(|member| &marks.suggested[*member]));
            (&confirmed_union, &suggested_union)
        }
    };
    let count = confirmed.any.intersection_len(records);
    Counters {
        records: count,
        nodes: confirmed.nodes_in(records),
        outcomes: confirmed.nodes_in_each(outcomes),
        records_all: count,
        suggested_records: suggested.any.intersection_len(records),
        suggested_nodes: suggested.nodes_in(records),
    }
}
