//! Check: everything stored against its hashes, everything derived against what it derives from.

use std::collections::BTreeSet;
use std::io::Read as _;
use std::sync::Arc;

use sha2::{Digest as _, Sha256};

use super::{CheckFinding, CheckReport, CheckSeverity, Progress};
use crate::engine::{Tx, statements};
use crate::files::{content_path, file_head};
use crate::inner::Inner;
use crate::store::{self, CHAIN_START, ChangeSetLine, NOW, RowsHash, alias_targets, body_hash, hex, replay};
use crate::{Alias, ArchiveError, ChangeSetId, Reader, Scan, Seq, follower};

statements! {
    HEAD = "SELECT seq, chain FROM head WHERE id = 1";
    CHANGE_SETS = "SELECT change, id, first_seq, row_count, actor, at_us, summary, file_name, file_hash, undoes,
            rows_hash, chain
        FROM change_set WHERE first_seq > $1 ORDER BY first_seq LIMIT 500";
    BODIES = "SELECT v.record, v.version, v.change, v.hash, v.body, b.salt, b.bytes, v.collection
        FROM version v
        JOIN change_set c ON c.change = v.change
        LEFT JOIN body b ON b.id = v.body
        WHERE (v.record, v.version, v.change) > ($1, $2, $3)
        ORDER BY v.record, v.version, v.change LIMIT 256";
    ERASURES = "SELECT record FROM erasure";
    COLLECTIONS = "SELECT slug FROM collection";
    FILES = "SELECT hash, size_bytes, name, media_type, actor, at_us, keep_until_us, erased_us FROM file
        WHERE hash > $1 ORDER BY hash LIMIT 500";
    LINKS = "SELECT DISTINCT l.namespace, l.target FROM link l JOIN change_set c ON c.change = l.change
        WHERE l.verb = 1 AND (l.namespace, l.target) > ($1, $2)
        ORDER BY l.namespace, l.target LIMIT 2000";
}

/// Findings of one code after which the rest are only counted.
const FINDINGS_MAX: usize = 1_000;

/// A check under way.
struct Check<'a> {
    inner: &'a Arc<Inner>,
    progress: &'a Progress,
    report: CheckReport,
}

/// Verifies hashes, numbers, chain, links, files and projections as of the head.
///
/// # Errors
/// Faults that stop it.
pub(crate) async fn check(inner: &Arc<Inner>, progress: &Progress) -> Result<CheckReport, ArchiveError> {
    let mut check = Check { inner, progress, report: CheckReport::default() };
    let mut tx = inner.engine.read().await?;
    check.numbers(&mut tx).await?;
    check.bodies(&mut tx).await?;
    check.links(&mut tx).await?;
    check.files(&mut tx).await?;
    check.observations(&mut tx).await?;
    tx.rollback().await?;
    check.projections().await?;
    Ok(check.report)
}

impl Check<'_> {
    fn find(
        &mut self,
        code: &'static str,
        place: impl Into<String>,
        severity: CheckSeverity,
        message: String,
    ) {
        if self.report.findings.len() < FINDINGS_MAX {
            self.report.findings.push(CheckFinding { code, place: place.into(), severity, message });
        }
    }

    fn damaged(&mut self, code: &'static str, place: impl Into<String>, what: &str) {
        let message = format!("{what}; restore the last backup that checks");
        self.find(code, place, CheckSeverity::Error, message);
    }

    /// Numbers are dense, every change set's rows hash to what it says, and the chain ends at the head.
    async fn numbers(&mut self, tx: &mut Tx) -> Result<(), ArchiveError> {
        let head = tx.row(HEAD, &[]).await?;
        let head =
            head.ok_or_else(|| ArchiveError::Corrupt { message: "the head row is missing".to_owned() })?;
        let (last, end) = (head.int(0)?, head.bytes(1)?);
        self.report.seq = Seq(last);
        let mut chain = CHAIN_START.to_vec();
        let mut seen = 0;
        loop {
            let rows = tx.rows(CHANGE_SETS, &[seen.into()]).await?;
            if rows.is_empty() {
                break;
            }
            for row in rows {
                let first = row.int(2)?;
                let place = format!("change {first}");
                if first != seen + 1 {
                    let what = format!("change number {} is missing or double", seen + 1);
                    self.damaged("check.sequence", &place, &what);
                }
                let stated: [u8; 32] = row.bytes(10)?.try_into().unwrap_or_default();
                let line = ChangeSetLine {
                    change: row.int(0)?,
                    id: ChangeSetId::parse(&row.text(1)?).ok_or_else(|| ArchiveError::Corrupt {
                        message: "a change set's id is none".to_owned(),
                    })?,
                    row_count: row.int(3)?,
                    rows_hash: RowsHash(stated),
                    actor: row.text(4)?,
                    at_us: row.int(5)?,
                    summary: row.text(6)?,
                    file_name: row.text_or_none(7)?,
                    file_hash: row.text_or_none(8)?,
                    undoes: row.int_or_none(9)?,
                };
                let (hash, count) = replay(tx, line.change, line.row_count).await?;
                if count != line.row_count {
                    self.damaged(
                        "check.sequence",
                        format!("change {}", first + count),
                        "a row is missing or double",
                    );
                } else if hash != line.rows_hash {
                    self.damaged(
                        "check.rows",
                        &place,
                        "a version, tag, link or alias is not what was written",
                    );
                }
                chain = line.chain(&chain, first).to_vec();
                if chain != row.bytes(11)? {
                    self.damaged("check.chain", &place, "the audit chain does not continue here");
                    // What follows is measured against what is stated, so that one break is one finding.
                    chain = row.bytes(11)?;
                }
                seen = first + line.row_count - 1;
                self.report.change_sets += 1;
            }
            (self.progress)(self.report.change_sets, None, "change sets");
        }
        if seen != last {
            self.damaged(
                "check.sequence",
                format!("change {last}"),
                "the head does not stand at the last change",
            );
        }
        if last > 0 && chain != end {
            self.damaged("check.chain", "head", "the audit chain does not end at the head");
        }
        Ok(())
    }

    /// Every body hashes to what its version says, or was erased.
    async fn bodies(&mut self, tx: &mut Tx) -> Result<(), ArchiveError> {
        let mut erased = BTreeSet::new();
        for row in tx.rows(ERASURES, &[]).await? {
            erased.insert(row.text(0)?);
        }
        let mut collections = BTreeSet::new();
        for row in tx.rows(COLLECTIONS, &[]).await? {
            collections.insert(row.text(0)?);
        }
        self.report.erased = u64::try_from(erased.len()).unwrap_or(0);
        let mut after = (String::new(), 0, 0);
        loop {
            let rows = tx.rows(BODIES, &[(&after.0).into(), after.1.into(), after.2.into()]).await?;
            if rows.is_empty() {
                break;
            }
            for row in rows {
                let record = row.text(0)?;
                after = (record.clone(), row.int(1)?, row.int(2)?);
                if row.int_or_none(4)?.is_none() {
                    continue;
                }
                let place = format!("record {record} version {}", after.1);
                match (row.bytes_or_none(5)?, row.bytes_or_none(6)?) {
                    (Some(salt), Some(bytes)) => {
                        self.report.versions += 1;
                        if body_hash(&salt, &bytes).as_slice() != row.bytes(3)? {
                            self.damaged("check.body", place, "the body is not what was written");
                        }
                    }
                    // Erased, or part of a demonstration that was removed whole.
                    _ if erased.contains(&record) || !collections.contains(&row.text(7)?) => {}
                    _ => self.damaged("check.body-missing", place, "the body is missing and was not erased"),
                }
            }
            (self.progress)(self.report.versions, None, "bodies");
        }
        if self.report.erased > 0 {
            let message = format!("{} records erased since they were written", self.report.erased);
            self.find("check.erased", "archive", CheckSeverity::Note, message);
        }
        Ok(())
    }

    /// Links that lead nowhere yet are counted, not condemned: their targets may arrive.
    async fn links(&mut self, tx: &mut Tx) -> Result<(), ArchiveError> {
        let mut after = (String::new(), String::new());
        let mut unresolved = 0_u64;
        loop {
            let rows = tx.rows(LINKS, &[(&after.0).into(), (&after.1).into()]).await?;
            if rows.is_empty() {
                break;
            }
            let mut targets = Vec::with_capacity(rows.len());
            for row in rows {
                after = (row.text(0)?, row.text(1)?);
                targets.push(Alias { namespace: after.0.clone(), value: after.1.clone() });
            }
            let found = alias_targets(tx, &targets, NOW).await?;
            let named: Vec<&str> = found.values().map(crate::RecordId::as_str).collect();
            let there = store::present(tx, &named, NOW, false).await?;
            unresolved += u64::try_from(
                targets
                    .iter()
                    .filter(|target| found.get(target).is_none_or(|id| !there.contains_key(id)))
                    .count(),
            )
            .unwrap_or(0);
        }
        if unresolved > 0 {
            let message =
                format!("{unresolved} linked identifiers are of no record here; they may arrive later");
            self.find("check.links", "archive", CheckSeverity::Note, message);
        }
        Ok(())
    }

    /// Every file that is not erased is on disk and hashes to its name.
    async fn files(&mut self, tx: &mut Tx) -> Result<(), ArchiveError> {
        let mut after = String::new();
        loop {
            let rows = tx.rows(FILES, &[(&after).into()]).await?;
            if rows.is_empty() {
                return Ok(());
            }
            for row in rows {
                let head = file_head(&row)?;
                after.clone_from(&head.hash);
                if head.erased.is_some() {
                    continue;
                }
                self.report.files += 1;
                let path = content_path(&self.inner.data, &head.hash);
                let hash = tokio::task::spawn_blocking(move || hash_of(&path)).await;
                match hash.map_err(|_| ArchiveError::Closing)? {
                    Ok(hash) if hash == head.hash => {}
                    Ok(_) => {
                        self.damaged("check.file", format!("file {}", head.hash), "its content is damaged")
                    }
                    Err(_) => {
                        self.damaged("check.file", format!("file {}", head.hash), "its content is missing")
                    }
                }
            }
        }
    }

    /// Every vintage hashes to what it says.
    async fn observations(&mut self, tx: &mut Tx) -> Result<(), ArchiveError> {
        let (hashed, damaged) = crate::observations::check(tx).await?;
        self.report.observations = hashed;
        for (place, what) in damaged {
            self.damaged("check.vintage", place, what);
        }
        Ok(())
    }

    /// The projections hold each standing record at its present version, and no other.
    async fn projections(&mut self) -> Result<(), ArchiveError> {
        // Held still while they are compared: what is written meanwhile is followed afterwards.
        follower::catch_up(self.inner).await?;
        let turn = self.inner.applying.lock().await;
        let seq = self.inner.projections.applied();
        let mut scan = Scan::new(Arc::clone(self.inner), Reader::owner(), None, seq);
        let mut verify = self.inner.projections.verify();
        let mut stale = Vec::new();
        while let Some(portion) = scan.portion().await? {
            for scanned in portion {
                match scanned {
                    Ok(scanned) => {
                        let (id, version) = (scanned.record.id.clone(), scanned.record.version);
                        if follower::entry_of(&self.inner.kinds, scanned).is_none() {
                            self.damaged(
                                "check.unreadable",
                                format!("record {id}"),
                                "its kind cannot read it",
                            );
                        } else if !verify.saw(&id, version) {
                            stale.push(id);
                        }
                        self.report.projected += 1;
                    }
                    Err((id, _)) => {
                        self.damaged("check.unreadable", format!("record {id}"), "its kind cannot lift it");
                    }
                }
            }
            (self.progress)(self.report.projected, None, "projections");
        }
        stale.extend(verify.surplus());
        drop(turn);
        for id in stale {
            let message = "search and counts are behind the record; run sterna reindex".to_owned();
            self.find("check.projection", format!("record {id}"), CheckSeverity::Warning, message);
        }
        Ok(())
    }
}

fn hash_of(path: &std::path::Path) -> std::io::Result<String> {
    let mut file = std::fs::File::open(path)?;
    let mut hasher = Sha256::new();
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            return Ok(hex(&hasher.finalize()));
        }
        hasher.update(&buffer[..read]);
    }
}
