//! The line of a change set, from which its rows become live.

use super::seal::{RowsHash, chain_after};
use crate::engine::{Tx, statements};
use crate::{ArchiveError, ChangeSetId};

statements! {
    INSERT_CHANGE_SET = "INSERT INTO change_set
        (change, id, first_seq, row_count, actor, at_us, summary, file_name, file_hash, undoes, rows_hash, chain)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
}

/// A change set's line before it has its number.
#[derive(Clone, Debug)]
pub(crate) struct ChangeSetLine {
    /// The key its rows name it by.
    pub change: i64,
    /// Its id.
    pub id: ChangeSetId,
    /// How many rows it has.
    pub row_count: i64,
    /// Over its rows.
    pub rows_hash: RowsHash,
    /// The actor's id.
    pub actor: String,
    /// Microseconds since 1970.
    pub at_us: i64,
    /// What for.
    pub summary: String,
    /// The file it came from.
    pub file_name: Option<String>,
    /// That file's hash.
    pub file_hash: Option<String>,
    /// The key of the change set it undoes.
    pub undoes: Option<i64>,
}

impl ChangeSetLine {
    /// The chain after this change set at that number.
    pub(crate) fn chain(&self, before: &[u8], first: i64) -> [u8; 32] {
        chain_after(
            before,
            &[
                self.id.as_str().as_bytes(),
                &first.to_le_bytes(),
                &self.row_count.to_le_bytes(),
                self.actor.as_bytes(),
                &self.at_us.to_le_bytes(),
                self.summary.as_bytes(),
                self.file_name.as_deref().unwrap_or("").as_bytes(),
                self.file_hash.as_deref().unwrap_or("").as_bytes(),
                &self.undoes.unwrap_or(0).to_le_bytes(),
                &self.rows_hash.0,
            ],
        )
    }
}

/// Writes the line with its number and the chain's new end.
pub(crate) async fn insert_change_set(
    tx: &mut Tx,
    line: &ChangeSetLine,
    first: i64,
    chain: &[u8; 32],
) -> Result<(), ArchiveError> {
    tx.run(
        INSERT_CHANGE_SET,
        &[
            line.change.into(),
            line.id.as_str().into(),
            first.into(),
            line.row_count.into(),
            (&line.actor).into(),
            line.at_us.into(),
            (&line.summary).into(),
            line.file_name.as_deref().into(),
            line.file_hash.as_deref().into(),
            line.undoes.into(),
            (&line.rows_hash.0).into(),
            chain.into(),
        ],
    )
    .await?;
    Ok(())
}
