//! Backup: one file, the same from either engine, taken at one change number beside whoever uses the archive.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::Path;

use jiff::Timestamp;
use sha2::{Digest as _, Sha256};

use super::BackupReport;
use super::manifest::{self, Manifest};
use super::table::{Cell, TABLES, Table};
use crate::engine::{Bind, Engine, Tx, file_fault, schema_number};
use crate::files::content_path;
use crate::store::{self, hex};
use crate::{ArchiveError, Config, PartitionName, Seq};

/// Bytes of a part of a table.
const PART_BYTES: usize = 8_000_000;

/// Writes a backup beside whoever uses the archive, as of one change number, files included: a tar archive,
/// compressed with Zstandard, of JSON lines by table, the files, and a manifest with counts and hashes.
///
/// # Errors
/// [`ArchiveError::File`] when `out` exists or cannot be written, [`ArchiveError::BadBackup`] when there is no
/// archive, faults of the database. What was begun is removed.
pub async fn backup(config: &Config, out: &Path) -> Result<BackupReport, ArchiveError> {
    if out.exists() {
        return Err(file_fault(out, "written")(std::io::Error::from(std::io::ErrorKind::AlreadyExists)));
    }
    if config.database.is_none() && !config.data.join("public.sqlite").exists() {
        return Err(ArchiveError::BadBackup { message: "there is no archive here".to_owned() });
    }
    let engine = config.engine(PartitionName::PUBLIC, false).await?;
    let part = out.with_extension("part");
    let done = write(&engine, &config.data, &part).await;
    engine.close().await;
    let (seq, rows, files) = match done {
        Ok(done) => done,
        Err(error) => {
            // Half a backup is worse than none; if it cannot be removed, the first error matters more.
            let _ = std::fs::remove_file(&part);
            return Err(error);
        }
    };
    std::fs::rename(&part, out).map_err(file_fault(out, "written"))?;
    let bytes = std::fs::metadata(out).map_err(file_fault(out, "read"))?.len();
    Ok(BackupReport { path: out.to_owned(), seq: Seq(seq), rows, files, bytes })
}

type Archiver = tar::Builder<zstd::Encoder<'static, File>>;

/// The backup being written.
struct Writer {
    tar: Archiver,
    path: std::path::PathBuf,
    entries: BTreeMap<String, String>,
}

impl Writer {
    fn entry(&mut self, name: String, content: &[u8]) -> Result<(), ArchiveError> {
        let mut header = tar::Header::new_gnu();
        header.set_size(u64::try_from(content.len()).unwrap_or(0));
        header.set_mode(0o600);
        header.set_cksum();
        self.tar.append_data(&mut header, &name, content).map_err(file_fault(&self.path, "written"))?;
        self.entries.insert(name, hex(&Sha256::digest(content)));
        Ok(())
    }
}

async fn write(engine: &Engine, data: &Path, part: &Path) -> Result<(i64, u64, u64), ArchiveError> {
    let Some(schema) = schema_number(engine).await? else {
        return Err(ArchiveError::BadBackup { message: "there is no archive here".to_owned() });
    };
    let file = File::create(part).map_err(file_fault(part, "written"))?;
    let encoder = zstd::Encoder::new(file, 3).map_err(file_fault(part, "written"))?;
    let mut writer =
        Writer { tar: tar::Builder::new(encoder), path: part.to_owned(), entries: BTreeMap::new() };

    // Everything is read in one transaction, which sees one unchanging state.
    let mut tx = engine.read().await?;
    let seq = store::head(&mut tx).await?;
    let mut rows = BTreeMap::new();
    let mut tables = BTreeMap::new();
    let mut hashes = Vec::new();
    for table in TABLES {
        let (count, hash) = write_table(&mut tx, table, &mut writer, &mut hashes).await?;
        rows.insert(table.name.to_owned(), count);
        tables.insert(table.name.to_owned(), hash);
    }
    tx.rollback().await?;

    let mut files = 0;
    let mut missing_files = Vec::new();
    for hash in hashes {
        let path = content_path(data, &hash);
        match std::fs::read(&path) {
            Ok(content) => {
                writer.entry(format!("files/{hash}"), &content)?;
                files += 1;
            }
            // Erased since, or lost: `check` tells which.
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => missing_files.push(hash),
            Err(error) => return Err(file_fault(&path, "read")(error)),
        }
    }
    let total = rows.values().sum();
    let manifest = Manifest {
        format: manifest::FORMAT,
        schema,
        seq,
        release: env!("CARGO_PKG_VERSION").to_owned(),
        at_us: Timestamp::now().as_microsecond(),
        rows,
        tables,
        columns: TABLES
            .iter()
            .map(|table| {
                (table.name.to_owned(), table.columns.iter().map(|(name, _)| (*name).to_owned()).collect())
            })
            .collect(),
        entries: writer.entries.clone(),
        files,
        missing_files,
    };
    let text = serde_json::to_vec_pretty(&manifest)
        .map_err(|error| ArchiveError::BadBackup { message: error.to_string() })?;
    writer.entry(manifest::NAME.to_owned(), &text)?;
    let encoder = writer.tar.into_inner().map_err(file_fault(part, "written"))?;
    let file = encoder.finish().map_err(file_fault(part, "written"))?;
    file.sync_all().map_err(file_fault(part, "written"))?;
    Ok((seq, total, files))
}

/// Writes a table in parts; answers its rows and the hash over its lines. Notes the files that have contents.
async fn write_table(
    tx: &mut Tx,
    table: &'static Table,
    writer: &mut Writer,
    files: &mut Vec<String>,
) -> Result<(u64, String), ArchiveError> {
    let mut part = Vec::with_capacity(PART_BYTES / 4);
    let mut parts = 0;
    let mut count = 0;
    let mut whole = Sha256::new();
    let mut after: Option<Vec<Cell>> = None;
    loop {
        let rows = match &after {
            None => tx.rows(table.page_text(true), &[]).await?,
            Some(key) => {
                let binds: Vec<Bind<'_>> = key.iter().map(Cell::bind).collect();
                tx.rows(table.page_text(false), &binds).await?
            }
        };
        if rows.is_empty() {
            break;
        }
        for row in &rows {
            let values = table.values(row)?;
            if table.name == "file" && row.int_or_none(7)?.is_none() {
                files.push(row.text(0)?);
            }
            let start = part.len();
            serde_json::to_writer(&mut part, &values)
                .map_err(|error| ArchiveError::BadBackup { message: error.to_string() })?;
            part.push(b'\n');
            whole.update(&part[start..]);
            count += 1;
            after = values
                .into_iter()
                .zip(table.columns)
                .take(table.key)
                .map(|(value, (_, column))| Cell::of(*column, value))
                .collect();
        }
        if part.len() >= PART_BYTES {
            writer.entry(format!("tables/{}/{parts:06}.jsonl", table.name), &part)?;
            part.clear();
            parts += 1;
        }
    }
    if !part.is_empty() {
        writer.entry(format!("tables/{}/{parts:06}.jsonl", table.name), &part)?;
    }
    Ok((count, hex(&whole.finalize())))
}
