//! Five-fold cross-validation: each text is measured by a model that has seen neither it nor anything of its source.

use std::io::Result;
use std::path::{Path, PathBuf};

use serde_json::json;
use sterna_alignment::{Example, Scope, average_precision, bootstrap, expected_calibration_error, measure};

use super::data::{self, Labelled, Part};
use super::figures;

const FOLDS: usize = 5;
const RESAMPLES: usize = 1000;
/// Chance from which the lexicon alone says yes; its priors are no chances.
const LEXICON_YES: f32 = 0.8;

type Measurable = (Vec<f32>, Vec<Option<bool>>, f32);

/// Measures ours and the lexicon alone; writes texts and folds for the Python peers when a file is named.
pub fn run(folder: &Path, folds_file: Option<PathBuf>, only: Option<Scope>) -> Result<()> {
    let mut shared = serde_json::Map::new();
    for (scope, texts) in [(Scope::Gcm, data::objectives(folder)?), (Scope::SdgGoal, data::goals(folder)?)] {
        if only.is_some_and(|only| only != scope) {
            continue;
        }
        let (ours, lexicon, folds) = cross(scope, &texts);
        let measured: Vec<usize> = (0..texts.len()).filter(|at| texts[*at].part == Part::Measured).collect();
        match scope {
            Scope::Gcm => objectives(&texts, &measured, &ours, &lexicon),
            _ => {
                goals("sterna", &texts, &measured, &ours);
                goals("lexicon alone", &texts, &measured, &lexicon);
            }
        }
        let rows: Vec<_> = texts
            .iter()
            .zip(folds.iter().zip(&ours))
            .map(|(one, (fold, ours))| {
                json!({"id": one.id, "text": one.text, "lang": one.lang, "truth": one.truth, "fold": fold,
                    "measured": one.part == Part::Measured, "weight": one.weight, "single": one.part == Part::Single,
                    "ours": ours.0, "threshold": ours.2})
            })
            .collect();
        shared.insert(scope.name().to_owned(), json!(rows));
    }
    println!("sterna\tprinciples\tall\tunmeasured: no labelled texts");
    println!("sterna\tsdg-target\tall\tunmeasured: no labelled texts");
    speed(&data::objectives(folder)?);
    let titles: Vec<&str> = sterna_vocabulary::framework("gcm")
        .map(|list| list.concepts().iter().map(|one| one.title(sterna_vocabulary::Lang::En).text).collect())
        .unwrap_or_default();
    shared.insert("titles".to_owned(), json!(titles));
    if let Some(file) = folds_file {
        if let Some(parent) = file.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::write(file, serde_json::to_vec(&shared)?)?;
    }
    Ok(())
}

/// Confidences of every measured text by the fold's model, of the lexicon alone, and the folds.
pub fn cross(scope: Scope, texts: &[Labelled]) -> (Vec<Measurable>, Vec<Measurable>, Vec<usize>) {
    let Some(aligner) = super::bare() else { return Default::default() };
    let examples = super::examples(&aligner, scope, texts);
    let groups: Vec<usize> = examples.iter().map(|one| one.group).collect();
    // What shares nothing with a measured text is in every training part; its fold is one that is never measured.
    let measured: std::collections::HashSet<usize> = texts
        .iter()
        .zip(&groups)
        .filter(|(one, _)| one.part == Part::Measured)
        .map(|(_, group)| *group)
        .collect();
    let kept: Vec<usize> = (0..texts.len()).filter(|at| measured.contains(&groups[*at])).collect();
    let dealt =
        sterna_alignment::grouped_folds(&kept.iter().map(|at| groups[*at]).collect::<Vec<_>>(), FOLDS);
    let mut folds = vec![FOLDS; texts.len()];
    kept.iter().zip(dealt).for_each(|(at, fold)| folds[*at] = fold);
    let mut ours: Vec<Measurable> = vec![Default::default(); texts.len()];
    let mut lexicon = ours.clone();
    let mut scratch = sterna_alignment::Scratch::new();
    for fold in 0..FOLDS {
        let part: Vec<&Example> =
            examples.iter().zip(&folds).filter(|(_, at)| **at != fold).map(|(one, _)| one).collect();
        let Some(head) = super::fit(&aligner, scope, &part) else { continue };
        eprintln!(
            "{} fold {}: {} texts, threshold {:.2}",
            scope.name(),
            fold + 1,
            part.len(),
            head.threshold
        );
        for at in (0..texts.len()).filter(|at| folds[*at] == fold && texts[*at].part == Part::Measured) {
            let chances = head.probabilities(&examples[at].features);
            ours[at] = (chances, texts[at].truth.clone(), head.threshold);
            let text = &texts[at];
            let priors = aligner.chances(&mut scratch, &text.text, text.lang.as_deref(), scope);
            lexicon[at] = (priors, text.truth.clone(), LEXICON_YES * 0.6);
        }
    }
    (ours, lexicon, folds)
}

fn objectives(texts: &[Labelled], measured: &[usize], ours: &[Measurable], lexicon: &[Measurable]) {
    let parts: [(&str, &[&str]); 7] = [
        ("en", &["en"]),
        ("fr+es", &["fr", "es"]),
        ("fr", &["fr"]),
        ("es", &["es"]),
        ("ar", &["ar"]),
        ("ru", &["ru"]),
        ("zh", &["zh"]),
    ];
    for (name, model) in [("sterna", ours), ("lexicon alone", lexicon)] {
        for (part, languages) in parts {
            let chosen: Vec<Measurable> = measured
                .iter()
                .filter(|at| languages.iter().any(|one| texts[**at].lang.as_deref() == Some(one)))
                .map(|at| model[*at].clone())
                .collect();
            figures::print(name, part, &measure(&chosen, RESAMPLES));
        }
        let all: Vec<Measurable> = measured.iter().map(|at| model[*at].clone()).collect();
        figures::print(name, "all", &measure(&all, RESAMPLES));
    }
}

fn goals(name: &str, texts: &[Labelled], measured: &[usize], model: &[Measurable]) {
    let pairs: Vec<(f32, bool, f32)> = measured
        .iter()
        .filter_map(|at| {
            let goal = texts[*at].truth.iter().position(Option::is_some)?;
            Some((*model[*at].0.get(goal)?, texts[*at].truth[goal] == Some(true), model[*at].2))
        })
        .collect();
    let take = |sample: &[usize]| -> Vec<(f32, bool)> {
        sample.iter().map(|at| (pairs[*at].0, pairs[*at].1)).collect()
    };
    let precision = bootstrap(pairs.len(), RESAMPLES, |sample| average_precision(&take(sample)));
    let error = bootstrap(pairs.len(), RESAMPLES, |sample| expected_calibration_error(&take(sample)));
    let f1 = bootstrap(pairs.len(), RESAMPLES, |sample| {
        let (mut hits, mut wrong, mut missed) = (0.0_f64, 0.0_f64, 0.0_f64);
        for at in sample {
            match (pairs[*at].0 >= pairs[*at].2, pairs[*at].1) {
                (true, true) => hits += 1.0,
                (true, false) => wrong += 1.0,
                (false, true) => missed += 1.0,
                _ => {}
            }
        }
        2.0 * hits / (2.0 * hits + wrong + missed).max(1.0)
    });
    for (figure, value) in [("average precision", precision), ("F1", f1), ("calibration error", error)] {
        println!("{name}\tsdg-goal\t{figure}\t{}", figures::cell(&value));
    }
}

/// Seconds of one core that this thread has used, so that a busy machine does not count against a model; the clock where the
/// system does not tell.
fn spent() -> f64 {
    static BEGUN: std::sync::LazyLock<std::time::Instant> = std::sync::LazyLock::new(std::time::Instant::now);
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = told.as_deref().and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
    nanoseconds.map_or_else(|| BEGUN.elapsed().as_secs_f64(), |nanoseconds| nanoseconds / 1e9)
}

/// Texts of a hundred words a second on one core, with the built-in engine, with and without marking words; and its size.
fn speed(texts: &[Labelled]) {
    let Ok(aligner) = sterna_alignment::Aligner::built_in() else { return };
    let hundred: Vec<String> = texts
        .iter()
        .map(|one| one.text.split_whitespace().take(100).collect::<Vec<_>>())
        .filter(|words| words.len() == 100)
        .map(|words| words.join(" "))
        .collect();
    for (name, evidence) in [("without evidence", false), ("with evidence", true)] {
        let options = sterna_alignment::Options { evidence, ..sterna_alignment::Options::default() };
        let mut rates: Vec<f64> = (0..5)
            .map(|_| {
                // Memory of words begins empty each time: what it gains is gained within one run.
                let mut scratch = sterna_alignment::Scratch::new();
                let start = spent();
                let mut count = 0_u32;
                for text in hundred.iter().cycle().take(20_000) {
                    aligner.suggest_with(&mut scratch, text, None, Scope::Gcm, &options);
                    count += 1;
                }
                f64::from(count) / (spent() - start)
            })
            .collect();
        rates.sort_by(f64::total_cmp);
        println!("sterna\tspeed\ttexts of 100 words a second, {name}\t{:.0} (median of 5)", rates[2]);
    }
    let bytes: usize = aligner.heads().iter().map(sterna_alignment::Head::bytes).sum();
    println!("sterna\tsize\tbytes of weights\t{bytes}");
}
