//! IATI files.

use sterna_iati::{Item, Limits, Reader};
use tokio::sync::mpsc;

use super::importer::{BATCH, Candidate, Importer, Run};
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
        let read = self.iati_activities(&mut run, file, tell).await;
        self.settled(run, read).await
    }

    /// Stages the activities of a file, and ends the run.
    async fn iati_activities(
        &mut self,
        run: &mut Run,
        file: &FileSource,
        tell: &(dyn Fn(&ImportProgress) -> bool + Send + Sync),
    ) -> Result<(), PortfolioError> {
        self.progressed(run, None, tell).await?;
        let (parsed_to, parsed_from) = mpsc::channel::<Step>(4);
        let (mapped_to, mut mapped_from) = mpsc::channel::<(Vec<Candidate>, Vec<ImportFinding>)>(2);
        let source = file.clone();
        let parser = tokio::task::spawn_blocking(move || parse(&source, &parsed_to));
        let uris = self.options.gcm_uris.clone();
        let mapper = tokio::task::spawn_blocking(move || map(parsed_from, &mapped_to, &uris));
        let mut pending: Vec<Candidate> = Vec::with_capacity(BATCH);
        let mut fault: Option<PortfolioError> = None;
        while let Some((candidates, findings)) = mapped_from.recv().await {
            self.report.note_file(findings);
            pending.extend(candidates);
            if pending.len() >= BATCH {
                let batch = std::mem::replace(&mut pending, Vec::with_capacity(BATCH));
                let taken = match self.take(run, batch).await {
                    Ok(()) => self.progressed(run, None, tell).await,
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
        match fault {
            Some(error) => return Err(error),
            None => parsed?,
        }
        if !pending.is_empty() {
            self.take(run, pending).await?;
            self.progressed(run, None, tell).await?;
        }
        self.end(run).await
    }
}

/// Reads the file to its end, or until nobody listens.
fn parse(file: &FileSource, to: &mpsc::Sender<Step>) -> Result<(), PortfolioError> {
    let mut reader = Reader::new(file.open()?, Limits::default());
    let mut batch: Vec<Parsed> = Vec::with_capacity(PARSED);
    let mut open = Open::default();
    while let Some(item) = reader.next() {
        let item = item.map_err(|error| {
            let message = format!("{error}. Check the file and try again");
            PortfolioError::UnreadableIati { file: file.name().to_owned(), message }
        })?;
        match item {
            Item::Finding(finding) => {
                if open.activity != finding.place.activity && !open.close(&mut batch, to) {
                    return Ok(());
                }
                let refuses = finding.severity == sterna_iati::Severity::Error;
                open.activity = finding.place.activity;
                open.place = finding.place.to_string();
                open.findings.push(ImportFinding::from(&finding));
                if refuses && open.source.is_none() && open.activity.is_some() {
                    open.source = Some(kept(reader.source()));
                }
            }
            Item::Activity(activity) => {
                if open.activity != Some(activity.index) && !open.close(&mut batch, to) {
                    return Ok(());
                }
                let place = format!("activity {}, line {}", activity.index + 1, activity.line);
                let mut own = std::mem::take(&mut open);
                let twice = own.findings.iter().any(|finding| finding.code == "iati.duplicate-identifier");
                if twice || own.source.is_some() || activity.identifier.is_empty() {
                    // Only what is refused is kept as given, for mending; by now the reader holds all of it.
                    own.source = Some(kept(reader.source()));
                }
                batch.push(Parsed {
                    activity: Some(activity),
                    findings: own.findings,
                    source: own.source,
                    place,
                });
            }
        }
        if batch.len() >= PARSED && to.blocking_send(Step::Batch(std::mem::take(&mut batch))).is_err() {
            return Ok(());
        }
    }
    // Nobody listening means that the import is being given up, which is no error of the file.
    if open.close(&mut batch, to) && !batch.is_empty() {
        let _ = to.blocking_send(Step::Batch(batch));
    }
    Ok(())
}

/// An activity's XML as it is kept for mending, without the contact persons: their names and addresses are not ours
/// to keep. What is opened and never closed is cut to the end.
fn kept(source: &[u8]) -> String {
    const NAME: &str = "contact-info";
    let source = String::from_utf8_lossy(source);
    let mut text = String::with_capacity(source.len());
    let mut rest = source.as_ref();
    while let Some(start) = rest.find(&format!("<{NAME}")) {
        let (before, found) = rest.split_at(start);
        text.push_str(before);
        let after = &found[1 + NAME.len()..];
        if after.starts_with(|sign: char| sign.is_alphanumeric() || matches!(sign, '-' | '_' | '.' | ':')) {
            // Another element whose name begins the same.
            text.push_str(&found[..found.len() - after.len()]);
            rest = after;
            continue;
        }
        let empty = after.find('>').filter(|end| after[..*end].ends_with('/')).map(|end| &after[end + 1..]);
        let closed = || {
            let behind = &after[after.find(&format!("</{NAME}"))?..];
            Some(&behind[behind.find('>')? + 1..])
        };
        rest = empty.or_else(closed).unwrap_or_default();
    }
    text.push_str(rest);
    Original::Xml { text }.to_json()
}

/// Findings of the activity at hand, before it is known whether it comes.
#[derive(Default)]
struct Open {
    activity: Option<u64>,
    findings: Vec<ImportFinding>,
    /// Its XML, once an error was found.
    source: Option<String>,
    place: String,
}

impl Open {
    /// Hands on what was found: an activity that did not come is a refusal; anything else is about the file. Tells
    /// whether somebody still listens.
    fn close(&mut self, batch: &mut Vec<Parsed>, to: &mpsc::Sender<Step>) -> bool {
        let Self { findings, source, place, .. } = std::mem::take(self);
        if source.is_some() {
            batch.push(Parsed { activity: None, findings, source, place });
            return true;
        }
        findings.is_empty() || to.blocking_send(Step::File(findings)).is_ok()
    }
}

/// Maps and lays out until the parser ends or nobody listens.
fn map(
    mut from: mpsc::Receiver<Step>,
    to: &mpsc::Sender<(Vec<Candidate>, Vec<ImportFinding>)>,
    uris: &[String],
) {
    let uris: Vec<&str> = uris.iter().map(String::as_str).collect();
    while let Some(step) = from.blocking_recv() {
        let message = match step {
            Step::Batch(parsed) => {
                (parsed.into_iter().map(|one| candidate(one, &uris)).collect(), Vec::new())
            }
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
        return Candidate {
            place,
            mapped: None,
            body: Vec::new(),
            nodes: Vec::new(),
            findings,
            original: source,
        };
    };
    let mut mapped = from_iati(&activity, uris);
    findings.extend(objectives_elsewhere(&activity, uris, &place));
    if activity.identifier.is_empty() {
        mapped.aliases.clear();
        if !findings.iter().any(|finding| finding.severity == FindingSeverity::Error) {
            let message = "The activity has no iati-identifier. Give it one and import it again.";
            findings.push(ImportFinding::new(
                "import.no-identifier",
                FindingSeverity::Error,
                &place,
                message,
            ));
        }
    }
    let nodes = settle(None, &mut mapped).unwrap_or_default();
    // A body that cannot be laid out stays empty; staging says why.
    let body = mapped.project.to_json().unwrap_or_default();
    Candidate { place, mapped: Some(mapped), body, nodes, findings, original: source }
}

/// What looks like objectives of the Compact, under an address that is not ours: not taken, and never without a word.
fn objectives_elsewhere(
    activity: &sterna_iati::Activity,
    uris: &[&str],
    place: &str,
) -> Option<ImportFinding> {
    let tags = activity.tags.iter().map(|tag| (&tag.vocabulary, &tag.vocabulary_uri, &tag.code));
    let references = activity.results.iter().flat_map(|result| &result.references);
    let references = references.map(|one| (&one.vocabulary, &one.vocabulary_uri, &one.code));
    let mut count = 0_usize;
    let mut address = None;
    for (vocabulary, uri, code) in tags.chain(references) {
        let uri = uri.as_deref().unwrap_or_default();
        let ours = uris.iter().any(|base| uri.starts_with(base));
        if matches!(vocabulary.as_str(), "98" | "99") && code.trim().starts_with("GCM-") && !ours {
            count += 1;
            address.get_or_insert(uri);
        }
    }
    let address = address?;
    let message = format!(
        "{count} tags that look like objectives of the Compact stand under “{address}”, which is not the address of this \
         installation's vocabulary, and were not taken. If it is yours, fix it with: sterna vocabulary base, and import again."
    );
    let finding = ImportFinding::new("iati.compact-address", FindingSeverity::Warning, place, message);
    Some(finding.with("address", address).with("count", count))
}
