//! Why an activity's XML could not be read on.

use crate::words::{Words, words};

/// The sort of fault, which decides how the reader goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FaultKind {
    /// The text is not well formed.
    Syntax,
    /// The text ends inside a comment, a CDATA section, a processing instruction or an element.
    Unfinished,
    /// Another activity begins before this one ends.
    Nested,
    /// A limit is exceeded.
    Limit,
}

/// A fault at a byte of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    /// The sort.
    pub kind: FaultKind,
    /// The byte, from the start of the activity.
    pub offset: usize,
    /// What it is, in English, with the arguments of `iati.xml` or `iati.limit`.
    pub words: Words,
}

impl Fault {
    /// A fault that is not about ending too early.
    #[cold]
    pub(crate) fn syntax(offset: usize, message: impl Into<String>) -> Fault {
        Fault::named(offset, "plain", "", message)
    }

    /// The same, with what the argument `case` says and the name it is about.
    #[cold]
    pub(crate) fn named(offset: usize, case: &str, name: &str, message: impl Into<String>) -> Fault {
        let words = words(message).with("case", case).with("name", name);
        Fault { kind: FaultKind::Syntax, offset, words }
    }

    /// The text ended too early.
    #[cold]
    pub(crate) fn unfinished(offset: usize, within: &str) -> Fault {
        let words = words(format!("the text ends inside {within}")).with("case", "plain").with("name", "");
        Fault { kind: FaultKind::Unfinished, offset, words }
    }

    /// A limit is exceeded.
    #[cold]
    pub(crate) fn limit(offset: usize, words: Words) -> Fault {
        Fault { kind: FaultKind::Limit, offset, words }
    }
}
