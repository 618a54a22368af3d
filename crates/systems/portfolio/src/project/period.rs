//! When it happens.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sterna_vocabulary::day_from_date;

/// Planned and actual dates; calendar dates, never instants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Period {
    /// Planned start.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub planned_start: Option<Date>,
    /// Actual start.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actual_start: Option<Date>,
    /// Planned end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub planned_end: Option<Date>,
    /// Actual end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actual_end: Option<Date>,
}

/// At most this many years are listed as covered, from the first.
const YEARS_MAX: i16 = 100;

impl Period {
    /// Whether no date is known.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The start that counts: the actual one, else the planned one.
    pub fn start(&self) -> Option<Date> {
        self.actual_start.or(self.planned_start)
    }

    /// The end that counts: the actual one, else the planned one.
    pub fn end(&self) -> Option<Date> {
        self.actual_end.or(self.planned_end)
    }

    /// The calendar years from start to end; the one known year when only one date is known; none when the end
    /// is before the start.
    pub fn years(&self) -> impl Iterator<Item = i16> {
        let (first, last) = match (self.start(), self.end()) {
            (Some(start), Some(end)) => {
                (start.year(), end.year().min(start.year().saturating_add(YEARS_MAX - 1)))
            }
            (Some(only), None) | (None, Some(only)) => (only.year(), only.year()),
            (None, None) => (1, 0),
        };
        first..=last
    }

    /// First and last day as days since 1970-01-01.
    pub fn days(&self) -> (Option<i32>, Option<i32>) {
        (self.start().map(day_from_date), self.end().map(day_from_date))
    }
}
