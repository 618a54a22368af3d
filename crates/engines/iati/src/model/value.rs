//! Money and percentages, exactly as published and in whole units.

use jiff::civil::Date;

/// An amount of money.
///
/// Guarantee: `text` is what the file said. `minor` is present only when the text is a decimal number, the
/// currency is known to ISO 4217 and the amount fits; digits beyond the currency's minor unit are rounded half
/// away from zero, and the activity gets one `iati.value-rounded` notice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Value {
    /// The number as written, trimmed.
    pub text: String,
    /// The amount in minor units of the currency (cents for USD, whole yen for JPY). May be negative.
    pub minor: Option<i64>,
    /// The currency in upper case: the value's own, else the activity's default.
    pub currency: Option<String>,
    /// The day the value was set on, for conversion.
    pub date: Option<Date>,
}

/// A part of the whole in parts per million: 100 % is `Share::WHOLE`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Share(pub u32);

impl Share {
    /// One hundred per cent.
    pub const WHOLE: Share = Share(1_000_000);

    /// The share in parts per million.
    pub fn parts_per_million(self) -> u32 {
        self.0
    }
}
