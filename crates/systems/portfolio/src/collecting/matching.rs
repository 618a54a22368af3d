//! Rows that lost their place: which were moved, and which record a row without a key is about.

use std::collections::HashMap;

use super::asked::AskedKey;

/// Of keys in the order they came back, given by their expected positions, those that were moved: all but a longest run
/// that kept its order.
pub(super) fn moved(positions: &[usize]) -> Vec<usize> {
    // Patience sorting: `ends[n]` is the index of the smallest end of a rising run of n + 1.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; positions.len()];
    for (index, position) in positions.iter().enumerate() {
        let at = ends.partition_point(|end| positions[*end] < *position);
        before[index] = at.checked_sub(1).map(|previous| ends[previous]);
        match ends.get_mut(at) {
            Some(end) => *end = index,
            None => ends.push(index),
        }
    }
    let mut kept = vec![false; positions.len()];
    let mut next = ends.last().copied();
    while let Some(index) = next {
        kept[index] = true;
        next = before[index];
    }
    (0..positions.len()).filter(|index| !kept[*index]).collect()
}

/// What rows can be known again by when their key is gone: identifier and outcome, then title and outcome, folded. Only
/// what one row alone has is of use.
pub(super) struct Recall {
    by: HashMap<String, Option<usize>>,
}

impl Recall {
    /// From the rows that were asked, as they read: identifier, title, outcome.
    pub(super) fn of<'a>(rows: impl Iterator<Item = (&'a str, &'a str, &'a str)>) -> Self {
        let mut by: HashMap<String, Option<usize>> = HashMap::new();
        for (position, (identifier, title, outcome)) in rows.enumerate() {
            for handle in handles(identifier, title, outcome) {
                by.entry(handle).and_modify(|held| *held = None).or_insert(Some(position));
            }
        }
        Self { by }
    }

    /// The row that was asked, if it is beyond doubt.
    pub(super) fn find(&self, identifier: &str, title: &str, outcome: &str) -> Option<usize> {
        handles(identifier, title, outcome)
            .into_iter()
            .find_map(|handle| self.by.get(&handle).copied().flatten())
    }
}

fn handles(identifier: &str, title: &str, outcome: &str) -> Vec<String> {
    let fold = sterna_vocabulary::fold;
    let mut all = Vec::new();
    if !identifier.trim().is_empty() {
        all.push(format!("i\u{1f}{}\u{1f}{}", identifier.trim(), fold(outcome)));
    }
    if !title.trim().is_empty() {
        all.push(format!("t\u{1f}{}\u{1f}{}", fold(title.trim_start_matches('″')), fold(outcome)));
    }
    all
}

/// A row that was asked, as it reads today, so that one without its key is known again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expected {
    pub(super) key: AskedKey,
    pub(super) identifier: String,
    pub(super) title: String,
    pub(super) outcome: String,
}
