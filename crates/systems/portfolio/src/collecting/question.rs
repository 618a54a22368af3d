//! What a workbook asks of a row.

use serde::{Deserialize, Serialize};

use crate::project::ProjectType;

/// A question: one or several columns that make one answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Question {
    /// The title of the record.
    Title,
    /// The title of the outcome.
    Outcome,
    /// What the record is: project, law, service and so on.
    Type,
    /// IATI activity status.
    Status,
    /// First day.
    Start,
    /// Last day.
    End,
    /// Countries and areas.
    Countries,
    /// Who does the work.
    Implementers,
    /// Who pays.
    Funders,
    /// The total, with its currency.
    Amount,
    /// Up to four objectives, ranked; or none of them.
    Objectives,
    /// Up to three SDG targets; or none of them.
    Targets,
}

impl Question {
    /// All, in the order of the columns.
    pub const ALL: [Self; 12] = [
        Self::Title,
        Self::Outcome,
        Self::Type,
        Self::Status,
        Self::Start,
        Self::End,
        Self::Countries,
        Self::Implementers,
        Self::Funders,
        Self::Amount,
        Self::Objectives,
        Self::Targets,
    ];

    /// Its code; its message is `ask-` and the code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Outcome => "outcome",
            Self::Type => "type",
            Self::Status => "status",
            Self::Start => "start",
            Self::End => "end",
            Self::Countries => "countries",
            Self::Implementers => "implementers",
            Self::Funders => "funders",
            Self::Amount => "amount",
            Self::Objectives => "objectives",
            Self::Targets => "targets",
        }
    }

    /// The question of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }

    /// The codes of its columns.
    pub fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Title => &["title"],
            Self::Outcome => &["outcome"],
            Self::Type => &["type"],
            Self::Status => &["status"],
            Self::Start => &["start"],
            Self::End => &["end"],
            Self::Countries => &["countries"],
            Self::Implementers => &["implementers"],
            Self::Funders => &["funders"],
            Self::Amount => &["currency", "amount"],
            Self::Objectives => &["objective-1", "objective-2", "objective-3", "objective-4"],
            Self::Targets => &["target-1", "target-2", "target-3"],
        }
    }

    /// Whether it is about the outcome of a row rather than about the whole record.
    pub fn of_node(self) -> bool {
        matches!(self, Self::Outcome | Self::Objectives | Self::Targets)
    }

    /// The framework its answers are concepts of.
    pub fn framework(self) -> Option<&'static str> {
        match self {
            Self::Objectives => Some("gcm"),
            Self::Targets => Some("sdg-target"),
            _ => None,
        }
    }

    /// Whether a missing answer is asked for. A law has no budget and no end; asking for one would only annoy.
    pub fn asked_of(self, variety: ProjectType) -> bool {
        let work = matches!(variety, ProjectType::Project | ProjectType::Programme);
        match self {
            Self::Title | Self::Start | Self::Countries | Self::Objectives | Self::Targets => true,
            Self::Status | Self::End | Self::Amount | Self::Funders | Self::Implementers => {
                work || variety == ProjectType::Campaign
            }
            Self::Outcome | Self::Type => false,
        }
    }
}
