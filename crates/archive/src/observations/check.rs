//! Check: every vintage's rows hash to what it says, its numbers are dense, and its chain ends at the dataset.

use super::read::vintage_of_row;
use super::seal::{Line, RowsSeal, chain};
use crate::ArchiveError;
use crate::engine::{Tx, statements};

statements! {
    DATASETS = "SELECT slug, vintage, chain FROM dataset ORDER BY slug";
    VINTAGES = "SELECT vintage, actor, at_us, summary, file_name, file_hash, row_count, rows_hash, chain FROM vintage
        WHERE dataset = $1 ORDER BY vintage";
    ROWS = "SELECT s.dimensions, o.first_day, o.last_day, o.mantissa, o.scale, o.unit, o.status
        FROM series s JOIN observation o ON o.series = s.series
        WHERE s.dataset = $1 AND o.vintage = $2 AND (s.dimensions, o.first_day, o.last_day) > ($3, $4, $5)
        ORDER BY s.dimensions, o.first_day, o.last_day LIMIT 2000";
}

/// What was found: how many observations were hashed anew, and where something is damaged, with what it is.
pub(crate) async fn check(tx: &mut Tx) -> Result<(u64, Vec<(String, &'static str)>), ArchiveError> {
    let mut hashed = 0;
    let mut damaged = Vec::new();
    for dataset in tx.rows(DATASETS, &[]).await? {
        let (slug, last, stated_end) = (dataset.text(0)?, dataset.int(1)?, dataset.bytes(2)?);
        let mut end: Vec<u8> = Vec::new();
        let mut seen = 0;
        for row in tx.rows(VINTAGES, &[(&slug).into()]).await? {
            let head = vintage_of_row(&row)?;
            let place = format!("dataset {slug} vintage {}", head.vintage);
            if head.vintage != seen + 1 {
                damaged.push((place.clone(), "a vintage before it is missing"));
            }
            seen = head.vintage;
            let (hash, rows) = replay(tx, &slug, head.vintage).await?;
            hashed += rows;
            if rows != head.rows || hash.as_slice() != row.bytes(7)? {
                damaged.push((place.clone(), "an observation is not what was written"));
            }
            end = chain(&end, &slug, &head, &row.bytes(7)?).to_vec();
            if end != row.bytes(8)? {
                damaged.push((place, "the chain of vintages does not continue here"));
                // What follows is measured against what is stated, so that one break is one finding.
                end = row.bytes(8)?;
            }
        }
        if seen != last || end != stated_end {
            damaged.push((format!("dataset {slug}"), "the dataset does not stand at its last vintage"));
        }
    }
    Ok((hashed, damaged))
}

/// The hash of a vintage's rows, and how many there are.
async fn replay(tx: &mut Tx, slug: &str, vintage: i64) -> Result<([u8; 32], u64), ArchiveError> {
    let mut seal = RowsSeal::default();
    let mut after = (String::new(), i64::MIN, i64::MIN);
    loop {
        let binds = [slug.into(), vintage.into(), (&after.0).into(), after.1.into(), after.2.into()];
        let rows = tx.rows(ROWS, &binds).await?;
        if rows.is_empty() {
            let rows = seal.rows;
            return Ok((seal.finish(), rows));
        }
        for row in rows {
            after = (row.text(0)?, row.int(1)?, row.int(2)?);
            seal.add(&Line {
                dimensions: &after.0,
                period: (after.1, after.2),
                mantissa: row.int_or_none(3)?,
                scale: row.int(4)?,
                unit: &row.text(5)?,
                status: &row.text(6)?,
            });
        }
    }
}
