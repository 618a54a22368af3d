//! Currencies of ISO 4217.

use std::{fmt, str::FromStr, sync::LazyLock};

use serde::{Deserialize, Serialize};

use crate::{VocabularyError, table::Table};

/// A currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Currency {
    /// Three letters.
    pub code: CurrencyCode,
    /// The English name.
    pub name: &'static str,
    /// How many decimal digits its minor unit has: 2 for USD, 0 for XOF, 3 for TND.
    pub exponent: u8,
    /// Whether the exponent is published. Where the list gives none, as for gold, 2 is taken.
    pub exponent_published: bool,
}

/// The three letters of a listed currency. Small and copied freely; written and read as text.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CurrencyCode([u8; 3]);

impl CurrencyCode {
    /// The three letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The listed currency.
    pub fn currency(self) -> &'static Currency {
        // Only listed codes become a CurrencyCode, so the search finds it.
        currency(self.as_str()).unwrap_or(&CURRENCIES[0])
    }

    /// How many decimal digits the minor unit has.
    pub fn exponent(self) -> u8 {
        self.currency().exponent
    }
}

impl FromStr for CurrencyCode {
    type Err = VocabularyError;

    /// Accepts three letters of any case with blanks around them.
    ///
    /// # Errors
    ///
    /// [`VocabularyError::Currency`] when no such currency is listed.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let upper = text.trim().to_ascii_uppercase();
        currency(&upper)
            .map(|found| found.code)
            .ok_or_else(|| VocabularyError::Currency(text.trim().to_owned()))
    }
}

impl TryFrom<String> for CurrencyCode {
    type Error = VocabularyError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<CurrencyCode> for String {
    fn from(code: CurrencyCode) -> Self {
        code.as_str().to_owned()
    }
}

impl fmt::Display for CurrencyCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl fmt::Debug for CurrencyCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// All listed currencies, by code. Codes withdrawn from the list are not in it.
pub fn currencies() -> &'static [Currency] {
    &CURRENCIES
}

/// The currency of three upper-case letters.
pub fn currency(code: &str) -> Option<&'static Currency> {
    let at = CURRENCIES.binary_search_by(|listed| listed.code.as_str().cmp(code)).ok()?;
    Some(&CURRENCIES[at])
}

static CURRENCIES: LazyLock<Vec<Currency>> = LazyLock::new(|| {
    let table = Table::parse(include_str!("../../data/currencies.tsv"));
    let mut list: Vec<Currency> = table
        .rows()
        .map(|row| {
            let code = row.get("code").as_bytes().try_into().expect("a listed code has three letters");
            let exponent = row.get("exponent").parse().ok();
            Currency {
                code: CurrencyCode(code),
                name: row.get("name"),
                exponent: exponent.unwrap_or(2),
                exponent_published: exponent.is_some(),
            }
        })
        .collect();
    list.sort_by_key(|currency| currency.code);
    list
});
