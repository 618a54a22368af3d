//! Bad input: a clear answer each time, in bounded time.

use super::engine;
use crate::{Options, Scope, TEXT_CHARS_MAX};

#[test]
fn empty_and_wordless_texts_say_so() {
    for text in ["", " \t\n", "!!! …", "\u{0}\u{1}", "\u{200f}\u{200e}"] {
        let answer = engine().suggest(text, None, Scope::Gcm, &Options::default());
        assert!(answer.suggestions.is_empty());
        assert_eq!(
            answer.findings.iter().map(|one| one.code).collect::<Vec<_>>(),
            ["align.no-words"],
            "{text:?}"
        );
    }
}

#[test]
fn a_text_is_read_up_to_the_limit_and_not_beyond() {
    let inside = "a ".repeat(TEXT_CHARS_MAX / 2);
    let answer = engine().suggest(&inside, None, Scope::Gcm, &Options::default());
    assert!(answer.findings.is_empty(), "{:?}", answer.findings);
    let beyond = format!("{inside}remittances");
    let answer = engine().suggest(&beyond, None, Scope::Gcm, &Options::default());
    assert_eq!(answer.findings[0].code, "align.text-cut");
    assert!(answer.suggestions.is_empty(), "what lies beyond is not read");
}

#[test]
fn one_word_of_ten_million_letters_and_noise_are_borne() {
    let word = "x".repeat(10_000_000);
    engine().suggest(&word, None, Scope::Gcm, &Options::default());
    let mut state = 7_u64;
    let noise: String = (0..50_000)
        .map(|_| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            char::from_u32((state >> 40) as u32 % 0x11_0000).unwrap_or('\u{fffd}')
        })
        .collect();
    for scope in Scope::ALL {
        engine().suggest(&noise, None, scope, &Options { min: Some(0.0), ..Options::default() });
    }
}

#[test]
fn places_are_characters_also_right_to_left_and_mixed() {
    let text = "مشروع: 移民汇款 и денежные переводы, envois de fonds, remittances 🐦 تحويلات المهاجرين";
    let answer = engine().suggest(text, None, Scope::Gcm, &Options { min: Some(0.0), ..Options::default() });
    let signs: Vec<char> = text.chars().collect();
    let mut marked = 0;
    for span in answer.suggestions.iter().flat_map(|one| &one.evidence) {
        let words: String = signs[span.start..span.end].iter().collect();
        assert_eq!(words, span.text);
        marked += 1;
    }
    assert!(marked > 0);
    assert_eq!(answer.suggestions[0].code, "20");
}

#[test]
fn the_seeds_of_the_fuzzer_are_read_without_harm() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../fuzz/seeds/align");
    let mut read = 0;
    for entry in std::fs::read_dir(folder).expect("the seeds are committed") {
        let bytes = std::fs::read(entry.expect("an entry").path()).expect("readable");
        let text = String::from_utf8_lossy(&bytes);
        let signs: Vec<char> = text.chars().collect();
        for scope in Scope::ALL {
            let answer =
                engine().suggest(&text, None, scope, &Options { min: Some(0.0), ..Options::default() });
            for span in answer.suggestions.iter().flat_map(|one| &one.evidence) {
                assert_eq!(signs[span.start..span.end].iter().collect::<String>(), span.text);
            }
        }
        let _ = crate::read_heads(&bytes);
        read += 1;
    }
    assert!(read >= 8, "{read} seeds");
}
