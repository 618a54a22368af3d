//! Training and measuring of the alignment engine, from labelled texts that are not part of the repository.

mod bench;
mod data;
mod figures;
mod tune;

use std::path::PathBuf;
use std::process::ExitCode;

use sterna_alignment::{Aligner, Config, Example, Head, Lexicon, Scope};

use data::Labelled;

/// Where the labelled texts are when nothing is said.
const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/data");
/// Where the weights go.
const WEIGHTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../crates/engines/alignment/data/weights.bin");

fn folder(args: &[String]) -> PathBuf {
    args.first().map_or_else(|| PathBuf::from(DATA), PathBuf::from)
}

/// `align-train`: trains on all labelled texts and writes the weights. Equal texts give equal bytes.
pub fn train(args: &[String]) -> ExitCode {
    let folder = folder(args);
    let outcome = data::objectives(&folder).and_then(|objectives| Ok((objectives, data::goals(&folder)?)));
    let (objectives, goals) = match outcome {
        Ok(texts) => texts,
        Err(fault) => return refuse(&folder, &fault),
    };
    let Some(aligner) = bare() else { return ExitCode::from(3) };
    let mut heads = Vec::new();
    for (scope, texts) in [(Scope::Gcm, &objectives), (Scope::SdgGoal, &goals)] {
        let examples = examples(&aligner, scope, texts);
        let all: Vec<&Example> = examples.iter().collect();
        match fit(&aligner, scope, &all) {
            Some(head) => {
                eprintln!(
                    "{}: {} texts, {} features, threshold {:.2}, {} bytes",
                    scope.name(),
                    all.len(),
                    head.feature_count(),
                    head.threshold,
                    head.bytes()
                );
                heads.push(head);
            }
            None => return ExitCode::from(3),
        }
    }
    match std::fs::write(WEIGHTS, sterna_alignment::write_heads(&heads)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("{WEIGHTS}: {fault}");
            ExitCode::from(3)
        }
    }
}

/// `align-bench`: five-fold cross-validation, ours and the lexicon alone; writes folds for the Python peers.
pub fn bench(args: &[String]) -> ExitCode {
    let folder = folder(args);
    match bench::run(&folder, args.get(1).map(PathBuf::from), args.get(2).and_then(|name| Scope::parse(name)))
    {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => refuse(&folder, &fault),
    }
}

/// `align-tune`: compares ways to train on texts that are never reported on.
pub fn tune(args: &[String]) -> ExitCode {
    let folder = folder(args);
    match tune::run(&folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => refuse(&folder, &fault),
    }
}

fn refuse(folder: &std::path::Path, fault: &std::io::Error) -> ExitCode {
    eprintln!("SKIPPED: the labelled texts cannot be read in {}: {fault}", folder.display());
    ExitCode::from(1)
}

/// An engine that reads with the lexicon and has no weights.
fn bare() -> Option<Aligner> {
    match Lexicon::built_in() {
        Ok(lexicon) => Some(Aligner::new(lexicon, Vec::new())),
        Err(fault) => {
            eprintln!("{fault}");
            None
        }
    }
}

/// Features of texts, with groups that keep near-duplicates together.
fn examples(aligner: &Aligner, scope: Scope, texts: &[Labelled]) -> Vec<Example> {
    let words: Vec<&str> = texts.iter().map(|one| one.text.as_str()).collect();
    let given = data::groups(texts);
    let groups = sterna_alignment::near_duplicates(&words, &given);
    let mut scratch = sterna_alignment::Scratch::new();
    texts
        .iter()
        .zip(groups)
        .map(|(one, group)| Example {
            features: aligner.extract(&mut scratch, &one.text, one.lang.as_deref(), scope),
            truth: one.truth.clone(),
            weight: one.weight,
            calibrate: one.calibrate,
            group,
        })
        .collect()
}

/// How each framework is trained; chosen by `align-tune` on texts that are not reported on.
fn config(scope: Scope) -> Config {
    match scope {
        Scope::SdgGoal => Config { none_share: 0.0, ..Config::default() },
        _ => Config::default(),
    }
}

fn fit(aligner: &Aligner, scope: Scope, examples: &[&Example]) -> Option<Head> {
    fit_as(aligner, scope, examples, &config(scope))
}

fn fit_as(aligner: &Aligner, scope: Scope, examples: &[&Example], config: &Config) -> Option<Head> {
    match sterna_alignment::train(scope.framework(), aligner.codes(scope), examples, config) {
        Ok(head) => Some(head),
        Err(fault) => {
            eprintln!("{fault}");
            None
        }
    }
}
