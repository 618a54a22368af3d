//! Findings, refusals and summaries in the reader's language: by their codes and values, never by their English.

use std::borrow::Cow;

use sterna_site::{Arg, Messages};
use sterna_vocabulary::{Lang, framework};

use crate::summary::said;
use crate::{ImportFinding, PortfolioError};

/// Arguments that are whole numbers: grouped as the language groups them.
const NUMBERS: &[&str] =
    &["bytes", "cells", "count", "headings", "limit", "last", "line", "number", "wanted", "without"];

/// What a finding says, with the next step. A finding that an earlier release stored without its values, and one of
/// a code that nobody words, is told in the English it was stored with.
pub fn finding_words(lang: Lang, finding: &ImportFinding) -> String {
    let given = |name: &String, value: &String| (name.clone(), value.clone());
    let values: Vec<(String, String)> =
        finding.arguments.iter().map(|(name, value)| given(name, value)).collect();
    let key = finding.code.replace('.', "-");
    complete(lang, &format!("found-{key}"), &values)
        .or_else(|| problem(lang, &key, &values))
        .unwrap_or_else(|| finding.message.clone())
}

/// What a refusal says, with the next step. English stays as the room itself words it.
pub fn refusal_words(lang: Lang, error: &PortfolioError) -> String {
    if let PortfolioError::UnreadableTable { file, finding } = error {
        return format!("{file}: {}", finding_words(lang, finding));
    }
    if lang == Lang::En {
        return error.to_string();
    }
    let values: Vec<(String, String)> =
        error.arguments().into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    problem(lang, &error.code().replace('.', "-"), &values).unwrap_or_else(|| error.to_string())
}

/// Where a finding is: `activity 3 (XM-DAC-1), line 120` with its nouns in the reader's language. Sheet names and
/// paths of elements stay as they are.
pub fn place_words(lang: Lang, place: &str) -> String {
    let piece = |piece: &str| {
        let known = ["activity", "line", "row", "column", "sheet"];
        let (noun, value) = piece.split_once(' ').filter(|(noun, _)| known.contains(noun))?;
        Messages::of(lang).complete(&format!("place-{noun}"), &[("value", Arg::from(value.to_owned()))])
    };
    let pieces: Vec<Cow<'_, str>> =
        place.split(", ").map(|text| piece(text).map_or(Cow::Borrowed(text), Cow::Owned)).collect();
    let comma = match lang {
        Lang::Ar => "، ",
        Lang::Zh => "，",
        _ => ", ",
    };
    pieces.join(comma)
}

/// What a change was, from its stored summary; words of a person stay hers.
pub fn summary_words(lang: Lang, summary: &str) -> String {
    let Some(said) = said(summary) else { return summary.to_owned() };
    let messages = Messages::of(lang);
    let named = |prefix: &str, value: &str| messages.complete(&format!("{prefix}-{value}"), &[]);
    let mut values = Vec::new();
    for (name, value) in &said.values {
        let worded = match *name {
            "transition" => named("transition", value),
            "from" | "to" => named("state", value),
            _ => Some((*value).to_owned()),
        };
        let Some(worded) = worded else { return summary.to_owned() };
        values.push(((*name).to_owned(), worded));
    }
    complete(lang, &format!("summary-{}", said.code), &values).unwrap_or_else(|| summary.to_owned())
}

/// Title, what happened, and the next step of a refusal, as one text.
fn problem(lang: Lang, key: &str, values: &[(String, String)]) -> Option<String> {
    let messages = Messages::of(lang);
    let key = format!("problem-{key}");
    let mut text = complete(lang, &key, values)?;
    let stop = if lang == Lang::Zh { "。" } else { ". " };
    for attribute in ["detail", "next"] {
        let own = format!("{key}.{attribute}");
        if messages.has(&own) {
            text = format!(
                "{}{stop}{}",
                text.trim_end_matches(['.', '。']),
                messages.text(&own, &args(lang, values))
            );
        }
    }
    Some(text)
}

fn complete(lang: Lang, key: &str, values: &[(String, String)]) -> Option<String> {
    Messages::of(lang).complete(key, &args(lang, values))
}

/// Values as messages take them: numbers as numbers, frameworks by their names.
fn args(lang: Lang, values: &[(String, String)]) -> Vec<(&str, Arg<'_>)> {
    let arg = |(name, value): &'_ (String, String)| -> Arg<'static> {
        if name == "framework" {
            return Arg::from(
                framework(value).map_or_else(|| value.clone(), |one| one.name(lang).text.to_owned()),
            );
        }
        match value.parse::<i64>() {
            Ok(number) if NUMBERS.contains(&name.as_str()) => Arg::from(number),
            _ => Arg::from(value.clone()),
        }
    };
    values.iter().map(|pair| (pair.0.as_str(), arg(pair))).collect()
}

#[cfg(test)]
mod tests;
