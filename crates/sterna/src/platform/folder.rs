//! Where data go when nobody names a folder.

use std::env::var_os;
use std::path::{Path, PathBuf};

/// The folder beside the program.
const BESIDE: &str = "sterna-data";

/// The folder beside the program when it is there or can be made (a memory stick, a folder of downloads), else the one
/// that the system keeps for programs of this person.
pub fn data_folder() -> PathBuf {
    let beside = std::env::current_exe().ok().and_then(|program| Some(program.parent()?.join(BESIDE)));
    match beside {
        Some(beside) if is_usable(&beside) => beside,
        _ => of_person(|name| var_os(name).map(PathBuf::from)).unwrap_or_else(|| PathBuf::from(BESIDE)),
    }
}

/// Whether the folder is there, or could be made just now, and files can be written into it.
fn is_usable(folder: &Path) -> bool {
    std::fs::create_dir_all(folder).is_ok() && tempfile::tempfile_in(folder).is_ok()
}

/// The person's own folder for this program's data, by what the environment says.
#[cfg(windows)]
pub(super) fn of_person(variable: impl Fn(&str) -> Option<PathBuf>) -> Option<PathBuf> {
    Some(variable("LOCALAPPDATA")?.join("Sterna"))
}

/// The person's own folder for this program's data, by what the environment says.
#[cfg(target_os = "macos")]
pub(super) fn of_person(variable: impl Fn(&str) -> Option<PathBuf>) -> Option<PathBuf> {
    Some(variable("HOME")?.join("Library/Application Support/Sterna"))
}

/// The person's own folder for this program's data, by what the environment says (XDG Base Directory 0.8: a path that is
/// not absolute is ignored).
#[cfg(not(any(windows, target_os = "macos")))]
pub(super) fn of_person(variable: impl Fn(&str) -> Option<PathBuf>) -> Option<PathBuf> {
    let named = variable("XDG_DATA_HOME").filter(|path| path.is_absolute());
    Some(named.or_else(|| Some(variable("HOME")?.join(".local/share")))?.join("sterna"))
}
