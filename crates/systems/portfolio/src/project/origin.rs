//! Which fields a person wrote, and where the source says otherwise.

use serde::{Deserialize, Serialize};

/// A field where the source and what a person wrote differ; the person's stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Difference {
    /// The field's path: `title`, `outcomes/o1/title`.
    pub field: String,
    /// What the source says, as the body would hold it; null when the source leaves the field out.
    pub source: serde_json::Value,
}
