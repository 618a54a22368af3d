//! Reads a change set's rows back in the order of their places and hashes them anew.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::RowsHash;
use super::rows::{AliasRow, LinkRow, Standing, TagRow, VersionRow, origin_of, sensitivity_of, status_of};
use crate::ArchiveError;
use crate::engine::{Row, Tx, statements};

statements! {
    VERSIONS = "SELECT place, record, version, kind, collection, state, owner, language, sensitivity, schema_number,
            standing, body, hash, source
        FROM version WHERE change = $1 AND place >= $2 AND place < $3";
    TAGS = "SELECT place, verb, record, node, framework, framework_version, concept, status, origin, tag_rank,
            confidence, source
        FROM tag WHERE change = $1 AND place >= $2 AND place < $3";
    LINKS = "SELECT place, verb, record, relation, namespace, target, source
        FROM link WHERE change = $1 AND place >= $2 AND place < $3";
    ALIASES = "SELECT place, verb, record, namespace, identifier, source
        FROM alias WHERE change = $1 AND place >= $2 AND place < $3";
}

/// Places read at once.
const PORTION: i64 = 5_000;

/// The hash over a change's rows, and how many there are; a place that is missing or double ends the count.
pub(crate) async fn replay(
    tx: &mut Tx,
    change: i64,
    row_count: i64,
) -> Result<(RowsHash, i64), ArchiveError> {
    let mut hash = RowsHash::START;
    let mut from = 0;
    while from < row_count {
        let to = (from + PORTION).min(row_count);
        let rows = portion(tx, change, from, to).await?;
        for (place, found) in &rows {
            let [row] = found.as_slice() else { return Ok((hash, *place)) };
            if *place != from {
                return Ok((hash, from));
            }
            row.seal(&mut hash);
            from += 1;
        }
        if from < to {
            return Ok((hash, from));
        }
    }
    Ok((hash, from))
}

/// A row of any of the four tables.
enum AnyRow {
    Version(VersionRow<'static>),
    Tag(TagRow<'static>),
    Link(LinkRow<'static>),
    Alias(AliasRow<'static>),
}

impl AnyRow {
    fn seal(&self, hash: &mut RowsHash) {
        match self {
            Self::Version(row) => row.seal(hash),
            Self::Tag(row) => row.seal(hash),
            Self::Link(row) => row.seal(hash),
            Self::Alias(row) => row.seal(hash),
        }
    }
}

async fn portion(
    tx: &mut Tx,
    change: i64,
    from: i64,
    to: i64,
) -> Result<BTreeMap<i64, Vec<AnyRow>>, ArchiveError> {
    let binds = [change.into(), from.into(), to.into()];
    let mut found: BTreeMap<i64, Vec<AnyRow>> = BTreeMap::new();
    for row in tx.rows(VERSIONS, &binds).await? {
        found.entry(row.int(0)?).or_default().push(AnyRow::Version(version(&row)?));
    }
    for row in tx.rows(TAGS, &binds).await? {
        found.entry(row.int(0)?).or_default().push(AnyRow::Tag(tag(&row)?));
    }
    for row in tx.rows(LINKS, &binds).await? {
        let link = LinkRow {
            place: row.int(0)?,
            asserts: row.flag(1)?,
            record: text(&row, 2)?,
            relation: text(&row, 3)?,
            namespace: text(&row, 4)?,
            target: text(&row, 5)?,
            source: row.text_or_none(6)?.map(Cow::Owned),
        };
        found.entry(link.place).or_default().push(AnyRow::Link(link));
    }
    for row in tx.rows(ALIASES, &binds).await? {
        let alias = AliasRow {
            place: row.int(0)?,
            asserts: row.flag(1)?,
            record: text(&row, 2)?,
            namespace: text(&row, 3)?,
            identifier: text(&row, 4)?,
            source: row.text_or_none(5)?.map(Cow::Owned),
        };
        found.entry(alias.place).or_default().push(AnyRow::Alias(alias));
    }
    Ok(found)
}

fn text(row: &Row, column: usize) -> Result<Cow<'static, str>, ArchiveError> {
    Ok(Cow::Owned(row.text(column)?))
}

fn version(row: &Row) -> Result<VersionRow<'static>, ArchiveError> {
    Ok(VersionRow {
        place: row.int(0)?,
        record: text(row, 1)?,
        version: row.int(2)?,
        kind: text(row, 3)?,
        collection: text(row, 4)?,
        state: text(row, 5)?,
        owner: text(row, 6)?,
        language: text(row, 7)?,
        sensitivity: sensitivity_of(row.int(8)?),
        schema: row.int(9)?,
        standing: Standing::of(row.int(10)?),
        body: row.int_or_none(11)?,
        hash: row.bytes(12)?,
        source: row.text_or_none(13)?.map(Cow::Owned),
    })
}

fn tag(row: &Row) -> Result<TagRow<'static>, ArchiveError> {
    Ok(TagRow {
        place: row.int(0)?,
        asserts: row.flag(1)?,
        record: text(row, 2)?,
        node: text(row, 3)?,
        framework: text(row, 4)?,
        framework_version: text(row, 5)?,
        concept: text(row, 6)?,
        status: status_of(row.int(7)?),
        origin: origin_of(row.int(8)?),
        rank: u8::try_from(row.int(9)?).unwrap_or(0),
        confidence: row.int_or_none(10)?.and_then(|value| u16::try_from(value).ok()),
        evidence: Cow::Borrowed(""),
        source: row.text_or_none(11)?.map(Cow::Owned),
    })
}
