//! A snapshot: the segments of one change number and what is no longer alive in each.

use std::sync::Arc;

use roaring::RoaringBitmap;

use super::columns::NODE_WITHHELD;
use super::search::{fold, words};
use super::segment::Segment;
use crate::{Audience, RecordId, Seq};

/// Everything that is counted at one change number. Swapped whole, never changed.
#[derive(Clone, Debug, Default)]
pub(super) struct Snapshot {
    pub seq: Seq,
    /// In the order of rows: every row of a segment is smaller than every row of the next.
    pub views: Vec<View>,
}

/// A segment without its dead records.
#[derive(Clone, Debug)]
pub(super) struct View {
    /// Never given twice while the program runs.
    pub id: u64,
    pub segment: Arc<Segment>,
    pub dead: Arc<RoaringBitmap>,
    /// Alive, for the owner and for the public.
    bases: [Arc<RoaringBitmap>; 2],
}

impl View {
    pub(super) fn new(id: u64, segment: Arc<Segment>, dead: RoaringBitmap) -> Self {
        let mut alive = RoaringBitmap::new();
        alive.insert_range(0..segment.len() as u32);
        alive -= &dead;
        let mut public = &alive - &segment.hidden;
        public -= &segment.withheld;
        Self { id, segment, dead: Arc::new(dead), bases: [Arc::new(alive), Arc::new(public)] }
    }

    /// What an audience may see.
    pub(super) fn base(&self, audience: Audience) -> &RoaringBitmap {
        match audience {
            Audience::Owner => &self.bases[0],
            Audience::Public => &self.bases[1],
        }
    }

    /// Records that are in grand totals and nowhere else for the audience.
    pub(super) fn only_in_totals(&self, audience: Audience) -> u64 {
        match audience {
            Audience::Owner => 0,
            Audience::Public => ((&*self.bases[0] - &self.segment.hidden) & &self.segment.withheld).len(),
        }
    }

    #[inline]
    pub(super) fn shows_node(&self, node: usize, audience: Audience) -> bool {
        audience == Audience::Owner || self.segment.columns.node_flags[node] & NODE_WITHHELD == 0
    }
}

impl Snapshot {
    /// The segment and place of a living row.
    pub(super) fn place_of(&self, row: u32) -> Option<(usize, u32)> {
        let after = self
            .views
            .partition_point(|view| view.segment.columns.rows.first().is_some_and(|first| *first <= row));
        let at = after.checked_sub(1)?;
        let view = &self.views[at];
        let place = view.segment.place_of(row)?;
        (!view.dead.contains(place)).then_some((at, place))
    }

    pub(super) fn record_id(&self, at: usize, place: u32) -> RecordId {
        super::key::id_of(self.views[at].segment.columns.keys[place as usize])
    }

    /// The row after the last one in use.
    pub(super) fn next_row(&self) -> u32 {
        self.views.iter().filter_map(|view| view.segment.columns.rows.last()).max().map_or(0, |row| row + 1)
    }

    /// The records, by segment, whose title in any language holds all words of a text: what a text clause
    /// means where there is no search index.
    pub(super) fn with_title(&self, text: &str) -> Vec<RoaringBitmap> {
        let asked: Vec<String> = words(text).iter().map(|word| fold(word.text)).collect();
        let of_view = |view: &View| {
            let titles = &view.segment.columns.titles;
            let holds = |record: usize| {
                titles.of_record.of(record).any(|title| {
                    let title = fold(&titles.text[titles.span(title)]);
                    asked.iter().all(|word| title.contains(word.as_str()))
                })
            };
            (0..view.segment.len()).filter(|record| holds(*record)).map(|record| record as u32).collect()
        };
        self.views.iter().map(of_view).collect()
    }
}
