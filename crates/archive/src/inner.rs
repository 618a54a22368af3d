//! What the handles of a partition share.

use std::path::PathBuf;
use std::sync::atomic::{AtomicI64, Ordering};

use parking_lot::Mutex;
use tokio::sync::watch;

use crate::engine::Engine;
use crate::projection::Projections;
use crate::store::Minting;
use crate::{ArchiveError, Committed, Kinds, Seq};

/// One partition, open.
pub(crate) struct Inner {
    /// Its database.
    pub engine: Engine,
    /// The kinds the program knows.
    pub kinds: Kinds,
    /// The data folder.
    pub data: PathBuf,
    /// Ids, keys and salts.
    pub minting: Minting,
    /// Search, counts and lists.
    pub projections: Projections,
    /// Told after every commit of this process: the follower has something to do.
    pub wrote: watch::Sender<i64>,
    /// The change number that the projections have reached.
    pub applied: watch::Sender<i64>,
    /// Told once, when everything stops.
    pub closing: watch::Sender<bool>,
    /// Told when a job was enqueued.
    pub enqueued: watch::Sender<u64>,
    /// Why nothing can be written.
    pub read_only: Mutex<Option<String>>,
    /// Held by the follower while it applies, and by a rebuild while it swaps.
    pub applying: tokio::sync::Mutex<()>,
    /// Held by a rebuild: two of them would fill the same folder.
    pub rebuilding: tokio::sync::Mutex<()>,
    /// What an import that is being staged has begun to prepare.
    pub preparing: tokio::sync::Mutex<Option<tokio::task::JoinHandle<()>>>,
    last_write: AtomicI64,
}

impl Inner {
    /// Puts a partition together.
    pub(crate) fn new(
        engine: Engine,
        kinds: Kinds,
        data: PathBuf,
        minting: Minting,
        projections: Projections,
    ) -> Self {
        let applied = projections.applied().0;
        Self {
            engine,
            kinds,
            data,
            minting,
            projections,
            wrote: watch::Sender::new(0),
            applied: watch::Sender::new(applied),
            closing: watch::Sender::new(false),
            enqueued: watch::Sender::new(0),
            read_only: Mutex::new(None),
            applying: tokio::sync::Mutex::new(()),
            rebuilding: tokio::sync::Mutex::new(()),
            preparing: tokio::sync::Mutex::new(None),
            last_write: AtomicI64::new(0),
        }
    }

    /// Notes how a write went: a full disk turns the banner on, a write that worked turns it off.
    pub(crate) fn noted<T>(&self, done: Result<T, ArchiveError>) -> Result<T, ArchiveError> {
        match &done {
            Ok(_) => *self.read_only.lock() = None,
            Err(error @ ArchiveError::DiskFull) => *self.read_only.lock() = Some(error.to_string()),
            Err(_) => {}
        }
        done
    }

    /// Announces a commit: the follower wakes, and this process's reads wait for it.
    pub(crate) fn announce(&self, committed: &Committed) {
        let last = committed.last.0;
        self.last_write.fetch_max(last, Ordering::AcqRel);
        self.wrote.send_modify(|seen| *seen = (*seen).max(last));
    }

    /// Notes where the archive stood when it was opened: reads wait for that much, too.
    pub(crate) fn stood_at(&self, head: i64) {
        self.last_write.fetch_max(head, Ordering::AcqRel);
    }

    /// This process's last write, or where the archive stood when it was opened.
    pub(crate) fn last_write(&self) -> Seq {
        Seq(self.last_write.load(Ordering::Acquire))
    }
}
