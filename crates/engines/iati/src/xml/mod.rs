//! A small, strict XML reader over one activity held in memory.
//!
//! It borrows everything from the text, checks that the text is well formed (tags match, attributes are quoted and
//! unique, nothing is left open) and knows no entity but the five predefined ones and character references. That
//! is less than a general XML library does, and what makes it several times faster; a test compares it event by
//! event with quick-xml on every real file.

mod attribute;
mod cursor;
mod fault;
mod reference;

#[cfg(test)]
mod tests;

pub(crate) use cursor::{Content, Cursor};
pub(crate) use fault::{Fault, FaultKind};
pub(crate) use reference::unescape;
