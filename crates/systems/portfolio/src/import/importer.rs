//! One run over one or several files.

use std::collections::HashMap;

use jiff::Timestamp;
use sterna_archive::{Actor, Alias, Archive, ImportId, NewImport, Partition, RecordId, StagedRow};

use super::place_row::Staging;
use super::present::Present;
use super::report::{FileReport, ImportProgress, ImportReport};
use super::{FileSource, collections};
use crate::PortfolioError;
use crate::mapping::Mapped;

/// Rows mapped and staged together.
pub(super) const BATCH: usize = 1_000;

/// What the note of an import says once its file was read to the end: only then may it be published later.
pub const READ: &str = "read";

/// What becomes of the staged rows when a file is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum After {
    /// They are published.
    #[default]
    Publish,
    /// They stay staged, to be looked at and published later.
    Keep,
    /// They are thrown away: a preview that stores nothing.
    Discard,
}

/// How to import.
#[derive(Clone, Debug)]
pub struct ImportOptions {
    /// The collection's slug; it is made when it is missing.
    pub collection: String,
    /// Who.
    pub actor: Actor,
    /// When.
    pub at: Timestamp,
    /// What becomes of the rows.
    pub after: After,
    /// Addresses under which Compact objectives are known in IATI tags of vocabulary 98 and 99.
    pub gcm_uris: Vec<String>,
}

impl ImportOptions {
    /// Into a collection, published at once, with no address of Compact objectives.
    pub fn new(collection: &str, actor: Actor, at: Timestamp) -> Self {
        Self { collection: collection.to_owned(), actor, at, after: After::Publish, gcm_uris: Vec::new() }
    }
}

/// A run over one or several files: identifiers that occur twice, in a file or across the files, are noticed.
pub struct Importer {
    pub(super) archive: Archive,
    pub(super) partition: Partition,
    pub(super) options: ImportOptions,
    /// Where each identifier was first seen in this run: the file's number and the position in it.
    pub(super) seen: HashMap<Alias, (u32, i64)>,
    /// The names of the files so far.
    pub(super) files: Vec<String>,
    pub(super) report: ImportReport,
}

/// What the mapping of one activity or row gave, ready to be looked up.
pub(super) struct Candidate {
    pub(super) place: String,
    pub(super) mapped: Option<Mapped>,
    /// The body as it would be if nothing were there; empty when refused.
    pub(super) body: Vec<u8>,
    /// The ids of its outcomes in that body.
    pub(super) nodes: Vec<String>,
    /// Findings beside those of the mapping.
    pub(super) findings: Vec<crate::ImportFinding>,
    /// The row as given; kept only when it is refused.
    pub(super) original: Option<String>,
}

/// A file under way.
pub(super) struct Run {
    pub(super) id: ImportId,
    pub(super) file: String,
    pub(super) position: i64,
    pub(super) counts: FileReport,
}

impl Importer {
    /// A run into the options' collection.
    ///
    /// # Errors
    /// `import.demonstration`, `import.collection`, faults of the archive.
    pub async fn new(
        archive: &Archive,
        partition: &Partition,
        options: ImportOptions,
    ) -> Result<Self, PortfolioError> {
        collections::ready(partition, &options.collection, options.at).await?;
        Ok(Self {
            archive: archive.clone(),
            partition: partition.clone(),
            options,
            seen: HashMap::new(),
            files: Vec::new(),
            report: ImportReport::default(),
        })
    }

    /// What the files so far did.
    pub fn report(&self) -> &ImportReport {
        &self.report
    }

    /// Ends the run.
    pub fn finish(self) -> ImportReport {
        self.report
    }

    pub(super) async fn begin(&mut self, file: &FileSource, form: &str) -> Result<Run, PortfolioError> {
        let source = file.clone();
        let hash = tokio::task::spawn_blocking(move || source.hash())
            .await
            .map_err(|_| PortfolioError::Cancelled)??;
        let import = NewImport {
            collection: self.options.collection.clone(),
            file: file.name().to_owned(),
            file_hash: hash,
            form: form.to_owned(),
            actor: self.options.actor.clone(),
            at: self.options.at,
        };
        let id = self.partition.imports().begin(import).await?;
        self.files.push(file.name().to_owned());
        let counts = FileReport {
            file: file.name().to_owned(),
            import: id.clone(),
            read: 0,
            created: 0,
            updated: 0,
            unchanged: 0,
            refused: 0,
            tags: 0,
            change_set: None,
            published: false,
        };
        Ok(Run { id, file: file.name().to_owned(), position: 0, counts })
    }

    /// Looks a batch up, settles it against what is there, and stages it.
    pub(super) async fn take(&mut self, run: &mut Run, batch: Vec<Candidate>) -> Result<(), PortfolioError> {
        let present = Present::load(&self.partition, &self.options.collection, &batch).await?;
        let mut rows: Vec<StagedRow> = Vec::with_capacity(batch.len());
        let mut bodies = HashMap::with_capacity(batch.len());
        for candidate in batch {
            let mut staging = Staging {
                collection: &self.options.collection,
                owner: &self.options.actor.id,
                seen: &mut self.seen,
                files: &self.files,
                present: &present,
                run,
            };
            let (row, findings, parsed) = staging.row(candidate, &mut || self.archive.new_id())?;
            self.report.note(findings);
            rows.push(row);
            bodies.extend(parsed);
        }
        self.partition.imports().stage_parsed(&run.id, rows, bodies).await?;
        Ok(())
    }

    /// Notes how far it is; tells whether to go on.
    pub(super) async fn progressed(
        &self,
        run: &Run,
        total: Option<u64>,
        tell: &(dyn Fn(&ImportProgress) -> bool + Send + Sync),
    ) -> Result<(), PortfolioError> {
        let progress = ImportProgress {
            import: run.id.clone(),
            file: run.file.clone(),
            done: run.counts.read,
            total,
            refused: run.counts.refused,
        };
        let whole = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
        self.partition.imports().progress(&run.id, whole(progress.done), total.map(whole), "").await?;
        if tell(&progress) { Ok(()) } else { Err(PortfolioError::Cancelled) }
    }

    /// Counts the file in; when it was not read to its end, throws away what was staged of it.
    pub(super) async fn settled(
        &mut self,
        run: Run,
        read: Result<(), PortfolioError>,
    ) -> Result<FileReport, PortfolioError> {
        if let Err(error) = read {
            // That it could not be thrown away is less important than why it is given up: unread to its end, it
            // cannot be published either.
            if let Err(second) = self.partition.imports().discard(&run.id).await {
                tracing::warn!(code = second.code(), "an import that was given up could not be discarded");
            }
            return Err(error);
        }
        self.report.add(run.counts.clone());
        Ok(run.counts)
    }

    /// Publishes, keeps or throws away what was read to its end.
    pub(super) async fn end(&self, run: &mut Run) -> Result<(), PortfolioError> {
        let counts = &run.counts;
        let nothing = counts.created + counts.updated + counts.unchanged == 0;
        match self.options.after {
            // What holds nothing is not published: its refused rows wait to be mended, and without any it goes.
            After::Publish if nothing && counts.refused == 0 => {
                self.partition.imports().discard(&run.id).await?;
            }
            After::Publish if !nothing => {
                let done =
                    self.partition.imports().publish(&run.id, &self.options.actor, self.options.at).await?;
                let whole = |count: i64| u64::try_from(count).unwrap_or(0);
                run.counts.created = whole(done.created);
                run.counts.updated = whole(done.updated);
                run.counts.unchanged = whole(done.unchanged);
                run.counts.refused = whole(done.refused);
                run.counts.change_set = Some(done.committed.change_set);
                run.counts.published = true;
            }
            After::Publish | After::Keep => {
                let read = i64::try_from(run.counts.read).unwrap_or(i64::MAX);
                self.partition.imports().progress(&run.id, read, Some(read), READ).await?;
            }
            After::Discard => self.partition.imports().discard(&run.id).await?,
        }
        Ok(())
    }
}

/// Ids for new records.
pub(super) type NewId<'a> = &'a mut dyn FnMut() -> RecordId;
