//! What the projections promise.

mod counting;
mod following;
mod keys;
mod listing;
mod model;
mod money;
mod random;
mod withheld;
