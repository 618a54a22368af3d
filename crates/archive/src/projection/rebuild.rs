//! A rebuild: new projections in a folder of their own, while the old ones serve.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use roaring::RoaringBitmap;

use super::builder::Builder;
use super::ordering::OrderKey;
use super::search::SearchRebuild;
use super::snapshot::{Snapshot, View};
use super::{Entry, Order, ProjectionError, Projections};
use crate::Seq;

/// Records whose words are cut at once.
const BATCH: usize = 1_024;
/// The languages whose title orders are made ready before the first reader asks.
const LANGUAGES: [&str; 6] = ["en", "fr", "es", "ru", "zh", "ar"];
/// From so many records on, orders are made ready; fewer are put in order when asked for.
const ORDERS_READY_FROM: usize = 2_000;

/// A rebuild under way. Dropped without [`Self::finish`], it leaves nothing behind.
pub struct Rebuild<'a> {
    projections: &'a Projections,
    dir: PathBuf,
    generation: u64,
    builder: Builder,
    search: Option<SearchRebuild>,
    waiting: Vec<(Entry, u32)>,
    finished: bool,
}

impl<'a> Rebuild<'a> {
    pub(super) fn new(
        projections: &'a Projections,
        dir: PathBuf,
        generation: u64,
    ) -> Result<Self, ProjectionError> {
        let _ = fs::remove_dir_all(&dir);
        let search = Some(SearchRebuild::new(&dir.join("search"))?);
        Ok(Self {
            projections,
            dir,
            generation,
            builder: Builder::default(),
            search,
            waiting: Vec::new(),
            finished: false,
        })
    }

    /// Adds a record; each at most once.
    ///
    /// # Errors
    /// The disk refuses, or there are too many records.
    pub fn add(&mut self, entry: Entry) -> Result<(), ProjectionError> {
        let row = u32::try_from(self.builder.len()).ok().filter(|row| *row < u32::MAX);
        let row = row.ok_or(ProjectionError::Full)?;
        self.builder.push(&entry, row)?;
        self.waiting.push((entry, row));
        if self.waiting.len() >= BATCH {
            self.flush()?;
        }
        Ok(())
    }

    fn flush(&mut self) -> Result<(), ProjectionError> {
        if let Some(search) = &mut self.search {
            search.add(&self.waiting)?;
        }
        self.waiting.clear();
        Ok(())
    }

    /// Puts the rebuilt projections, which stand at `seq`, in the place of the old ones and writes a checkpoint.
    /// `applied()` is then `seq`, even if the old ones had gone further: the follower applies the rest again.
    ///
    /// # Errors
    /// The disk refuses; the old ones stay.
    pub fn finish(mut self, seq: Seq) -> Result<(), ProjectionError> {
        self.flush()?;
        let count = self.builder.len();
        let next_row = count as u32;
        let Some(search) = self.search.take() else { return Ok(()) };
        // First, so that its room is free again when bitmaps and orders are made.
        let search = search.finish(seq, next_row)?;
        let mut views = Vec::new();
        if count > 0 {
            let segment = Arc::new(std::mem::take(&mut self.builder).finish());
            if count >= ORDERS_READY_FROM {
                let titles = LANGUAGES.map(|language| Order::Title(language.to_owned()));
                let orders =
                    titles.into_iter().chain([Order::Changed, Order::Start, Order::End, Order::Identifier]);
                orders.for_each(|order| drop(segment.order(&OrderKey::of(&order))));
            }
            views.push(View::new(0, segment, RoaringBitmap::new()));
        }
        self.finished = true;
        self.projections.take_over(self.generation, Snapshot { seq, views }, search)
    }
}

impl Drop for Rebuild<'_> {
    fn drop(&mut self) {
        if !self.finished {
            self.search = None;
            let _ = fs::remove_dir_all(&self.dir);
        }
    }
}
