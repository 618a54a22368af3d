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
/// The register of findings about files.
const FINDINGS: &str = "import-findings";

/// Imports at work. Cheap to clone.
#[derive(Clone, Default)]
pub struct Work(Arc<Mutex<HashMap<ImportId, Job>>>);

struct Job {
    stop: Arc<AtomicBool>,
    failed: Option<String>,
    ended: bool,
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
        self.jobs().get(import).is_some_and(|job| !job.ended)
    }

    /// Why an import stopped before its end.
    pub fn failed(&self, import: &ImportId) -> Option<String> {
        self.jobs().get(import).and_then(|job| job.failed.clone())
    }

    /// Asks an import to stop at its next step.
    pub fn stop(&self, import: &ImportId) {
        if let Some(job) = self.jobs().get(import) {
            job.stop.store(true, Ordering::Relaxed);
        }
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
        let (known_to, known_from) = oneshot::channel();
        let (work, partition) = (self.clone(), partition.clone());
        tokio::spawn(async move { work.run(importer, partition, upload, known_to).await });
        match tokio::time::timeout(ID_WAIT, known_from).await {
            Ok(Ok(outcome)) => outcome,
            _ => Err(PortfolioError::Cancelled),
        }
    }

    async fn run(
        self,
        mut importer: Importer,
        partition: Partition,
        upload: Upload,
        known: oneshot::Sender<Result<ImportId, PortfolioError>>,
    ) {
        let path: PathBuf = upload.file.to_path_buf();
        let source = FileSource::Path { name: upload.name.clone(), path };
        let stop = Arc::new(AtomicBool::new(false));
        let known = Mutex::new(Some(known));
        let first = Mutex::new(None::<ImportId>);
        let tell = |progress: &ImportProgress| {
            let mut first = first.lock().unwrap_or_else(PoisonError::into_inner);
            if first.is_none() {
                *first = Some(progress.import.clone());
                let job = Job { stop: Arc::clone(&stop), failed: None, ended: false };
                self.jobs().insert(progress.import.clone(), job);
                if let Some(known) = known.lock().unwrap_or_else(PoisonError::into_inner).take() {
                    // Nobody waiting any more is no reason to stop reading.
                    let _ = known.send(Ok(progress.import.clone()));
                }
            }
            !stop.load(Ordering::Relaxed)
        };
        let outcome = match &upload.table {
            Some(choice) => importer.table(&source, choice, &tell).await,
            None => importer.iati(&source, &tell).await,
        };
        let first = first.into_inner().unwrap_or_else(PoisonError::into_inner);
        let waiting = known.into_inner().unwrap_or_else(PoisonError::into_inner);
        match outcome {
            Ok(report) => {
                keep(&partition, &report.import, &importer.report().file_findings).await;
                if let Some(job) = self.jobs().get_mut(&report.import) {
                    job.ended = true;
                }
                if let Some(known) = waiting {
                    let _ = known.send(Ok(report.import));
                }
            }
            Err(error) => {
                if let Some(job) = first.as_ref().and_then(|id| self.jobs().remove(id)) {
                    let failed = (!matches!(error, PortfolioError::Cancelled)).then(|| error.to_string());
                    if let Some(id) = first {
                        self.jobs().insert(id, Job { failed, ended: true, ..job });
                    }
                }
                if let Some(known) = waiting {
                    let _ = known.send(Err(error));
                } else {
                    tracing::warn!(code = error.code(), "an import ended early");
                }
            }
        }
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
pub async fn file_findings(partition: &Partition, import: &ImportId) -> Result<Vec<ImportFinding>, PortfolioError> {
    let entry = partition.register(FINDINGS).get(import.as_str()).await?;
    Ok(entry.and_then(|entry| serde_json::from_str(&entry.value).ok()).unwrap_or_default())
}
