//! The working report: chapters of blocks, some a person's words, some alive.
//!
//! [`Report`] is the body of a record of kind [`REPORT`]. Pure functions change it: [`refresh`] puts new values into
//! live blocks and never touches prose, [`settle`] merges what two people wrote, [`render`] makes a document of it.

mod body;
mod chapter;
mod clearance;
mod command;
mod difference;
mod edit;
mod kind;
mod live_block;
mod markup;
mod merge;
mod moved;
mod refresh;
mod render;
mod template;
mod word;

pub use body::{CHAPTERS_MAX, Report, SCHEMA, TEXT_CHARS_MAX};
pub use chapter::{About, Block, BlockKind, Chapter, Comment};
pub use clearance::{Clearance, ClearanceState, Standing};
pub use command::{
    Loaded, Saved, accept, act, act_and_fill, create, file_name, load, refreshed, replace, review_of, save,
    take_word, version, versions,
};
pub use difference::{ChangedBlock, difference};
pub use edit::{Edit, apply};
pub use kind::{REPORT, ReportKind};
pub use live_block::{Kept, Live, LiveKind, Value};
pub use merge::{Clash, merge};
pub use moved::{Moved, moved, tokens};
pub use refresh::{counted_again, refresh};
pub(crate) use render::content;
pub use render::{Rendering, changes, render, synthetic};
pub(crate) use template::heading_of;
pub use template::{Template, heading_in, template, templates};
pub use word::{WordBlock, WordReview, take, word_review};

#[cfg(test)]
pub(crate) mod tests;

#[cfg(test)]
pub(crate) fn markup_contents(text: &str) -> Vec<sterna_documents::Content> {
    markup::contents(text, &|token| Some((token.to_owned(), None)))
}

#[cfg(test)]
pub(crate) fn markup_normal(text: &str) -> String {
    markup::normal(text)
}
