//! Facts of a thing: names and values, read in pairs.

use maud::{Markup, html};

use crate::Ctx;

/// A list of facts; values may be any markup.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// Name and value, in order.
    pub rows: Vec<(String, Markup)>,
}

impl Facts {
    /// Adds a fact.
    #[must_use]
    pub fn row(mut self, name: impl Into<String>, value: Markup) -> Self {
        self.rows.push((name.into(), value));
        self
    }

    /// Adds a fact of plain text.
    #[must_use]
    pub fn text(self, name: impl Into<String>, value: impl AsRef<str>) -> Self {
        let value = value.as_ref();
        self.row(name, html! { (value) })
    }

    /// The list.
    pub fn render(&self, _ctx: &Ctx) -> Markup {
        html! {
            dl.facts { @for (name, value) in &self.rows { div { dt { (name) } dd { (value) } } } }
        }
    }
}
