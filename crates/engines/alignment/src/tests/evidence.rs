//! Evidence moves the score: without the marked words it falls; without as many others it rarely does.

use super::{OWN, engine};
use crate::{Options, Scope, Scratch};

/// Shared texts, when they are there.
const SHARED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../../shared/data/gcm-bench/dev.jsonl");

/// A text without the characters of some places.
fn without(text: &str, places: &[(usize, usize)]) -> String {
    let inside = |at: usize| places.iter().any(|(start, end)| (*start..*end).contains(&at));
    text.chars().enumerate().map(|(at, sign)| if inside(at) { ' ' } else { sign }).collect()
}

/// Shares of suggestions whose score fell, that fell under the threshold, and that fell under it without random words.
fn shares(texts: &[(Option<String>, String)]) -> (f64, f64, f64, usize) {
    let (mut all, mut lower, mut under, mut random) = (0_usize, 0_usize, 0_usize, 0_usize);
    let mut scratch = Scratch::new();
    let threshold = engine().threshold(Scope::Gcm);
    let mut state = 99_u64;
    for (lang, text) in texts {
        let lang = lang.as_deref();
        let answer = engine().suggest_with(&mut scratch, text, lang, Scope::Gcm, &Options::default());
        for one in &answer.suggestions {
            let at =
                engine().codes(Scope::Gcm).iter().position(|code| *code == one.code).expect("a known code");
            let places: Vec<(usize, usize)> =
                one.evidence.iter().map(|span| (span.start, span.end)).collect();
            let mut again = |places: &[(usize, usize)]| {
                let rest = without(text, places);
                engine().chances(&mut scratch, &rest, Some(&answer.language), Scope::Gcm)[at]
            };
            let left = again(&places);
            all += 1;
            lower += usize::from(left < one.confidence - 0.0005 || left < 0.001);
            under += usize::from(left < threshold);
            // As many other words, drawn blindly.
            let words = words_of(text);
            let count: usize = one.evidence.iter().map(|span| span.text.split_whitespace().count()).sum();
            let others: Vec<(usize, usize)> = (0..count)
                .filter_map(|_| {
                    state =
                        state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                    words.get((state >> 33) as usize % words.len().max(1)).copied()
                })
                .filter(|(start, end)| !places.iter().any(|(from, to)| start < to && from < end))
                .collect();
            random += usize::from(again(&others) < threshold);
        }
    }
    let share = |count: usize| count as f64 / all.max(1) as f64;
    (share(lower), share(under), share(random), all)
}

fn words_of(text: &str) -> Vec<(usize, usize)> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, sign) in text.chars().chain([' ']).enumerate() {
        match (sign.is_alphanumeric(), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                words.push((from, at));
                start = None;
            }
            _ => {}
        }
    }
    words
}

#[test]
fn marked_words_carry_our_own_sentences() {
    let texts: Vec<_> =
        OWN.iter().map(|(lang, text, _)| (Some((*lang).to_owned()), (*text).to_owned())).collect();
    let (lower, under, _, all) = shares(&texts);
    assert!(all >= 20, "{all} suggestions");
    assert!(lower >= 0.95 && under >= 0.70, "lower {lower:.3}, under {under:.3} of {all}");
}

#[test]
fn marked_words_carry_real_texts_and_random_words_rarely_do() {
    let Ok(whole) = std::fs::read_to_string(SHARED) else {
        eprintln!("SKIPPED: shared data absent");
        return;
    };
    let texts: Vec<(Option<String>, String)> = whole
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .map(|line| {
            (line["lang"].as_str().map(str::to_owned), line["text"].as_str().unwrap_or_default().to_owned())
        })
        .collect();
    let (lower, under, random, all) = shares(&texts);
    eprintln!("of {all}: lower {lower:.3}, under {under:.3}, random {random:.3}");
    assert!(lower >= 0.95, "the score falls in {lower:.3} of {all}");
    assert!(under >= 0.70, "the score falls under the threshold in {under:.3} of {all}");
    assert!(random <= 0.15, "random words take {random:.3} of {all} under the threshold");
}

#[test]
fn words_never_said_are_neither_marked_nor_quoted() {
    let text = "Illegal immigrants and illegal migration across the border, smugglers of illegal migrants.";
    let answer =
        engine().suggest(text, Some("en"), Scope::Gcm, &Options { min: Some(0.0), ..Options::default() });
    assert!(!answer.suggestions.is_empty());
    let said = serde_json::to_string(&answer.suggestions).expect("a value").to_lowercase();
    assert!(!said.contains("illegal"), "{said}");
}
