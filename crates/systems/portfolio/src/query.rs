//! A list's filters as its query string, in the words of a stocktake, so that a figure opens the list behind it and a
//! list becomes a stocktake by changing nothing but the path.

use sterna_archive::projection::Filter;

use crate::stocktake::{StocktakeQuery, is_filter, list_filter};
use crate::{ActivatedRule, PortfolioError};

/// So many filters are read from one address; the rest is not read.
const PAIRS_MAX: usize = 200;
/// A value has this many characters at most; a longer one is cut.
const VALUE_CHARS_MAX: usize = 200;

/// The filters among query pairs, in their order; sorting, paging and language are left out.
pub fn filters_of(pairs: &[(String, String)]) -> Vec<(String, String)> {
    pairs
        .iter()
        .filter(|(name, value)| is_filter(name) && !value.trim().is_empty())
        .take(PAIRS_MAX)
        .map(|(name, value)| (name.clone(), value.trim().chars().take(VALUE_CHARS_MAX).collect()))
        .collect()
}

/// The filter of decoded query pairs; names that are no filter (`sort`, `after`, `lang`) are ignored.
///
/// # Errors
/// `stocktake.query`: a value is not understood.
pub fn filter_of(pairs: &[(String, String)], rule: &ActivatedRule) -> Result<Filter, PortfolioError> {
    Ok(list_filter(&StocktakeQuery::from_pairs(filters_of(pairs))?, rule))
}

/// Pairs as a query string, without a question mark.
pub fn encoded(pairs: &[(String, String)]) -> String {
    let parts: Vec<String> =
        pairs.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    parts.join("&")
}

/// A query string as decoded pairs.
pub fn decoded(query: &str) -> Vec<(String, String)> {
    let query = query.strip_prefix('?').unwrap_or(query);
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(name), decode(value))
        })
        .collect()
}

/// An address with these pairs as its query.
pub fn href(path: &str, pairs: &[(String, String)]) -> String {
    if pairs.is_empty() { path.to_owned() } else { format!("{path}?{}", encoded(pairs)) }
}

/// Percent-encodes a name or a value; letters, digits and `-._:` stay.
pub fn encode(text: &str) -> String {
    const KEPT: &percent_encoding::AsciiSet =
        &percent_encoding::NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b':');
    percent_encoding::utf8_percent_encode(text, KEPT).to_string()
}

fn decode(text: &str) -> String {
    let spaced = text.replace('+', " ");
    percent_encoding::percent_decode_str(&spaced).decode_utf8_lossy().into_owned()
}
