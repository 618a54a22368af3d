//! Commands on reports: load, decide, store.

use std::collections::BTreeSet;

use jiff::Timestamp;
use sterna_archive::{
    Actor, Archive, ArchiveError, Change, Committed, Expect, NewCollection, Partition, Provenance, Reader,
    Record, RecordId, Sensitivity, VersionHead, Write,
};
use sterna_site::figures::{Figures, TEXTS_COLLECTION};
use sterna_vocabulary::Lang;

use super::refresh::fill;
use super::{Clash, Edit, REPORT, Report, WordReview, apply, merge, refresh, take, template, word_review};
use crate::ReportError;

/// How often a deed is tried again when somebody else writes in between.
const TRIES: usize = 5;

/// A report as it stands.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// Its record.
    pub record: Record,
    /// Its body.
    pub report: Report,
}

/// What a deed did.
#[derive(Clone, Debug, PartialEq)]
pub struct Saved {
    /// The record.
    pub record: RecordId,
    /// Its version now.
    pub version: i64,
    /// The change.
    pub committed: Committed,
    /// Texts that somebody else changed too; they were not stored.
    pub clashes: Vec<Clash>,
}

/// A new report from a template, its live blocks filled.
///
/// # Errors
/// `report.template`, `report.title`; what the room that counts refuses; faults of the archive.
#[expect(
    clippy::too_many_arguments,
    reason = "each is one thing a new report needs, and they are all different"
)]
pub async fn create(
    archive: &Archive,
    partition: &Partition,
    figures: &dyn Figures,
    template_code: &str,
    title: &str,
    language: Lang,
    scope: &str,
    actor: &Actor,
    at: Timestamp,
) -> Result<Saved, ReportError> {
    let mut report = template(template_code, title, language, scope)?;
    refresh(figures, &mut report, None).await?;
    match partition
        .create_collection(NewCollection {
            slug: TEXTS_COLLECTION.to_owned(),
            name: std::collections::BTreeMap::new(),
            synthetic: false,
            factual_demo: false,
            at,
        })
        .await
    {
        Ok(_) | Err(ArchiveError::CollectionExists { .. }) => {}
        Err(error) => return Err(error.into()),
    }
    let id = archive.new_id();
    let write = put(&id, Expect::New, &actor.id, "draft", &report)?;
    let committed = partition.commit(change(actor, at, "wrote a report", write)).await?;
    Ok(Saved { record: id, version: 1, committed, clashes: Vec::new() })
}

/// A report by its id, or by the beginning of its id when only one begins so.
///
/// # Errors
/// `report.unknown`, `report.body`; faults of the archive.
pub async fn load(partition: &Partition, name: &str) -> Result<Loaded, ReportError> {
    let unknown = || ReportError::Unknown { name: name.chars().take(60).collect() };
    let id = RecordId::parse(name.trim()).ok_or_else(unknown)?;
    let record = partition.record(&Reader::owner(), &id).await?;
    let record = record.filter(|record| record.kind == REPORT && !record.erased).ok_or_else(unknown)?;
    let report = Report::from_json(&record.body)?;
    Ok(Loaded { record, report })
}

/// A report as it was at a version.
///
/// # Errors
/// As [`load`].
pub async fn version(partition: &Partition, id: &RecordId, version: i64) -> Result<Loaded, ReportError> {
    let unknown = || ReportError::Unknown { name: format!("{id}, version {version}") };
    let record = partition.version(&Reader::owner(), id, version).await?;
    let record = record.filter(|record| record.kind == REPORT && !record.erased).ok_or_else(unknown)?;
    let report = Report::from_json(&record.body)?;
    Ok(Loaded { record, report })
}

/// The versions of a report, the latest first.
///
/// # Errors
/// Faults of the archive.
pub async fn versions(partition: &Partition, id: &RecordId) -> Result<Vec<VersionHead>, ReportError> {
    let mut heads = partition.history(&Reader::owner(), id).await?;
    heads.sort_by_key(|head| std::cmp::Reverse(head.version));
    Ok(heads)
}

/// Does deeds on a report as it stands. When somebody else writes in between they are done on what she wrote.
///
/// # Errors
/// What a deed refuses; `archive.conflict` when others write all the time; faults of the archive.
pub async fn act(
    partition: &Partition,
    id: &RecordId,
    edits: &[Edit],
    summary: &str,
    actor: &Actor,
    at: Timestamp,
) -> Result<Saved, ReportError> {
    let mut tries = 0;
    loop {
        let Loaded { record, mut report } = load(partition, id.as_str()).await?;
        for edit in edits {
            apply(&mut report, edit, at)?;
        }
        match store(partition, &record, &report, summary, actor, at).await {
            Err(ReportError::Archive(ArchiveError::Conflict { .. })) if tries < TRIES => tries += 1,
            done => return done,
        }
    }
}

/// Saves texts that were written over a version, and other deeds with them. Texts that somebody else changed too are
/// clashes: then nothing is stored, and both texts are told.
///
/// # Errors
/// As [`act`].
#[expect(
    clippy::too_many_arguments,
    reason = "who, when, over what, and what: all are needed to lose nothing"
)]
pub async fn save(
    partition: &Partition,
    id: &RecordId,
    base: i64,
    texts: &[(String, String)],
    edits: &[Edit],
    summary: &str,
    actor: &Actor,
    at: Timestamp,
) -> Result<Saved, ReportError> {
    let mut tries = 0;
    loop {
        let Loaded { record, mut report } = load(partition, id.as_str()).await?;
        let before =
            if base == record.version { report.clone() } else { version(partition, id, base).await?.report };
        let clashes = merge(&before, &mut report, texts, at)?;
        if !clashes.is_empty() {
            let nothing = Committed {
                change_set: sterna_archive::ChangeSetId::from_bits(0),
                first: record.seq,
                last: record.seq,
            };
            return Ok(Saved { record: id.clone(), version: record.version, committed: nothing, clashes });
        }
        for edit in edits {
            apply(&mut report, edit, at)?;
        }
        match store(partition, &record, &report, summary, actor, at).await {
            Err(ReportError::Archive(ArchiveError::Conflict { .. })) if tries < TRIES => tries += 1,
            done => return done,
        }
    }
}

/// Replaces a report whole, as a program does that read this version before.
///
/// # Errors
/// `archive.conflict` when another version stands; as [`act`].
pub async fn replace(
    partition: &Partition,
    id: &RecordId,
    base: i64,
    report: &Report,
    actor: &Actor,
    at: Timestamp,
) -> Result<Saved, ReportError> {
    let Loaded { mut record, .. } = load(partition, id.as_str()).await?;
    record.version = base;
    store(partition, &record, report, "edited a report", actor, at).await
}

/// Asks anew; how many blocks say something else now.
///
/// # Errors
/// What the room that counts refuses; as [`act`].
pub async fn refreshed(
    partition: &Partition,
    figures: &dyn Figures,
    id: &RecordId,
    actor: &Actor,
    at: Timestamp,
) -> Result<(Saved, usize), ReportError> {
    let mut tries = 0;
    loop {
        let Loaded { record, mut report } = load(partition, id.as_str()).await?;
        let moved = refresh(figures, &mut report, None).await?;
        match store(partition, &record, &report, "refreshed a report", actor, at).await {
            Err(ReportError::Archive(ArchiveError::Conflict { .. })) if tries < TRIES => tries += 1,
            done => return done.map(|saved| (saved, moved)),
        }
    }
}

/// Does deeds and asks the figures anew, in one version.
///
/// # Errors
/// As [`act`] and [`refreshed`].
pub async fn act_and_fill(
    partition: &Partition,
    figures: &dyn Figures,
    id: &RecordId,
    edits: &[Edit],
    actor: &Actor,
    at: Timestamp,
) -> Result<Saved, ReportError> {
    let mut tries = 0;
    loop {
        let Loaded { record, mut report } = load(partition, id.as_str()).await?;
        for edit in edits {
            apply(&mut report, edit, at)?;
        }
        fill(figures, &mut report).await?;
        match store(partition, &record, &report, "worked on a report", actor, at).await {
            Err(ReportError::Archive(ArchiveError::Conflict { .. })) if tries < TRIES => tries += 1,
            done => return done,
        }
    }
}

/// What changed in a Word file, held against the version it was written from and against what stands.
///
/// # Errors
/// What the reader of Word files refuses; `report.not-of-this`; faults of the archive.
pub async fn review_of(
    partition: &Partition,
    loaded: &Loaded,
    bytes: &[u8],
) -> Result<WordReview, ReportError> {
    let read = sterna_documents::docx::read(bytes, &sterna_documents::docx::Limits::default())?;
    let manifest = read.manifest.as_ref().map(|manifest| &manifest.json);
    if let Some(other) = manifest.and_then(|json| json["report"].as_str())
        && other != loaded.record.id.as_str()
    {
        return Err(ReportError::OtherReport { other: other.chars().take(40).collect() });
    }
    let written = manifest.and_then(|json| json["report_version"].as_i64());
    let base = match written {
        Some(number) if number < loaded.record.version => {
            version(partition, &loaded.record.id, number).await?.report
        }
        _ => loaded.report.clone(),
    };
    Ok(word_review(&base, &loaded.report, &read))
}

/// Takes parts of a Word file; `None` takes all that can be taken and do not clash. How many were taken.
///
/// # Errors
/// As [`review_of`] and [`act`].
pub async fn take_word(
    partition: &Partition,
    id: &RecordId,
    bytes: &[u8],
    keys: Option<&BTreeSet<String>>,
    actor: &Actor,
    at: Timestamp,
) -> Result<(Saved, usize), ReportError> {
    let mut tries = 0;
    loop {
        let mut loaded = load(partition, id.as_str()).await?;
        let review = review_of(partition, &loaded, bytes).await?;
        let all: BTreeSet<String> = review
            .blocks
            .iter()
            .filter(|block| block.takeable && block.state != "clash")
            .map(|block| block.key.clone())
            .collect();
        let taken = take(&mut loaded.report, &review, keys.unwrap_or(&all), at)?;
        match store(partition, &loaded.record, &loaded.report, "took changes from a Word file", actor, at)
            .await
        {
            Err(ReportError::Archive(ArchiveError::Conflict { .. })) if tries < TRIES => tries += 1,
            done => return done.map(|saved| (saved, taken)),
        }
    }
}

/// A name for the files of a report, without an ending.
pub fn file_name(loaded: &Loaded, chapter: Option<&str>) -> String {
    let plain: String = loaded
        .report
        .title
        .to_lowercase()
        .chars()
        .map(|sign| if sign.is_ascii_alphanumeric() { sign } else { '-' })
        .collect();
    let short: Vec<&str> = plain.split('-').filter(|part| !part.is_empty()).take(6).collect();
    let name = if short.is_empty() { "report".to_owned() } else { short.join("-") };
    let chapter = chapter.map(|id| format!("-{id}")).unwrap_or_default();
    format!("{name}{chapter}-v{}-{}", loaded.record.version, loaded.report.language)
}

/// All deeds of accepting, at once or for one block.
///
/// # Errors
/// As [`act`].
pub async fn accept(
    partition: &Partition,
    id: &RecordId,
    block: &str,
    token: &str,
    actor: &Actor,
    at: Timestamp,
) -> Result<Saved, ReportError> {
    let edit = Edit::Accept { block: block.to_owned(), token: token.to_owned() };
    act(partition, id, &[edit], "accepted figures that moved", actor, at).await
}

async fn store(
    partition: &Partition,
    record: &Record,
    report: &Report,
    summary: &str,
    actor: &Actor,
    at: Timestamp,
) -> Result<Saved, ReportError> {
    let write = put(&record.id, Expect::Version(record.version), &record.owner, &record.state, report)?;
    let committed = partition.commit(change(actor, at, summary, write)).await?;
    // Nothing changed: no version was written.
    let version = if committed.first > committed.last { record.version } else { record.version + 1 };
    Ok(Saved { record: record.id.clone(), version, committed, clashes: Vec::new() })
}

fn put(
    id: &RecordId,
    expect: Expect,
    owner: &str,
    state: &str,
    report: &Report,
) -> Result<Write, ReportError> {
    Ok(Write::Put {
        record: id.clone(),
        kind: REPORT.to_owned(),
        expect,
        collection: TEXTS_COLLECTION.to_owned(),
        state: state.to_owned(),
        owner: owner.to_owned(),
        language: report.language.code().to_owned(),
        sensitivity: Sensitivity::Open,
        body: report.to_json()?,
    })
}

fn change(actor: &Actor, at: Timestamp, summary: &str, write: Write) -> Change {
    Change {
        actor: actor.clone(),
        at,
        summary: summary.to_owned(),
        provenance: Provenance::Hand,
        writes: vec![write],
    }
}
