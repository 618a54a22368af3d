//! Rounds in which contributors are asked by workbook and answer without an account.
//!
//! A [`Round`] names a list of records and who is asked about which of them. [`make`] writes a contributor's workbook:
//! what is recorded stands in it, what is missing is asked, and every row carries a key and a fingerprint of what was
//! given. [`receive`] reads a workbook that came back into a [`Reading`], and writes nothing else. [`review`] lays each
//! answer beside what is recorded now and what others said; [`decide`] takes or rejects answers, the taken ones as one
//! change set whose provenance names the contributor, the file and the cell.
//!
//! *Invariants*: no answer reaches a record before it is accepted; nothing that came back is thrown away; withheld
//! records and outcomes never leave in a workbook; software's suggestions are never given as recorded.

mod asked;
mod base;
mod choice;
mod columns;
mod contributor;
mod decide;
mod guide;
mod item;
mod key;
mod make;
mod marks;
mod matching;
mod noticed;
mod parse;
mod question;
mod read;
mod reading;
mod receive;
mod review;
mod round;
mod sheet;
mod standing;
mod store;
mod value;
mod writes;

#[cfg(test)]
mod tests;

pub use choice::Choice;
pub use contributor::{Answer, Contributor, ContributorState, Issue};
pub use decide::{Decided, Verdict, Which, decide};
pub use guide::{guide_lines, guide_markdown};
pub use item::{Item, ItemId, ItemKind, ItemState, Said};
pub use key::{RowKey, RowTarget};
pub use make::{Made, make};
pub use noticed::Noticed;
pub use question::Question;
pub use read::read;
pub use reading::{AnsweredCell, AnsweredRow, Reading};
pub use receive::{Received, receive};
pub use review::{Review, Tally, review};
pub use round::{NewContributor, NewRound, Round, create, find, list};
pub use value::{Value, shown};

/// Limits of a workbook that comes back; smaller than those of an import, since one contributor fills it by hand.
pub const LIMITS: sterna_tables::Limits = sterna_tables::Limits {
    file_bytes_max: 20 << 20,
    sheets_max: 16,
    rows_max: 60_000,
    columns_max: 200,
    cell_chars_max: 32_767,
    cells_max: 3_000_000,
    text_bytes_max: 60 << 20,
    entries_max: 500,
    inflated_bytes_max: 200 << 20,
    ratio_max: 300,
    ratio_floor_bytes: 16 << 20,
    findings_max: 200,
};
/// Rows of one workbook.
pub const ROWS_MAX: usize = 20_000;
/// Contributors of one round.
pub const CONTRIBUTORS_MAX: usize = 200;
/// Answers of one contributor.
pub const ANSWERS_MAX: usize = 50;
/// Rounds of one installation.
pub const ROUNDS_MAX: usize = 500;
/// Empty rows for what is not recorded yet.
pub const EMPTY_ROWS: usize = 20;
/// Originals that came back are private and kept so many days; what was read from them stays with the round.
pub const KEPT_DAYS: i64 = 180;
