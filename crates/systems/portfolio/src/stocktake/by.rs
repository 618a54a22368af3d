//! What a stocktake is grouped by.

use serde::{Deserialize, Serialize};

/// The groupings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum By {
    /// The four clusters of the review forum.
    #[default]
    Cluster,
    /// The five thematic areas of the fund.
    Area,
    /// The concepts of the framework asked for; of `gcm`, its objectives.
    Objective,
    /// The actions under the objectives.
    Action,
    /// The guiding principles.
    Principle,
    /// The Sustainable Development Goals.
    Sdg,
    /// Their targets.
    Target,
    /// Country or area.
    Country,
    /// Region (M49).
    Region,
    /// Calendar year of the project's period.
    Year,
    /// Who funds.
    Donor,
    /// What it is.
    Type,
    /// IATI status.
    Status,
}

impl By {
    /// All, in the order they are offered.
    pub const ALL: [Self; 13] = [
        Self::Cluster,
        Self::Objective,
        Self::Area,
        Self::Action,
        Self::Principle,
        Self::Sdg,
        Self::Target,
        Self::Country,
        Self::Region,
        Self::Year,
        Self::Donor,
        Self::Type,
        Self::Status,
    ];

    /// Its code; its message is `by-` and the code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Cluster => "cluster",
            Self::Area => "area",
            Self::Objective => "objective",
            Self::Action => "action",
            Self::Principle => "principle",
            Self::Sdg => "sdg",
            Self::Target => "target",
            Self::Country => "country",
            Self::Region => "region",
            Self::Year => "year",
            Self::Donor => "donor",
            Self::Type => "type",
            Self::Status => "status",
        }
    }

    /// The grouping of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }

    /// The framework a grouping itself is of; `None` leaves the one asked for.
    pub fn framework(self) -> Option<&'static str> {
        match self {
            Self::Cluster | Self::Area => Some("gcm"),
            Self::Action => Some("gcm-action"),
            Self::Principle => Some("principle"),
            Self::Sdg => Some("sdg"),
            Self::Target => Some("sdg-target"),
            _ => None,
        }
    }

    /// The partition of concepts it groups by.
    pub fn partition(self) -> Option<&'static str> {
        match self {
            Self::Cluster => Some("imrf-cluster"),
            Self::Area => Some("fund-area"),
            _ => None,
        }
    }

    /// The facet it groups by, when it groups by a facet rather than by concepts.
    pub fn facet(self) -> Option<&'static str> {
        match self {
            Self::Country => Some("country"),
            Self::Region => Some("region"),
            Self::Year => Some("year"),
            Self::Donor => Some("donor"),
            Self::Type => Some("type"),
            Self::Status => Some("status"),
            _ => None,
        }
    }
}
