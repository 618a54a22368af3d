//! The six languages are complete, and their messages are theirs.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use sterna_vocabulary::Lang;

use crate::Messages;

/// Messages that may equal the English: the name, signs, and words that are spelt alike.
const EQUAL: &str = include_str!("../../../../locales/equal.txt");

type Entries = BTreeMap<String, (String, Pattern<String>)>;

fn entries(lang: Lang) -> Entries {
    let mut all = Entries::new();
    for (name, text) in Messages::sources(lang) {
        let resource = fluent_syntax::parser::parse(text)
            .unwrap_or_else(|(_, errors)| panic!("{name} does not parse: {errors:?}"));
        let file = name.rsplit('/').next().unwrap_or_default().to_owned();
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            if let Some(value) = message.value {
                all.insert(message.id.name.clone(), (file.clone(), value));
            }
            for attribute in message.attributes {
                all.insert(
                    format!("{}.{}", message.id.name, attribute.id.name),
                    (file.clone(), attribute.value),
                );
            }
        }
    }
    all
}

#[test]
fn files_load_without_faults() {
    for lang in Lang::ALL {
        assert_eq!(Messages::of(lang).faults(), &[] as &[String], "{lang}");
    }
}

#[test]
fn every_language_has_every_message() {
    let english: BTreeSet<String> = entries(Lang::En).into_keys().collect();
    assert!(english.len() > 150);
    for lang in Lang::ALL {
        let own: BTreeSet<String> = entries(lang).into_keys().collect();
        let missing: Vec<_> = english.difference(&own).collect();
        let extra: Vec<_> = own.difference(&english).collect();
        assert!(missing.is_empty() && extra.is_empty(), "{lang}: missing {missing:?}, extra {extra:?}");
    }
}

#[test]
fn at_most_three_per_cent_equal_the_english_and_all_of_them_are_listed() {
    let listed: BTreeSet<&str> =
        EQUAL.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    let english = entries(Lang::En);
    for lang in Lang::ALL.into_iter().filter(|lang| *lang != Lang::En) {
        let own = entries(lang);
        let equal: Vec<&String> = own
            .iter()
            .filter(|(key, (_, pattern))| {
                english.get(*key).is_some_and(|(_, english)| english == pattern)
                    && *key != "language-reviewed"
                    && letters(pattern)
            })
            .map(|(key, _)| key)
            .collect();
        let unlisted: Vec<_> = equal
            .iter()
            .filter(|key| {
                let of_language = format!("{}:{key}", lang.code());
                !listed.contains(key.as_str()) && !listed.contains(of_language.as_str())
            })
            .collect();
        assert!(
            unlisted.is_empty(),
            "{lang}: equal to the English and not in locales/equal.txt: {unlisted:?}"
        );
        assert!(equal.len() * 100 <= own.len() * 3, "{lang}: {} of {} equal", equal.len(), own.len());
    }
}

/// Whether a pattern has words at all.
fn letters(pattern: &Pattern<String>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => value.chars().any(char::is_alphabetic),
        PatternElement::Placeable { expression } => matches!(expression, Expression::Select { .. }),
    })
}

/// The plural categories of cardinal whole numbers.
fn categories(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => &["one", "other"],
        Lang::Fr | Lang::Es => &["many", "one", "other"],
        Lang::Ar => &["few", "many", "one", "other", "two", "zero"],
        Lang::Ru => &["few", "many", "one", "other"],
        Lang::Zh => &["other"],
    }
}

#[test]
fn plural_forms_are_complete() {
    for lang in Lang::ALL {
        for (key, (file, pattern)) in entries(lang) {
            for element in &pattern.elements {
                let PatternElement::Placeable { expression: Expression::Select { variants, selector } } =
                    element
                else {
                    continue;
                };
                let InlineExpression::VariableReference { .. } = selector else { continue };
                let forms: BTreeSet<&str> = variants
                    .iter()
                    .filter_map(|variant| match &variant.key {
                        VariantKey::Identifier { name } => Some(name.as_str()),
                        VariantKey::NumberLiteral { .. } => None,
                    })
                    .collect();
                let plural = ["zero", "one", "two", "few", "many"];
                let is_plural = forms.iter().all(|form| plural.contains(form) || *form == "other");
                if is_plural {
                    let wanted: BTreeSet<&str> = categories(lang).iter().copied().collect();
                    assert_eq!(forms, wanted, "{lang} {file} {key}");
                }
            }
        }
    }
}

#[test]
fn variables_are_those_of_the_english() {
    let english = entries(Lang::En);
    for lang in Lang::ALL {
        for (key, (_, pattern)) in entries(lang) {
            let Some((_, source)) = english.get(&key) else { continue };
            let extra: Vec<String> = variables(&pattern).difference(&variables(source)).cloned().collect();
            assert!(extra.is_empty(), "{lang} {key}: unknown variables {extra:?}");
        }
    }
}

fn variables(pattern: &Pattern<String>) -> BTreeSet<String> {
    fn inline(expression: &InlineExpression<String>, found: &mut BTreeSet<String>) {
        match expression {
            InlineExpression::VariableReference { id } => {
                found.insert(id.name.clone());
            }
            InlineExpression::Placeable { expression: inner } => walk(inner, found),
            _ => {}
        }
    }
    fn walk(expression: &Expression<String>, found: &mut BTreeSet<String>) {
        match expression {
            Expression::Inline(expression) => inline(expression, found),
            Expression::Select { selector, variants } => {
                inline(selector, found);
                for variant in variants {
                    found.extend(variables(&variant.value));
                }
            }
        }
    }
    let mut found = BTreeSet::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk(expression, &mut found);
        }
    }
    found
}

#[test]
fn each_language_says_whether_it_was_reviewed() {
    for lang in Lang::ALL {
        let answer = Messages::of(lang).get("language-reviewed", &[]);
        assert!(matches!(answer.as_deref(), Some("yes" | "no")), "{lang}");
    }
    assert!(Messages::of(Lang::En).reviewed());
}

#[test]
fn the_compact_is_never_worded_carelessly() {
    for (key, (_, pattern)) in entries(Lang::En) {
        let text = format!("{pattern:?}").to_lowercase();
        for word in ["illegal", "please", "oops", "simply", "!"] {
            assert!(!text.contains(word), "{key}: {word}");
        }
    }
}

/// The Rust files under a folder.
fn sources(folder: &std::path::Path, found: &mut Vec<std::path::PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn every_message_that_code_names_exists() {
    let english = entries(Lang::En);
    let mut files = Vec::new();
    sources(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(".."), &mut files);
    let mut missing = BTreeSet::new();
    for file in files.iter().filter(|file| !file.components().any(|part| part.as_os_str() == "tests")) {
        let text = std::fs::read_to_string(file).unwrap_or_default();
        for call in ["ctx.t(\"", "ctx.t_args(\"", "ctx.sentence(\"", "NavItem::new(\""] {
            for part in text.split(call).skip(1) {
                let key = &part[..part.find('"').unwrap_or(0)];
                let is_key =
                    key.bytes().all(|byte| byte.is_ascii_lowercase() || b"-.0123456789".contains(&byte));
                if is_key && !english.contains_key(key) {
                    missing.insert(format!("{key} in {}", file.display()));
                }
            }
        }
    }
    // The documentation's own example.
    missing.retain(|fault| !fault.starts_with("rows in"));
    assert!(missing.is_empty(), "messages that are nowhere: {missing:#?}");
}
