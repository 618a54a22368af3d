//! The writer: reading what was written gives the same activities, and what has no gap is valid for the schema.

use std::path::Path;
use std::process::Command;

use sterna_iati::{Activity, GapKind, Head, Writer, gaps};

use crate::generated::activity;
use crate::shared::{Outcome, files, read, read_file, shared, whole};
use proptest::prelude::*;

/// What is kept of an activity whatever file it stands in; contacts are never written.
fn plain(activity: &Activity) -> Activity {
    let mut plain = activity.clone();
    (plain.index, plain.line, plain.byte, plain.length_bytes) = (0, 0, 0, 0);
    plain.contacts.clear();
    plain
}

fn written<'a>(activities: impl IntoIterator<Item = &'a Activity>) -> Vec<u8> {
    let head = Head {
        generated: Some("2026-01-01T00:00:00Z".to_owned()),
        comments: vec!["a -- remark <with> signs".to_owned()],
        instructions: vec![("sterna-manifest".to_owned(), "{\"a\":\"?>\"}".to_owned())],
    };
    let mut writer = Writer::new(Vec::new(), &head).expect("memory takes it");
    for activity in activities {
        writer.activity(activity).expect("memory takes it");
    }
    writer.finish().expect("memory takes it")
}

/// Writes, reads and compares.
fn round_trip(outcome: &Outcome, name: &str) {
    let text = written(&outcome.activities);
    let again = read(&text[..]);
    let fatal: Vec<_> = again.errors().into_iter().filter(|code| *code != "iati.no-identifier").collect();
    assert!(fatal.is_empty(), "{name}: {fatal:?}");
    assert_eq!(again.activities.len(), outcome.activities.len(), "{name}");
    for (one, other) in outcome.activities.iter().zip(&again.activities) {
        assert_eq!(plain(one), plain(other), "{name}: {}", one.identifier);
    }
}

/// Whether a validator of XML Schema takes the file; `None` where xmllint or the schema is absent.
fn validated(text: &[u8]) -> Option<Result<(), String>> {
    let schema = shared("schemas/2.03/iati-activities-schema.xsd")?;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("written.xml");
    std::fs::write(&path, text).expect("the file is written");
    let run =
        Command::new("xmllint").args(["--noout", "--nonet", "--schema"]).arg(&schema).arg(&path).output();
    let Ok(run) = run else {
        eprintln!("SKIPPED: xmllint is absent");
        return None;
    };
    let said: String = String::from_utf8_lossy(&run.stderr).lines().take(20).collect::<Vec<_>>().join("\n");
    Some(if run.status.success() { Ok(()) } else { Err(said) })
}

fn has_no_schema_gap(activity: &Activity) -> bool {
    gaps(activity, None).iter().all(|gap| gap.kind != GapKind::Schema)
}

#[test]
fn every_real_activity_is_written_and_read_back_the_same() {
    for folder in ["activities", "edge-cases", "examples", "schema-tests"] {
        let Some(folder) = shared(folder) else { return };
        for path in files(&folder) {
            let outcome = read_file(&path);
            round_trip(&outcome, &path.display().to_string());
        }
    }
}

#[test]
fn what_has_no_gap_is_valid_for_the_official_schema() {
    let Some(folder) = shared("activities") else { return };
    let (mut all, mut without) = (0, 0);
    let mut check = |path: &Path| {
        let outcome = read_file(path);
        let whole: Vec<&Activity> = outcome.activities.iter().filter(|one| has_no_schema_gap(one)).collect();
        all += outcome.activities.len();
        without += whole.len();
        if whole.is_empty() {
            return;
        }
        let text = written(whole);
        if let Some(Err(said)) = validated(&text) {
            panic!("{}: {said}", path.display());
        }
    };
    files(&folder).iter().for_each(|path| check(path));
    files(&shared("edge-cases").expect("beside the others")).iter().for_each(|path| check(path));
    eprintln!("{without} of {all} real activities have no gap");
    assert!(without > 3000, "{without} of {all}");
}

#[test]
fn what_is_filled_in_for_the_schema_is_not_read_back() {
    let bare = read(
        whole(
            "<document-link url=\"https://example.org/a\"/><result type=\"2\"><title><narrative>Words</narrative></title></result>\
             <transaction><transaction-type code=\"3\"/><value>5</value></transaction>",
        )
        .as_bytes(),
    );
    let text = written(&bare.activities);
    for filled in
        ["<indicator measure=\"5\"", "<category code=\"A12\"", "iso-date=\"2020-01-01\" sterna:filled"]
    {
        assert!(String::from_utf8_lossy(&text).contains(filled), "{filled}");
    }
    round_trip(&bare, "filled");
    assert!(has_no_schema_gap(&bare.activities[0]), "{:?}", gaps(&bare.activities[0], None));
    if let Some(valid) = validated(&text) {
        assert_eq!(valid, Ok(()));
    }
}

#[test]
fn contacts_are_never_written() {
    let full = read(&include_bytes!("full-2.03.xml")[..]);
    assert!(!full.activities[0].contacts.is_empty());
    let text = String::from_utf8(written(&full.activities)).expect("UTF-8");
    assert!(!text.contains("contact-info") && !text.contains("Example Office"));
}

#[test]
fn signs_that_xml_gives_a_meaning_are_escaped_and_forbidden_ones_replaced() {
    let mut one = read(whole("").as_bytes()).activities.remove(0);
    one.titles[0].text = "a<b>&\"c\" \u{1}\u{fffe} d\r\ne".to_owned();
    one.reporting_org.as_mut().expect("it has one").reference = Some("x\"<\n\t&".to_owned());
    let text = String::from_utf8(written([&one])).expect("UTF-8");
    assert!(text.contains("a&lt;b&gt;&amp;\"c\" \u{fffd}\u{fffd} d&#13;\ne"), "{text}");
    assert!(text.contains("ref=\"x&quot;&lt;&#10;&#9;&amp;\""), "{text}");
}

#[test]
fn gaps_name_what_is_missing() {
    let nothing = Activity::default();
    let rules: Vec<&str> = gaps(&nothing, None).iter().map(|gap| gap.rule).collect();
    assert_eq!(rules.iter().filter(|rule| **rule == "schema").count(), 6, "{rules:?}");
    for rule in ["6.11.1", "6.2.2", "3.7.1"] {
        assert!(rules.contains(&rule), "{rule}: {rules:?}");
    }
    let good = read(whole("").as_bytes()).activities.remove(0);
    assert_eq!(gaps(&good, Some(jiff::civil::date(2026, 1, 1))), []);
    assert_eq!(gaps(&good, Some(jiff::civil::date(2019, 12, 31))).len(), 1, "it starts in the future");
}

#[test]
fn a_rule_broken_is_a_gap() {
    let broken = [
        (
            "7.5.3",
            "<budget><period-start iso-date=\"2020-01-01\"/><period-end iso-date=\"2021-01-02\"/><value value-date=\"2020-01-01\">5</value></budget>",
        ),
        (
            "8.6.3",
            "<budget><period-start iso-date=\"2020-01-02\"/><period-end iso-date=\"2020-01-01\"/><value value-date=\"2020-01-01\">5</value></budget>",
        ),
        (
            "6.6.2",
            "<transaction><transaction-type code=\"3\"/><value>5</value><sector code=\"15190\"/></transaction>",
        ),
        (
            "3.6.2",
            "<transaction><transaction-type code=\"3\"/><value>5</value><recipient-country code=\"KE\"/></transaction>",
        ),
        ("3.1.1", "<recipient-country code=\"UG\"/>"),
        ("2.1.1", "<sector code=\"15180\"/>"),
        ("2.2.1", "<sector vocabulary=\"99\" code=\"A\"/>"),
        ("11.1.3", "<activity-date type=\"4\" iso-date=\"2019-01-01\"/>"),
        ("6.14.1", "<policy-marker vocabulary=\"1\" code=\"1\"/>"),
        (
            "8.9.1",
            "<result type=\"1\"><title><narrative>R</narrative></title><indicator measure=\"1\"><title><narrative>I</narrative></title><period><target/></period></indicator></result>",
        ),
        (
            "8.11.1",
            "<result type=\"1\"><title><narrative>R</narrative></title><reference vocabulary=\"99\" code=\"a\"/><indicator measure=\"1\"><title><narrative>I</narrative></title><reference vocabulary=\"9\" code=\"10.7.1\"/></indicator></result>",
        ),
    ];
    for (rule, inside) in broken {
        let one = read(whole(inside).as_bytes()).activities.remove(0);
        assert!(gaps(&one, None).iter().any(|gap| gap.rule == rule), "{rule}: {:?}", gaps(&one, None));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_generated_activity_is_read_back_the_same(one in activity()) {
        let again = read(&written([&one])[..]);
        prop_assert_eq!(again.activities.len(), 1);
        prop_assert_eq!(plain(&again.activities[0]), plain(&one));
        prop_assert!(has_no_schema_gap(&one), "{:?}", gaps(&one, None));
    }
}

#[test]
fn generated_activities_are_valid_for_the_official_schema() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let drawn: Vec<Activity> =
        (0..100).map(|_| activity().new_tree(&mut runner).expect("it can be drawn").current()).collect();
    if let Some(valid) = validated(&written(&drawn)) {
        assert_eq!(valid, Ok(()));
    }
}
