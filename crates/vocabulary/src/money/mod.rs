//! Money: whole numbers of minor units with a currency of ISO 4217.

mod amount;
mod currency;

#[cfg(test)]
mod tests;

pub use amount::{Money, parse_decimal, parse_minor};
pub use currency::{Currency, CurrencyCode, currencies, currency};
