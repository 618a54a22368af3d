//! Tallies by bitmaps, and the choice between them and a walk through the records.

use rayon::prelude::*;
use roaring::RoaringBitmap;

use super::marks::{Marked, Marks, Selected};
use super::partial::{Counters, Partial};
use super::plan::{Plan, SegmentPlan};
use super::snapshot::{Snapshot, View};
use super::walk::walk;
use super::{Tally, TallyQuery};
use crate::Audience;

impl Snapshot {
    /// A tally of the records selected in each segment.
    pub(super) fn tally(
        &self,
        query: &TallyQuery<'_>,
        audience: Audience,
        selected: &[RoaringBitmap],
    ) -> Tally {
        let plan = Plan::new(self, query, audience);
        // Bitmaps know all tags of all times, and concepts; windows, facets and money need the records themselves.
        let walks = plan.facet.is_some() || plan.window.is_some() || plan.money.is_some();
        let total = self
            .views
            .par_iter()
            .zip(selected)
            .map(|(view, records)| {
                let own = plan.of_segment(&view.segment);
                // Very few records' tags are read faster than every concept's bitmap is gone through.
                let few = records.len() < view.segment.len() as u64 / 256;
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
    let Some(marks) = plan.framework.and_then(|code| segment.marks(code, plan.audience)) else {
        return partial;
    };
    let selected = Selected::new(records.clone(), segment.len());
    // Where every node is an outcome, nodes are counted once for both.
    let outcomes: Option<Vec<Selected>> = (!segment.all_outcomes).then(|| {
        let planes = segment.outcomes(plan.audience).iter();
        // The last, empty one is for places at which no node is an outcome.
        let sets = planes.map(|plane| plane & records).chain([RoaringBitmap::new()]);
        sets.map(|set| Selected::new(set, segment.len())).collect()
    });
    let count = |marks: &[&Marks]| -> (u64, u64, u64) {
        let nodes = Marks::nodes(marks, &[&selected]);
        let outcomes = outcomes.as_ref().map_or(nodes, |outcomes| {
            let outcomes: Vec<&Selected> = outcomes.iter().collect();
            Marks::nodes(marks, &outcomes)
        });
        let sets: Vec<&Marked> = marks.iter().map(|marks| &marks.any).collect();
        (selected.count(&sets), nodes, outcomes)
    };
    let count_group = |members: &Vec<usize>| {
        let (confirmed, suggested) = (of(&marks.confirmed, members), of(&marks.suggested, members));
        let (records, nodes, outcomes) = count(&confirmed);
        let (suggested_records, suggested_nodes, _) = count(&suggested);
        Counters { records, nodes, outcomes, records_all: records, suggested_records, suggested_nodes }
    };
    partial.groups = own.members.par_iter().map(count_group).collect();
    partial.none_records = marks.none.intersection_len(records);
    let tagged = &marks.any_confirmed.any.bits & records;
    partial.tagged_activated = tagged.intersection_len(&segment.activated);
    (partial.any.records, partial.any.nodes, partial.any.outcomes) = count(&[&marks.any_confirmed]);
    (partial.any.suggested_records, partial.any.suggested_nodes, _) = count(&[&marks.any_suggested]);
    partial
}

/// The marks of several concepts, without those that nothing carries (most are never suggested).
fn of<'m>(all: &'m [Marks], members: &[usize]) -> Vec<&'m Marks> {
    members.iter().map(|member| &all[*member]).filter(|marks| !marks.any.bits.is_empty()).collect()
}
