//! The reader from outside: real files, the standard's own test material, bad inputs, limits.

mod bad_input;
mod codes;
mod flattened;
mod generated;
mod limits;
mod mutation;
mod official;
mod real;
mod seeds;
mod shared;
mod version_one;
mod version_two;
mod write;
