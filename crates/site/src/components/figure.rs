//! A figure: a number that is a door to the records behind it.

use maud::{Markup, html};

use crate::Ctx;

/// A number as a link with a quiet underline. Figures also fill the slots of sentences ([`crate::Slot`]).
#[derive(Clone, Debug)]
pub struct Figure {
    /// The number as the language writes it.
    pub value: String,
    /// The list of what it counts.
    pub href: String,
    /// What it counts, of what, as of when; shown on hover and read out.
    pub title: String,
    /// The number itself, where it chooses a plural form.
    pub count: Option<i64>,
}

impl Figure {
    /// A count.
    pub fn count(ctx: &Ctx, count: u64, href: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            value: ctx.count(count),
            href: href.into(),
            title: title.into(),
            count: i64::try_from(count).ok(),
        }
    }

    /// Any other figure: an amount, a percentage.
    pub fn text(value: impl Into<String>, href: impl Into<String>, title: impl Into<String>) -> Self {
        Self { value: value.into(), href: href.into(), title: title.into(), count: None }
    }

    /// The link.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        html! { a.figure href=(self.href) title=(ctx.content(&self.title)) { (self.value) } }
    }
}
