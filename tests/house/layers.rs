//! A room may use the floors under it, never a sister on its own floor, never a floor above.

use crate::{files, root, short};

/// The floor of a crate's folder; a room on a floor with sisters may not use them.
fn floor(folder: &str) -> (u8, bool) {
    match folder {
        "crates/vocabulary" => (0, false),
        _ if folder.starts_with("crates/engines/") => (1, true),
        "crates/archive" => (2, false),
        "crates/access" => (3, false),
        "crates/site" => (4, false),
        _ if folder.starts_with("crates/systems/") => (5, true),
        "crates/sterna" | "xtask" => (6, false),
        other => panic!("{other} is a room on no floor of DESIGN: name its floor in tests/house/layers.rs"),
    }
}

/// `[dependencies]` names of a manifest that are rooms of ours.
fn rooms_used(manifest: &str) -> Vec<String> {
    let mut inside = false;
    let mut used = Vec::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            inside = line == "[dependencies]";
        } else if inside && line.starts_with("sterna-") {
            used.push(line.split(['.', ' ', '=']).next().unwrap_or_default().to_owned());
        }
    }
    used
}

#[test]
fn rooms_use_only_the_floors_under_them() {
    let workspace = std::fs::read_to_string(root().join("Cargo.toml")).expect("the workspace manifest");
    let place_of = |room: &str| {
        let line = workspace
            .lines()
            .find(|line| line.starts_with(&format!("{room} = ")))
            .unwrap_or_else(|| panic!("{room} is not in the workspace manifest"));
        line.split('"').nth(1).expect("a path").to_owned()
    };
    let mut checked = 0;
    for manifest in files(&root().join("crates"), "Cargo.toml") {
        let folder = short(manifest.parent().expect("a folder"));
        let (own, sisters) = floor(&folder);
        for used in rooms_used(&std::fs::read_to_string(&manifest).expect("readable")) {
            let (theirs, _) = floor(&place_of(&used));
            assert!(
                theirs < own,
                "{folder} uses {used}, which is {}",
                if theirs == own && sisters { "a sister" } else { "not under it" }
            );
            checked += 1;
        }
    }
    assert!(checked > 5, "no room uses another: the test reads the wrong manifests");
}
