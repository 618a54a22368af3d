//! Which framework is asked for.

/// A framework that suggestions are made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// The 23 objectives.
    Gcm,
    /// The 17 goals.
    SdgGoal,
    /// The 169 targets. Unmeasured.
    SdgTarget,
    /// The ten guiding principles. Unmeasured.
    Principles,
}

impl Scope {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 4] = [Self::Gcm, Self::SdgGoal, Self::SdgTarget, Self::Principles];

    /// The name on the command line and in the API.
    pub fn name(self) -> &'static str {
        match self {
            Self::Gcm => "gcm",
            Self::SdgGoal => "sdg-goal",
            Self::SdgTarget => "sdg-target",
            Self::Principles => "principles",
        }
    }

    /// The code of the framework in the vocabulary, under which tags are stored.
    pub fn framework(self) -> &'static str {
        match self {
            Self::Gcm => "gcm",
            Self::SdgGoal => "sdg",
            Self::SdgTarget => "sdg-target",
            Self::Principles => "principle",
        }
    }

    /// Whether figures of accuracy exist for it.
    pub fn measured(self) -> bool {
        matches!(self, Self::Gcm | Self::SdgGoal)
    }

    /// From its name, or from the vocabulary's code.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scope| scope.name() == text || scope.framework() == text)
    }
}
