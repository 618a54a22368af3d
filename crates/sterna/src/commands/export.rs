//! `export`: projects as an IATI file or as a table.

use std::io::Write;
use std::path::Path;

use jiff::Timestamp;
use sterna_archive::Reader;
use sterna_portfolio::export::{
    ExportFormat, IatiExport, LeftOut, Publisher, Summary, export_projects, verify_iati,
};
use sterna_portfolio::{ActivatedRule, query};

use crate::arguments::{Export, ExportForm, Format, Place};
use crate::commands::vocabulary::language;
use crate::failure::Failure;
use crate::memory::Memory;
use crate::output;

/// So many projects are named on standard error; JSON names up to a thousand.
const NAMED: usize = 20;

/// Answers the verb.
pub async fn run(place: Place, asked: Export) -> Result<(), Failure> {
    let memory = Memory::existing(&place).await?;
    let outcome = match (&asked.verify, asked.form) {
        (Some(file), _) => check(&memory, file, asked.format).await,
        (None, Some(ExportForm::Iati)) => iati(&memory, &asked).await,
        (None, Some(form)) => table(&memory, &asked, form).await,
        (None, None) => Err(Failure::Usage("name a form: iati, csv, xlsx, json".to_owned())),
    };
    memory.close(outcome).await
}

/// The filters, as typed.
fn filters(asked: &Export) -> Result<Vec<(String, String)>, Failure> {
    let mut pairs: Vec<(String, String)> =
        asked.collections.iter().map(|slug| ("collection".to_owned(), slug.clone())).collect();
    for filter in &asked.filters {
        let (key, value) =
            filter.split_once('=').ok_or_else(|| Failure::Usage(format!("write {filter} as KEY=VALUE")))?;
        let pair = (key.to_owned(), value.to_owned());
        if query::filters_of(std::slice::from_ref(&pair)).is_empty() {
            return Err(Failure::Usage(format!("there is no filter {key}, or {filter} has no value")));
        }
        pairs.push(pair);
    }
    Ok(pairs)
}

/// Where an export goes: a file that appears whole or not at all, or standard output.
enum Target {
    File(tempfile::NamedTempFile, std::path::PathBuf),
    Standard,
}

impl Target {
    fn open(path: &Path) -> Result<Self, Failure> {
        if path == Path::new("-") {
            return Ok(Self::Standard);
        }
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let file = tempfile::NamedTempFile::new_in(folder.unwrap_or(Path::new(".")))
            .map_err(|fault| Failure::Refused(format!("{}: {fault}", path.display())))?;
        Ok(Self::File(file, path.to_owned()))
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        match self {
            Self::File(file, path) => file
                .write_all(bytes)
                .map_err(|fault| Failure::Refused(format!("{}: {fault}", path.display()))),
            Self::Standard => output::write(bytes),
        }
    }

    fn finish(self) -> Result<(), Failure> {
        if let Self::File(file, path) = self {
            let refused = |fault: std::io::Error| Failure::Refused(format!("{}: {fault}", path.display()));
            file.as_file().sync_all().map_err(refused)?;
            file.persist(&path).map_err(|fault| refused(fault.error))?;
        }
        Ok(())
    }
}

async fn iati(memory: &Memory, asked: &Export) -> Result<(), Failure> {
    let today = Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
    if let Some(publisher) = &asked.publisher {
        Publisher::parse(publisher)?.store(&memory.partition).await?;
    }
    let mut export = IatiExport::begin(&memory.partition, &filters(asked)?, None, Some(today)).await?;
    let first = export.first().await?;
    let mut target = Target::open(&asked.output)?;
    target.write(&first)?;
    while let Some(bytes) = export.next().await? {
        target.write(&bytes)?;
    }
    target.finish()?;
    tell(export.summary(), asked.format)
}

/// Says what came of it, beside the file.
fn tell(summary: &Summary, format: Format) -> Result<(), Failure> {
    if format == Format::Json {
        eprintln!("{}", serde_json::to_string_pretty(summary).map_err(Failure::fault)?);
        return Ok(());
    }
    eprintln!(
        "{} activities written, {} projects left out, {} written against a rule of the standard, change {}",
        summary.written, summary.left_out, summary.against_rules, summary.change
    );
    let name = |word: &str, list: &[LeftOut]| {
        for one in list.iter().take(NAMED) {
            eprintln!("{word} {}: {}", one.name, one.gaps.join("; "));
        }
        if list.len() > NAMED {
            eprintln!("… --format json names more");
        }
    };
    name("left out", &summary.lacking);
    name("against a rule", &summary.breaking);
    Ok(())
}

async fn table(memory: &Memory, asked: &Export, form: ExportForm) -> Result<(), Failure> {
    let lang = language(&asked.lang)?;
    let pairs = filters(asked)?;
    let rule = ActivatedRule::load(&memory.partition).await?;
    let filter = query::filter_of(&pairs, &rule)?;
    let format = match form {
        ExportForm::Csv => ExportFormat::Csv,
        ExportForm::Xlsx => ExportFormat::Xlsx,
        ExportForm::Json | ExportForm::Iati => ExportFormat::Json,
    };
    let asked_for = query::encoded(&query::filters_of(&pairs));
    // What is handed out is what anybody may see.
    let reader = Reader::public();
    let exported = export_projects(&memory.partition, &reader, &filter, &asked_for, format, lang).await?;
    let mut target = Target::open(&asked.output)?;
    target.write(&exported.bytes)?;
    target.finish()
}

async fn check(memory: &Memory, file: &Path, format: Format) -> Result<(), Failure> {
    let bytes =
        std::fs::read(file).map_err(|fault| Failure::Refused(format!("{}: {fault}", file.display())))?;
    let report = verify_iati(&memory.partition, &bytes).await?;
    if format == Format::Json {
        output::json(&report)?;
    } else {
        let verdict = match (report.file_intact, report.records_hold) {
            (true, true) => "the file holds",
            (false, _) => "the file was changed after it was written",
            (true, false) => "the archive gives other activities as of that change",
        };
        output::print(&format!("{verdict}: {} activities as of change {}\n", report.written, report.change))?;
    }
    if report.holds { Ok(()) } else { Err(Failure::Refused("the file does not hold".to_owned())) }
}
