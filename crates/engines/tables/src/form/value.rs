//! Single cells of a form, understood as the cells of whole tables are.

use jiff::civil::Date;

use crate::value::date::Edge;
use crate::value::{Doubt, amount, country, date};
use crate::{Amount, Precision};

/// A doubt about one value: a stable code, the value, and whether the value was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubted {
    /// `table.date-unreadable`, `table.amount-ambiguous` and so on.
    pub code: &'static str,
    /// The value as written, shortened.
    pub value: String,
}

impl From<Doubt> for Doubted {
    fn from(doubt: Doubt) -> Self {
        Self { code: doubt.code, value: doubt.value }
    }
}

/// Reads a day. A month or a year alone stands for its first day, or for its last when `end` is set; that is a doubt.
#[must_use]
pub fn read_date(text: &str, end: bool) -> (Option<Date>, Vec<Doubted>) {
    let said = date::parse(text, if end { Edge::End } else { Edge::Start }, None);
    let mut doubts: Vec<Doubted> = said.doubts.into_iter().map(Doubted::from).collect();
    if let Some(found) = &said.value
        && found.precision != Precision::Day
        && doubts.is_empty()
    {
        doubts.push(Doubted { code: "table.date-precision", value: text.trim().to_owned() });
    }
    (said.value.map(|found| found.date), doubts)
}

/// Reads an amount of a currency; decimal commas and grouping marks are understood. In a text that holds a typed number
/// of a workbook the point is always the decimal mark: say so with `typed`.
#[must_use]
pub fn read_amount(text: &str, currency: Option<&str>, typed: bool) -> (Option<Amount>, Vec<Doubted>) {
    let manner = amount::Manner { currency, decimal: typed.then_some('.'), multiplier: 1 };
    let said = amount::parse(text, manner);
    (said.value, said.doubts.into_iter().map(Doubted::from).collect())
}

/// Reads countries and areas, by any of their names or codes.
#[must_use]
pub fn read_countries(text: &str) -> (Vec<String>, Vec<Doubted>) {
    let said = country::parse(text);
    let mut doubts: Vec<Doubted> = said.doubts.into_iter().map(Doubted::from).collect();
    doubts.extend(said.value.wide.into_iter().map(|value| Doubted { code: "table.country-wide", value }));
    (said.value.countries.into_iter().map(|one| one.iso3).collect(), doubts)
}
