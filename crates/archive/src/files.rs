//! Files: content-addressed, private, with a retention date.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWriteExt as _};

use crate::engine::{Row, file_fault, statements};
use crate::inner::Inner;
use crate::store::{Limits, fits, hex, stored_time};
use crate::{Actor, ArchiveError};

statements! {
    INSERT = "INSERT INTO file (hash, size_bytes, name, media_type, actor, at_us, keep_until_us, erased_us)
        VALUES ($1, $2, $3, $4, $5, $6, $7, NULL)
        ON CONFLICT (hash) DO UPDATE SET erased_us = NULL, name = excluded.name, at_us = excluded.at_us,
            keep_until_us = CASE
                WHEN file.erased_us IS NOT NULL THEN excluded.keep_until_us
                WHEN file.keep_until_us IS NULL OR excluded.keep_until_us IS NULL THEN NULL
                WHEN file.keep_until_us > excluded.keep_until_us THEN file.keep_until_us
                ELSE excluded.keep_until_us END
        RETURNING keep_until_us";
    ONE = "SELECT hash, size_bytes, name, media_type, actor, at_us, keep_until_us, erased_us FROM file WHERE hash = $1";
    LIST = "SELECT hash, size_bytes, name, media_type, actor, at_us, keep_until_us, erased_us FROM file
        ORDER BY at_us DESC, hash LIMIT $1";
    ERASE = "UPDATE file SET erased_us = $2 WHERE hash = $1 AND erased_us IS NULL";
    PAST = "SELECT hash FROM file WHERE keep_until_us <= $1 AND erased_us IS NULL";
}

/// A file to be kept.
#[derive(Clone, Debug, PartialEq)]
pub struct NewFile {
    /// Its name as given.
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// Who gave it.
    pub actor: Actor,
    /// The caller's clock.
    pub at: Timestamp,
    /// Kept until then; `None` for ever.
    pub keep_until: Option<Timestamp>,
}

/// A kept file's line.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FileHead {
    /// SHA-256 of its content, hex.
    pub hash: String,
    /// Its size.
    pub bytes: u64,
    /// Its name as given.
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// The actor's id.
    pub actor: String,
    /// When it was given.
    pub at: Timestamp,
    /// Kept until then; `None` for ever.
    pub keep_until: Option<Timestamp>,
    /// When its content was erased.
    pub erased: Option<Timestamp>,
}

/// The files of a partition. Cheap to clone.
#[derive(Clone)]
pub struct Files {
    inner: Arc<Inner>,
}

type Result<T> = std::result::Result<T, ArchiveError>;

/// Where a content lies within the data folder.
pub(crate) fn content_path(data: &Path, hash: &str) -> PathBuf {
    data.join("files").join(hash.get(..2).unwrap_or("xx")).join(hash)
}

impl Files {
    pub(crate) fn new(inner: Arc<Inner>) -> Self {
        Self { inner }
    }

    /// Keeps a file: its content is durable before its row is written. The same content given again is kept once,
    /// for the longer time, and whoever gives it is not told.
    ///
    /// # Errors
    /// [`ArchiveError::DiskFull`], texts above their limits, faults.
    pub async fn put(&self, content: &mut (dyn AsyncRead + Send + Unpin), file: NewFile) -> Result<FileHead> {
        fits("the file's name", &file.name, Limits::SUMMARY_BYTES)?;
        fits("the media type", &file.media_type, Limits::NAME_BYTES)?;
        self.inner.noted(self.keep(content, file).await)
    }

    async fn keep(&self, content: &mut (dyn AsyncRead + Send + Unpin), file: NewFile) -> Result<FileHead> {
        let folder = self.inner.data.join("files").join("incoming");
        tokio::fs::create_dir_all(&folder).await.map_err(file_fault(&folder, "made"))?;
        let part = folder.join(self.inner.minting.record()?.as_str());
        let written = write_durably(content, &part).await;
        let (hash, bytes) = match written {
            Ok(written) => written,
            Err(error) => {
                // The part is of no use; if it cannot be removed now, the sweeper does.
                let _ = tokio::fs::remove_file(&part).await;
                return Err(error);
            }
        };
        let path = content_path(&self.inner.data, &hash);
        let parent = path.parent().unwrap_or(&folder).to_owned();
        tokio::fs::create_dir_all(&parent).await.map_err(file_fault(&parent, "made"))?;
        tokio::fs::rename(&part, &path).await.map_err(file_fault(&path, "written"))?;
        sync_folder(&parent).await?;
        let mut tx = self.inner.engine.write().await?;
        let kept = tx
            .row(
                INSERT,
                &[
                    (&hash).into(),
                    i64::try_from(bytes).unwrap_or(i64::MAX).into(),
                    (&file.name).into(),
                    (&file.media_type).into(),
                    (&file.actor.id).into(),
                    file.at.as_microsecond().into(),
                    file.keep_until.map(Timestamp::as_microsecond).into(),
                ],
            )
            .await?;
        let keep_until = match kept {
            Some(row) => row.int_or_none(0)?.map(stored_time).transpose()?,
            None => file.keep_until,
        };
        tx.commit().await?;
        Ok(FileHead {
            hash,
            bytes,
            name: file.name,
            media_type: file.media_type,
            actor: file.actor.id,
            at: file.at,
            keep_until,
            erased: None,
        })
    }

    /// A file's line; `None` for an unknown hash.
    ///
    /// # Errors
    /// Faults.
    pub async fn head(&self, hash: &str) -> Result<Option<FileHead>> {
        let mut tx = self.inner.engine.read().await?;
        tx.row(ONE, &[hash.into()]).await?.as_ref().map(file_head).transpose()
    }

    /// Opens a file's content.
    ///
    /// # Errors
    /// [`ArchiveError::NoSuchFile`], faults.
    pub async fn open(&self, hash: &str) -> Result<tokio::fs::File> {
        // Only a hash that has a row is made into a path.
        if self.head(hash).await?.is_none_or(|head| head.erased.is_some()) {
            return Err(ArchiveError::NoSuchFile { hash: hash.chars().take(64).collect() });
        }
        let path = content_path(&self.inner.data, hash);
        tokio::fs::File::open(&path).await.map_err(file_fault(&path, "opened"))
    }

    /// All files, the newest first, at most `limit`.
    ///
    /// # Errors
    /// Faults.
    pub async fn list(&self, limit: u32) -> Result<Vec<FileHead>> {
        let mut tx = self.inner.engine.read().await?;
        tx.rows(LIST, &[i64::from(limit).into()]).await?.iter().map(file_head).collect()
    }

    /// Erases a file's content; its line stays, marked.
    ///
    /// # Errors
    /// [`ArchiveError::NoSuchFile`], faults.
    pub async fn erase(&self, hash: &str, at: Timestamp) -> Result<()> {
        let mut tx = self.inner.engine.write().await?;
        if tx.run(ERASE, &[hash.into(), at.as_microsecond().into()]).await? == 0 {
            return Err(ArchiveError::NoSuchFile { hash: hash.chars().take(64).collect() });
        }
        tx.commit().await?;
        remove(&content_path(&self.inner.data, hash)).await
    }

    /// Erases files past their retention date, and removes contents that no row names and that are older than
    /// a day. Answers how many contents went.
    ///
    /// # Errors
    /// Faults.
    pub async fn sweep(&self, now: Timestamp) -> Result<u64> {
        let mut tx = self.inner.engine.read().await?;
        let past = tx.rows(PAST, &[now.as_microsecond().into()]).await?;
        tx.rollback().await?;
        let mut gone = 0;
        for row in past {
            self.erase(&row.text(0)?, now).await?;
            gone += 1;
        }
        let day_ago = now - SignedDuration::from_hours(24);
        for path in contents(&self.inner.data).await? {
            let Ok(details) = tokio::fs::metadata(&path).await else { continue };
            let changed = details.modified().ok().and_then(|time| Timestamp::try_from(time).ok());
            if changed.is_none_or(|changed| changed > day_ago) {
                continue;
            }
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
            if self.head(&name).await?.is_none_or(|head| head.erased.is_some()) {
                remove(&path).await?;
                gone += 1;
            }
        }
        Ok(gone)
    }
}

/// Every content on disk, parts of unfinished ones included.
pub(crate) async fn contents(data: &Path) -> Result<Vec<PathBuf>> {
    let root = data.join("files");
    let mut found = Vec::new();
    let mut folders = match tokio::fs::read_dir(&root).await {
        Ok(folders) => folders,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(found),
        Err(error) => return Err(file_fault(&root, "read")(error)),
    };
    while let Some(folder) = folders.next_entry().await.map_err(file_fault(&root, "read"))? {
        let folder = folder.path();
        if !folder.is_dir() {
            continue;
        }
        let mut files = tokio::fs::read_dir(&folder).await.map_err(file_fault(&folder, "read"))?;
        while let Some(file) = files.next_entry().await.map_err(file_fault(&folder, "read"))? {
            found.push(file.path());
        }
    }
    found.sort();
    Ok(found)
}

/// Copies a content to a new file, hashing it, and makes it durable.
async fn write_durably(content: &mut (dyn AsyncRead + Send + Unpin), path: &Path) -> Result<(String, u64)> {
    let mut out = tokio::fs::File::create(path).await.map_err(file_fault(path, "written"))?;
    let mut hasher = Sha256::new();
    let mut buffer = vec![0; 64 * 1024];
    let mut bytes = 0_u64;
    loop {
        let read = content.read(&mut buffer).await.map_err(file_fault(path, "received"))?;
        if read == 0 {
            break;
        }
        hasher.update(&buffer[..read]);
        out.write_all(&buffer[..read]).await.map_err(file_fault(path, "written"))?;
        bytes += u64::try_from(read).unwrap_or(0);
    }
    out.flush().await.map_err(file_fault(path, "written"))?;
    out.sync_all().await.map_err(file_fault(path, "written"))?;
    Ok((hex(&hasher.finalize()), bytes))
}

/// Makes a folder's entries durable.
async fn sync_folder(folder: &Path) -> Result<()> {
    let handle = tokio::fs::File::open(folder).await.map_err(file_fault(folder, "opened"))?;
    handle.sync_all().await.map_err(file_fault(folder, "written"))
}

async fn remove(path: &Path) -> Result<()> {
    match tokio::fs::remove_file(path).await {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(file_fault(path, "removed")(error)),
    }
}

pub(crate) fn file_head(row: &Row) -> Result<FileHead> {
    Ok(FileHead {
        hash: row.text(0)?,
        bytes: u64::try_from(row.int(1)?).unwrap_or(0),
        name: row.text(2)?,
        media_type: row.text(3)?,
        actor: row.text(4)?,
        at: stored_time(row.int(5)?)?,
        keep_until: row.int_or_none(6)?.map(stored_time).transpose()?,
        erased: row.int_or_none(7)?.map(stored_time).transpose()?,
    })
}
