//! A sample of every view in every language, and no text that is no message.

mod rounds;
mod samples;

use std::collections::BTreeSet;

use sterna_site::Ctx;
use sterna_vocabulary::Lang;

/// The text nodes and the spoken or shown attributes of a page.
fn texts(html: &str) -> Vec<String> {
    let mut texts = Vec::new();
    let mut rest = html;
    while let Some(open) = rest.find('<') {
        texts.push(rest[..open].to_owned());
        // A `>` inside an attribute is escaped by maud, so the next one closes the tag.
        let close = rest[open..].find('>').map_or(rest.len(), |at| open + at);
        let tag = &rest[open..close];
        for name in ["title=\"", "aria-label=\"", "placeholder=\"", "alt=\""] {
            if let Some(at) = tag.find(&format!(" {name}")) {
                let value = &tag[at + name.len() + 1..];
                texts.push(value[..value.find('"').unwrap_or(value.len())].to_owned());
            }
        }
        rest = &rest[(close + 1).min(rest.len())..];
    }
    texts.push(rest.to_owned());
    texts
}

/// What is left of a text when everything in brackets is taken away.
fn outside_brackets(text: &str, depth: &mut usize) -> String {
    let mut left = String::new();
    for character in text.chars() {
        match character {
            '⟦' => *depth += 1,
            '⟧' => *depth = depth.saturating_sub(1),
            _ if *depth == 0 => left.push(character),
            _ => {}
        }
    }
    left
}

/// Words that are the same in every language, or are written by the formatter of dates and amounts: names of formats,
/// codes, keys, the sample's month and currency.
const NEUTRAL: [&str; 24] = [
    "CSV",
    "XLSX",
    "JSON",
    "SKOS",
    "IATI",
    "Turtle",
    "LD",
    "UTC",
    "November",
    "USD",
    "sterna",
    "vocabulary",
    "base",
    "https",
    "amp",
    "quot",
    "lt",
    "gt",
    "Esc",
    "N",
    "I",
    "II",
    "III",
    "IV",
];

fn is_neutral(word: &str) -> bool {
    let code = word.chars().any(|character| character.is_ascii_digit());
    word.chars().count() == 1 || code || NEUTRAL.contains(&word)
}

#[test]
fn no_text_is_hard_wired() {
    let mut faults = BTreeSet::new();
    for (name, page) in samples::all(&Ctx::pseudo().at("/sample", "sort=title")) {
        // A sentence with links is one message cut by tags, so the depth goes on from text to text.
        let mut depth = 0;
        for text in texts(&page) {
            let left = outside_brackets(&text, &mut depth);
            let words = left.split(|character: char| !character.is_alphanumeric());
            for word in words.filter(|word| word.chars().any(char::is_alphabetic) && !is_neutral(word)) {
                faults.insert(format!("{name}: {word} in {}", left.trim()));
            }
        }
    }
    assert!(faults.is_empty(), "text that is no message: {faults:#?}");
}

#[test]
fn every_view_renders_in_every_language() {
    for lang in Lang::ALL {
        for (name, page) in samples::all(&Ctx::plain(lang).at("/sample", "")) {
            assert!(
                page.contains(&format!("<html lang=\"{}\" dir=\"{}\"", lang.code(), lang.dir())),
                "{lang} {name}"
            );
            assert!(!page.contains('\u{e000}'), "{lang} {name}: a marker was left");
            assert_eq!(page.matches("<h1").count(), 1, "{lang} {name}: one heading of the first level");
            assert!(!page.contains(" style=") && !page.contains("<style"), "{lang} {name}: an inline style");
        }
    }
}

#[test]
fn ids_are_unique_on_a_page() {
    for (name, page) in samples::all(&Ctx::plain(Lang::En).at("/sample", "")) {
        let mut seen = BTreeSet::new();
        for part in page.split(" id=\"").skip(1) {
            let id = &part[..part.find('"').unwrap_or(0)];
            assert!(seen.insert(id.to_owned()), "{name}: the id {id} occurs twice");
        }
    }
}

#[test]
fn the_keys_of_the_wizard_are_not_those_of_the_shell() {
    let pages = samples::all(&Ctx::plain(Lang::En).at("/wizard", ""));
    let (_, page) = pages.iter().find(|(name, _)| *name == "wizard").expect("the sample");
    let keys: Vec<&str> =
        page.split(" data-key=\"").skip(1).map(|part| &part[..part.find('"').unwrap_or(0)]).collect();
    let different: BTreeSet<&&str> = keys.iter().collect();
    assert_eq!(keys.len(), different.len(), "a key has two meanings: {keys:?}");
    assert!(!keys.contains(&"g") && !keys.contains(&"/") && !keys.contains(&"?"));
}
