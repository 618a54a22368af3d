//! Projections: what search, counting and lists keep of the records, in memory and on disk.
//!
//! They follow the change numbers ([`Projections::apply`]), are checkpointed on disk with their number,
//! can be deleted and rebuilt ([`Projections::rebuild`]) and hold nothing that is only in them: all they
//! know comes from a record's head, its digest and its tags ([`Entry`]).
//! Counts are immutable snapshots swapped whole: one answer is of one change number.
//! Every read takes a [`Reader`](crate::Reader).
//!
//! A snapshot is a list of segments, each immutable: columns (what a checkpoint holds) and bitmaps made from
//! them. An update marks the old place of a record dead and adds a segment; small segments merge. A filter
//! becomes one bitmap a segment; counts by concept are intersections, everything else is a walk through
//! the columns of the records that are left.

mod builder;
mod cards;
mod checkpoint;
mod code_order;
mod columns;
mod counting;
mod counts;
mod division;
mod entry;
mod error;
mod facet_count;
mod filter;
mod follower;
mod generation;
mod interner;
mod key;
mod list_query;
mod listing;
mod marks;
mod money_line;
mod ordering;
mod partial;
mod plan;
mod prepared;
mod projections;
mod ragged;
mod rebuild;
mod search;
mod search_query;
mod segment;
mod selection;
mod snapshot;
mod synthetic;
mod tally;
mod tally_query;
#[cfg(test)]
mod tests;
mod verify;
mod walk;

pub use counts::Counts;
pub use entry::{Entry, EntryTag, Update, day_of};
pub use error::ProjectionError;
pub use filter::{Clause, Filter};
pub use list_query::{Cursor, LIST_ROWS_MAX, ListPage, ListQuery, ListRow, Order};
pub use money_line::{LineGroups, MoneyLine, MoneyPart};
pub(crate) use prepared::{Adoption, Portion};
pub use projections::{Projections, Stats};
pub use rebuild::Rebuild;
pub use search_query::{
    Highlight, Hit, Piece, SEARCH_HITS_MAX, SEARCH_TEXT_CHARS_MAX, SEARCH_WORDS_MAX, SearchPage, SearchQuery,
};
pub use synthetic::synthetic;
pub use tally::{Coverage, GroupTally, Sum, Tally};
pub use tally_query::{GroupBy, MoneyRule, TagSplit, TallyQuery};
pub use verify::Verify;
