//! The guess: headings first, then values, then the sheet as a whole.

use super::heading::{self, Heading};
use super::{Confidence, MappedColumn, Mapping, fingerprint, sample};
use crate::value::{currency, sdg};
use crate::{Field, Sheet, fold};

/// Values looked at per column.
const SAMPLES: usize = 40;

/// Guesses the mapping of a sheet from its headings and a spread of its values.
#[must_use]
pub fn guess_sheet(sheet: &Sheet) -> Mapping {
    let columns = sheet.columns();
    let mut headings = sheet.headings.clone();
    headings.resize(columns, String::new());
    let samples: Vec<Vec<&str>> = (0..columns).map(|column| sheet.samples(column, SAMPLES)).collect();
    guess(&headings, &samples)
}

/// Guesses which column holds which field. `samples` has some filled values of each column, trimmed; it may be shorter
/// than `headings` or empty.
#[must_use]
pub fn guess(headings: &[String], samples: &[Vec<&str>]) -> Mapping {
    let none: Vec<&str> = Vec::new();
    let read: Vec<Heading> = headings.iter().map(|text| heading::read(text)).collect();
    let mut columns: Vec<MappedColumn> = Vec::with_capacity(headings.len());
    for (index, (text, heading)) in headings.iter().zip(&read).enumerate() {
        columns.push(column(index, text, heading, samples.get(index).unwrap_or(&none)));
    }
    settle_rivals(&mut columns);
    Mapping { fingerprint: fingerprint(headings), language: spoken(&read), columns }
}

fn column(index: usize, text: &str, heading: &Heading, samples: &[&str]) -> MappedColumn {
    let mut column = MappedColumn {
        index,
        heading: text.to_owned(),
        field: heading.field,
        confidence: heading.confidence,
        reason: heading.reason.clone(),
        language: heading.language.map(str::to_owned),
        of_outcome: heading.of_outcome,
        ..MappedColumn::default()
    };
    if crate::mend::is_refusal_heading(text) {
        column.field = Some(Field::Refusal);
        column.confidence = Confidence::Sure;
        column.reason = "what was wrong with a refused row; it is not read".into();
        return column;
    }
    if heading.of_outcome {
        column.outcome = heading.number;
    }
    per_concept(&mut column, heading, samples);
    if let Some(field) = column.field {
        if let Some(reason) = sample::contradiction(field, samples).filter(|_| column.concept.is_none()) {
            column.confidence = Confidence::Unsure;
            column.reason = format!("{}, but {reason}", column.reason);
            column.field = match field {
                // A place that is no country is still worth keeping as text.
                Field::Country => Some(Field::Region),
                // An amount or date that is none would only give a finding per row.
                _ => sample::field_of(samples).map(|(field, _)| field),
            };
        }
    } else if let Some((field, reason)) = sample::field_of(samples).filter(|_| !heading.of_outcome) {
        column.field = Some(field);
        column.confidence = if heading.field.is_none() { Confidence::Likely } else { Confidence::Unsure };
        column.reason = reason.to_owned();
    }
    if column.field == Some(Field::Budget) {
        column.currency = currency::in_heading(text);
        column.multiplier = multiplier(text);
    }
    column
}

/// A column per objective, goal or principle: its heading carries the number, its cells only say yes.
fn per_concept(column: &mut MappedColumn, heading: &Heading, samples: &[&str]) {
    // “10.7” as a heading is a target when the cells only say yes.
    let text = column.heading.trim();
    let target = sdg::concept(text).filter(|_| text.contains('.') && sample::are_marks(samples));
    if target.is_some() {
        column.field = Some(Field::Sdg);
        column.concept = target;
        column.confidence = Confidence::Likely;
        column.reason = "the heading is a target of the 2030 Agenda, and the cells say yes or no".into();
        return;
    }
    let Some(number) = heading.number.filter(|_| !heading.of_outcome) else { return };
    if !sample::are_marks(samples) {
        return;
    }
    let folded = fold(&column.heading);
    let objective = ["objective", "objectif", "objetivo", "هدف", "الهدف", "цель", "目标", "obj"]
        .iter()
        .any(|word| folded.starts_with(word));
    let field = match column.field {
        Some(field @ (Field::Gcm | Field::Sdg | Field::Principle)) => field,
        None | Some(Field::Description) if objective => Field::Gcm,
        _ => return,
    };
    let top = match field {
        Field::Gcm => 23,
        Field::Sdg => 17,
        _ => 10,
    };
    if (1..=top).contains(&number) {
        column.field = Some(field);
        column.concept = Some(number.to_string());
        column.confidence = Confidence::Likely;
        column.reason = format!("the heading names number {number}, and the cells say yes or no");
    }
}

/// Fields that one column alone may hold; of several, the surest and then the first keeps it.
fn settle_rivals(columns: &mut [MappedColumn]) {
    const SINGLE: &[Field] = &[
        Field::Identifier,
        Field::Type,
        Field::Status,
        Field::Start,
        Field::End,
        Field::Budget,
        Field::Currency,
        Field::Language,
        Field::Parent,
    ];
    let rivals = |columns: &mut [MappedColumn],
                  same: &dyn Fn(&MappedColumn) -> bool,
                  taken: &str,
                  fallback: Option<Field>| {
        let best = columns
            .iter()
            .filter(|column| same(column))
            .max_by_key(|column| (column.confidence, std::cmp::Reverse(column.index)))
            .map(|column| column.index);
        for column in columns.iter_mut().filter(|column| same(column)) {
            if Some(column.index) != best {
                column.field = fallback;
                column.confidence = Confidence::Unsure;
                column.reason = format!("{}, but another column already holds the {taken}", column.reason);
            }
        }
    };
    for &field in SINGLE {
        rivals(columns, &|column| column.field == Some(field), field.code(), None);
    }
    let languages: Vec<Option<String>> = columns.iter().map(|column| column.language.clone()).collect();
    for language in languages {
        rivals(
            columns,
            &|column| column.field == Some(Field::Title) && column.language == language,
            "title",
            None,
        );
    }
}

/// The language most headings can be in; of equals, the first of the six.
fn spoken(headings: &[Heading]) -> Option<String> {
    let votes = |code: &str| headings.iter().filter(|heading| heading.spoken.contains(&code)).count();
    let best = ["en", "fr", "es", "ar", "ru", "zh"].into_iter().rev().max_by_key(|code| votes(code))?;
    (votes(best) > 0).then(|| best.to_owned())
}

/// 1000 for “in thousands” and 1,000,000 for “in millions”, in six languages.
fn multiplier(heading: &str) -> Option<u32> {
    let folded = fold(heading);
    let has = |words: &[&str]| words.iter().any(|word| crate::value::term::contains_words(&folded, word));
    if has(&["million", "millions", "mln", "mio", "millones", "مليون", "ملايين", "млн", "миллионов", "百万"])
    {
        Some(1_000_000)
    } else if has(&["thousand", "thousands", "000", "000s", "milliers", "miles", "الاف", "тыс", "тысяч", "千"])
    {
        Some(1_000)
    } else if has(&["万", "万元"]) {
        Some(10_000)
    } else {
        None
    }
}
