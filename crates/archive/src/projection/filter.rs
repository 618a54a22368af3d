//! A filter: which records a count, a list or a search looks at.

use super::MoneyLine;
use crate::TagStatus;

/// Clauses that must all hold. The empty filter keeps everything the reader may see.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// All of them must hold.
    pub clauses: Vec<Clause>,
}

/// One condition on a record.
#[derive(Clone, Debug, PartialEq)]
pub enum Clause {
    /// One of the record's values of the facet `key` is among `any_of`; with `not`, none is.
    /// Keys are those of the digest and `collection`, `state`, `kind`, `language`, `sensitivity`,
    /// `activated` (`yes`, `no`, `unknown`) and `hidden` (`yes`, `no`).
    Facet {
        /// The facet.
        key: String,
        /// Its values.
        any_of: Vec<String>,
        /// Turns the clause round.
        not: bool,
    },
    /// A node carries one of these concepts with this status; no concepts named means any.
    Tagged {
        /// Framework code.
        framework: String,
        /// Concept codes.
        any_of: Vec<String>,
        /// Confirmed or suggested (for [`TagStatus::None`] see [`Clause::ExplicitlyNone`]).
        status: TagStatus,
    },
    /// No node carries a confirmed concept of the framework.
    NotTagged {
        /// Framework code.
        framework: String,
    },
    /// A node carries neither a confirmed concept of the framework nor an explicit none: work is left.
    Untouched {
        /// Framework code.
        framework: String,
    },
    /// A person said of a node: explicitly none of this framework.
    ExplicitlyNone {
        /// Framework code.
        framework: String,
    },
    /// A tag of the framework with this status was asserted on one of these UTC days (both included).
    TaggedBetween {
        /// Framework code.
        framework: String,
        /// Concept codes; none named means any.
        any_of: Vec<String>,
        /// Confirmed or suggested.
        status: TagStatus,
        /// First day, days since 1970-01-01.
        from_day: i32,
        /// Last day.
        to_day: i32,
    },
    /// The record's period touches these days (both included). A missing end is open; a record with
    /// neither start nor end has no period and is left out.
    PeriodOverlaps {
        /// First day.
        from_day: i32,
        /// Last day.
        to_day: i32,
    },
    /// The search finds the record by these words. Counts made without an index look for them in titles only.
    Text(String),
    /// A node of the record carries a counted amount.
    HasMoney,
    /// Money of the record is in this line of a tally under the filter's other clauses.
    MoneyOn(MoneyLine),
}

impl Filter {
    /// Everything the reader may see.
    pub fn all() -> Self {
        Self::default()
    }

    /// Adds: one of the facet's values is among these.
    #[must_use]
    pub fn with_facet<T: Into<String>>(mut self, key: &str, any_of: impl IntoIterator<Item = T>) -> Self {
        self.clauses.push(Clause::Facet {
            key: key.to_owned(),
            any_of: any_of.into_iter().map(Into::into).collect(),
            not: false,
        });
        self
    }

    /// Adds: none of the facet's values is among these.
    #[must_use]
    pub fn without_facet<T: Into<String>>(mut self, key: &str, any_of: impl IntoIterator<Item = T>) -> Self {
        self.clauses.push(Clause::Facet {
            key: key.to_owned(),
            any_of: any_of.into_iter().map(Into::into).collect(),
            not: true,
        });
        self
    }

    /// Adds: a node carries one of these concepts, confirmed; none named means any.
    #[must_use]
    pub fn with_concept<T: Into<String>>(
        mut self,
        framework: &str,
        any_of: impl IntoIterator<Item = T>,
    ) -> Self {
        self.clauses.push(Clause::Tagged {
            framework: framework.to_owned(),
            any_of: any_of.into_iter().map(Into::into).collect(),
            status: TagStatus::Confirmed,
        });
        self
    }

    /// Adds a clause.
    #[must_use]
    pub fn and(mut self, clause: Clause) -> Self {
        self.clauses.push(clause);
        self
    }

    /// Whether it keeps everything.
    pub fn is_empty(&self) -> bool {
        self.clauses.is_empty()
    }
}
