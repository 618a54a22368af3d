//! The states of a project and who may move between them.

use serde::{Deserialize, Serialize};

use crate::PortfolioError;

/// Where a project stands here, which is not its IATI status out there.
///
/// Decision: what an import brings is `recorded`, a fact of an outside source that nobody here endorsed or activated;
/// whether it counts as activated follows from its IATI status by the printed rule ([`crate::ActivatedRule`]).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Being written; its owner alone sees it.
    Draft,
    /// Endorsed, not yet active.
    Endorsed,
    /// Activated.
    Activated,
    /// An outside fact, brought by an import.
    Recorded,
    /// Withdrawn; hidden, not deleted.
    Withdrawn,
}

/// What may be done to a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transition {
    /// Draft to endorsed.
    Endorse,
    /// Draft or endorsed to activated.
    Activate,
    /// Anything visible, or a draft, to withdrawn.
    Withdraw,
    /// Withdrawn back to the state it had before, which the caller reads from its history.
    Restore(State),
}

impl State {
    /// All.
    pub const ALL: [Self; 5] =
        [Self::Draft, Self::Endorsed, Self::Activated, Self::Recorded, Self::Withdrawn];

    /// The code as the archive stores it; its message is `state-` and the code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Endorsed => "endorsed",
            Self::Activated => "activated",
            Self::Recorded => "recorded",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The state of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }

    /// Moves on.
    ///
    /// # Errors
    /// `project.transition`: the state does not allow it.
    pub fn after(self, transition: Transition) -> Result<Self, PortfolioError> {
        match (self, transition) {
            (Self::Draft, Transition::Endorse) => Ok(Self::Endorsed),
            (Self::Draft | Self::Endorsed, Transition::Activate) => Ok(Self::Activated),
            (Self::Draft | Self::Endorsed | Self::Activated | Self::Recorded, Transition::Withdraw) => {
                Ok(Self::Withdrawn)
            }
            (Self::Withdrawn, Transition::Restore(before)) if before != Self::Withdrawn => Ok(before),
            _ => Err(PortfolioError::Transition { from: self.code(), transition: transition.code() }),
        }
    }

    /// The transitions open from here, `Restore` aside.
    pub fn open(self) -> impl Iterator<Item = Transition> {
        [Transition::Endorse, Transition::Activate, Transition::Withdraw]
            .into_iter()
            .filter(move |transition| self.after(*transition).is_ok())
    }
}

impl Transition {
    /// Its code: `endorse`, `activate`, `withdraw`, `restore`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Endorse => "endorse",
            Self::Activate => "activate",
            Self::Withdraw => "withdraw",
            Self::Restore(_) => "restore",
        }
    }
}
