//! Chores of the house: generated tables, demonstration data, fonts of documents.

mod align;
mod demo;
mod fonts;
mod vocabulary;

use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask vocabulary [REFERENCE_FOLDER] | cargo xtask demo [ARGUMENTS] | cargo xtask fonts [ARGUMENTS] | \
     cargo xtask align-train [DATA_FOLDER] | cargo xtask align-bench [DATA_FOLDER] [FOLDS_FILE]";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.split_first() {
        Some((name, rest)) if name == "vocabulary" => vocabulary::run(rest),
        Some((name, rest)) if name == "demo" => demo::run(rest),
        Some((name, rest)) if name == "fonts" => fonts::run(rest),
        Some((name, rest)) if name == "align-train" => align::train(rest),
        Some((name, rest)) if name == "align-bench" => align::bench(rest),
        Some((name, rest)) if name == "align-tune" => align::tune(rest),
        _ => {
            eprintln!("{USAGE}");
            ExitCode::from(2)
        }
    }
}
