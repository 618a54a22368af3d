//! What is noticed while one activity is read, before it has a line.

use crate::Severity;
use crate::words::Words;

/// A finding in the making: its place is a byte of the activity.
#[derive(Debug, Clone)]
pub(crate) struct Note {
    /// The stable code.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// The byte, from the start of the activity.
    pub offset: usize,
    /// The path within the activity.
    pub element: String,
    /// What, in English, with its values.
    pub words: Words,
}

/// The notes of one activity; those beyond the limit are only counted.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    /// The notes kept, in order.
    pub kept: Vec<Note>,
    /// How many were not kept.
    pub cut: u64,
    max: usize,
}

impl Notes {
    /// No notes yet, and at most `max` to be kept.
    pub(crate) fn new(max: usize) -> Notes {
        Notes { kept: Vec::new(), cut: 0, max }
    }

    /// Adds a note; its words are only made when it is kept.
    #[cold]
    pub(crate) fn add(
        &mut self,
        code: &'static str,
        severity: Severity,
        offset: usize,
        words: impl FnOnce() -> (String, Words),
    ) {
        if self.kept.len() >= self.max {
            self.cut += 1;
            return;
        }
        let (element, words) = words();
        self.kept.push(Note { code, severity, offset, element, words });
    }
}
