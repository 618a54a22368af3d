//! `brief`: a briefing note on an objective in a country, area or region; and whether one still holds.

use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use sterna_portfolio::OfferedFigures;
use sterna_reports::brief::{BriefQuestion, gather, tree};
use sterna_reports::output::{Form, NOTE, write};
use sterna_site::figures::Figures;

use crate::arguments::{Brief, Format, Place};
use crate::commands::vocabulary::language;
use crate::failure::Failure;
use crate::memory::Memory;
use crate::output;

/// The room that counts, for rooms that write.
pub fn figures(memory: &Memory) -> Arc<dyn Figures> {
    Arc::new(OfferedFigures { partition: memory.partition.clone() })
}

/// Answers the verb.
pub async fn run(place: Place, asked: Brief) -> Result<(), Failure> {
    let memory = Memory::open(&place).await?;
    let outcome = match &asked.verify {
        Some(file) => {
            check(&memory, file, asked.format).await.map(|(text, holds)| (text.into_bytes(), holds))
        }
        None => note(&memory, &asked).await.map(|bytes| (bytes, true)),
    };
    let (bytes, holds) = memory.close(outcome).await?;
    match &asked.output {
        Some(out) => keep(out, &bytes)?,
        None => output::write(&bytes)?,
    }
    if holds { Ok(()) } else { Err(Failure::Refused("the file does not hold".to_owned())) }
}

/// Writes a file.
pub fn keep(out: &Path, bytes: &[u8]) -> Result<(), Failure> {
    std::fs::write(out, bytes).map_err(|fault| Failure::Refused(format!("{}: {fault}", out.display())))
}

/// The form that a file's name asks for; JSON for standard output.
pub fn form_of(out: Option<&Path>) -> Result<Form, Failure> {
    match out {
        Some(out) => {
            let ending = out.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
            Form::of(ending).map_err(Failure::from)
        }
        None => Ok(Form::Json),
    }
}

async fn note(memory: &Memory, asked: &Brief) -> Result<Vec<u8>, Failure> {
    let objective = asked
        .objective
        .as_deref()
        .ok_or_else(|| Failure::Usage("say which objective: --objective 16".to_owned()))?;
    let lang = language(&asked.lang)?;
    let today = Timestamp::now().to_zoned(TimeZone::UTC).date();
    let form = form_of(asked.output.as_deref())?;
    let mut question = BriefQuestion::new(
        objective,
        asked.country.as_deref(),
        asked.region.as_deref(),
        lang,
        asked.date.unwrap_or(today),
    )?;
    question.collections.clone_from(&asked.collections);
    question.collections.sort();
    question.as_of = asked.as_of;
    let facts = gather(figures(memory).as_ref(), question).await?;
    let name = facts.question.file_name();
    Ok(write(&tree(&facts), NOTE, form, &name)?.bytes)
}

/// Whether a file that was handed out still holds; for briefing notes and reports.
pub async fn check(memory: &Memory, file: &Path, format: Format) -> Result<(String, bool), Failure> {
    let bytes =
        std::fs::read(file).map_err(|fault| Failure::Refused(format!("{}: {fault}", file.display())))?;
    let report = sterna_reports::verify::verify(&memory.partition, figures(memory).as_ref(), &bytes).await?;
    let text = match format {
        Format::Json => serde_json::to_string_pretty(&report).map_err(Failure::fault)? + "\n",
        _ => {
            let verdict = match (report.figures_hold, report.file_intact) {
                (true, true) => "every figure holds and nobody changed the file",
                (true, false) => "every figure holds; the file was changed since it was handed out",
                (false, _) => "figures differ",
            };
            let lines: String = report.differences.iter().map(|line| format!("{line}\n")).collect();
            format!("{verdict} as of change {}\n{lines}", report.change)
        }
    };
    Ok((text, report.holds))
}
