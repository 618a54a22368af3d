//! `cargo xtask demo`: the synthetic demonstration collection, the same bytes on every run.
//!
//! This room alone knows the figures of the published table ([`target`]); the product only ever counts.

mod assembly;
mod families;
#[cfg(test)]
mod handmade_tests;
mod names;
mod plan;
mod random;
mod record;
mod target;
#[cfg(test)]
mod tests;
mod words;

use std::path::PathBuf;
use std::process::ExitCode;

use record::DemoRecord;

/// Fixed for good: another seed is another collection, and every link into the demonstration would break.
const SEED: u64 = 0x5354_4552_4e41_0001;

/// Writes `demo/synthetic.jsonl`, or with `--check` compares it with what would be written (exit 1 when it differs).
/// An argument that is no option names another file to write.
pub fn run(args: &[String]) -> ExitCode {
    let check = args.iter().any(|arg| arg == "--check");
    if let Some(unknown) = args.iter().find(|arg| arg.starts_with('-') && *arg != "--check") {
        eprintln!("xtask demo: unknown option {unknown}; usage: cargo xtask demo [--check] [FILE]");
        return ExitCode::from(2);
    }
    let file = args.iter().find(|arg| !arg.starts_with('-')).map_or_else(committed_file, PathBuf::from);
    let text = lines(&records());
    if check {
        return match std::fs::read_to_string(&file) {
            Ok(found) if found == text => ExitCode::SUCCESS,
            Ok(_) => {
                eprintln!(
                    "xtask demo: {} is not what the generator writes; run `cargo xtask demo`",
                    file.display()
                );
                ExitCode::from(1)
            }
            Err(error) => {
                eprintln!("xtask demo: cannot read {}: {error}", file.display());
                ExitCode::from(3)
            }
        };
    }
    match std::fs::write(&file, &text) {
        Ok(()) => {
            eprintln!("wrote {} ({} records, {} bytes)", file.display(), text.lines().count(), text.len());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("xtask demo: cannot write {}: {error}", file.display());
            ExitCode::from(3)
        }
    }
}

/// Where the repository keeps the generated collection.
fn committed_file() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../demo/synthetic.jsonl"))
}

/// The whole collection, in the order of its identifiers.
fn records() -> Vec<DemoRecord> {
    let mut random = random::SplitMix64::new(SEED);
    let plans = plan::draw(&mut random);
    let mut records = assembly::assemble(&plans, &mut random);
    families::relate(&mut records, &mut random);
    records
}

/// One JSON object a line, each line ended by a line feed.
fn lines(records: &[DemoRecord]) -> String {
    let mut text = String::new();
    for record in records {
        text.push_str(&serde_json::to_string(record).expect("strings and integers always serialise"));
        text.push('\n');
    }
    text
}
