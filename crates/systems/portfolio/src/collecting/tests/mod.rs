//! Rounds, from the workbook to the record and back.

mod bad_input;
mod cells;
mod guide;
mod journey;
mod place;
