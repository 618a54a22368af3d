//! Why an activity's XML could not be read on.

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
    /// What it is, in English.
    pub message: String,
}

impl Fault {
    /// A fault that is not about ending too early.
    #[cold]
    pub(crate) fn syntax(offset: usize, message: impl Into<String>) -> Fault {
        Fault { kind: FaultKind::Syntax, offset, message: message.into() }
    }

    /// The text ended too early.
    #[cold]
    pub(crate) fn unfinished(offset: usize, within: &str) -> Fault {
        Fault { kind: FaultKind::Unfinished, offset, message: format!("the text ends inside {within}") }
    }

    /// A limit is exceeded.
    #[cold]
    pub(crate) fn limit(offset: usize, message: impl Into<String>) -> Fault {
        Fault { kind: FaultKind::Limit, offset, message: message.into() }
    }
}
