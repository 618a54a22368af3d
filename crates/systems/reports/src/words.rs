//! Words, numbers and dates in the language of a text.

use jiff::civil::Date;
use sterna_documents::DocumentDate;
use sterna_site::figures::FigureAmount;
use sterna_site::{Arg, Messages, format};
use sterna_vocabulary::{Lang, country, currency, framework, region_lists};

/// The language a text is written in, with what it takes to write in it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Words(pub Lang);

impl Words {
    /// A message.
    pub(crate) fn t(self, key: &str) -> String {
        Messages::of(self.0).text(key, &[])
    }

    /// A message with values.
    pub(crate) fn with(self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        Messages::of(self.0).text(key, args)
    }

    /// A whole number.
    pub(crate) fn number(self, count: u64) -> String {
        format::number(self.0, i64::try_from(count).unwrap_or(i64::MAX))
    }

    /// A count; “none recorded” instead of nought, which would say too much.
    pub(crate) fn count(self, count: u64) -> String {
        if count == 0 { self.none() } else { self.number(count) }
    }

    /// “none recorded”.
    pub(crate) fn none(self) -> String {
        self.t("none-recorded")
    }

    /// Amounts, one after the other; “none recorded” without any.
    pub(crate) fn amounts(self, amounts: &[FigureAmount]) -> String {
        if amounts.is_empty() {
            return self.none();
        }
        amounts.iter().map(|one| self.amount(one)).collect::<Vec<_>>().join("; ")
    }

    /// One amount, exactly.
    pub(crate) fn amount(self, amount: &FigureAmount) -> String {
        let exponent = currency(&amount.currency).map_or(2, |found| found.exponent);
        format::money(self.0, amount.minor, &amount.currency, exponent)
    }

    /// A whole percentage of something that is there: what rounds to nought is less than one, never nothing.
    pub(crate) fn percent(self, percent: u64) -> String {
        if percent == 0 {
            return format::percent_below_one(self.0);
        }
        format::percent(self.0, i64::try_from(percent).unwrap_or(i64::MAX))
    }

    /// A date, for machines and for people.
    pub(crate) fn date(self, date: Date) -> DocumentDate {
        DocumentDate { iso: date.to_string(), written: format::date(self.0, date) }
    }

    /// An ISO date written out; as it is when it is none.
    pub(crate) fn day(self, iso: &str) -> String {
        iso.parse().map_or_else(|_| iso.to_owned(), |date| format::date(self.0, date))
    }

    /// Several things in one phrase.
    pub(crate) fn list(self, items: &[String]) -> String {
        format::list(self.0, items)
    }

    /// A country's or area's name with the mark of its footnote.
    pub(crate) fn country(self, iso3: &str) -> String {
        country(iso3).map_or_else(|| iso3.to_owned(), |found| found.name_with_mark(self.0))
    }

    /// Names of countries and areas in the alphabetical order of the language, each with the mark of its footnote.
    pub(crate) fn countries(self, codes: &[String]) -> Vec<String> {
        let mut names: Vec<String> = codes.iter().map(|code| self.country(code)).collect();
        sterna_site::sort_by_name(self.0, &mut names, String::as_str);
        names
    }

    /// The note that must follow a country's name, with the name it belongs to.
    pub(crate) fn country_note(self, iso3: &str) -> Option<String> {
        let found = country(iso3)?;
        let note = found.footnote()?;
        Some(format!("* {}: {}", found.name(self.0).text, note.text(self.0).text))
    }

    /// A region's name, from whichever list has it.
    pub(crate) fn region(self, code: &str) -> String {
        region_lists()
            .iter()
            .find_map(|list| list.region(code))
            .map_or_else(|| code.to_owned(), |region| region.label(self.0).text.to_owned())
    }

    /// The short label of an objective.
    pub(crate) fn objective(self, code: &str) -> String {
        framework("gcm")
            .and_then(|gcm| gcm.concept(code))
            .map_or_else(|| code.to_owned(), |concept| concept.short_label(self.0).text.to_owned())
    }

    /// What joins a label and its value: a colon, with the space a language sets before it.
    pub(crate) fn pair(self, label: &str, value: &str) -> String {
        match self.0 {
            Lang::Fr => format!("{label}\u{a0}: {value}"),
            Lang::Zh => format!("{label}：{value}"),
            _ => format!("{label}: {value}"),
        }
    }
}

/// The cluster of an objective in the grouping of the review forum, 1 to 4; 0 for what is none.
pub(crate) fn cluster_of(objective: &str) -> u8 {
    framework("gcm")
        .and_then(|gcm| gcm.partition("imrf-cluster"))
        .and_then(|clusters| clusters.groups.iter().position(|group| group.members.contains(&objective)))
        .and_then(|position| u8::try_from(position + 1).ok())
        .unwrap_or(0)
}

/// Percent-encodes a value of a query.
pub(crate) fn encode(text: &str) -> String {
    const KEPT: &percent_encoding::AsciiSet =
        &percent_encoding::NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b':');
    percent_encoding::utf8_percent_encode(text, KEPT).to_string()
}
