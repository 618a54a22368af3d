//! Imports: staged in small transactions where nobody sees them, published in one short one, undone as one.
//!
//! A staged row's bodies and narrow rows are written under the import's key, outside the live tables: nothing
//! reads them until publishing writes the one line that numbers them.

mod line;
mod prepare;
mod publish;
mod stage;
mod types;

pub use types::{
    ImportHead, ImportRow, ImportState, NewImport, Published, RowFilter, RowOutcome, RowSeverity,
    StagedOutcome, StagedRow,
};

use std::collections::HashMap;
use std::sync::Arc;

use jiff::Timestamp;

use crate::inner::Inner;
use crate::{Actor, ArchiveError, ImportId, ParsedBody, RecordId, Undone};

/// Every statement of this room.
#[cfg(test)]
pub(crate) fn statements() -> Vec<crate::engine::Statement> {
    [line::STATEMENTS, publish::STATEMENTS, stage::STATEMENTS].concat()
}

/// The imports of a partition. Cheap to clone.
#[derive(Clone)]
pub struct Imports {
    inner: Arc<Inner>,
}

type Result<T> = std::result::Result<T, ArchiveError>;

impl Imports {
    pub(crate) fn new(inner: Arc<Inner>) -> Self {
        Self { inner }
    }

    /// Begins an import. Makes its collection where it is missing.
    ///
    /// # Errors
    /// [`ArchiveError::Demonstration`], [`ArchiveError::BadSlug`], texts above their limits, faults.
    pub async fn begin(&self, import: NewImport) -> Result<ImportId> {
        self.inner.noted(line::begin(&self.inner, &import).await)
    }

    /// Stages rows, any number, in ascending position; invisible until published. Rows at positions that are
    /// staged already are passed over, so that an interrupted import can be resumed by sending them again.
    /// A row that cannot be written (too large, its record changed, repeated) is kept as refused, with a finding.
    /// The character U+0000, which no database text holds, is left out of a row's own texts.
    ///
    /// # Errors
    /// [`ArchiveError::NoSuchImport`], [`ArchiveError::ImportState`], faults.
    pub async fn stage(&self, id: &ImportId, rows: Vec<StagedRow>) -> Result<()> {
        self.stage_parsed(id, rows, HashMap::new()).await
    }

    /// The same for rows of which the bodies of new records are at hand as their kind holds them: these are digested
    /// while the next rows come in, and publishing need not read them again.
    ///
    /// # Errors
    /// As [`Self::stage`].
    pub async fn stage_parsed(
        &self,
        id: &ImportId,
        mut rows: Vec<StagedRow>,
        bodies: HashMap<RecordId, ParsedBody>,
    ) -> Result<()> {
        stage::remove_nul(&mut rows);
        self.inner.noted(stage::stage(&self.inner, id, &rows, &bodies).await)
    }

    /// The last position that is staged; `None` before the first.
    ///
    /// # Errors
    /// [`ArchiveError::NoSuchImport`], faults.
    pub async fn staged_to(&self, id: &ImportId) -> Result<Option<i64>> {
        line::staged_to(&self.inner, id).await
    }

    /// Notes how far the reading is.
    ///
    /// # Errors
    /// Faults.
    pub async fn progress(&self, id: &ImportId, done: i64, total: Option<i64>, note: &str) -> Result<()> {
        self.inner.noted(line::progress(&self.inner, id, done, total, note).await)
    }

    /// Staged rows after a position, in order, at most `limit`.
    ///
    /// # Errors
    /// [`ArchiveError::NoSuchImport`], faults.
    pub async fn rows(
        &self,
        id: &ImportId,
        filter: RowFilter,
        after: Option<i64>,
        limit: u32,
    ) -> Result<Vec<ImportRow>> {
        line::rows(&self.inner, id, filter, after, limit).await
    }

    /// One import.
    ///
    /// # Errors
    /// Faults.
    pub async fn head(&self, id: &ImportId) -> Result<Option<ImportHead>> {
        line::head(&self.inner, id).await
    }

    /// All imports, the newest first, at most `limit`.
    ///
    /// # Errors
    /// Faults.
    pub async fn list(&self, limit: u32) -> Result<Vec<ImportHead>> {
        line::list(&self.inner, limit).await
    }

    /// Makes all staged rows live at once. Rows whose record somebody changed meanwhile are refused.
    ///
    /// # Errors
    /// [`ArchiveError::NoSuchImport`], [`ArchiveError::ImportState`], faults; nothing is live then.
    pub async fn publish(&self, id: &ImportId, actor: &Actor, at: Timestamp) -> Result<Published> {
        prepare::ready(&self.inner).await;
        let published = self.inner.noted(publish::publish(&self.inner, id, actor, at).await)?;
        self.inner.announce(&published.committed);
        Ok(published)
    }

    /// Throws a staged import away; its rows' originals and findings stay to be looked at.
    ///
    /// # Errors
    /// [`ArchiveError::NoSuchImport`], [`ArchiveError::ImportState`], faults.
    pub async fn discard(&self, id: &ImportId) -> Result<()> {
        prepare::ready(&self.inner).await;
        self.inner.noted(publish::discard(&self.inner, id).await)
    }

    /// Empties what is kept of the rows, as they were given, of imports begun before an instant. Answers how many
    /// imports that were.
    ///
    /// # Errors
    /// Faults.
    pub async fn blank_originals(&self, before: Timestamp) -> Result<u64> {
        self.inner.noted(line::blank_originals(&self.inner, before).await)
    }

    /// Undoes a published import; later edits are listed and kept.
    ///
    /// # Errors
    /// [`ArchiveError::NoSuchImport`], [`ArchiveError::ImportState`], [`ArchiveError::AlreadyUndone`], faults.
    pub async fn undo(&self, id: &ImportId, actor: &Actor, at: Timestamp) -> Result<Undone> {
        let undone = self.inner.noted(publish::undo(&self.inner, id, actor, at).await)?;
        self.inner.announce(&undone.committed);
        Ok(undone)
    }
}
