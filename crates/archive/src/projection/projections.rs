//! The projections of one partition: the door for the archive's follower and for every read.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use arc_swap::ArcSwap;
use parking_lot::Mutex;

use super::checkpoint::{self, Written};
use super::follower::{Follower, at_once, due, merge};
use super::prepared::Prepared;
use super::rebuild::Rebuild;
use super::search::{Rows, SearchIndex, SearchReader};
use super::snapshot::Snapshot;
use super::verify::Verify;
use super::{Counts, ListPage, ListQuery, ProjectionError, SearchPage, SearchQuery, Update, generation};
use crate::{Audience, Reader, Seq};

/// The projections of one partition. All calls are synchronous and may take the disk's time:
/// asynchronous callers put `apply`, `checkpoint`, `rebuild` and `search` on a blocking thread.
pub struct Projections {
    dir: PathBuf,
    pub(super) inner: Arc<Inner>,
}

pub(super) struct Inner {
    pub now: ArcSwap<Now>,
    pub writing: Mutex<Writing>,
    /// Of an import that is being staged; locked before `writing`.
    pub prepared: Mutex<Option<Prepared>>,
    merging: AtomicBool,
}

/// What reads see: counts and search of one change number.
pub(super) struct Now {
    pub snapshot: Arc<Snapshot>,
    search: Arc<SearchReader>,
    /// Rows the owner and the public may see.
    rows: [Arc<Rows>; 2],
}

/// What only writing touches.
pub(super) struct Writing {
    pub generation: u64,
    pub follower: Follower,
    pub search: SearchIndex,
    written: BTreeMap<u64, Written>,
    /// The change number of the last checkpoint.
    kept: Option<Seq>,
}

/// Sizes of the projections.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stats {
    /// The change number up to which everything is applied.
    pub seq: Seq,
    /// Records that are counted, hidden and withheld ones included.
    pub records: u64,
    /// Their nodes.
    pub nodes: u64,
    /// Immutable segments of the counts.
    pub segments: u64,
    /// Documents of the search index.
    pub documents: u64,
    /// Segments of the search index.
    pub search_segments: u64,
}

impl Now {
    pub(super) fn new(snapshot: Snapshot, search: Arc<SearchReader>) -> Self {
        let rows = [Audience::Owner, Audience::Public].map(|audience| {
            let bases: Vec<_> = snapshot.views.iter().map(|view| view.base(audience).clone()).collect();
            Arc::new(Rows::of(&snapshot, &bases))
        });
        Self { snapshot: Arc::new(snapshot), search, rows }
    }
}

impl Projections {
    /// Opens what is in the folder, or starts empty at change number 0 when there is nothing, or nothing
    /// that this program can read (damaged, or of an earlier layout). Whoever opens it then applies what
    /// came after [`Self::applied`], or rebuilds.
    ///
    /// # Errors
    /// The folder cannot be used.
    pub fn open(dir: &Path) -> Result<Self, ProjectionError> {
        fs::create_dir_all(dir).map_err(ProjectionError::file(dir))?;
        let number = generation::current(dir);
        generation::sweep(dir, number);
        let folder = generation::folder(dir, number);
        let found = checkpoint::load(&folder.join("counts"));
        let found = found.zip(SearchIndex::open(&folder.join("search")));
        // The index may be ahead of the checkpoint: what it knows more is put again, under new rows.
        let found = found.filter(|(checkpoint, search)| search.seq >= checkpoint.snapshot.seq);
        let (number, snapshot, mut search, written, next_row, kept) = match found {
            Some((found, search)) => {
                let next_row = found.next_row.max(search.next_row);
                let kept = Some(found.snapshot.seq);
                (number, found.snapshot, search, found.names, next_row, kept)
            }
            None => {
                let number = number + 1;
                let folder = generation::folder(dir, number);
                let _ = fs::remove_dir_all(&folder);
                let search = SearchIndex::create(&folder.join("search"))?;
                generation::choose(dir, number)?;
                (number, Snapshot::default(), search, BTreeMap::new(), 0, None)
            }
        };
        let follower = Follower::new(&snapshot, next_row);
        let now = Now::new(snapshot, search.reader()?);
        let writing = Writing { generation: number, follower, search, written, kept };
        let inner = Inner {
            now: ArcSwap::from_pointee(now),
            writing: Mutex::new(writing),
            prepared: Mutex::new(None),
            merging: AtomicBool::new(false),
        };
        Ok(Self { dir: dir.to_owned(), inner: Arc::new(inner) })
    }

    /// The change number up to which everything is applied.
    pub fn applied(&self) -> Seq {
        self.inner.now.load().snapshot.seq
    }

    /// Takes in what happened up to and including `upto`: each record as it stands now. Applying the same
    /// again changes nothing. When it returns, reads see it; it takes the time of one commit of the search
    /// index, whatever the number of updates, so that a follower gathers what has come in the meantime.
    ///
    /// # Errors
    /// The search index cannot be written; nothing is then applied.
    pub fn apply(&self, updates: Vec<Update>, upto: Seq) -> Result<(), ProjectionError> {
        let mut writing = self.inner.writing.lock();
        let now = self.inner.now.load_full();
        if updates.is_empty() {
            if upto > now.snapshot.seq {
                let snapshot = Snapshot { seq: upto, views: now.snapshot.views.clone() };
                let rows = now.rows.clone();
                let now = Now { snapshot: Arc::new(snapshot), search: Arc::clone(&now.search), rows };
                self.inner.now.store(Arc::new(now));
            }
            return Ok(());
        }
        let mut snapshot = writing.step(&now.snapshot, &updates, upto)?;
        let search = writing.search.reader()?;
        if let Some(views) = due(&snapshot, writing.follower.free_from()) {
            if at_once(&views) {
                let merged = merge(&views)?;
                snapshot = writing.follower.replace(&snapshot, &views, merged);
            } else {
                self.merge_in_background();
            }
        }
        self.inner.now.store(Arc::new(Now::new(snapshot, search)));
        Ok(())
    }

    /// Merges large segments on a thread of its own; one merge at a time.
    pub(super) fn merge_in_background(&self) {
        if self.inner.merging.swap(true, Ordering::AcqRel) {
            return;
        }
        let inner = Arc::clone(&self.inner);
        std::thread::spawn(move || {
            inner.merge_due();
            inner.merging.store(false, Ordering::Release);
        });
    }

    /// The counts of this moment for a reader.
    pub fn counts(&self, reader: &Reader) -> Arc<Counts> {
        let now = self.inner.now.load_full();
        Arc::new(now.counts(reader.audience))
    }

    /// Searches.
    ///
    /// # Errors
    /// The index cannot be read.
    pub fn search(&self, reader: &Reader, query: &SearchQuery) -> Result<SearchPage, ProjectionError> {
        let now = self.inner.now.load_full();
        if query.filter.is_empty() {
            let rows = match reader.audience {
                Audience::Owner => &now.rows[0],
                Audience::Public => &now.rows[1],
            };
            return now.search.page(query, &now.snapshot, rows);
        }
        let selected = now.counts(reader.audience).selected(&query.filter);
        now.search.page(query, &now.snapshot, &Rows::of(&now.snapshot, &selected))
    }

    /// Lists.
    ///
    /// # Errors
    /// The cursor is not one of this order.
    pub fn list(&self, reader: &Reader, query: &ListQuery) -> Result<ListPage, ProjectionError> {
        self.inner.now.load_full().counts(reader.audience).list(query)
    }

    /// Writes a checkpoint, if anything was applied since the last one, and lets the writer of the search
    /// index rest. To be called now and then, and before the program ends.
    ///
    /// # Errors
    /// The disk refuses; the checkpoint before stays.
    pub fn checkpoint(&self) -> Result<(), ProjectionError> {
        let mut writing = self.inner.writing.lock();
        let now = self.inner.now.load_full();
        writing.search.rest()?;
        if writing.search.seq < now.snapshot.seq {
            // Nothing but empty steps since: the index says the same number again.
            let next_row = writing.follower.next_row();
            writing.search.write(std::iter::empty(), std::iter::empty(), now.snapshot.seq, next_row)?;
            writing.search.rest()?;
        }
        if writing.kept != Some(now.snapshot.seq) {
            writing.save(&self.dir, &now.snapshot)?;
        }
        Ok(())
    }

    /// Begins a rebuild beside the projections that serve.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn rebuild(&self) -> Result<Rebuild<'_>, ProjectionError> {
        let generation = self.inner.writing.lock().generation + 1;
        Rebuild::new(self, generation::folder(&self.dir, generation), generation)
    }

    /// Lets a rebuilt generation serve.
    pub(super) fn take_over(
        &self,
        generation: u64,
        mut snapshot: Snapshot,
        mut search: SearchIndex,
    ) -> Result<(), ProjectionError> {
        let mut writing = self.inner.writing.lock();
        let follower = Follower::new(&snapshot, search.next_row);
        let reader = search.reader()?;
        let mut next = Writing { generation, follower, search, written: BTreeMap::new(), kept: None };
        next.save(&self.dir, &snapshot)?;
        checkpoint::rest(
            &generation::folder(&self.dir, generation).join("counts"),
            &mut snapshot,
            &next.written,
        );
        generation::choose(&self.dir, generation)?;
        *writing = next;
        self.inner.now.store(Arc::new(Now::new(snapshot, reader)));
        // The writer of the one before may have added a file while its folder was being removed.
        generation::sweep(&self.dir, generation);
        Ok(())
    }

    /// Begins a comparison with the records.
    pub fn verify(&self) -> Verify {
        Verify::new(Arc::clone(&self.inner.now.load().snapshot))
    }

    /// Sizes, for metrics and `check`.
    pub fn stats(&self) -> Stats {
        let now = self.inner.now.load_full();
        let views = &now.snapshot.views;
        Stats {
            seq: now.snapshot.seq,
            records: views.iter().map(|view| view.base(Audience::Owner).len()).sum(),
            nodes: views.iter().map(|view| view.segment.columns.node_flags.len() as u64).sum(),
            segments: views.len() as u64,
            documents: now.search.documents(),
            search_segments: now.search.segments(),
        }
    }
}

impl Now {
    fn counts(&self, audience: Audience) -> Counts {
        Counts { snapshot: Arc::clone(&self.snapshot), audience, search: Some(Arc::clone(&self.search)) }
    }
}

impl Writing {
    /// Takes updates into the index, and remembers where everything is; the snapshot after them.
    pub(super) fn step(
        &mut self,
        now: &Snapshot,
        updates: &[Update],
        upto: Seq,
    ) -> Result<Snapshot, ProjectionError> {
        let step = self.follower.step(now, updates, upto)?;
        let puts = updates.iter().zip(&step.rows).filter_map(|(update, row)| match update {
            Update::Put(entry) => Some((&**entry, (*row)?)),
            Update::Remove(_) => None,
        });
        let removed = updates.iter().filter_map(|update| match update {
            Update::Remove(record) => Some(record),
            Update::Put(_) => None,
        });
        let next_row = self.follower.next_row() + step.rows.iter().flatten().count() as u32;
        self.search.write(puts, removed, upto, next_row)?;
        self.follower.accept(&step, updates);
        Ok(step.snapshot)
    }

    fn save(&mut self, dir: &Path, snapshot: &Snapshot) -> Result<(), ProjectionError> {
        let counts = generation::folder(dir, self.generation).join("counts");
        checkpoint::save(&counts, snapshot, self.follower.next_row(), &mut self.written)?;
        self.kept = Some(snapshot.seq);
        Ok(())
    }
}

impl Inner {
    fn merge_due(&self) {
        loop {
            let free_from = self.writing.lock().follower.free_from();
            let Some(views) = due(&self.now.load().snapshot, free_from) else { return };
            let merged = match merge(&views) {
                Ok(merged) => merged,
                Err(error) => {
                    tracing::error!(error = &error as &dyn std::error::Error, "segments cannot be merged");
                    return;
                }
            };
            let mut writing = self.writing.lock();
            let now = self.now.load_full();
            // A rebuild may have taken over in the meantime.
            let present = |view: &super::snapshot::View| {
                now.snapshot.views.iter().any(|own| Arc::ptr_eq(&own.segment, &view.segment))
            };
            if !views.iter().any(present) {
                return;
            }
            let snapshot = writing.follower.replace(&now.snapshot, &views, merged);
            self.now.store(Arc::new(Now::new(snapshot, Arc::clone(&now.search))));
            writing.kept = None;
        }
    }
}
