//! The Sterna program.
fn main() {}
