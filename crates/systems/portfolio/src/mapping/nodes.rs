//! Which outcome of a later file is which of an earlier one.

use std::collections::BTreeSet;

use sterna_vocabulary::{MultiText, fold};

use crate::project::Outcome;

/// Finds, for each incoming outcome, the present one it continues: its index into `present`.
///
/// In this order, each present outcome taken once: by the source's own reference; by a title in a common language
/// (case and accents aside), the one at the same position first; by position, when both are of one kind and their
/// titles share at least half of their words, or neither has a title. Anything else is new, and a present outcome
/// that nothing continues is left for a person to decide.
pub fn match_outcomes(present: &[Outcome], incoming: &[Outcome]) -> Vec<Option<usize>> {
    let mut found: Vec<Option<usize>> = vec![None; incoming.len()];
    let mut taken = vec![false; present.len()];
    let rounds: [fn(&Outcome, &Outcome, bool) -> bool; 4] = [
        |old, new, _| old.source_reference.is_some() && old.source_reference == new.source_reference,
        |old, new, same_position| same_position && same_title(&old.title, &new.title),
        |old, new, _| same_title(&old.title, &new.title),
        |old, new, same_position| same_position && old.kind == new.kind && alike(&old.title, &new.title),
    ];
    for fits in rounds {
        for (position, new) in incoming.iter().enumerate() {
            if found[position].is_some() {
                continue;
            }
            let candidate = (0..present.len())
                .find(|index| !taken[*index] && fits(&present[*index], new, *index == position));
            if let Some(index) = candidate {
                taken[index] = true;
                found[position] = Some(index);
            }
        }
    }
    found
}

fn same_title(one: &MultiText, other: &MultiText) -> bool {
    one.iter().any(|(language, text)| {
        other.get(language).is_some_and(|there| there == text || fold(there) == fold(text))
    })
}

fn alike(one: &MultiText, other: &MultiText) -> bool {
    if one.is_empty() && other.is_empty() {
        return true;
    }
    one.iter().any(|(language, text)| {
        let Some(there) = other.get(language) else { return false };
        let (here, there) = (words(text), words(there));
        let common = here.intersection(&there).count();
        common > 0 && common * 2 >= here.union(&there).count()
    })
}

fn words(text: &str) -> BTreeSet<String> {
    fold(text).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The next free id: one more than the highest number ever used in the record.
pub(super) fn next_number<'a>(ids: impl Iterator<Item = &'a str>) -> u64 {
    ids.filter_map(|id| id.strip_prefix('o')?.parse::<u64>().ok()).max().map_or(1, |highest| highest + 1)
}
