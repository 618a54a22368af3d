//! The confidence under which nothing is suggested, chosen on texts each model had not seen.

use super::{Config, Example, any};
use crate::head::Head;

/// Suggestions of a text at most.
const TOP: usize = 4;

/// The threshold of the best micro F1 among those that leave enough texts that speak to nothing without a suggestion.
pub(super) fn choose_threshold(
    head: &Head,
    examples: &[&Example],
    unseen: &[Vec<f32>],
    config: &Config,
) -> f32 {
    let mut texts: Vec<(Vec<(f32, Option<bool>)>, &Example)> = Vec::new();
    for (example, raw) in examples.iter().zip(unseen) {
        if !example.calibrate || raw.is_empty() {
            continue;
        }
        let chances = head.calibrated(raw, &example.features.priors);
        let mut ranked: Vec<(f32, Option<bool>)> =
            chances.into_iter().zip(example.truth.iter().copied()).collect();
        ranked.sort_by(|one, other| other.0.total_cmp(&one.0));
        texts.push((ranked, example));
    }
    let (mut best, mut found) = (-1.0_f32, 0.5_f32);
    for step in 10..80 {
        let threshold = step as f32 / 100.0;
        let (mut hits, mut wrong, mut missed, mut silent, mut nothing) = (0.0_f32, 0.0, 0.0, 0.0, 0.0);
        for (ranked, example) in &texts {
            let speaks = any(&example.truth);
            for (at, (chance, truth)) in ranked.iter().enumerate() {
                match (*chance >= threshold && at < TOP, truth) {
                    (true, Some(true)) => hits += example.weight,
                    (true, Some(false)) => wrong += example.weight,
                    (false, Some(true)) => missed += example.weight,
                    _ => {}
                }
            }
            if speaks == Some(false) {
                nothing += 1.0;
                silent += f32::from(u8::from(ranked.first().is_none_or(|first| first.0 < threshold)));
            }
        }
        if nothing > 0.0 && silent / nothing < config.none_share {
            continue;
        }
        let score = 2.0 * hits / (2.0 * hits + wrong + missed).max(1.0);
        if score > best {
            (best, found) = (score, threshold);
        }
    }
    found
}
