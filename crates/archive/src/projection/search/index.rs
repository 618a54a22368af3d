//! The index on disk: one writer, readers that see one commit each.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use tantivy::directory::MmapDirectory;
use tantivy::index::{SegmentId, SegmentMeta};
use tantivy::merge_policy::NoMergePolicy;
use tantivy::{
    Index, IndexReader, IndexSettings, IndexWriter, ReloadPolicy, Searcher, TantivyDocument, Term,
};

use super::cutter::{CUTTER, Cutter};
use super::document::document;
use super::schema::{Fields, LAYOUT, schema};
use super::stem::Stems;
use crate::projection::{Entry, ProjectionError};
use crate::{RecordId, Seq};

/// Threads that cut words for the follower. One that gets no record costs nothing.
const FOLLOW_THREADS: usize = 2;
/// Bytes each of them may fill before it writes a segment.
const FOLLOW_BYTES_EACH: usize = 24_000_000;
/// Bytes each thread of a rebuild may fill.
const REBUILD_BYTES_EACH: usize = 32_000_000;
/// Segments that a rebuild leaves: a search looks through them at the same time.
const SEGMENTS_AFTER_REBUILD: usize = 2;
/// Threads of a rebuild.
const REBUILD_THREADS: usize = 2;

/// What a commit says of itself.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Payload {
    layout: u32,
    seq: Seq,
    next_row: u32,
}

/// The index.
pub(in crate::projection) struct SearchIndex {
    index: Index,
    reader: IndexReader,
    fields: Fields,
    stems: Arc<Stems>,
    writer: Option<IndexWriter>,
    /// Documents wait for the next commit, and with it rows up to this one are in use.
    waiting: Option<u32>,
    /// Grows whenever documents that waited were lost.
    pub epoch: u64,
    known: FxHashMap<SegmentId, Arc<Documents>>,
    /// Of the last commit.
    pub seq: Seq,
    pub next_row: u32,
}

/// The index as of one commit.
pub(in crate::projection) struct SearchReader {
    pub(super) searcher: Searcher,
    pub(super) fields: Fields,
    pub(super) stems: Arc<Stems>,
    /// By segment.
    pub(super) documents: Vec<Arc<Documents>>,
}

/// What is known of the documents of a segment without looking them up.
pub(super) struct Documents {
    /// By document: its row.
    pub row: Vec<u32>,
    /// By document: its language's number.
    pub language: Vec<u8>,
}

impl SearchIndex {
    /// Opens the index of a folder; `None` when there is none that this program can read.
    pub(in crate::projection) fn open(dir: &Path) -> Option<Self> {
        let index = Index::open_in_dir(dir).ok()?;
        let payload: Payload = serde_json::from_str(&index.load_metas().ok()?.payload?).ok()?;
        if payload.layout != LAYOUT || index.schema() != schema().0 {
            return None;
        }
        Self::new(index, payload.seq, payload.next_row).ok()
    }

    /// Makes an empty index in an empty folder.
    ///
    /// # Errors
    /// The disk refuses.
    pub(in crate::projection) fn create(dir: &Path) -> Result<Self, ProjectionError> {
        fs::create_dir_all(dir).map_err(ProjectionError::file(dir))?;
        let directory = MmapDirectory::open(dir).map_err(tantivy::TantivyError::from)?;
        let index = Index::create(directory, schema().0, IndexSettings::default())?;
        Self::new(index, Seq(0), 0)
    }

    /// An index in memory of records whose rows are their places: what searching *as of* an earlier number looks in.
    ///
    /// # Errors
    /// The library refuses.
    pub(in crate::projection) fn in_memory(entries: &[Entry], seq: Seq) -> Result<Self, ProjectionError> {
        let mut own = Self::new(Index::create_in_ram(schema().0), seq, 0)?;
        let next_row = u32::try_from(entries.len()).map_err(|_| ProjectionError::Full)?;
        own.write(entries.iter().zip(0..), std::iter::empty(), seq, next_row)?;
        Ok(own)
    }

    fn new(index: Index, seq: Seq, next_row: u32) -> Result<Self, ProjectionError> {
        index.tokenizers().register(CUTTER, Cutter::default());
        let reader =
            index.reader_builder().reload_policy(ReloadPolicy::Manual).doc_store_cache_num_blocks(16);
        Ok(Self {
            reader: reader.try_into()?,
            index,
            fields: schema().1,
            stems: Arc::default(),
            writer: None,
            waiting: None,
            epoch: 0,
            known: FxHashMap::default(),
            seq,
            next_row,
        })
    }

    /// Takes in and out, and commits: what is put replaces what was there under the same id.
    ///
    /// # Errors
    /// The disk refuses; the index stays at the commit before.
    pub(in crate::projection) fn write<'e>(
        &mut self,
        puts: impl Iterator<Item = (&'e Entry, u32)>,
        removed: impl Iterator<Item = &'e RecordId>,
        seq: Seq,
        next_row: u32,
    ) -> Result<(), ProjectionError> {
        let fields = self.fields;
        let writer = self.writer()?;
        let write = || -> Result<(), ProjectionError> {
            for record in removed {
                writer.delete_term(Term::from_field_text(fields.id, record.as_str()));
            }
            for (entry, row) in puts {
                writer.delete_term(Term::from_field_text(fields.id, entry.record.as_str()));
                writer.add_document(document(&fields, entry, row)?)?;
            }
            commit(writer, seq, next_row)
        };
        let written = write();
        self.kept(written)?;
        (self.seq, self.next_row, self.waiting) = (seq, next_row, None);
        self.reader.reload()?;
        Ok(())
    }

    /// Takes documents in without a commit; rows below `next_row` are in use from then on.
    ///
    /// # Errors
    /// The disk refuses; what waited for a commit is lost, which the epoch tells.
    pub(in crate::projection) fn add(
        &mut self,
        documents: Vec<TantivyDocument>,
        next_row: u32,
    ) -> Result<(), ProjectionError> {
        let writer = self.writer()?;
        let mut added = Ok(());
        for document in documents {
            added = writer.add_document(document).map(|_| ());
            if added.is_err() {
                break;
            }
        }
        self.kept(added.map_err(ProjectionError::from))?;
        self.waiting = Some(next_row);
        Ok(())
    }

    /// Takes records out without a commit.
    ///
    /// # Errors
    /// The disk refuses.
    pub(in crate::projection) fn remove(
        &mut self,
        records: impl Iterator<Item = RecordId>,
    ) -> Result<(), ProjectionError> {
        let (field, next_row) = (self.fields.id, self.waiting.unwrap_or(self.next_row));
        let writer = self.writer()?;
        for record in records {
            writer.delete_term(Term::from_field_text(field, record.as_str()));
        }
        self.waiting = Some(next_row);
        Ok(())
    }

    /// The fields of its documents.
    pub(in crate::projection) fn fields(&self) -> Fields {
        self.fields
    }

    fn writer(&mut self) -> Result<&mut IndexWriter, ProjectionError> {
        let writer = match self.writer.take() {
            Some(writer) => writer,
            None => self.index.writer_with_num_threads(FOLLOW_THREADS, FOLLOW_THREADS * FOLLOW_BYTES_EACH)?,
        };
        Ok(self.writer.insert(writer))
    }

    /// A writer that failed is of no more use; the next one starts from the last commit.
    fn kept(&mut self, done: Result<(), ProjectionError>) -> Result<(), ProjectionError> {
        if done.is_err() {
            self.writer = None;
            self.epoch += u64::from(self.waiting.take().is_some());
        }
        done
    }

    /// Lets the writer go, and its memory; the next write takes a new one.
    pub(in crate::projection) fn rest(&mut self) -> Result<(), ProjectionError> {
        if let Some(mut writer) = self.writer.take() {
            if let Some(next_row) = self.waiting.take() {
                if let Err(error) = commit(&mut writer, self.seq, next_row) {
                    self.epoch += 1;
                    return Err(error);
                }
                self.next_row = next_row;
            }
            writer.wait_merging_threads()?;
            self.reader.reload()?;
        }
        Ok(())
    }

    /// What readers see.
    ///
    /// # Errors
    /// A segment cannot be read.
    pub(in crate::projection) fn reader(&mut self) -> Result<Arc<SearchReader>, ProjectionError> {
        let searcher = self.reader.searcher();
        let mut known = FxHashMap::default();
        let mut documents = Vec::new();
        for segment in searcher.segment_readers() {
            let own = match self.known.get(&segment.segment_id()) {
                Some(own) => Arc::clone(own),
                None => {
                    let row = segment.fast_fields().u64("row")?.first_or_default_col(u64::from(u32::MAX));
                    let language = segment.fast_fields().u64("language")?.first_or_default_col(0);
                    let all = 0..segment.max_doc();
                    Arc::new(Documents {
                        row: all.clone().map(|document| row.get_val(document) as u32).collect(),
                        language: all.map(|document| language.get_val(document) as u8).collect(),
                    })
                }
            };
            known.insert(segment.segment_id(), Arc::clone(&own));
            documents.push(own);
        }
        self.known = known;
        Ok(Arc::new(SearchReader {
            searcher,
            fields: self.fields,
            stems: Arc::clone(&self.stems),
            documents,
        }))
    }
}

fn commit(writer: &mut IndexWriter, seq: Seq, next_row: u32) -> Result<(), ProjectionError> {
    let payload = Payload { layout: LAYOUT, seq, next_row };
    let mut prepared = writer.prepare_commit()?;
    // Three numbers always have a JSON form.
    prepared.set_payload(&serde_json::to_string(&payload).unwrap_or_default());
    prepared.commit()?;
    Ok(())
}

/// An index being filled anew.
pub(in crate::projection) struct SearchRebuild {
    dir: PathBuf,
    fields: Fields,
    writer: IndexWriter<TantivyDocument>,
}

impl SearchRebuild {
    /// Begins in an empty folder.
    ///
    /// # Errors
    /// The disk refuses.
    pub(in crate::projection) fn new(dir: &Path) -> Result<Self, ProjectionError> {
        let index = SearchIndex::create(dir)?.index;
        let writer = index.writer_with_num_threads(REBUILD_THREADS, REBUILD_THREADS * REBUILD_BYTES_EACH)?;
        // Merged once, at the end.
        writer.set_merge_policy(Box::new(NoMergePolicy));
        Ok(Self { dir: dir.to_owned(), fields: schema().1, writer })
    }

    /// Adds records with their rows.
    ///
    /// # Errors
    /// The disk refuses.
    pub(in crate::projection) fn add(&mut self, entries: &[(Entry, u32)]) -> Result<(), ProjectionError> {
        let fields = &self.fields;
        let documents = entries.par_iter().map(|(entry, row)| document(fields, entry, *row));
        for document in documents.collect::<Result<Vec<_>, _>>()? {
            self.writer.add_document(document)?;
        }
        Ok(())
    }

    /// The finished index.
    ///
    /// # Errors
    /// The disk refuses.
    pub(in crate::projection) fn finish(
        mut self,
        seq: Seq,
        next_row: u32,
    ) -> Result<SearchIndex, ProjectionError> {
        commit(&mut self.writer, seq, next_row)?;
        // Every query visits every segment: a rebuilt index has as few as its threads can share.
        let halves = halves(&self.writer.index().searchable_segment_metas()?);
        let merges = halves.iter().filter(|half| half.len() > 1).map(|half| self.writer.merge(half));
        for merge in merges.collect::<Vec<_>>() {
            merge.wait()?;
        }
        self.writer.wait_merging_threads()?;
        let index = Index::open_in_dir(&self.dir)?;
        SearchIndex::new(index, seq, next_row)
    }
}

/// Divides segments into parts of about the same number of documents.
fn halves(segments: &[SegmentMeta]) -> [Vec<SegmentId>; SEGMENTS_AFTER_REBUILD] {
    let mut segments: Vec<_> = segments.iter().map(|segment| (segment.num_docs(), segment.id())).collect();
    segments.sort_by(|one, other| other.cmp(one));
    let mut halves: [Vec<SegmentId>; SEGMENTS_AFTER_REBUILD] = Default::default();
    let mut sizes = [0_u64; SEGMENTS_AFTER_REBUILD];
    for (documents, id) in segments {
        let smallest = (0..sizes.len()).min_by_key(|half| sizes[*half]).unwrap_or(0);
        sizes[smallest] += u64::from(documents);
        halves[smallest].push(id);
    }
    halves
}

impl SearchReader {
    /// Living documents.
    pub(in crate::projection) fn documents(&self) -> u64 {
        self.searcher.num_docs()
    }

    /// Segments of the index.
    pub(in crate::projection) fn segments(&self) -> u64 {
        self.searcher.segment_readers().len() as u64
    }
}
