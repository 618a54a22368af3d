//! Reading: datasets, vintages, and observations as of a vintage.

use std::collections::BTreeMap;

use super::types::ObservationStatus;
use super::{
    Dataset, OBSERVATIONS_PAGE_MAX, Observation, ObservationPage, ObservationQuery, Quantity, VintageHead,
};
use crate::engine::{Row, Tx, statements};
use crate::inner::Inner;
use crate::store::stored_time;
use crate::{ArchiveError, Audience, Reader};

statements! {
    DATASETS = "SELECT slug, names, open, created_us, vintage FROM dataset ORDER BY slug";
    DATASET = "SELECT slug, names, open, created_us, vintage FROM dataset WHERE slug = $1";
    VINTAGES = "SELECT vintage, actor, at_us, summary, file_name, file_hash, row_count FROM vintage
        WHERE dataset = $1 ORDER BY vintage DESC";
    /// The newest row of each series and period that is not newer than the vintage asked for.
    PAGE = "SELECT o.series, o.first_day, o.last_day, s.dimensions, o.mantissa, o.scale, o.unit, o.status, o.vintage
        FROM series s JOIN observation o ON o.series = s.series
        WHERE s.dataset = $1 AND o.vintage <= $2 AND o.last_day >= $3 AND o.first_day <= $4
            AND (o.series, o.first_day, o.last_day) > ($5, $6, $7)
            AND NOT EXISTS (SELECT 1 FROM observation n WHERE n.series = o.series
                AND n.first_day = o.first_day AND n.last_day = o.last_day
                AND n.vintage > o.vintage AND n.vintage <= $2)
        ORDER BY o.series, o.first_day, o.last_day LIMIT $8";
}

/// A dataset of a row.
pub(super) fn dataset_of_row(row: &Row) -> Result<Dataset, ArchiveError> {
    Ok(Dataset {
        slug: row.text(0)?,
        names: names(&row.text(1)?)?,
        open: row.flag(2)?,
        created: stored_time(row.int(3)?)?,
        vintage: row.int(4)?,
    })
}

fn names(text: &str) -> Result<BTreeMap<String, String>, ArchiveError> {
    serde_json::from_str(text)
        .map_err(|_| ArchiveError::Corrupt { message: "stored names cannot be read".to_owned() })
}

fn may_see(reader: &Reader, dataset: &Dataset) -> bool {
    dataset.open || reader.audience == Audience::Owner
}

/// All datasets for a reader.
pub(super) async fn datasets(inner: &Inner, reader: &Reader) -> Result<Vec<Dataset>, ArchiveError> {
    let mut tx = inner.engine.read().await?;
    let all: Result<Vec<Dataset>, ArchiveError> =
        tx.rows(DATASETS, &[]).await?.iter().map(dataset_of_row).collect();
    Ok(all?.into_iter().filter(|dataset| may_see(reader, dataset)).collect())
}

/// A dataset; one that is not for the reader is not told from one that is not there.
async fn dataset(tx: &mut Tx, reader: &Reader, slug: &str) -> Result<Dataset, ArchiveError> {
    let found = tx.row(DATASET, &[slug.into()]).await?.as_ref().map(dataset_of_row).transpose()?;
    let seen = found.filter(|dataset| may_see(reader, dataset));
    seen.ok_or_else(|| ArchiveError::NoSuchDataset { slug: slug.chars().take(80).collect() })
}

/// The vintages of a dataset.
pub(super) async fn vintages(
    inner: &Inner,
    reader: &Reader,
    slug: &str,
) -> Result<Vec<VintageHead>, ArchiveError> {
    let mut tx = inner.engine.read().await?;
    dataset(&mut tx, reader, slug).await?;
    tx.rows(VINTAGES, &[slug.into()]).await?.iter().map(vintage_of_row).collect()
}

/// A vintage of a row that begins with its columns.
pub(super) fn vintage_of_row(row: &Row) -> Result<VintageHead, ArchiveError> {
    Ok(VintageHead {
        vintage: row.int(0)?,
        actor: row.text(1)?,
        at: stored_time(row.int(2)?)?,
        summary: row.text(3)?,
        file: row.text_or_none(4)?.zip(row.text_or_none(5)?),
        rows: u64::try_from(row.int(6)?).unwrap_or(0),
    })
}

/// A page of observations.
pub(super) async fn read(
    inner: &Inner,
    reader: &Reader,
    query: &ObservationQuery,
) -> Result<ObservationPage, ArchiveError> {
    let mut tx = inner.engine.read().await?;
    let last = dataset(&mut tx, reader, &query.dataset).await?.vintage;
    let vintage = query.as_of.unwrap_or(last).min(last);
    let limit = if query.limit == 0 { OBSERVATIONS_PAGE_MAX } else { query.limit.min(OBSERVATIONS_PAGE_MAX) };
    let (from, to) = query
        .period
        .map_or((i64::from(i32::MIN), i64::from(i32::MAX)), |(from, to)| (i64::from(from), i64::from(to)));
    let mut after = query.after.map_or((i64::MIN, i64::MIN, i64::MIN), |(series, first, end)| {
        (series, i64::from(first), i64::from(end))
    });
    let mut page = ObservationPage { vintage, ..ObservationPage::default() };
    // Dimensions are no columns: rows of other series are passed over, page by page.
    loop {
        let most = i64::try_from(OBSERVATIONS_PAGE_MAX).unwrap_or(i64::MAX);
        let binds = [
            (&query.dataset).into(),
            vintage.into(),
            from.into(),
            to.into(),
            after.0.into(),
            after.1.into(),
            after.2.into(),
            most.into(),
        ];
        let rows = tx.rows(PAGE, &binds).await?;
        for row in &rows {
            if page.rows.len() == limit {
                page.next = Some((after.0, day(after.1), day(after.2)));
                return Ok(page);
            }
            after = (row.int(0)?, row.int(1)?, row.int(2)?);
            let own = names(&row.text(3)?)?;
            if query.dimensions.iter().all(|(name, value)| own.get(name) == Some(value)) {
                page.rows.push(observation(row, own)?);
            }
        }
        if rows.len() < OBSERVATIONS_PAGE_MAX {
            return Ok(page);
        }
    }
}

fn observation(row: &Row, dimensions: BTreeMap<String, String>) -> Result<Observation, ArchiveError> {
    let corrupt = |what: &str| ArchiveError::Corrupt { message: format!("an observation's {what} is none") };
    let scale = u8::try_from(row.int(5)?).map_err(|_| corrupt("scale"))?;
    Ok(Observation {
        dimensions,
        period: (day(row.int(1)?), day(row.int(2)?)),
        value: row.int_or_none(4)?.map(|mantissa| Quantity { mantissa, scale }),
        unit: row.text(6)?,
        status: ObservationStatus::from_code(&row.text(7)?).ok_or_else(|| corrupt("status"))?,
        vintage: row.int(8)?,
    })
}

/// A stored day: 32 bits were written.
fn day(stored: i64) -> i32 {
    i32::try_from(stored).unwrap_or(if stored < 0 { i32::MIN } else { i32::MAX })
}
