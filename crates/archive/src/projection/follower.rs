//! Takes in updates: dead records are marked, new ones become a segment of their own, small segments merge.

use std::sync::Arc;

use roaring::RoaringBitmap;
use rustc_hash::FxHashMap;

use super::builder::{Builder, Remap};
use super::key::key_of;
use super::segment::Segment;
use super::snapshot::{Snapshot, View};
use super::{ProjectionError, Update};
use crate::Seq;

/// Segments shorter than each of these are one tier.
const TIERS: [usize; 5] = [64, 1_024, 16_384, 262_144, usize::MAX];
/// So many segments of a tier at the end are merged into one.
const MERGE_FROM: usize = 8;
/// Merges up to this many records are made on the way; larger ones in the background.
const MERGE_AT_ONCE_MAX: usize = 4_096;
/// A segment with more dead than living records is written anew.
const DEAD_SHARE: usize = 2;

/// What only the follower knows: where each record is, and the next numbers.
#[derive(Debug, Default)]
pub(super) struct Follower {
    places: FxHashMap<u128, (u64, u32)>,
    next_view: u64,
    next_row: u32,
    /// Segments with smaller rows wait with merging: records may yet take their place between them.
    free_from: u32,
}

/// Records that took a row: what the search index has to add, and the keys it has to drop.
pub(super) struct Step {
    pub snapshot: Snapshot,
    /// By update: the row of a put record.
    pub rows: Vec<Option<u32>>,
}

impl Follower {
    /// Learns where everything is. `next_row` is at least what the search index has seen.
    pub(super) fn new(snapshot: &Snapshot, next_row: u32) -> Self {
        let mut follower = Self::default();
        follower.learn(snapshot);
        follower.next_row = next_row.max(snapshot.next_row());
        follower
    }

    fn learn(&mut self, snapshot: &Snapshot) {
        for view in &snapshot.views {
            for (place, key) in view.segment.columns.keys.iter().enumerate() {
                if !view.dead.contains(place as u32) {
                    self.places.insert(*key, (view.id, place as u32));
                }
            }
            self.next_view = self.next_view.max(view.id + 1);
        }
        self.places.shrink_to_fit();
    }

    pub(super) fn next_row(&self) -> u32 {
        self.next_row
    }

    /// Sets rows apart for records that are not to be seen yet; the first of them.
    ///
    /// # Errors
    /// Rows have run out.
    pub(super) fn reserve(&mut self, count: u32) -> Result<u32, ProjectionError> {
        let first = self.next_row;
        let end = first.checked_add(count).filter(|end| *end < u32::MAX).ok_or(ProjectionError::Full)?;
        (self.next_row, self.free_from) = (end, end);
        Ok(first)
    }

    /// Nobody waits for rows that were set apart.
    pub(super) fn free(&mut self) {
        self.free_from = 0;
    }

    /// The row from which on segments may be merged with each other.
    pub(super) fn free_from(&self) -> u32 {
        self.free_from
    }

    /// Learns where the records of a segment are; the number of its view.
    pub(super) fn adopt(&mut self, segment: &Segment) -> u64 {
        let id = self.next_view;
        self.next_view += 1;
        for (place, key) in segment.columns.keys.iter().enumerate() {
            self.places.insert(*key, (id, place as u32));
        }
        id
    }

    /// Learns everything anew.
    pub(super) fn relearn(&mut self, snapshot: &Snapshot) {
        self.places.clear();
        self.learn(snapshot);
    }

    /// The snapshot after the updates. Nothing is remembered until [`Self::accept`].
    ///
    /// # Errors
    /// An id is none of the archive's, or rows have run out.
    pub(super) fn step(&self, now: &Snapshot, updates: &[Update], seq: Seq) -> Result<Step, ProjectionError> {
        let mut dead: FxHashMap<u64, RoaringBitmap> = FxHashMap::default();
        let mut builder = Builder::default();
        let mut rows = Vec::with_capacity(updates.len());
        let mut last: FxHashMap<u128, usize> = FxHashMap::default();
        for (at, update) in updates.iter().enumerate() {
            last.insert(key_of(update.record())?, at);
        }
        for (at, update) in updates.iter().enumerate() {
            let key = key_of(update.record())?;
            if let Some((view, place)) = self.places.get(&key) {
                dead.entry(*view).or_default().insert(*place);
            }
            let row = match update {
                // A record told of twice in one step stands as it was told last.
                Update::Put(entry) if last[&key] == at => {
                    let row =
                        u32::try_from(builder.len()).ok().and_then(|count| self.next_row.checked_add(count));
                    let row = row.filter(|row| *row < u32::MAX).ok_or(ProjectionError::Full)?;
                    builder.push(entry, row)?;
                    Some(row)
                }
                _ => None,
            };
            rows.push(row);
        }
        let mut views: Vec<View> = Vec::with_capacity(now.views.len() + 1);
        for view in &now.views {
            match dead.remove(&view.id) {
                Some(more) => {
                    let all = &*view.dead | more;
                    if (all.len() as usize) < view.segment.len() {
                        views.push(View::new(view.id, Arc::clone(&view.segment), all));
                    }
                }
                None => views.push(view.clone()),
            }
        }
        if builder.len() > 0 {
            views.push(View::new(self.next_view, Arc::new(builder.finish()), RoaringBitmap::new()));
        }
        Ok(Step { snapshot: Snapshot { seq, views }, rows })
    }

    /// Remembers a step that was made.
    pub(super) fn accept(&mut self, step: &Step, updates: &[Update]) {
        for update in updates {
            if let Ok(key) = key_of(update.record()) {
                self.places.remove(&key);
            }
        }
        self.next_row += step.rows.iter().flatten().count() as u32;
        if let Some(view) = step.snapshot.views.last().filter(|view| view.id == self.next_view) {
            for (place, key) in view.segment.columns.keys.iter().enumerate() {
                self.places.insert(*key, (view.id, place as u32));
            }
            self.next_view += 1;
        }
    }

    /// Puts one segment in the place of the views it was merged from; records that died since are dead in it.
    pub(super) fn replace(&mut self, now: &Snapshot, from: &[View], merged: Segment) -> Snapshot {
        let id = self.next_view;
        self.next_view += 1;
        let gone = |place: usize| {
            let key = merged.columns.keys[place];
            let row = merged.columns.rows[place];
            !self.places.get(&key).is_some_and(|(view, place)| {
                from.iter().any(|old| old.id == *view && old.segment.columns.rows[*place as usize] == row)
            })
        };
        let dead: RoaringBitmap =
            (0..merged.len()).filter(|place| gone(*place)).map(|place| place as u32).collect();
        for (place, key) in merged.columns.keys.iter().enumerate() {
            if !dead.contains(place as u32) {
                self.places.insert(*key, (id, place as u32));
            }
        }
        let mut merged = Some(merged);
        let mut views = Vec::with_capacity(now.views.len());
        for view in &now.views {
            if !from.iter().any(|old| old.id == view.id) {
                views.push(view.clone());
            } else if let Some(segment) =
                merged.take().filter(|segment| (dead.len() as usize) < segment.len())
            {
                views.push(View::new(id, Arc::new(segment), dead.clone()));
            }
        }
        Snapshot { seq: now.seq, views }
    }
}

/// Which views should be merged next: the last ones, when there are many of a tier, or one that is mostly dead.
/// Views with rows below `free_from` are merged with no other.
pub(super) fn due(snapshot: &Snapshot, free_from: u32) -> Option<Vec<View>> {
    let views = &snapshot.views;
    let free = |view: &View| view.segment.columns.rows.first().is_none_or(|first| *first >= free_from);
    for tier in TIERS {
        let count = views.iter().rev().take_while(|view| view.segment.len() < tier && free(view)).count();
        if count >= MERGE_FROM {
            return Some(views[views.len() - count..].to_vec());
        }
    }
    let mostly_dead = views
        .iter()
        .find(|view| view.segment.len() > 64 && view.dead.len() as usize * DEAD_SHARE > view.segment.len());
    mostly_dead.map(|view| vec![view.clone()])
}

/// Whether a merge is small enough to be made on the way.
pub(super) fn at_once(views: &[View]) -> bool {
    views.iter().map(|view| view.segment.len()).sum::<usize>() <= MERGE_AT_ONCE_MAX
}

/// Merges views that follow each other.
///
/// # Errors
/// A card cannot be read.
pub(super) fn merge(views: &[View]) -> Result<Segment, ProjectionError> {
    let mut builder = Builder::default();
    for view in views {
        let mut remap = Remap::default();
        for place in 0..view.segment.len() {
            if !view.dead.contains(place as u32) {
                builder.push_from(&view.segment, place, &mut remap)?;
            }
        }
    }
    Ok(builder.finish())
}
