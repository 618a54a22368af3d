//! Real publishers' files.

use crate::shared::{files, read_file, shared};

#[test]
fn every_real_activity_is_delivered() {
    let Some(folder) = shared("activities") else { return };
    let mut activities = 0;
    for path in files(&folder) {
        let outcome = read_file(&path);
        if path.ends_with("wri-org.xml") {
            assert_eq!(outcome.codes(), ["iati.organisation-file"]);
            continue;
        }
        assert!(outcome.errors().is_empty(), "{}: {:?}", path.display(), outcome.errors());
        assert!(outcome.header.version.is_some(), "{}", path.display());
        assert_eq!(outcome.header.gzip, path.extension().is_some_and(|extension| extension == "gz"));
        activities += outcome.activities.len();
    }
    // The record counts of SOURCE.md, added up.
    assert_eq!(activities, 3688);
}

#[test]
fn every_edge_case_is_read_to_its_end() {
    let Some(folder) = shared("edge-cases") else { return };
    let mut refused = Vec::new();
    let mut activities = 0;
    for path in files(&folder) {
        let outcome = read_file(&path);
        activities += outcome.activities.len();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let errors = outcome.errors().into_iter().filter(|code| *code != "iati.no-identifier");
        refused.extend(errors.map(|code| format!("{name} {code}")));
    }
    assert_eq!(refused, ["broken.xml iati.truncated"]);
    assert_eq!(activities, 628);
}

#[test]
fn organisation_files_say_so() {
    let Some(folder) = shared("organisations") else { return };
    for path in files(&folder) {
        let outcome = read_file(&path);
        assert_eq!(outcome.codes(), ["iati.organisation-file"], "{}", path.display());
    }
}

#[test]
fn odd_prefixes_of_attributes_do_not_lose_languages() {
    let Some(folder) = shared("activities") else { return };
    let outcome = read_file(&folder.join("covid-namespaced-attributes.dev.xml.gz"));
    let languages = outcome.activities.iter().filter(|activity| activity.default_language.is_some()).count();
    assert_eq!((outcome.activities.len(), languages), (240, 240));
}

#[test]
fn ioms_activities_keep_their_classifications() {
    let Some(folder) = shared("activities") else { return };
    let outcome = read_file(&folder.join("covid2021-iom.dev.xml.gz"));
    for activity in &outcome.activities {
        for vocabulary in ["1", "98", "99"] {
            let found = activity.sectors.iter().any(|sector| sector.vocabulary == vocabulary);
            assert!(found, "{} has no sector of vocabulary {vocabulary}", activity.identifier);
        }
    }
}
