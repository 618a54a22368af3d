//! Forms: workbooks that ask. Some cells are given, some may be filled, lists offer what may be chosen, and codes that
//! nobody sees travel with every row and column.
//!
//! [`write_form`] lays one out; [`read_cells`](crate::read_cells) reads what came back cell by cell, and
//! [`read_date`], [`read_amount`] and [`read_countries`] understand single cells as whole tables are understood.
//! The same input gives the same bytes.

mod book;
mod value;
mod write;

#[cfg(test)]
mod tests;

pub use book::{
    FormBook, FormCell, FormColumn, FormInput, FormLine, FormList, FormMark, FormTable, FormText,
};
pub use value::{Doubted, read_amount, read_countries, read_date};
pub use write::{FORM_PROPERTY, write_form};
