//! A stocktake's question as an address, and back.

use std::collections::BTreeMap;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use sterna_archive::projection::TagSplit;
use sterna_vocabulary::{Lang, framework, parse_date};

use super::{By, Denominator, Rounding, StatusChoice, StocktakeQuery, Window};
use crate::PortfolioError;

/// What stands for itself in a value.
const KEPT: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b':');

/// Keys that may filter, beside the facets of the digest.
const FILTERS: [&str; 24] = [
    "type",
    "status",
    "scope",
    "country",
    "region",
    "subregion",
    "year",
    "donor",
    "organisation",
    "sector",
    "counted",
    "state",
    "language",
    "activated",
    "tagged",
    "untagged",
    "untouched",
    "none",
    "concept",
    "suggested",
    "q",
    "money-recorded",
    "to-decide",
    "group",
];

/// Filters that are no facet and cannot be turned round with `not-`.
const STRAIGHT: [&str; 9] =
    ["tagged", "untagged", "untouched", "none", "concept", "suggested", "q", "money-recorded", "group"];

/// Whether a key of an address filters: a facet, its `not-` form, a collection, a window, which tags count.
pub fn is_filter(key: &str) -> bool {
    let own = ["collection", "tags", "tagged-from", "tagged-to", "period-from", "period-to"];
    FILTERS.contains(&key.strip_prefix("not-").unwrap_or(key)) || own.contains(&key)
}

impl StocktakeQuery {
    /// Reads an address's query string, with or without its question mark.
    ///
    /// # Errors
    /// `stocktake.query`: a key or a value is not understood.
    pub fn parse(query: &str) -> Result<Self, PortfolioError> {
        Self::from_pairs(pairs(query))
    }

    /// Reads keys and values, already decoded. Empty values are ignored, as forms send them.
    ///
    /// # Errors
    /// As [`StocktakeQuery::parse`].
    pub fn from_pairs(pairs: impl IntoIterator<Item = (String, String)>) -> Result<Self, PortfolioError> {
        let mut query = Self::default();
        let mut convert: (Option<String>, Option<String>) = (None, None);
        for (key, value) in pairs {
            let value = value.trim();
            if value.is_empty() {
                continue;
            }
            let refuse = |expected: &str| refusal(&key, value, expected);
            match key.as_str() {
                "framework" if framework(value).is_some() => query.framework = value.to_owned(),
                "framework" => {
                    return Err(refuse("name a framework, such as gcm, sdg, sdg-target or principle"));
                }
                "by" => {
                    let all = || By::ALL.map(By::code).join(", ");
                    query.by =
                        By::from_code(value).ok_or_else(|| refuse(&format!("choose one of {}", all())))?;
                }
                "collection" => {
                    if !query.collections.iter().any(|one| one == value) {
                        query.collections.push(value.to_owned());
                    }
                }
                "denominator" => {
                    query.denominator = [Denominator::Tagged, Denominator::Activated, Denominator::All]
                        .into_iter()
                        .find(|one| one.code() == value)
                        .ok_or_else(|| refuse("choose tagged, activated or all"))?;
                }
                "rounding" => {
                    query.rounding = [Rounding::Floor, Rounding::HalfUp]
                        .into_iter()
                        .find(|one| one.code() == value)
                        .ok_or_else(|| refuse("choose floor or half-up"))?;
                }
                "tagged-from" | "tagged-to" => set(&mut query.tagged, &key, value)?,
                "period-from" | "period-to" => set(&mut query.period, &key, value)?,
                "compare-tagged-from" | "compare-tagged-to" => set(&mut query.compare_tagged, &key, value)?,
                "compare-period-from" | "compare-period-to" => set(&mut query.compare_period, &key, value)?,
                "tags" => {
                    query.status = match value {
                        "confirmed" => StatusChoice::Confirmed,
                        "suggested" => StatusChoice::Suggested,
                        _ => return Err(refuse("choose confirmed or suggested")),
                    }
                }
                "money" => {
                    query.money = match value {
                        "equal" => Some(TagSplit::Equal),
                        "by-rank" => Some(TagSplit::ByRank),
                        "no" => None,
                        _ => return Err(refuse("choose equal, by-rank or no")),
                    }
                }
                "convert" => convert.0 = Some(value.to_ascii_uppercase()),
                "rates" => convert.1 = Some(value.to_owned()),
                "lang" => {
                    query.lang =
                        Lang::parse(value).ok_or_else(|| refuse("choose en, fr, es, ar, ru or zh"))?
                }
                "as-of" => {
                    let seq = value.parse().ok().filter(|seq: &i64| *seq >= 0);
                    query.as_of = Some(seq.ok_or_else(|| refuse("give a change number"))?);
                }
                // What an address may carry for the page and not for the count.
                "format" | "view" | "page" | "demo" => {}
                _ => {
                    let bare = key.strip_prefix("not-").unwrap_or(&key);
                    if !FILTERS.contains(&bare) {
                        return Err(refuse(&format!("filters are: {}", FILTERS.join(", "))));
                    }
                    if bare.len() < key.len() && STRAIGHT.contains(&bare) {
                        return Err(refuse("this filter cannot be turned round; leave off not-"));
                    }
                    let values = query.filters.entry(key.clone()).or_default();
                    if !values.iter().any(|one| one == value) {
                        values.push(value.to_owned());
                    }
                }
            }
        }
        query.convert = match convert {
            (Some(currency), table) => Some((currency, table.unwrap_or_else(|| "default".to_owned()))),
            (None, _) => None,
        };
        query.collections.sort();
        query.filters.values_mut().for_each(|values| values.sort());
        if query.by.partition().is_some() && query.framework != "gcm" {
            return Err(refusal(
                "by",
                query.by.code(),
                "clusters and areas group the objectives of gcm; use by=objective",
            ));
        }
        Ok(query)
    }

    /// The address's query string, canonical: equal questions give equal strings; defaults are left out.
    pub fn to_query_string(&self) -> String {
        let default = Self::default();
        let mut parts: Vec<(String, String)> = Vec::new();
        let mut add = |key: &str, value: &str| parts.push((key.to_owned(), value.to_owned()));
        if self.framework != default.framework {
            add("framework", &self.framework);
        }
        add("by", self.by.code());
        self.collections.iter().for_each(|one| add("collection", one));
        for (key, values) in &self.filters {
            values.iter().for_each(|value| add(key, value));
        }
        if self.denominator != default.denominator {
            add("denominator", self.denominator.code());
        }
        if self.rounding != default.rounding {
            add("rounding", self.rounding.code());
        }
        let windows = [
            ("tagged", self.tagged),
            ("period", self.period),
            ("compare-tagged", self.compare_tagged),
            ("compare-period", self.compare_period),
        ];
        for (name, window) in windows {
            if let Some(from) = window.from {
                add(&format!("{name}-from"), &from.to_string());
            }
            if let Some(to) = window.to {
                add(&format!("{name}-to"), &to.to_string());
            }
        }
        if self.status != default.status {
            add("tags", self.status.code());
        }
        match self.money {
            Some(TagSplit::Equal) => {}
            Some(TagSplit::ByRank) => add("money", "by-rank"),
            None => add("money", "no"),
        }
        if let Some((currency, table)) = &self.convert {
            add("convert", currency);
            add("rates", table);
        }
        if self.lang != default.lang {
            add("lang", self.lang.code());
        }
        if let Some(seq) = self.as_of {
            add("as-of", &seq.to_string());
        }
        let part = |(key, value): &(String, String)| format!("{key}={}", utf8_percent_encode(value, &KEPT));
        parts.iter().map(part).collect::<Vec<_>>().join("&")
    }

    /// Adds a filter written `key=value`, as the command line takes it; a leading `not-` turns it round.
    ///
    /// # Errors
    /// `stocktake.query`.
    pub fn filter(self, text: &str) -> Result<Self, PortfolioError> {
        let Some((key, value)) = text.split_once('=') else {
            return Err(refusal("filter", text, "write it as key=value"));
        };
        let one = Self::from_pairs([(key.trim().to_owned(), value.to_owned())])?;
        let mut filters: BTreeMap<String, Vec<String>> = self.filters.clone();
        if one.filters.is_empty() && one != Self::default() {
            // `period-from=…` and the like may be given as filters too.
            return Self::from_pairs(pairs(&format!(
                "{}&{}={}",
                self.to_query_string(),
                key.trim(),
                utf8_percent_encode(value, &KEPT)
            )));
        }
        for (key, values) in one.filters {
            filters.entry(key).or_default().extend(values);
        }
        filters.values_mut().for_each(|values| {
            values.sort();
            values.dedup();
        });
        Ok(Self { filters, ..self })
    }
}

fn set(window: &mut Window, key: &str, value: &str) -> Result<(), PortfolioError> {
    let date = parse_date(value).map_err(|error| refusal(key, value, &error.to_string()))?;
    if key.ends_with("-from") {
        window.from = Some(date)
    } else {
        window.to = Some(date)
    }
    Ok(())
}

fn refusal(parameter: &str, value: &str, expected: &str) -> PortfolioError {
    PortfolioError::Query {
        parameter: parameter.to_owned(),
        value: value.chars().take(60).collect(),
        expected: expected.to_owned(),
    }
}

/// The decoded pairs of a query string.
fn pairs(query: &str) -> Vec<(String, String)> {
    let decode = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    let query = query.strip_prefix('?').unwrap_or(query);
    let pair = |part: &str| {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        (decode(key), decode(value))
    };
    query.split('&').filter(|part| !part.is_empty()).map(pair).collect()
}
