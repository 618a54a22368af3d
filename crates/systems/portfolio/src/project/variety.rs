//! What a record of the portfolio is.

use serde::{Deserialize, Serialize};

/// The types. What a State reports is mostly not a project.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProjectType {
    /// Work with a start, an end and usually a budget.
    #[default]
    Project,
    /// Several projects under one roof.
    Programme,
    /// A law, a regulation or a policy.
    Law,
    /// A strategy or a plan.
    Strategy,
    /// An institution or a coordination body.
    Institution,
    /// A standing service.
    Service,
    /// An agreement between States or organisations.
    Agreement,
    /// A campaign.
    Campaign,
}

impl ProjectType {
    /// All, in the order lists show them.
    pub const ALL: [Self; 8] = [
        Self::Project,
        Self::Programme,
        Self::Law,
        Self::Strategy,
        Self::Institution,
        Self::Service,
        Self::Agreement,
        Self::Campaign,
    ];

    /// The code stored, printed and put into addresses; its message is `type-` and the code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Project => "project",
            Self::Programme => "programme",
            Self::Law => "law",
            Self::Strategy => "strategy",
            Self::Institution => "institution",
            Self::Service => "service",
            Self::Agreement => "agreement",
            Self::Campaign => "campaign",
        }
    }

    /// The type of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }

    /// Whether it is the type a record has when nothing is said.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
    pub fn is_default(&self) -> bool {
        *self == Self::Project
    }
}
