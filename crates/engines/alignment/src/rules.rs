//! Frameworks without trained weights: what the lexicon says, backed by goals and by the crosswalk.

use sterna_vocabulary::crosswalk;

/// Confidence an unmeasured suggestion never passes.
pub(crate) const CEILING: f32 = 0.6;
/// Confidence under which an unmeasured suggestion is not shown.
pub(crate) const THRESHOLD: f32 = 0.3;
/// How much a goal's chance adds to its targets that the text has words of.
const GOAL: f32 = 0.5;
/// How much an objective's chance adds to the targets that the crosswalk names: a weak signal.
const LINK: f32 = 0.25;

/// Confidences of concepts from what the lexicon gives each; unmeasured, an order rather than a chance.
pub(crate) fn principles(priors: &[f32]) -> Vec<f32> {
    priors.iter().map(|prior| CEILING * (1.0 - (-prior).exp())).collect()
}

/// Confidences of targets: words first, then the goal, then objectives by the crosswalk.
pub(crate) fn targets(
    codes: &[String],
    priors: &[f32],
    goals: &[(String, f32)],
    objectives: &[(String, f32)],
) -> (Vec<f32>, Vec<Vec<String>>) {
    let linked: Vec<(&str, &str, f32)> = objectives
        .iter()
        .filter(|(_, chance)| *chance >= 0.3)
        .flat_map(|(code, chance)| {
            let from = ("gcm", code.as_str());
            let found = crosswalk().iter().filter(move |one| one.from == from && one.to.0 == "sdg-target");
            found.map(move |one| (code.as_str(), one.to.1, *chance))
        })
        .collect();
    let mut chances = Vec::with_capacity(codes.len());
    let mut reasons = Vec::with_capacity(codes.len());
    for (code, prior) in codes.iter().zip(priors) {
        let goal = code.split_once('.').map_or(code.as_str(), |(goal, _)| goal);
        let goal = goals.iter().find(|(one, _)| one == goal).map_or(0.0, |(_, chance)| *chance);
        let by: Vec<(&str, f32)> = linked
            .iter()
            .filter(|(_, target, _)| target == code)
            .map(|(from, _, chance)| (*from, *chance))
            .collect();
        let link = by.iter().map(|(_, chance)| *chance).fold(0.0_f32, f32::max);
        let sum = if *prior > 0.0 { prior + GOAL * goal + LINK * link } else { LINK * link };
        chances.push(CEILING * (1.0 - (-sum).exp()));
        reasons.push(if *prior > 0.0 {
            Vec::new()
        } else {
            by.iter().map(|(from, _)| (*from).to_owned()).collect()
        });
    }
    (chances, reasons)
}
