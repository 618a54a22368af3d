//! A comparison of the projections with the records as they stand.

use std::sync::Arc;

use roaring::RoaringBitmap;
use rustc_hash::FxHashMap;

use super::key::{id_of, key_of};
use super::snapshot::Snapshot;
use crate::{RecordId, Seq};

/// A comparison of the projections with the records as they stand at the same change number.
pub struct Verify {
    snapshot: Arc<Snapshot>,
    places: FxHashMap<u128, (u32, u32)>,
    seen: Vec<RoaringBitmap>,
}

impl Verify {
    pub(super) fn new(snapshot: Arc<Snapshot>) -> Self {
        let mut places = FxHashMap::default();
        for (at, view) in snapshot.views.iter().enumerate() {
            for (place, key) in view.segment.columns.keys.iter().enumerate() {
                if !view.dead.contains(place as u32) {
                    places.insert(*key, (at as u32, place as u32));
                }
            }
        }
        let seen = vec![RoaringBitmap::new(); snapshot.views.len()];
        Self { snapshot, places, seen }
    }

    /// The change number that is compared.
    pub fn seq(&self) -> Seq {
        self.snapshot.seq
    }

    /// Tells of a record that should be there, at this version; returns whether it is.
    pub fn saw(&mut self, record: &RecordId, version: i64) -> bool {
        let Ok(key) = key_of(record) else { return false };
        let Some((at, place)) = self.places.get(&key) else { return false };
        self.seen[*at as usize].insert(*place);
        self.snapshot.views[*at as usize].segment.columns.versions[*place as usize] == version
    }

    /// Records that the projections hold and that were not told of, in the order of ids.
    pub fn surplus(self) -> Vec<RecordId> {
        let unseen = |(at, place): &(u32, u32)| !self.seen[*at as usize].contains(*place);
        let mut keys: Vec<u128> =
            self.places.iter().filter(|(_, place)| unseen(place)).map(|(key, _)| *key).collect();
        keys.sort_unstable();
        keys.into_iter().map(id_of).collect()
    }
}
