//! Collections: the named sets that records belong to and stocktakes count.

use std::borrow::Cow;
use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;

use crate::engine::{Row, Tx, statements};
use crate::inner::Inner;
use crate::projection::{Counts, Filter};
use crate::store::{
    self, AliasRow, ChangeSetLine, NOW, Numbering, RowSet, RowsHash, Standing, VersionRow, stored_time,
};
use crate::{Actor, ArchiveError, Committed, Seq};

statements! {
    ENSURE = "INSERT INTO collection (slug, names, synthetic, factual_demo, created_us)
        VALUES ($1, '{}', 0, 0, $2) ON CONFLICT (slug) DO NOTHING";
    LIST = "SELECT slug, names, synthetic, factual_demo, created_us FROM collection ORDER BY slug";
    ONE = "SELECT slug, names, synthetic, factual_demo, created_us FROM collection WHERE slug = $1";
    CREATE = "INSERT INTO collection (slug, names, synthetic, factual_demo, created_us)
        VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (slug) DO UPDATE SET names = excluded.names, synthetic = excluded.synthetic,
            factual_demo = excluded.factual_demo
        WHERE collection.names = '{}'";
    REMOVE = "DELETE FROM collection WHERE slug = $1";
    RECORDS_IN = "SELECT DISTINCT v.record FROM version v JOIN change_set c ON c.change = v.change
        WHERE v.collection = $1 AND v.record > $2 ORDER BY v.record LIMIT 500";
    BODIES_OF = "DELETE FROM body WHERE id IN (
        SELECT v.body FROM version v WHERE v.record IN ($LIST) AND v.body IS NOT NULL) AND $1 = 1";
}

/// A named collection of records.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Collection {
    /// Its name in addresses and rows.
    pub slug: String,
    /// Its name for people, by language; empty while nobody named it.
    pub name: BTreeMap<String, String>,
    /// Whether its records are invented, for demonstration.
    pub synthetic: bool,
    /// Whether it is a demonstration made of public facts.
    pub factual_demo: bool,
    /// When it was made.
    pub created: Timestamp,
    /// How many records it holds now, withdrawn ones included, undone and erased ones not.
    pub records: u64,
}

impl Collection {
    /// Whether it is a demonstration of either sort.
    pub fn is_demonstration(&self) -> bool {
        self.synthetic || self.factual_demo
    }
}

/// A collection to be made.
#[derive(Clone, Debug, PartialEq)]
pub struct NewCollection {
    /// 1 to 64 of `a-z`, `0-9` and `-`, starting with a letter.
    pub slug: String,
    /// Its name for people, by language.
    pub name: BTreeMap<String, String>,
    /// Whether its records are invented, for demonstration.
    pub synthetic: bool,
    /// Whether it is a demonstration made of public facts.
    pub factual_demo: bool,
    /// The caller's clock.
    pub at: Timestamp,
}

/// Refuses what is no slug.
pub(crate) fn check_slug(slug: &str) -> Result<(), ArchiveError> {
    let fits = (1..=64).contains(&slug.len())
        && slug.starts_with(|letter: char| letter.is_ascii_lowercase())
        && slug.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'));
    if fits { Ok(()) } else { Err(ArchiveError::BadSlug { slug: slug.chars().take(80).collect() }) }
}

/// Makes the collections that are missing, without names.
pub(crate) async fn ensure(tx: &mut Tx, slugs: &[&str], at: Timestamp) -> Result<(), ArchiveError> {
    for slug in slugs {
        tx.run(ENSURE, &[(*slug).into(), at.as_microsecond().into()]).await?;
    }
    Ok(())
}

/// Whether a collection is there and a demonstration.
pub(crate) async fn is_demonstration(tx: &mut Tx, slug: &str) -> Result<bool, ArchiveError> {
    match tx.row(ONE, &[slug.into()]).await? {
        Some(row) => Ok(row.flag(2)? || row.flag(3)?),
        None => Ok(false),
    }
}

fn of_row(row: &Row) -> Result<Collection, ArchiveError> {
    let name = serde_json::from_str(&row.text(1)?)
        .map_err(|_| ArchiveError::Corrupt { message: "a collection's names cannot be read".to_owned() })?;
    Ok(Collection {
        slug: row.text(0)?,
        name,
        synthetic: row.flag(2)?,
        factual_demo: row.flag(3)?,
        created: stored_time(row.int(4)?)?,
        records: 0,
    })
}

/// All collections with their records of this moment.
pub(crate) async fn list(inner: &Inner, counts: &Counts) -> Result<Vec<Collection>, ArchiveError> {
    let mut tx = inner.engine.read().await?;
    let mut collections: Vec<Collection> =
        tx.rows(LIST, &[]).await?.iter().map(of_row).collect::<Result<_, _>>()?;
    let records: BTreeMap<String, u64> =
        counts.facet_counts(&Filter::all(), "collection").into_iter().collect();
    for collection in &mut collections {
        collection.records = records.get(&collection.slug).copied().unwrap_or(0);
    }
    Ok(collections)
}

/// Makes a collection, or names one that was made by its slug alone.
pub(crate) async fn create(inner: &Inner, new: &NewCollection) -> Result<Collection, ArchiveError> {
    check_slug(&new.slug)?;
    for name in new.name.values() {
        store::fits("the collection's name", name, store::Limits::SUMMARY_BYTES)?;
    }
    let mut names = new.name.clone();
    if names.is_empty() {
        // A collection made on purpose has a name, if only its slug.
        names.insert("und".to_owned(), new.slug.clone());
    }
    let text = serde_json::to_string(&names).map_err(|_| ArchiveError::Corrupt {
        message: "a collection's names cannot be written".to_owned(),
    })?;
    let mut tx = inner.engine.write().await?;
    let made = tx
        .run(
            CREATE,
            &[
                (&new.slug).into(),
                (&text).into(),
                new.synthetic.into(),
                new.factual_demo.into(),
                new.at.as_microsecond().into(),
            ],
        )
        .await?;
    if made == 0 {
        return Err(ArchiveError::CollectionExists { slug: new.slug.clone() });
    }
    let row = tx.row(ONE, &[(&new.slug).into()]).await?;
    let row = row.ok_or_else(|| ArchiveError::NoSuchCollection { slug: new.slug.clone() })?;
    let collection = of_row(&row)?;
    tx.commit().await?;
    Ok(collection)
}

/// Removes a demonstration collection: undoes its records in one change set, then destroys their bodies.
pub(crate) async fn remove(
    inner: &Inner,
    slug: &str,
    actor: &Actor,
    at: Timestamp,
) -> Result<(Committed, u64), ArchiveError> {
    let mut tx = inner.engine.write().await?;
    let Some(row) = tx.row(ONE, &[slug.into()]).await? else {
        return Err(ArchiveError::NoSuchCollection { slug: slug.to_owned() });
    };
    if !of_row(&row)?.is_demonstration() {
        return Err(ArchiveError::NotDemonstration { slug: slug.to_owned() });
    }
    // A demonstration is small (some hundred records): one transaction holds it, and its head row.
    let numbering_from = Numbering::take(&mut tx, 0).await?.before;
    let mut rows = RowSet::starting(0, RowsHash::START);
    let mut removed: Vec<String> = Vec::new();
    let mut after = String::new();
    loop {
        let found = tx.rows(RECORDS_IN, &[slug.into(), (&after).into()]).await?;
        if found.is_empty() {
            break;
        }
        let mut ids = Vec::with_capacity(found.len());
        for row in &found {
            after = row.text(0)?;
            ids.push(after.clone());
        }
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        for (alias, record) in store::aliases_of(&mut tx, &ids, NOW).await? {
            rows.alias(AliasRow {
                place: 0,
                asserts: false,
                record: Cow::Owned(record.as_str().to_owned()),
                namespace: Cow::Owned(alias.namespace),
                identifier: Cow::Owned(alias.value),
                source: None,
            });
        }
        let mut present: Vec<_> = store::present(&mut tx, &ids, NOW, false).await?.into_values().collect();
        present.sort_by(|one, other| one.record.cmp(&other.record));
        for last in present {
            if last.standing != Standing::Stands || last.collection != slug {
                continue;
            }
            removed.push(last.record.as_str().to_owned());
            rows.version(VersionRow {
                place: 0,
                record: Cow::Owned(last.record.as_str().to_owned()),
                version: last.version + 1,
                kind: Cow::Owned(last.kind),
                collection: Cow::Owned(last.collection),
                state: Cow::Owned(last.state),
                owner: Cow::Owned(last.owner),
                language: Cow::Owned(last.language),
                sensitivity: last.sensitivity,
                schema: last.schema,
                standing: Standing::Undone,
                body: None,
                hash: Vec::new(),
                source: None,
            });
        }
    }
    let list: Vec<&str> = removed.iter().map(String::as_str).collect();
    // Statements with a list and no rows back run through the same door.
    tx.rows_of_list(BODIES_OF, &[1_i64.into()], &list).await?;
    tx.run(REMOVE, &[slug.into()]).await?;
    let set = inner.minting.change_set()?;
    let count = u64::try_from(removed.len()).unwrap_or(0);
    if rows.next_place == 0 {
        tx.commit().await?;
        let committed =
            Committed { change_set: set, first: Seq(numbering_from + 1), last: Seq(numbering_from) };
        return Ok((committed, count));
    }
    let line = ChangeSetLine {
        change: inner.minting.keys(1),
        id: set,
        row_count: rows.next_place,
        rows_hash: rows.hash,
        actor: actor.id.clone(),
        at_us: at.as_microsecond(),
        summary: format!("removed the demonstration {slug}"),
        file_name: None,
        file_hash: None,
        undoes: None,
    };
    store::insert_rows(&mut tx, line.change, &rows).await?;
    let committed = Numbering::take(&mut tx, line.row_count).await?.seal(&mut tx, &line).await?;
    tx.commit().await?;
    Ok((committed, count))
}
