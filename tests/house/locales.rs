//! Six languages, each with every message.

use std::collections::BTreeSet;

use crate::{files, root};

/// Message keys of all the files of one locale.
fn keys(language: &str) -> BTreeSet<String> {
    files(&root().join("locales").join(language), ".ftl")
        .iter()
        .flat_map(|path| {
            let text = std::fs::read_to_string(path).expect("readable");
            text.lines()
                .filter_map(|line| {
                    let (key, _) = line.split_once('=')?;
                    let key = key.trim_end();
                    let plain = key.chars().next().is_some_and(|first| first.is_ascii_alphabetic())
                        && key.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_".contains(letter));
                    plain.then(|| key.to_owned())
                })
                .collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn each_locale_has_every_message_and_no_other() {
    let english = keys("en");
    assert!(english.len() > 50, "hardly any message: the test reads the wrong place");
    for language in ["fr", "es", "ar", "ru", "zh"] {
        let theirs = keys(language);
        let missing: Vec<_> = english.difference(&theirs).collect();
        let extra: Vec<_> = theirs.difference(&english).collect();
        assert!(missing.is_empty() && extra.is_empty(), "{language}: missing {missing:#?}, extra {extra:#?}");
    }
}
