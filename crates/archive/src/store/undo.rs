//! Undoing a change set: a new change set that turns back what nobody changed since, and lists the rest.
//!
//! Its rows are written in small transactions and become live with one short one, however many they are.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::Timestamp;

use super::change_rows::insert_rows;
use super::ledger::ChangeSetLine;
use super::number::{self, Numbering, conflicts_since};
use super::plan::retraction;
use super::rows::{AliasRow, LinkRow, RowSet, Standing, TagRow, VersionRow};
use super::standing::{NOW, Present, alias_targets, links_from, present, standing_tags};
use super::{RowsHash, begin_unfinished, discard_rows, end_unfinished};
use crate::engine::{Fault, RETRIES_MAX, Tx, statements};
use crate::inner::Inner;
use crate::{
    Actor, Alias, ArchiveError, ChangeSetId, Committed, Kept, KeptWhat, Link, RecordId, Seq, Tag, Undone,
};

statements! {
    TARGET = "SELECT change, first_seq, row_count, summary FROM change_set WHERE id = $1";
    UNDOING = "SELECT id FROM change_set WHERE undoes = $1";
    TOUCHED_BY = "SELECT record FROM version WHERE change = $1
        UNION SELECT record FROM tag WHERE change = $1
        UNION SELECT record FROM link WHERE change = $1
        UNION SELECT record FROM alias WHERE change = $1";
    ALIASES_BY = "SELECT DISTINCT record, namespace, identifier FROM alias
        WHERE record IN ($LIST) AND change + 0 = $1";
}

/// Records looked at in one transaction.
const PORTION: usize = 500;

/// The change set that is undone.
struct Target {
    change: i64,
    first: i64,
    last: i64,
    summary: String,
}

/// Undoes a change set.
///
/// # Errors
/// [`ArchiveError::NoSuchChangeSet`], [`ArchiveError::AlreadyUndone`], faults.
pub(crate) async fn undo(
    inner: &Inner,
    id: &ChangeSetId,
    actor: &Actor,
    at: Timestamp,
) -> Result<Undone, ArchiveError> {
    let mut attempt = 0;
    loop {
        let change = inner.minting.keys(1);
        match try_undo(inner, id, actor, at, change).await {
            Ok(Some(undone)) => return Ok(undone),
            Ok(None) if attempt < RETRIES_MAX => {}
            Err(error) if Fault::of(&error) == Fault::Again && attempt < RETRIES_MAX => {}
            Ok(None) => {
                discard_rows(inner, change).await?;
                return Err(ArchiveError::Corrupt {
                    message: "undoing met other changes every time".to_owned(),
                });
            }
            Err(error) => {
                discard_rows(inner, change).await?;
                return Err(error);
            }
        }
        discard_rows(inner, change).await?;
        attempt += 1;
    }
}

async fn target(tx: &mut Tx, id: &ChangeSetId) -> Result<Target, ArchiveError> {
    let Some(row) = tx.row(TARGET, &[id.as_str().into()]).await? else {
        return Err(ArchiveError::NoSuchChangeSet { id: id.clone() });
    };
    let (change, first) = (row.int(0)?, row.int(1)?);
    if tx.row(UNDOING, &[change.into()]).await?.is_some() {
        return Err(ArchiveError::AlreadyUndone { id: id.clone() });
    }
    Ok(Target { change, first, last: first + row.int(2)? - 1, summary: row.text(3)? })
}

/// One attempt under a key of its own; `None` when others changed the same records in between.
async fn try_undo(
    inner: &Inner,
    id: &ChangeSetId,
    actor: &Actor,
    at: Timestamp,
    change: i64,
) -> Result<Option<Undone>, ArchiveError> {
    let mut tx = inner.engine.read().await?;
    let seen = number::head(&mut tx).await?;
    let target_set = target(&mut tx, id).await?;
    let mut touched = BTreeSet::new();
    for row in tx.rows(TOUCHED_BY, &[target_set.change.into()]).await? {
        touched.insert(row.text(0)?);
    }
    tx.rollback().await?;

    let touched: Vec<String> = touched.into_iter().collect();
    let mut kept = Vec::new();
    let (mut place, mut hash) = (0, RowsHash::START);
    for portion in touched.chunks(PORTION) {
        let mut tx = inner.engine.write().await?;
        let ids: Vec<&str> = portion.iter().map(String::as_str).collect();
        let reversal = Reversal::load(&mut tx, &target_set, &ids).await?;
        let rows = reversal.rows(&ids, place, hash, &mut kept)?;
        begin_unfinished(&mut tx, change).await?;
        insert_rows(&mut tx, change, &rows).await?;
        (place, hash) = (rows.next_place, rows.hash);
        tx.commit().await?;
    }

    let set = inner.minting.change_set()?;
    if place == 0 {
        let committed = Committed { change_set: set, first: Seq(seen + 1), last: Seq(seen) };
        return Ok(Some(Undone { committed, kept }));
    }
    let line = ChangeSetLine {
        change,
        id: set,
        row_count: place,
        rows_hash: hash,
        actor: actor.id.clone(),
        at_us: at.as_microsecond(),
        summary: target_set.summary.clone(),
        file_name: None,
        file_hash: None,
        undoes: Some(target_set.change),
    };
    let mut tx = inner.engine.write().await?;
    let numbering = Numbering::take(&mut tx, place).await?;
    // Somebody may have undone the same set while ours was prepared.
    target(&mut tx, id).await?;
    if numbering.before != seen && !conflicts_since(&mut tx, change, place, seen).await?.is_empty() {
        tx.rollback().await?;
        return Ok(None);
    }
    end_unfinished(&mut tx, change).await?;
    let committed = numbering.seal(&mut tx, &line).await?;
    tx.commit().await?;
    Ok(Some(Undone { committed, kept }))
}

type Tags = HashMap<RecordId, Vec<Tag>>;
type Links = HashMap<RecordId, BTreeMap<(String, Alias), Seq>>;

/// Three states of the touched records: before the change set, after it, and now.
struct Reversal {
    change: i64,
    last: i64,
    versions: [HashMap<RecordId, Present>; 3],
    tags: [Tags; 3],
    links: [Links; 3],
    /// The aliases that the set gave, by record.
    given: HashMap<RecordId, Vec<Alias>>,
    aliases: [HashMap<Alias, RecordId>; 3],
}

const BEFORE: usize = 0;
const AFTER: usize = 1;
const PRESENT: usize = 2;

impl Reversal {
    async fn load(tx: &mut Tx, target: &Target, ids: &[&str]) -> Result<Self, ArchiveError> {
        let mut reversal = Self {
            change: target.change,
            last: target.last,
            versions: Default::default(),
            tags: Default::default(),
            links: Default::default(),
            given: HashMap::new(),
            aliases: Default::default(),
        };
        let mut named = Vec::new();
        for row in tx.rows_of_list(ALIASES_BY, &[target.change.into()], ids).await? {
            let alias = Alias { namespace: row.text(1)?, value: row.text(2)? };
            let record = super::standing::stored_id(&row.text(0)?)?;
            named.push(alias.clone());
            reversal.given.entry(record).or_default().push(alias);
        }
        for (moment, as_of) in [Seq(target.first - 1), Seq(target.last), NOW].into_iter().enumerate() {
            reversal.versions[moment] = present(tx, ids, as_of, false).await?;
            reversal.tags[moment] = standing_tags(tx, ids, as_of).await?;
            for (Link { record, relation, target }, seq) in links_from(tx, ids, as_of).await? {
                reversal.links[moment].entry(record).or_default().insert((relation, target), seq);
            }
            reversal.aliases[moment] = alias_targets(tx, &named, as_of).await?;
        }
        Ok(reversal)
    }

    /// The rows that turn the set back, and what stays.
    fn rows(
        mut self,
        ids: &[&str],
        place: i64,
        hash: RowsHash,
        kept: &mut Vec<Kept>,
    ) -> Result<RowSet<'static>, ArchiveError> {
        let mut rows = RowSet::starting(place, hash);
        for id in ids {
            let id = super::standing::stored_id(id)?;
            if self.turn_version(&id, &mut rows, kept) {
                self.turn_tags(&id, &mut rows, kept);
                self.turn_links(&id, &mut rows, kept);
                self.turn_aliases(&id, &mut rows, kept);
            }
        }
        Ok(rows)
    }

    /// Turns the version back; `false` when the record was made by the set and stays whole, because it was
    /// worked on since.
    fn turn_version(&mut self, id: &RecordId, rows: &mut RowSet<'static>, kept: &mut Vec<Kept>) -> bool {
        let Some(after) = self.versions[AFTER].remove(id).filter(|after| after.change == self.change) else {
            return true;
        };
        let before = self.versions[BEFORE].remove(id).filter(|before| before.standing == Standing::Stands);
        let untouched =
            self.versions[PRESENT].get(id).is_some_and(|present| present.version == after.version);
        // A record that somebody tagged or linked since is not taken away from under that work.
        let worked_on = self.tags[PRESENT]
            .get(id)
            .is_some_and(|tags| tags.iter().any(|tag| tag.seq.0 > self.last))
            || self.links[PRESENT].get(id).is_some_and(|links| links.values().any(|seq| seq.0 > self.last));
        // The body to go back to may have been erased since.
        let lost = before.as_ref().is_some_and(|before| before.salt.is_none());
        let made = before.is_none();
        if !untouched || lost || (made && worked_on) {
            kept.push(Kept {
                record: id.clone(),
                what: KeptWhat::Version,
                detail: after.version.to_string(),
            });
            return !made;
        }
        let version = after.version + 1;
        let (standing, back) = match before {
            Some(before) => (Standing::Stands, before),
            None => (Standing::Undone, Present { body: None, hash: Vec::new(), ..after }),
        };
        rows.version(VersionRow {
            place: 0,
            record: Cow::Owned(id.as_str().to_owned()),
            version,
            kind: Cow::Owned(back.kind),
            collection: Cow::Owned(back.collection),
            state: Cow::Owned(back.state),
            owner: Cow::Owned(back.owner),
            language: Cow::Owned(back.language),
            sensitivity: back.sensitivity,
            schema: back.schema,
            standing,
            body: back.body,
            hash: back.hash,
            source: None,
        });
        true
    }

    fn turn_tags(&mut self, id: &RecordId, rows: &mut RowSet<'static>, kept: &mut Vec<Kept>) {
        type Key = (String, String, String);
        let by_key = |tags: Option<Vec<Tag>>| -> BTreeMap<Key, Tag> {
            let tags = tags.unwrap_or_default();
            tags.into_iter()
                .map(|tag| ((tag.node.clone(), tag.framework.clone(), tag.concept.clone()), tag))
                .collect()
        };
        let mut before = by_key(self.tags[BEFORE].remove(id));
        let mut after = by_key(self.tags[AFTER].remove(id));
        let present = by_key(self.tags[PRESENT].remove(id));
        // Of a framework a node may bear only so many concepts: where somebody tagged since, the group stays as it is.
        let tagged_since: BTreeSet<(String, String)> = present
            .values()
            .filter(|tag| tag.seq.0 > self.last)
            .map(|tag| (tag.node.clone(), tag.framework.clone()))
            .collect();
        let keys: BTreeSet<Key> = before.keys().chain(after.keys()).cloned().collect();
        for key in keys {
            let (before, after) = (before.remove(&key), after.remove(&key));
            let seq = |tag: &Option<Tag>| tag.as_ref().map(|tag| tag.seq);
            if seq(&before) == seq(&after) {
                continue;
            }
            let since = tagged_since.contains(&(key.0.clone(), key.1.clone()));
            if since || present.get(&key).map(|tag| tag.seq) != seq(&after) {
                let detail = format!("{} {}", key.1, key.2);
                kept.push(Kept { record: id.clone(), what: KeptWhat::Tag, detail });
                continue;
            }
            match (before, after) {
                (Some(before), _) => rows.tag(TagRow {
                    asserts: true,
                    evidence: Cow::Owned(before.evidence.clone()),
                    ..retraction(before, None)
                }),
                (None, Some(after)) => rows.tag(retraction(after, None)),
                (None, None) => {}
            }
        }
    }

    fn turn_links(&mut self, id: &RecordId, rows: &mut RowSet<'static>, kept: &mut Vec<Kept>) {
        let before = self.links[BEFORE].remove(id).unwrap_or_default();
        let after = self.links[AFTER].remove(id).unwrap_or_default();
        let present = self.links[PRESENT].remove(id).unwrap_or_default();
        let keys: BTreeSet<&(String, Alias)> = before.keys().chain(after.keys()).collect();
        for key in keys {
            if before.contains_key(key) == after.contains_key(key) {
                continue;
            }
            let (relation, target) = key;
            if present.contains_key(key) != after.contains_key(key) {
                let detail = format!("{relation} {}", target.value);
                kept.push(Kept { record: id.clone(), what: KeptWhat::Link, detail });
                continue;
            }
            rows.link(LinkRow {
                place: 0,
                asserts: before.contains_key(key),
                record: Cow::Owned(id.as_str().to_owned()),
                relation: Cow::Owned(relation.clone()),
                namespace: Cow::Owned(target.namespace.clone()),
                target: Cow::Owned(target.value.clone()),
                source: None,
            });
        }
    }

    fn turn_aliases(&mut self, id: &RecordId, rows: &mut RowSet<'static>, kept: &mut Vec<Kept>) {
        for alias in self.given.remove(id).unwrap_or_default() {
            let target = |moment: usize| self.aliases[moment].get(&alias);
            if target(BEFORE) == target(AFTER) {
                continue;
            }
            if target(PRESENT) != target(AFTER) {
                let detail = format!("{} {}", alias.namespace, alias.value);
                kept.push(Kept { record: id.clone(), what: KeptWhat::Alias, detail });
                continue;
            }
            let back = target(BEFORE).cloned();
            rows.alias(AliasRow {
                place: 0,
                asserts: back.is_some(),
                record: Cow::Owned(back.unwrap_or_else(|| id.clone()).as_str().to_owned()),
                namespace: Cow::Owned(alias.namespace.clone()),
                identifier: Cow::Owned(alias.value.clone()),
                source: None,
            });
        }
    }
}
