//! Making a contributor's workbook.

use jiff::Timestamp;
use sterna_archive::{Actor, Partition};
use sterna_tables::write_form;

use super::asked::{AskedKey, Lists};
use super::store::keep_value;
use super::{Contributor, Issue, Round, sheet};
use crate::PortfolioError;
use crate::export::{ExportFormat, Exported};

/// A workbook that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// The contributor's key.
    pub contributor: String,
    /// The file.
    pub file: Exported,
    /// What it is of.
    pub issue: Issue,
}

/// Makes the workbooks of some contributors, or of all when none is named, from what is recorded now, and notes what each
/// was asked. The same records give the same bytes.
///
/// # Errors
/// `round.unknown`, `round.contributor`, `round.too-many`, `export.fault`, faults of the archive.
pub async fn make(
    partition: &Partition,
    round: &str,
    contributors: &[String],
    actor: &Actor,
    at: Timestamp,
) -> Result<(Round, Vec<Made>), PortfolioError> {
    let _turn = super::marks::turn().await;
    let mut round = super::find(partition, round).await?;
    let mut wanted = Vec::new();
    for name in contributors {
        let found = round.contributor(name).ok_or_else(|| unknown(name, &round))?;
        wanted.push(found.key.clone());
    }
    let lists = Lists::load(partition, &round).await?;
    let mut all = Vec::new();
    let chosen: Vec<Contributor> = round
        .contributors
        .iter()
        .filter(|one| wanted.is_empty() || wanted.contains(&one.key))
        .cloned()
        .collect();
    for contributor in chosen {
        let rows = lists.rows(&round, &contributor)?;
        let keys: Vec<AskedKey> = rows
            .iter()
            .map(|row| AskedKey { record: row.record.clone(), node: row.node.clone(), lead: row.lead })
            .collect();
        let book = sheet::workbook(&round, &contributor, &rows, lists.change);
        let bytes = tokio::task::spawn_blocking(move || write_form(&book))
            .await
            .map_err(crate::export::fault)?
            .map_err(crate::export::fault)?;
        let file = Exported {
            name: contributor.file_name(&round.name),
            media_type: ExportFormat::Xlsx.media_type(),
            bytes,
        };
        let issue = Issue {
            change: lists.change,
            at,
            rows: rows.len() as u64,
            asked: rows.iter().map(|row| row.missing.len() as u64).sum(),
            keys: keep_value(partition, "keys.json", &keys, actor, at).await?,
        };
        let held = round.contributors.iter_mut().find(|one| one.key == contributor.key);
        if let Some(held) = held {
            // One workbook of a change number is one issue, however often it is fetched.
            held.issues.retain(|one| one.change != issue.change);
            held.issues.push(issue.clone());
        }
        all.push(Made { contributor: contributor.key, file, issue });
    }
    round.save(partition).await?;
    Ok((round, all))
}

/// The refusal of a contributor nobody knows.
pub(super) fn unknown(name: &str, round: &Round) -> PortfolioError {
    let known: Vec<&str> = round.contributors.iter().map(|one| one.key.as_str()).collect();
    PortfolioError::Round {
        code: "round.contributor",
        message: format!("the round has no contributor “{name}”; there are: {}", known.join(", ")),
    }
}
