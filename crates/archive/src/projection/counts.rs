//! The counts of one change number, as one reader may see them.

use std::sync::Arc;

use roaring::RoaringBitmap;

use super::builder::Builder;
use super::key::id_of;
use super::plan::Plan;
use super::search::{SearchIndex, SearchReader};
use super::selection::Found;
use super::snapshot::{Snapshot, View};
use super::walk::on_line;
use super::{Clause, Entry, Filter, ListPage, ListQuery, MoneyLine, ProjectionError, Tally, TallyQuery};
use crate::{Audience, Reader, RecordId, Seq};

/// The counts of one change number, as one reader may see them: immutable and cheap to hold.
pub struct Counts {
    pub(super) snapshot: Arc<Snapshot>,
    pub(super) audience: Audience,
    pub(super) search: Option<Arc<SearchReader>>,
}

impl Counts {
    /// Counts of records that are given rather than followed: a stocktake *as of* an earlier number.
    ///
    /// # Errors
    /// An id is none of the archive's, or there are too many records.
    pub fn of(
        entries: impl IntoIterator<Item = Entry>,
        seq: Seq,
        reader: &Reader,
    ) -> Result<Self, ProjectionError> {
        let mut builder = Builder::default();
        for entry in entries {
            let row = u32::try_from(builder.len()).map_err(|_| ProjectionError::Full)?;
            builder.push(&entry, row)?;
        }
        let mut views = Vec::new();
        if builder.len() > 0 {
            views.push(View::new(0, Arc::new(builder.finish()), RoaringBitmap::new()));
        }
        Ok(Self { snapshot: Arc::new(Snapshot { seq, views }), audience: reader.audience, search: None })
    }

    /// As [`Counts::of`], with an index of the records' words, so that text clauses find what a search found then.
    ///
    /// # Errors
    /// As [`Counts::of`]; the index cannot be made.
    pub fn with_words(entries: Vec<Entry>, seq: Seq, reader: &Reader) -> Result<Self, ProjectionError> {
        let search = SearchIndex::in_memory(&entries, seq)?.reader()?;
        Ok(Self { search: Some(search), ..Self::of(entries, seq, reader)? })
    }

    /// The change number everything here is of.
    pub fn seq(&self) -> Seq {
        self.snapshot.seq
    }

    /// A stocktake.
    pub fn tally(&self, query: &TallyQuery<'_>) -> Tally {
        self.snapshot.tally(query, self.audience, &self.selected(&query.filter))
    }

    /// How many records under the filter have each value of a facet; values that do not occur are left out;
    /// in the order of codes.
    pub fn facet_counts(&self, filter: &Filter, key: &str) -> Vec<(String, u64)> {
        self.snapshot.facet_counts(key, &self.selected(filter))
    }

    /// How many records are under the filter. For the empty filter withheld ones count for every reader.
    pub fn total(&self, filter: &Filter) -> u64 {
        let selected: u64 = self.selected(filter).iter().map(RoaringBitmap::len).sum();
        let hidden_in_totals: u64 = match filter.is_empty() {
            true => self.snapshot.views.iter().map(|view| view.only_in_totals(self.audience)).sum(),
            false => 0,
        };
        selected + hidden_in_totals
    }

    /// The records under the filter that the reader may see, in the order of ids.
    pub fn records(&self, filter: &Filter) -> Vec<RecordId> {
        let selected = self.selected(filter);
        let mut keys: Vec<u128> = Vec::new();
        for (view, records) in self.snapshot.views.iter().zip(&selected) {
            keys.extend(records.iter().map(|record| view.segment.columns.keys[record as usize]));
        }
        keys.sort_unstable();
        keys.into_iter().map(id_of).collect()
    }

    /// A page of a list.
    ///
    /// # Errors
    /// The cursor is not one of this order, or a card cannot be read.
    pub fn list(&self, query: &ListQuery) -> Result<ListPage, ProjectionError> {
        self.snapshot.list(query, &self.selected(&query.filter))
    }

    /// What the filter keeps, by segment.
    pub(super) fn selected(&self, filter: &Filter) -> Vec<RoaringBitmap> {
        let found = self.found(filter);
        let views = self.snapshot.views.iter().enumerate();
        let mut selected: Vec<RoaringBitmap> =
            views.map(|(at, view)| view.select(filter, self.audience, &found, at)).collect();
        for clause in &filter.clauses {
            if let Clause::MoneyOn(line) = clause {
                self.keep_money_on(line, filter, &mut selected);
            }
        }
        selected
    }

    /// Keeps the records with money in a line, found by the walk that a tally takes.
    fn keep_money_on(&self, line: &MoneyLine, filter: &Filter, selected: &mut [RoaringBitmap]) {
        let asked = line.tally_query(filter);
        let plan = Plan::new(&self.snapshot, &asked, self.audience);
        for (view, records) in self.snapshot.views.iter().zip(selected) {
            *records = on_line(&plan, &plan.of_segment(&view.segment), view, records, line.part.into());
        }
    }

    /// What the search finds for the filter's text clauses.
    fn found(&self, filter: &Filter) -> Found {
        let texts = filter.clauses.iter().filter_map(|clause| match clause {
            Clause::Text(text) => Some(text.as_str()),
            _ => None,
        });
        texts
            .map(|text| match &self.search {
                Some(search) => {
                    search.rows_with(text, &self.snapshot, self.audience).unwrap_or_else(|error| {
                        tracing::error!(
                            error = &error as &dyn std::error::Error,
                            "the search index cannot be read"
                        );
                        vec![RoaringBitmap::new(); self.snapshot.views.len()]
                    })
                }
                None => self.snapshot.with_title(text),
            })
            .collect()
    }
}
