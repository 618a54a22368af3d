//! The order of a segment's records by title, change, days or identifier.

use std::cmp;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale::Locale;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::Order;
use super::columns::{Columns, NO_DAY, primary};

/// What an order is by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) enum OrderKey {
    /// By title in a language whose rules this program has.
    Title(String),
    Changed,
    Start,
    End,
    Identifier,
}

/// A segment's records in order, and each record's place in it.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Ordering {
    /// Records, first to last.
    pub records: Vec<u32>,
    /// By record: its place in `records`.
    pub place: Vec<u32>,
    /// Records from this place on have no value; they stand last whichever way the order runs.
    pub missing_from: u32,
}

/// What a record is ordered by; ordered as the lists are, except for titles, which a collator compares.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) enum OrderValue {
    Number(i64),
    Text(String),
    Missing,
}

impl OrderKey {
    /// The key of an order; languages without an own order take the common one.
    pub(super) fn of(order: &Order) -> Self {
        match order {
            Order::Title(language) => {
                let language = primary(language);
                let known = ["en", "fr", "es", "ru", "zh", "ar"].contains(&language);
                Self::Title(if known { language.to_owned() } else { "en".to_owned() })
            }
            Order::Changed => Self::Changed,
            Order::Start => Self::Start,
            Order::End => Self::End,
            Order::Identifier => Self::Identifier,
        }
    }

    /// What a record is ordered by.
    pub(super) fn value(&self, columns: &Columns, record: usize) -> OrderValue {
        let text = |text: &str| match text {
            "" => OrderValue::Missing,
            text => OrderValue::Text(text.to_owned()),
        };
        let day = |day: i32| match day {
            NO_DAY => OrderValue::Missing,
            day => OrderValue::Number(i64::from(day)),
        };
        match self {
            Self::Title(language) => text(columns.title(record, language)),
            Self::Changed => OrderValue::Number(columns.seqs[record]),
            Self::Start => day(columns.start[record]),
            Self::End => day(columns.end[record]),
            Self::Identifier => text(columns.identifiers.get(record)),
        }
    }

    /// The collator of a title order.
    pub(super) fn collator(&self) -> Option<CollatorBorrowed<'static>> {
        let Self::Title(language) = self else { return None };
        collator(language)
    }
}

/// The collator of a language; the common one when there is none of its own.
fn collator(language: &str) -> Option<CollatorBorrowed<'static>> {
    let locale: Locale = language.parse().unwrap_or(Locale::UNKNOWN);
    let preferences = CollatorPreferences::from(&locale);
    Collator::try_new(preferences, CollatorOptions::default())
        .or_else(|_| Collator::try_new(CollatorPreferences::default(), CollatorOptions::default()))
        .ok()
}

impl Ordering {
    /// Puts a segment's records in order.
    pub(super) fn of(columns: &Columns, key: &OrderKey) -> Self {
        let count = columns.len();
        let ids = &columns.keys;
        let mut records: Vec<u32> = (0..count as u32).collect();
        match key {
            OrderKey::Title(_) | OrderKey::Identifier => {
                let collator = key.collator();
                let keys: Vec<Box<[u8]>> = (0..count)
                    .into_par_iter()
                    .map(|record| match (key.value(columns, record), &collator) {
                        (OrderValue::Text(text), Some(collator)) => {
                            let mut bytes = Vec::new();
                            let Ok(()) = collator.write_sort_key_to(&text, &mut bytes);
                            // The collator may take different texts for equal: their code points decide.
                            bytes.push(0);
                            bytes.extend_from_slice(text.as_bytes());
                            bytes.into_boxed_slice()
                        }
                        (OrderValue::Text(text), None) => text.into_bytes().into_boxed_slice(),
                        _ => Box::default(),
                    })
                    .collect();
                records.par_sort_unstable_by(|a, b| {
                    let (a, b) = (*a as usize, *b as usize);
                    let missing = keys[a].is_empty().cmp(&keys[b].is_empty());
                    missing.then_with(|| keys[a].cmp(&keys[b])).then_with(|| ids[a].cmp(&ids[b]))
                });
            }
            _ => {
                records.par_sort_by_cached_key(|record| {
                    (key.value(columns, *record as usize), ids[*record as usize])
                });
            }
        }
        let missing = |record: &u32| key.value(columns, *record as usize) == OrderValue::Missing;
        let missing_from = records.partition_point(|record| !missing(record)) as u32;
        Self::from_records(records, missing_from)
    }

    fn from_records(records: Vec<u32>, missing_from: u32) -> Self {
        let mut place = vec![0; records.len()];
        for (at, record) in records.iter().enumerate() {
            place[*record as usize] = at as u32;
        }
        Self { records, place, missing_from }
    }
}

/// Compares two records of any segments as the ascending order has them.
pub(super) fn compare(
    collator: Option<&CollatorBorrowed<'static>>,
    left: (&OrderValue, u128),
    right: (&OrderValue, u128),
) -> cmp::Ordering {
    let by_value = match (left.0, right.0, collator) {
        (OrderValue::Text(a), OrderValue::Text(b), Some(collator)) => {
            collator.compare(a, b).then_with(|| a.cmp(b))
        }
        (a, b, _) => a.cmp(b),
    };
    by_value.then_with(|| left.1.cmp(&right.1))
}
