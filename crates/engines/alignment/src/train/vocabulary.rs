//! Which features a head knows: those seen in enough documents.

use rustc_hash::FxHashMap;

use super::{Config, DOCUMENTS_MIN, Example};
use crate::head::Head;

/// A head with features and their document frequencies, and no weights yet.
pub(super) fn head(examples: &[&Example], config: &Config) -> Head {
    let mut seen: FxHashMap<u64, (u32, u8)> = FxHashMap::default();
    for example in examples {
        for (feature, block, _) in &example.features.counts {
            seen.entry(*feature).or_insert((0, *block)).0 += 1;
        }
    }
    let mut known: Vec<(u64, u32, u8)> = seen
        .into_iter()
        .filter(|(_, (documents, block))| *documents >= DOCUMENTS_MIN && config.scales[*block as usize] > 0.0)
        .map(|(feature, (documents, block))| (feature, documents, block))
        .collect();
    known.sort_unstable();
    let all = examples.len() as f32;
    Head {
        features: known.iter().map(|one| one.0).collect(),
        blocks: known.iter().map(|one| one.2).collect(),
        idf: known.iter().map(|one| 1.0 + ((1.0 + all) / (1.0 + one.1 as f32)).ln()).collect(),
        scales: config.scales,
        ..Head::default()
    }
    .indexed()
}
