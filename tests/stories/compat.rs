//! A backup of each earlier release is restored, checked, edited and exported, on both engines.

use crate::checkout;
use crate::place::{Place, text};

#[test]
fn archives_of_earlier_releases_open_on_sqlite() {
    every_release(Place::sqlite);
}

#[test]
fn archives_of_earlier_releases_open_on_postgres() {
    if Place::postgres().is_some() {
        every_release(|| Place::postgres().expect("a database"));
    }
}

fn every_release(place: impl Fn() -> Place) {
    let folder = checkout("tests/compat");
    let mut found: Vec<_> =
        std::fs::read_dir(folder).expect("tests/compat").flatten().map(|entry| entry.path()).collect();
    found.retain(|path| path.to_string_lossy().ends_with(".tar.zst"));
    assert!(!found.is_empty(), "tests/compat keeps an archive of each release");
    for backup in found {
        one_release(&place(), &text(&backup));
    }
}

fn one_release(place: &Place, backup: &str) {
    place.ok(&["restore", backup]);
    let seq = place.sound();
    // The demonstration of every release counts the published table.
    let demo = place.json(&["stocktake", "--collection", "demo-synthetic"]);
    assert_eq!(demo["denominator"]["count"], 668, "{backup}");
    let own = place.listed(&["--collection", "own"]);
    assert!(own > 0, "{backup} holds an import");

    let tagged = place.json(&["tag", "J-01", "--add", "23"]);
    assert!(
        tagged["tags"].as_array().is_some_and(|tags| tags.iter().any(|tag| tag["concept"] == "23")),
        "{tagged}"
    );
    let exported = text(&place.path("export.csv"));
    place.ok(&["stocktake", "--collection", "own", "--format", "csv", "--output", &exported]);
    place.ok(&["stocktake", "--verify", &exported]);
    assert!(place.sound() > seq, "an edit takes a change number");

    // What the release handed out itself still holds, where it is kept beside its archive.
    let handed = backup.replace(".tar.zst", ".csv");
    if std::path::Path::new(&handed).exists() {
        place.ok(&["stocktake", "--verify", &handed]);
    }
}
