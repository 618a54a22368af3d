//! Training: features seen often enough, a logistic regression a label, a calibration on texts each model had not seen.

mod calibrate;
mod logistic;
mod threshold;
mod vocabulary;

use crate::AlignmentError;
use crate::feature::{BLOCKS, Extracted};
use crate::head::Head;

use calibrate::fit_stage;
use logistic::fit_column;
use threshold::choose_threshold;

/// A feature seen in fewer documents is never in the weights: what one person wrote cannot be read out of them.
pub const DOCUMENTS_MIN: u32 = 5;

/// A labelled text.
#[derive(Clone, Debug)]
pub struct Example {
    /// Its features.
    pub features: Extracted,
    /// For each label: yes, no, or nobody said.
    pub truth: Vec<Option<bool>>,
    /// How much it counts.
    pub weight: f32,
    /// Whether the calibration and the threshold may rest on it.
    pub calibrate: bool,
    /// Texts of one group are never on both sides of a split.
    pub group: usize,
}

/// How to train.
#[derive(Clone, Debug)]
pub struct Config {
    /// How much each kind of feature counts: words, letters, topics, contexts.
    pub scales: [f32; BLOCKS],
    /// Cost of an error against the size of weights.
    pub cost: f32,
    /// How much more a yes costs than a no.
    pub positive: f32,
    /// Inner folds for the calibration.
    pub folds: usize,
    /// Share of texts that speak to nothing that must be left without a suggestion.
    pub none_share: f32,
}

impl Default for Config {
    fn default() -> Self {
        Self { scales: [1.0, 0.6, 1.0, 0.7], cost: 4.0, positive: 2.0, folds: 4, none_share: 0.84 }
    }
}

/// Trains a head. Deterministic.
///
/// # Errors
/// `alignment.too-few-texts` under fifty.
pub fn train(
    framework: &str,
    labels: &[String],
    examples: &[&Example],
    config: &Config,
) -> Result<Head, AlignmentError> {
    if examples.len() < 50 {
        return Err(AlignmentError::TooFew(examples.len()));
    }
    let groups: Vec<usize> = examples.iter().map(|one| one.group).collect();
    let folds = crate::grouped_folds(&groups, config.folds);
    // Raw scores of each text by a model that has not seen it.
    let mut unseen: Vec<Vec<f32>> = vec![Vec::new(); examples.len()];
    for fold in 0..config.folds {
        let part: Vec<&Example> =
            examples.iter().zip(&folds).filter(|(_, at)| **at != fold).map(|(one, _)| *one).collect();
        let head = fit(framework, labels, &part, config);
        for (index, example) in examples.iter().enumerate().filter(|(index, _)| folds[*index] == fold) {
            let known = example
                .features
                .counts
                .iter()
                .filter_map(|(feature, _, count)| Some((*head.index.get(feature)?, *count)));
            unseen[index] = head.raw(&head.values(known));
        }
    }
    let mut head = fit(framework, labels, examples, config);
    head.stage = fit_stage(labels.len(), examples, &unseen);
    head.threshold = choose_threshold(&head, examples, &unseen, config);
    Ok(head)
}

/// Words, weights and biases, without calibration.
fn fit(framework: &str, labels: &[String], examples: &[&Example], config: &Config) -> Head {
    let mut head = vocabulary::head(examples, config);
    head.framework = framework.to_owned();
    head.labels = labels.to_vec();
    let columns = head.columns();
    let rows: Vec<Vec<(u32, f32)>> = examples
        .iter()
        .map(|example| {
            let known = example
                .features
                .counts
                .iter()
                .filter_map(|(feature, _, count)| Some((*head.index.get(feature)?, *count)));
            head.values(known)
        })
        .collect();
    head.weights = vec![0.0; head.features.len() * columns];
    head.bias = vec![0.0; columns];
    for column in 0..columns {
        let truth = |example: &Example| match column < labels.len() {
            true => example.truth[column],
            false => any(&example.truth),
        };
        let mut chosen: Vec<(&[(u32, f32)], bool, f32)> = Vec::new();
        for (row, example) in rows.iter().zip(examples) {
            if let Some(yes) = truth(example) {
                let factor = if yes && column < labels.len() { config.positive } else { 1.0 };
                chosen.push((row, yes, config.cost * example.weight * factor));
            }
        }
        let (weights, bias) = fit_column(&chosen, head.features.len());
        for (row, weight) in weights.into_iter().enumerate() {
            head.weights[row * columns + column] = weight;
        }
        head.bias[column] = bias;
    }
    head
}

/// Whether a text speaks to anything: yes when a label is yes, no when all are no, else nobody said.
fn any(truth: &[Option<bool>]) -> Option<bool> {
    if truth.contains(&Some(true)) {
        return Some(true);
    }
    truth.iter().all(|one| *one == Some(false)).then_some(false)
}
