//! Cards of records for rooms that do not know their kind.

use crate::components::CardView;
use crate::{Ctx, Pending};

/// What a room offers so that other rooms can show its records: a card by id. The binary wires it.
pub trait RecordCard: Send + Sync {
    /// The kinds of records it knows.
    fn kinds(&self) -> &[&'static str];

    /// The cards of records, in the order asked; those that are gone or not to be seen by this reader are left out.
    /// At most 200 ids are asked for at once.
    fn cards<'a>(&'a self, ids: &'a [String], ctx: &'a Ctx) -> Pending<'a, Vec<CardView>>;
}
