//! Numbering: the head row is advanced when all rows are written; what follows in the transaction is the change
//! set's line and the chain, then the commit. Until then nobody else waits.

use std::collections::BTreeSet;

use super::ledger::{ChangeSetLine, insert_change_set};
use super::seal::CHAIN_START;
use crate::engine::{Tx, statements};
use crate::{ArchiveError, Committed, Seq};

statements! {
    HEAD = "SELECT seq FROM head WHERE id = 1";
    ADVANCE = "UPDATE head SET seq = seq + $1 WHERE id = 1 RETURNING seq, chain";
    CHAIN = "UPDATE head SET chain = $1 WHERE id = 1";
    TOUCHED_SINCE = "SELECT v.record FROM change_set c JOIN version v ON v.change = c.change WHERE c.first_seq > $1
        UNION SELECT t.record FROM change_set c JOIN tag t ON t.change = c.change WHERE c.first_seq > $1
        UNION SELECT l.record FROM change_set c JOIN link l ON l.change = c.change WHERE c.first_seq > $1
        UNION SELECT a.record FROM change_set c JOIN alias a ON a.change = c.change WHERE c.first_seq > $1";
    /// Looked up by the few records that others touched, never by walking all rows of an import: hence the sums.
    OWN_AMONG = "SELECT DISTINCT record FROM version WHERE record IN ($LIST) AND change + 0 = $1
        UNION SELECT record FROM tag WHERE record IN ($LIST) AND change + 0 = $1
        UNION SELECT record FROM link WHERE record IN ($LIST) AND change + 0 = $1
        UNION SELECT record FROM alias WHERE record IN ($LIST) AND change + 0 = $1";
    OWN_ALIASES_TAKEN = "SELECT DISTINCT a.record
        FROM change_set c
        JOIN alias b ON b.change = c.change
        JOIN alias a ON a.identifier = b.identifier AND a.namespace = b.namespace
        WHERE c.first_seq > $1 AND a.change + 0 = $2";
}

/// The last change number.
pub(crate) async fn head(tx: &mut Tx) -> Result<i64, ArchiveError> {
    tx.number(HEAD, &[]).await
}

/// The head row, advanced and held until the transaction ends.
pub(crate) struct Numbering {
    /// The number before: ours begin after it.
    pub before: i64,
    chain: Vec<u8>,
}

impl Numbering {
    /// Advances the head row by `count`. Others who number wait from here on.
    pub(crate) async fn take(tx: &mut Tx, count: i64) -> Result<Self, ArchiveError> {
        let row = tx
            .row(ADVANCE, &[count.into()])
            .await?
            .ok_or_else(|| ArchiveError::Corrupt { message: "the head row is missing".to_owned() })?;
        let chain = row.bytes(1)?;
        let chain = if chain.is_empty() { CHAIN_START.to_vec() } else { chain };
        Ok(Self { before: row.int(0)? - count, chain })
    }

    /// Writes the change set's line and the chain's end: the rows are live with the commit that follows.
    pub(crate) async fn seal(self, tx: &mut Tx, line: &ChangeSetLine) -> Result<Committed, ArchiveError> {
        let first = self.before + 1;
        let chain = line.chain(&self.chain, first);
        insert_change_set(tx, line, first, &chain).await?;
        tx.run(CHAIN, &[(&chain).into()]).await?;
        Ok(Committed {
            change_set: line.id.clone(),
            first: Seq(first),
            last: Seq(self.before + line.row_count),
        })
    }
}

/// The records that rows of `change`, which has no number yet, and live change sets after `since` both touch,
/// by record or by alias.
pub(crate) async fn conflicts_since(
    tx: &mut Tx,
    change: i64,
    since: i64,
) -> Result<BTreeSet<String>, ArchiveError> {
    let mut touched = Vec::new();
    for row in tx.rows(TOUCHED_SINCE, &[since.into()]).await? {
        touched.push(row.text(0)?);
    }
    let touched: Vec<&str> = touched.iter().map(String::as_str).collect();
    let mut found = BTreeSet::new();
    for row in tx.rows_of_list(OWN_AMONG, &[change.into()], &touched).await? {
        found.insert(row.text(0)?);
    }
    for row in tx.rows(OWN_ALIASES_TAKEN, &[since.into(), change.into()]).await? {
        found.insert(row.text(0)?);
    }
    Ok(found)
}
