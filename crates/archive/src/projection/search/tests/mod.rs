//! What the search finds.

mod corpus;
mod finding;
mod queries;
mod reading;
