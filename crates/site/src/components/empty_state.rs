//! An empty list: what would be here, and how it gets here.

use maud::{Markup, html};

use crate::Ctx;

/// Absence, designed.
#[derive(Clone, Debug)]
pub struct EmptyState {
    /// What would be here.
    pub title: String,
    /// How it gets here.
    pub text: String,
    /// The one step: a button or link.
    pub action: Option<Markup>,
}

impl EmptyState {
    /// Nothing fits the filters; the step is to remove them.
    pub fn nothing_fits(ctx: &Ctx) -> Self {
        let path = ctx.path.clone();
        let label = ctx.t("empty-filters-clear");
        Self {
            title: ctx.t("empty-filters"),
            text: ctx.t("empty-filters.detail"),
            action: Some(html! { a href=(path) { (label) } }),
        }
    }

    /// The state.
    pub fn render(&self, _ctx: &Ctx) -> Markup {
        html! {
            div.empty {
                p.empty-title { (self.title) }
                p { (self.text) }
                @if let Some(action) = &self.action { p { (action) } }
            }
        }
    }
}
