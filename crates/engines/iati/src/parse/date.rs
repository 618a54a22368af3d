//! Dates: `YYYY-MM-DD`, with a time or zone that XML allows and IATI does not use.

use jiff::civil::Date;

use super::{Parse, excerpt};
use crate::words::words;
use crate::xml::Fault;

/// The day a text names, or why it names none.
pub(super) fn parse(text: &str) -> Result<Date, &'static str> {
    let text = text.trim();
    let bytes = text.as_bytes();
    let shape = || -> Option<(i16, i8, i8)> {
        let digit =
            |at: usize| bytes.get(at).filter(|byte| byte.is_ascii_digit()).map(|byte| i16::from(byte - b'0'));
        if bytes.get(4) != Some(&b'-') || bytes.get(7) != Some(&b'-') {
            return None;
        }
        let year = digit(0)? * 1000 + digit(1)? * 100 + digit(2)? * 10 + digit(3)?;
        let month = digit(5)? * 10 + digit(6)?;
        let day = digit(8)? * 10 + digit(9)?;
        let rest_is_time_or_zone = matches!(bytes.get(10), None | Some(b'T' | b' ' | b'Z' | b'+' | b'-'));
        rest_is_time_or_zone.then_some((year, month as i8, day as i8))
    };
    let (year, month, day) = shape().ok_or("is not written as YYYY-MM-DD")?;
    Date::new(year, month, day).map_err(|_| "is not a day of the calendar")
}

impl Parse<'_, '_> {
    /// A date attribute of the last start tag; one that names no day is noted and left out.
    #[inline]
    pub(super) fn date_attribute(&mut self, local: &'static str) -> Option<Date> {
        let raw = self.cursor.attribute(local)?;
        match parse(raw) {
            Ok(date) => Some(date),
            Err(why) => {
                let raw = excerpt(raw);
                self.warn("iati.date", "", || words(format!("`{local}` `{raw}` {why}")).with("value", &raw));
                None
            }
        }
    }

    /// The `iso-date` of an element that has nothing else of use, and passes its end.
    pub(super) fn iso_date(&mut self) -> Result<Option<Date>, Fault> {
        if self.cursor.attribute("iso-date").is_none() {
            self.warn("iati.missing", "", || {
                words("the attribute `iso-date` is missing").with("name", "iso-date")
            });
        }
        let date = self.date_attribute("iso-date");
        self.cursor.skip()?;
        Ok(date)
    }
}
