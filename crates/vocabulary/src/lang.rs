//! The six languages of the house.

use std::fmt;

use serde::{Deserialize, Serialize};

/// One of the six official languages of the United Nations: the languages every label and page exists in.
///
/// Content may be written in any language; see [`crate::MultiText`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// French.
    Fr,
    /// Spanish.
    Es,
    /// Arabic, written from right to left.
    Ar,
    /// Russian.
    Ru,
    /// Chinese, in simplified characters.
    Zh,
}

impl Lang {
    /// All six, in the order in which label tables keep them.
    pub const ALL: [Lang; 6] = [Lang::En, Lang::Fr, Lang::Es, Lang::Ar, Lang::Ru, Lang::Zh];

    /// The two-letter code (ISO 639-1).
    pub const fn code(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Fr => "fr",
            Lang::Es => "es",
            Lang::Ar => "ar",
            Lang::Ru => "ru",
            Lang::Zh => "zh",
        }
    }

    /// The language of an exact two-letter code.
    pub fn from_code(code: &str) -> Option<Lang> {
        Lang::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// The language of a BCP 47 tag, whatever its case, script or region: `FR-ca` is French, `zh-Hant` Chinese.
    pub fn parse(tag: &str) -> Option<Lang> {
        let primary = tag.trim().split(['-', '_']).next()?;
        Lang::ALL.into_iter().find(|lang| lang.code().eq_ignore_ascii_case(primary))
    }

    /// Whether the language is written from right to left.
    pub const fn rtl(self) -> bool {
        matches!(self, Lang::Ar)
    }

    /// The value of HTML's `dir` attribute.
    pub const fn dir(self) -> &'static str {
        if self.rtl() { "rtl" } else { "ltr" }
    }

    /// The language's name in itself, for a language switch.
    pub const fn own_name(self) -> &'static str {
        match self {
            Lang::En => "English",
            Lang::Fr => "Français",
            Lang::Es => "Español",
            Lang::Ar => "العربية",
            Lang::Ru => "Русский",
            Lang::Zh => "中文",
        }
    }

    /// The position in [`Lang::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}
