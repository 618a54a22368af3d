//! Countries and areas, alone or in lists, with or without percentages.

use super::{Doubt, Said, shortened, term};
use crate::CountryShare;
use crate::fold::ascii_digits;

/// Countries recognised in a cell, and words for wide areas.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Places {
    pub(crate) countries: Vec<CountryShare>,
    pub(crate) wide: Vec<String>,
}

/// The alpha-3 code of a country or area by any of its names or codes.
pub(crate) fn lookup(text: &str) -> Option<String> {
    let text = text.trim();
    if text.is_empty() || text.len() > 200 {
        return None;
    }
    sterna_vocabulary::country_by_any(text).map(|area| area.iso3.to_owned())
}

/// Reads a list of countries.
pub(crate) fn parse(text: &str) -> Said<Places> {
    let mut said = Said::sure(Places::default());
    if super::is_placeholder(text) {
        return said;
    }
    for piece in text
        .split([';', '\n', '\r', '|', '؛', '；', '、', '•'])
        .map(str::trim)
        .filter(|piece| !piece.is_empty())
    {
        take(piece, &mut said);
    }
    let stated: u64 = said.value.countries.iter().filter_map(|country| country.share).map(u64::from).sum();
    if said.value.countries.iter().any(|country| country.share.is_some())
        && !(9_900..=10_100).contains(&stated)
    {
        said.doubts.push(Doubt::warning("table.country-shares", text, format!("The percentages of “{}” sum to {}, not to 100; they were left out. Mend them, or leave them all out for equal parts.", shortened(text), stated as f64 / 100.0)).with("sum", stated as f64 / 100.0));
        for country in &mut said.value.countries {
            country.share = None;
        }
    }
    said
}

/// Marks that may join two countries or stand within a name; tried from the coarsest.
const JOINTS: &[&[&str]] = &[
    &[",", "،", "，", "/", "+"],
    &[" and ", " et ", " y ", " e ", " и ", " و", "和", "及", " & ", " - ", " – "],
];

fn take(piece: &str, said: &mut Said<Places>) {
    if take_whole(piece, &mut said.value) {
        return;
    }
    for joints in JOINTS {
        let parts = split_all(piece, joints);
        if parts.len() < 2 {
            continue;
        }
        let mut at = 0;
        while at < parts.len() {
            // The longest run of parts that is one name (“Korea, Republic of”) is one country.
            let run = (at + 1..=parts.len().min(at + 4)).rev().find(|&end| {
                let joined = span(piece, parts[at], parts[end - 1]);
                take_whole(joined, &mut said.value)
            });
            match run {
                Some(end) => at = end,
                None => {
                    take(parts[at], said);
                    at += 1;
                }
            }
        }
        return;
    }
    said.doubts.push(Doubt::warning("table.country-unknown", piece, format!("“{}” is not a known country or area, and was left out. Write its name in one of the six UN languages, or its ISO code.", shortened(piece))));
}

fn take_whole(text: &str, places: &mut Places) -> bool {
    let (name, share) = split_share(text);
    if let Some(iso3) = lookup(name) {
        if !places.countries.iter().any(|country| country.iso3 == iso3) {
            places.countries.push(CountryShare { iso3, share });
        }
        return true;
    }
    if name.chars().count() < 40 && term::find_exact(term::Set::Area, name) {
        places.wide.push(name.trim().to_owned());
        return true;
    }
    false
}

/// Splits `Kenya (60%)`, `Kenya 60 %`, `60% Kenya` into name and share.
fn split_share(text: &str) -> (&str, Option<u32>) {
    let text = text.trim();
    if !text.contains(['%', '٪', '％']) {
        return (text, None);
    }
    let is_share = |c: char| {
        c.is_numeric()
            || matches!(
                c,
                '%' | '٪' | '％' | '(' | ')' | '.' | ',' | ' ' | ':' | '-' | '\u{a0}' | '[' | ']' | '='
            )
    };
    let name = text.trim_matches(is_share);
    let mut figures = ascii_digits(text.replace(name, " ").as_str()).replace(',', ".");
    figures.retain(|c| c.is_ascii_digit() || c == '.');
    match figures.parse::<f64>() {
        Ok(value) if (0.0..=100.0).contains(&value) => (name, Some((value * 100.0).round() as u32)),
        _ => (name, None),
    }
}

fn split_all<'a>(text: &'a str, joints: &[&str]) -> Vec<&'a str> {
    let mut parts = Vec::new();
    let mut from = 0;
    let mut at = 0;
    while at < text.len() {
        let joint = joints.iter().find(|joint| text[at..].starts_with(**joint));
        match joint {
            Some(joint) => {
                parts.push(&text[from..at]);
                at += joint.len();
                from = at;
            }
            None => at += text[at..].chars().next().map_or(1, char::len_utf8),
        }
    }
    parts.push(&text[from..]);
    parts.retain(|part| !part.trim().is_empty());
    parts
}

/// The part of `whole` from the beginning of `first` to the end of `last`, both slices of it.
fn span<'a>(whole: &'a str, first: &str, last: &str) -> &'a str {
    let base = whole.as_ptr() as usize;
    let (start, end) = (first.as_ptr() as usize - base, last.as_ptr() as usize - base + last.len());
    whole.get(start..end).unwrap_or("")
}
