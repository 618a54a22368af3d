//! The list of finding codes is the whole truth: no code in the sources is missing from it, and none of it is unused.

use std::collections::BTreeSet;
use std::path::Path;

use sterna_iati::FINDING_CODES;

fn literals(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).expect("the sources") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            literals(&path, found);
        } else if path.file_name().is_some_and(|name| name != "codes.rs" && name != "tests.rs") {
            let text = std::fs::read_to_string(&path).expect("text");
            let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            for line in code {
                for part in line.split("\"iati.").skip(1) {
                    found.insert(format!("iati.{}", part.split('"').next().unwrap_or_default()));
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
