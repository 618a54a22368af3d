//! Dates, written the many ways people write them.

use jiff::ToSpan;
use jiff::civil::Date;

use super::{Doubt, Said, month, shortened};
use crate::fold::ascii_digits;
use crate::{Precision, TableDate, fold};

/// Which end of a period a date is: it decides what a bare year or month means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Edge {
    /// The first day.
    Start,
    /// The last day.
    End,
}

/// The order of day and month in a column of dates with slashes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    /// 31/12/2024.
    DayFirst,
    /// 12/31/2024.
    MonthFirst,
}

/// Reads a date. `None` with a doubt when it cannot be read; `None` without one for an empty text.
pub(crate) fn parse(text: &str, edge: Edge, order: Option<Order>) -> Said<Option<TableDate>> {
    if super::is_placeholder(text) || is_open_end(text) {
        return Said::sure(None);
    }
    let plain = ascii_digits(text);
    let plain = plain.trim();
    let parts = Parts::of(plain);
    let said = parts.and_then(|parts| parts.understand(edge, order, text));
    said.unwrap_or_else(|| {
        Said::doubted(None, Doubt::warning("table.date-unreadable", text, format!("“{}” could not be read as a date, and was left out. Write it as year-month-day, such as 2024-06-30.", shortened(text))))
    })
}

/// The order that a column's dates give away, if they agree.
pub(crate) fn order_of<'a>(texts: impl Iterator<Item = &'a str>) -> Option<Order> {
    let (mut day, mut month) = (false, false);
    for text in texts {
        let plain = ascii_digits(text);
        if let Some(Parts { numbers, names, .. }) = Parts::of(plain.trim())
            && names.is_empty()
            && let [a, b, c] = numbers.as_slice()
            && a.digits <= 2
            && (c.digits == 4 || c.digits == 2)
        {
            day |= a.value > 12;
            month |= b.value > 12;
        }
    }
    match (day, month) {
        (true, false) => Some(Order::DayFirst),
        (false, true) => Some(Order::MonthFirst),
        _ => None,
    }
}

#[derive(Clone, Copy, Debug)]
struct Number {
    value: i32,
    digits: usize,
}

/// A date's text taken apart: its numbers, month names and the mark between the first two numbers.
struct Parts {
    numbers: Vec<Number>,
    names: Vec<i8>,
    /// Whether the month's name stands before the first number.
    name_first: bool,
    mark: char,
}

impl Parts {
    fn of(text: &str) -> Option<Self> {
        // A time of day, and what follows it, says nothing about the day.
        let text = match text.find([':']) {
            Some(colon) => text[..colon]
                .trim_end_matches(|c: char| c.is_ascii_digit())
                .trim_end_matches(['T', 't', ' ', ',']),
            None => text,
        };
        if text.len() > 60 {
            return None;
        }
        let mut parts = Self { numbers: Vec::new(), names: Vec::new(), name_first: false, mark: ' ' };
        let mut words = String::new();
        let mut number = String::new();
        let close = |number: &mut String, parts: &mut Self| {
            if !number.is_empty() {
                let digits = number.len();
                parts.numbers.push(Number { value: number.parse().ok()?, digits });
                number.clear();
            }
            Some(())
        };
        for c in text.chars() {
            if c.is_ascii_digit() {
                number.push(c);
                words.push(' ');
            } else {
                if !number.is_empty() && parts.numbers.is_empty() {
                    parts.mark = c;
                }
                close(&mut number, &mut parts)?;
                if c.is_alphabetic() && parts.numbers.is_empty() && !matches!(c, '年' | '月' | '日') {
                    parts.name_first = true;
                }
                words.push(c);
            }
        }
        close(&mut number, &mut parts)?;
        let folded = fold(&words);
        let mut rest: Vec<&str> = folded
            .split(' ')
            .filter(|word| {
                !matches!(
                    *word,
                    "" | "de"
                        | "del"
                        | "of"
                        | "the"
                        | "le"
                        | "el"
                        | "г"
                        | "года"
                        | "st"
                        | "nd"
                        | "rd"
                        | "th"
                        | "er"
                        | "t"
                        | "z"
                        | "年"
                        | "月"
                        | "日"
                        | "сутки"
                )
            })
            .collect();
        // Two-word Arabic months first.
        if rest.len() == 2
            && let Some(found) = month::number(&rest.join(" "))
        {
            parts.names.push(found);
            rest.clear();
        }
        for word in rest {
            parts.names.push(month::number(word)?);
        }
        Some(parts)
    }

    fn understand(&self, edge: Edge, order: Option<Order>, text: &str) -> Option<Said<Option<TableDate>>> {
        match (self.numbers.as_slice(), self.names.as_slice()) {
            ([only], []) => single(*only, edge, text, self.mark),
            ([year, month], []) if year.digits == 4 => Some(in_month(year.value, month.value, edge, text)),
            ([month, year], []) if year.digits == 4 && month.digits <= 2 => {
                Some(in_month(year.value, month.value, edge, text))
            }
            ([year, month, day], []) if year.digits == 4 => {
                Some(day_of(year.value, month.value, day.value, text))
            }
            ([a, b, year], []) if year.digits == 4 || year.digits == 2 => {
                Some(slashed(*a, *b, *year, self.mark, order, text))
            }
            // A serial with a fraction: a day and a time.
            ([year], [month]) if year.digits == 4 => {
                Some(in_month(year.value, i32::from(*month), edge, text))
            }
            ([a, b], [month]) if b.digits == 4 => Some(day_of(b.value, i32::from(*month), a.value, text)),
            ([a, b], [month]) if a.digits == 4 => Some(day_of(a.value, i32::from(*month), b.value, text)),
            ([a, b], [month]) if b.digits == 2 && !self.name_first => {
                Some(doubting(day_of(century(b.value), i32::from(*month), a.value, text), short_year(text)))
            }
            _ => None,
        }
    }
}

fn single(only: Number, edge: Edge, text: &str, mark: char) -> Option<Said<Option<TableDate>>> {
    match only.digits {
        4 if (1900..=2200).contains(&only.value) => {
            let (month, day) = if edge == Edge::Start { (1, 1) } else { (12, 31) };
            let date = Date::new(i16::try_from(only.value).ok()?, month, day).ok()?;
            Some(Said::doubted(
                Some(TableDate { date, precision: Precision::Year }),
                Doubt::notice(
                    "table.date-year-only",
                    text,
                    format!("Only the year {} is given; {date} was taken.", only.value),
                )
                .with("date", date),
            ))
        }
        8 if mark == ' ' => Some(day_of(only.value / 10_000, only.value / 100 % 100, only.value % 100, text)),
        5 if (20_000..=80_000).contains(&only.value) => {
            let date = Date::constant(1899, 12, 30).checked_add(i64::from(only.value).days()).ok()?;
            Some(Said::doubted(
                Some(TableDate { date, precision: Precision::Day }),
                Doubt::notice(
                    "table.date-serial",
                    text,
                    format!("“{}” is a spreadsheet's day number; it was read as {date}.", shortened(text)),
                )
                .with("date", date),
            ))
        }
        _ => None,
    }
}

fn slashed(
    a: Number,
    b: Number,
    year: Number,
    mark: char,
    order: Option<Order>,
    text: &str,
) -> Said<Option<TableDate>> {
    let mut doubts = Vec::new();
    let full = if year.digits == 2 {
        doubts.push(short_year(text));
        century(year.value)
    } else {
        year.value
    };
    let day_first = if a.value > 12 {
        true
    } else if b.value > 12 {
        false
    } else if let Some(order) = order {
        order == Order::DayFirst
    } else {
        // Dots are written day first everywhere; with equal numbers the order does not matter.
        if a.value != b.value && mark != '.' {
            doubts.push(Doubt::warning(
                "table.date-ambiguous",
                text,
                format!("“{}” may be day/month or month/day; it was read as day {} of month {}. Write it as year-month-day to be sure.", shortened(text), a.value, b.value),
            )
            .with("day", a.value)
            .with("month", b.value));
        }
        true
    };
    let (day, month) = if day_first { (a.value, b.value) } else { (b.value, a.value) };
    let mut said = day_of(full, month, day, text);
    if said.value.is_some() {
        said.doubts.append(&mut doubts);
    }
    said
}

fn day_of(year: i32, month: i32, day: i32, text: &str) -> Said<Option<TableDate>> {
    let date = (1800..=2200)
        .contains(&year)
        .then(|| {
            Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
        })
        .flatten();
    match date {
        Some(date) => Said::sure(Some(TableDate { date, precision: Precision::Day })),
        None => Said::doubted(
            None,
            Doubt::warning(
                "table.date-impossible",
                text,
                format!(
                    "“{}” is not a day of any calendar, and was left out. Check day, month and year.",
                    shortened(text)
                ),
            ),
        ),
    }
}

fn in_month(year: i32, month: i32, edge: Edge, text: &str) -> Said<Option<TableDate>> {
    let mut said = day_of(year, month, 1, text);
    if let Some(found) = &mut said.value {
        found.precision = Precision::Month;
        if edge == Edge::End {
            found.date = found.date.last_of_month();
        }
    }
    said
}

fn doubting(mut said: Said<Option<TableDate>>, doubt: Doubt) -> Said<Option<TableDate>> {
    if said.value.is_some() {
        said.doubts.push(doubt);
    }
    said
}

fn short_year(text: &str) -> Doubt {
    Doubt::notice(
        "table.date-short-year",
        text,
        format!(
            "“{}” has a year of two digits; 70 to 99 were read as 1970 to 1999, others as 20..",
            shortened(text)
        ),
    )
}

fn century(short: i32) -> i32 {
    if short >= 70 { 1900 + short } else { 2000 + short }
}

fn is_open_end(text: &str) -> bool {
    if text.chars().any(char::is_numeric) {
        return false;
    }
    matches!(
        fold(text).as_str(),
        "ongoing"
            | "present"
            | "continuous"
            | "open"
            | "en cours"
            | "a ce jour"
            | "en curso"
            | "actualidad"
            | "مستمر"
            | "جاري"
            | "حتي الان"
            | "по настоящее время"
            | "продолжается"
            | "бессрочно"
            | "至今"
            | "进行中"
            | "持续"
    )
}
