//! The folders of the projections: one generation serves while the next is built.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use super::ProjectionError;

const CURRENT: &str = "current";

/// The number of the generation that serves; 0 when there is none.
pub(super) fn current(dir: &Path) -> u64 {
    fs::read_to_string(dir.join(CURRENT)).ok().and_then(|text| text.trim().parse().ok()).unwrap_or(0)
}

/// The folder of a generation.
pub(super) fn folder(dir: &Path, generation: u64) -> PathBuf {
    dir.join(format!("generation-{generation}"))
}

/// Lets a generation serve from now on, and removes the others.
///
/// # Errors
/// The disk refuses; the one before goes on serving.
pub(super) fn choose(dir: &Path, generation: u64) -> Result<(), ProjectionError> {
    let path = dir.join(CURRENT);
    let part = dir.join("current.part");
    let write = || -> std::io::Result<()> {
        let mut file = File::create(&part)?;
        file.write_all(generation.to_string().as_bytes())?;
        file.sync_all()?;
        fs::rename(&part, &path)
    };
    write().map_err(ProjectionError::file(&path))?;
    sweep(dir, generation);
    Ok(())
}

/// Removes all generations but one. What cannot be removed today is removed next time.
pub(super) fn sweep(dir: &Path, keep: u64) {
    let Ok(entries) = fs::read_dir(dir) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let number = name.to_str().and_then(|name| name.strip_prefix("generation-")?.parse::<u64>().ok());
        if number.is_some_and(|number| number != keep) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}
