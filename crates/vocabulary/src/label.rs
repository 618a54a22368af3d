//! Labels: what a code is called, in six languages, and whether a speaker has read it.

use serde::Serialize;

use crate::Lang;

/// What a code is called in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Label<'a> {
    /// The words. Never empty.
    pub text: &'a str,
    /// Whether the wording comes from its publisher or a speaker has reviewed it.
    pub reviewed: bool,
}

/// What a code is called in all six languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Labels {
    pub(crate) texts: [&'static str; 6],
    pub(crate) reviewed: [bool; 6],
}

impl Labels {
    /// The label in one language.
    pub fn get(&self, lang: Lang) -> Label<'static> {
        Label { text: self.texts[lang.index()], reviewed: self.reviewed[lang.index()] }
    }

    /// The words in one language.
    pub fn text(&self, lang: Lang) -> &'static str {
        self.texts[lang.index()]
    }

    /// All six, in the order of [`Lang::ALL`].
    pub fn iter(&self) -> impl Iterator<Item = (Lang, Label<'static>)> + '_ {
        Lang::ALL.into_iter().map(|lang| (lang, self.get(lang)))
    }
}
