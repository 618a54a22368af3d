//! How well suggestions fit what people (or here: a language model's reading) said.

/// A figure with its bootstrap interval and what it rests on.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
pub struct Interval {
    /// The figure.
    pub mean: f64,
    /// 2.5th percentile of resamples.
    pub low: f64,
    /// 97.5th percentile of resamples.
    pub high: f64,
    /// Texts it rests on.
    pub n: usize,
}

/// The figures of one model on one set of texts.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
pub struct Measured {
    /// Of texts that speak to something: how often the first suggestion is right, threshold off.
    pub precision_at_1: Interval,
    /// Of texts that speak to something: share of their labels among the first four, threshold off.
    pub recall_at_4: Interval,
    /// Over all pairs, at the threshold, at most four a text.
    pub micro_f1: Interval,
    /// The mean of the labels' own F1, labels without any yes left out.
    pub macro_f1: Interval,
    /// Over all pairs, ranked by confidence.
    pub average_precision: Interval,
    /// Over all pairs, ten bins.
    pub calibration_error: Interval,
    /// Of texts that speak to nothing: share left without a suggestion at the threshold.
    pub none_share: Interval,
}

/// A text's confidences and truths.
type Text = (Vec<f32>, Vec<Option<bool>>, f32);

/// Measures: for each text its confidences by label, its truth, and the threshold of the model that made them.
pub fn measure(texts: &[Text], resamples: usize) -> Measured {
    let speaks: Vec<usize> = (0..texts.len()).filter(|at| texts[*at].1.contains(&Some(true))).collect();
    let silent: Vec<usize> =
        (0..texts.len()).filter(|at| texts[*at].1.iter().all(|truth| *truth == Some(false))).collect();
    let all: Vec<usize> = (0..texts.len()).collect();
    let over = |ids: &[usize], figure: &dyn Fn(&[&Text]) -> f64| {
        bootstrap(ids.len(), resamples, |sample| {
            let chosen: Vec<&Text> = sample.iter().map(|at| &texts[ids[*at]]).collect();
            figure(&chosen)
        })
    };
    Measured {
        precision_at_1: over(&speaks, &|chosen| mean(chosen, |text| first_right(text))),
        recall_at_4: over(&speaks, &|chosen| mean(chosen, |text| recall(text))),
        micro_f1: over(&all, &micro_f1),
        macro_f1: over(&all, &macro_f1),
        average_precision: over(&all, &|chosen| average_precision(&pairs(chosen))),
        calibration_error: over(&all, &|chosen| expected_calibration_error(&pairs(chosen))),
        none_share: over(&silent, &|chosen| mean(chosen, |text| f64::from(u8::from(shown(text).is_empty())))),
    }
}

fn mean(texts: &[&Text], value: impl Fn(&Text) -> f64) -> f64 {
    texts.iter().map(|text| value(text)).sum::<f64>() / texts.len().max(1) as f64
}

fn ranked(text: &Text) -> Vec<usize> {
    let mut order: Vec<usize> = (0..text.0.len()).collect();
    order.sort_by(|one, other| text.0[*other].total_cmp(&text.0[*one]));
    order
}

fn shown(text: &Text) -> Vec<usize> {
    ranked(text).into_iter().take(4).filter(|label| text.0[*label] >= text.2).collect()
}

fn first_right(text: &Text) -> f64 {
    f64::from(u8::from(ranked(text).first().is_some_and(|label| text.1[*label] == Some(true))))
}

fn recall(text: &Text) -> f64 {
    let all = text.1.iter().filter(|truth| **truth == Some(true)).count();
    let hit = ranked(text).into_iter().take(4).filter(|label| text.1[*label] == Some(true)).count();
    hit as f64 / all.max(1) as f64
}

fn f1(hits: f64, wrong: f64, missed: f64) -> f64 {
    if hits == 0.0 { 0.0 } else { 2.0 * hits / (2.0 * hits + wrong + missed) }
}

fn micro_f1(texts: &[&Text]) -> f64 {
    let (hits, wrong, missed) = by_label(texts)
        .into_iter()
        .fold((0.0, 0.0, 0.0), |sum, one| (sum.0 + one.0, sum.1 + one.1, sum.2 + one.2));
    f1(hits, wrong, missed)
}

fn macro_f1(texts: &[&Text]) -> f64 {
    let spoken: Vec<_> = by_label(texts).into_iter().filter(|one| one.0 + one.2 > 0.0).collect();
    spoken.iter().map(|one| f1(one.0, one.1, one.2)).sum::<f64>() / spoken.len().max(1) as f64
}

/// Hits, wrong and missed of each label.
fn by_label(texts: &[&Text]) -> Vec<(f64, f64, f64)> {
    let mut counts = vec![(0.0, 0.0, 0.0); texts.first().map_or(0, |text| text.0.len())];
    for text in texts {
        let shown = shown(text);
        for (label, truth) in text.1.iter().enumerate() {
            match (shown.contains(&label), truth) {
                (true, Some(true)) => counts[label].0 += 1.0,
                (true, Some(false)) => counts[label].1 += 1.0,
                (false, Some(true)) => counts[label].2 += 1.0,
                _ => {}
            }
        }
    }
    counts
}

fn pairs(texts: &[&Text]) -> Vec<(f32, bool)> {
    texts
        .iter()
        .flat_map(|text| text.0.iter().zip(&text.1).filter_map(|(chance, truth)| Some((*chance, (*truth)?))))
        .collect()
}

/// Average precision of pairs of confidence and truth.
pub fn average_precision(pairs: &[(f32, bool)]) -> f64 {
    let mut order: Vec<&(f32, bool)> = pairs.iter().collect();
    order.sort_by(|one, other| other.0.total_cmp(&one.0));
    let (mut hits, mut sum) = (0.0, 0.0);
    for (at, (_, yes)) in order.iter().enumerate() {
        if *yes {
            hits += 1.0;
            sum += hits / (at as f64 + 1.0);
        }
    }
    if hits == 0.0 { 0.0 } else { sum / hits }
}

/// Expected calibration error in ten bins of equal width.
pub fn expected_calibration_error(pairs: &[(f32, bool)]) -> f64 {
    let mut bins = [(0.0_f64, 0.0_f64, 0.0_f64); 10];
    for (chance, yes) in pairs {
        let bin = &mut bins[((chance * 10.0) as usize).min(9)];
        bin.0 += 1.0;
        bin.1 += f64::from(*chance);
        bin.2 += f64::from(u8::from(*yes));
    }
    let all = pairs.len().max(1) as f64;
    bins.iter().filter(|bin| bin.0 > 0.0).map(|bin| (bin.1 - bin.2).abs() / all).sum()
}

/// A figure of `n` things, and the interval of the middle 95 in 100 resamples. The draws are the same every time.
pub fn bootstrap(n: usize, resamples: usize, figure: impl Fn(&[usize]) -> f64) -> Interval {
    let all: Vec<usize> = (0..n).collect();
    let mean = if n == 0 { 0.0 } else { figure(&all) };
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut values: Vec<f64> = Vec::with_capacity(resamples);
    let mut sample = vec![0_usize; n];
    for _ in 0..if n == 0 { 0 } else { resamples } {
        for one in &mut sample {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            *one = (state % n as u64) as usize;
        }
        values.push(figure(&sample));
    }
    values.sort_by(f64::total_cmp);
    let at = |share: f64| {
        values
            .get(((values.len() as f64 * share) as usize).min(values.len().saturating_sub(1)))
            .copied()
            .unwrap_or(mean)
    };
    Interval { mean, low: at(0.025), high: at(0.975), n }
}
