//! What a source file may be.

use crate::{files, root, short};

/// Test code and generated tables are held to the same length rule as the rest.
const LINES_MAX: usize = 800;

fn rust_files() -> Vec<std::path::PathBuf> {
    let mut all = files(&root().join("crates"), ".rs");
    all.extend(files(&root().join("xtask"), ".rs"));
    all.extend(files(&root().join("tests"), ".rs"));
    assert!(all.len() > 20, "the test looks in the wrong place");
    all
}

#[test]
fn files_stay_small() {
    let long: Vec<String> = rust_files()
        .iter()
        .filter_map(|path| {
            let lines = std::fs::read_to_string(path).expect("readable").lines().count();
            (lines > LINES_MAX).then(|| format!("{} has {lines} lines", short(path)))
        })
        .collect();
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn only_the_archive_knows_sql() {
    let words = ["SELECT ", "INSERT INTO", "DELETE FROM", "CREATE TABLE", "sqlx::", "tantivy::"];
    let strangers: Vec<String> = rust_files()
        .iter()
        .filter(|path| {
            let path = short(path);
            path.starts_with("crates/") && !path.starts_with("crates/archive/")
        })
        .filter(|path| {
            let text = std::fs::read_to_string(path).expect("readable");
            words.iter().any(|word| text.contains(word))
        })
        .map(|path| short(path))
        .collect();
    assert!(strangers.is_empty(), "SQL or a database library outside crates/archive: {strangers:#?}");
}

#[test]
fn names_say_what_is_inside() {
    let vague: Vec<String> = rust_files()
        .iter()
        .filter(|path| {
            path.components().any(|part| {
                let name = part.as_os_str().to_string_lossy();
                matches!(
                    name.trim_end_matches(".rs"),
                    "utils" | "util" | "common" | "helpers" | "helper" | "manager" | "misc"
                )
            })
        })
        .map(|path| short(path))
        .collect();
    assert!(vague.is_empty(), "{vague:#?}");
}

#[test]
fn nothing_is_left_unfinished() {
    // Spelled in parts, so that this file does not find itself.
    let marks = [
        concat!("to", "do!("),
        concat!("unimple", "mented!("),
        concat!("db", "g!("),
        concat!("#[ig", "nore"),
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
    ];
    let left: Vec<String> = rust_files()
        .iter()
        .filter_map(|path| {
            let text = std::fs::read_to_string(path).expect("readable");
            marks.iter().find(|mark| text.contains(**mark)).map(|mark| format!("{}: {mark}", short(path)))
        })
        .collect();
    assert!(left.is_empty(), "{left:#?}");
}

#[test]
fn engines_have_no_clock_disk_or_socket() {
    let words =
        ["std::fs", "std::net", "SystemTime", "Instant::now", "Timestamp::now", "Zoned::now", "getrandom"];
    let found: Vec<String> = files(&root().join("crates/engines"), ".rs")
        .iter()
        .filter(|path| {
            !short(path).contains("/tests")
                && !short(path).contains("/examples/")
                && !short(path).contains("/benches/")
        })
        .filter_map(|path| {
            let text = std::fs::read_to_string(path).expect("readable");
            words.iter().find(|word| text.contains(**word)).map(|word| format!("{}: {word}", short(path)))
        })
        .collect();
    assert!(found.is_empty(), "{found:#?}");
}
