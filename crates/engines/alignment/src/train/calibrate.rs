//! Calibration: a small logistic regression over all pairs of text and label, with one offset a label held close to none.

use super::Example;
use crate::score::{STAGE, stage};

/// Penalty of the shared coefficients.
const SHARED: f64 = 0.5;
/// Penalty of a label's own offset: some ten positives are needed to move it by one.
const OFFSET: f64 = 4.0;
/// Newton steps.
const STEPS: usize = 30;

/// Coefficients of [`stage`], then an offset a label, from scores that models gave to texts they had not seen.
pub(super) fn fit_stage(labels: usize, examples: &[&Example], unseen: &[Vec<f32>]) -> Vec<f32> {
    let size = STAGE + labels;
    let mut pairs: Vec<([f32; STAGE], usize, bool, f64)> = Vec::new();
    for (example, raw) in examples.iter().zip(unseen) {
        if !example.calibrate || raw.is_empty() {
            continue;
        }
        for (label, truth) in example.truth.iter().enumerate() {
            if let Some(yes) = truth {
                pairs.push((
                    stage(raw, &example.features.priors, label),
                    label,
                    *yes,
                    f64::from(example.weight),
                ));
            }
        }
    }
    let mut theta = vec![0.0_f64; size];
    theta[1] = 1.0;
    for _ in 0..STEPS {
        let mut slope = vec![0.0_f64; size];
        let mut curve = vec![0.0_f64; size * size];
        for at in 0..size {
            let penalty = if at < STAGE { SHARED } else { OFFSET };
            slope[at] = penalty * theta[at];
            curve[at * size + at] = penalty;
        }
        for (phi, label, yes, weight) in &pairs {
            let own = STAGE + label;
            let sum: f64 =
                phi.iter().zip(&theta).map(|(one, other)| f64::from(*one) * other).sum::<f64>() + theta[own];
            let chance = 1.0 / (1.0 + (-sum).exp());
            let error = weight * (chance - f64::from(u8::from(*yes)));
            let spread = weight * (chance * (1.0 - chance)).max(1e-9);
            for one in 0..STAGE {
                let value = f64::from(phi[one]);
                slope[one] += error * value;
                for other in 0..STAGE {
                    curve[one * size + other] += spread * value * f64::from(phi[other]);
                }
                curve[one * size + own] += spread * value;
                curve[own * size + one] += spread * value;
            }
            slope[own] += error;
            curve[own * size + own] += spread;
        }
        let step = solve(curve, slope);
        let largest = step.iter().fold(0.0_f64, |most, one| most.max(one.abs()));
        for (value, step) in theta.iter_mut().zip(&step) {
            *value -= step.clamp(-2.0, 2.0);
        }
        if largest < 1e-6 {
            break;
        }
    }
    theta.into_iter().map(|value| value as f32).collect()
}

/// Solves a symmetric positive definite system by elimination.
fn solve(mut matrix: Vec<f64>, mut right: Vec<f64>) -> Vec<f64> {
    let size = right.len();
    for pivot in 0..size {
        let head = matrix[pivot * size + pivot].max(1e-12);
        for row in pivot + 1..size {
            let factor = matrix[row * size + pivot] / head;
            if factor != 0.0 {
                for column in pivot..size {
                    matrix[row * size + column] -= factor * matrix[pivot * size + column];
                }
                right[row] -= factor * right[pivot];
            }
        }
    }
    for row in (0..size).rev() {
        let known: f64 = (row + 1..size).map(|column| matrix[row * size + column] * right[column]).sum();
        right[row] = (right[row] - known) / matrix[row * size + row].max(1e-12);
    }
    right
}
