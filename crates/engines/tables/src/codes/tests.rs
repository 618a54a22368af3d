use std::collections::BTreeSet;
use std::path::Path;

use super::FINDING_CODES;

fn literals(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).expect("the sources") {
        let path = entry.expect("an entry").path();
        let name = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        // What a form read back doubts is worded by whoever sent the form, not as a finding of an import.
        if path.is_dir() && name != "tests" && name != "form" {
            literals(&path, found);
        } else if path.is_file() && !["codes", "tests", "error"].contains(&name.as_str()) {
            let text = std::fs::read_to_string(&path).expect("text");
            for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
                for part in line.split("\"table.").skip(1) {
                    found.insert(format!("table.{}", part.split('"').next().unwrap_or_default()));
                }
            }
        }
    }
}

#[test]
fn every_code_of_the_sources_is_listed_once_and_in_order() {
    let mut found = BTreeSet::new();
    literals(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    let listed: Vec<String> = FINDING_CODES.iter().map(|(code, _)| (*code).to_owned()).collect();
    assert_eq!(listed, found.into_iter().collect::<Vec<_>>());
}
