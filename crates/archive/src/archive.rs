//! The archive: one data folder, one database, the kinds a program knows.

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use parking_lot::Mutex;
use tokio::task::JoinHandle;

use crate::engine::{Engine, file_fault, migrate};
use crate::inner::Inner;
use crate::projection::Projections;
use crate::store::{self, Minting};
use crate::{ArchiveError, Kinds, Partition, RecordId, follower};

/// Where an archive lives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// The data folder: database (SQLite), files, projections, lock.
    pub data: PathBuf,
    /// The address of a PostgreSQL database; `None` keeps everything in the data folder.
    pub database: Option<String>,
}

impl Config {
    /// Connects to the partition's database without taking the lock or changing anything; `create` makes it
    /// where it is missing.
    pub(crate) async fn engine(
        &self,
        partition: PartitionName,
        create: bool,
    ) -> Result<Engine, ArchiveError> {
        match &self.database {
            Some(address) => {
                Engine::open_postgres(address, &format!("sterna_{}", partition.as_str()), create).await
            }
            None => Engine::open_sqlite(&self.data.join(format!("{}.sqlite", partition.as_str()))).await,
        }
    }

    /// Takes the lock of the data folder, which lasts as long as what is returned.
    pub(crate) fn lock(&self) -> Result<File, ArchiveError> {
        std::fs::create_dir_all(&self.data).map_err(file_fault(&self.data, "made"))?;
        let path = self.data.join("lock");
        let file = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .map_err(file_fault(&path, "opened"))?;
        match file.try_lock() {
            Ok(()) => Ok(file),
            Err(TryLockError::WouldBlock) => Err(ArchiveError::Locked { path: self.data.clone() }),
            Err(TryLockError::Error(source)) => Err(file_fault(&path, "locked")(source)),
        }
    }
}

/// A partition's name. Every call names one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PartitionName(&'static str);

impl PartitionName {
    /// The open partition: what may one day be published.
    pub const PUBLIC: Self = Self("public");

    /// Its name in file names and schemas.
    pub fn as_str(self) -> &'static str {
        self.0
    }
}

/// An open archive. Cheap to clone.
#[derive(Clone)]
pub struct Archive {
    public: Partition,
    follower: Arc<Mutex<Option<JoinHandle<()>>>>,
    lock: Arc<Mutex<Option<File>>>,
}

impl Archive {
    /// Whether a data folder holds an archive on the embedded database. Looks only; makes nothing.
    pub fn is_in(data: &Path) -> bool {
        data.join(format!("{}.sqlite", PartitionName::PUBLIC.as_str())).is_file()
    }

    /// Takes the lock of the data folder, brings the schema up to date, opens the projections and
    /// starts to follow the change numbers.
    ///
    /// # Errors
    /// [`ArchiveError::Locked`], [`ArchiveError::NewerSchema`], [`ArchiveError::BadAddress`], faults.
    pub async fn open(config: Config, kinds: Kinds) -> Result<Self, ArchiveError> {
        let lock = config.lock()?;
        Self::open_locked(&config, kinds, lock).await
    }

    /// The same with a lock taken before.
    pub(crate) async fn open_locked(config: &Config, kinds: Kinds, lock: File) -> Result<Self, ArchiveError> {
        let engine = config.engine(PartitionName::PUBLIC, true).await?;
        migrate(&engine).await?;
        let folder = config.data.join("projections").join(PartitionName::PUBLIC.as_str());
        let (projections, head) = open_projections(&engine, &folder).await?;
        let inner = Arc::new(Inner::new(engine, kinds, config.data.clone(), Minting::new()?, projections));
        // A command that follows another one counts what that one wrote.
        inner.stood_at(head);
        // What a crash left without a number. On PostgreSQL another node may be at it: a day is enough for anyone.
        let now = jiff::Timestamp::now();
        let before = if config.database.is_none() { now } else { now - jiff::SignedDuration::from_hours(24) };
        store::discard_unfinished(&inner, before).await?;
        let follower = tokio::spawn(follower::follow(Arc::clone(&inner)));
        Ok(Self {
            public: Partition::new(inner),
            follower: Arc::new(Mutex::new(Some(follower))),
            lock: Arc::new(Mutex::new(Some(lock))),
        })
    }

    /// A fresh record id: ordered by time.
    ///
    /// # Panics
    /// The system gives no random bytes, without which no archive works at all.
    #[expect(clippy::expect_used, reason = "a system without random bytes cannot run an archive")]
    pub fn new_id(&self) -> RecordId {
        self.public.inner.minting.record().expect("the system gives random bytes")
    }

    /// A partition's handle.
    pub fn partition(&self, name: PartitionName) -> Partition {
        // There is one today; the name keeps every call honest about which it means.
        let PartitionName(_) = name;
        self.public.clone()
    }

    /// Why nothing can be written now (the text for a banner), or `None`. Cleared by the next write that works.
    pub fn read_only(&self) -> Option<String> {
        self.public.inner.read_only.lock().clone()
    }

    /// Stops the background tasks, writes the projections' checkpoint and gives the lock back.
    pub async fn close(self) {
        let inner = &self.public.inner;
        inner.closing.send_replace(true);
        let follower = self.follower.lock().take();
        if let Some(follower) = follower {
            // A follower that panicked has nothing more to tell.
            let _ = follower.await;
        }
        let writer = Arc::clone(inner);
        match tokio::task::spawn_blocking(move || writer.projections.checkpoint()).await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::warn!(error = %error, "the projections could not be checkpointed"),
            Err(_) => tracing::warn!("the projections could not be checkpointed"),
        }
        inner.engine.close().await;
        self.lock.lock().take();
    }
}

/// Opens the projections, with the number the archive stands at; those of another, further archive begin anew.
async fn open_projections(engine: &Engine, folder: &Path) -> Result<(Projections, i64), ArchiveError> {
    std::fs::create_dir_all(folder).map_err(file_fault(folder, "made"))?;
    let projections = Projections::open(folder)?;
    let mut tx = engine.read().await?;
    let head = store::head(&mut tx).await?;
    if projections.applied().0 <= head {
        return Ok((projections, head));
    }
    drop(projections);
    std::fs::remove_dir_all(folder).map_err(file_fault(folder, "removed"))?;
    std::fs::create_dir_all(folder).map_err(file_fault(folder, "made"))?;
    Ok((Projections::open(folder)?, head))
}
