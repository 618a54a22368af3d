//! Rules as they are kept: the seeded ones, with what a person changed laid over them.

use sterna_archive::Partition;

use super::{Rule, seeded_rules};
use crate::PortfolioError;

/// All rules in force and switched off ones, by key: seeded rules, and saved ones in their place or beside them.
///
/// # Errors
/// Faults of the archive.
pub async fn load_rules(partition: &Partition) -> Result<Vec<Rule>, PortfolioError> {
    let mut rules = seeded_rules();
    for entry in partition.register("rule").list("").await? {
        let Ok(rule) = serde_json::from_str::<Rule>(&entry.value) else { continue };
        match rules.iter_mut().find(|present| present.id == rule.id) {
            Some(present) => *present = rule,
            None => rules.push(rule),
        }
    }
    rules.sort_by(|one, other| one.id.cmp(&other.id));
    Ok(rules)
}

/// Saves a rule, in the place of the one of its key.
///
/// # Errors
/// Refusals of [`Rule::check`]; faults of the archive.
pub async fn save_rule(partition: &Partition, mut rule: Rule, owner: &str) -> Result<Rule, PortfolioError> {
    rule.check()?;
    rule.seeded = seeded_rules().iter().any(|seeded| seeded.id == rule.id);
    let value =
        serde_json::to_string(&rule).map_err(|fault| PortfolioError::Rule { message: fault.to_string() })?;
    partition.register("rule").put(&rule.id, &value, owner, None).await?;
    Ok(rule)
}

/// Removes a saved rule; a seeded one comes back as it was. To silence a seeded rule, save it switched off.
///
/// # Errors
/// Faults of the archive.
pub async fn remove_rule(partition: &Partition, id: &str) -> Result<bool, PortfolioError> {
    Ok(partition.register("rule").delete(id).await?)
}
