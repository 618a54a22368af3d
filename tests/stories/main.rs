//! Stories: the built program, driven as a person would, on small files and on real ones.

mod aligning;
mod bad_input;
mod collecting;
mod compat;
mod disk;
mod kill;
mod marks;
mod officer;
mod place;
mod postgres;
mod publisher;
mod real_files;
mod reports;
mod routes;
mod serving;
mod settings;
mod two_people;
mod web;

use std::path::PathBuf;

/// A file of the checkout.
fn checkout(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}

/// Real files beside the checkout; absent on most machines.
fn shared(path: &str) -> PathBuf {
    checkout("../shared/data").join(path)
}

/// Says something that is seen whether the stories end well or not.
fn tell(text: &str) {
    use std::io::Write;
    // A closed standard error is no reason to end a story.
    let _ = writeln!(std::io::stderr(), "{text}");
}
