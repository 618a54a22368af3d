//! Text in several languages, as people and files give it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::Lang;

/// A text by language: keys are BCP 47 tags in their usual case, `und` when the language is unknown.
///
/// No value is empty: setting an empty text removes it. Reading JSON keeps both promises.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(from = "BTreeMap<String, String>", into = "BTreeMap<String, String>")]
pub struct MultiText(BTreeMap<String, String>);

impl MultiText {
    /// The key of a text whose language nobody stated.
    pub const UNKNOWN: &'static str = "und";

    /// No text at all.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text in one language.
    pub fn of(language: &str, text: &str) -> Self {
        let mut this = Self::new();
        this.set(language, text);
        this
    }

    /// Sets the text of a language; an empty one removes it. Surrounding white space goes.
    pub fn set(&mut self, language: &str, text: &str) {
        let key = normal_tag(language);
        match text.trim() {
            "" => self.0.remove(&key),
            text => self.0.insert(key, text.to_owned()),
        };
    }

    /// The text under exactly this tag.
    pub fn get(&self, language: &str) -> Option<&str> {
        self.0.get(&normal_tag(language)).map(String::as_str)
    }

    /// The text for a reader, with the tag it is written in, so that a page can state `lang` where it differs.
    ///
    /// Tried in this order: the reader's language, any regional form of it, English, any form of English,
    /// a text of unknown language, the first there is.
    pub fn best(&self, lang: Lang) -> Option<(&str, &str)> {
        let of = |code: &str| {
            let regional = |tag: &str| tag.split('-').next() == Some(code);
            self.0.get_key_value(code).or_else(|| self.0.iter().find(|(tag, _)| regional(tag)))
        };
        of(lang.code())
            .or_else(|| of("en"))
            .or_else(|| self.0.get_key_value(Self::UNKNOWN))
            .or_else(|| self.0.first_key_value())
            .map(|(tag, text)| (tag.as_str(), text.as_str()))
    }

    /// The words of [`MultiText::best`]; empty when there is no text at all.
    pub fn best_text(&self, lang: Lang) -> &str {
        self.best(lang).map_or("", |(_, text)| text)
    }

    /// Tags and texts, by tag.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(tag, text)| (tag.as_str(), text.as_str()))
    }

    /// Whether there is no text in any language.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// In how many languages there is a text.
    pub fn len(&self) -> usize {
        self.0.len()
    }
}

impl<K: AsRef<str>, V: AsRef<str>> FromIterator<(K, V)> for MultiText {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        let mut this = Self::new();
        for (language, text) in pairs {
            this.set(language.as_ref(), text.as_ref());
        }
        this
    }
}

impl From<BTreeMap<String, String>> for MultiText {
    fn from(texts: BTreeMap<String, String>) -> Self {
        // What we wrote ourselves is in order already and need not be copied.
        let fits = |(tag, text): (&String, &String)| {
            let plain =
                tag.len() <= 3 && !tag.is_empty() && tag.bytes().all(|byte| byte.is_ascii_lowercase());
            (plain || *tag == normal_tag(tag)) && !text.is_empty() && text.trim().len() == text.len()
        };
        if texts.iter().all(fits) { Self(texts) } else { texts.into_iter().collect() }
    }
}

impl From<MultiText> for BTreeMap<String, String> {
    fn from(texts: MultiText) -> Self {
        texts.0
    }
}

/// A BCP 47 tag in its usual case: language lower, script Title, region UPPER. Empty is [`MultiText::UNKNOWN`].
pub fn normal_tag(tag: &str) -> String {
    let tag = tag.trim();
    if tag.is_empty() {
        return MultiText::UNKNOWN.to_owned();
    }
    let mut out = String::with_capacity(tag.len());
    for (at, part) in tag.split(['-', '_']).enumerate() {
        if at > 0 {
            out.push('-');
        }
        let lower = part.to_ascii_lowercase();
        match (at, lower.len()) {
            (0, _) => out.push_str(&lower),
            (_, 2) => out.push_str(&part.to_ascii_uppercase()),
            (_, 4) if lower.is_ascii() => {
                out.push_str(&lower[..1].to_ascii_uppercase());
                out.push_str(&lower[1..]);
            }
            _ => out.push_str(&lower),
        }
    }
    out
}
