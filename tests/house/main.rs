//! The rules of the house, kept by a test: layers, the place of SQL, file sizes, names, the paths that
//! documents name, locales, and no trace of the machine a file was written on.

mod documents;
mod layers;
mod locales;
mod sources;

use std::path::{Path, PathBuf};

/// The root of the checkout.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().expect("the checkout has a root")
}

/// Files below `folder` whose name ends in `ending`, build products and dependencies left out.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let name = entry.file_name().to_string_lossy().into_owned();
            if path.is_dir() {
                let skipped =
                    matches!(name.as_str(), "target" | "node_modules" | "dist" | ".git" | "data" | "corpus");
                // `crates/vocabulary/data` is ours; a `data` folder at the root is somebody's archive.
                if !skipped || (name == "data" && folder != root()) {
                    folders.push(path);
                }
            } else if name.ends_with(ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The path as written in the repository.
fn short(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).to_string_lossy().into_owned()
}
