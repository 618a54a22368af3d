//! Two windows side by side.

use serde::Serialize;

use super::{AmountOut, Stocktake};

/// A comparison of two stocktakes of one question over different windows.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Comparison {
    /// The first, whole.
    pub first: Stocktake,
    /// The second, whole.
    pub second: Stocktake,
    /// Their groups, paired.
    pub groups: Vec<ComparedGroup>,
}

/// A group in both windows.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ComparedGroup {
    /// Its code.
    pub code: String,
    /// Its label.
    pub label: String,
    /// Projects in the first and in the second window.
    pub projects: (u64, u64),
    /// Second less first.
    pub change: i64,
    /// Per cent in the first and in the second window, each of its own denominator.
    pub percent: (Option<u64>, Option<u64>),
    /// Money in the first window.
    pub amounts_first: Vec<AmountOut>,
    /// Money in the second window.
    pub amounts_second: Vec<AmountOut>,
}

/// Pairs the groups of two stocktakes by code, in the first one's order; those only in the second follow.
pub fn compare(first: Stocktake, second: Stocktake) -> Comparison {
    let only_second =
        second.groups.iter().filter(|group| !first.groups.iter().any(|one| one.code == group.code));
    let codes: Vec<(String, String)> = first
        .groups
        .iter()
        .chain(only_second)
        .map(|group| (group.code.clone(), group.label.clone()))
        .collect();
    let groups = codes
        .into_iter()
        .map(|(code, label)| {
            let one = first.groups.iter().find(|group| group.code == code);
            let other = second.groups.iter().find(|group| group.code == code);
            let projects = (one.map_or(0, |group| group.projects), other.map_or(0, |group| group.projects));
            let signed = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
            ComparedGroup {
                code,
                label,
                projects,
                change: signed(projects.1) - signed(projects.0),
                percent: (one.and_then(|group| group.percent), other.and_then(|group| group.percent)),
                amounts_first: one.map(|group| group.amounts.clone()).unwrap_or_default(),
                amounts_second: other.map(|group| group.amounts.clone()).unwrap_or_default(),
            }
        })
        .collect();
    Comparison { first, second, groups }
}
