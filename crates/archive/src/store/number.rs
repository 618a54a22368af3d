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
    OWN = "SELECT record FROM version WHERE change = $1
        UNION SELECT record FROM tag WHERE change = $1
        UNION SELECT record FROM link WHERE change = $1
        UNION SELECT record FROM alias WHERE change = $1";
    TOUCHED_AMONG = "SELECT v.record FROM version v JOIN change_set c ON c.change = v.change
            WHERE v.record IN ($LIST) AND c.first_seq > $1
        UNION SELECT t.record FROM tag t JOIN change_set c ON c.change = t.change
            WHERE t.record IN ($LIST) AND c.first_seq > $1
        UNION SELECT l.record FROM link l JOIN change_set c ON c.change = l.change
            WHERE l.record IN ($LIST) AND c.first_seq > $1
        UNION SELECT a.record FROM alias a JOIN change_set c ON c.change = a.change
            WHERE a.record IN ($LIST) AND c.first_seq > $1";
    FEW_ALIASES_TAKEN = "SELECT DISTINCT a.record
        FROM alias a
        JOIN alias b ON b.identifier = a.identifier AND b.namespace = a.namespace
        JOIN change_set c ON c.change = b.change
        WHERE a.change = $2 AND c.first_seq > $1";
}

/// Rows up to which a change is looked up by what it writes itself; a larger one, an import, by what others wrote.
/// So a person's save never walks an import that was published in between.
const FEW_ROWS: i64 = 2_000;

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
    row_count: i64,
    since: i64,
) -> Result<BTreeSet<String>, ArchiveError> {
    let few = row_count <= FEW_ROWS;
    let asked_rows = if few {
        tx.rows(OWN, &[change.into()]).await?
    } else {
        tx.rows(TOUCHED_SINCE, &[since.into()]).await?
    };
    let mut asked = Vec::with_capacity(asked_rows.len());
    for row in asked_rows {
        asked.push(row.text(0)?);
    }
    let asked: Vec<&str> = asked.iter().map(String::as_str).collect();
    let met = if few {
        tx.rows_of_list(TOUCHED_AMONG, &[since.into()], &asked).await?
    } else {
        tx.rows_of_list(OWN_AMONG, &[change.into()], &asked).await?
    };
    let aliases = if few { FEW_ALIASES_TAKEN } else { OWN_ALIASES_TAKEN };
    let taken = tx.rows(aliases, &[since.into(), change.into()]).await?;
    met.iter().chain(&taken).map(|row| row.text(0)).collect()
}
