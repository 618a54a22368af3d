//! Refusals of this room.

use thiserror::Error;

use crate::{Finding, Severity};

/// Why the vocabulary refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum VocabularyError {
    /// The text is no amount.
    #[error("“{text}” is not an amount: {reason}")]
    Amount {
        /// What was given.
        text: String,
        /// What is wrong with it and what would be right.
        reason: &'static str,
    },
    /// The text is no date, or a day that the calendar does not have.
    #[error("“{text}” is not a date: {reason}")]
    Date {
        /// What was given.
        text: String,
        /// What is wrong with it and what would be right.
        reason: String,
        /// Whether it is written like a date and only the calendar has no such day.
        no_such_day: bool,
    },
    /// The currency's code is unknown.
    #[error("“{0}” is not a currency code of ISO 4217, such as USD or XOF")]
    Currency(String),
    /// The framework is unknown.
    #[error("there is no framework “{0}”; `sterna vocabulary list` names them")]
    Framework(String),
    /// The concept is unknown in its framework.
    #[error("the framework “{framework}” has no concept “{concept}”")]
    Concept {
        /// The framework's code.
        framework: String,
        /// What was asked for.
        concept: String,
    },
    /// The base address cannot be used to publish.
    #[error("“{base}” cannot be the base of published addresses: {reason}")]
    Base {
        /// What was given.
        base: String,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// A migration of concepts makes no sense.
    #[error("the migration cannot be used: {0}")]
    Migration(String),
}

impl VocabularyError {
    /// The refusal as a finding, for a reader that goes on; the caller adds the place.
    pub fn finding(&self, severity: Severity) -> Finding {
        Finding::new(self.code(), severity, self.to_string())
    }

    /// The stable code of the refusal.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Amount { .. } => "money.not-an-amount",
            Self::Date { no_such_day: true, .. } => "date.not-in-calendar",
            Self::Date { .. } => "date.not-a-date",
            Self::Currency(_) => "money.unknown-currency",
            Self::Framework(_) => "vocabulary.unknown-framework",
            Self::Concept { .. } => "vocabulary.unknown-concept",
            Self::Base { .. } => "vocabulary.base-not-public",
            Self::Migration(_) => "vocabulary.migration-refused",
        }
    }
}
