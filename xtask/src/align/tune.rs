//! Ways to train, compared on texts labelled once, which are never reported on.

use std::io::Result;
use std::path::Path;

use sterna_alignment::{Config, Example, Scope, measure};

use super::data::{self, Part};

const FOLDS: usize = 3;

/// Prints, for each way, the figures on texts labelled once, by three folds; texts that are reported on are left out.
pub fn run(folder: &Path) -> Result<()> {
    let mut texts = data::objectives(folder)?;
    texts.retain(|one| one.part != Part::Measured);
    let Some(aligner) = super::bare() else { return Ok(()) };
    let examples = super::examples(&aligner, Scope::Gcm, &texts);
    let groups: Vec<usize> = examples.iter().map(|one| one.group).collect();
    let folds = sterna_alignment::grouped_folds(&groups, FOLDS);
    let scales: [[f32; 4]; 7] = [
        [1.0, 0.0, 0.0, 0.0],
        [1.0, 0.6, 0.0, 0.0],
        [1.0, 0.0, 1.0, 0.7],
        [1.0, 0.6, 1.0, 0.7],
        [1.0, 0.6, 1.5, 1.0],
        [1.0, 1.0, 1.0, 0.0],
        [0.7, 0.4, 1.5, 1.0],
    ];
    for scales in scales {
        for (cost, positive) in [(1.0, 2.0), (4.0, 2.0)] {
            let config = Config { scales, cost, positive, ..super::config(Scope::Gcm) };
            let mut measured = Vec::new();
            for fold in 0..FOLDS {
                let part: Vec<&Example> =
                    examples.iter().zip(&folds).filter(|(_, at)| **at != fold).map(|(one, _)| one).collect();
                let Some(head) = super::fit_as(&aligner, Scope::Gcm, &part, &config) else { continue };
                for at in (0..texts.len()).filter(|at| folds[*at] == fold && texts[*at].part == Part::Single)
                {
                    measured.push((
                        head.probabilities(&examples[at].features),
                        texts[at].truth.clone(),
                        head.threshold,
                    ));
                }
            }
            let figures = measure(&measured, 0);
            println!(
                "{scales:?} cost {cost} positive {positive}: recall@4 {:.3} precision@1 {:.3} micro F1 {:.3} AP {:.3} none {:.3} ECE {:.3}",
                figures.recall_at_4.mean,
                figures.precision_at_1.mean,
                figures.micro_f1.mean,
                figures.average_precision.mean,
                figures.none_share.mean,
                figures.calibration_error.mean
            );
        }
    }
    Ok(())
}
