//! Amounts of money, written the many ways people write them.

use super::{Doubt, Said, currency, shortened};
use crate::Amount;
use crate::fold::ascii_digits;

/// What is known about the column an amount stands in.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Manner<'a> {
    /// The currency of amounts that name none.
    pub(crate) currency: Option<&'a str>,
    /// The decimal mark seen elsewhere in the column, or `.` for a workbook, whose numbers are stored with it.
    pub(crate) decimal: Option<char>,
    /// 1000 when the heading says thousands, 1,000,000 when it says millions; else 1.
    pub(crate) multiplier: i64,
}

/// An amount as digits and a decimal position, before a currency gives it minor units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Digits {
    /// All digits as a whole number, the sign included.
    units: i128,
    /// How many of them stand behind the decimal mark.
    scale: u32,
    /// Whether one mark with three digits behind it left the reading open.
    ambiguous: bool,
}

/// Reads an amount. `None` with a doubt when it cannot be read; `None` without one for an empty text.
pub(crate) fn parse(text: &str, manner: Manner<'_>) -> Said<Option<Amount>> {
    let shown = shortened(text);
    if super::is_placeholder(text) {
        return Said::sure(None);
    }
    let plain = ascii_digits(text);
    let plain = plain.trim();
    let (outer, inside) = negative_shell(plain);
    let (written, number) = currency::strip(inside);
    let (inner, number) = negative_shell(number);
    if number.chars().any(char::is_alphabetic) {
        return Said::doubted(
            None,
            Doubt::warning(
                "table.amount-words",
                text,
                format!(
                    "“{shown}” is an amount with words in it, and was left out. Write the whole number, such as 1200000, with the currency in a column of its own."
                ),
            ),
        );
    }
    let Some(digits) = digits(number, manner.decimal) else {
        return Said::doubted(
            None,
            Doubt::warning(
                "table.amount-unreadable",
                text,
                format!(
                    "“{shown}” could not be read as an amount, and was left out. Write digits with one decimal mark, such as 12500.50."
                ),
            ),
        );
    };
    let mut doubts = Vec::new();
    let code = match (&written, manner.currency) {
        (Some(written), column) => {
            if let Some(sign) = written.assumed {
                // A sign that fits the column's own currency needs no remark.
                let fits = column.is_some();
                if !fits {
                    doubts.push(Doubt::warning("table.currency-assumed", text, format!("“{sign}” stands for several currencies; {} was assumed. Write the three-letter code to be sure.", written.code)).with("sign", sign).with("currency", &written.code));
                }
            }
            match column {
                Some(column) if written.assumed.is_some() => column.to_owned(),
                _ => written.code.clone(),
            }
        }
        (None, Some(column)) => column.to_owned(),
        (None, None) => {
            return Said::doubted(
                None,
                Doubt::warning(
                    "table.currency-missing",
                    text,
                    format!(
                        "“{shown}” names no currency, and the amount was left out. Add a column “Currency”, put the currency into the heading, as in “Budget (USD)”, or choose one currency for the whole file."
                    ),
                ),
            );
        }
    };
    let Some(exponent) = currency::exponent(&code) else {
        return Said::doubted(
            None,
            Doubt::warning(
                "table.currency-unknown",
                &code,
                format!(
                    "“{}” is not an ISO 4217 currency, and the amount was left out. Write a code such as USD, EUR or XOF.",
                    shortened(&code)
                ),
            ),
        );
    };
    if digits.ambiguous {
        doubts.push(Doubt::warning("table.amount-ambiguous", text, format!("“{shown}” may have a decimal mark or a thousands mark; it was read as thousands. Write the number without thousands marks to be sure.")));
    }
    let Some((minor, rounded)) = to_minor(digits, exponent, manner.multiplier.max(1)) else {
        return Said::doubted(
            None,
            Doubt::warning(
                "table.amount-too-large",
                text,
                format!(
                    "“{shown}” is larger than any amount that can be kept, and was left out. Check the number."
                ),
            ),
        );
    };
    if rounded {
        doubts.push(
            Doubt::notice(
                "table.amount-rounded",
                text,
                format!(
                    "“{shown}” is finer than the smallest unit of {code}; it was rounded to it, half upwards."
                ),
            )
            .with("currency", &code),
        );
    }
    let minor = if outer != inner { minor.checked_neg().unwrap_or(i64::MAX) } else { minor };
    Said { value: Some(Amount { minor, currency: code }), doubts }
}

/// The decimal mark that a column's texts give away: a mark with one, two or four and more digits behind it.
pub(crate) fn decimal_mark<'a>(texts: impl Iterator<Item = &'a str>) -> Option<char> {
    let (mut points, mut commas) = (0u32, 0u32);
    for text in texts {
        let plain = ascii_digits(text);
        let Some(at) = plain.rfind(['.', ',']) else { continue };
        let mark = if plain.as_bytes()[at] == b'.' { '.' } else { ',' };
        let other = if mark == '.' { ',' } else { '.' };
        let behind = plain[at + 1..].chars().take_while(char::is_ascii_digit).count();
        let decides =
            plain.matches(mark).count() == 1 && (behind != 3 || plain.contains(other)) && behind > 0;
        let groups = plain.matches(mark).count() > 1;
        match (mark, decides, groups) {
            ('.', true, _) | (',', _, true) => points += 1,
            (',', true, _) | ('.', _, true) => commas += 1,
            _ => {}
        }
    }
    match points.cmp(&commas) {
        std::cmp::Ordering::Greater => Some('.'),
        std::cmp::Ordering::Less => Some(','),
        std::cmp::Ordering::Equal => None,
    }
}

fn negative_shell(text: &str) -> (bool, &str) {
    let text = text.trim();
    if let Some(inside) = text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        return (true, inside.trim());
    }
    if let Some(rest) = text.strip_prefix(['-', '−', '–']) {
        return (true, rest.trim());
    }
    if let Some(rest) = text.strip_suffix(['-', '−']) {
        return (true, rest.trim());
    }
    (false, text.strip_prefix('+').unwrap_or(text).trim())
}

fn digits(number: &str, decimal: Option<char>) -> Option<Digits> {
    let compact: String = number
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '\'' | '’' | '٬' | '_' | '\u{202f}' | '\u{a0}'))
        .collect();
    if compact.is_empty()
        || !compact.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b',')
        || !compact.bytes().any(|b| b.is_ascii_digit())
    {
        return None;
    }
    let marks: Vec<(usize, char)> = compact.char_indices().filter(|(_, c)| !c.is_ascii_digit()).collect();
    let behind = |at: usize| compact.len() - at - 1;
    let mut ambiguous = false;
    let decimal_at = match marks.as_slice() {
        [] => None,
        [(at, mark)] => {
            let grouping_fits = behind(*at) == 3 && (1..=3).contains(at) && !compact.starts_with('0');
            match decimal {
                Some(known) if known == *mark => Some(*at),
                Some(_) if grouping_fits => None,
                None if grouping_fits => {
                    // One comma before three digits is nearly always English grouping; a point may be either.
                    ambiguous = *mark == '.';
                    None
                }
                _ => Some(*at),
            }
        }
        [.., (before, first), (at, last)] if first != last => {
            let _ = before;
            // The last of two kinds is the decimal mark, and may stand only once.
            if marks.iter().filter(|(_, mark)| mark == last).count() > 1 {
                return None;
            }
            Some(*at)
        }
        _ => None,
    };
    let whole = &compact[..decimal_at.unwrap_or(compact.len())];
    if whole.contains(['.', ',']) && !grouped(whole) {
        return None;
    }
    let scale = decimal_at.map_or(0, behind);
    let all: String = compact.chars().filter(char::is_ascii_digit).collect();
    let units = all.parse::<i128>().ok()?;
    Some(Digits { units, scale: u32::try_from(scale).ok()?, ambiguous })
}

/// Whether marks stand between groups of three (1,234,567) or, as in India, two and a last three (12,34,567).
fn grouped(whole: &str) -> bool {
    let groups: Vec<&str> = whole.split(['.', ',']).collect();
    let Some((last, rest)) = groups.split_last() else { return false };
    let Some((first, middle)) = rest.split_first() else { return false };
    let same_mark = !(whole.contains('.') && whole.contains(','));
    same_mark
        && last.len() == 3
        && (1..=3).contains(&first.len())
        && (middle.iter().all(|group| group.len() == 3)
            || (first.len() <= 2 && middle.iter().all(|group| group.len() == 2)))
}

fn to_minor(digits: Digits, exponent: u32, multiplier: i64) -> Option<(i64, bool)> {
    let scaled = digits.units.checked_mul(i128::from(multiplier))?;
    if digits.scale <= exponent {
        let minor = scaled.checked_mul(10i128.checked_pow(exponent - digits.scale)?)?;
        return Some((i64::try_from(minor).ok()?, false));
    }
    let divisor = 10i128.checked_pow(digits.scale - exponent)?;
    let (quotient, rest) = (scaled / divisor, scaled % divisor);
    let minor = quotient + i128::from(rest * 2 >= divisor);
    Some((i64::try_from(minor).ok()?, rest != 0))
}
