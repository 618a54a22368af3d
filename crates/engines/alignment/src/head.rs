//! A trained head: one linear model for all labels of a framework, and the calibration after it.

use rustc_hash::FxHashMap;

use crate::feature::{BLOCKS, Extracted};
use crate::score::{STAGE, stage};

/// The linear model of one framework.
#[derive(Clone, Debug, Default)]
pub struct Head {
    /// Framework code of the vocabulary.
    pub framework: String,
    /// Concept codes, in order.
    pub labels: Vec<String>,
    /// Features, sorted by hash; none was seen in fewer than five documents.
    pub(crate) features: Vec<u64>,
    /// Kind of each feature.
    pub(crate) blocks: Vec<u8>,
    /// Inverse document frequency of each feature.
    pub(crate) idf: Vec<f32>,
    /// Weights: a row a feature, a column a label, and one more for “speaks to any”.
    pub(crate) weights: Vec<f32>,
    /// Bias of each column.
    pub(crate) bias: Vec<f32>,
    /// How much each kind of feature counts.
    pub(crate) scales: [f32; BLOCKS],
    /// Calibration: coefficients, then one offset a label.
    pub(crate) stage: Vec<f32>,
    /// Confidence under which nothing is suggested.
    pub threshold: f32,
    /// Where a feature stands.
    pub(crate) index: FxHashMap<u64, u32>,
}

impl Head {
    /// Columns of the weights: one a label and one for “speaks to any”.
    pub(crate) fn columns(&self) -> usize {
        self.labels.len() + 1
    }

    /// Whether it has a weight for a feature.
    pub(crate) fn knows(&self, feature: u64) -> bool {
        self.index.contains_key(&feature)
    }

    /// Makes the index after the features were set.
    pub(crate) fn indexed(mut self) -> Self {
        self.index = self.features.iter().enumerate().map(|(at, feature)| (*feature, at as u32)).collect();
        self
    }

    /// Values of known features: (row, value), each kind brought to length one and scaled.
    pub(crate) fn values(&self, counts: impl Iterator<Item = (u32, u16)>) -> Vec<(u32, f32)> {
        let mut norms = [0.0_f32; BLOCKS];
        let mut values: Vec<(u32, f32)> = counts
            .map(|(row, count)| {
                let value = (1.0 + f32::from(count).ln()) * self.idf[row as usize];
                norms[self.blocks[row as usize] as usize] += value * value;
                (row, value)
            })
            .collect();
        let mut factors = [0.0_f32; BLOCKS];
        for ((factor, norm), scale) in factors.iter_mut().zip(norms).zip(self.scales) {
            *factor = if norm > 0.0 { scale / norm.sqrt() } else { 0.0 };
        }
        for (row, value) in &mut values {
            *value *= factors[self.blocks[*row as usize] as usize];
        }
        values
    }

    /// Raw scores of all columns.
    pub(crate) fn raw(&self, values: &[(u32, f32)]) -> Vec<f32> {
        let columns = self.columns();
        let mut scores = self.bias.clone();
        for (row, value) in values {
            let at = *row as usize * columns;
            for (score, weight) in scores.iter_mut().zip(&self.weights[at..at + columns]) {
                *score += weight * value;
            }
        }
        scores
    }

    /// Calibrated probabilities of the labels from raw scores and what the lexicon alone says.
    pub(crate) fn calibrated(&self, raw: &[f32], priors: &[f32]) -> Vec<f32> {
        let labels = self.labels.len();
        (0..labels)
            .map(|label| {
                let phi = stage(raw, priors, label);
                let sum: f32 = phi.iter().zip(&self.stage).map(|(one, other)| one * other).sum();
                crate::score::sigmoid(sum + self.stage[STAGE + label])
            })
            .collect()
    }

    /// Probabilities of the labels for counted features.
    pub fn probabilities(&self, extracted: &Extracted) -> Vec<f32> {
        let known = extracted
            .counts
            .iter()
            .filter_map(|(feature, _, count)| Some((*self.index.get(feature)?, *count)));
        let raw = self.raw(&self.values(known));
        self.calibrated(&raw, &extracted.priors)
    }

    /// Bytes of the weights as they are stored.
    pub fn bytes(&self) -> usize {
        self.features.len() * (8 + 1 + 4)
            + self.weights.len() * 2
            + self.bias.len() * 8
            + self.stage.len() * 4
    }

    /// How many features carry weights.
    pub fn feature_count(&self) -> usize {
        self.features.len()
    }
}
