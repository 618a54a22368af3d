//! Pages of a list, taken from the orders of the segments.

use std::cmp;
use std::sync::Arc;

use data_encoding::BASE32_NOPAD;
use icu_collator::CollatorBorrowed;
use roaring::RoaringBitmap;
use serde::{Deserialize, Serialize};

use super::ordering::{OrderKey, OrderValue, Ordering, compare};
use super::snapshot::{Snapshot, View};
use super::{Cursor, LIST_ROWS_MAX, ListPage, ListQuery, ListRow, Order, ProjectionError};

/// The last row of a page, as a cursor holds it.
#[derive(Serialize, Deserialize)]
struct Place {
    key: OrderKey,
    descending: bool,
    value: OrderValue,
    id: u128,
}

/// A candidate for a page.
struct Candidate {
    at: usize,
    record: u32,
    value: OrderValue,
    id: u128,
}

impl Snapshot {
    /// A page of the selected records.
    pub(super) fn list(
        &self,
        query: &ListQuery,
        selected: &[RoaringBitmap],
    ) -> Result<ListPage, ProjectionError> {
        let key = OrderKey::of(&query.order);
        let limit = query.limit.clamp(1, LIST_ROWS_MAX);
        let after = query.after.as_ref().map(|cursor| read(cursor, &key, query.descending)).transpose()?;
        let collator = key.collator();
        let direction = Direction { collator: collator.as_ref(), descending: query.descending };
        let mut candidates: Vec<Candidate> = Vec::new();
        for (at, (view, records)) in self.views.iter().zip(selected).enumerate() {
            if records.is_empty() {
                continue;
            }
            let order = view.segment.order(&key);
            let columns = &view.segment.columns;
            for record in page_of(view, &order, &key, &direction, records, after.as_ref(), limit + 1) {
                let value = key.value(columns, record as usize);
                candidates.push(Candidate { at, record, value, id: columns.keys[record as usize] });
            }
        }
        if self.views.len() > 1 {
            candidates.sort_by(|a, b| direction.compare((&a.value, a.id), (&b.value, b.id)));
        }
        let more = candidates.len() > limit;
        candidates.truncate(limit);
        let next = match candidates.last() {
            Some(last) if more => Some(write(Place {
                key,
                descending: query.descending,
                value: last.value.clone(),
                id: last.id,
            })?),
            _ => None,
        };
        let language = match &query.order {
            Order::Title(language) => language.as_str(),
            _ => "en",
        };
        let rows = candidates.iter().map(|row| self.row(row.at, row.record, language));
        Ok(ListPage {
            seq: self.seq,
            total: selected.iter().map(RoaringBitmap::len).sum(),
            rows: rows.collect::<Result<_, _>>()?,
            next,
            facets: query.facets.iter().map(|key| (key.clone(), self.facet_counts(key, selected))).collect(),
        })
    }

    fn row(&self, at: usize, record: u32, language: &str) -> Result<ListRow, ProjectionError> {
        let segment = &self.views[at].segment;
        let place = record as usize;
        Ok(ListRow {
            record: self.record_id(at, record),
            version: segment.columns.versions[place],
            title: segment.columns.title(place, language).to_owned(),
            card: segment.cards.get(place)?,
        })
    }
}

struct Direction<'c> {
    collator: Option<&'c CollatorBorrowed<'static>>,
    descending: bool,
}

impl Direction<'_> {
    /// Compares as this list runs: values turned round when descending, missing ones last either way,
    /// ids ascending either way.
    fn compare(&self, left: (&OrderValue, u128), right: (&OrderValue, u128)) -> cmp::Ordering {
        let missing = |value: &OrderValue| *value == OrderValue::Missing;
        match (missing(left.0), missing(right.0)) {
            (true, true) => left.1.cmp(&right.1),
            (true, false) => cmp::Ordering::Greater,
            (false, true) => cmp::Ordering::Less,
            (false, false) => {
                let ascending = compare(self.collator, left, right);
                if self.descending { ascending.reverse() } else { ascending }
            }
        }
    }
}

/// The first `limit` selected records of one segment after a place, in the list's order.
fn page_of(
    view: &View,
    order: &Arc<Ordering>,
    key: &OrderKey,
    direction: &Direction<'_>,
    records: &RoaringBitmap,
    after: Option<&Place>,
    limit: usize,
) -> Vec<u32> {
    let count = order.records.len();
    let valued = order.missing_from as usize;
    // Steps 0..count run through the order as the list does: with values first, turned round if descending.
    let record_at = |step: usize| match direction.descending && step < valued {
        true => order.records[valued - 1 - step],
        false => order.records[step],
    };
    let step_of = |record: u32| {
        let place = order.place[record as usize] as usize;
        match direction.descending && place < valued {
            true => valued - 1 - place,
            false => place,
        }
    };
    let columns = &view.segment.columns;
    let first = after.map_or(0, |after| {
        let (mut low, mut high) = (0, count);
        while low < high {
            let middle = (low + high) / 2;
            let record = record_at(middle) as usize;
            let value = key.value(columns, record);
            match direction.compare((&value, columns.keys[record]), (&after.value, after.id)) {
                cmp::Ordering::Greater => high = middle,
                _ => low = middle + 1,
            }
        }
        low
    });
    // A walk through the order finds a page soon when many records are selected; it is given as many steps
    // as looking up each selected record's place would take, and then gives way to that.
    let patience = records.len() as usize;
    let mut page = Vec::with_capacity(limit);
    if patience > 8 * limit {
        let end = count.min(first.saturating_add(patience));
        for step in first..end {
            let record = record_at(step);
            if records.contains(record) {
                page.push(record);
                if page.len() == limit {
                    return page;
                }
            }
        }
        if end == count {
            return page;
        }
        page.clear();
    }
    let mut steps: Vec<usize> = records.iter().map(step_of).filter(|step| *step >= first).collect();
    if steps.len() > limit {
        steps.select_nth_unstable(limit - 1);
        steps.truncate(limit);
    }
    steps.sort_unstable();
    page.extend(steps.into_iter().map(record_at));
    page
}

fn write(place: Place) -> Result<Cursor, ProjectionError> {
    let mut text = BASE32_NOPAD.encode(&postcard::to_stdvec(&place)?);
    text.make_ascii_lowercase();
    Ok(Cursor(text))
}

fn read(cursor: &Cursor, key: &OrderKey, descending: bool) -> Result<Place, ProjectionError> {
    let bytes =
        BASE32_NOPAD.decode(cursor.0.to_ascii_uppercase().as_bytes()).map_err(|_| ProjectionError::Cursor)?;
    let place: Place = postcard::from_bytes(&bytes).map_err(|_| ProjectionError::Cursor)?;
    (place.key == *key && place.descending == descending).then_some(place).ok_or(ProjectionError::Cursor)
}
