//! The whole way of a text: any bytes as text to tokens, topics, scores and marked words.
//! Seeds: small texts in six languages, and what breaks tokenisers.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sterna_alignment::{Aligner, Options, Scope};

fuzz_target!(|bytes: &[u8]| {
    let aligner = Aligner::shared().expect("the built-in lexicon and weights are readable");
    let text = String::from_utf8_lossy(bytes);
    let signs: Vec<char> = text.chars().collect();
    for scope in Scope::ALL {
        let answer = aligner.suggest(&text, None, scope, &Options { min: Some(0.0), ..Options::default() });
        for one in &answer.suggestions {
            assert!((0.0..=1.0).contains(&one.confidence), "a confidence is a chance");
            for span in &one.evidence {
                let words: String = signs[span.start..span.end].iter().collect();
                assert_eq!(words, span.text, "a place is where its words are");
            }
        }
    }
    // Weights are our own, but a broken file must be refused, not feared.
    let _ = sterna_alignment::read_heads(bytes);
    let _ = sterna_alignment::Lexicon::parse(&text);
});
