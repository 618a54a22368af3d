//! `import`: files in from the command line.

use std::io::{IsTerminal, Read};
use std::path::Path;

use jiff::Timestamp;
use serde_json::json;
use sterna_archive::{Actor, ImportId, Reader};
use sterna_portfolio::export::{ExportFormat, export_refused};
use sterna_portfolio::import::{
    After, FileSource, ImportOptions, ImportProgress, ImportReport, Importer, TableChoice,
};
use sterna_portfolio::{FindingSeverity, PortfolioError, finding_words, place_words};
use sterna_vocabulary::Lang;

use crate::arguments::{Format, Import, ImportFiles, Place};
use crate::commands::vocabulary::language;
use crate::failure::Failure;
use crate::memory::Memory;
use crate::output;

/// Answers the verb.
pub async fn run(place: Place, import: Import) -> Result<(), Failure> {
    match import {
        Import::Iati(files) => read(place, files, None, None).await,
        Import::Table { files, sheet, columns, refused } => {
            let columns = columns
                .iter()
                .map(|text| match text.split_once('=') {
                    Some((column, field)) => Ok((column.to_owned(), field.to_owned())),
                    None => Err(Failure::Usage(format!("write {text} as COLUMN=FIELD"))),
                })
                .collect::<Result<Vec<_>, _>>()?;
            let choice = TableChoice { sheet, columns, ..TableChoice::default() };
            read(place, files, Some(choice), refused).await
        }
        Import::Undo { id } => undo(place, &id).await,
    }
}

/// Standard input goes through a temporary file, so that its size does not matter.
fn source(path: &Path) -> Result<(FileSource, Option<tempfile::NamedTempFile>), Failure> {
    if path != Path::new("-") {
        if !path.is_file() {
            return Err(Failure::Refused(format!("{}: there is no such file", path.display())));
        }
        let name = path
            .file_name()
            .map_or_else(|| path.to_string_lossy(), |name| name.to_string_lossy())
            .into_owned();
        return Ok((FileSource::Path { name, path: path.to_owned() }, None));
    }
    let mut file = tempfile::NamedTempFile::new().map_err(Failure::fault)?;
    std::io::copy(&mut std::io::stdin().lock().by_ref(), file.as_file_mut()).map_err(Failure::fault)?;
    let path = file.path().to_owned();
    Ok((FileSource::Path { name: "standard input".to_owned(), path }, Some(file)))
}

async fn read(
    place: Place,
    files: ImportFiles,
    table: Option<TableChoice>,
    refused: Option<std::path::PathBuf>,
) -> Result<(), Failure> {
    let lang = language(&files.lang)?;
    let memory = Memory::open(&place).await?;
    let mut outcome = all(&memory, &files, lang, table, refused.as_deref()).await;
    if outcome.is_ok() {
        // What was imported is searchable and counted when the command ends, not when the next one begins.
        if let Err(fault) = memory.partition.counts(&Reader::owner(), None).await {
            outcome = Err(fault.into());
        }
    }
    let (report, failures) = memory.close(outcome).await?;
    match files.format {
        Format::Json => output::json(&json!({
            "files": report.files, "read": report.read, "created": report.created, "updated": report.updated,
            "unchanged": report.unchanged, "refused": report.refused, "findings": report.findings,
            "imports": report.imports,
        }))?,
        _ => tell(&report, lang, files.preview)?,
    }
    match failures.into_iter().next() {
        Some(failure) => Err(failure),
        None if report.refused == 0
            && report.file_findings.iter().any(|one| one.severity == FindingSeverity::Error) =>
        {
            Err(Failure::Refused("a file was refused; what is wrong with it is told above".to_owned()))
        }
        None if report.refused > 0 && report.refused == report.read => Err(Failure::Refused(format!(
            "all of {} were refused, and nothing was published. Mend them and import them again",
            report.read
        ))),
        None if report.refused > 0 => Err(Failure::Refused(format!(
            "{} of {} were refused; the others are imported. Mend them and import them again",
            report.refused, report.read
        ))),
        None => Ok(()),
    }
}

async fn all(
    memory: &Memory,
    files: &ImportFiles,
    lang: Lang,
    table: Option<TableChoice>,
    refused: Option<&Path>,
) -> Result<(ImportReport, Vec<Failure>), Failure> {
    let base = sterna_portfolio::vocabulary::base(&memory.partition).await?;
    let options = ImportOptions {
        after: if files.preview { After::Keep } else { After::Publish },
        gcm_uris: base.map(|base| vec![base.scheme("gcm")]).unwrap_or_default(),
        ..ImportOptions::new(&files.collection, Actor::owner(), Timestamp::now())
    };
    let mut importer = Importer::new(&memory.archive, &memory.partition, options).await?;
    let mut failures = Vec::new();
    let seen = std::io::stderr().is_terminal();
    let progress = move |progress: &ImportProgress| {
        if seen {
            eprint!("\r{}: {} read, {} refused   ", progress.file, progress.done, progress.refused);
        }
        true
    };
    for path in &files.paths {
        // A file that cannot be read stops nobody else's.
        let (source, kept) = match source(path) {
            Ok(source) => source,
            Err(failure) => {
                failures.push(failure);
                continue;
            }
        };
        let read = match &table {
            Some(choice) => importer.table(&source, choice, &progress).await,
            None => importer.iati(&source, &progress).await,
        };
        drop(kept);
        match read {
            Ok(file) => {
                if let (Some(out), true) = (refused, file.refused > 0) {
                    write_refused(memory, &file.import, lang, out).await?;
                }
                if files.preview {
                    memory.partition.imports().discard(&file.import).await?;
                }
            }
            Err(error @ PortfolioError::Archive(_)) => return Err(error.into()),
            Err(error) => failures.push(Failure::worded(error, lang)),
        }
    }
    Ok((importer.finish(), failures))
}

async fn write_refused(memory: &Memory, import: &ImportId, lang: Lang, out: &Path) -> Result<(), Failure> {
    let format = match out.extension().and_then(|ending| ending.to_str()) {
        Some("xlsx") => ExportFormat::Xlsx,
        _ => ExportFormat::Csv,
    };
    if let Some(exported) = export_refused(&memory.partition, import, format, lang).await? {
        std::fs::write(out, exported.bytes)
            .map_err(|fault| Failure::Refused(format!("{}: {fault}", out.display())))?;
    }
    Ok(())
}

/// Findings listed for people; all of them are in the JSON.
const LISTED: usize = 50;

fn tell(report: &ImportReport, lang: Lang, preview: bool) -> Result<(), Failure> {
    let mut text = String::new();
    for finding in report.findings.iter().take(LISTED) {
        let word = match finding.severity {
            FindingSeverity::Error => "refused",
            FindingSeverity::Warning => "warning",
            FindingSeverity::Note => "note",
        };
        // English is said as the JSON says it.
        let message = match lang {
            Lang::En => finding.message.clone(),
            _ => finding_words(lang, finding),
        };
        let place = place_words(lang, &finding.place);
        text.push_str(&format!("{word} {} at {place}: {message}\n", finding.code));
    }
    if report.findings.len() > LISTED {
        text.push_str(&format!(
            "and {} more findings; --format json lists them all\n",
            report.findings.len() - LISTED
        ));
    }
    for file in &report.imports {
        text.push_str(&format!(
            "{}: {} read, {} new, {} changed, {} unchanged, {} refused{}\n",
            file.file,
            file.read,
            file.created,
            file.updated,
            file.unchanged,
            file.refused,
            if preview {
                "; nothing was stored".to_owned()
            } else if file.published {
                format!("; undo with: sterna import undo {}", file.import)
            } else {
                "; nothing was published".to_owned()
            }
        ));
    }
    output::print(&text)
}

async fn undo(place: Place, id: &str) -> Result<(), Failure> {
    let id = ImportId::parse(id).ok_or_else(|| Failure::Usage(format!("{id} is no import's id")))?;
    let memory = Memory::existing(&place).await?;
    let outcome =
        memory.partition.imports().undo(&id, &Actor::owner(), Timestamp::now()).await.map_err(Failure::from);
    let undone = memory.close(outcome).await?;
    let mut text = format!("the import was undone; {} later changes were kept\n", undone.kept.len());
    for kept in &undone.kept {
        text.push_str(&format!("kept {:?} of {}: {}\n", kept.what, kept.record, kept.detail));
    }
    output::print(&text)
}
