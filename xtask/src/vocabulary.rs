//! Generates the tables of `crates/vocabulary/data` that come from outside publishers.
//!
//! The tables are committed, so nobody needs the publishers' files to build; `ORIGIN.md` beside them says what came
//! from where. Running this on the same files writes the same bytes.

mod areas;
mod codes;
mod points;
mod skos;
mod source;
mod table;
mod variants;

#[cfg(test)]
mod tests;

use std::{path::Path, process::ExitCode};

/// Where the publishers' files are looked for when no folder is named: beside the checkout.
const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/data");
/// Where the tables go.
const OUT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../crates/vocabulary/data");

/// What went wrong, for a person to read.
type Fault = Box<dyn std::error::Error>;

/// Runs the `vocabulary` chore: `cargo xtask vocabulary [FOLDER]` generates the tables from the publishers' files,
/// `cargo xtask vocabulary skos FOLDER` writes all exports for a check by other programs.
pub fn run(args: &[String]) -> ExitCode {
    let done = match args {
        [word, folder] if word == "skos" => skos::write(Path::new(folder)),
        [] => generate(Path::new(DATA), Path::new(OUT)),
        [data] => generate(Path::new(data), Path::new(OUT)),
        _ => Err("expected nothing, a folder of publishers' files, or `skos` and a folder".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("cargo xtask vocabulary: {fault}");
            ExitCode::FAILURE
        }
    }
}

fn generate(data: &Path, out: &Path) -> Result<(), Fault> {
    let areas = areas::read(data)?;
    let points = points::read(data, &areas)?;
    areas::countries(&areas, &points).write(out, "countries.tsv")?;
    areas::regions(data, &areas)?.write(out, "m49-regions.tsv")?;
    variants::table(data, &areas)?.write(out, "country-variants.tsv")?;
    codes::currencies(data)?.write(out, "currencies.tsv")?;
    codes::languages(data)?.write(out, "languages.tsv")?;
    codes::dac_regions(data)?.write(out, "dac-regions.tsv")?;
    Ok(())
}
