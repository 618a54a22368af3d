//! Amounts of money.

use super::{Parse, codes, excerpt, number};
use crate::words::words;
use crate::xml::Fault;
use crate::{Share, Value};

impl Parse<'_, '_> {
    /// The open `value` element, and passes its end.
    pub(super) fn value(&mut self) -> Result<Value, Fault> {
        let currency = match self.cursor.attribute("currency").map(str::trim) {
            Some(own) if !own.is_empty() => Some(own.to_ascii_uppercase()),
            _ => self.currency.clone(),
        };
        let is_filled = self.cursor.attribute("filled") == Some("value-date");
        let date = self.date_attribute("value-date").filter(|_| !is_filled);
        let text = self.text()?;
        let mut value = Value { text, minor: None, currency, date };
        let Some(currency) = &value.currency else {
            self.warn("iati.no-currency", "value", || {
                "the value has no currency and the activity no default one".to_owned()
            });
            return Ok(value);
        };
        let Some(exponent) = codes::currency_exponent(currency) else {
            let currency = excerpt(currency);
            self.warn("iati.currency", "value", || {
                words(format!("`{currency}` is no currency of ISO 4217")).with("value", &currency)
            });
            return Ok(value);
        };
        match number::minor_units(&value.text, exponent) {
            Some((minor, rounded)) => {
                value.minor = Some(minor);
                self.rounded += usize::from(rounded);
            }
            None => {
                let text = excerpt(&value.text);
                let why = if number::is_decimal(&text) { "is too large" } else { "is no decimal number" };
                self.warn("iati.value", "value", || words(format!("`{text}` {why}")).with("value", &text));
            }
        }
        Ok(value)
    }

    /// The `percentage` of the last start tag; one that is none is noted and left out.
    #[inline]
    pub(super) fn share(&mut self) -> Option<Share> {
        let raw = self.cursor.attribute("percentage")?;
        let share = number::share(raw);
        if share.is_none() {
            let raw = excerpt(raw);
            self.warn("iati.percentage", "", || {
                words(format!("`{raw}` is no percentage from 0 to 100")).with("value", &raw)
            });
        }
        share
    }
}
