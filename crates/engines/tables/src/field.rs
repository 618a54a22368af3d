//! The fields of a record that a column of a table can hold.

use serde::{Deserialize, Serialize};

macro_rules! fields {
    ($($(#[$doc:meta])* $name:ident = $code:literal,)*) => {
        /// What a column holds. The code (`Field::code`) is stable and is how a mapping is remembered.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Field { $($(#[$doc])* $name,)* }

        impl Field {
            /// Every field, in the order a person is offered them.
            pub const ALL: &'static [Field] = &[$(Field::$name,)*];

            /// The stable code, equal to the serialised form: `outcome-title`.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Field::$name => $code,)* }
            }

            /// The field of a code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Field> {
                match code { $($code => Some(Field::$name),)* _ => None }
            }
        }
    };
}

fields! {
    /// The publisher's identifier of the record, kept as given.
    Identifier = "identifier",
    /// The title; the column's language says in which language.
    Title = "title",
    /// What it is about.
    Description = "description",
    /// Project, programme, law or policy, strategy or plan, institution, service, agreement, campaign.
    Type = "type",
    /// Pipeline, implementation, finalisation, closed, cancelled, suspended.
    Status = "status",
    /// First day.
    Start = "start",
    /// Last day.
    End = "end",
    /// One or several countries or areas, with or without percentages.
    Country = "country",
    /// A region, kept as text.
    Region = "region",
    /// The organisation that reports or owns the record.
    Organisation = "organisation",
    /// Who pays.
    Funder = "funder",
    /// Who carries it out.
    Implementer = "implementer",
    /// Other partners.
    Partner = "partner",
    /// An amount of money.
    Budget = "budget",
    /// The currency of the amount.
    Currency = "currency",
    /// The title of an outcome; several columns may carry numbers (Outcome 1, Outcome 2).
    OutcomeTitle = "outcome-title",
    /// The description of an outcome.
    OutcomeDescription = "outcome-description",
    /// The outcome's share of the budget, in percent.
    OutcomeShare = "outcome-share",
    /// Objectives of the Global Compact; in a column per objective, the cell only says yes.
    Gcm = "gcm",
    /// Sustainable Development Goals and targets.
    Sdg = "sdg",
    /// Guiding principles of the Compact.
    Principle = "principle",
    /// The language the row is written in.
    Language = "language",
    /// An address of a page or document.
    Link = "link",
    /// The identifier of the record this one belongs to.
    Parent = "parent",
    /// Remarks, kept as text.
    Notes = "notes",
    /// A person's name, e-mail or telephone: dropped by default.
    Person = "person",
    /// Not read.
    Ignore = "ignore",
    /// Our own column in a file of refused rows: what was wrong. Not read.
    Refusal = "refusal",
}
