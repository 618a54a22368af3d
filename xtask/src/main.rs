//! Chores of the house: generated tables and demonstration data.

mod demo;
mod vocabulary;

use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask vocabulary [REFERENCE_FOLDER] | cargo xtask demo [ARGUMENTS]";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.split_first() {
        Some((name, rest)) if name == "vocabulary" => vocabulary::run(rest),
        Some((name, rest)) if name == "demo" => demo::run(rest),
        _ => {
            eprintln!("{USAGE}");
            ExitCode::from(2)
        }
    }
}
