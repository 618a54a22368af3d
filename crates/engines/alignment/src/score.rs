//! From raw scores to what the calibration sees.

/// Values the calibration sees of a label, besides the label's own offset.
pub(crate) const STAGE: usize = 6;

/// The logistic function.
pub(crate) fn sigmoid(value: f32) -> f32 {
    1.0 / (1.0 + (-value).exp())
}

/// What the calibration sees of a label: its raw score, its lead over the best other, whether anything is spoken to, and what the
/// lexicon alone says.
pub(crate) fn stage(raw: &[f32], priors: &[f32], label: usize) -> [f32; STAGE] {
    let labels = raw.len() - 1;
    let own = raw[label].clamp(-8.0, 8.0);
    let other = raw[..labels]
        .iter()
        .enumerate()
        .filter(|(index, _)| *index != label)
        .map(|(_, score)| *score)
        .fold(-8.0_f32, f32::max)
        .clamp(-8.0, 8.0);
    let prior = priors.get(label).copied().unwrap_or(0.0);
    let lead = own - other;
    [1.0, own, lead.min(0.0), lead.max(0.0), raw[labels].clamp(-8.0, 8.0), (1.0 + prior.max(0.0)).ln()]
}
