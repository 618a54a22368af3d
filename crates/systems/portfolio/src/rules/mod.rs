//! Suggestions: rules that are data, and the seam for whatever suggests better.

mod lexicon;
mod register;
mod rule;
mod suggester;

#[cfg(test)]
mod tests;

pub use lexicon::seeded_rules;
pub use register::{load_rules, remove_rule, save_rule};
pub use rule::{Condition, Rule};
pub use suggester::{Both, NodeText, RuleSuggester, Suggester, Suggestion};
