//! A scan: all records of a kind, as of one change number, in portions.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::engine::statements;
use crate::inner::Inner;
use crate::store::{Family, may_see, stored_id};
use crate::{ArchiveError, Reader, Record, RecordId, Related, Seq, Tag};

statements! {
    IDS_OF_KIND = "SELECT DISTINCT v.record FROM version v JOIN change_set c ON c.change = v.change
        WHERE v.record > $1 AND v.kind = $2 AND c.first_seq + v.place <= $3
        ORDER BY v.record LIMIT 500";
    IDS = "SELECT DISTINCT v.record FROM version v JOIN change_set c ON c.change = v.change
        WHERE v.record > $1 AND c.first_seq + v.place <= $2
        ORDER BY v.record LIMIT 500";
}

/// A record with all that its digest needs.
#[derive(Clone, Debug)]
pub struct Scanned {
    /// The record as of the scan's number.
    pub record: Record,
    /// Its tags standing then.
    pub tags: Vec<Tag>,
    /// Its neighbours then.
    pub related: Vec<Related>,
}

/// A running scan. It keeps no transaction open: everything is as of its number, whatever happens meanwhile.
pub struct Scan {
    inner: Arc<Inner>,
    reader: Reader,
    kind: Option<String>,
    seq: Seq,
    after: String,
    /// The records that are wanted and their neighbours are not, when not all of a kind are wanted.
    wanted: Option<std::vec::IntoIter<RecordId>>,
}

/// Records of a portion.
const PORTION: usize = 500;

impl Scan {
    /// A scan of one kind, or of all.
    pub(crate) fn new(inner: Arc<Inner>, reader: Reader, kind: Option<String>, seq: Seq) -> Self {
        Self { inner, reader, kind, seq, after: String::new(), wanted: None }
    }

    /// A scan of these records alone, in the order of their ids; neighbours are not loaded.
    pub(crate) fn of(inner: Arc<Inner>, reader: Reader, mut ids: Vec<RecordId>, seq: Seq) -> Self {
        ids.sort();
        ids.dedup();
        Self { inner, reader, kind: None, seq, after: String::new(), wanted: Some(ids.into_iter()) }
    }

    /// The change number that everything is as of.
    pub fn seq(&self) -> Seq {
        self.seq
    }

    /// The next portion, at most 500 records, by ascending id; `None` at the end. Records that their kind cannot
    /// read are left out; `check` lists them.
    ///
    /// # Errors
    /// Faults of the database.
    pub async fn next(&mut self) -> Result<Option<Vec<Scanned>>, ArchiveError> {
        let Some(portion) = self.portion().await? else { return Ok(None) };
        let mut seen = Vec::with_capacity(portion.len());
        for scanned in portion {
            match scanned {
                Ok(scanned) if may_see(&self.inner.kinds, &self.reader, &scanned.record) => {
                    seen.push(scanned)
                }
                Ok(_) => {}
                Err((record, error)) => {
                    tracing::warn!(record = %record, error = %error, "a record cannot be read by its kind");
                }
            }
        }
        Ok(Some(seen))
    }

    /// The next portion with those that cannot be read.
    pub(crate) async fn portion(
        &mut self,
    ) -> Result<Option<Vec<Result<Scanned, (RecordId, ArchiveError)>>>, ArchiveError> {
        if let Some(wanted) = &mut self.wanted {
            let ids: BTreeSet<RecordId> = wanted.take(PORTION).collect();
            if ids.is_empty() {
                return Ok(None);
            }
            let mut tx = self.inner.engine.read().await?;
            let loaded = Family::as_of(&self.inner.kinds, self.seq).alone().load(&mut tx, &ids).await?;
            tx.rollback().await?;
            return Ok(Some(loaded));
        }
        let mut tx = self.inner.engine.read().await?;
        let rows = match &self.kind {
            Some(kind) => {
                tx.rows(IDS_OF_KIND, &[(&self.after).into(), kind.into(), self.seq.0.into()]).await?
            }
            None => tx.rows(IDS, &[(&self.after).into(), self.seq.0.into()]).await?,
        };
        let mut ids = BTreeSet::new();
        for row in &rows {
            self.after = row.text(0)?;
            ids.insert(stored_id(&self.after)?);
        }
        if ids.is_empty() {
            tx.rollback().await?;
            return Ok(None);
        }
        let loaded = Family::as_of(&self.inner.kinds, self.seq).load(&mut tx, &ids).await?;
        tx.rollback().await?;
        Ok(Some(loaded))
    }
}
