//! Reading records and their history, for a reader.

use std::collections::HashMap;

use super::rows::Standing;
use super::seal::hex;
use super::standing::{NOW, Present, present, present_row, same_place, standing_tags, stored_time, tag_rows};
use crate::engine::{Tx, statements};
use crate::{
    ArchiveError, Audience, ChangeSetHead, ChangeSetId, Kinds, Reader, Record, RecordId, Sensitivity, Seq,
    SourcePlace, Tag, VersionHead,
};

statements! {
    ONE_VERSION = "SELECT v.record, v.version, c.first_seq + v.place, v.standing, v.kind, v.collection, v.state,
            v.owner, v.language, v.sensitivity, v.schema_number, v.body, v.hash, c.at_us, c.actor, v.change, b.salt,
            b.bytes
        FROM version v
        JOIN change_set c ON c.change = v.change
        LEFT JOIN body b ON b.id = v.body
        WHERE v.record = $1 AND v.version = $2";
    HISTORY = "SELECT v.version, c.first_seq + v.place, v.state, c.at_us, c.actor, c.id, c.summary, v.hash,
            c.file_name, c.file_hash, v.source
        FROM version v
        JOIN change_set c ON c.change = v.change
        WHERE v.record = $1
        ORDER BY v.version DESC";
    CHANGE_SETS = "SELECT c.id, c.actor, c.at_us, c.summary, c.first_seq, c.row_count, u.id,
            CASE WHEN EXISTS (SELECT 1 FROM change_set w WHERE w.undoes = c.change) THEN CAST(1 AS BIGINT)
                ELSE CAST(0 AS BIGINT) END
        FROM change_set c
        LEFT JOIN change_set u ON u.change = c.undoes
        WHERE c.first_seq < $1
        ORDER BY c.first_seq DESC
        LIMIT $2";
}

/// Lifts what is stored into a record. `None` when it was undone.
pub(crate) fn record_of(kinds: &Kinds, present: Present) -> Result<Option<Record>, ArchiveError> {
    if present.standing == Standing::Undone {
        return Ok(None);
    }
    let erased = present.standing == Standing::Erased || present.bytes.is_none();
    let mut schema = u32::try_from(present.schema).unwrap_or(0);
    let mut body = present.bytes.unwrap_or_default();
    if !erased
        && let Some(kind) = kinds.get(&present.kind)
        && kind.schema() != schema
    {
        body = kind.upgrade(schema, &body)?;
        schema = kind.schema();
    }
    Ok(Some(Record {
        id: present.record,
        kind: present.kind,
        collection: present.collection,
        state: present.state,
        owner: present.owner,
        language: present.language,
        sensitivity: present.sensitivity,
        version: present.version,
        seq: present.seq,
        schema,
        at: present.at,
        actor: present.actor,
        body,
        erased,
    }))
}

/// Whether the record's state hides it from everybody but its owner.
pub(crate) fn is_hidden(kinds: &Kinds, record: &Record) -> bool {
    // A kind this program does not know hides: it cannot tell which states may be shown.
    kinds.get(&record.kind).is_none_or(|kind| kind.hidden_states().contains(&record.state.as_str()))
}

/// Whether the reader may see the record.
pub(crate) fn may_see(kinds: &Kinds, reader: &Reader, record: &Record) -> bool {
    match reader.audience {
        Audience::Owner => true,
        Audience::Public => {
            !record.erased && record.sensitivity != Sensitivity::Withheld && !is_hidden(kinds, record)
        }
    }
}

/// Records at their present versions that the reader may see, by id.
pub(crate) async fn records(
    tx: &mut Tx,
    kinds: &Kinds,
    reader: &Reader,
    ids: &[RecordId],
    as_of: Seq,
) -> Result<HashMap<RecordId, Record>, ArchiveError> {
    let ids: Vec<&str> = ids.iter().map(RecordId::as_str).collect();
    let mut found = HashMap::with_capacity(ids.len());
    for (id, present) in present(tx, &ids, as_of, true).await? {
        if let Some(record) = record_of(kinds, present)?
            && may_see(kinds, reader, &record)
        {
            found.insert(id, record);
        }
    }
    Ok(found)
}

/// A record as it stood at a version; the reader must be allowed to see that version.
pub(crate) async fn version(
    tx: &mut Tx,
    kinds: &Kinds,
    reader: &Reader,
    id: &RecordId,
    version: i64,
) -> Result<Option<Record>, ArchiveError> {
    let Some(row) = tx.row(ONE_VERSION, &[id.as_str().into(), version.into()]).await? else {
        return Ok(None);
    };
    let record = record_of(kinds, present_row(&row)?)?;
    Ok(record.filter(|record| may_see(kinds, reader, record)))
}

/// All versions of a record, the newest first; none unless the reader may see the present one.
pub(crate) async fn history(
    tx: &mut Tx,
    kinds: &Kinds,
    reader: &Reader,
    id: &RecordId,
) -> Result<Vec<VersionHead>, ArchiveError> {
    if reader.audience == Audience::Public && records(tx, kinds, reader, &[id.clone()], NOW).await?.is_empty()
    {
        return Ok(Vec::new());
    }
    let rows = tx.rows(HISTORY, &[id.as_str().into()]).await?;
    rows.iter()
        .map(|row| {
            let file = row.text_or_none(8)?;
            let file_hash = row.text_or_none(9)?;
            let place = row.text_or_none(10)?.unwrap_or_default();
            Ok(VersionHead {
                version: row.int(0)?,
                seq: Seq(row.int(1)?),
                state: row.text(2)?,
                at: stored_time(row.int(3)?)?,
                actor: row.text(4)?,
                change_set: change_set_id(&row.text(5)?)?,
                summary: row.text(6)?,
                hash: hex(&row.bytes(7)?),
                source: file.map(|file| SourcePlace {
                    file,
                    file_hash: file_hash.unwrap_or_default(),
                    place,
                }),
            })
        })
        .collect()
}

fn change_set_id(text: &str) -> Result<ChangeSetId, ArchiveError> {
    ChangeSetId::parse(text)
        .ok_or_else(|| ArchiveError::Corrupt { message: "a stored change set id is none".to_owned() })
}

/// The standing tags of the records that the reader may see; nodes withheld from the reader are left out.
pub(crate) async fn tags(
    tx: &mut Tx,
    kinds: &Kinds,
    reader: &Reader,
    ids: &[RecordId],
) -> Result<Vec<Tag>, ArchiveError> {
    let texts: Vec<&str> = ids.iter().map(RecordId::as_str).collect();
    let mut standing = standing_tags(tx, &texts, NOW).await?;
    if reader.audience == Audience::Public {
        let seen = records(tx, kinds, reader, ids, NOW).await?;
        standing.retain(|id, _| seen.contains_key(id));
        for (id, tags) in &mut standing {
            let Some(record) = seen.get(id) else { continue };
            let Some(kind) = kinds.get(&record.kind) else { continue };
            let digest = kind.digest(record, tags, &[])?;
            tags.retain(|tag| !digest.nodes.iter().any(|node| node.withheld && node.id == tag.node));
        }
    }
    Ok(ids.iter().filter_map(|id| standing.remove(id)).flatten().collect())
}

/// Every tag a record ever had, in the order of assertion; for readers other than the owner only those standing.
pub(crate) async fn tag_history(
    tx: &mut Tx,
    kinds: &Kinds,
    reader: &Reader,
    id: &RecordId,
) -> Result<Vec<Tag>, ArchiveError> {
    if reader.audience != Audience::Owner {
        return tags(tx, kinds, reader, std::slice::from_ref(id)).await;
    }
    let mut history: Vec<Tag> = Vec::new();
    for (asserts, tag) in tag_rows(tx, &[id.as_str()], NOW).await? {
        for earlier in
            history.iter_mut().filter(|earlier| earlier.retracted.is_none() && same_place(earlier, &tag))
        {
            earlier.retracted = Some((tag.seq, tag.at, tag.actor.clone()));
            earlier.retracted_by_hand = tag.retracted_by_hand;
        }
        if asserts {
            history.push(tag);
        }
    }
    Ok(history)
}

/// Change sets, the newest first. Summaries name what was worked on: they are the owner's.
pub(crate) async fn change_sets(
    tx: &mut Tx,
    reader: &Reader,
    before: Option<Seq>,
    limit: u32,
) -> Result<Vec<ChangeSetHead>, ArchiveError> {
    if reader.audience != Audience::Owner {
        return Ok(Vec::new());
    }
    let before = before.unwrap_or(NOW).0;
    let rows = tx.rows(CHANGE_SETS, &[before.into(), i64::from(limit).into()]).await?;
    rows.iter()
        .map(|row| {
            let first = row.int(4)?;
            Ok(ChangeSetHead {
                id: change_set_id(&row.text(0)?)?,
                actor: row.text(1)?,
                at: stored_time(row.int(2)?)?,
                summary: row.text(3)?,
                first: Seq(first),
                last: Seq(first + row.int(5)? - 1),
                undone: row.flag(7)?,
                undoes: row.text_or_none(6)?.as_deref().map(change_set_id).transpose()?,
            })
        })
        .collect()
}
