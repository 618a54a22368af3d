//! Restore: a backup into an empty place, on either engine. The backup is verified whole before anything is written.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use super::manifest::{self, Manifest};
use super::table::{Cell, Table};
use super::{Progress, RestoreReport, erasures};
use crate::engine::{BINDS_MAX, Bind, Engine, KNOWN_SCHEMA, file_fault, migrate, schema_number, statements};
use crate::files::content_path;
use crate::store::hex;
use crate::{Archive, ArchiveError, Config, Kinds, PartitionName, Seq};

statements! {
    EMPTY_HEAD = "DELETE FROM head";
    ERASED = "SELECT record FROM erasure WHERE record = $1";
}

/// Restores a backup into an empty place on either engine, erases again what the place's list of erasures names,
/// then checks everything. The list (`erasures.jsonl`) may lie in the data folder beforehand; nothing else may.
///
/// # Errors
/// [`ArchiveError::NotEmpty`], [`ArchiveError::BadBackup`], [`ArchiveError::NewerSchema`],
/// [`ArchiveError::Locked`], faults. A restore that fails after the verification leaves the place as it is; empty it
/// before trying again.
pub async fn restore(
    archive_file: &Path,
    config: &Config,
    kinds: Kinds,
) -> Result<RestoreReport, ArchiveError> {
    let lock = config.lock()?;
    refuse_unless_empty(config)?;
    let manifest = verify(archive_file)?;
    let engine = config.engine(PartitionName::PUBLIC, true).await?;
    if schema_number(&engine).await?.is_some() {
        engine.close().await;
        return Err(ArchiveError::NotEmpty { place: "the database".to_owned() });
    }
    migrate(&engine).await?;
    load(&engine, archive_file, &config.data).await?;
    engine.close().await;

    let archive = Archive::open_locked(config, kinds, lock).await?;
    let partition = archive.partition(PartitionName::PUBLIC);
    let mut again = 0;
    for erasure in erasures::read(&config.data)? {
        let mut tx = partition.inner.engine.read().await?;
        let known = tx.row(ERASED, &[erasure.record.as_str().into()]).await?.is_some();
        tx.rollback().await?;
        if known {
            continue;
        }
        match partition.erase_again(&erasure).await {
            Ok(()) => again += 1,
            // Written after the backup was taken: it is not here.
            Err(ArchiveError::NoSuchRecord { .. }) => {}
            Err(error) => return Err(error),
        }
    }
    if again > 0 {
        partition.forget().await?;
    }
    let silent: Progress = std::sync::Arc::new(|_, _, _| {});
    let check = partition.check(silent).await?;
    archive.close().await;
    Ok(RestoreReport {
        seq: Seq(manifest.seq),
        rows: manifest.rows.values().sum(),
        files: manifest.files,
        erasures: again,
        check,
    })
}

/// Only the lock and the list of erasures may be there.
fn refuse_unless_empty(config: &Config) -> Result<(), ArchiveError> {
    let entries = std::fs::read_dir(&config.data).map_err(file_fault(&config.data, "read"))?;
    for entry in entries {
        let name = entry.map_err(file_fault(&config.data, "read"))?.file_name();
        if name != "lock" && name != erasures::NAME {
            return Err(ArchiveError::NotEmpty { place: config.data.display().to_string() });
        }
    }
    Ok(())
}

fn open(path: &Path) -> Result<tar::Archive<zstd::Decoder<'static, std::io::BufReader<File>>>, ArchiveError> {
    let file = File::open(path).map_err(file_fault(path, "read"))?;
    let decoder = zstd::Decoder::new(file).map_err(|error| bad(error.to_string()))?;
    Ok(tar::Archive::new(decoder))
}

fn bad(message: impl Into<String>) -> ArchiveError {
    ArchiveError::BadBackup { message: message.into() }
}

/// Calls with each entry's name and content.
fn each_entry(
    path: &Path,
    mut take: impl FnMut(&str, Vec<u8>) -> Result<(), ArchiveError>,
) -> Result<(), ArchiveError> {
    let mut archive = open(path)?;
    for entry in archive.entries().map_err(|error| bad(error.to_string()))? {
        let mut entry = entry.map_err(|error| bad(error.to_string()))?;
        let name = entry.path().map_err(|error| bad(error.to_string()))?.to_string_lossy().into_owned();
        let mut content = Vec::new();
        entry.read_to_end(&mut content).map_err(|error| bad(error.to_string()))?;
        take(&name, content)?;
    }
    Ok(())
}

/// Reads the whole backup and compares every entry with the manifest.
fn verify(path: &Path) -> Result<Manifest, ArchiveError> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut manifest: Option<Manifest> = None;
    each_entry(path, |name, content| {
        let twice = if name == manifest::NAME {
            let read = serde_json::from_slice(&content).map_err(|error| bad(error.to_string()))?;
            manifest.replace(read).is_some()
        } else {
            found.insert(name.to_owned(), hex(&Sha256::digest(&content))).is_some()
        };
        if twice { Err(bad(format!("{name} is in it twice"))) } else { Ok(()) }
    })?;
    let manifest = manifest.ok_or_else(|| bad("its manifest is missing, so it was cut off"))?;
    if manifest.format != manifest::FORMAT {
        return Err(bad(format!("its format {} is not one this program reads", manifest.format)));
    }
    if manifest.schema > KNOWN_SCHEMA {
        return Err(ArchiveError::NewerSchema { found: manifest.schema, known: KNOWN_SCHEMA });
    }
    for (name, hash) in &manifest.entries {
        match found.get(name) {
            Some(own) if own == hash => {}
            Some(_) => return Err(bad(format!("{name} is damaged"))),
            None => return Err(bad(format!("{name} is missing"))),
        }
    }
    if let Some(name) = found.keys().find(|name| !manifest.entries.contains_key(*name)) {
        return Err(bad(format!("{name} is not one of its entries")));
    }
    for (name, columns) in &manifest.columns {
        let known = Table::named(name).is_some_and(|table| {
            table.columns.len() == columns.len()
                && table.columns.iter().zip(columns).all(|((own, _), name)| own == name)
        });
        if !known {
            return Err(bad(format!("the table {name} has columns that this program does not know")));
        }
    }
    Ok(manifest)
}

/// Writes tables and files. The archive is read on a thread of its own, an entry ahead.
async fn load(engine: &Engine, path: &Path, data: &Path) -> Result<(), ArchiveError> {
    let (send, mut receive) = tokio::sync::mpsc::channel::<(String, Vec<u8>)>(1);
    let from: PathBuf = path.to_owned();
    let reader = tokio::task::spawn_blocking(move || {
        each_entry(&from, |name, content| {
            send.blocking_send((name.to_owned(), content)).map_err(|_| ArchiveError::Closing)
        })
    });
    let mut emptied = false;
    while let Some((name, content)) = receive.recv().await {
        if let Some(hash) = name.strip_prefix("files/") {
            write_file(data, hash, &content)?;
        } else if let Some(rest) = name.strip_prefix("tables/") {
            let table = rest.split('/').next().and_then(Table::named);
            let table = table.ok_or_else(|| bad(format!("{name} is of no table")))?;
            if table.name == "head" && !emptied {
                let mut tx = engine.write().await?;
                tx.run(EMPTY_HEAD, &[]).await?;
                tx.commit().await?;
                emptied = true;
            }
            load_part(engine, table, &content).await?;
        }
    }
    reader.await.map_err(|_| ArchiveError::Closing)?
}

async fn load_part(engine: &Engine, table: &Table, content: &[u8]) -> Result<(), ArchiveError> {
    let damaged = || bad(format!("a line of the table {} cannot be read", table.name));
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    for line in content.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
        let values: Vec<serde_json::Value> = serde_json::from_slice(line).map_err(|_| damaged())?;
        if values.len() != table.columns.len() {
            return Err(damaged());
        }
        let cells: Option<Vec<Cell>> = values
            .into_iter()
            .zip(table.columns)
            .map(|(value, (_, column))| Cell::of(*column, value))
            .collect();
        rows.push(cells.ok_or_else(damaged)?);
    }
    let mut tx = engine.write().await?;
    let most = (BINDS_MAX / table.columns.len()).min(256);
    for portion in rows.chunks(most) {
        let binds: Vec<Bind<'_>> = portion.iter().flatten().map(Cell::bind).collect();
        tx.run(table.insert_text(portion.len(), tx.placeholders()), &binds).await?;
    }
    tx.commit().await
}

fn write_file(data: &Path, hash: &str, content: &[u8]) -> Result<(), ArchiveError> {
    // The name comes from the archive: only what is a hash, and that of its content, becomes a path.
    if hex(&Sha256::digest(content)) != hash {
        return Err(bad("a file is not what its name says"));
    }
    let path = content_path(data, hash);
    if let Some(parent) = path.parent() {
        std::fs::create_dir_all(parent).map_err(file_fault(parent, "made"))?;
    }
    std::fs::write(&path, content).map_err(file_fault(&path, "written"))?;
    File::open(&path).and_then(|file| file.sync_all()).map_err(file_fault(&path, "written"))
}
