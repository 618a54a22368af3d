//! Splitting texts so that what belongs together is never on both sides.

use rustc_hash::FxHashMap;

/// Gives each text a fold: groups stay whole, the largest are dealt first, each to the emptiest fold.
pub fn grouped_folds(groups: &[usize], folds: usize) -> Vec<usize> {
    let mut sizes: FxHashMap<usize, usize> = FxHashMap::default();
    for group in groups {
        *sizes.entry(*group).or_default() += 1;
    }
    let mut order: Vec<(usize, usize)> = sizes.into_iter().collect();
    // Equal sizes are dealt in an order that has nothing to do with where a text stands in its file.
    order.sort_unstable_by_key(|(group, size)| {
        (std::cmp::Reverse(*size), (*group as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15))
    });
    let mut filled = vec![0_usize; folds.max(1)];
    let mut of: FxHashMap<usize, usize> = FxHashMap::default();
    for (group, size) in order {
        let fold = (0..filled.len()).min_by_key(|fold| filled[*fold]).unwrap_or(0);
        filled[fold] += size;
        of.insert(group, fold);
    }
    groups.iter().map(|group| of[group]).collect()
}

/// Joins the groups of texts of which the smaller shares more than three tenths of its eight-word runs with the other.
pub fn near_duplicates(texts: &[&str], groups: &[usize]) -> Vec<usize> {
    let runs: Vec<Vec<u64>> = texts.iter().map(|text| shingles(text)).collect();
    let mut holders: FxHashMap<u64, Vec<u32>> = FxHashMap::default();
    for (index, runs) in runs.iter().enumerate() {
        for run in runs {
            holders.entry(*run).or_default().push(index as u32);
        }
    }
    let mut shared: FxHashMap<(u32, u32), usize> = FxHashMap::default();
    for holders in holders.values().filter(|holders| holders.len() <= 200) {
        for (at, one) in holders.iter().enumerate() {
            for other in &holders[at + 1..] {
                *shared.entry((*one, *other)).or_default() += 1;
            }
        }
    }
    let mut joined = groups.to_vec();
    let mut pairs: Vec<_> = shared.into_iter().collect();
    pairs.sort_unstable();
    for ((one, other), count) in pairs {
        let smaller = runs[one as usize].len().min(runs[other as usize].len());
        if count * 10 > smaller * 3 {
            let (from, to) = (joined[other as usize], joined[one as usize]);
            joined.iter_mut().filter(|group| **group == from).for_each(|group| *group = to);
        }
    }
    joined
}

/// Hashes of runs of eight words, each once; of eight signs where words are not parted.
fn shingles(text: &str) -> Vec<u64> {
    let lower = text.to_lowercase();
    let mut places = Vec::new();
    crate::token::tokens(&lower, &mut places);
    let words: Vec<u64> = places
        .iter()
        .map(|place| crate::stem::hash(8, lower[place.from as usize..place.to as usize].as_bytes()))
        .collect();
    let mut runs: Vec<u64> = words
        .windows(8)
        .map(|run| run.iter().fold(0, |left, right| crate::stem::join(left, *right)))
        .collect();
    runs.sort_unstable();
    runs.dedup();
    runs
}
