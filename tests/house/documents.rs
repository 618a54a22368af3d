//! Documents that name a path name one that exists, and no file names a machine.

use crate::{files, root, short};

fn documents() -> Vec<std::path::PathBuf> {
    let mut all = files(&root().join("docs"), ".md");
    for name in ["README.md", "ARCHITECTURE.md", "CHANGELOG.md"] {
        all.push(root().join(name));
    }
    all
}

/// Words between backticks that look like a path of the repository.
fn paths_named(text: &str) -> Vec<String> {
    text.split('`')
        .skip(1)
        .step_by(2)
        .filter(|word| {
            let first = word.split('/').next().unwrap_or_default();
            word.contains('/')
                && matches!(
                    first,
                    "crates" | "web" | "locales" | "demo" | "docs" | "tests" | "fuzz" | "xtask" | "bench"
                )
                && word.chars().all(|letter| letter.is_ascii_alphanumeric() || "/._-".contains(letter))
        })
        .map(str::to_owned)
        .collect()
}

#[test]
fn paths_named_in_documents_exist() {
    let mut lost = Vec::new();
    let mut named = 0;
    for document in documents() {
        let text =
            std::fs::read_to_string(&document).unwrap_or_else(|_| panic!("{} is missing", short(&document)));
        for path in paths_named(&text) {
            named += 1;
            if !root().join(&path).exists() {
                lost.push(format!("{}: {path}", short(&document)));
            }
        }
    }
    assert!(named > 10, "the documents name hardly any path: the test reads them wrongly");
    assert!(lost.is_empty(), "{lost:#?}");
}

#[test]
fn links_between_documents_lead_somewhere() {
    let mut lost = Vec::new();
    for document in documents() {
        let text = std::fs::read_to_string(&document).expect("readable");
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let path = link.split('#').next().unwrap_or_default();
            if path.is_empty() || path.contains("://") || path.starts_with("mailto:") {
                continue;
            }
            if !document.parent().expect("a folder").join(path).exists() {
                lost.push(format!("{}: {link}", short(&document)));
            }
        }
    }
    assert!(lost.is_empty(), "{lost:#?}");
}

#[test]
fn the_architecture_stays_readable() {
    let text = std::fs::read_to_string(root().join("ARCHITECTURE.md")).expect("ARCHITECTURE.md");
    assert!(text.lines().count() <= 300, "ARCHITECTURE.md has more than 300 lines");
}

#[test]
fn no_file_names_a_machine() {
    // Spelled in parts, so that this file does not find itself.
    let marks = [concat!("/wo", "rk/"), concat!("/ro", "ot/"), concat!("/tmp/", "target")];
    let mut found = Vec::new();
    for ending in [".rs", ".md", ".toml", ".ts", ".mjs", ".css", ".ftl", ".py", ".json", ".sh"] {
        for path in files(&root(), ending) {
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            if marks.iter().any(|mark| text.contains(mark)) {
                found.push(short(&path));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}
