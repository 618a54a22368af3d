//! Why something is suggested, as a code with arguments; who shows it words it in the reader's language.

/// A reason.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Reason {
    /// `align-reason-words`: the quoted words moved the score. `align-reason-crosswalk`: objectives that often go with it
    /// were found, a weak signal. `align-reason-whole`: the text as a whole, no single words.
    pub code: &'static str,
    /// The words, as they stand in the text; or concept codes for a crosswalk.
    pub words: Vec<String>,
}

/// Words Sterna never says, whatever a text says: a person is not illegal.
const NEVER_SAID: [&str; 9] =
    ["illegal", "ilegal", "illégal", "illegaux", "clandestin", "alien", "нелегал", "非法", "شرعي"];

/// Whether a word is one Sterna never says; such words are neither highlighted nor quoted.
pub(crate) fn never_said(word: &str) -> bool {
    let lower = word.to_lowercase();
    NEVER_SAID.iter().any(|never| lower.contains(never)) || lower.contains("незаконн")
}

impl Reason {
    /// In English, for output that knows no other language.
    pub fn english(&self) -> String {
        let words = self.words.join(", ");
        match self.code {
            "align-reason-words" => format!("speaks of {words}"),
            "align-reason-crosswalk" => format!("often goes with {words}; a weak signal"),
            _ => "the text as a whole reads like it".to_owned(),
        }
    }
}
