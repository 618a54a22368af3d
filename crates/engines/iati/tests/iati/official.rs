//! The standard's own test material. What is claimed, and the score, is in docs/standards/iati.md; the numbers
//! asserted here are that score.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::shared::{Outcome, files, read_file, shared};

/// Kinds of finding, with the element they are about.
type Kinds = BTreeSet<(&'static str, String)>;

fn kinds(outcome: &Outcome) -> Kinds {
    outcome.findings.iter().map(|finding| (finding.code, finding.place.element.clone())).collect()
}

/// What is noticed in more than half of the files that should pass: nearly all are written around the same activity
/// of a few lines with empty attributes.
fn of_the_template(folder: &Path) -> Kinds {
    let read = activity_files(folder, "should-pass");
    let mut counts: BTreeMap<_, usize> = BTreeMap::new();
    for kind in read.iter().flat_map(|(_, outcome)| kinds(outcome)) {
        *counts.entry(kind).or_default() += 1;
    }
    counts.into_iter().filter(|(_, count)| count * 2 > read.len()).map(|(kind, _)| kind).collect()
}

fn activity_files(folder: &Path, verdict: &str) -> Vec<(std::path::PathBuf, Outcome)> {
    let files =
        files(folder).into_iter().filter(|path| path.components().any(|part| part.as_os_str() == verdict));
    let read = files.map(|path| {
        let outcome = read_file(&path);
        (path, outcome)
    });
    read.filter(|(_, outcome)| !outcome.has("iati.organisation-file") && !outcome.has("iati.not-activities"))
        .collect()
}

#[test]
fn schema_tests_that_should_pass_are_read() {
    let Some(folder) = shared("schema-tests") else { return };
    let read = activity_files(&folder, "should-pass");
    let template = of_the_template(&folder);
    let mut doubtful = Vec::new();
    for (path, outcome) in &read {
        // An empty identifier is valid to the schema and of no use to anybody.
        let errors: Vec<_> =
            outcome.errors().into_iter().filter(|code| *code != "iati.no-identifier").collect();
        assert!(errors.is_empty(), "{}: {errors:?}", path.display());
        assert!(!outcome.activities.is_empty() || outcome.has("iati.no-activities"), "{}", path.display());
        if !kinds(outcome).is_subset(&template) {
            doubtful.push(path);
        }
    }
    eprintln!("should-pass: {} activity files, {} with another finding", read.len(), doubtful.len());
    assert_eq!((read.len(), doubtful.len()), (124, 13), "{doubtful:#?}");
}

#[test]
fn schema_tests_that_should_fail_are_survived() {
    let Some(folder) = shared("schema-tests") else { return };
    let read = activity_files(&folder, "should-fail");
    let template = of_the_template(&folder);
    let (named, unnamed): (Vec<_>, Vec<_>) =
        read.iter().partition(|(_, outcome)| !kinds(outcome).is_subset(&template));
    for (path, _) in &unnamed {
        eprintln!("no finding of its own: {}", path.display());
    }
    let named = named.len();
    let any = read.iter().filter(|(_, outcome)| !outcome.findings.is_empty()).count();
    eprintln!(
        "should-fail: {} activity files, {any} with a finding, {named} with one of its own",
        read.len()
    );
    assert_eq!((read.len(), any, named), (210, 210, 117));
}

/// The validator's rules we have a finding for.
const RULES: &[(&str, &[&str])] = &[
    ("0.1.1", &["iati.not-xml", "iati.not-activities", "iati.xml", "iati.truncated"]),
    ("1.11.1", &["iati.identifier-space"]),
    ("4.1.1", &["iati.no-language"]),
    ("4.4.1", &["iati.no-narrative"]),
    ("6.11.1", &["iati.no-start"]),
];

#[test]
fn validator_tests_agree_on_what_we_claim() {
    let Some(folder) = shared("validator-tests") else { return };
    let table = std::fs::read_to_string(folder.join("expected.csv")).expect("expected.csv");
    let (mut unreadable, mut types, mut versions, mut rules, mut unclaimed) = (0, 0, 0, 0, 0);
    for row in table.lines().skip(1) {
        let cells: Vec<&str> = row.split(',').collect();
        let [file, case, status, _, file_type, version, errors, ..] = cells.as_slice() else {
            panic!("{row}")
        };
        let outcome = read_file(&folder.join(file));
        let refused = outcome.activities.is_empty() && !outcome.errors().is_empty();
        let organisation = outcome.has("iati.organisation-file");
        match *status {
            "" => {}
            "400" => {
                assert!(refused && !organisation, "{case}: {:?}", outcome.codes());
                unreadable += 1;
            }
            _ => assert!(!refused || organisation, "{case}: {:?}", outcome.codes()),
        }
        if !file_type.is_empty() {
            assert_eq!(organisation, *file_type == "iati-organisations", "{case}");
            types += 1;
        }
        if !version.is_empty() {
            assert_eq!(outcome.header.version.as_deref(), Some(*version), "{case}");
            versions += 1;
        }
        for id in errors.split([';', ' ', '|']).filter(|id| !id.is_empty()) {
            match RULES.iter().find(|(rule, _)| *rule == id) {
                Some((_, codes)) => {
                    assert!(
                        codes.iter().any(|code| outcome.has(code)),
                        "{case}: {id}: {:?}",
                        outcome.codes()
                    );
                    rules += 1;
                }
                None => unclaimed += 1,
            }
        }
    }
    eprintln!(
        "validator-tests: {unreadable} unreadable, {types} file types, {versions} versions, {rules} rule \
               expectations met, {unclaimed} of rules not claimed"
    );
    assert_eq!((unreadable, types, versions, rules, unclaimed), (4, 19, 18, 12, 12));
}
