//! The rules that come with the program: a seed lexicon by objective in English, French and Spanish.

use super::{Condition, Rule};

/// Objective, language and phrases; from the field notes of the Wizard's pre-selection, short and discriminating on
/// purpose: general words such as “migration” never stand alone.
const LEXICON: &str = include_str!("lexicon.tsv");

/// The seeded rules: one for each objective and language, weight 700.
pub fn seeded_rules() -> Vec<Rule> {
    let lines = LEXICON.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .filter_map(|line| {
            let mut cells = line.split('\t');
            let (objective, language, phrases) = (cells.next()?, cells.next()?, cells.next()?);
            Some(Rule {
                id: format!("lexicon-gcm-{objective}-{language}"),
                condition: Condition {
                    keywords: phrases.split(';').map(|phrase| phrase.trim().to_owned()).collect(),
                    language: language.to_owned(),
                    ..Condition::default()
                },
                framework: "gcm".to_owned(),
                concept: objective.to_owned(),
                weight: 700,
                note: String::new(),
                enabled: true,
                seeded: true,
            })
        })
        .collect()
}
