//! Hits gathered over the segments of the index: all rows for totals and facets, the best for the page.

use std::cell::RefCell;
use std::cmp::Ordering;

use rayon::prelude::*;
use roaring::RoaringBitmap;

use super::SearchReader;
use super::asked::Asked;
use super::matching::{Matcher, each_bit};
use crate::projection::ProjectionError;
use crate::projection::snapshot::Snapshot;

/// A hit in the reader's own language weighs so much more.
const OWN_LANGUAGE: f32 = 1.5;

/// Rows as bits.
#[derive(Clone, Debug, Default)]
pub(in crate::projection) struct Rows(Vec<u64>);

/// A hit before its record is looked up.
#[derive(Clone, Copy, Debug)]
pub(super) struct Best {
    pub score: f32,
    pub key: u128,
    pub segment: u32,
    pub doc: u32,
    pub row: u32,
}

/// What was found.
pub(super) struct Hits {
    pub rows: Vec<RoaringBitmap>,
    pub total: u64,
    pub best: Vec<Best>,
}

thread_local! {
    /// Room for scores, kept by each thread: a fresh one would cost more than the search.
    static SCORES: RefCell<Vec<f32>> = const { RefCell::new(Vec::new()) };
}

impl Best {
    /// Better hits first; ties in the order of ids.
    fn order(&self, other: &Self) -> Ordering {
        other.score.total_cmp(&self.score).then_with(|| self.key.cmp(&other.key))
    }
}

impl Rows {
    /// The rows of the selected records of each segment.
    pub(in crate::projection) fn of(snapshot: &Snapshot, selected: &[RoaringBitmap]) -> Self {
        let mut rows = Self(vec![0; (snapshot.next_row() as usize).div_ceil(64)]);
        for (view, records) in snapshot.views.iter().zip(selected) {
            let columns = &view.segment.columns;
            for record in records {
                rows.set(columns.rows[record as usize]);
            }
        }
        rows
    }

    #[inline]
    fn set(&mut self, row: u32) {
        self.0[row as usize / 64] |= 1 << (row % 64);
    }

    #[inline]
    fn has(&self, row: u32) -> bool {
        self.0.get(row as usize / 64).is_some_and(|word| word >> (row % 64) & 1 == 1)
    }

    /// The records of these rows, by segment.
    fn by_segment(&self, snapshot: &Snapshot) -> Vec<RoaringBitmap> {
        let of_view = |view: &crate::projection::snapshot::View| {
            let rows = &view.segment.columns.rows;
            let Some(first) = rows.first().copied() else { return RoaringBitmap::new() };
            if !view.segment.rows_dense {
                let places =
                    rows.iter().enumerate().filter(|(_, row)| self.has(**row)).map(|(place, _)| place as u32);
                return places.collect();
            }
            let (from, shift) = (first as usize / 64, first % 64);
            let mut bytes = Vec::with_capacity(rows.len().div_ceil(64) * 8);
            for place in 0..rows.len().div_ceil(64) {
                let low = self.0.get(from + place).copied().unwrap_or(0) >> shift;
                let high = match shift {
                    0 => 0,
                    _ => self.0.get(from + place + 1).copied().unwrap_or(0) << (64 - shift),
                };
                bytes.extend_from_slice(&(low | high).to_le_bytes());
            }
            let mut records = RoaringBitmap::from_lsb0_bytes(0, &bytes);
            records.remove_range(rows.len() as u32..);
            records
        };
        snapshot.views.iter().map(of_view).collect()
    }
}

impl SearchReader {
    /// All allowed rows that hold what is asked, and the best `keep` of them.
    pub(super) fn hits(
        &self,
        asked: &Asked,
        language: u8,
        tolerant: bool,
        snapshot: &Snapshot,
        allowed: &Rows,
        keep: usize,
    ) -> Result<Hits, ProjectionError> {
        let segments = self.searcher.segment_readers();
        let found: Vec<(Vec<u32>, Vec<Best>)> = (0..segments.len())
            .into_par_iter()
            .map(|segment| self.segment_hits(segment, asked, language, tolerant, snapshot, allowed, keep))
            .collect::<Result<_, ProjectionError>>()?;
        let mut rows = Rows(vec![0; allowed.0.len()]);
        let mut best = Vec::new();
        for (own_rows, own_best) in found {
            own_rows.into_iter().for_each(|row| rows.set(row));
            best.extend(own_best);
        }
        best.sort_by(Best::order);
        best.truncate(keep);
        let total = rows.0.iter().map(|word| u64::from(word.count_ones())).sum();
        Ok(Hits { rows: rows.by_segment(snapshot), total, best })
    }

    #[expect(clippy::too_many_arguments, reason = "called once, with what its caller was given")]
    fn segment_hits(
        &self,
        segment: usize,
        asked: &Asked,
        language: u8,
        tolerant: bool,
        snapshot: &Snapshot,
        allowed: &Rows,
        keep: usize,
    ) -> Result<(Vec<u32>, Vec<Best>), ProjectionError> {
        let reader = &self.searcher.segment_readers()[segment];
        let known = &self.documents[segment];
        // Taken out rather than borrowed: a search inside a search finds an empty room, not a locked one.
        let mut scores = SCORES.take();
        scores.clear();
        if keep > 0 {
            scores.resize(reader.max_doc() as usize, 0.0);
        }
        let mut matcher =
            Matcher { searcher: &self.searcher, reader, fields: self.fields, tolerant, scores: &mut scores };
        let documents = matcher.documents(asked)?;
        let mut rows = Vec::new();
        let mut best: Vec<Best> = Vec::new();
        let mut bar: Option<Best> = None;
        each_bit(&documents, |doc| {
            let row = known.row[doc as usize];
            if !allowed.has(row) {
                return;
            }
            rows.push(row);
            if keep == 0 {
                return;
            }
            let mut score = scores[doc as usize];
            if language != 0 && known.language[doc as usize] == language {
                score *= OWN_LANGUAGE;
            }
            if bar.is_some_and(|bar| score < bar.score) {
                return;
            }
            let Some((at, place)) = snapshot.place_of(row) else { return };
            let key = snapshot.views[at].segment.columns.keys[place as usize];
            let hit = Best { score, key, segment: segment as u32, doc, row };
            if bar.is_some_and(|bar| hit.order(&bar) == Ordering::Greater) {
                return;
            }
            best.push(hit);
            if best.len() >= 2 * keep + 64 {
                best.select_nth_unstable_by(keep - 1, Best::order);
                best.truncate(keep);
                bar = best.get(keep - 1).copied();
            }
        });
        SCORES.set(scores);
        Ok((rows, best))
    }
}
