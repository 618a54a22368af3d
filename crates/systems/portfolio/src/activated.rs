//! Which projects count as activated: a rule that is data, printed with every figure it bears on.

use serde::{Deserialize, Serialize};
use sterna_archive::{ArchiveError, Partition};

use crate::PortfolioError;
use crate::kind::{STATUS_HERE, STATUS_NONE};

/// The rule: a project is activated when its IATI status is one of these. Ended and suspended ones were activated
/// once, so they count. A project without a status is unknown, never guessed, unless a person activated it here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActivatedRule {
    /// IATI status codes, ascending.
    pub statuses: Vec<String>,
}

impl Default for ActivatedRule {
    fn default() -> Self {
        Self { statuses: ["2", "3", "4", "6"].map(str::to_owned).to_vec() }
    }
}

impl ActivatedRule {
    /// Whether a status facet counts as activated; `None` when that is unknown.
    pub fn holds(&self, status: &str) -> Option<bool> {
        match status {
            STATUS_NONE => None,
            STATUS_HERE => Some(true),
            code => Some(self.statuses.iter().any(|one| one == code)),
        }
    }

    /// The status facets that count as activated.
    pub fn facets(&self) -> Vec<String> {
        self.statuses.iter().cloned().chain([STATUS_HERE.to_owned()]).collect()
    }

    /// The rule in force: the edited one of the register `setting`, else the default.
    ///
    /// # Errors
    /// Faults of the archive.
    pub async fn load(partition: &Partition) -> Result<Self, ArchiveError> {
        let entry = partition.register("setting").get("activated-rule").await?;
        Ok(entry.and_then(|entry| serde_json::from_str(&entry.value).ok()).unwrap_or_default())
    }

    /// Puts this rule in force. Statuses are 1 to 6.
    ///
    /// # Errors
    /// `rule.unreadable` for another code or none at all; faults of the archive.
    pub async fn save(mut self, partition: &Partition, owner: &str) -> Result<Self, PortfolioError> {
        self.statuses.sort();
        self.statuses.dedup();
        let known = |code: &String| ["1", "2", "3", "4", "5", "6"].contains(&code.as_str());
        if self.statuses.is_empty() || !self.statuses.iter().all(known) {
            return Err(PortfolioError::Rule { message: "choose IATI statuses, 1 to 6".to_owned() });
        }
        let value = serde_json::to_string(&self)
            .map_err(|fault| PortfolioError::Rule { message: fault.to_string() })?;
        partition.register("setting").put("activated-rule", &value, owner, None).await?;
        Ok(self)
    }
}
