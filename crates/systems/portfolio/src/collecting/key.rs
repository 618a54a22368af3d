//! The key of a row: which record and outcome of which round it is about, wherever the row is moved.

use sha2::{Digest, Sha256};
use sterna_archive::RecordId;

use crate::query::encode;

/// What a row's hidden cell holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RowKey {
    /// The round's id.
    pub round: String,
    /// The contributor's key in the round.
    pub contributor: String,
    /// The change number the workbook was made at.
    pub change: i64,
    /// What the row is about.
    pub target: RowTarget,
}

/// What a row is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RowTarget {
    /// A node of a record; the first row of a record also asks about the record itself.
    Node {
        /// The record.
        record: RecordId,
        /// The node; empty for the record itself.
        node: String,
        /// Whether the row asks about the record itself too.
        lead: bool,
    },
    /// Something that is not recorded yet.
    New(u32),
}

/// What a key's text turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyRead {
    /// A key as it was written.
    Key(RowKey),
    /// Text that is no key, or a key that was retyped.
    Broken,
    /// Nothing.
    Absent,
}

impl RowKey {
    /// The text of the hidden cell. Its last part checks the others.
    pub fn text(&self) -> String {
        let target = match &self.target {
            RowTarget::Node { record, node, lead } => {
                format!("{record}/{}/{}", encode(node), if *lead { "1" } else { "0" })
            }
            RowTarget::New(number) => format!("new/{number}/1"),
        };
        let said = format!("{}/{}/{}/{target}", self.round, self.contributor, self.change);
        let check = check(&said);
        format!("{said}/{check}")
    }

    /// Reads the text of a hidden cell.
    pub fn read(text: &str) -> KeyRead {
        let text = text.trim();
        if text.is_empty() {
            return KeyRead::Absent;
        }
        Self::parse(text).map_or(KeyRead::Broken, KeyRead::Key)
    }

    fn parse(text: &str) -> Option<Self> {
        let (said, written) = text.rsplit_once('/')?;
        if check(said) != written {
            return None;
        }
        let parts: Vec<&str> = said.split('/').collect();
        let [round, contributor, change, record, node, lead] = parts.as_slice() else { return None };
        let target = if *record == "new" {
            RowTarget::New(node.parse().ok()?)
        } else {
            let node = percent_encoding::percent_decode_str(node).decode_utf8().ok()?.into_owned();
            RowTarget::Node { record: RecordId::parse(record)?, node, lead: *lead == "1" }
        };
        Some(Self {
            round: (*round).to_owned(),
            contributor: (*contributor).to_owned(),
            change: change.parse().ok()?,
            target,
        })
    }
}

/// Eight hexadecimal digits over a key: a slip of the hand does not pass; it is no seal.
fn check(said: &str) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(format!("sterna row {said}").as_bytes())[..4])
}
