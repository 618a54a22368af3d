//! Amounts: exact decimal text to whole minor units and back.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::currency::{CurrencyCode, currency};
use crate::VocabularyError;

/// An amount in minor units of a currency; may be negative. Sums belong in `i128`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    /// Whole minor units: cents for USD, francs for XOF.
    pub minor: i64,
    /// The currency.
    pub currency: CurrencyCode,
}

impl Money {
    /// An amount from the text of a cell or an element; see [`parse_minor`].
    ///
    /// # Errors
    ///
    /// [`VocabularyError::Amount`] when the text is no amount, or names another currency.
    pub fn parse(text: &str, currency: CurrencyCode) -> Result<Money, VocabularyError> {
        if named_currency(text).is_some_and(|named| named != currency) {
            return Err(refusal(text, "it names another currency than its column or row"));
        }
        Ok(Money { minor: parse_minor(text, currency.exponent())?, currency })
    }

    /// The amount as a decimal with a point and all its digits: `-1234.50`. [`Money::parse`] reads it back.
    pub fn decimal(&self) -> String {
        let exponent = usize::from(self.currency.exponent());
        let digits = format!("{:0>width$}", self.minor.unsigned_abs(), width = exponent + 1);
        let (whole, fraction) = digits.split_at(digits.len() - exponent);
        let sign = if self.minor < 0 { "-" } else { "" };
        let point = if exponent > 0 { "." } else { "" };
        format!("{sign}{whole}{point}{fraction}")
    }
}

impl fmt::Display for Money {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.currency, self.decimal())
    }
}

/// Exact minor units of an amount as a person or a spreadsheet writes it.
///
/// Reads `1234.5`, `1,234.56`, `1.234,56`, `1 234,56`, `1'234.56`, `-5`, `(5.00)`, `1.5E6`, Arabic-Indic digits,
/// and a currency's letters or sign before or after. A lone comma before exactly three digits groups (`1,234`).
/// A lone point before exactly three digits, as in `1.234` or `1.000`, could be either and is refused, unless the
/// currency has three decimal digits or it follows a nought. Digits beyond the minor unit are refused unless they are
/// noughts: nothing is ever rounded. For files whose format fixes the point see [`parse_decimal`].
///
/// # Errors
///
/// [`VocabularyError::Amount`] when the text is no amount, has more digits than the currency, or is out of range.
pub fn parse_minor(text: &str, exponent: u8) -> Result<i64, VocabularyError> {
    let refuse = |reason| refusal(text, reason);
    let (negative, body) = signed_body(text).ok_or_else(|| refuse("write it like 1234.56"))?;
    let (mantissa, power) = scientific(&body).ok_or_else(|| refuse("its power of ten is not usable"))?;
    if exponent < 3 && power == 0 && lone_point_before_three(mantissa) {
        return Err(refuse("the point may group thousands or open decimals; write it like 1234.00"));
    }
    let (whole, fraction) = split(mantissa).ok_or_else(|| refuse("write it like 1234.56"))?;
    match shifted(&whole, &fraction, power + i32::from(exponent)) {
        Some((minor, false)) => signed(minor, negative).ok_or_else(|| refuse("it is too large")),
        Some(_) => Err(refuse("it has more decimal digits than its currency")),
        None => Err(refuse("it is too large")),
    }
}

/// Minor units of a decimal whose format fixes the point (`xsd:decimal`, as in IATI: `-1234.5`), and whether digits
/// beyond the minor unit had to be rounded, half away from zero. The caller turns `true` into a finding.
///
/// # Errors
///
/// [`VocabularyError::Amount`] when the text is no such decimal or is out of range.
pub fn parse_decimal(text: &str, exponent: u8) -> Result<(i64, bool), VocabularyError> {
    let body = text.trim();
    let (negative, body) = match body.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, body.strip_prefix('+').unwrap_or(body)),
    };
    let refuse = |reason| refusal(text, reason);
    let (mantissa, power) = scientific(body).ok_or_else(|| refuse("its power of ten is not usable"))?;
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let plain = whole.bytes().chain(fraction.bytes()).all(|byte| byte.is_ascii_digit());
    if !plain || whole.len() + fraction.len() == 0 {
        return Err(refuse("write it like 1234.56, without any grouping"));
    }
    let (minor, rounded) =
        shifted(whole, fraction, power + i32::from(exponent)).ok_or_else(|| refuse("it is too large"))?;
    let minor = signed(minor, negative).ok_or_else(|| refuse("it is too large"))?;
    Ok((minor, rounded))
}

fn refusal(text: &str, reason: &'static str) -> VocabularyError {
    VocabularyError::Amount { text: text.trim().chars().take(40).collect(), reason }
}

fn signed(minor: i128, negative: bool) -> Option<i64> {
    i64::try_from(if negative { -minor } else { minor }).ok()
}

/// The digits and the power of ten after an `E`; powers beyond 30 are of no use to money.
fn scientific(body: &str) -> Option<(&str, i32)> {
    match body.split_once(['e', 'E']) {
        Some((mantissa, power)) => {
            Some((mantissa, power.parse().ok().filter(|power| (-30..=30).contains(power))?))
        }
        None => Some((body, 0)),
    }
}

/// The decimal with its point moved to the right by `places`, and whether digits were rounded away.
/// `None` beyond 19 digits.
fn shifted(whole: &str, fraction: &str, places: i32) -> Option<(i128, bool)> {
    let mut digits = [whole, fraction].concat();
    let point = i64::try_from(whole.len()).ok()? + i64::from(places);
    let mut dropped = String::new();
    match usize::try_from(point) {
        Ok(point) if point >= digits.len() => digits.push_str(&"0".repeat(point - digits.len())),
        Ok(point) => dropped = digits.split_off(point),
        // The point lies before the first digit: less than a tenth of a minor unit is left.
        Err(_) => dropped = std::mem::take(&mut digits).replace(|digit| digit != '0', "1"),
    }
    let kept = digits.trim_start_matches('0');
    if kept.len() > 19 {
        return None;
    }
    let number: i128 = if kept.is_empty() { 0 } else { kept.parse().ok()? };
    let rounded = dropped.bytes().any(|digit| digit != b'0');
    let up = dropped.as_bytes().first().is_some_and(|digit| *digit >= b'5');
    Some((number + i128::from(up), rounded))
}

/// The sign and the digits with their separators, without currency letters and blanks, in ASCII.
fn signed_body(text: &str) -> Option<(bool, String)> {
    // A blank between digits groups them as an apostrophe does.
    let blank = |sign: char| if sign.is_whitespace() { '\'' } else { sign };
    let text: String = text.trim().chars().map(ascii).map(blank).collect();
    let bracketed = text.starts_with('(') && text.ends_with(')');
    let first = text.find(|sign: char| sign.is_ascii_digit())?;
    // A point or comma that opens the digits belongs to them: `.5`.
    let start = if text[..first].ends_with(['.', ',']) { first - 1 } else { first };
    let end = text.rfind(|sign: char| sign.is_ascii_digit())? + 1;
    let (before, after) = (&text[..start], &text[end..]);
    let outside = |part: &str| {
        let signs = part.chars().all(|sign| sign.is_alphabetic() || "()+-$€£¥₣₦₹.'".contains(sign));
        signs && is_currency(&letters(part))
    };
    let minus = before.matches('-').count() + after.matches('-').count();
    let fits = outside(before) && outside(after) && minus <= 1 && !(bracketed && minus > 0);
    let end = if after.starts_with('.') { end + 1 } else { end };
    fits.then(|| (bracketed || minus == 1, text[start..end].trim_end_matches('.').to_owned()))
}

/// The letters of a text, in upper case.
fn letters(text: &str) -> String {
    text.chars().filter(|sign| sign.is_alphabetic()).flat_map(char::to_uppercase).collect()
}

/// Whether letters beside an amount name a currency. `5 million` is no amount: reading it as 5 would be worse than
/// refusing it.
fn is_currency(letters: &str) -> bool {
    matches!(letters, "" | "US" | "FR" | "CFA" | "FCFA") || currency(letters).is_some()
}

/// The currency that a text names beside its digits.
fn named_currency(text: &str) -> Option<CurrencyCode> {
    let code = if text.contains('€') { "EUR".to_owned() } else { letters(text) };
    currency(&code).map(|listed| listed.code)
}

/// Digits and separators of other scripts as their ASCII counterparts.
fn ascii(sign: char) -> char {
    match sign {
        '٠'..='٩' => char::from(b'0' + (sign as u32 - '٠' as u32) as u8),
        '۰'..='۹' => char::from(b'0' + (sign as u32 - '۰' as u32) as u8),
        '０'..='９' => char::from(b'0' + (sign as u32 - '０' as u32) as u8),
        '٫' => '.',
        '٬' | '’' => '\'',
        '−' | '–' => '-',
        '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{200e}' | '\u{200f}' => ' ',
        other => other,
    }
}

/// The digits before and after the decimal separator; `None` when the separators contradict each other.
fn split(body: &str) -> Option<(String, String)> {
    const SEPARATORS: [char; 3] = [',', '.', '\''];
    let (points, commas) = (body.matches('.').count(), body.matches(',').count());
    let decimal = match (points, commas) {
        (1, 0) => Some('.'),
        (0, 1) => (!groups_by_lone_comma(body)).then_some(','),
        (_, 0) | (0, _) => None,
        (1, _) if body.rfind('.') > body.rfind(',') => Some('.'),
        (_, 1) if body.rfind(',') > body.rfind('.') => Some(','),
        _ => return None,
    };
    let (whole, fraction) = decimal.and_then(|sign| body.split_once(sign)).unwrap_or((body, ""));
    if whole.contains(SEPARATORS) {
        // Groups of three, or of two before the last three as they are written in South Asia.
        let mut groups = whole.split(SEPARATORS).rev();
        let last_is_three = groups.next().is_some_and(|group| group.len() == 3);
        if !last_is_three || !groups.all(|group| (1..=3).contains(&group.len())) {
            return None;
        }
    }
    let whole: String = whole.chars().filter(|sign| !SEPARATORS.contains(sign)).collect();
    let plain = whole.bytes().chain(fraction.bytes()).all(|byte| byte.is_ascii_digit());
    plain.then(|| (whole, fraction.to_owned()))
}

/// Whether the only separator is a point that three digits follow and one to three other than a nought precede.
fn lone_point_before_three(body: &str) -> bool {
    let Some((before, after)) = body.split_once('.') else { return false };
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    after.len() == 3
        && (1..=3).contains(&before.len())
        && !before.starts_with('0')
        && digits(before)
        && digits(after)
}

/// Whether the only comma groups digits: `1,234`, but not `0,234`, `1234,567` or `1'234,567`.
fn groups_by_lone_comma(body: &str) -> bool {
    let (before, after) = body.split_once(',').unwrap_or((body, ""));
    after.len() == 3 && (1..=3).contains(&before.len()) && !before.starts_with('0')
}
