//! New records of a portion that was just staged are digested beside the staging of the next, so that publishing
//! finds them ready. Whatever goes wrong here costs time later, and nothing else.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use jiff::Timestamp;
use rayon::prelude::*;

use crate::inner::Inner;
use crate::projection::{Entry, Portion};
use crate::store::{RowSet, Standing, is_neighbourly, same_place};
use crate::{ChangeSetId, ParsedBody, Record, RecordId, Seq, Tag, follower};

/// Bodies of new records as their kinds hold them.
pub(super) type Bodies = HashMap<RecordId, ParsedBody>;

/// What one portion staged.
pub(super) struct Drafts {
    change: i64,
    places: (i64, i64),
    new: Vec<(Record, ParsedBody, Vec<Tag>)>,
    unprepared: HashSet<RecordId>,
}

impl Drafts {
    /// From the rows of a portion that begins at a place.
    pub(super) fn of(change: i64, from: i64, rows: &RowSet<'_>, bodies: &Bodies) -> Self {
        let neighbours: HashSet<&str> = rows
            .links
            .iter()
            .filter(|link| is_neighbourly(&link.relation))
            .map(|link| link.record.as_ref())
            .collect();
        let mut tags: HashMap<&str, Vec<Tag>> = HashMap::new();
        for row in &rows.tags {
            let Some(record) = RecordId::parse(&row.record) else { continue };
            let tag = Tag {
                record,
                node: row.node.as_ref().to_owned(),
                framework: row.framework.as_ref().to_owned(),
                framework_version: row.framework_version.as_ref().to_owned(),
                concept: row.concept.as_ref().to_owned(),
                status: row.status,
                origin: row.origin,
                rank: row.rank,
                confidence: row.confidence,
                evidence: String::new(),
                seq: Seq(0),
                at: Timestamp::UNIX_EPOCH,
                actor: String::new(),
                change_set: ChangeSetId::from_bits(0),
                retracted: None,
                retracted_by_hand: false,
            };
            let own = tags.entry(row.record.as_ref()).or_default();
            own.retain(|earlier| !same_place(earlier, &tag));
            if row.asserts {
                own.push(tag);
            }
        }
        let mut drafts =
            Self { change, places: (from, rows.next_place), new: Vec::new(), unprepared: HashSet::new() };
        let mut prepared = HashSet::new();
        for row in &rows.versions {
            let Some(id) = RecordId::parse(&row.record) else { continue };
            let alone = row.version == 1
                && row.standing == Standing::Stands
                && !neighbours.contains(row.record.as_ref());
            let Some(body) = bodies.get(&id).filter(|_| alone) else { continue };
            prepared.insert(row.record.as_ref());
            let record = Record {
                id,
                kind: row.kind.as_ref().to_owned(),
                collection: row.collection.as_ref().to_owned(),
                state: row.state.as_ref().to_owned(),
                owner: row.owner.as_ref().to_owned(),
                language: row.language.as_ref().to_owned(),
                sensitivity: row.sensitivity,
                version: row.version,
                seq: Seq(row.place),
                schema: u32::try_from(row.schema).unwrap_or(0),
                at: Timestamp::UNIX_EPOCH,
                actor: String::new(),
                body: Vec::new(),
                erased: false,
            };
            let tags = tags.remove(row.record.as_ref()).unwrap_or_default();
            drafts.new.push((record, body.clone(), tags));
        }
        let touched = rows.versions.iter().map(|row| &row.record);
        let touched = touched.chain(rows.tags.iter().map(|row| &row.record));
        let touched = touched.chain(rows.links.iter().map(|row| &row.record));
        let touched = touched.chain(rows.aliases.iter().map(|row| &row.record));
        let others = touched.filter(|record| !prepared.contains(record.as_ref()));
        drafts.unprepared.extend(others.filter_map(|record| RecordId::parse(record)));
        drafts
    }

    /// Digested.
    fn portion(self, inner: &Inner) -> Portion {
        let mut unprepared: Vec<RecordId> = self.unprepared.into_iter().collect();
        let digested: Vec<Result<Entry, RecordId>> = self
            .new
            .into_par_iter()
            .map(|(record, body, tags)| {
                let kind = inner.kinds.get(&record.kind);
                match kind.and_then(|kind| kind.digest_parsed(&record, &body, &tags)) {
                    Some(digest) => follower::entry(&inner.kinds, &record, digest, &tags).ok_or(record.id),
                    None => Err(record.id),
                }
            })
            .collect();
        let mut entries = Vec::with_capacity(digested.len());
        for one in digested {
            match one {
                Ok(entry) => entries.push(entry),
                Err(id) => unprepared.push(id),
            }
        }
        Portion { change: self.change, places: self.places, entries, unprepared }
    }
}

/// Begins to prepare a portion, once the one before is ready.
pub(super) async fn begin(inner: &Arc<Inner>, drafts: Drafts) {
    let mut preparing = inner.preparing.lock().await;
    if let Some(before) = preparing.take() {
        // One that panicked has left what it prepared unfit, and whoever publishes reads the records again.
        let _ = before.await;
    }
    let worker = Arc::clone(inner);
    *preparing = Some(tokio::task::spawn_blocking(move || {
        let portion = drafts.portion(&worker);
        if let Err(error) = worker.projections.prepare(portion) {
            tracing::warn!(
                error = &error as &dyn std::error::Error,
                "an import is not prepared; it is read again"
            );
        }
    }));
}

/// Waits until all that was begun is ready.
pub(super) async fn ready(inner: &Inner) {
    if let Some(last) = inner.preparing.lock().await.take() {
        let _ = last.await;
    }
}
