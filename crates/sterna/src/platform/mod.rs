//! What differs from system to system, and nothing else: everything outside this folder is the same everywhere.

mod browser;
mod folder;
mod signal;

pub use browser::open_in_browser;
pub use folder::data_folder;
pub use signal::asked_to_end;

#[cfg(test)]
mod tests;
