//! A record as a card in a list: name, where, when, what it is aligned with.

use maud::{Markup, html};

use crate::Ctx;

/// What a card shows. Rooms make it; the words in it are content.
#[derive(Clone, Debug, Default)]
pub struct CardView {
    /// The record's name.
    pub title: String,
    /// The language of the name.
    pub lang: Option<String>,
    /// Its page.
    pub href: String,
    /// A few words above: kind, type, state, each already worded.
    pub kicker: Vec<String>,
    /// A few words below: place, period, organisation.
    pub meta: Vec<String>,
    /// A sentence or two; matches may be marked with [`super::Evidence`].
    pub summary: Option<Markup>,
    /// Chips or tags.
    pub marks: Vec<Markup>,
    /// Belongs to a synthetic collection.
    pub synthetic: bool,
}

impl CardView {
    /// The card.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        html! {
            article.card data-synthetic[self.synthetic] {
                @if !self.kicker.is_empty() || self.synthetic {
                    p.kicker {
                        (self.kicker.join(" · "))
                        @if self.synthetic { " " span.synthetic-word { (ctx.t("synthetic")) } }
                    }
                }
                h3 lang=[&self.lang] dir="auto" { a href=(self.href) { (ctx.content(&self.title)) } }
                @if !self.meta.is_empty() { p.soft dir="auto" { (ctx.content(&self.meta.join(" · "))) } }
                @if let Some(summary) = &self.summary { p.card-summary lang=[&self.lang] dir="auto" { (summary) } }
                @if !self.marks.is_empty() { div.marks { @for mark in &self.marks { (mark) } } }
            }
        }
    }
}
