//! Statements: text written once, listed so that a test can prepare each on both engines.

use std::fmt::Write as _;

/// A statement's text and name, for the test that prepares all of them.
#[cfg(test)]
#[derive(Clone, Copy, Debug)]
pub(crate) struct Statement {
    /// The constant's name.
    pub(crate) name: &'static str,
    /// Its text; `$LIST` and `$VALUES` stand for as many placeholders as there are values.
    pub(crate) text: &'static str,
}

/// Declares statements as constants, and `STATEMENTS`, the list of them.
macro_rules! statements {
    ($($(#[$doc:meta])* $name:ident = $text:expr;)+) => {
        $($(#[$doc])* const $name: &str = $text;)+
        /// Every statement of this file.
        #[cfg(test)]
        pub(crate) const STATEMENTS: &[$crate::engine::Statement] =
            &[$($crate::engine::Statement { name: stringify!($name), text: $name }),+];
    };
}
pub(crate) use statements;

/// A statement's text as it is sent.
pub(crate) enum Sql {
    /// Written in the source.
    Fixed(&'static str),
    /// Expanded from text written in the source; holds no value of a caller.
    Expanded(String),
}

impl From<&'static str> for Sql {
    fn from(text: &'static str) -> Self {
        Self::Fixed(text)
    }
}

impl From<String> for Sql {
    fn from(text: String) -> Self {
        Self::Expanded(text)
    }
}

/// Puts `count` placeholders in the place of `$LIST`, the first of them numbered `from`.
pub(crate) fn listed(text: &'static str, from: usize, count: usize) -> String {
    let mut list = String::with_capacity(count * 6);
    for number in from..from + count {
        if number > from {
            list.push(',');
        }
        // Writing to a string cannot fail.
        let _ = write!(list, "${number}");
    }
    text.replace("$LIST", &list)
}

/// How the placeholders of many rows are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Placeholders {
    /// `$1`, `$2`, … as everywhere else.
    Numbered,
    /// `?`: SQLite looks a numbered one up by name, which for thousands of them takes longer than the writing.
    Plain,
}

/// Puts `rows` groups of `columns` placeholders in the place of `$VALUES`.
pub(crate) fn values(text: &'static str, columns: usize, rows: usize, placeholders: Placeholders) -> String {
    let mut list = String::with_capacity(rows * columns * 6);
    for row in 0..rows {
        list.push_str(if row == 0 { "(" } else { "),(" });
        for column in 1..=columns {
            if column > 1 {
                list.push(',');
            }
            match placeholders {
                // Writing to a string cannot fail.
                Placeholders::Numbered => drop(write!(list, "${}", row * columns + column)),
                Placeholders::Plain => list.push('?'),
            }
        }
    }
    list.push(')');
    text.replace("$VALUES", &list)
}
