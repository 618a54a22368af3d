//! Every code that a finding of this room can carry.

use crate::Finding;

/// The codes of findings, each with the names of the arguments it always has, in alphabetical order.
///
/// Whoever words findings in other languages has a message for each, of these arguments only.
pub const FINDING_CODES: &[(&str, &[&str])] = &[
    ("table.amount-ambiguous", &["value"]),
    ("table.amount-rounded", &["currency", "value"]),
    ("table.amount-too-large", &["value"]),
    ("table.amount-unreadable", &["value"]),
    ("table.amount-words", &["value"]),
    ("table.binary", &[]),
    ("table.cell-error", &["value"]),
    ("table.cell-too-long", &["limit"]),
    ("table.country-shares", &["sum", "value"]),
    ("table.country-unknown", &["value"]),
    ("table.currency-assumed", &["currency", "sign"]),
    ("table.currency-missing", &["value"]),
    ("table.currency-unknown", &["value"]),
    ("table.date-ambiguous", &["day", "month", "value"]),
    ("table.date-impossible", &["value"]),
    ("table.date-serial", &["date", "value"]),
    ("table.date-short-year", &["value"]),
    ("table.date-unreadable", &["value"]),
    ("table.date-year-only", &["date", "value"]),
    ("table.delimiter", &["delimiter"]),
    ("table.document", &[]),
    ("table.empty", &[]),
    ("table.encoding-assumed", &["encoding"]),
    ("table.encoding-broken", &["encoding"]),
    ("table.end-before-start", &["end", "start"]),
    ("table.epoch-1904", &[]),
    ("table.formula-without-value", &["count"]),
    ("table.gcm-too-many", &[]),
    ("table.gcm-unclear", &["value"]),
    ("table.gcm-unknown", &["value"]),
    ("table.html", &[]),
    ("table.iati-xml", &[]),
    ("table.json", &[]),
    ("table.language-unknown", &["value"]),
    ("table.link-not-web", &["value"]),
    ("table.macros", &[]),
    ("table.mark-unclear", &["value"]),
    ("table.merged-cells", &["count"]),
    ("table.more-findings", &["count"]),
    ("table.no-title-column", &[]),
    ("table.not-xlsx", &[]),
    ("table.nul", &[]),
    ("table.ods", &[]),
    ("table.one-column", &[]),
    ("table.packed", &[]),
    ("table.password", &[]),
    ("table.pdf", &[]),
    ("table.percent-unreadable", &["value"]),
    ("table.persons-dropped", &["count"]),
    ("table.picture", &[]),
    ("table.principle-unclear", &["value"]),
    ("table.principle-unknown", &["value"]),
    ("table.quote-open", &[]),
    ("table.row-long", &["cells", "headings"]),
    ("table.row-repeated", &[]),
    ("table.row-short", &["cells", "headings"]),
    ("table.row-without-name", &[]),
    ("table.row-without-title", &[]),
    ("table.rows-differ", &["what"]),
    ("table.sdg-unknown", &["value"]),
    ("table.shares-over-100", &["sum"]),
    ("table.sheet-broken", &[]),
    ("table.sheet-empty", &[]),
    ("table.sheet-hidden", &[]),
    ("table.status-unknown", &["value"]),
    ("table.too-large", &["bytes", "limit"]),
    ("table.too-many-cells", &[]),
    ("table.too-many-columns", &["limit"]),
    ("table.too-many-rows", &["limit"]),
    ("table.too-many-sheets", &["count", "limit"]),
    ("table.type-unknown", &["value"]),
    ("table.workbook-broken", &[]),
    ("table.xls", &[]),
    ("table.xlsb", &[]),
    ("table.xml", &[]),
    ("table.xml-spreadsheet", &[]),
    ("table.zip-bomb", &[]),
];

/// Whether a finding says what its code promises: it is listed, and has the arguments listed with it.
pub(crate) fn is_complete(finding: &Finding) -> bool {
    let listed = FINDING_CODES.iter().find(|(code, _)| *code == finding.code);
    listed.is_some_and(|(_, names)| {
        names.iter().all(|name| finding.args.iter().any(|(given, _)| given == name))
    })
}

#[cfg(test)]
mod tests;
