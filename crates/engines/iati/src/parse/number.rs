//! Decimal numbers, without floating point.

use crate::Share;

/// A decimal text as minor units of a currency with `exponent` digits; also whether digits were rounded off (half
/// away from zero). `None` when the text is no decimal number or does not fit.
pub(super) fn minor_units(text: &str, exponent: u8) -> Option<(i64, bool)> {
    let (negative, digits) = match text.as_bytes() {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        rest => (false, rest),
    };
    let point = digits.iter().position(|byte| *byte == b'.').unwrap_or(digits.len());
    let whole = &digits[..point];
    let fraction = digits.get(point + 1..).unwrap_or_default();
    if whole.is_empty() && fraction.is_empty() {
        return None;
    }
    let exponent = usize::from(exponent);
    let mut units: i64 = 0;
    let kept = &fraction[..fraction.len().min(exponent)];
    for byte in whole.iter().chain(kept) {
        if !byte.is_ascii_digit() {
            return None;
        }
        units = units.checked_mul(10)?.checked_add(i64::from(byte - b'0'))?;
    }
    for _ in kept.len()..exponent {
        units = units.checked_mul(10)?;
    }
    let rest = &fraction[kept.len()..];
    if !rest.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let rounded = rest.iter().any(|byte| *byte != b'0');
    if rest.first().is_some_and(|byte| *byte >= b'5') {
        units = units.checked_add(1)?;
    }
    Some((if negative { -units } else { units }, rounded))
}

/// Whether a text is a decimal number at all, however large.
pub(super) fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let points = digits.bytes().filter(|byte| *byte == b'.').count();
    points <= 1 && digits.len() > points && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
}

/// A percentage as a share; `None` when it is no number from 0 to 100.
pub(super) fn share(text: &str) -> Option<Share> {
    let (ppm, _) = minor_units(text.trim(), 4)?;
    let ppm = u32::try_from(ppm).ok()?;
    (ppm <= Share::WHOLE.0).then_some(Share(ppm))
}
