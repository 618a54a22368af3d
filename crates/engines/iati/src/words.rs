//! The words of a finding in the making: English, and the values in them by name.

/// English words, and the values that another language needs to say the same.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Words {
    /// What, in English.
    pub message: String,
    /// The values in it: (name, value), as [`crate::FINDING_CODES`] lists them.
    pub arguments: Vec<(&'static str, String)>,
}

impl Words {
    /// The same words with one more named value.
    #[cold]
    pub(crate) fn with(mut self, name: &'static str, value: impl ToString) -> Words {
        self.arguments.push((name, value.to_string()));
        self
    }
}

/// Words from a message; values follow by [`Words::with`].
#[cold]
pub(crate) fn words(message: impl Into<String>) -> Words {
    Words { message: message.into(), arguments: Vec::new() }
}

impl From<String> for Words {
    fn from(message: String) -> Words {
        words(message)
    }
}

impl From<&str> for Words {
    fn from(message: &str) -> Words {
        words(message)
    }
}
