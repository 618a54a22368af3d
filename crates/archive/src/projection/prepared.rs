//! Records of an import that is still being staged: cut and counted already, and seen by nobody.
//!
//! Their documents go into the search index at once, under rows that no snapshot knows, so that no search finds
//! them; their columns wait here. When the import is published and nothing came in between, they are taken over
//! whole instead of being read again. Nothing depends on it: what is prepared can be thrown away at any moment,
//! and the follower then reads the records as it reads all others.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rayon::prelude::*;
use roaring::RoaringBitmap;

use super::builder::Builder;
use super::key::id_of;
use super::projections::{Now, Projections};
use super::search::document;
use super::snapshot::View;
use super::{Entry, ProjectionError, Update};
use crate::{RecordId, Seq};

/// Blocks of rows that follow each other without another person's save in between; an import that is interrupted
/// more often is read again.
const BLOCKS_MAX: usize = 64;
/// Records prepared at most; what they take of memory is some 100 MB.
const RECORDS_MAX: usize = 200_000;
/// Records of the import that have to be read again at most, because more than their own row decides about them.
const UNPREPARED_MAX: usize = 20_000;
/// An import that nobody publishes gives its room to the next one, or back, after so long.
const KEPT: Duration = Duration::from_mins(15);

/// What is prepared of one import.
pub(super) struct Prepared {
    /// The import's key.
    change: i64,
    generation: u64,
    epoch: u64,
    blocks: Vec<Builder>,
    /// The row after the last block.
    end: u32,
    unprepared: BTreeSet<RecordId>,
    /// How many rows the import has so far.
    places: i64,
    touched: Instant,
}

/// What staging made of one portion.
pub(crate) struct Portion {
    /// The import's key.
    pub change: i64,
    /// Its rows before the portion and after it.
    pub places: (i64, i64),
    /// Its new records; the number of each is the place of its version.
    pub entries: Vec<Entry>,
    /// Records that must be read again once it is published.
    pub unprepared: Vec<RecordId>,
}

/// What a published import becomes.
pub(crate) struct Adoption {
    /// The import's key.
    pub change: i64,
    /// The number of its first row.
    pub first: Seq,
    /// The number of its last row.
    pub last: Seq,
    /// The day its tags were asserted, days since 1970-01-01.
    pub day: i32,
    /// Records that were read again.
    pub updates: Vec<Update>,
}

impl Projections {
    /// Takes a portion of an import that is being staged. What cannot be prepared is read again later; a fault only
    /// says why.
    ///
    /// # Errors
    /// The index cannot be written; what was prepared is then thrown away.
    pub(crate) fn prepare(&self, portion: Portion) -> Result<(), ProjectionError> {
        let mut slot = self.inner.prepared.lock();
        let other = slot.as_ref().filter(|own| own.change != portion.change);
        if let Some(other) = other {
            if other.touched.elapsed() < KEPT {
                return Ok(());
            }
            self.throw_away(slot.take());
        }
        if slot.is_none() {
            if portion.places.0 > 0 {
                return Ok(());
            }
            let writing = self.inner.writing.lock();
            *slot = Some(Prepared {
                change: portion.change,
                generation: writing.generation,
                epoch: writing.search.epoch,
                blocks: Vec::new(),
                end: 0,
                unprepared: BTreeSet::new(),
                places: 0,
                touched: Instant::now(),
            });
        }
        let Some(own) = slot.as_mut() else { return Ok(()) };
        let taken = self.take_in(own, portion);
        if !matches!(taken, Ok(true)) {
            self.throw_away(slot.take());
        }
        taken.map(|_| ())
    }

    /// Cuts and counts a portion; `false` when it cannot go on like this.
    fn take_in(&self, own: &mut Prepared, portion: Portion) -> Result<bool, ProjectionError> {
        let count = portion.entries.len();
        let records = own.blocks.iter().map(Builder::len).sum::<usize>() + count;
        own.unprepared.extend(portion.unprepared);
        if own.places != portion.places.0 || records > RECORDS_MAX || own.unprepared.len() > UNPREPARED_MAX {
            return Ok(false);
        }
        own.places = portion.places.1;
        own.touched = Instant::now();
        if count == 0 {
            return Ok(true);
        }
        let (first, fields) = {
            let mut writing = self.inner.writing.lock();
            if !own.fits(writing.generation, writing.search.epoch) {
                return Ok(false);
            }
            let first = writing.follower.reserve(u32::try_from(count).unwrap_or(u32::MAX))?;
            (first, writing.search.fields())
        };
        let rows = first..first + count as u32;
        let documents: Vec<_> = portion
            .entries
            .par_iter()
            .zip(rows.clone())
            .map(|(entry, row)| document(&fields, entry, row))
            .collect::<Result<_, _>>()?;
        if own.end != first || own.blocks.is_empty() {
            own.blocks.push(Builder::default());
        }
        own.end = rows.end;
        if let Some(block) = own.blocks.last_mut() {
            for (entry, row) in portion.entries.iter().zip(rows) {
                block.push(entry, row)?;
            }
        }
        let mut writing = self.inner.writing.lock();
        if own.blocks.len() > BLOCKS_MAX || !own.fits(writing.generation, writing.search.epoch) {
            return Ok(false);
        }
        let next_row = writing.follower.next_row();
        writing.search.add(documents, next_row)?;
        Ok(true)
    }

    /// Whether an import is prepared whole, all its rows; and which of its records must be read again.
    pub(crate) fn prepared(&self, change: i64, row_count: i64) -> Option<BTreeSet<RecordId>> {
        let slot = self.inner.prepared.lock();
        let own = slot.as_ref().filter(|own| own.change == change && own.places == row_count)?;
        Some(own.unprepared.clone())
    }

    /// Forgets what was prepared of an import.
    pub(crate) fn unprepare(&self, change: i64) {
        let mut slot = self.inner.prepared.lock();
        if slot.as_ref().is_some_and(|own| own.change == change) {
            self.throw_away(slot.take());
        }
    }

    /// Forgets what nobody has published for a long time.
    pub(crate) fn unprepare_old(&self) {
        let mut slot = self.inner.prepared.lock();
        if slot.as_ref().is_some_and(|own| own.touched.elapsed() > KEPT) {
            self.throw_away(slot.take());
        }
    }

    /// Its documents go, and its rows are free to be merged over.
    fn throw_away(&self, prepared: Option<Prepared>) {
        let Some(own) = prepared else { return };
        let mut writing = self.inner.writing.lock();
        if writing.generation != own.generation {
            return;
        }
        writing.follower.free();
        if writing.search.epoch == own.epoch {
            let records = own.blocks.iter().flat_map(Builder::keys).map(id_of);
            if let Err(error) = writing.search.remove(records) {
                tracing::warn!(error = &error as &dyn std::error::Error, "prepared documents stay, unseen");
            }
        }
    }

    /// Lets a published import be seen: what was prepared of it, and what was read again. `false` when it is not
    /// prepared any more; then nothing has changed.
    ///
    /// # Errors
    /// The index cannot be written; nothing is then applied.
    pub(crate) fn adopt(&self, adoption: Adoption) -> Result<bool, ProjectionError> {
        let Some(own) = self.inner.prepared.lock().take_if(|own| own.change == adoption.change) else {
            return Ok(false);
        };
        let (generation, epoch) = (own.generation, own.epoch);
        let segments: Vec<_> = own
            .blocks
            .into_iter()
            .map(|block| Arc::new(block.finish_as_of(adoption.first, adoption.day)))
            .collect();
        let mut writing = self.inner.writing.lock();
        if writing.generation != generation {
            return Ok(false);
        }
        writing.follower.free();
        if writing.search.epoch != epoch {
            return Ok(false);
        }
        let now = self.inner.now.load_full();
        let mut snapshot = now.snapshot.as_ref().clone();
        for segment in segments {
            let id = writing.follower.adopt(&segment);
            let first = segment.columns.rows.first().copied().unwrap_or(0);
            let at = snapshot
                .views
                .partition_point(|view| view.segment.columns.rows.first().is_some_and(|own| *own < first));
            snapshot.views.insert(at, View::new(id, segment, RoaringBitmap::new()));
        }
        let done = writing.step(&snapshot, &adoption.updates, adoption.last);
        match done {
            Ok(next) => {
                let search = writing.search.reader()?;
                self.inner.now.store(Arc::new(Now::new(next, search)));
                self.merge_in_background();
                Ok(true)
            }
            Err(error) => {
                writing.follower.relearn(&now.snapshot);
                Err(error)
            }
        }
    }
}

impl Prepared {
    /// Whether it belongs to projections of this generation, with all its documents still in the index.
    fn fits(&self, generation: u64, epoch: u64) -> bool {
        self.generation == generation && self.epoch == epoch
    }
}
