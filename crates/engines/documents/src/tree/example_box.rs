//! Example boxes.

use serde::{Deserialize, Serialize};

use super::{Paragraph, Run};

/// An example in a box: one project, told in a few sentences, with its country and its source.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ExampleBox {
    /// Its title. Writers number the boxes.
    pub title: String,
    /// The country or area, footnote mark included; empty for none.
    #[serde(default)]
    pub country: String,
    /// The text.
    pub paragraphs: Vec<Paragraph>,
    /// Where it comes from; empty for none.
    #[serde(default)]
    pub source: Vec<Run>,
}
