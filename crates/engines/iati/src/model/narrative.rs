//! A text with its language.

/// One text in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Narrative {
    /// The language code in lower case: the text's own `xml:lang`, else its element's, else the activity's
    /// default. `None` when the file names none: never guessed.
    pub language: Option<String>,
    /// The text, trimmed, with character references resolved and line ends as `\n`. Never empty.
    pub text: String,
}

/// A description, with its kind.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Description {
    /// The kind: `1` general, `2` objectives, `3` target groups, `4` other.
    pub kind: Option<String>,
    /// The text by language.
    pub narratives: Vec<Narrative>,
}
