//! Rate tables: loaded, dated, sourced. Without one, no currency is ever converted into another.

use serde::{Deserialize, Serialize};
use sterna_archive::Partition;
use sterna_tables::Limits;
use sterna_vocabulary::{currency, fold, parse_date};

use crate::PortfolioError;

/// Digits after the point of a rate.
const SCALE: u32 = 9;

/// A table of rates against one currency.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RateTable {
    /// What it is called here.
    pub name: String,
    /// The rates, by currency; the newest of each.
    pub rates: Vec<Rate>,
}

/// How many units of a currency one unit of the table's base buys.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rate {
    /// ISO 4217.
    pub currency: String,
    /// Units of it for one unit of the base, a decimal of at most nine digits after the point; `1` for the base itself.
    pub per: String,
    /// The day it is of.
    pub date: String,
    /// Who states it.
    pub source: String,
}

impl RateTable {
    /// Reads a CSV or XLSX file with the columns `currency`, `per`, `date`, `source`: `per` units of the currency for
    /// one unit of the base, which is the one currency whose `per` is 1.
    ///
    /// # Errors
    /// `rates.unreadable` with the line: a column is missing, a currency unknown, a rate not positive, a date no date, a
    /// source empty, no base.
    pub fn parse(name: &str, bytes: &[u8]) -> Result<Self, PortfolioError> {
        let refuse = |line: usize, message: String| PortfolioError::Rates { line, message };
        let reading = sterna_tables::read(bytes, name, &Limits::default());
        let sheet = reading.sheets.first().ok_or_else(|| refuse(0, "the file holds no table".to_owned()))?;
        let column = |wanted: &str| {
            let at = sheet.headings.iter().position(|heading| fold(heading) == wanted);
            at.ok_or_else(|| {
                refuse(
                    1,
                    format!("there is no column “{wanted}”; the columns are currency, per, date, source"),
                )
            })
        };
        let (code_at, per_at, date_at, source_at) =
            (column("currency")?, column("per")?, column("date")?, column("source")?);
        let mut rates: Vec<Rate> = Vec::new();
        for row in &sheet.rows {
            let line = row.number as usize;
            let code = row.cell(code_at).trim().to_ascii_uppercase();
            if currency(&code).is_none() {
                return Err(refuse(line, format!("“{code}” is no currency of ISO 4217")));
            }
            let per = row.cell(per_at).trim().to_owned();
            if scaled(&per).is_none_or(|per| per <= 0) {
                return Err(refuse(
                    line,
                    format!("“{per}” is no rate; write a positive decimal with a point"),
                ));
            }
            let date =
                parse_date(row.cell(date_at)).map_err(|error| refuse(line, error.to_string()))?.to_string();
            let source = row.cell(source_at).trim().to_owned();
            if source.is_empty() {
                return Err(refuse(line, "the rate names no source".to_owned()));
            }
            let rate = Rate { currency: code, per, date, source };
            match rates.iter_mut().find(|present| present.currency == rate.currency) {
                Some(present) if present.date < rate.date => *present = rate,
                Some(_) => {}
                None => rates.push(rate),
            }
        }
        if !rates.iter().any(|rate| scaled(&rate.per) == scaled("1")) {
            return Err(refuse(0, "no currency has the rate 1; the base must be named".to_owned()));
        }
        rates.sort_by(|one, other| one.currency.cmp(&other.currency));
        Ok(Self { name: name.to_owned(), rates })
    }

    /// Converts minor units, rounded half away from zero; `None` when a currency is not in the table or the amount is
    /// beyond what can be computed exactly.
    pub fn convert(&self, minor: i128, from: &str, to: &str) -> Option<i128> {
        if from == to {
            return Some(minor);
        }
        let rate = |code: &str| scaled(&self.rates.iter().find(|rate| rate.currency == code)?.per);
        let power = |code: &str| 10_i128.checked_pow(u32::from(currency(code)?.exponent));
        let mut above = rate(to)?.checked_mul(power(to)?)?;
        let mut below = rate(from)?.checked_mul(power(from)?)?;
        let common = gcd(above, below);
        above /= common;
        below /= common;
        let product = minor.checked_mul(above)?;
        let half = if product < 0 { -below } else { below };
        product.checked_mul(2)?.checked_add(half)?.checked_div(below.checked_mul(2)?)
    }

    /// How it is cited: name, sources, dates.
    pub fn cited(&self) -> String {
        let mut sources: Vec<&str> = self.rates.iter().map(|rate| rate.source.as_str()).collect();
        sources.sort_unstable();
        sources.dedup();
        let dates = || self.rates.iter().map(|rate| rate.date.as_str());
        let (first, last) = (dates().min().unwrap_or(""), dates().max().unwrap_or(""));
        let when = if first == last { first.to_owned() } else { format!("{first} to {last}") };
        format!("{} ({}; {when})", self.name, sources.join(", "))
    }

    /// Keeps the table under its name, in the place of an earlier one.
    ///
    /// # Errors
    /// Faults of the archive.
    pub async fn save(&self, partition: &Partition, owner: &str) -> Result<(), PortfolioError> {
        let value = serde_json::to_string(self)
            .map_err(|fault| PortfolioError::Rates { line: 0, message: fault.to_string() })?;
        partition.register("rates").put(&self.name, &value, owner, None).await?;
        Ok(())
    }

    /// The table of a name.
    ///
    /// # Errors
    /// `rates.absent`; faults of the archive.
    pub async fn load(partition: &Partition, name: &str) -> Result<Self, PortfolioError> {
        let entry = partition.register("rates").get(name).await?;
        entry
            .and_then(|entry| serde_json::from_str(&entry.value).ok())
            .ok_or_else(|| PortfolioError::NoRates { name: name.to_owned() })
    }

    /// Removes the table of a name; whether there was one.
    ///
    /// # Errors
    /// Faults of the archive.
    pub async fn remove(partition: &Partition, name: &str) -> Result<bool, PortfolioError> {
        Ok(partition.register("rates").delete(name).await?)
    }

    /// The names of all tables.
    ///
    /// # Errors
    /// Faults of the archive.
    pub async fn names(partition: &Partition) -> Result<Vec<String>, PortfolioError> {
        Ok(partition.register("rates").list("").await?.into_iter().map(|entry| entry.key).collect())
    }
}

/// A plain decimal as an integer of nine digits after the point.
fn scaled(text: &str) -> Option<i128> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty()
        || whole.len() > 12
        || fraction.len() > SCALE as usize
        || !digits(whole)
        || !digits(fraction)
    {
        return None;
    }
    format!("{whole}{fraction:0<width$}", width = SCALE as usize).parse().ok()
}

fn gcd(mut one: i128, mut other: i128) -> i128 {
    while other != 0 {
        (one, other) = (other, one % other);
    }
    one.abs().max(1)
}
