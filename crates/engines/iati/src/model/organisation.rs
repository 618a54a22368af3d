//! Organisations named by an activity, and the part each plays.

use super::Narrative;

/// The organisation that publishes the activity.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReportingOrganisation {
    /// The organisation's identifier, such as `XM-DAC-47066`.
    pub reference: Option<String>,
    /// The organisation type code (10 government, 40 multilateral, …).
    pub kind: Option<String>,
    /// Whether it reports on behalf of somebody else.
    pub secondary: bool,
    /// The name by language.
    pub narratives: Vec<Narrative>,
}

/// The part an organisation plays, by its 2.x code; the names of 1.x are mapped to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// `1`: provides the funds.
    Funding,
    /// `2`: answers for the activity and its outcomes.
    Accountable,
    /// `3`: manages the budget and direction on behalf of the funder.
    Extending,
    /// `4`: carries the activity out.
    Implementing,
}

impl Role {
    /// The code of the role in version 2.x.
    pub fn code(self) -> &'static str {
        match self {
            Role::Funding => "1",
            Role::Accountable => "2",
            Role::Extending => "3",
            Role::Implementing => "4",
        }
    }
}

/// An organisation that takes part in the activity.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ParticipatingOrganisation {
    /// Its part; `None` when the file gives none that is known.
    pub role: Option<Role>,
    /// The organisation's identifier.
    pub reference: Option<String>,
    /// The organisation type code.
    pub kind: Option<String>,
    /// The identifier of this organisation's own activity, when it publishes one.
    pub activity_id: Option<String>,
    /// The name by language.
    pub narratives: Vec<Narrative>,
}

/// The provider or the receiver of money.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OrganisationReference {
    /// The organisation's identifier.
    pub reference: Option<String>,
    /// The organisation type code.
    pub kind: Option<String>,
    /// The activity the money comes from (provider) or goes to (receiver).
    pub activity_id: Option<String>,
    /// The name by language.
    pub narratives: Vec<Narrative>,
}
