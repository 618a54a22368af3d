//! Whether an IATI file that was handed out still holds.

use serde::Serialize;
use sha2::{Digest, Sha256};
use sterna_archive::{Partition, Seq};

use super::IatiExport;
use super::manifest::{self, End, Top};
use crate::{PortfolioError, query};

/// What verifying found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct IatiCheck {
    /// Whether both hold.
    pub holds: bool,
    /// The file is as it was written: its hash is the one it vouches for.
    pub file_intact: bool,
    /// The archive, as of the file's change number, gives the same bytes again.
    pub records_hold: bool,
    /// The change number.
    pub change: i64,
    /// The version that wrote the file.
    pub version: String,
    /// What was asked for, as an address's query.
    pub query: String,
    /// Activities in the file.
    pub written: u64,
}

/// Whether bytes look like an IATI file of ours.
pub fn is_iati(bytes: &[u8]) -> bool {
    bytes.starts_with(b"<?xml")
}

/// Writes the file again as of its change number and compares.
///
/// # Errors
/// `verify.no-manifest`; `export.no-base`; faults of the archive.
pub async fn verify_iati(partition: &Partition, bytes: &[u8]) -> Result<IatiCheck, PortfolioError> {
    const EDGE: usize = 16_384;
    let top: Top =
        manifest::found(&bytes[..bytes.len().min(EDGE)], manifest::TOP).ok_or(PortfolioError::NoManifest)?;
    let tail = bytes.len().saturating_sub(EDGE);
    let end: End = manifest::found(&bytes[tail..], manifest::END).ok_or(PortfolioError::NoManifest)?;
    let mark = format!("<?{} ", manifest::END);
    let covered = find_last(bytes, mark.as_bytes()).ok_or(PortfolioError::NoManifest)?;
    let file_intact = data_encoding::HEXLOWER.encode(&Sha256::digest(&bytes[..covered])) == end.sha256;
    let pairs = query::decoded(&top.query);
    let mut export =
        IatiExport::begin_as(partition, &pairs, Some(Seq(top.change)), None, top.publisher.clone()).await?;
    let mut again = Vec::new();
    while let Some(portion) = export.next().await? {
        again = portion;
    }
    let now: End = manifest::found(&again, manifest::END).ok_or(PortfolioError::NoManifest)?;
    let records_hold = now == end;
    Ok(IatiCheck {
        holds: file_intact && records_hold,
        file_intact,
        records_hold,
        change: top.change,
        version: top.version,
        query: top.query,
        written: end.written,
    })
}

fn find_last(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    (0..bytes.len().saturating_sub(wanted.len())).rev().find(|at| bytes[*at..].starts_with(wanted))
}
