//! What the values of a column say about it.

use crate::Field;
use crate::value::{amount, country, currency, date, is_mark, link, percent, sdg, term};

/// The field a column's values speak for when the heading says nothing, with the reason.
pub(super) fn field_of(samples: &[&str]) -> Option<(Field, &'static str)> {
    if samples.len() < 3 {
        return None;
    }
    if mostly(samples, looks_like_person) {
        return Some((Field::Person, "the values look like e-mail addresses or telephone numbers"));
    }
    if mostly(samples, |text| text.starts_with("http") && !link::parse(text).value.is_empty()) {
        return Some((Field::Link, "the values are web addresses"));
    }
    if mostly(samples, is_iati_identifier) && distinct(samples) * 10 >= samples.len() * 8 {
        return Some((Field::Identifier, "the values look like IATI identifiers"));
    }
    if mostly(samples, |text| {
        text.len() == 3 && currency::whole(text).is_some() && country::lookup(text).is_none()
    }) {
        return Some((Field::Currency, "the values are currency codes"));
    }
    if mostly(samples, |text| {
        text.chars().any(char::is_alphabetic) && is_mark(text).is_none() && country::lookup(text).is_some()
    }) {
        return Some((Field::Country, "the values are countries or areas"));
    }
    if mostly(samples, |text| says_goal(text) && !sdg::parse(text).value.is_empty()) {
        return Some((Field::Sdg, "the values name goals or targets of the 2030 Agenda"));
    }
    if mostly(samples, |text| {
        crate::fold(text).starts_with("gcm") && text.bytes().any(|b| b.is_ascii_digit())
    }) {
        return Some((Field::Gcm, "the values name objectives of the Compact"));
    }
    if mostly(samples, |text| {
        currency::strip(text).0.is_some() && amount::parse(text, amount::Manner::default()).value.is_some()
    }) {
        return Some((Field::Budget, "the values are amounts with a currency"));
    }
    None
}

/// Whether the values contradict a field that needs a certain form; the reason when they do.
pub(super) fn contradiction(field: Field, samples: &[&str]) -> Option<&'static str> {
    if samples.len() < 3 {
        return None;
    }
    let few = |holds: &dyn Fn(&str) -> bool| {
        samples.iter().filter(|text| holds(text)).count() * 10 < samples.len() * 3
    };
    match field {
        Field::Start | Field::End => few(&|text| {
            date::parse(text, date::Edge::Start, None).value.is_some() || crate::value::is_placeholder(text)
        })
        .then_some("most of its values are not dates"),
        Field::Country => few(&|text| {
            let places = country::parse(text).value;
            !places.countries.is_empty() || !places.wide.is_empty()
        })
        .then_some("most of its values are not countries"),
        Field::Budget => few(&|text| {
            let manner = amount::Manner { currency: Some("USD"), ..amount::Manner::default() };
            amount::parse(text, manner).value.is_some()
        })
        .then_some("most of its values are not amounts"),
        Field::OutcomeShare => few(&|text| percent::parse(text, false).value.is_some())
            .then_some("most of its values are not percentages"),
        Field::Currency => {
            few(&|text| currency::whole(text).is_some()).then_some("most of its values are not currencies")
        }
        Field::Link => few(&|text| !link::parse(text).value.is_empty())
            .then_some("most of its values are not web addresses"),
        Field::Type => few(&|text| term::record_type(text).value.is_some())
            .then_some("most of its values are not known types"),
        Field::Status => few(&|text| term::status(text).value.is_some())
            .then_some("most of its values are not known states"),
        Field::Organisation | Field::Funder | Field::Implementer | Field::Partner => {
            few(&|text| text.chars().any(char::is_alphabetic) && !is_iati_identifier(text))
                .then_some("most of its values are codes, not names")
        }
        Field::Gcm => few(&|text| text.chars().any(char::is_numeric) || is_mark(text).is_some())
            .then_some("most of its values name no objective"),
        Field::Sdg => few(&|text| text.chars().any(char::is_numeric) || is_mark(text).is_some())
            .then_some("most of its values name no goal"),
        _ => None,
    }
}

/// Whether all values only say yes or no.
pub(super) fn are_marks(samples: &[&str]) -> bool {
    !samples.is_empty() && samples.iter().all(|text| is_mark(text).is_some())
}

/// Whether a whole cell is an e-mail address or an international telephone number.
pub(crate) fn looks_like_person(text: &str) -> bool {
    is_email(text.trim()) || is_phone(text.trim())
}

/// Whether a text is one e-mail address.
pub(crate) fn is_email(text: &str) -> bool {
    let text = text.strip_prefix("mailto:").unwrap_or(text);
    let Some((name, domain)) = text.split_once('@') else { return false };
    !name.is_empty()
        && domain.contains('.')
        && !domain.starts_with('.')
        && !domain.ends_with('.')
        && text.chars().all(|c| c.is_alphanumeric() || matches!(c, '@' | '.' | '-' | '_' | '+' | '\''))
        && text.matches('@').count() == 1
}

/// Only numbers with an international prefix: a bare number may be an identifier or an amount.
fn is_phone(text: &str) -> bool {
    if !text.starts_with(['+', '(', '0', '\u{660}', '\u{6f0}', '＋']) {
        return false;
    }
    let plain = crate::fold::ascii_digits(text);
    let digits = plain.bytes().filter(u8::is_ascii_digit).count();
    (plain.starts_with('+') || plain.starts_with("(+") || plain.starts_with("00"))
        && (8..=15).contains(&digits)
        && plain
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '+' | ' ' | '-' | '(' | ')' | '.' | '/' | '\u{a0}'))
        && (plain.starts_with(['+', '(']) || plain.contains([' ', '-', '/']))
}

fn is_iati_identifier(text: &str) -> bool {
    let mut parts = text.split('-');
    let country = parts.next().unwrap_or_default();
    let agency = parts.next().unwrap_or_default();
    country.len() == 2
        && country.bytes().all(|b| b.is_ascii_uppercase())
        && (2..=12).contains(&agency.len())
        && agency.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
        && parts.next().is_some_and(|rest| !rest.is_empty())
}

fn says_goal(text: &str) -> bool {
    let folded = crate::fold(text);
    ["sdg", "odd", "ods", "цур", "goal"].iter().any(|word| folded.starts_with(word))
}

fn mostly(samples: &[&str], holds: impl Fn(&str) -> bool) -> bool {
    samples.iter().filter(|text| holds(text)).count() * 10 >= samples.len() * 8
}

fn distinct(samples: &[&str]) -> usize {
    samples.iter().collect::<std::collections::HashSet<_>>().len()
}
