//! What the portfolio has to say about an objective or a country.

use maud::{Markup, html};
use sterna_site::components::{EmptyState, Figure, ObjectiveChip};
use sterna_site::{Ctx, Slot};

use super::list::{ListRowView, card};
use super::words;

/// The portfolio's panel on a shared page.
#[derive(Clone, Debug)]
pub struct SubjectPanelView {
    /// The subject's name.
    pub name: String,
    /// Its projects: how many, and the list.
    pub total: u64,
    /// The whole list's address.
    pub href: String,
    /// Some of them.
    pub rows: Vec<ListRowView>,
    /// Of a country: the objectives its projects are tagged with, with counts. Of an objective: none.
    pub objectives: Vec<(String, u64)>,
}

impl SubjectPanelView {
    /// The panel.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let total = Figure::count(ctx, self.total, self.href.clone(), ctx.t("panel-projects-title"));
        html! {
            h2 { (ctx.t("panel-projects")) }
            // The page belongs to several rooms, so the panel carries the mark for its own figures.
            @if self.rows.iter().any(|row| row.synthetic) {
                p.soft data-mark="synthetic" { strong { (ctx.t("banner-synthetic")) } " " (ctx.t("banner-synthetic.detail")) }
            }
            @if super::list::factual(&self.rows) {
                p.soft data-mark="factual" { strong { (ctx.t("banner-factual")) } " " (ctx.t("banner-factual.detail")) }
            }
            @if self.total == 0 {
                (EmptyState { title: ctx.t("stocktake-answer-empty"), text: ctx.t("panel-none.detail"), action: Some(html! { a href="/import" { (ctx.t("nav-import")) } }) }.render(ctx))
            } @else {
                p.answer { (ctx.sentence("panel-answer", &[("count", Slot::Figure(total)), ("name", Slot::Markup(html! { (ctx.content(&self.name)) }))])) }
                @if !self.objectives.is_empty() {
                    div.marks {
                        @for (code, count) in &self.objectives {
                            @let chip = ObjectiveChip { count: Some(ctx.count(*count)), ..words::concept_chip(ctx, "gcm", code) };
                            (chip.render(ctx))
                        }
                    }
                }
                @for row in &self.rows { (card(ctx, row).render(ctx)) }
                p { a href=(self.href) { (ctx.t("panel-all")) } }
            }
        }
    }
}
