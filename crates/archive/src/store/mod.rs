//! Records, tags, links and aliases as rows: how they are read, planned, written and numbered.

mod change_rows;
mod commit;
mod discard;
mod erase;
mod family;
mod known;
mod ledger;
mod limits;
mod minting;
mod number;
mod plan;
mod read;
mod replay;
mod rows;
mod seal;
mod standing;
mod undo;

pub(crate) use change_rows::insert_rows;
pub(crate) use commit::commit;
pub(crate) use discard::{begin_unfinished, discard_rows, discard_unfinished, end_unfinished};
pub(crate) use erase::erase;
pub(crate) use family::{Family, is_neighbourly};
pub(crate) use known::Known;
pub(crate) use ledger::ChangeSetLine;
pub(crate) use limits::{Limits, fits};
pub(crate) use minting::Minting;
pub(crate) use number::{Numbering, conflicts_since, head};
pub(crate) use plan::Plan;
pub(crate) use read::{change_sets, history, is_hidden, may_see, records, tag_history, tags, version};
pub(crate) use replay::replay;
pub(crate) use rows::{AliasRow, RowSet, Standing, VersionRow};
pub(crate) use seal::{CHAIN_START, RowsHash, body_hash, hex};
pub(crate) use standing::{
    NOW, Present, alias_targets, aliases_of, links_from, links_to, present, same_place, stored_id,
    stored_time,
};
pub(crate) use undo::undo;

#[cfg(test)]
use crate::engine::Statement;

/// Every statement of this room, for the test that prepares them.
#[cfg(test)]
pub(crate) fn statements() -> Vec<Statement> {
    [
        change_rows::STATEMENTS,
        commit::STATEMENTS,
        discard::STATEMENTS,
        erase::STATEMENTS,
        ledger::STATEMENTS,
        number::STATEMENTS,
        read::STATEMENTS,
        replay::STATEMENTS,
        family::STATEMENTS,
        standing::STATEMENTS,
        undo::STATEMENTS,
    ]
    .concat()
}
