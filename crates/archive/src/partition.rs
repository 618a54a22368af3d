//! A partition's handle: every read and write goes through one.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;

use crate::projection::{Counts, ListPage, ListQuery, SearchPage, SearchQuery};
use crate::{
    Actor, Alias, ArchiveError, BackupReport, Change, ChangeSetHead, ChangeSetId, CheckReport, Collection,
    Committed, Files, Imports, Jobs, Link, NewCollection, Progress, Reader, Record, RecordId, Register, Scan,
    Seq, Tag, Undone, VersionHead,
};

/// A partition of an archive. Cheap to clone.
#[derive(Clone)]
pub struct Partition {}

type Result<T> = std::result::Result<T, ArchiveError>;

impl Partition {
    /// Writes a change: all of it or nothing.
    pub async fn commit(&self, change: Change) -> Result<Committed> {
        let _ = change;
        Err(ArchiveError::Closing)
    }

    /// Reverses a change set: what nobody changed since goes back, the rest is listed and kept.
    pub async fn undo(&self, change_set: &ChangeSetId, actor: &Actor, at: Timestamp) -> Result<Undone> {
        let _ = (change_set, actor, at);
        Err(ArchiveError::Closing)
    }

    /// The last change number.
    pub async fn head(&self) -> Result<Seq> {
        Err(ArchiveError::Closing)
    }

    /// A record at its present version.
    pub async fn record(&self, reader: &Reader, id: &RecordId) -> Result<Option<Record>> {
        let _ = (reader, id);
        Err(ArchiveError::Closing)
    }

    /// Records at their present versions, in the order asked; missing ones are left out.
    pub async fn records(&self, reader: &Reader, ids: &[RecordId]) -> Result<Vec<Record>> {
        let _ = (reader, ids);
        Err(ArchiveError::Closing)
    }

    /// A record as it stood at a version.
    pub async fn version(&self, reader: &Reader, id: &RecordId, version: i64) -> Result<Option<Record>> {
        let _ = (reader, id, version);
        Err(ArchiveError::Closing)
    }

    /// All versions of a record, the newest first.
    pub async fn history(&self, reader: &Reader, id: &RecordId) -> Result<Vec<VersionHead>> {
        let _ = (reader, id);
        Err(ArchiveError::Closing)
    }

    /// The record that an outside identifier leads to.
    pub async fn find(&self, alias: &Alias) -> Result<Option<RecordId>> {
        let _ = alias;
        Err(ArchiveError::Closing)
    }

    /// The records that outside identifiers lead to; unknown ones are absent from the map.
    pub async fn find_many(&self, aliases: &[Alias]) -> Result<HashMap<Alias, RecordId>> {
        let _ = aliases;
        Err(ArchiveError::Closing)
    }

    /// The outside identifiers of a record.
    pub async fn aliases(&self, id: &RecordId) -> Result<Vec<Alias>> {
        let _ = id;
        Err(ArchiveError::Closing)
    }

    /// The standing tags of records, in the order of their change numbers within each record.
    pub async fn tags(&self, reader: &Reader, ids: &[RecordId]) -> Result<Vec<Tag>> {
        let _ = (reader, ids);
        Err(ArchiveError::Closing)
    }

    /// Every tag a record ever had, retracted ones marked.
    pub async fn tag_history(&self, reader: &Reader, id: &RecordId) -> Result<Vec<Tag>> {
        let _ = (reader, id);
        Err(ArchiveError::Closing)
    }

    /// The standing links that go out from a record.
    pub async fn links_from(&self, id: &RecordId) -> Result<Vec<Link>> {
        let _ = id;
        Err(ArchiveError::Closing)
    }

    /// The records whose standing links lead to this one, with the relation's name.
    pub async fn links_to(&self, id: &RecordId) -> Result<Vec<(RecordId, String)>> {
        let _ = id;
        Err(ArchiveError::Closing)
    }

    /// Change sets, the newest first, those before a number.
    pub async fn change_sets(&self, reader: &Reader, before: Option<Seq>, limit: u32) -> Result<Vec<ChangeSetHead>> {
        let _ = (reader, before, limit);
        Err(ArchiveError::Closing)
    }

    /// Reads all records of a kind with their tags and neighbours, as of a number or as of now.
    pub async fn scan(&self, reader: &Reader, as_of: Option<Seq>, kind: &str) -> Result<Scan> {
        let _ = (reader, as_of, kind);
        Err(ArchiveError::Closing)
    }

    /// All collections, by slug.
    pub async fn collections(&self) -> Result<Vec<Collection>> {
        Err(ArchiveError::Closing)
    }

    /// Makes a collection.
    pub async fn create_collection(&self, collection: NewCollection) -> Result<Collection> {
        let _ = collection;
        Err(ArchiveError::Closing)
    }

    /// Removes a demonstration collection and its records.
    pub async fn remove_collection(&self, slug: &str, actor: &Actor, at: Timestamp) -> Result<u64> {
        let _ = (slug, actor, at);
        Err(ArchiveError::Closing)
    }

    /// Imports: staged, published and undone as one.
    pub fn imports(&self) -> Imports {
        Imports {}
    }

    /// Files: content-addressed, private.
    pub fn files(&self) -> Files {
        Files {}
    }

    /// Small values of one kind.
    pub fn register(&self, kind: &'static str) -> Register {
        let _ = kind;
        Register {}
    }

    /// The job queue.
    pub fn jobs(&self) -> Jobs {
        Jobs {}
    }

    /// Destroys body, salt, staged originals and tag evidence of a record.
    pub async fn erase(&self, id: &RecordId, actor: &Actor, at: Timestamp, reason: &str) -> Result<Committed> {
        let _ = (id, actor, at, reason);
        Err(ArchiveError::Closing)
    }

    /// Counts of this moment for a reader, after catching up to `at_least` (default: this process's last write).
    pub async fn counts(&self, reader: &Reader, at_least: Option<Seq>) -> Result<Arc<Counts>> {
        let _ = (reader, at_least);
        Err(ArchiveError::Closing)
    }

    /// Counts as of a change number, from versions and tags rather than from projections.
    pub async fn counts_as_of(&self, reader: &Reader, seq: Seq) -> Result<Arc<Counts>> {
        let _ = (reader, seq);
        Err(ArchiveError::Closing)
    }

    /// Searches, after catching up to this process's last write.
    pub async fn search(&self, reader: &Reader, query: &SearchQuery) -> Result<SearchPage> {
        let _ = (reader, query);
        Err(ArchiveError::Closing)
    }

    /// Lists, after catching up to this process's last write.
    pub async fn list(&self, reader: &Reader, query: &ListQuery) -> Result<ListPage> {
        let _ = (reader, query);
        Err(ArchiveError::Closing)
    }

    /// Rebuilds the projections beside the serving ones and swaps.
    pub async fn reindex(&self, progress: Progress) -> Result<Seq> {
        let _ = progress;
        Err(ArchiveError::Closing)
    }

    /// Verifies hashes, numbers, chain, links, files and projections.
    pub async fn check(&self, progress: Progress) -> Result<CheckReport> {
        let _ = progress;
        Err(ArchiveError::Closing)
    }

    /// Writes a backup of this archive.
    pub async fn backup(&self, out: &Path) -> Result<BackupReport> {
        let _ = out;
        Err(ArchiveError::Closing)
    }
}
