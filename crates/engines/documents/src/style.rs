//! How a document looks, where there is a choice.

use serde::{Deserialize, Serialize};

/// How a document looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Style {
    /// A report or a note.
    pub form: Form,
    /// The paper.
    pub paper: Paper,
}

impl Style {
    /// A report on A4 with a title page.
    pub const REPORT: Self = Self { form: Form::Report, paper: Paper::A4 };
    /// A note on A4: title above the text, narrower margins, smaller letters.
    pub const NOTE: Self = Self { form: Form::Note, paper: Paper::A4 };
}

/// The form of a document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// A title page, chapters that begin a page.
    #[default]
    Report,
    /// The title above the text; meant for two pages.
    Note,
}

/// The paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Paper {
    /// 210 by 297 mm.
    #[default]
    A4,
    /// 8.5 by 11 inches.
    Letter,
}
