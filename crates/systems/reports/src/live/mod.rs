//! Answers as parts of a document: tables, charts, maps, sentences, boxes, footnotes.

mod chart;
mod map;
mod quote;
mod table;

pub(crate) use chart::{chart, point, spoken};
pub(crate) use map::map;
pub(crate) use quote::{about, example, footnote, mark, source};
pub(crate) use table::{record_table, table};
