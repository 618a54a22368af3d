//! IATI files.

use sterna_iati::{Item, Limits, Reader};
use tokio::sync::mpsc;

use super::importer::{BATCH, Candidate, Importer};
use super::report::{FileReport, ImportProgress};
use super::{FileSource, Original};
use crate::finding::FindingSeverity;
use crate::mapping::{from_iati, settle};
use crate::{ImportFinding, PortfolioError};

/// Activities parsed together; small, so that mapping and storing start early.
const PARSED: usize = 250;

/// An activity or a refusal, as the parser gives it.
struct Parsed {
    activity: Option<Box<sterna_iati::Activity>>,
    findings: Vec<ImportFinding>,
    source: Option<String>,
    place: String,
}

/// What comes out of the parser.
enum Step {
    Batch(Vec<Parsed>),
    /// Findings about the file as a whole.
    File(Vec<ImportFinding>),
}

impl Importer {
    /// Imports an IATI activity file, plain or gzip, of any size, in a stream. `tell` hears how far it is and returns
    /// whether to go on.
    ///
    /// # Errors
    /// `import.iati` when the file cannot be read at all, `import.cancelled`, faults of the archive.
    pub async fn iati(
        &mut self,
        file: &FileSource,
        tell: &(dyn Fn(&ImportProgress) -> bool + Send + Sync),
    ) -> Result<FileReport, PortfolioError> {
        let mut run = self.begin(file, "iati").await?;
        let (parsed_to, parsed_from) = mpsc::channel::<Step>(4);
        let (mapped_to, mut mapped_from) = mpsc::channel::<(Vec<Candidate>, Vec<ImportFinding>)>(2);
        let source = file.clone();
        let parser = tokio::task::spawn_blocking(move || parse(&source, &parsed_to));
        let uris = self.options.gcm_uris.clone();
        let mapper = tokio::task::spawn_blocking(move || map(parsed_from, &mapped_to, &uris));
        let mut pending: Vec<Candidate> = Vec::with_capacity(BATCH);
        let mut fault: Option<PortfolioError> = None;
        while let Some((candidates, findings)) = mapped_from.recv().await {
            self.report.note(findings);
            pending.extend(candidates);
            if pending.len() >= BATCH {
                let batch = std::mem::replace(&mut pending, Vec::with_capacity(BATCH));
                let taken = match self.take(&mut run, batch).await {
                    Ok(()) => self.progressed(&run, None, tell).await,
                    Err(error) => Err(error),
                };
                if let Err(error) = taken {
                    fault = Some(error);
                    break;
                }
            }
        }
        // Dropping the receiver stops the mapper, which stops the parser.
        drop(mapped_from);
        let parsed = parser.await.map_err(|_| PortfolioError::Cancelled)?;
        mapper.await.map_err(|_| PortfolioError::Cancelled)?;
        let finished = match fault {
            Some(error) => Err(error),
            None => parsed,
        };
        if let Err(error) = finished {
            if !matches!(error, PortfolioError::Cancelled) {
                // What was staged is thrown away; that it could not be is less important than why.
                if let Err(second) = self.partition.imports().discard(&run.id).await {
                    tracing::warn!(error = %second, "a failed import could not be discarded");
                }
            }
            return Err(error);
        }
        if !pending.is_empty() {
            self.take(&mut run, pending).await?;
            self.progressed(&run, None, tell).await?;
        }
        self.end(run).await
    }
}

/// Reads the file to its end, or until nobody listens.
fn parse(file: &FileSource, to: &mpsc::Sender<Step>) -> Result<(), PortfolioError> {
    let mut reader = Reader::new(file.open()?, Limits::default());
    let mut batch: Vec<Parsed> = Vec::with_capacity(PARSED);
    let mut findings: Vec<(Option<u64>, ImportFinding)> = Vec::new();
    loop {
        let item = match reader.next() {
            None => break,
            Some(Err(error)) => {
                let message = format!("{error}. Check the file and try again");
                return Err(PortfolioError::UnreadableIati { file: file.name().to_owned(), message });
            }
            Some(Ok(item)) => item,
        };
        match item {
            Item::Finding(finding) => {
                let refuses = finding.severity == sterna_iati::Severity::Error;
                let of = finding.place.activity;
                let place = finding.place.to_string();
                findings.push((of, ImportFinding::from(&finding)));
                if refuses && of.is_some() {
                    let source = String::from_utf8_lossy(reader.source()).into_owned();
                    let source = Some(Original::Xml { text: source }.to_json());
                    let own = findings.drain(..).map(|(_, finding)| finding).collect();
                    batch.push(Parsed { activity: None, findings: own, source, place });
                }
            }
            Item::Activity(activity) => {
                let own = take_own(&mut findings, activity.index, to);
                let place = format!("activity {}, line {}", activity.index + 1, activity.line);
                // The row as given is only kept for mending, and only what can still be refused may need it.
                let source = activity.identifier.is_empty().then(|| {
                    Original::Xml { text: String::from_utf8_lossy(reader.source()).into_owned() }.to_json()
                });
                batch.push(Parsed { activity: Some(activity), findings: own, source, place });
            }
        }
        if batch.len() >= PARSED && to.blocking_send(Step::Batch(std::mem::take(&mut batch))).is_err() {
            return Ok(());
        }
    }
    if !batch.is_empty() && to.blocking_send(Step::Batch(batch)).is_err() {
        return Ok(());
    }
    let rest: Vec<ImportFinding> = findings.into_iter().map(|(_, finding)| finding).collect();
    if !rest.is_empty() {
        // Nobody listening means that the import is being given up.
        let _ = to.blocking_send(Step::File(rest));
    }
    Ok(())
}

/// The findings of one activity; those of the file as a whole go their own way.
fn take_own(findings: &mut Vec<(Option<u64>, ImportFinding)>, index: u64, to: &mpsc::Sender<Step>) -> Vec<ImportFinding> {
    let (own, other): (Vec<_>, Vec<_>) = findings.drain(..).partition(|(of, _)| *of == Some(index));
    if !other.is_empty() {
        let _ = to.blocking_send(Step::File(other.into_iter().map(|(_, finding)| finding).collect()));
    }
    own.into_iter().map(|(_, finding)| finding).collect()
}

/// Maps and lays out until the parser ends or nobody listens.
fn map(mut from: mpsc::Receiver<Step>, to: &mpsc::Sender<(Vec<Candidate>, Vec<ImportFinding>)>, uris: &[String]) {
    let uris: Vec<&str> = uris.iter().map(String::as_str).collect();
    while let Some(step) = from.blocking_recv() {
        let message = match step {
            Step::Batch(parsed) => (parsed.into_iter().map(|one| candidate(one, &uris)).collect(), Vec::new()),
            Step::File(findings) => (Vec::new(), findings),
        };
        if to.blocking_send(message).is_err() {
            return;
        }
    }
}

fn candidate(parsed: Parsed, uris: &[&str]) -> Candidate {
    let Parsed { activity, mut findings, source, place } = parsed;
    let Some(activity) = activity else {
        return Candidate { place, mapped: None, body: Vec::new(), nodes: Vec::new(), findings, original: source };
    };
    let mut mapped = from_iati(&activity, uris);
    if activity.identifier.is_empty() {
        let message = "The activity has no iati-identifier. Give it one and import it again.";
        findings.push(ImportFinding::new("import.no-identifier", FindingSeverity::Error, &place, message));
        mapped.aliases.clear();
    }
    let nodes = settle(None, &mut mapped).unwrap_or_default();
    // A body that cannot be laid out stays empty; staging says why.
    let body = mapped.project.to_json().unwrap_or_default();
    Candidate { place, mapped: Some(mapped), body, nodes, findings, original: source }
}
