//! Calendar dates as people and files write them.

use jiff::civil::{Date, date};

use crate::VocabularyError;

/// Which number comes first where a date is written with three numbers and the year last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum DateOrder {
    /// Day, month, year: `31/12/2024`.
    #[default]
    DayFirst,
    /// Month, day, year: `12/31/2024`.
    MonthFirst,
}

/// A calendar date from text: ISO 8601 (`2024-12-31`, also with a time after it), `31/12/2024`, `31.12.2024`,
/// `2024/12/31`, `20241231`. With the year last the day comes first unless that cannot be; see
/// [`parse_date_with_order`].
///
/// # Errors
///
/// [`VocabularyError::Date`], which says apart what is no date (`date.not-a-date`) and what is written like one
/// but names a day that does not exist (`date.not-in-calendar`), such as 2016-02-30.
pub fn parse_date(text: &str) -> Result<Date, VocabularyError> {
    parse_date_with_order(text, DateOrder::DayFirst)
}

/// Like [`parse_date`], with the order of day and month told. An order that cannot be (`12/31/2024` with the day
/// first) is turned round.
///
/// # Errors
///
/// As [`parse_date`].
pub fn parse_date_with_order(text: &str, order: DateOrder) -> Result<Date, VocabularyError> {
    let given = text.trim();
    let shape = |reason: &str| VocabularyError::Date {
        text: given.chars().take(40).collect(),
        reason: reason.to_owned(),
        no_such_day: false,
    };
    let parts = numbers(given).ok_or_else(|| shape("write it as year-month-day, such as 2024-12-31"))?;
    let (year, month, day) = match parts {
        [(first, 4), (second, _), (third, _)] => (first, second, third),
        [(first, _), (second, _), (third, 4)] => match order {
            DateOrder::DayFirst if second > 12 && first <= 12 => (third, first, second),
            DateOrder::MonthFirst if first > 12 && second <= 12 => (third, second, first),
            DateOrder::DayFirst => (third, second, first),
            DateOrder::MonthFirst => (third, first, second),
        },
        _ => return Err(shape("the year needs four digits, such as 2024-12-31")),
    };
    let no_such_day = |reason: String| VocabularyError::Date {
        text: given.chars().take(40).collect(),
        reason,
        no_such_day: true,
    };
    if !(1..=12).contains(&month) {
        return Err(no_such_day(format!("there is no month {month}")));
    }
    if year == 0 {
        return Err(no_such_day("there is no year 0".to_owned()));
    }
    // Four digits at most were read, so the conversions cannot lose anything.
    let first = date(year as i16, month as i8, 1);
    if day == 0 || day > first.days_in_month() as u16 {
        let days = first.days_in_month();
        return Err(no_such_day(format!("{year}-{month:02} has {days} days, so there is no day {day}")));
    }
    Ok(date(year as i16, month as i8, day as i8))
}

/// Days since 1970-01-01, the form in which counting keeps dates.
pub fn day_from_date(date: Date) -> i32 {
    let epoch = jiff::civil::date(1970, 1, 1);
    epoch.until(date).map_or(0, |span| span.get_days())
}

/// The date of a number of days since 1970-01-01; `None` beyond the year 9999.
pub fn date_from_day(day: i32) -> Option<Date> {
    let span = jiff::Span::new().try_days(day).ok()?;
    jiff::civil::date(1970, 1, 1).checked_add(span).ok()
}

/// The three numbers of a date and how many digits each has. A time of day or a zone may follow.
fn numbers(text: &str) -> Option<[(u16, usize); 3]> {
    let text = text.strip_suffix(['Z', 'z']).unwrap_or(text);
    if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return numbers(&format!("{}-{}-{}", &text[..4], &text[4..6], &text[6..]));
    }
    let separator = text.chars().find(|sign| matches!(sign, '-' | '/' | '.' | '年'))?;
    let normal: String = match separator {
        '年' => text.replace(['年', '月'], "-").replace('日', " "),
        other => text.replace(other, "-"),
    };
    let mut parts = normal.splitn(3, '-');
    let mut next = || {
        let part = parts.next()?;
        let digits = part.bytes().take_while(u8::is_ascii_digit).count();
        let rest = &part[digits..];
        let number = part[..digits].parse().ok().filter(|_| (1..=4).contains(&digits))?;
        Some(((number, digits), rest))
    };
    let ((first, rest_1), (second, rest_2), (third, rest_3)) = (next()?, next()?, next()?);
    let tail_is_time = rest_3.is_empty() || rest_3.starts_with(['T', 't', ' ', '+', '-']);
    // Two digits for a year come through so that the refusal can ask for four.
    let digits_fit = matches!((first.1, second.1, third.1), (4, 1 | 2, 1 | 2) | (1 | 2, 1 | 2, 2 | 4));
    (rest_1.is_empty() && rest_2.is_empty() && tail_is_time && digits_fit).then_some([first, second, third])
}
