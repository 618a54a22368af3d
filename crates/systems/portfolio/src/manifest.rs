//! The manifest: what an export was computed from, so that anybody can compute it again.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use sterna_archive::Seq;

use crate::rates::RateTable;
use crate::stocktake::{AmountOut, Settings, Stocktake, StocktakeQuery};

/// The manifest of a stocktake. It holds no clock reading: equal input gives an equal file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Manifest {
    /// `sterna`.
    pub program: String,
    /// The program's version.
    pub version: String,
    /// `stocktake`.
    pub kind: String,
    /// The question, as an address's query string with its collections named and without a change number.
    pub query: String,
    /// The collections that were counted.
    pub collections: Vec<String>,
    /// Whether any of them holds invented records.
    pub synthetic: bool,
    /// Whether any of them is a demonstration, invented or of published facts.
    #[serde(default)]
    pub demonstration: bool,
    /// How the file is laid out: see [`LAYOUT`]. Files of release 0.1.0 do not say, and are of the first layout.
    #[serde(default = "first")]
    pub layout: u32,
    /// The change number everything was counted at.
    pub change: i64,
    /// What was counted.
    pub counts: Tallied,
    /// IATI statuses that counted as activated.
    pub activated_statuses: Vec<String>,
    /// The rates that were used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rates: Option<RateTable>,
    /// SHA-256 (hex) of the figures: see [`data_hash`].
    pub sha256: String,
}

/// The present layout of exports. Layout 1 wrote 0 where nothing is recorded, had no column of all that is recorded,
/// and no counts of projects beside the sums of money.
pub const LAYOUT: u32 = 2;

fn first() -> u32 {
    1
}

/// Counts, for a first look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tallied {
    /// Distinct projects in the groups.
    pub projects: u64,
    /// Distinct outcomes in the groups.
    pub outcomes: u64,
    /// All projects under the filters.
    pub all: u64,
    /// Groups.
    pub groups: u64,
}

impl Manifest {
    /// The manifest of an answer.
    pub fn new(
        query: &StocktakeQuery,
        settings: &Settings,
        seq: Seq,
        counts: Tallied,
        sha256: String,
    ) -> Self {
        let pinned =
            StocktakeQuery { as_of: None, collections: settings.collections.clone(), ..query.clone() };
        Self {
            program: "sterna".to_owned(),
            version: settings.version.clone(),
            kind: "stocktake".to_owned(),
            query: pinned.to_query_string(),
            collections: settings.collections.clone(),
            synthetic: settings.synthetic,
            demonstration: settings.demonstration(),
            layout: LAYOUT,
            change: seq.0,
            counts,
            activated_statuses: settings.rule.statuses.clone(),
            rates: settings.rates.as_ref().map(|(_, table)| table.clone()),
            sha256,
        }
    }
}

/// SHA-256 (hex) of the figures of a stocktake, one line for each: framework, grouping, denominator, coverage, groups
/// with projects, percentage, outcomes and money, and the totals. Words and labels are no part of it, so that a
/// renamed donor or another language does not change it.
pub fn data_hash(stocktake: &Stocktake) -> String {
    let mut hash = Sha256::new();
    for line in data_lines(stocktake) {
        hash.update(line.as_bytes());
        hash.update(b"\n");
    }
    data_encoding::HEXLOWER.encode(&hash.finalize())
}

/// The lines that [`data_hash`] covers.
fn data_lines(stocktake: &Stocktake) -> Vec<String> {
    let coverage = &stocktake.coverage;
    let mut lines = vec![
        format!("framework {}", stocktake.framework),
        format!("by {}", stocktake.by),
        format!("denominator {} {}", stocktake.denominator.kind, stocktake.denominator.count),
        format!("coverage {} {} {}", coverage.tagged, coverage.activated, coverage.all),
        format!("rounding {}", stocktake.rounding),
    ];
    let mut groups: Vec<_> = stocktake.groups.iter().collect();
    groups.sort_by(|one, other| one.code.cmp(&other.code));
    for group in groups {
        let percent = group.percent.map_or_else(|| "-".to_owned(), |percent| percent.to_string());
        let amounts = amounts(&group.amounts);
        lines.push(format!("group {} {} {percent} {} {amounts}", group.code, group.projects, group.outcomes));
    }
    let totals = &stocktake.totals;
    lines.push(format!("untagged {}", amounts(&totals.untagged)));
    lines.push(format!("unplaced {}", amounts(&totals.unplaced)));
    lines.push(format!("total {} {} {}", totals.projects, totals.outcomes, amounts(&totals.amounts)));
    lines
}

fn amounts(amounts: &[AmountOut]) -> String {
    amounts.iter().map(|one| format!("{}:{}", one.currency, one.minor)).collect::<Vec<_>>().join(",")
}
