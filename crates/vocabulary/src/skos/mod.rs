//! Frameworks as linked data: SKOS concept schemes in Turtle and JSON-LD, under an installation's own base address.

mod base;
mod json_ld;
mod model;
mod turtle;

#[cfg(test)]
mod tests;

pub use base::BaseUri;
pub use json_ld::export_json_ld;
pub use turtle::export_turtle;
