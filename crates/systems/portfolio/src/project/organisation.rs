//! Who takes part.

use serde::{Deserialize, Serialize};

use sterna_vocabulary::{Lang, MultiText};

/// An organisation in a role.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Organisation {
    /// Its names by language.
    #[serde(skip_serializing_if = "MultiText::is_empty")]
    pub name: MultiText,
    /// Its identifier, for example `XM-DAC-47066`.
    #[serde(rename = "ref", skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// As what.
    pub role: Role,
    /// IATI organisation type, for example `40`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub variety: Option<String>,
}

impl Organisation {
    /// What facets and filters know it by: its identifier, else its name.
    pub fn key(&self) -> Option<&str> {
        self.reference.as_deref().or_else(|| self.name.best(Lang::En).map(|(_, name)| name))
    }
}

/// The roles: the four of IATI, who publishes, and any other partner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Publishes the activity.
    Reporting,
    /// Gives money (IATI 1): the donor of filters and groups.
    Funding,
    /// Answers for it (IATI 2).
    Accountable,
    /// Manages the budget (IATI 3).
    Extending,
    /// Does the work (IATI 4).
    Implementing,
    /// Takes part in a way not said.
    #[default]
    Partner,
}

impl Role {
    /// Its code; its message is `role-` and the code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Reporting => "reporting",
            Self::Funding => "funding",
            Self::Accountable => "accountable",
            Self::Extending => "extending",
            Self::Implementing => "implementing",
            Self::Partner => "partner",
        }
    }

    /// The role of an IATI organisation role code; the first editions used words.
    pub fn from_iati(code: &str) -> Self {
        match code.trim().to_ascii_lowercase().as_str() {
            "1" | "funding" => Self::Funding,
            "2" | "accountable" => Self::Accountable,
            "3" | "extending" => Self::Extending,
            "4" | "implementing" => Self::Implementing,
            _ => Self::Partner,
        }
    }
}
