//! Percentages, kept as ten-thousandths: 25 % is 2500.

use super::{Doubt, Said, shortened};
use crate::fold::ascii_digits;

/// Reads a percentage. `fraction` says that the column's plain numbers run from 0 to 1.
pub(crate) fn parse(text: &str, fraction: bool) -> Said<Option<u32>> {
    if super::is_placeholder(text) {
        return Said::sure(None);
    }
    let plain = ascii_digits(text);
    let signed = plain.contains('%');
    let number = plain.replace(['%', ' ', '\u{a0}', '\u{202f}'], "").replace(',', ".");
    let factor = if fraction && !signed { 10_000.0 } else { 100.0 };
    match number.parse::<f64>() {
        Ok(value) if value.is_finite() && (0.0..=10_000.0).contains(&(value * factor)) => {
            // The range check above keeps this within u32.
            Said::sure(Some((value * factor).round() as u32))
        }
        _ => Said::doubted(
            None,
            Doubt::warning(
                "table.percent-unreadable",
                text,
                format!(
                    "“{}” is not a percentage between 0 and 100, and was left out. Write a number such as 25 or 25 %.",
                    shortened(text)
                ),
            ),
        ),
    }
}

/// Whether a column's plain numbers are fractions of one: all at most 1, and at least one below it.
pub(crate) fn is_fraction<'a>(texts: impl Iterator<Item = &'a str>) -> bool {
    let mut below = false;
    for text in texts {
        if text.trim().is_empty() {
            continue;
        }
        match ascii_digits(text.trim()).replace(',', ".").parse::<f64>() {
            Ok(value) if (0.0..1.0).contains(&value) => below |= value > 0.0,
            Ok(1.0) => {}
            _ => return false,
        }
    }
    below
}
