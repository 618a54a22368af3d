//! Money planned: budgets and planned disbursements.

use jiff::civil::Date;

use super::{OrganisationReference, Value};

/// A part of the activity's budget.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Budget {
    /// `1` original (the default), `2` revised.
    pub kind: String,
    /// `1` indicative (the default), `2` committed.
    pub status: String,
    /// The first day.
    pub start: Option<Date>,
    /// The last day.
    pub end: Option<Date>,
    /// How much; `None` when the element is missing.
    pub value: Option<Value>,
}

/// A payment that is planned.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlannedDisbursement {
    /// `1` original, `2` revised.
    pub kind: Option<String>,
    /// The first day.
    pub start: Option<Date>,
    /// The last day.
    pub end: Option<Date>,
    /// How much; `None` when the element is missing.
    pub value: Option<Value>,
    /// Who pays.
    pub provider: Option<OrganisationReference>,
    /// Who is paid.
    pub receiver: Option<OrganisationReference>,
    /// How many payments it adds up, when it says that it is a sum ([`crate::NAMESPACE`]).
    pub count: Option<u32>,
}
