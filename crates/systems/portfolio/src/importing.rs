//! Imports at work in this process: started by an upload, watched by a page, stopped by a click.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use sterna_archive::{Actor, Archive, ImportId, Partition};
use tokio::sync::oneshot;

use crate::import::{After, FileSource, ImportOptions, ImportProgress, Importer, TableChoice};
use crate::{ImportFinding, PortfolioError};

/// Findings about a file as a whole are kept with its import, so many at most.
const FILE_FINDINGS_MAX: usize = 200;
/// How long they, and the files, are kept.
const KEPT_DAYS: i64 = 30;
/// How long an upload waits for its import to have an id before it is told to look at the list.
const ID_WAIT: Duration = Duration::from_secs(20);
/// How long it waits then for the end: a small file is read by then and can be published at once, and one that is
/// refused as a whole is told of better at once than on another page.
const END_WAIT: Duration = Duration::from_secs(2);
/// Imports that failed are told about so many at most; the earlier ones stay in the list as discarded.
const FAILED_MAX: usize = 100;
/// The register of findings about files.
const FINDINGS: &str = "import-findings";

/// Imports at work. Cheap to clone.
#[derive(Clone, Default)]
pub struct Work(Arc<Mutex<HashMap<ImportId, Job>>>);

enum Job {
    /// At work until it ends, or is asked to stop.
    Working(Arc<AtomicBool>),
    /// Ended early: when, and why.
    Failed(Timestamp, ImportFinding),
}

/// A file to be read: its bytes lie in a temporary file that goes when the reading ends.
pub struct Upload {
    /// Its name as given.
    pub name: String,
    /// Where its bytes are.
    pub file: tempfile::TempPath,
    /// How to read it; none for IATI.
    pub table: Option<TableChoice>,
}

impl Work {
    fn jobs(&self) -> std::sync::MutexGuard<'_, HashMap<ImportId, Job>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether rows of an import are still coming in.
    pub fn is_working(&self, import: &ImportId) -> bool {
        matches!(self.jobs().get(import), Some(Job::Working(_)))
    }

    /// Why an import stopped before its end.
    pub fn failed(&self, import: &ImportId) -> Option<ImportFinding> {
        match self.jobs().get(import) {
            Some(Job::Failed(_, why)) => Some(why.clone()),
            _ => None,
        }
    }

    /// Asks an import to stop at its next step.
    pub fn stop(&self, import: &ImportId) {
        if let Some(Job::Working(stop)) = self.jobs().get(import) {
            stop.store(true, Ordering::Relaxed);
        }
    }

    /// Takes a job that ended out; of one that failed the reason stays, and of those the latest ones.
    fn ended(&self, import: &ImportId, why: Option<ImportFinding>) {
        let mut jobs = self.jobs();
        jobs.remove(import);
        let Some(why) = why else { return };
        let mut failed: Vec<(Timestamp, ImportId)> = jobs
            .iter()
            .filter_map(|(id, job)| match job {
                Job::Failed(at, _) => Some((*at, id.clone())),
                Job::Working(_) => None,
            })
            .collect();
        failed.sort_by_key(|(at, _)| *at);
        let surplus = (failed.len() + 1).saturating_sub(FAILED_MAX);
        for (_, id) in failed.iter().take(surplus) {
            jobs.remove(id);
        }
        jobs.insert(import.clone(), Job::Failed(Timestamp::now(), why));
    }

    /// Stages an upload in the background; answers with the import's id as soon as it has one.
    ///
    /// # Errors
    /// The file as a whole was refused: `import.iati`, `import.table`, `import.demonstration`, `import.collection`.
    pub async fn start(
        &self,
        archive: &Archive,
        partition: &Partition,
        collection: &str,
        gcm_uris: Vec<String>,
        upload: Upload,
    ) -> Result<ImportId, PortfolioError> {
        let options = ImportOptions {
            after: After::Keep,
            gcm_uris,
            ..ImportOptions::new(collection, Actor::owner(), Timestamp::now())
        };
        let importer = Importer::new(archive, partition, options).await?;
        let (begun_to, begun_from) = oneshot::channel();
        let (read_to, read_from) = oneshot::channel();
        let (work, partition) = (self.clone(), partition.clone());
        tokio::spawn(async move { work.run(importer, partition, upload, begun_to, read_to).await });
        match tokio::time::timeout(ID_WAIT, begun_from).await {
            Ok(Ok(id)) => match tokio::time::timeout(END_WAIT, read_from).await {
                Ok(Ok(Err(refused))) => Err(refused),
                _ => Ok(id),
            },
            // It ended before it began: why comes from the other end.
            Ok(Err(_)) => match read_from.await {
                Ok(Err(refused)) => Err(refused),
                _ => Err(PortfolioError::Cancelled),
            },
            Err(_) => Err(PortfolioError::Cancelled),
        }
    }

    async fn run(
        self,
        mut importer: Importer,
        partition: Partition,
        upload: Upload,
        begun: oneshot::Sender<ImportId>,
        read: oneshot::Sender<Result<(), PortfolioError>>,
    ) {
        let path: PathBuf = upload.file.to_path_buf();
        let source = FileSource::Path { name: upload.name.clone(), path };
        let stop = Arc::new(AtomicBool::new(false));
        let begun = Mutex::new(Some(begun));
        let id = Mutex::new(None::<ImportId>);
        // The first call says that the import has an id.
        let tell = |progress: &ImportProgress| {
            if let Some(begun) = begun.lock().unwrap_or_else(PoisonError::into_inner).take() {
                *id.lock().unwrap_or_else(PoisonError::into_inner) = Some(progress.import.clone());
                self.jobs().insert(progress.import.clone(), Job::Working(Arc::clone(&stop)));
                // Nobody waiting any more is no reason to stop reading.
                let _ = begun.send(progress.import.clone());
            }
            !stop.load(Ordering::Relaxed)
        };
        let outcome = match &upload.table {
            Some(choice) => importer.table(&source, choice, &tell).await,
            None => importer.iati(&source, &tell).await,
        };
        let id = id.into_inner().unwrap_or_else(PoisonError::into_inner);
        // Whoever still waits for the id hears now that none comes.
        drop(begun);
        let told = match outcome {
            Ok(report) => {
                keep(&partition, &report.import, &importer.report().file_findings).await;
                self.ended(&report.import, None);
                Ok(())
            }
            Err(error) => {
                tracing::warn!(code = error.code(), "an import ended early");
                if let Some(id) = &id {
                    let stopped = matches!(error, PortfolioError::Cancelled);
                    self.ended(id, (!stopped).then(|| ImportFinding::refusal(&error, &upload.name)));
                }
                Err(error)
            }
        };
        // Nobody waits for the end of a long one.
        let _ = read.send(told);
        // The temporary file goes only now that nobody reads it.
        drop(upload);
    }
}

/// Keeps what was found about a file as a whole beside its import.
async fn keep(partition: &Partition, import: &ImportId, findings: &[ImportFinding]) {
    if findings.is_empty() {
        return;
    }
    let some = &findings[..findings.len().min(FILE_FINDINGS_MAX)];
    let Ok(text) = serde_json::to_string(some) else { return };
    let until = Timestamp::now() + jiff::SignedDuration::from_hours(24 * KEPT_DAYS);
    if let Err(error) = partition.register(FINDINGS).put(import.as_str(), &text, "owner", Some(until)).await {
        tracing::warn!(code = error.code(), "findings about a file were not kept");
    }
}

/// What was found about a file as a whole.
///
/// # Errors
/// Faults of the archive.
pub async fn file_findings(
    partition: &Partition,
    import: &ImportId,
) -> Result<Vec<ImportFinding>, PortfolioError> {
    let entry = partition.register(FINDINGS).get(import.as_str()).await?;
    Ok(entry.and_then(|entry| serde_json::from_str(&entry.value).ok()).unwrap_or_default())
}
