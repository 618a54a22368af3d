//! Titles and sentences in six languages, composed from a small table of phrases.

use std::collections::HashMap;

use super::record::Texts;

/// The languages of the collection and how often each is the language of a record.
pub const LANGUAGES: [(&str, usize); 6] =
    [("en", 52), ("fr", 15), ("es", 14), ("ar", 7), ("ru", 6), ("zh", 6)];

/// How many settings the table holds.
pub const SETTINGS: usize = 20;

/// The table of phrases, by key and language.
pub struct Words {
    phrases: HashMap<(&'static str, &'static str), &'static str>,
}

impl Words {
    /// Reads the table that is part of the program.
    pub fn load() -> Self {
        let mut phrases = HashMap::new();
        let mut rows = include_str!("phrases.tsv").lines();
        let languages: Vec<&str> =
            rows.next().expect("the table has a heading").split('\t').skip(1).collect();
        for row in rows {
            let mut cells = row.split('\t');
            let key = cells.next().expect("a row has a key");
            for (language, phrase) in languages.iter().zip(cells) {
                phrases.insert((key, *language), phrase);
            }
        }
        Self { phrases }
    }

    /// The phrase; a missing one is an error of the table.
    pub fn phrase(&self, key: &str, language: &str) -> &'static str {
        self.phrases.get(&(key, language)).copied().unwrap_or_else(|| panic!("no phrase {key} in {language}"))
    }

    /// A title such as "Law: pension rights that travel, in river towns".
    pub fn title(&self, kind: &str, objective: u8, variant: char, setting: usize, language: &str) -> String {
        let phrase = self.phrase(&format!("t{objective}{variant}"), language);
        let setting = self.phrase(&format!("s{setting}"), language);
        let gap = match language {
            "zh" => "",
            "ar" => "، ",
            _ => ", ",
        };
        let title = format!("{phrase}{gap}{setting}");
        if kind == "project" {
            return title;
        }
        let kind = self.phrase(&format!("y{kind}"), language);
        let colon = match language {
            "fr" => "\u{a0}: ",
            "zh" => "：",
            _ => ": ",
        };
        format!(
            "{kind}{colon}{}",
            if matches!(language, "en" | "es" | "ru" | "fr") { lower(&title) } else { title }
        )
    }

    /// The outcome sentence of an objective in each of `languages`.
    pub fn outcome(&self, objective: u8, languages: &[&'static str]) -> Texts {
        languages
            .iter()
            .map(|language| (*language, self.phrase(&format!("o{objective}"), language).to_owned()))
            .collect()
    }

    /// The description: that the record is invented, then what it is meant to reach.
    pub fn description(&self, objective: u8, languages: &[&'static str]) -> Texts {
        let sentence = |language: &'static str| {
            let outcome = self.phrase(&format!("o{objective}"), language);
            self.phrase("d", language).replace("{}", &lower(outcome))
        };
        languages.iter().map(|language| (*language, sentence(language))).collect()
    }
}

/// The same words with a small first letter.
fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
