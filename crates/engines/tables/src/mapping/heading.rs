//! What one heading says, before the values are looked at.

use super::Confidence;
use super::synonym::synonyms;
use crate::value::term::contains_words;
use crate::{Field, fold};

/// A heading, understood.
#[derive(Clone, Debug, Default)]
pub(super) struct Heading {
    pub(super) field: Option<Field>,
    pub(super) confidence: Confidence,
    pub(super) reason: String,
    /// The language the text of the column is in.
    pub(super) language: Option<&'static str>,
    /// The languages the heading itself may be in.
    pub(super) spoken: Vec<&'static str>,
    pub(super) number: Option<u16>,
    pub(super) of_outcome: bool,
}

/// Words that carry no meaning of their own beside a known one.
const FILLERS: &[&str] = &[
    "of",
    "the",
    "in",
    "de",
    "du",
    "des",
    "la",
    "le",
    "les",
    "del",
    "los",
    "las",
    "el",
    "en",
    "par",
    "por",
    "for",
    "d",
    "l",
    "no",
    "n",
    "nr",
    "number",
    "numero",
    "project",
    "projet",
    "proyecto",
    "expected",
    "attendu",
    "esperado",
    "name",
    "المشروع",
    "رقم",
    "проекта",
    "номер",
    "项目",
    "第",
];

/// Words that turn a known heading into a statement about it.
const QUALIFIERS: &[&str] = &[
    "type",
    "subtype",
    "ref",
    "vocabulary",
    "pct",
    "percent",
    "percentage",
    "%",
    "status",
    "scope",
    "version",
    "secondary",
    "kind",
    "pourcentage",
    "porcentaje",
    "النسبه",
    "процент",
    "比例",
];

/// Bare words for a year: a start of which a fuller column knows more.
const YEARS: &[&str] = &["year", "annee", "ano", "السنه", "год", "年份"];

/// Reads a heading.
pub(super) fn read(heading: &str) -> Heading {
    let folded = fold(heading);
    if folded.is_empty() {
        return Heading { reason: "no heading".into(), ..Heading::default() };
    }
    if let Some(found) = exact(&folded) {
        return found;
    }
    let (language, rest) = without_language(&folded);
    if language.is_some()
        && let Some(found) = exact(&rest)
    {
        return Heading { language, ..found };
    }
    let (number, rest) = without_number(&rest);
    let mut found =
        outcome(&rest).or_else(|| exact(&rest)).or_else(|| contained(&rest)).unwrap_or_else(|| Heading {
            reason: format!("“{heading}” is not a known heading"),
            ..Heading::default()
        });
    found.language = language;
    found.number = number;
    found
}

fn exact(folded: &str) -> Option<Heading> {
    if let Some((_, language)) = synonyms().outcome.iter().find(|(word, _)| word == folded) {
        return Some(Heading {
            field: Some(Field::OutcomeTitle),
            confidence: Confidence::Sure,
            reason: "the heading is a known one".into(),
            spoken: vec![language],
            of_outcome: true,
            ..Heading::default()
        });
    }
    let (field, languages) = synonyms().exact.get(folded)?;
    Some(Heading {
        field: Some(*field),
        confidence: if YEARS.contains(&folded) { Confidence::Likely } else { Confidence::Sure },
        reason: "the heading is a known one".into(),
        spoken: languages.clone(),
        ..Heading::default()
    })
}

/// A heading with a word for outcome in it: what is left decides which part of the outcome it is.
fn outcome(folded: &str) -> Option<Heading> {
    let (word, language) = synonyms().outcome.iter().find(|(word, _)| contains_words(folded, word))?;
    let rest = trimmed(&folded.replacen(word.as_str(), " ", 1));
    let found = |field, confidence, reason: &str| {
        Some(Heading {
            field,
            confidence,
            reason: reason.to_owned(),
            spoken: vec![language],
            of_outcome: true,
            ..Heading::default()
        })
    };
    if rest.is_empty() {
        return found(Some(Field::OutcomeTitle), Confidence::Sure, "the heading names an outcome");
    }
    let inner = exact(&rest).or_else(|| contained(&rest));
    let field = inner.and_then(|inner| inner.field).and_then(|field| match field {
        Field::Title => Some(Field::OutcomeTitle),
        Field::Description => Some(Field::OutcomeDescription),
        Field::OutcomeShare => Some(Field::OutcomeShare),
        Field::Gcm | Field::Sdg => Some(field),
        _ => None,
    });
    match field {
        Some(field) => found(Some(field), Confidence::Likely, "the heading names a part of an outcome"),
        None => found(
            None,
            Confidence::Unsure,
            "the heading speaks of an outcome, but of a part that is not kept",
        ),
    }
}

/// A heading that contains a known one as whole words.
fn contained(folded: &str) -> Option<Heading> {
    let length = trimmed(folded).chars().count().max(1);
    let fits = |phrase: &str| contains_words(folded, phrase);
    let share = |phrase: &str| phrase.chars().count() as f64 / length as f64;
    let phrases = &synonyms().phrases;
    // A person's data is dropped rather than kept by mistake, so it wins over a longer other word.
    let person = phrases
        .iter()
        .find(|(phrase, field, _)| *field == Field::Person && fits(phrase) && share(phrase) >= 0.25);
    let (phrase, field, language) = match person {
        Some(found) => found,
        None => phrases.iter().find(|(phrase, _, _)| phrase.chars().count() > 1 && fits(phrase))?,
    };
    // “Budget type” and “country pct” are about the thing, not the thing itself.
    let leftover = folded.replacen(phrase.as_str(), " ", 1);
    let qualified =
        *field != Field::OutcomeShare && leftover.split_whitespace().any(|word| QUALIFIERS.contains(&word));
    let enough = (share(phrase) >= 0.4 && !qualified) || *field == Field::Person;
    Some(Heading {
        field: enough.then_some(*field),
        confidence: if enough { Confidence::Likely } else { Confidence::Unsure },
        reason: if enough {
            format!("the heading contains “{phrase}”")
        } else {
            format!("the heading contains “{phrase}”, but says more than that")
        },
        spoken: vec![language],
        ..Heading::default()
    })
}

/// Takes a word that names a language off the end or the front.
fn without_language(folded: &str) -> (Option<&'static str>, String) {
    let words: Vec<&str> = folded.split(' ').collect();
    if words.len() > 1 {
        for (word, rest) in [(words[words.len() - 1], &words[..words.len() - 1]), (words[0], &words[1..])] {
            if let Some(code) = super::language_word(word) {
                return (Some(code), rest.join(" "));
            }
        }
    }
    // Chinese writes the language's name without a space.
    for (word, code) in &synonyms().languages {
        if word.starts_with(|c| ('\u{3400}'..='\u{9fff}').contains(&c))
            && let Some(rest) =
                folded.strip_prefix(word.as_str()).or_else(|| folded.strip_suffix(word.as_str()))
            && !rest.is_empty()
        {
            return (Some(code), rest.trim().to_owned());
        }
    }
    (None, folded.to_owned())
}

/// Takes the first number of at most two digits out, also when it is joined to a word (`成果1`, `outcome2`).
fn without_number(folded: &str) -> (Option<u16>, String) {
    let Some(start) = folded.find(|c: char| c.is_ascii_digit()) else { return (None, folded.to_owned()) };
    let length = folded[start..].bytes().take_while(u8::is_ascii_digit).count();
    if length > 2 {
        return (None, folded.to_owned());
    }
    let rest = format!("{} {}", &folded[..start], &folded[start + length..]);
    let rest = rest.split_whitespace().filter(|word| *word != "#").collect::<Vec<_>>().join(" ");
    (folded[start..start + length].parse().ok(), rest)
}

fn trimmed(folded: &str) -> String {
    folded.split_whitespace().filter(|word| !FILLERS.contains(word)).collect::<Vec<_>>().join(" ")
}
