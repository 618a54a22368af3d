//! How a project's counted money falls to its nodes.

use sterna_archive::{Amount, DigestNode, Sensitivity, Tag, TagStatus};

use crate::division::{WHOLE, divide, shares};
use crate::project::{OutcomeKind, Project, Sum};

/// The nodes of a project with the money of each; the parts sum to `counted` exactly, per currency.
///
/// Money goes to the results of type outcome, or to all results when none is; by their stated shares, else equally.
/// What stated shares leave over stays with the project itself, as does all of it when the project names no result,
/// or when it carries confirmed tags itself and none of its results does. Orphaned outcomes keep their tags and get
/// no money.
pub fn node_amounts(project: &Project, tags: &[Tag], counted: &[Sum]) -> Vec<DigestNode> {
    let confirmed = |id: &str| {
        tags.iter().any(|tag| tag.node == id && tag.status == TagStatus::Confirmed && tag.retracted.is_none())
    };
    let touched = |id: &str| tags.iter().any(|tag| tag.node == id && tag.retracted.is_none());
    let has_outcome = project.outcomes.iter().any(|outcome| outcome.kind == OutcomeKind::Outcome);
    let earns: Vec<bool> =
        project.outcomes.iter().map(|outcome| !has_outcome || outcome.kind == OutcomeKind::Outcome).collect();
    let alone = project.outcomes.is_empty()
        || confirmed("") && !project.outcomes.iter().any(|outcome| confirmed(&outcome.id));
    let stated: Vec<Option<u32>> = project
        .outcomes
        .iter()
        .zip(&earns)
        .filter(|(_, earns)| **earns)
        .map(|(outcome, _)| outcome.share)
        .collect();
    let parts = if alone { Vec::new() } else { shares(&stated) };
    let own = WHOLE - parts.iter().sum::<u32>().min(WHOLE);

    let mut weights: Vec<u64> = parts.iter().map(|part| u64::from(*part)).collect();
    weights.push(u64::from(own));
    let mut amounts: Vec<Vec<Amount>> = vec![Vec::new(); weights.len()];
    for sum in counted.iter().filter(|sum| sum.minor != 0) {
        for (slot, minor) in amounts.iter_mut().zip(divide(sum.minor, &weights)) {
            if minor != 0 {
                slot.push(Amount { currency: sum.currency.clone(), minor });
            }
        }
    }
    let own_amounts = amounts.pop().unwrap_or_default();
    let mut of_outcomes = amounts.into_iter();
    let mut nodes = Vec::with_capacity(project.outcomes.len() + 1);
    if project.outcomes.is_empty() || touched("") || !own_amounts.is_empty() {
        nodes.push(DigestNode { id: String::new(), outcome: false, amounts: own_amounts, withheld: false });
    }
    for (outcome, earns) in project.outcomes.iter().zip(earns) {
        nodes.push(DigestNode {
            id: outcome.id.clone(),
            outcome: outcome.kind == OutcomeKind::Outcome,
            amounts: if earns { of_outcomes.next().unwrap_or_default() } else { Vec::new() },
            withheld: outcome.sensitivity == Sensitivity::Withheld,
        });
    }
    for outcome in project.orphaned.iter().filter(|outcome| touched(&outcome.id)) {
        nodes.push(DigestNode {
            id: outcome.id.clone(),
            outcome: outcome.kind == OutcomeKind::Outcome,
            amounts: Vec::new(),
            withheld: outcome.sensitivity == Sensitivity::Withheld,
        });
    }
    nodes
}
