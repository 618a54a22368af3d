//! Measures a large import: rows staged and published per second, the longest save of another person meanwhile,
//! and how long the projections take to follow.
//!
//! `cargo run --release -p sterna-archive --example import_rate -- [ROWS] [POSTGRES-ADDRESS]`
//!
//! With `IMPORT_RATE_KEEP=FOLDER` the archive is kept there, and `import_rate FOLDER` measures opening it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use sterna_archive::{
    Actor, Alias, Archive, Change, Config, Digest, DigestNode, Expect, Kind, KindFault, Kinds, NewImport,
    NewTag, Origin, PartitionName, Provenance, Reader, Record, Related, RowSeverity, Sensitivity,
    StagedOutcome, StagedRow, Tag, TagStatus, Write,
};

struct Sheet;

impl Kind for Sheet {
    fn name(&self) -> &'static str {
        "sheet"
    }

    fn schema(&self) -> u32 {
        1
    }

    fn upgrade(&self, _schema: u32, body: &[u8]) -> Result<Vec<u8>, KindFault> {
        Ok(body.to_vec())
    }

    fn hidden_states(&self) -> &'static [&'static str] {
        &[]
    }

    fn digest(&self, record: &Record, _tags: &[Tag], _related: &[Related]) -> Result<Digest, KindFault> {
        let title = format!("Sheet {}", record.id);
        Ok(Digest {
            titles: vec![("en".to_owned(), title)],
            nodes: vec![DigestNode::default()],
            ..Digest::default()
        })
    }
}

fn put(archive: &Archive, text: &str) -> (sterna_archive::RecordId, Write) {
    let record = archive.new_id();
    let write = Write::Put {
        record: record.clone(),
        kind: "sheet".to_owned(),
        expect: Expect::New,
        collection: "measured".to_owned(),
        state: "endorsed".to_owned(),
        owner: "owner".to_owned(),
        language: "en".to_owned(),
        sensitivity: Sensitivity::Open,
        body: format!("{{\"text\":\"{text}\"}}").into_bytes(),
    };
    (record, write)
}

fn row(archive: &Archive, position: i64, text: &str) -> StagedRow {
    let (record, write) = put(archive, text);
    let alias = Alias { namespace: "iati".to_owned(), value: format!("XM-{position}") };
    let mut writes = vec![write, Write::Alias(record.clone(), alias)];
    for rank in 1..=3 {
        writes.push(Write::Tag(NewTag {
            record: record.clone(),
            node: String::new(),
            framework: "gcm".to_owned(),
            framework_version: "2018".to_owned(),
            concept: ((position + rank * 7) % 23 + 1).to_string(),
            status: TagStatus::Confirmed,
            origin: Origin::Imported,
            rank: u8::try_from(rank).unwrap_or(1),
            confidence: None,
            evidence: String::new(),
        }));
    }
    StagedRow {
        position,
        place: format!("activity {position}"),
        identifier: format!("XM-{position}"),
        title: format!("Project {position}"),
        outcome: StagedOutcome::New,
        severity: RowSeverity::None,
        findings: "[]".to_owned(),
        original: String::new(),
        writes,
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1).peekable();
    if let Some(folder) = arguments.next_if(|argument| argument.starts_with('/')) {
        return open_kept(std::path::Path::new(&folder)).await;
    }
    let count: i64 = arguments.next().map_or(Ok(100_000), |text| text.parse())?;
    let folder = tempfile::tempdir()?;
    let folder_path = folder.path().join("data");
    let config = Config { data: folder_path.clone(), database: arguments.next() };
    let archive = Archive::open(config.clone(), Kinds::default().with(Arc::new(Sheet))).await?;
    let partition = archive.partition(PartitionName::PUBLIC);
    let imports = partition.imports();
    let text = "projet d'appui à la migration ".repeat(100);

    let done = Arc::new(AtomicBool::new(false));
    let other = {
        let (archive, partition, done) = (archive.clone(), partition.clone(), Arc::clone(&done));
        tokio::spawn(async move {
            let mut longest = Duration::ZERO;
            let mut saves = 0_u32;
            while !done.load(Ordering::Acquire) {
                let (_, write) = put(&archive, "a person's own");
                let change = Change {
                    actor: Actor::owner(),
                    at: Timestamp::now(),
                    summary: "save".to_owned(),
                    provenance: Provenance::Hand,
                    writes: vec![write],
                };
                let began = Instant::now();
                if partition.commit(change).await.is_ok() {
                    saves += 1;
                }
                longest = longest.max(began.elapsed());
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
            (saves, longest)
        })
    };

    let import = NewImport {
        collection: "measured".to_owned(),
        file: "measured.xml".to_owned(),
        file_hash: "00".repeat(32),
        form: "iati".to_owned(),
        actor: Actor::owner(),
        at: Timestamp::now(),
    };
    let id = imports.begin(import).await?;
    let mut staging = Duration::ZERO;
    let mut position = 0;
    while position < count {
        let next = (position + 2_048).min(count);
        let rows: Vec<StagedRow> = (position..next).map(|position| row(&archive, position, &text)).collect();
        let began = Instant::now();
        imports.stage(&id, rows).await?;
        staging += began.elapsed();
        position = next;
    }
    let began = Instant::now();
    let published = imports.publish(&id, &Actor::owner(), Timestamp::now()).await?;
    let publishing = began.elapsed();
    done.store(true, Ordering::Release);
    let (saves, longest) = other.await?;
    let began = Instant::now();
    let counts = partition.counts(&Reader::owner(), Some(published.committed.last)).await?;
    let following = began.elapsed();

    let rate = count as f64 / (staging + publishing).as_secs_f64();
    println!("rows {count}, body {} bytes, 1 alias and 3 tags each", text.len() + 11);
    println!("staged in {staging:.2?}, published in {publishing:.2?}: {rate:.0} projects/s");
    println!("another person's saves meanwhile: {saves}, the longest {longest:.2?}");
    println!("projections at {} after another {following:.2?}", counts.seq());
    drop(counts);
    archive.close().await;
    let began = Instant::now();
    let archive = Archive::open(config, Kinds::default().with(Arc::new(Sheet))).await?;
    println!("opened again in {:.2?}", began.elapsed());
    archive.close().await;
    // What a fresh process needs is measured in one.
    if let Some(folder) = std::env::var_os("IMPORT_RATE_KEEP") {
        std::fs::rename(folder_path, folder)?;
    }
    Ok(())
}

/// Opens what an earlier run kept, and says how long that took and how much anonymous memory it needs.
async fn open_kept(folder: &std::path::Path) -> Result<(), Box<dyn std::error::Error>> {
    let config = Config { data: folder.to_owned(), database: None };
    let began = Instant::now();
    let archive = Archive::open(config, Kinds::default().with(Arc::new(Sheet))).await?;
    let counts = archive.partition(PartitionName::PUBLIC).counts(&Reader::owner(), None).await?;
    println!("opened in {:.2?}, counts at {}", began.elapsed(), counts.seq());
    drop(counts);
    tokio::time::sleep(Duration::from_secs(2)).await;
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    for line in status.lines().filter(|line| line.starts_with("RssAnon")) {
        println!("{line}");
    }
    archive.close().await;
    Ok(())
}
