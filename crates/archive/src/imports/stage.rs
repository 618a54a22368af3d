//! Staging: rows come in by small transactions, in which other people's saves find their turn.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use super::line::{Held, hold_staging, last_position, outcome_number, severity_number};
use super::prepare::{self, Bodies, Drafts};
use super::{RowOutcome, RowSeverity, StagedRow};
use crate::engine::{Fault, RETRIES_MAX, Tx, statements};
use crate::inner::Inner;
use crate::store::{Known, Plan, insert_rows};
use crate::{ArchiveError, ImportId, RecordId, Write};

statements! {
    /// Looked up by record: the sum keeps the engines from walking all that the import staged so far.
    STAGED_ALREADY = "SELECT record FROM version WHERE record IN ($LIST) AND change + 0 = $1";
    INSERT_ROWS = "INSERT INTO import_row
        (change, position, source, identifier, title, outcome, severity, findings, original, record)
        VALUES $VALUES";
    ADVANCE = "UPDATE import SET row_count = $2, rows_hash = $3, created = created + $4, updated = updated + $5,
            unchanged = unchanged + $6, refused = refused + $7
        WHERE change = $1";
}

/// Rows of one transaction.
const ROWS_AT_ONCE: usize = 1_024;

/// Bytes of bodies and originals of one transaction, about.
const BYTES_AT_ONCE: usize = 4_000_000;

/// A row with what the plan made of it.
struct Decided<'a> {
    row: &'a StagedRow,
    outcome: RowOutcome,
    severity: RowSeverity,
    findings: Cow<'a, str>,
    record: Option<&'a RecordId>,
}

pub(super) async fn stage(
    inner: &Arc<Inner>,
    id: &ImportId,
    rows: &[StagedRow],
    bodies: &Bodies,
) -> Result<(), ArchiveError> {
    let mut rest = rows;
    while !rest.is_empty() {
        let (portion, later) = rest.split_at(portion_length(rest));
        let mut attempt = 0;
        loop {
            match stage_portion(inner, id, portion, bodies).await {
                Ok(None) => break,
                Ok(Some(drafts)) => {
                    prepare::begin(inner, drafts).await;
                    break;
                }
                Err(error) if Fault::of(&error) == Fault::Again && attempt < RETRIES_MAX => attempt += 1,
                Err(error) => return Err(error),
            }
        }
        rest = later;
    }
    Ok(())
}

/// Leaves U+0000 out of the rows' own texts; their writes are refused for it.
pub(super) fn remove_nul(rows: &mut [StagedRow]) {
    for row in rows {
        for text in
            [&mut row.place, &mut row.identifier, &mut row.title, &mut row.findings, &mut row.original]
        {
            if text.as_bytes().contains(&0) {
                text.retain(|letter| letter != '\0');
            }
        }
    }
}

fn portion_length(rows: &[StagedRow]) -> usize {
    let mut bytes = 0;
    for (count, row) in rows.iter().enumerate().take(ROWS_AT_ONCE) {
        bytes += row.original.len();
        bytes += row
            .writes
            .iter()
            .map(|write| if let Write::Put { body, .. } = write { body.len() } else { 200 })
            .sum::<usize>();
        if bytes > BYTES_AT_ONCE && count > 0 {
            return count;
        }
    }
    rows.len().min(ROWS_AT_ONCE)
}

/// Stages rows in one transaction; answers what can be prepared of them.
async fn stage_portion(
    inner: &Inner,
    id: &ImportId,
    rows: &[StagedRow],
    bodies: &Bodies,
) -> Result<Option<Drafts>, ArchiveError> {
    let mut tx = inner.engine.write().await?;
    let held = hold_staging(&mut tx, id).await?;
    let last = last_position(&mut tx, held.change).await?;
    let rows: Vec<&StagedRow> =
        rows.iter().filter(|row| last.is_none_or(|last| row.position > last)).collect();
    if rows.is_empty() {
        return tx.rollback().await.map(|()| None);
    }
    let repeated = staged_already(&mut tx, &held, &rows).await?;
    let known = Known::load(&mut tx, rows.iter().flat_map(|row| &row.writes)).await?;
    let mut plan = Plan::new(&inner.kinds, &inner.minting, known, held.row_count, held.hash);
    let mut decided = Vec::with_capacity(rows.len());
    let mut seen = repeated;
    for row in rows {
        decided.push(decide(&mut plan, row, &mut seen)?);
    }
    let planned = plan.finish();
    insert_rows(&mut tx, held.change, &planned).await?;
    tx.insert(INSERT_ROWS, 10, &decided, |decided, binds| {
        binds.extend([
            held.change.into(),
            decided.row.position.into(),
            (&decided.row.place).into(),
            (&decided.row.identifier).into(),
            (&decided.row.title).into(),
            outcome_number(decided.outcome).into(),
            severity_number(decided.severity).into(),
            decided.findings.as_ref().into(),
            (&decided.row.original).into(),
            decided.record.map(RecordId::as_str).into(),
        ]);
    })
    .await?;
    let count = |outcome: RowOutcome| {
        i64::try_from(decided.iter().filter(|decided| decided.outcome == outcome).count()).unwrap_or(i64::MAX)
    };
    tx.run(
        ADVANCE,
        &[
            held.change.into(),
            planned.next_place.into(),
            (&planned.hash.0).into(),
            count(RowOutcome::New).into(),
            count(RowOutcome::Changed).into(),
            count(RowOutcome::Unchanged).into(),
            count(RowOutcome::Refused).into(),
        ],
    )
    .await?;
    tx.commit().await?;
    Ok(Some(Drafts::of(held.change, held.row_count, &planned, bodies)))
}

/// The records among the rows that earlier portions of this import write already.
async fn staged_already(
    tx: &mut Tx,
    held: &Held,
    rows: &[&StagedRow],
) -> Result<BTreeSet<String>, ArchiveError> {
    if held.row_count == 0 {
        return Ok(BTreeSet::new());
    }
    let records: Vec<&str> = rows.iter().filter_map(|row| put_record(row)).map(RecordId::as_str).collect();
    let rows = tx.rows_of_list(STAGED_ALREADY, &[held.change.into()], &records).await?;
    rows.iter().map(|row| row.text(0)).collect()
}

/// The record that a row puts.
fn put_record(row: &StagedRow) -> Option<&RecordId> {
    row.writes
        .iter()
        .find_map(|write| if let Write::Put { record, .. } = write { Some(record) } else { None })
}

/// The record that a write touches.
fn touched(write: &Write) -> &RecordId {
    match write {
        Write::Put { record, .. } | Write::Alias(record, _) => record,
        Write::Tag(tag) => &tag.record,
        Write::Untag(untag) => &untag.record,
        Write::Link(link) | Write::Unlink(link) => &link.record,
    }
}

/// Plans a row, or refuses it with a finding.
fn decide<'a>(
    plan: &mut Plan<'a, '_>,
    row: &'a StagedRow,
    seen: &mut BTreeSet<String>,
) -> Result<Decided<'a>, ArchiveError> {
    let record = put_record(row).or_else(|| row.writes.first().map(touched));
    let given = RowOutcome::from(row.outcome);
    let mut decided = Decided {
        row,
        outcome: given,
        severity: row.severity,
        findings: Cow::Borrowed(row.findings.as_str()),
        record,
    };
    if given == RowOutcome::Refused {
        return Ok(decided);
    }
    if let Some(record) = put_record(row)
        && !seen.insert(record.as_str().to_owned())
    {
        let message = "an earlier row of this file writes the same record; only the first one is taken";
        refuse(&mut decided, "import.repeated", message);
        return Ok(decided);
    }
    let mark = plan.mark();
    let before = plan.planned();
    for write in &row.writes {
        if let Err(error) = plan.add(write, Some(&row.place)) {
            if !error.is_refusal() {
                return Err(error);
            }
            plan.back(&mark);
            refuse(&mut decided, error.code(), &error.to_string());
            return Ok(decided);
        }
    }
    if plan.planned() == before {
        decided.outcome = RowOutcome::Unchanged;
    } else if given == RowOutcome::Unchanged {
        decided.outcome = RowOutcome::Changed;
    }
    Ok(decided)
}

fn refuse(decided: &mut Decided<'_>, code: &str, message: &str) {
    decided.outcome = RowOutcome::Refused;
    decided.severity = RowSeverity::Error;
    decided.findings = Cow::Owned(with_finding(&decided.findings, code, &decided.row.place, message));
}

/// Adds a finding to a caller's list of findings.
pub(super) fn with_finding(findings: &str, code: &str, place: &str, message: &str) -> String {
    let mut list = match serde_json::from_str(findings) {
        Ok(serde_json::Value::Array(list)) => list,
        _ => Vec::new(),
    };
    list.push(serde_json::json!({ "code": code, "severity": "error", "place": place, "message": message }));
    serde_json::Value::Array(list).to_string()
}
