//! How many selected records have each value of a facet.

use roaring::RoaringBitmap;
use rustc_hash::FxHashMap;

use super::code_order::code_order;
use super::snapshot::{Snapshot, View};

impl Snapshot {
    /// The values that occur among the selected records of each segment, in the order of codes.
    pub(super) fn facet_counts(&self, key: &str, selected: &[RoaringBitmap]) -> Vec<(String, u64)> {
        let mut sums: FxHashMap<&str, u64> = FxHashMap::default();
        for (view, records) in self.views.iter().zip(selected) {
            let Some((facet, column)) = view.segment.columns.facet(key) else { continue };
            for (value, count) in column.values.iter().zip(view.counts_of(facet, records)) {
                if count > 0 {
                    *sums.entry(value.as_str()).or_default() += count;
                }
            }
        }
        let mut counts: Vec<(&str, u64)> = sums.into_iter().collect();
        counts.sort_unstable_by(|a, b| code_order(a.0, b.0));
        counts.into_iter().map(|(value, count)| (value.to_owned(), count)).collect()
    }
}

impl View {
    /// By value number: the selected records that have it.
    fn counts_of(&self, facet: usize, records: &RoaringBitmap) -> Vec<u64> {
        let column = &self.segment.columns.facets[facet];
        let bits = &self.segment.facet_bits[facet];
        let selected = records.len();
        if selected == self.segment.len() as u64 {
            return bits.iter().map(RoaringBitmap::len).collect();
        }
        // Walking costs a step for each selected record; intersecting costs one for each 64 or so records of
        // each value, but never less than a look at each value's blocks.
        let walking = selected;
        let intersecting = self.segment.len() as u64 / 16 + 24 * bits.len() as u64;
        if walking > intersecting {
            return bits.iter().map(|bits| bits.intersection_len(records)).collect();
        }
        let mut counts = vec![0u64; bits.len()];
        for record in records {
            for at in column.of_record.of(record as usize) {
                counts[column.value[at] as usize] += 1;
            }
        }
        counts
    }
}
