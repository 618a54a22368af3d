//! The words that headings are known by: `synonyms.tsv`, read once.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::{Field, fold};

/// The table of known headings.
pub(super) struct Synonyms {
    /// Folded heading to its field and the languages it is known in.
    pub(super) exact: HashMap<String, (Field, Vec<&'static str>)>,
    /// Folded phrases, longest first, for headings that only contain one.
    pub(super) phrases: Vec<(String, Field, &'static str)>,
    /// Words that make a heading speak of an outcome, longest first.
    pub(super) outcome: Vec<(String, &'static str)>,
    /// Words that name a language.
    pub(super) languages: HashMap<String, &'static str>,
}

pub(super) fn synonyms() -> &'static Synonyms {
    static SYNONYMS: OnceLock<Synonyms> = OnceLock::new();
    SYNONYMS.get_or_init(|| {
        let mut table = Synonyms {
            exact: HashMap::new(),
            phrases: Vec::new(),
            outcome: Vec::new(),
            languages: HashMap::new(),
        };
        for line in include_str!("synonyms.tsv").lines().filter(|line| !line.starts_with('#')) {
            let mut columns = line.split('\t');
            let (Some(code), Some(language), Some(words)) = (columns.next(), columns.next(), columns.next())
            else {
                continue;
            };
            for word in words.split('|').map(fold).filter(|word| !word.is_empty()) {
                match (code, Field::from_code(code)) {
                    ("@outcome", _) => table.outcome.push((word, language)),
                    ("@lang", _) => {
                        table.languages.entry(word).or_insert(language);
                    }
                    (_, Some(field)) => {
                        let entry = table.exact.entry(word.clone()).or_insert((field, Vec::new()));
                        if entry.0 == field {
                            entry.1.push(language);
                        }
                        table.phrases.push((word, field, language));
                    }
                    (_, None) => {}
                }
            }
        }
        table.phrases.sort_by_key(|(word, _, _)| std::cmp::Reverse(word.chars().count()));
        table.outcome.sort_by_key(|(word, _)| std::cmp::Reverse(word.chars().count()));
        table
    })
}

/// The code of a language named by a folded word.
pub(crate) fn language_word(folded: &str) -> Option<&'static str> {
    synonyms().languages.get(folded).copied()
}

/// The field of a folded heading that is a known one as a whole.
pub(crate) fn known_heading(folded: &str) -> Option<crate::Field> {
    let table = synonyms();
    let outcome = || table.outcome.iter().any(|(word, _)| word == folded).then_some(Field::OutcomeTitle);
    table.exact.get(folded).map(|(field, _)| *field).or_else(outcome)
}
