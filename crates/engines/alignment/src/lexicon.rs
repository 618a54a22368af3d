//! Topics and the phrases that speak of them, as data.

use std::collections::BTreeMap;

use crate::AlignmentError;

/// The lexicon that comes with the program.
const BUILT_IN: [&str; 3] = [
    include_str!("../data/lexicon/migration.lex"),
    include_str!("../data/lexicon/goals.lex"),
    include_str!("../data/lexicon/principles.lex"),
];

/// What a topic is besides its words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Manner {
    /// Says that people on the move are spoken of.
    pub mobile: bool,
    /// Too wide to stand alone: suggests nothing when nothing else is found.
    pub general: bool,
    /// Of refugees and asylum.
    pub care: bool,
    /// Its phrases hide whatever they cover.
    pub exclude: bool,
    /// Its phrases hide what follows within a few words.
    pub negation: bool,
}

/// A topic.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Topic {
    /// Its name, for people who edit the lexicon.
    pub name: String,
    /// What it is besides its words.
    pub manner: Manner,
    /// What it speaks for, untrained: (framework, concept, weight in tenths).
    pub concepts: Vec<(String, String, f32)>,
    /// Phrases by language.
    pub phrases: BTreeMap<String, Vec<String>>,
}

/// All topics.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lexicon {
    /// In the order of the files.
    pub topics: Vec<Topic>,
}

impl Lexicon {
    /// The one that comes with the program.
    ///
    /// # Errors
    /// `alignment.lexicon-unreadable`, which a test rules out.
    pub fn built_in() -> Result<Self, AlignmentError> {
        let mut topics = Vec::new();
        for text in BUILT_IN {
            topics.extend(Self::parse(text)?.topics);
        }
        Ok(Self { topics })
    }

    /// Reads a lexicon: `[topic] words` opens a topic, `en: phrase; phrase` gives phrases, `#` remarks.
    ///
    /// # Errors
    /// `alignment.lexicon-unreadable` with the line.
    pub fn parse(text: &str) -> Result<Self, AlignmentError> {
        let mut topics: Vec<Topic> = Vec::new();
        for (index, line) in text.lines().enumerate() {
            let refuse =
                |message: &str| AlignmentError::Lexicon { line: index + 1, message: message.to_owned() };
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if let Some(rest) = line.strip_prefix('[') {
                let (name, words) =
                    rest.split_once(']').ok_or_else(|| refuse("a topic's name ends with ]"))?;
                topics.push(topic(name, words).map_err(refuse)?);
                continue;
            }
            let (language, phrases) = line.split_once(':').ok_or_else(|| refuse("no language"))?;
            let topic = topics.last_mut().ok_or_else(|| refuse("phrases before the first topic"))?;
            let phrases = phrases.split(';').map(str::trim).filter(|phrase| !phrase.is_empty());
            topic.phrases.entry(language.trim().to_owned()).or_default().extend(phrases.map(str::to_owned));
        }
        Ok(Self { topics })
    }

    /// Adds a phrase to a topic; false when there is no such topic or the phrase is there.
    pub fn add(&mut self, topic: &str, language: &str, phrase: &str) -> bool {
        let Some(topic) = self.topics.iter_mut().find(|one| one.name == topic) else { return false };
        let phrases = topic.phrases.entry(language.to_owned()).or_default();
        if phrases.iter().any(|one| one == phrase) {
            return false;
        }
        phrases.push(phrase.to_owned());
        true
    }

    /// Mutes a phrase of a topic; false when it was not there.
    pub fn mute(&mut self, topic: &str, language: &str, phrase: &str) -> bool {
        let Some(topic) = self.topics.iter_mut().find(|one| one.name == topic) else { return false };
        let Some(phrases) = topic.phrases.get_mut(language) else { return false };
        let before = phrases.len();
        phrases.retain(|one| one != phrase);
        phrases.len() < before
    }
}

fn topic(name: &str, words: &str) -> Result<Topic, &'static str> {
    let mut topic = Topic { name: name.trim().to_owned(), ..Topic::default() };
    for word in words.split_whitespace() {
        match word {
            "mobile" => topic.manner.mobile = true,
            "general" => topic.manner.general = true,
            "care" => topic.manner.care = true,
            "exclude" => topic.manner.exclude = true,
            "negation" => topic.manner.negation = true,
            _ => {
                let (place, weight) = word.split_once('=').ok_or("expected framework:concept=weight")?;
                let (framework, concept) =
                    place.split_once(':').ok_or("expected framework:concept=weight")?;
                let weight: f32 = weight.parse().map_err(|_| "a weight is a number")?;
                topic.concepts.push((framework.to_owned(), concept.to_owned(), weight));
            }
        }
    }
    Ok(topic)
}
