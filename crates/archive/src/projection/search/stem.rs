//! Stems: what the forms of a word have in common.

use rust_stemmers::{Algorithm, Stemmer};

use super::fold::fold;
use super::words::{Script, Word};

/// Stands before a stem in the index, so that no word is taken for one.
pub(in super::super) const STEM_SIGN: char = '\u{1}';

/// Stems words of the six languages.
pub(in super::super) struct Stems {
    en: Stemmer,
    fr: Stemmer,
    es: Stemmer,
    ru: Stemmer,
}

impl Default for Stems {
    fn default() -> Self {
        Self {
            en: Stemmer::create(Algorithm::English),
            fr: Stemmer::create(Algorithm::French),
            es: Stemmer::create(Algorithm::Spanish),
            ru: Stemmer::create(Algorithm::Russian),
        }
    }
}

impl Stems {
    /// The stems of a word, each behind [`STEM_SIGN`]. `language` is that of the text, `None` when it may be
    /// any (a query, or a text of unknown language). A word is stemmed as written and as folded: readers leave
    /// accents out.
    pub(in super::super) fn of(&self, word: &Word<'_>, folded: &str, language: Option<&str>) -> Vec<String> {
        let mut stems = Vec::new();
        match word.script {
            Script::Latin => {
                let lower = word.text.to_lowercase();
                let known = match language {
                    Some("en") => [Some(&self.en), None, None],
                    Some("fr") => [Some(&self.fr), None, None],
                    Some("es") => [Some(&self.es), None, None],
                    None | Some("und") => [Some(&self.en), Some(&self.fr), Some(&self.es)],
                    Some(_) => [None; 3],
                };
                for stemmer in known.into_iter().flatten() {
                    add(&mut stems, &fold(&stemmer.stem(&lower)));
                    if lower != folded {
                        add(&mut stems, &stemmer.stem(folded));
                    }
                }
            }
            Script::Cyrillic => add(&mut stems, &self.ru.stem(folded)),
            Script::Arabic => add(&mut stems, arabic(folded)),
            Script::Han | Script::Other => {}
        }
        stems
    }
}

fn add(stems: &mut Vec<String>, stem: &str) {
    let mut signed = String::with_capacity(stem.len() + 1);
    signed.push(STEM_SIGN);
    signed.push_str(stem);
    if !stem.is_empty() && !stems.contains(&signed) {
        stems.push(signed);
    }
}

/// A light stem of a folded Arabic word: without the article and the particles written together with it, and
/// without the commonest endings, as long as three letters stay.
fn arabic(word: &str) -> &str {
    let letters = |text: &str| text.chars().count();
    let mut stem = word;
    for prefix in ["وال", "بال", "كال", "فال", "لل", "ال", "و"] {
        if let Some(rest) = stem.strip_prefix(prefix).filter(|rest| letters(rest) >= 3) {
            stem = rest;
            break;
        }
    }
    for suffix in ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"] {
        if let Some(rest) = stem.strip_suffix(suffix).filter(|rest| letters(rest) >= 3) {
            stem = rest;
            break;
        }
    }
    stem
}
