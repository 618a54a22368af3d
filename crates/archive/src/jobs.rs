//! The job queue: durable, once across nodes, retried with back-off, cancellable.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde::Serialize;

use crate::ArchiveError;
use crate::engine::{Fault, Row, statements};
use crate::inner::Inner;
use crate::store::{Limits, fits, stored_time};

statements! {
    ENQUEUE = "INSERT INTO job
        (id, kind, payload, state, attempts, run_after_us, lease_until_us, cancel, done, total, note, created_us,
         finished_us)
        VALUES ($1, $2, $3, 'waiting', 0, $4, NULL, 0, 0, NULL, '', $4, NULL)";
    HEAD = "SELECT id, kind, payload, state, attempts, done, total, note, created_us, finished_us FROM job
        WHERE id = $1";
    LIST = "SELECT id, kind, payload, state, attempts, done, total, note, created_us, finished_us FROM job
        ORDER BY created_us DESC, id DESC LIMIT $1";
    TAKE = "UPDATE job SET state = 'running', attempts = attempts + 1, lease_until_us = $3
        WHERE id = (
            SELECT id FROM job
            WHERE kind = $1 AND cancel = 0
            AND ((state = 'waiting' AND run_after_us <= $2) OR (state = 'running' AND lease_until_us < $2))
            ORDER BY run_after_us, id LIMIT 1)
        AND cancel = 0
        AND ((state = 'waiting' AND run_after_us <= $2) OR (state = 'running' AND lease_until_us < $2))
        RETURNING id, payload, attempts";
    PROGRESS = "UPDATE job SET done = $2, total = $3, note = $4, lease_until_us = $5
        WHERE id = $1 AND state = 'running' AND attempts = $6 RETURNING cancel";
    RENEW = "UPDATE job SET lease_until_us = $2 WHERE id = $1 AND state = 'running' AND attempts = $3
        RETURNING cancel";
    FINISH = "UPDATE job SET state = CASE WHEN cancel = 1 AND $2 <> 'done' THEN 'cancelled' ELSE $2 END,
            note = $3, run_after_us = $4, finished_us = $5, lease_until_us = NULL
        WHERE id = $1 AND state = 'running' AND attempts = $6";
    CANCEL = "UPDATE job SET cancel = 1,
            state = CASE WHEN state = 'waiting' THEN 'cancelled' ELSE state END,
            finished_us = CASE WHEN state = 'waiting' THEN $2 ELSE finished_us END
        WHERE id = $1";
}

/// How long a worker may be silent before another takes its job.
const LEASE: SignedDuration = SignedDuration::from_secs(60);

/// How often a worker renews its lease and looks for cancelling.
const RENEWAL: Duration = Duration::from_secs(15);

/// Tries of a job before it has failed for good.
const ATTEMPTS_MAX: i64 = 5;

/// How often a worker looks for jobs that other nodes enqueued or whose time has come.
const POLL: Duration = Duration::from_secs(1);

/// Bytes of a payload.
const PAYLOAD_BYTES_MAX: usize = 64_000;

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
    inner: Arc<Inner>,
}

impl JobRun {
    /// Notes how far it is and renews the lease; answers whether to go on: `false` once it is cancelled or another
    /// node has taken it over.
    ///
    /// # Errors
    /// Faults of the database.
    pub async fn progress(&self, done: i64, total: Option<i64>, note: &str) -> Result<bool> {
        fits("the note", note, Limits::SUMMARY_BYTES)?;
        let mut tx = self.inner.engine.write().await?;
        let lease = (Timestamp::now() + LEASE).as_microsecond();
        let binds =
            [(&self.id.0).into(), done.into(), total.into(), note.into(), lease.into(), self.attempt.into()];
        let row = tx.row(PROGRESS, &binds).await?;
        tx.commit().await?;
        row.map_or(Ok(false), |row| Ok(!row.flag(0)?))
    }

    /// Renews the lease; whether the job is still this worker's and not cancelled.
    async fn renew(&self) -> Result<bool> {
        let mut tx = self.inner.engine.write().await?;
        let lease = (Timestamp::now() + LEASE).as_microsecond();
        let row = tx.row(RENEW, &[(&self.id.0).into(), lease.into(), self.attempt.into()]).await?;
        tx.commit().await?;
        row.map_or(Ok(false), |row| Ok(!row.flag(0)?))
    }
}

/// The job queue of a partition. Cheap to clone.
#[derive(Clone)]
pub struct Jobs {
    inner: Arc<Inner>,
}

type Result<T> = std::result::Result<T, ArchiveError>;

impl Jobs {
    pub(crate) fn new(inner: Arc<Inner>) -> Self {
        Self { inner }
    }

    /// Puts a job into the queue.
    ///
    /// # Errors
    /// [`ArchiveError::TooLong`] above 64 KB of payload, faults.
    pub async fn enqueue(&self, kind: &str, payload: &str) -> Result<JobId> {
        fits("the job's kind", kind, Limits::NAME_BYTES)?;
        fits("the job's payload", payload, PAYLOAD_BYTES_MAX)?;
        let id = self.inner.minting.record()?.as_str().to_owned();
        let mut tx = self.inner.engine.write().await?;
        let now = Timestamp::now().as_microsecond();
        tx.run(ENQUEUE, &[(&id).into(), kind.into(), payload.into(), now.into()]).await?;
        tx.commit().await?;
        self.inner.enqueued.send_modify(|count| *count += 1);
        Ok(JobId(id))
    }

    /// One job.
    ///
    /// # Errors
    /// Faults.
    pub async fn head(&self, id: &JobId) -> Result<Option<JobHead>> {
        let mut tx = self.inner.engine.read().await?;
        tx.row(HEAD, &[(&id.0).into()]).await?.as_ref().map(job_head).transpose()
    }

    /// Jobs, the newest first, at most `limit`.
    ///
    /// # Errors
    /// Faults.
    pub async fn list(&self, limit: u32) -> Result<Vec<JobHead>> {
        let mut tx = self.inner.engine.read().await?;
        tx.rows(LIST, &[i64::from(limit).into()]).await?.iter().map(job_head).collect()
    }

    /// Asks a job to end; a waiting one never starts, a running one learns it at its next progress.
    ///
    /// # Errors
    /// [`ArchiveError::NoSuchJob`], faults.
    pub async fn cancel(&self, id: &JobId) -> Result<()> {
        let mut tx = self.inner.engine.write().await?;
        let now = Timestamp::now().as_microsecond();
        if tx.run(CANCEL, &[(&id.0).into(), now.into()]).await? == 0 {
            return Err(ArchiveError::NoSuchJob { id: id.0.clone() });
        }
        tx.commit().await
    }

    /// Works on jobs of a kind, one after another, until the archive closes. A job that fails is tried again
    /// after 2, 8, 32 and 128 seconds; one whose worker fell silent for a minute is taken over.
    ///
    /// # Errors
    /// None today: faults of the database are waited out.
    pub async fn run<H, F>(&self, kind: &str, handler: H) -> Result<()>
    where
        H: Fn(JobRun) -> F + Send + Sync,
        F: Future<Output = std::result::Result<(), String>> + Send,
    {
        let mut enqueued = self.inner.enqueued.subscribe();
        let mut closing = self.inner.closing.subscribe();
        loop {
            if *closing.borrow() {
                return Ok(());
            }
            match self.take(kind).await {
                Ok(Some(run)) => {
                    let work = self.work(&run, &handler);
                    tokio::select! {
                        // What is cut off here is taken up again when its lease has run out.
                        _ = closing.changed() => return Ok(()),
                        () = work => continue,
                    }
                }
                Ok(None) => {}
                Err(error) => tracing::warn!(error = %error, "the job queue could not be read"),
            }
            tokio::select! {
                _ = closing.changed() => return Ok(()),
                _ = enqueued.changed() => {}
                () = tokio::time::sleep(POLL) => {}
            }
        }
    }

    async fn take(&self, kind: &str) -> Result<Option<JobRun>> {
        let now = Timestamp::now();
        let lease = (now + LEASE).as_microsecond();
        let mut tx = self.inner.engine.write().await?;
        let row = match tx.row(TAKE, &[kind.into(), now.as_microsecond().into(), lease.into()]).await {
            Ok(row) => row,
            // Another node took it in the same moment.
            Err(error) if Fault::of(&error) == Fault::Again => return Ok(None),
            Err(error) => return Err(error),
        };
        tx.commit().await?;
        row.map(|row| {
            Ok(JobRun {
                id: JobId(row.text(0)?),
                payload: row.text(1)?,
                attempt: row.int(2)?,
                inner: Arc::clone(&self.inner),
            })
        })
        .transpose()
    }

    /// Runs the handler, keeping the lease, and notes how it ended.
    async fn work<H, F>(&self, run: &JobRun, handler: &H)
    where
        H: Fn(JobRun) -> F + Send + Sync,
        F: Future<Output = std::result::Result<(), String>> + Send,
    {
        let work = handler(run.clone());
        tokio::pin!(work);
        let ended = loop {
            tokio::select! {
                ended = &mut work => break Some(ended),
                () = tokio::time::sleep(RENEWAL) => match run.renew().await {
                    Ok(true) => {}
                    Ok(false) => break None,
                    Err(error) => tracing::warn!(error = %error, "a job's lease could not be renewed"),
                },
            }
        };
        let (state, note) = match ended {
            Some(Ok(())) => ("done", String::new()),
            Some(Err(message)) if run.attempt < ATTEMPTS_MAX => ("waiting", message),
            Some(Err(message)) => ("failed", message),
            None => ("cancelled", String::new()),
        };
        if let Err(error) = self.finish(run, state, &note).await {
            tracing::warn!(job = %run.id.0, error = %error, "a job's end could not be noted");
        }
    }

    async fn finish(&self, run: &JobRun, state: &str, note: &str) -> Result<()> {
        let now = Timestamp::now();
        let back_off = SignedDuration::from_secs(2 << (2 * (run.attempt - 1).clamp(0, 6)));
        let finished = (state != "waiting").then(|| now.as_microsecond());
        let note: String = note.chars().take(500).collect();
        let mut tx = self.inner.engine.write().await?;
        tx.run(
            FINISH,
            &[
                (&run.id.0).into(),
                state.into(),
                (&note).into(),
                (now + back_off).as_microsecond().into(),
                finished.into(),
                run.attempt.into(),
            ],
        )
        .await?;
        tx.commit().await
    }
}

fn job_head(row: &Row) -> Result<JobHead> {
    let state = match row.text(3)?.as_str() {
        "waiting" => JobState::Waiting,
        "running" => JobState::Running,
        "done" => JobState::Done,
        "cancelled" => JobState::Cancelled,
        _ => JobState::Failed,
    };
    Ok(JobHead {
        id: JobId(row.text(0)?),
        kind: row.text(1)?,
        payload: row.text(2)?,
        state,
        attempts: row.int(4)?,
        done: row.int(5)?,
        total: row.int_or_none(6)?,
        note: row.text(7)?,
        created: stored_time(row.int(8)?)?,
        finished: row.int_or_none(9)?.map(stored_time).transpose()?,
    })
}
