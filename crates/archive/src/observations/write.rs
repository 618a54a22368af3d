//! Writing: datasets and vintages.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::read::dataset_of_row;
use super::seal::{Line, RowsSeal, chain};
use super::{Dataset, NewDataset, NewObservation, NewVintage, VINTAGE_ROWS_MAX, VintageHead};
use crate::ArchiveError;
use crate::collection::check_slug;
use crate::engine::{Fault, RETRIES_MAX, Tx, statements};
use crate::inner::Inner;
use crate::store::{Limits, fits};

statements! {
    CREATE = "INSERT INTO dataset (slug, names, open, created_us, vintage, chain) VALUES ($1, $2, $3, $4, 0, $5)
        ON CONFLICT (slug) DO UPDATE SET names = excluded.names
        RETURNING slug, names, open, created_us, vintage";
    /// Holds the dataset: its vintages are added one after the other.
    ADVANCE = "UPDATE dataset SET vintage = vintage + 1 WHERE slug = $1 RETURNING vintage, chain";
    CHAIN = "UPDATE dataset SET chain = $2 WHERE slug = $1";
    KNOWN_SERIES = "SELECT dimensions, series FROM series WHERE dataset = $1 AND dimensions IN ($LIST)";
    STANDING = "SELECT s.dimensions, o.first_day, o.last_day, o.mantissa, o.scale, o.unit, o.status
        FROM series s JOIN observation o ON o.series = s.series
        WHERE s.dataset = $1 AND s.dimensions IN ($LIST) AND NOT EXISTS (
            SELECT 1 FROM observation n WHERE n.series = o.series AND n.first_day = o.first_day
                AND n.last_day = o.last_day AND n.vintage > o.vintage)";
    INSERT_SERIES = "INSERT INTO series (series, dataset, dimensions) VALUES $VALUES";
    INSERT_OBSERVATIONS = "INSERT INTO observation
        (series, first_day, last_day, vintage, mantissa, scale, unit, status) VALUES $VALUES";
    INSERT_VINTAGE = "INSERT INTO vintage
        (dataset, vintage, actor, at_us, summary, file_name, file_hash, row_count, rows_hash, chain)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
}

/// Dimensions of a series at most.
const DIMENSIONS_MAX: usize = 16;
/// Digits behind the point at most.
const SCALE_MAX: u8 = 18;

/// Makes a dataset, or names one that is there.
pub(super) async fn create(inner: &Inner, new: &NewDataset) -> Result<Dataset, ArchiveError> {
    check_slug(&new.slug)?;
    for name in new.names.values() {
        fits("the dataset's name", name, Limits::SUMMARY_BYTES)?;
    }
    let names = json(&new.names)?;
    let mut tx = inner.engine.write().await?;
    let created = new.at.as_microsecond();
    let binds = [(&new.slug).into(), (&names).into(), new.open.into(), created.into(), [].as_slice().into()];
    let row = tx.row(CREATE, &binds).await?;
    let row = row.ok_or_else(|| ArchiveError::NoSuchDataset { slug: new.slug.clone() })?;
    let dataset = dataset_of_row(&row)?;
    tx.commit().await?;
    Ok(dataset)
}

/// A row as it is written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Row {
    dimensions: String,
    period: (i64, i64),
    mantissa: Option<i64>,
    scale: i64,
    unit: String,
    status: &'static str,
}

/// Adds a vintage.
pub(super) async fn add(inner: &Inner, new: &NewVintage) -> Result<Option<VintageHead>, ArchiveError> {
    if new.rows.len() > VINTAGE_ROWS_MAX {
        return Err(ArchiveError::TooManyWrites { count: new.rows.len(), max: VINTAGE_ROWS_MAX });
    }
    fits("the summary", &new.summary, Limits::SUMMARY_BYTES)?;
    fits("the actor", &new.actor.id, Limits::NAME_BYTES)?;
    let rows = ordered(&new.rows)?;
    let mut attempt = 0;
    loop {
        match try_add(inner, new, &rows).await {
            Err(error) if Fault::of(&error) == Fault::Again && attempt < RETRIES_MAX => attempt += 1,
            outcome => return outcome,
        }
        tokio::task::yield_now().await;
    }
}

async fn try_add(inner: &Inner, new: &NewVintage, rows: &[Row]) -> Result<Option<VintageHead>, ArchiveError> {
    let mut tx = inner.engine.write().await?;
    let held = tx.row(ADVANCE, &[(&new.dataset).into()]).await?;
    let held = held.ok_or_else(|| ArchiveError::NoSuchDataset { slug: new.dataset.clone() })?;
    let (vintage, before) = (held.int(0)?, held.bytes(1)?);
    let news = what_is_new(&mut tx, &new.dataset, rows).await?;
    if news.is_empty() {
        tx.rollback().await?;
        return Ok(None);
    }
    let keys = series(inner, &mut tx, &new.dataset, &news).await?;
    let mut seal = RowsSeal::default();
    for row in &news {
        seal.add(&Line {
            dimensions: &row.dimensions,
            period: row.period,
            mantissa: row.mantissa,
            scale: row.scale,
            unit: &row.unit,
            status: row.status,
        });
    }
    tx.insert(INSERT_OBSERVATIONS, 8, &news, |row, binds| {
        binds.extend([
            keys.get(row.dimensions.as_str()).copied().into(),
            row.period.0.into(),
            row.period.1.into(),
            vintage.into(),
            row.mantissa.into(),
            row.scale.into(),
            (&row.unit).into(),
            row.status.into(),
        ]);
    })
    .await?;
    let head = VintageHead {
        vintage,
        actor: new.actor.id.clone(),
        at: new.at,
        summary: new.summary.clone(),
        file: new.source.as_ref().map(|source| (source.file.clone(), source.file_hash.clone())),
        rows: seal.rows,
    };
    let rows_hash = seal.finish();
    let end = chain(&before, &new.dataset, &head, &rows_hash);
    let (name, hash) =
        (new.source.as_ref().map(|one| &one.file), new.source.as_ref().map(|one| &one.file_hash));
    let binds = [
        (&new.dataset).into(),
        vintage.into(),
        (&head.actor).into(),
        head.at.as_microsecond().into(),
        (&head.summary).into(),
        name.map(String::as_str).into(),
        hash.map(String::as_str).into(),
        i64::try_from(head.rows).unwrap_or(i64::MAX).into(),
        rows_hash.as_slice().into(),
        end.as_slice().into(),
    ];
    tx.run(INSERT_VINTAGE, &binds).await?;
    tx.run(CHAIN, &[(&new.dataset).into(), end.as_slice().into()]).await?;
    tx.commit().await?;
    Ok(Some(head))
}

/// The rows checked and in the order in which they are hashed.
fn ordered(rows: &[NewObservation]) -> Result<Vec<Row>, ArchiveError> {
    let refuse = |message: String| ArchiveError::BadObservation { message };
    let mut ordered = Vec::with_capacity(rows.len());
    for row in rows {
        if row.dimensions.len() > DIMENSIONS_MAX {
            return Err(refuse(format!("a series has at most {DIMENSIONS_MAX} dimensions")));
        }
        for (name, value) in &row.dimensions {
            fits("the dimension", name, Limits::NAME_BYTES)?;
            fits("the dimension's value", value, Limits::NAME_BYTES)?;
        }
        fits("the unit", &row.unit, Limits::NAME_BYTES)?;
        if row.period.1 < row.period.0 {
            return Err(refuse("a period ends before it begins".to_owned()));
        }
        if row.value.is_none() != (row.status == super::ObservationStatus::Missing) {
            return Err(refuse(
                "a value is stated, or its status is missing; never both or neither".to_owned(),
            ));
        }
        if row.value.is_some_and(|value| value.scale > SCALE_MAX) {
            return Err(refuse(format!("a value has at most {SCALE_MAX} digits behind its point")));
        }
        ordered.push(Row {
            dimensions: json(&row.dimensions)?,
            period: (i64::from(row.period.0), i64::from(row.period.1)),
            mantissa: row.value.map(|value| value.mantissa),
            scale: row.value.map_or(0, |value| i64::from(value.scale)),
            unit: row.unit.clone(),
            status: row.status.code(),
        });
    }
    ordered.sort();
    let same = |pair: &[Row]| pair[0].dimensions == pair[1].dimensions && pair[0].period == pair[1].period;
    if let Some(pair) = ordered.windows(2).find(|pair| same(pair)) {
        return Err(refuse(format!("one period of {} is stated twice", pair[0].dimensions)));
    }
    Ok(ordered)
}

/// Those rows that say something else than what stands.
async fn what_is_new(tx: &mut Tx, dataset: &str, rows: &[Row]) -> Result<Vec<Row>, ArchiveError> {
    let series: BTreeSet<&str> = rows.iter().map(|row| row.dimensions.as_str()).collect();
    let series: Vec<&str> = series.into_iter().collect();
    let mut standing: HashMap<(String, i64, i64), (Option<i64>, i64, String, String)> = HashMap::new();
    for row in tx.rows_of_list(STANDING, &[dataset.into()], &series).await? {
        let place = (row.text(0)?, row.int(1)?, row.int(2)?);
        standing.insert(place, (row.int_or_none(3)?, row.int(4)?, row.text(5)?, row.text(6)?));
    }
    let stands = |row: &Row| {
        standing.get(&(row.dimensions.clone(), row.period.0, row.period.1)).is_some_and(|held| {
            (held.0, held.1, held.2.as_str(), held.3.as_str())
                == (row.mantissa, row.scale, row.unit.as_str(), row.status)
        })
    };
    Ok(rows.iter().filter(|row| !stands(row)).cloned().collect())
}

/// The keys of the rows' series; those that are missing are made.
async fn series(
    inner: &Inner,
    tx: &mut Tx,
    dataset: &str,
    rows: &[Row],
) -> Result<BTreeMap<String, i64>, ArchiveError> {
    let wanted: BTreeSet<&str> = rows.iter().map(|row| row.dimensions.as_str()).collect();
    let wanted: Vec<&str> = wanted.into_iter().collect();
    let mut keys = BTreeMap::new();
    for row in tx.rows_of_list(KNOWN_SERIES, &[dataset.into()], &wanted).await? {
        keys.insert(row.text(0)?, row.int(1)?);
    }
    let missing: Vec<&str> = wanted.into_iter().filter(|one| !keys.contains_key(*one)).collect();
    let first = inner.minting.keys(missing.len());
    let made: Vec<(i64, &str)> = (first..).zip(missing).collect();
    tx.insert(INSERT_SERIES, 3, &made, |(key, dimensions), binds| {
        binds.extend([(*key).into(), dataset.into(), (*dimensions).into()]);
    })
    .await?;
    keys.extend(made.into_iter().map(|(key, dimensions)| (dimensions.to_owned(), key)));
    Ok(keys)
}

/// A map as JSON, in the order of its names.
fn json(map: &BTreeMap<String, String>) -> Result<String, ArchiveError> {
    serde_json::to_string(map)
        .map_err(|_| ArchiveError::Corrupt { message: "names cannot be written".to_owned() })
}
