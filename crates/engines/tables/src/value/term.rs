//! Words that stand for one of a few values, in six languages: types, states, principles, wide areas.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::{Doubt, Said, shortened};
use crate::{RecordType, Status, fold};

/// A set of words in the data file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Set {
    Type,
    Status,
    Principle,
    Area,
}

struct Terms {
    exact: HashMap<(Set, String), &'static str>,
    phrases: Vec<(Set, String, &'static str)>,
}

fn terms() -> &'static Terms {
    static TERMS: OnceLock<Terms> = OnceLock::new();
    TERMS.get_or_init(|| {
        let mut terms = Terms { exact: HashMap::new(), phrases: Vec::new() };
        for line in include_str!("terms.tsv").lines().filter(|line| !line.starts_with('#')) {
            let mut columns = line.split('\t');
            let (Some(set), Some(code), Some(_), Some(words)) =
                (columns.next(), columns.next(), columns.next(), columns.next())
            else {
                continue;
            };
            let set = match set {
                "type" => Set::Type,
                "status" => Set::Status,
                "principle" => Set::Principle,
                _ => Set::Area,
            };
            for word in words.split('|').map(fold) {
                terms.exact.entry((set, word.clone())).or_insert(code);
                terms.phrases.push((set, word, code));
            }
        }
        // The longest phrase decides, so that “action plan law” is weighed by its most telling words.
        terms.phrases.sort_by_key(|(_, word, _)| std::cmp::Reverse(word.chars().count()));
        terms
    })
}

/// The code of a word of the set: the whole text, else the longest phrase within it as whole words.
pub(crate) fn find(set: Set, text: &str) -> Option<&'static str> {
    let folded = fold(text);
    if folded.is_empty() || folded.len() > 400 {
        return None;
    }
    let terms = terms();
    terms.exact.get(&(set, folded.clone())).copied().or_else(|| {
        terms
            .phrases
            .iter()
            .find(|(of, phrase, _)| *of == set && contains_words(&folded, phrase))
            .map(|(_, _, code)| *code)
    })
}

/// Whether the whole text is a word of the set.
pub(crate) fn find_exact(set: Set, text: &str) -> bool {
    terms().exact.contains_key(&(set, fold(text)))
}

/// Whether `phrase` stands in `folded` as whole words; Chinese, which has no spaces, anywhere.
pub(crate) fn contains_words(folded: &str, phrase: &str) -> bool {
    if phrase.is_empty() {
        return false;
    }
    let spaceless = phrase.chars().any(|c| ('\u{3400}'..='\u{9fff}').contains(&c));
    folded.match_indices(phrase).any(|(at, _)| {
        spaceless
            || ((at == 0 || folded.as_bytes()[at - 1] == b' ')
                && (at + phrase.len() == folded.len() || folded.as_bytes()[at + phrase.len()] == b' '))
    })
}

/// Reads a type.
pub(crate) fn record_type(text: &str) -> Said<Option<RecordType>> {
    if super::is_placeholder(text) {
        return Said::sure(None);
    }
    let found = find(Set::Type, text).and_then(|code| ALL_TYPES.into_iter().find(|kind| kind.code() == code));
    match found {
        Some(kind) => Said::sure(Some(kind)),
        None => Said::doubted(
            None,
            Doubt::warning(
                "table.type-unknown",
                text,
                format!(
                    "“{}” is not a known type. Write project, programme, law or policy, strategy or plan, institution, service, agreement or campaign.",
                    shortened(text)
                ),
            ),
        ),
    }
}

const ALL_TYPES: [RecordType; 8] = [
    RecordType::Project,
    RecordType::Programme,
    RecordType::LawOrPolicy,
    RecordType::StrategyOrPlan,
    RecordType::Institution,
    RecordType::Service,
    RecordType::Agreement,
    RecordType::Campaign,
];

/// Reads a status: an IATI code, a word, or both (`2 - Implementation`).
pub(crate) fn status(text: &str) -> Said<Option<Status>> {
    if super::is_placeholder(text) {
        return Said::sure(None);
    }
    let digits: String =
        crate::fold::ascii_digits(text.trim()).chars().take_while(char::is_ascii_digit).collect();
    let by_code = digits.parse().ok().and_then(Status::from_iati);
    let by_word = find(Set::Status, text).and_then(|code| {
        (1..=6).filter_map(Status::from_iati).find(|status| format!("{status:?}").to_lowercase() == code)
    });
    match by_word.or(by_code) {
        Some(status) => Said::sure(Some(status)),
        None => Said::doubted(
            None,
            Doubt::warning(
                "table.status-unknown",
                text,
                format!(
                    "“{}” is not a known state. Write planned, active, finalising, closed, cancelled or suspended. The record's state stays unknown.",
                    shortened(text)
                ),
            ),
        ),
    }
}
