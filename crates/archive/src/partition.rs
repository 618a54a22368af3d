//! A partition's handle: every read and write goes through one.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use jiff::Timestamp;

use crate::inner::Inner;
use crate::projection::{Counts, ListPage, ListQuery, SearchPage, SearchQuery};
use crate::store::{self, NOW};
use crate::{
    Actor, Alias, ArchiveError, Change, ChangeSetHead, ChangeSetId, CheckReport, Collection, Committed,
    Files, Imports, Jobs, Link, NewCollection, Observations, Progress, Reader, Record, RecordId, Register,
    Related, Scan, Seq, Tag, Undone, VersionHead, collection, follower, upkeep,
};

/// A partition of an archive. Cheap to clone.
#[derive(Clone)]
pub struct Partition {
    pub(crate) inner: Arc<Inner>,
}

type Result<T> = std::result::Result<T, ArchiveError>;

impl Partition {
    pub(crate) fn new(inner: Arc<Inner>) -> Self {
        Self { inner }
    }

    /// Writes a change: all of it or nothing. Its writes get consecutive change numbers in their order; those
    /// that change nothing get none. A collection that is missing is made. When it returns, the change is durable.
    ///
    /// # Errors
    /// [`ArchiveError::Conflict`], [`ArchiveError::NoSuchRecord`], [`ArchiveError::UnknownKind`],
    /// [`ArchiveError::IdentifierTaken`], the limits
    /// ([`ArchiveError::BodyTooLarge`], [`ArchiveError::TooLong`], [`ArchiveError::Nul`],
    /// [`ArchiveError::TooManyWrites`]), [`ArchiveError::BadSlug`], [`ArchiveError::DiskFull`], faults.
    pub async fn commit(&self, change: Change) -> Result<Committed> {
        let committed = self.inner.noted(store::commit(&self.inner, &change).await)?;
        self.inner.announce(&committed);
        Ok(committed)
    }

    /// Reverses a change set: what nobody changed since goes back, the rest is listed and kept.
    ///
    /// # Errors
    /// [`ArchiveError::NoSuchChangeSet`], [`ArchiveError::AlreadyUndone`], faults.
    pub async fn undo(&self, change_set: &ChangeSetId, actor: &Actor, at: Timestamp) -> Result<Undone> {
        let undone = self.inner.noted(store::undo(&self.inner, change_set, actor, at).await)?;
        self.inner.announce(&undone.committed);
        Ok(undone)
    }

    /// What is counted and measured: datasets, series, vintages.
    pub fn observations(&self) -> Observations {
        Observations::new(Arc::clone(&self.inner))
    }

    /// The last change number.
    ///
    /// # Errors
    /// Faults.
    pub async fn head(&self) -> Result<Seq> {
        let mut tx = self.inner.engine.read().await?;
        Ok(Seq(store::head(&mut tx).await?))
    }

    /// A record at its present version.
    ///
    /// # Errors
    /// A body that its kind cannot lift; faults.
    pub async fn record(&self, reader: &Reader, id: &RecordId) -> Result<Option<Record>> {
        Ok(self.records(reader, std::slice::from_ref(id)).await?.pop())
    }

    /// Records at their present versions, in the order asked; missing ones are left out.
    ///
    /// # Errors
    /// A body that its kind cannot lift; faults.
    pub async fn records(&self, reader: &Reader, ids: &[RecordId]) -> Result<Vec<Record>> {
        let mut tx = self.inner.engine.read().await?;
        let mut found = store::records(&mut tx, &self.inner.kinds, reader, ids, NOW).await?;
        Ok(ids.iter().filter_map(|id| found.remove(id)).collect())
    }

    /// A record as it stood at a version.
    ///
    /// # Errors
    /// A body that its kind cannot lift; faults.
    pub async fn version(&self, reader: &Reader, id: &RecordId, version: i64) -> Result<Option<Record>> {
        let mut tx = self.inner.engine.read().await?;
        store::version(&mut tx, &self.inner.kinds, reader, id, version).await
    }

    /// All versions of a record, the newest first.
    ///
    /// # Errors
    /// Faults.
    pub async fn history(&self, reader: &Reader, id: &RecordId) -> Result<Vec<VersionHead>> {
        let mut tx = self.inner.engine.read().await?;
        store::history(&mut tx, &self.inner.kinds, reader, id).await
    }

    /// The record that an outside identifier leads to.
    ///
    /// # Errors
    /// Faults.
    pub async fn find(&self, alias: &Alias) -> Result<Option<RecordId>> {
        Ok(self.find_many(std::slice::from_ref(alias)).await?.remove(alias))
    }

    /// The records that outside identifiers lead to; unknown ones are absent from the map.
    ///
    /// # Errors
    /// Faults.
    pub async fn find_many(&self, aliases: &[Alias]) -> Result<HashMap<Alias, RecordId>> {
        let mut tx = self.inner.engine.read().await?;
        store::alias_targets(&mut tx, aliases, NOW).await
    }

    /// The outside identifiers of a record, in order.
    ///
    /// # Errors
    /// Faults.
    pub async fn aliases(&self, id: &RecordId) -> Result<Vec<Alias>> {
        let mut tx = self.inner.engine.read().await?;
        let found = store::aliases_of(&mut tx, &[id.as_str()], NOW).await?;
        Ok(found.into_iter().map(|(alias, _)| alias).collect())
    }

    /// The standing tags of records, in the order asked and, within a record, of their change numbers. Tags of
    /// records and nodes that the reader may not see are left out.
    ///
    /// # Errors
    /// Faults.
    pub async fn tags(&self, reader: &Reader, ids: &[RecordId]) -> Result<Vec<Tag>> {
        let mut tx = self.inner.engine.read().await?;
        store::tags(&mut tx, &self.inner.kinds, reader, ids).await
    }

    /// Every tag a record ever had, retracted ones marked; for the public only those standing.
    ///
    /// # Errors
    /// Faults.
    pub async fn tag_history(&self, reader: &Reader, id: &RecordId) -> Result<Vec<Tag>> {
        let mut tx = self.inner.engine.read().await?;
        store::tag_history(&mut tx, &self.inner.kinds, reader, id).await
    }

    /// The standing links that go out from a record.
    ///
    /// # Errors
    /// Faults.
    pub async fn links_from(&self, id: &RecordId) -> Result<Vec<Link>> {
        let mut tx = self.inner.engine.read().await?;
        let links = store::links_from(&mut tx, &[id.as_str()], NOW).await?;
        Ok(links.into_iter().map(|(link, _)| link).collect())
    }

    /// The records whose standing links lead to this one, by its id or any of its aliases, with the relation's name.
    ///
    /// # Errors
    /// Faults.
    pub async fn links_to(&self, id: &RecordId) -> Result<Vec<(RecordId, String)>> {
        let mut tx = self.inner.engine.read().await?;
        let mut targets: Vec<Alias> = store::aliases_of(&mut tx, &[id.as_str()], NOW)
            .await?
            .into_iter()
            .map(|(alias, _)| alias)
            .collect();
        targets.push(Alias { namespace: "record".to_owned(), value: id.as_str().to_owned() });
        let links = store::links_to(&mut tx, &targets, NOW).await?;
        let mut found: Vec<_> = links.into_iter().map(|link| (link.record, link.relation)).collect();
        found.sort();
        found.dedup();
        Ok(found)
    }

    /// Change sets, the newest first, those before a number, at most `limit`; for the owner only.
    ///
    /// # Errors
    /// Faults.
    pub async fn change_sets(
        &self,
        reader: &Reader,
        before: Option<Seq>,
        limit: u32,
    ) -> Result<Vec<ChangeSetHead>> {
        let mut tx = self.inner.engine.read().await?;
        store::change_sets(&mut tx, reader, before, limit).await
    }

    /// The neighbours of a record that the reader may see: what its `parent`, `child` and `provider` links lead to, and
    /// what leads to it by them.
    ///
    /// # Errors
    /// Faults.
    pub async fn related(&self, reader: &Reader, id: &RecordId) -> Result<Vec<Related>> {
        let mut tx = self.inner.engine.read().await?;
        let family = store::Family::as_of(&self.inner.kinds, NOW);
        let loaded = family.load(&mut tx, &BTreeSet::from([id.clone()])).await?;
        let found = loaded.into_iter().flatten().flat_map(|scanned| scanned.related);
        Ok(found.filter(|one| store::may_see(&self.inner.kinds, reader, &one.record)).collect())
    }

    /// Reads all records of a kind with their tags and neighbours, as of a number or as of now.
    ///
    /// # Errors
    /// [`ArchiveError::NoSuchNumber`], faults.
    pub async fn scan(&self, reader: &Reader, as_of: Option<Seq>, kind: &str) -> Result<Scan> {
        let seq = self.reached(as_of).await?;
        Ok(Scan::new(Arc::clone(&self.inner), reader.clone(), Some(kind.to_owned()), seq))
    }

    /// Reads these records with their tags as of a change number (default: the present one), in portions, in the order
    /// of their ids; their neighbours are left out.
    ///
    /// # Errors
    /// [`ArchiveError::NoSuchNumber`], faults.
    pub async fn scan_of(&self, reader: &Reader, as_of: Option<Seq>, ids: Vec<RecordId>) -> Result<Scan> {
        let seq = self.reached(as_of).await?;
        Ok(Scan::of(Arc::clone(&self.inner), reader.clone(), ids, seq))
    }

    /// All collections, by slug.
    ///
    /// # Errors
    /// Faults.
    pub async fn collections(&self) -> Result<Vec<Collection>> {
        let counts = self.counts(&Reader::owner(), None).await?;
        collection::list(&self.inner, &counts).await
    }

    /// Makes a collection; one that commits or imports made by its slug alone takes these names.
    ///
    /// # Errors
    /// [`ArchiveError::BadSlug`], [`ArchiveError::CollectionExists`], faults.
    pub async fn create_collection(&self, collection: NewCollection) -> Result<Collection> {
        self.inner.noted(collection::create(&self.inner, &collection).await)
    }

    /// Removes a demonstration collection: its records are undone in one change set, their bodies destroyed.
    /// Answers how many records that were.
    ///
    /// # Errors
    /// [`ArchiveError::NoSuchCollection`], [`ArchiveError::NotDemonstration`], faults.
    pub async fn remove_collection(&self, slug: &str, actor: &Actor, at: Timestamp) -> Result<u64> {
        let (committed, records) =
            self.inner.noted(collection::remove(&self.inner, slug, actor, at).await)?;
        self.inner.announce(&committed);
        Ok(records)
    }

    /// Imports: staged, published and undone as one.
    pub fn imports(&self) -> Imports {
        Imports::new(Arc::clone(&self.inner))
    }

    /// Files: content-addressed, private.
    pub fn files(&self) -> Files {
        Files::new(Arc::clone(&self.inner))
    }

    /// Small values of one kind.
    pub fn register(&self, kind: &'static str) -> Register {
        Register::new(Arc::clone(&self.inner), kind)
    }

    /// The job queue.
    pub fn jobs(&self) -> Jobs {
        Jobs::new(Arc::clone(&self.inner))
    }

    /// Destroys body, salt, staged originals and tag evidence of a record and leaves a tombstone; then builds the
    /// projections anew, whose files held its words. Chains still verify. Files that were uploaded whole are erased
    /// by [`Files::erase`].
    ///
    /// # Errors
    /// [`ArchiveError::NoSuchRecord`], faults. After a fault, erasing it again does what is left.
    pub async fn erase(
        &self,
        id: &RecordId,
        actor: &Actor,
        at: Timestamp,
        reason: &str,
    ) -> Result<Committed> {
        let committed = self.inner.noted(store::erase(&self.inner, id, actor, at, reason).await)?;
        // It is erased from here on: readers and the list of erasures learn it before anything else can fail.
        self.inner.announce(&committed);
        upkeep::note_erasure(&self.inner.data, id, actor, at, reason)?;
        self.forget().await?;
        Ok(committed)
    }

    /// Takes erased content out of the database's log and out of the files of the projections.
    pub(crate) async fn forget(&self) -> Result<()> {
        self.inner.engine.scrub().await?;
        let silent: Progress = Arc::new(|_, _, _| {});
        upkeep::reindex(&self.inner, &silent).await?;
        Ok(())
    }

    /// Counts of this moment for a reader, after catching up to `at_least` (default: this process's last write).
    ///
    /// # Errors
    /// Faults of database and projections.
    pub async fn counts(&self, reader: &Reader, at_least: Option<Seq>) -> Result<Arc<Counts>> {
        self.caught_up(at_least).await?;
        Ok(self.inner.projections.counts(reader))
    }

    /// Counts as of a change number, from versions and tags rather than from projections.
    ///
    /// # Errors
    /// [`ArchiveError::NoSuchNumber`], faults.
    pub async fn counts_as_of(&self, reader: &Reader, seq: Seq) -> Result<Arc<Counts>> {
        self.counted_as_of(reader, seq, false).await
    }

    /// As [`Partition::counts_as_of`], for filters with words: the texts of then are indexed for the asking.
    ///
    /// # Errors
    /// As [`Partition::counts_as_of`].
    pub async fn counts_and_words_as_of(&self, reader: &Reader, seq: Seq) -> Result<Arc<Counts>> {
        self.counted_as_of(reader, seq, true).await
    }

    async fn counted_as_of(&self, reader: &Reader, seq: Seq, words: bool) -> Result<Arc<Counts>> {
        let seq = self.reached(Some(seq)).await?;
        let mut scan = Scan::new(Arc::clone(&self.inner), Reader::owner(), None, seq);
        let mut entries = Vec::new();
        while let Some(portion) = scan.next().await? {
            entries.extend(
                portion.into_iter().filter_map(|scanned| follower::entry_of(&self.inner.kinds, scanned)),
            );
        }
        let reader = reader.clone();
        let count = move || match words {
            true => Counts::with_words(entries, seq, &reader),
            false => Counts::of(entries, seq, &reader),
        };
        let counts = tokio::task::spawn_blocking(count).await.map_err(|_| ArchiveError::Closing)??;
        Ok(Arc::new(counts))
    }

    /// Searches, after catching up to this process's last write.
    ///
    /// # Errors
    /// Faults of database and projections.
    pub async fn search(&self, reader: &Reader, query: &SearchQuery) -> Result<SearchPage> {
        self.caught_up(None).await?;
        let (inner, reader, query) = (Arc::clone(&self.inner), reader.clone(), query.clone());
        let page = tokio::task::spawn_blocking(move || inner.projections.search(&reader, &query)).await;
        Ok(page.map_err(|_| ArchiveError::Closing)??)
    }

    /// Lists, after catching up to this process's last write.
    ///
    /// # Errors
    /// A cursor that no list handed out (`list.cursor`); faults of database and projections.
    pub async fn list(&self, reader: &Reader, query: &ListQuery) -> Result<ListPage> {
        self.caught_up(None).await?;
        Ok(self.inner.projections.list(reader, query)?)
    }

    /// Rebuilds the projections beside the serving ones and swaps; answers the number they stand at.
    ///
    /// # Errors
    /// Faults; the old ones then stay.
    pub async fn reindex(&self, progress: Progress) -> Result<Seq> {
        upkeep::reindex(&self.inner, &progress).await
    }

    /// Verifies hashes, numbers, chain, links, files and projections.
    ///
    /// # Errors
    /// Faults that stop it; what is wrong is in the report.
    pub async fn check(&self, progress: Progress) -> Result<CheckReport> {
        upkeep::check(&self.inner, &progress).await
    }

    /// The number asked for, if it is reached; the last one by default.
    async fn reached(&self, seq: Option<Seq>) -> Result<Seq> {
        let head = self.head().await?;
        match seq {
            Some(seq) if seq > head => Err(ArchiveError::NoSuchNumber { seq, head }),
            Some(seq) => Ok(seq),
            None => Ok(head),
        }
    }

    /// Waits until the projections have reached a number.
    async fn caught_up(&self, at_least: Option<Seq>) -> Result<()> {
        let wanted = at_least.unwrap_or_else(|| self.inner.last_write());
        if self.inner.projections.applied() >= wanted {
            return Ok(());
        }
        match self.inner.noted(follower::catch_up(&self.inner).await) {
            // A full disk stops writing, not reading: the answer is as of the number it is printed with.
            Err(ArchiveError::DiskFull) => Ok(()),
            other => other,
        }
    }
}
