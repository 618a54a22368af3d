//! Real IATI files, imported whole, where they lie beside the checkout.

use crate::place::{Place, text};
use crate::{shared, tell};

#[test]
fn every_real_file_is_read_and_nothing_is_lost() {
    let folder = shared("iati/activities");
    if !folder.is_dir() {
        tell("SKIPPED: shared data absent: no real IATI files were imported");
        return;
    }
    let mut files: Vec<_> =
        std::fs::read_dir(&folder).expect("the folder").flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.to_string_lossy().ends_with(".xml") || path.to_string_lossy().ends_with(".gz"));
    files.sort();
    let place = Place::sqlite();
    let paths: Vec<String> = files.iter().map(|path| text(path)).collect();
    let words: Vec<&str> = ["import", "iati"].into_iter().chain(paths.iter().map(String::as_str)).collect();
    let outcome = place.run(&[&words[..], &["--collection", "real", "--format", "json"]].concat());
    // An organisation file and duplicates between overlapping files are refused, and told; that is no fault.
    assert!(matches!(outcome.code, Some(0 | 1)), "{:?}: {}", outcome.code, outcome.err);
    let report = outcome.json();
    for one in report["imports"].as_array().expect("files") {
        tell(&format!(
            "{}: read {}, new {}, refused {}",
            one["file"], one["read"], one["created"], one["refused"]
        ));
    }
    let count = |name: &str| report[name].as_i64().expect("a count");
    tell(&format!(
        "{} files: read {}, new {}, changed {}, unchanged {}, refused {}",
        files.len(),
        count("read"),
        count("created"),
        count("updated"),
        count("unchanged"),
        count("refused")
    ));
    assert_eq!(count("read"), count("created") + count("updated") + count("unchanged") + count("refused"));
    assert!(count("created") > 1_000, "most of it is taken");
    assert_eq!(place.listed(&["--collection", "real"]), count("created"), "what was taken is listed");
    place.sound();
}
