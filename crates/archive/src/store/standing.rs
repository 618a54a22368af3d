//! What stands, as of a change number: present versions, standing tags and links, where aliases lead.

use std::collections::{BTreeMap, HashMap};

use jiff::Timestamp;

use super::rows::{Standing, origin_of, sensitivity_of, status_of};
use crate::engine::{Row, Tx, statements};
use crate::{Alias, ArchiveError, ChangeSetId, Link, RecordId, Sensitivity, Seq, Tag};

macro_rules! present_of {
    ($more:literal, $where:literal) => {
        concat!(
            "SELECT v.record, v.version, c.first_seq + v.place, v.standing, v.kind, v.collection, v.state, v.owner,
                v.language, v.sensitivity, v.schema_number, v.body, v.hash, c.at_us, c.actor, v.change, b.salt, ",
            $more,
            " FROM version v
            JOIN change_set c ON c.change = v.change
            LEFT JOIN body b ON b.id = v.body
            WHERE ",
            $where,
            " AND c.first_seq + v.place <= $1
            AND NOT EXISTS (
                SELECT 1 FROM version n JOIN change_set d ON d.change = n.change
                WHERE n.record = v.record AND n.version > v.version AND d.first_seq + n.place <= $1)"
        )
    };
}

statements! {
    PRESENT = present_of!("b.salt", "v.record IN ($LIST)");
    PRESENT_WITH_BODY = present_of!("b.bytes", "v.record IN ($LIST)");
    TAG_ROWS = "SELECT t.verb, t.record, t.node, t.framework, t.framework_version, t.concept, t.status, t.origin,
            t.tag_rank, t.confidence, t.evidence, c.first_seq + t.place, c.at_us, c.actor, c.id, t.source, c.undoes
        FROM tag t
        JOIN change_set c ON c.change = t.change
        WHERE t.record IN ($LIST) AND c.first_seq + t.place <= $1
        ORDER BY t.record, c.first_seq, t.place";
    LINK_ROWS_FROM = "SELECT l.verb, l.record, l.relation, l.namespace, l.target, c.first_seq + l.place
        FROM link l
        JOIN change_set c ON c.change = l.change
        WHERE l.record IN ($LIST) AND c.first_seq + l.place <= $1
        ORDER BY c.first_seq, l.place";
    LINK_ROWS_TO = "SELECT l.verb, l.record, l.relation, l.namespace, l.target, c.first_seq + l.place
        FROM link l
        JOIN change_set c ON c.change = l.change
        WHERE l.target IN ($LIST) AND c.first_seq + l.place <= $1
        ORDER BY c.first_seq, l.place";
    ALIAS_ROWS = "SELECT a.verb, a.record, a.namespace, a.identifier
        FROM alias a
        JOIN change_set c ON c.change = a.change
        WHERE a.identifier IN ($LIST) AND c.first_seq + a.place <= $1
        ORDER BY c.first_seq, a.place";
    ALIASES_OF = "SELECT a.verb, a.record, a.namespace, a.identifier
        FROM alias a
        JOIN change_set c ON c.change = a.change
        WHERE a.record IN ($LIST) AND c.first_seq + a.place <= $1
        ORDER BY c.first_seq, a.place";
}

/// A number above every change number: as of now.
pub(crate) const NOW: Seq = Seq(i64::MAX);

/// A record's last version as of a number.
#[derive(Clone, Debug)]
pub(crate) struct Present {
    pub record: RecordId,
    pub version: i64,
    pub seq: Seq,
    pub standing: Standing,
    pub kind: String,
    pub collection: String,
    pub state: String,
    pub owner: String,
    pub language: String,
    pub sensitivity: Sensitivity,
    pub schema: i64,
    pub body: Option<i64>,
    pub hash: Vec<u8>,
    pub at: Timestamp,
    pub actor: String,
    pub change: i64,
    pub salt: Option<Vec<u8>>,
    /// Only when asked for, and not erased.
    pub bytes: Option<Vec<u8>>,
}

/// A standing alias and where it leads.
pub(crate) type StandingAlias = (Alias, RecordId);

/// A record id that is stored.
pub(crate) fn stored_id(text: &str) -> Result<RecordId, ArchiveError> {
    RecordId::parse(text)
        .ok_or_else(|| ArchiveError::Corrupt { message: "a stored record id is none".to_owned() })
}

/// An instant that is stored.
pub(crate) fn stored_time(microseconds: i64) -> Result<Timestamp, ArchiveError> {
    Timestamp::from_microsecond(microseconds)
        .map_err(|_| ArchiveError::Corrupt { message: "a stored instant is out of range".to_owned() })
}

fn stored_change_set(text: &str) -> Result<ChangeSetId, ArchiveError> {
    ChangeSetId::parse(text)
        .ok_or_else(|| ArchiveError::Corrupt { message: "a stored change set id is none".to_owned() })
}

/// Reads one row of [`PRESENT`] or of another statement with the same columns.
pub(crate) fn present_row(row: &Row) -> Result<Present, ArchiveError> {
    Ok(Present {
        record: stored_id(&row.text(0)?)?,
        version: row.int(1)?,
        seq: Seq(row.int(2)?),
        standing: Standing::of(row.int(3)?),
        kind: row.text(4)?,
        collection: row.text(5)?,
        state: row.text(6)?,
        owner: row.text(7)?,
        language: row.text(8)?,
        sensitivity: sensitivity_of(row.int(9)?),
        schema: row.int(10)?,
        body: row.int_or_none(11)?,
        hash: row.bytes(12)?,
        at: stored_time(row.int(13)?)?,
        actor: row.text(14)?,
        change: row.int(15)?,
        salt: row.bytes_or_none(16)?,
        bytes: row.bytes_or_none(17)?,
    })
}

/// The last versions of records as of a number; unknown records are absent.
pub(crate) async fn present(
    tx: &mut Tx,
    ids: &[&str],
    as_of: Seq,
    with_body: bool,
) -> Result<HashMap<RecordId, Present>, ArchiveError> {
    let text = if with_body { PRESENT_WITH_BODY } else { PRESENT };
    let rows = tx.rows_of_list(text, &[as_of.0.into()], ids).await?;
    rows.iter()
        .map(|row| {
            let mut present = present_row(row)?;
            if !with_body {
                present.bytes = None;
            }
            Ok((present.record.clone(), present))
        })
        .collect()
}

/// Every assertion and retraction of tags on records as of a number, by record and number; `true` asserts.
/// A retraction's row says of itself whether it was made by hand.
pub(crate) async fn tag_rows(
    tx: &mut Tx,
    ids: &[&str],
    as_of: Seq,
) -> Result<Vec<(bool, Tag)>, ArchiveError> {
    let rows = tx.rows_of_list(TAG_ROWS, &[as_of.0.into()], ids).await?;
    rows.iter()
        .map(|row| {
            let asserts = row.flag(0)?;
            let by_hand = row.text_or_none(15)?.is_none() && row.int_or_none(16)?.is_none();
            let tag = Tag {
                record: stored_id(&row.text(1)?)?,
                node: row.text(2)?,
                framework: row.text(3)?,
                framework_version: row.text(4)?,
                concept: row.text(5)?,
                status: status_of(row.int(6)?),
                origin: origin_of(row.int(7)?),
                rank: u8::try_from(row.int(8)?).unwrap_or(0),
                confidence: row.int_or_none(9)?.and_then(|value| u16::try_from(value).ok()),
                evidence: row.text(10)?,
                seq: Seq(row.int(11)?),
                at: stored_time(row.int(12)?)?,
                actor: row.text(13)?,
                change_set: stored_change_set(&row.text(14)?)?,
                retracted: None,
                retracted_by_hand: !asserts && by_hand,
            };
            Ok((asserts, tag))
        })
        .collect()
}

/// Whether two tags are of the same node, framework and concept: the later one replaces the earlier.
pub(crate) fn same_place(one: &Tag, other: &Tag) -> bool {
    one.node == other.node && one.concept == other.concept && one.framework == other.framework
}

/// The standing tags of records as of a number.
pub(crate) async fn standing_tags(
    tx: &mut Tx,
    ids: &[&str],
    as_of: Seq,
) -> Result<HashMap<RecordId, Vec<Tag>>, ArchiveError> {
    let mut standing: HashMap<RecordId, Vec<Tag>> = HashMap::new();
    for (asserts, tag) in tag_rows(tx, ids, as_of).await? {
        let tags = standing.entry(tag.record.clone()).or_default();
        tags.retain(|earlier| !same_place(earlier, &tag));
        if asserts {
            tags.push(tag);
        }
    }
    Ok(standing)
}

/// Keeps the links that stand, each with the number of its assertion, from rows in the order of numbers.
fn fold_links(rows: &[Row]) -> Result<Vec<(Link, Seq)>, ArchiveError> {
    let mut standing: BTreeMap<(String, String, String, String), i64> = BTreeMap::new();
    for row in rows {
        let key = (row.text(1)?, row.text(2)?, row.text(3)?, row.text(4)?);
        if row.flag(0)? {
            standing.entry(key).or_insert(row.int(5)?);
        } else {
            standing.remove(&key);
        }
    }
    standing
        .into_iter()
        .map(|((record, relation, namespace, value), seq)| {
            let link = Link { record: stored_id(&record)?, relation, target: Alias { namespace, value } };
            Ok((link, Seq(seq)))
        })
        .collect()
}

/// The standing links that go out from records, with the numbers of their assertions.
pub(crate) async fn links_from(
    tx: &mut Tx,
    ids: &[&str],
    as_of: Seq,
) -> Result<Vec<(Link, Seq)>, ArchiveError> {
    fold_links(&tx.rows_of_list(LINK_ROWS_FROM, &[as_of.0.into()], ids).await?)
}

/// The standing links that lead to any of these aliases.
pub(crate) async fn links_to(tx: &mut Tx, targets: &[Alias], as_of: Seq) -> Result<Vec<Link>, ArchiveError> {
    let mut values: Vec<&str> = targets.iter().map(|alias| alias.value.as_str()).collect();
    values.sort_unstable();
    values.dedup();
    let wanted: std::collections::HashSet<&Alias> = targets.iter().collect();
    let links = fold_links(&tx.rows_of_list(LINK_ROWS_TO, &[as_of.0.into()], &values).await?)?;
    Ok(links.into_iter().map(|(link, _)| link).filter(|link| wanted.contains(&link.target)).collect())
}

/// Where aliases lead as of a number; those that lead nowhere are absent. The namespace `record` is the
/// records' own ids and leads to itself.
pub(crate) async fn alias_targets(
    tx: &mut Tx,
    aliases: &[Alias],
    as_of: Seq,
) -> Result<HashMap<Alias, RecordId>, ArchiveError> {
    let mut found = HashMap::new();
    let mut values = Vec::with_capacity(aliases.len());
    let mut wanted = std::collections::HashSet::with_capacity(aliases.len());
    for alias in aliases {
        if alias.namespace == "record" {
            if let Some(id) = RecordId::parse(&alias.value) {
                found.insert(alias.clone(), id);
            }
        } else if wanted.insert(alias) {
            values.push(alias.value.as_str());
        }
    }
    values.sort_unstable();
    values.dedup();
    for row in tx.rows_of_list(ALIAS_ROWS, &[as_of.0.into()], &values).await? {
        let alias = Alias { namespace: row.text(2)?, value: row.text(3)? };
        if !wanted.contains(&alias) {
            continue;
        }
        if row.flag(0)? {
            found.insert(alias, stored_id(&row.text(1)?)?);
        } else {
            found.remove(&alias);
        }
    }
    Ok(found)
}

/// The aliases that lead to records as of a number.
pub(crate) async fn aliases_of(
    tx: &mut Tx,
    ids: &[&str],
    as_of: Seq,
) -> Result<Vec<StandingAlias>, ArchiveError> {
    let rows = tx.rows_of_list(ALIASES_OF, &[as_of.0.into()], ids).await?;
    let mut named: Vec<Alias> = Vec::with_capacity(rows.len());
    for row in &rows {
        named.push(Alias { namespace: row.text(2)?, value: row.text(3)? });
    }
    named.sort();
    named.dedup();
    let targets = alias_targets(tx, &named, as_of).await?;
    let wanted: std::collections::HashSet<&str> = ids.iter().copied().collect();
    let mut found: Vec<StandingAlias> =
        targets.into_iter().filter(|(_, record)| wanted.contains(record.as_str())).collect();
    found.sort();
    Ok(found)
}
