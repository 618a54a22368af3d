//! What was wrong with a file, and where.

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing; nothing was lost that was asked for.
    Notice,
    /// A value was left out, or is doubtful; the rest of the activity was read.
    Warning,
    /// The file or the activity could not be read, or cannot be used as it is.
    Error,
}

impl Severity {
    /// The word for it: `notice`, `warning` or `error`.
    pub fn code(self) -> &'static str {
        match self {
            Severity::Notice => "notice",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// Where in a file something is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// The number of the activity in its file, from 0; `None` outside of activities.
    pub activity: Option<u64>,
    /// The activity's identifier, when it was read before the finding was made.
    pub identifier: Option<String>,
    /// The line, from 1.
    pub line: u64,
    /// The byte, from 0, in the unpacked text as UTF-8.
    pub byte: u64,
    /// The path of element names within the activity, such as `transaction/value`; empty when it is the activity.
    pub element: String,
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let Some(activity) = self.activity {
            write!(f, "activity {}", activity + 1)?;
            if let Some(identifier) = &self.identifier {
                write!(f, " ({identifier})")?;
            }
            write!(f, ", ")?;
        }
        write!(f, "line {}", self.line)?;
        if !self.element.is_empty() {
            write!(f, ", {}", self.element)?;
        }
        Ok(())
    }
}

/// Something wrong with a file, with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// A stable dotted code, such as `iati.date`; docs/standards/iati.md lists them.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// Where.
    pub place: Place,
    /// What, in English, naming the thing and the next step.
    pub message: String,
    /// The values in the message, by name: what another language needs to say the same under the same code.
    pub arguments: Vec<(&'static str, String)>,
}
