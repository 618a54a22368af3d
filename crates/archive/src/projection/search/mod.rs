//! Search: an index of the records' words on disk, beside the counts and of the same change number.

mod asked;
mod cutter;
mod document;
mod fold;
mod highlight;
mod hits;
mod index;
mod matching;
mod page;
mod schema;
mod stem;
mod stopword;
#[cfg(test)]
mod tests;
mod words;

pub(super) use document::document;
pub(super) use fold::fold;
pub(super) use hits::Rows;
pub(super) use index::{SearchIndex, SearchReader, SearchRebuild};
pub(super) use words::words;
