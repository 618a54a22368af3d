//! `reindex`, `check`, `backup`, `restore`, `upgrade`.

use std::path::Path;
use std::sync::Arc;

use sterna_archive::{CheckReport, Progress};

use crate::arguments::{Format, Place};
use crate::failure::Failure;
use crate::memory::{self, Memory};
use crate::output;

/// Tells on standard error how far the work is, when somebody looks at it.
fn progress() -> Progress {
    use std::io::IsTerminal;
    let seen = std::io::stderr().is_terminal();
    Arc::new(move |done, total, what| {
        if seen {
            match total {
                Some(total) => eprint!("\r{what}: {done} of {total}   "),
                None => eprint!("\r{what}: {done}   "),
            }
        }
    })
}

/// Builds search and counting anew.
pub async fn reindex(place: Place) -> Result<(), Failure> {
    let memory = Memory::existing(&place).await?;
    let outcome = memory.partition.reindex(progress()).await.map_err(Failure::from);
    let seq = memory.close(outcome).await?;
    output::print(&format!("search and counting were built anew, as of change {seq}\n"))
}

/// Verifies everything stored.
pub async fn check(place: Place, format: Format) -> Result<(), Failure> {
    let memory = Memory::existing(&place).await?;
    let outcome = memory.partition.check(progress()).await.map_err(Failure::from);
    let report = memory.close(outcome).await?;
    match format {
        Format::Json => output::json(&report)?,
        _ => output::print(&told(&report))?,
    }
    if report.is_sound() {
        Ok(())
    } else {
        Err(Failure::Refused("the check found what must be looked at".to_owned()))
    }
}

fn told(report: &CheckReport) -> String {
    let mut text = format!(
        "checked as of change {}: {} versions, {} change sets, {} files, {} records in search and counting; {} records erased since\n",
        report.seq, report.versions, report.change_sets, report.files, report.projected, report.erased
    );
    for finding in &report.findings {
        text.push_str(&format!(
            "{:?} {} at {}: {}\n",
            finding.severity, finding.code, finding.place, finding.message
        ));
    }
    if report.findings.is_empty() {
        text.push_str("nothing was found\n");
    }
    text
}

/// Writes a backup, beside a running server if there is one.
pub async fn backup(place: Place, out: &Path) -> Result<(), Failure> {
    let report = sterna_archive::backup(&memory::config(&place), out).await?;
    output::print(&format!(
        "{}: {} rows and {} files as of change {}, {} bytes\n",
        report.path.display(),
        report.rows,
        report.files,
        report.seq,
        report.bytes
    ))
}

/// Fills an empty place from a backup.
pub async fn restore(place: Place, file: &Path) -> Result<(), Failure> {
    if !file.is_file() {
        return Err(Failure::Refused(format!("{}: there is no such file", file.display())));
    }
    let report = sterna_archive::restore(file, &memory::config(&place), memory::kinds()).await?;
    output::print(&format!(
        "restored {} rows and {} files as of change {}; {} erasures applied again\n{}",
        report.rows,
        report.files,
        report.seq,
        report.erasures,
        told(&report.check)
    ))?;
    if report.check.is_sound() {
        Ok(())
    } else {
        Err(Failure::Refused("the restored archive is not sound".to_owned()))
    }
}

/// Backs up, then brings the archive to this program's version.
pub async fn upgrade(place: Place) -> Result<(), Failure> {
    let report = sterna_archive::upgrade(&memory::config(&place), memory::kinds()).await?;
    let backup = report.backup.map_or_else(
        || "no backup was needed".to_owned(),
        |backup| format!("backed up to {}", backup.path.display()),
    );
    output::print(&format!("{backup}; schema {} to {}\n", report.from, report.to))
}
