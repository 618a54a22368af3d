//! Training on texts of our own: deterministic, private, readable again.

use crate::{
    Aligner, Config, Example, Lexicon, Scope, Scratch, grouped_folds, near_duplicates, read_heads, train,
    write_heads,
};

/// Two hundred short texts about two objectives and nothing, made from parts; one word stands in four texts only.
fn texts() -> Vec<(String, Option<usize>)> {
    let begins = ["The office", "A ministry", "Our partners", "The fund", "Local groups"];
    let ends = [
        "this year",
        "in spring",
        "with care",
        "near the coast",
        "in two towns",
        "for families",
        "again",
        "soon",
    ];
    let middles = [
        ("lowers remittance costs", Some(19)),
        ("offers voluntary return", Some(20)),
        ("paints houses", None),
    ];
    let mut texts = Vec::new();
    for begin in begins {
        for end in ends {
            for (middle, label) in middles {
                texts.push((format!("{begin} {middle} {end}"), label));
            }
        }
    }
    for text in texts.iter_mut().take(4) {
        text.0.push_str(" zanzibarine");
    }
    texts
}

fn examples(aligner: &Aligner) -> Vec<Example> {
    let mut scratch = Scratch::new();
    texts()
        .into_iter()
        .enumerate()
        .map(|(group, (text, label))| Example {
            features: aligner.extract(&mut scratch, &text, Some("en"), Scope::Gcm),
            truth: (0..23).map(|at| Some(label == Some(at))).collect(),
            weight: 1.0,
            calibrate: true,
            group,
        })
        .collect()
}

#[test]
fn training_twice_gives_equal_bytes_and_they_read_back() {
    let aligner = Aligner::new(Lexicon::built_in().expect("readable"), Vec::new());
    let examples = examples(&aligner);
    let all: Vec<&Example> = examples.iter().collect();
    let once = train("gcm", aligner.codes(Scope::Gcm), &all, &Config::default()).expect("trained");
    let twice = train("gcm", aligner.codes(Scope::Gcm), &all, &Config::default()).expect("trained");
    let bytes = write_heads(&[once.clone()]);
    assert!(bytes == write_heads(&[twice]));
    let back = read_heads(&bytes).expect("readable");
    let (before, after) =
        (once.probabilities(&examples[0].features), back[0].probabilities(&examples[0].features));
    assert!(before.iter().zip(&after).all(|(one, other)| (one - other).abs() < 0.01), "{before:?} {after:?}");
    assert!(after[19] > after[20] && after[19] > 0.5, "{after:?}");
    assert!(back[0].feature_count() > 20);
    // A word of four documents is not in the weights, one of many is.
    let mut scratch = Scratch::new();
    let rare = aligner.extract(&mut scratch, "zanzibarine", Some("en"), Scope::Gcm);
    let known = aligner.extract(&mut scratch, "remittance", Some("en"), Scope::Gcm);
    let whole = |of: &crate::Extracted| {
        of.counts.iter().any(|(feature, block, _)| *block == 0 && once.knows(*feature))
    };
    assert!(!whole(&rare) && whole(&known));
}

#[test]
fn too_few_texts_are_refused() {
    let aligner = Aligner::new(Lexicon::built_in().expect("readable"), Vec::new());
    let examples = examples(&aligner);
    let few: Vec<&Example> = examples.iter().take(49).collect();
    let refusal = train("gcm", aligner.codes(Scope::Gcm), &few, &Config::default()).expect_err("too few");
    assert_eq!(refusal.code(), "alignment.too-few-texts");
}

#[test]
fn broken_weights_are_refused() {
    let aligner = Aligner::new(Lexicon::built_in().expect("readable"), Vec::new());
    let examples = examples(&aligner);
    let all: Vec<&Example> = examples.iter().collect();
    let head = train("gcm", aligner.codes(Scope::Gcm), &all, &Config::default()).expect("trained");
    let bytes = write_heads(&[head]);
    for length in [0, 7, 8, 11, 40, bytes.len() / 2, bytes.len() - 1] {
        assert!(read_heads(&bytes[..length]).is_err(), "{length} bytes");
    }
    let mut other = bytes;
    other[8] = 9;
    assert!(read_heads(&other).is_err(), "another format");
}

#[test]
fn groups_and_near_duplicates_stay_together() {
    let long = "one two three four five six seven eight nine ten eleven twelve thirteen";
    let longer = format!("{long} fourteen fifteen");
    let groups = near_duplicates(&[long, "something else entirely", &longer], &[0, 1, 2]);
    assert_eq!(groups[0], groups[2]);
    assert_ne!(groups[0], groups[1]);
    let folds = grouped_folds(&[0, 0, 0, 1, 1, 2, 3, 4], 3);
    assert!(folds[0] == folds[1] && folds[1] == folds[2] && folds[3] == folds[4]);
    assert_eq!(folds.iter().collect::<std::collections::BTreeSet<_>>().len(), 3);
}
