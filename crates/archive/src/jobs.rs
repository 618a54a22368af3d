//! The job queue: durable, once across nodes, retried with back-off, cancellable.

use std::future::Future;

use jiff::Timestamp;
use serde::Serialize;

use crate::ArchiveError;

/// A job's id.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct JobId(pub String);

/// Where a job stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum JobState {
    /// Waits for its turn, or for its next try.
    Waiting,
    /// A node works on it.
    Running,
    /// Done.
    Done,
    /// Failed for good.
    Failed,
    /// Cancelled.
    Cancelled,
}

/// A job's line.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct JobHead {
    /// Its id.
    pub id: JobId,
    /// What is to be done.
    pub kind: String,
    /// With what: small JSON of the caller.
    pub payload: String,
    /// Where it stands.
    pub state: JobState,
    /// How often it was begun.
    pub attempts: i64,
    /// How far it is, in steps of its own.
    pub done: i64,
    /// Of how many, when known.
    pub total: Option<i64>,
    /// What it is doing, or why it failed.
    pub note: String,
    /// When it was enqueued.
    pub created: Timestamp,
    /// When it ended.
    pub finished: Option<Timestamp>,
}

/// A job at work, in its handler's hands.
#[derive(Clone)]
pub struct JobRun {
    /// Its id.
    pub id: JobId,
    /// With what.
    pub payload: String,
    /// Counts from 1.
    pub attempt: i64,
}

impl JobRun {
    /// Notes how far it is and renews the lease; answers whether to go on (`false` once cancelled).
    ///
    /// # Errors
    /// Faults of the database.
    pub async fn progress(&self, done: i64, total: Option<i64>, note: &str) -> Result<bool> {
        let _ = (done, total, note);
        Err(ArchiveError::Closing)
    }
}

/// The job queue of a partition. Cheap to clone.
#[derive(Clone)]
pub struct Jobs {}

type Result<T> = std::result::Result<T, ArchiveError>;

impl Jobs {
    /// Puts a job into the queue.
    pub async fn enqueue(&self, kind: &str, payload: &str) -> Result<JobId> {
        let _ = (kind, payload);
        Err(ArchiveError::Closing)
    }

    /// One job.
    pub async fn head(&self, id: &JobId) -> Result<Option<JobHead>> {
        let _ = id;
        Err(ArchiveError::Closing)
    }

    /// Jobs, the newest first, at most `limit`.
    pub async fn list(&self, limit: u32) -> Result<Vec<JobHead>> {
        let _ = limit;
        Err(ArchiveError::Closing)
    }

    /// Asks a job to end; a waiting one never starts, a running one learns it at its next progress.
    pub async fn cancel(&self, id: &JobId) -> Result<()> {
        let _ = id;
        Err(ArchiveError::Closing)
    }

    /// Works on jobs of a kind, one after another, until the archive closes.
    pub async fn run<H, F>(&self, kind: &str, handler: H) -> Result<()>
    where
        H: Fn(JobRun) -> F + Send + Sync,
        F: Future<Output = std::result::Result<(), String>> + Send,
    {
        let _ = (kind, handler);
        Err(ArchiveError::Closing)
    }
}
