//! The first page: what is recorded, in a sentence and four bars, and what to do next.

use maud::{Markup, html};
use sterna_site::components::{Button, ButtonKind};
use sterna_site::{Ctx, Page};

use super::stocktake::StocktakeView;

/// What the page shows.
#[derive(Clone, Debug)]
pub struct HomeView {
    /// The stocktake by cluster of what is counted without being asked: own collections, else the demonstration.
    pub stocktake: StocktakeView,
}

impl HomeView {
    /// The page.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        Page::new(ctx.t("site-name")).synthetic(self.stocktake.synthetic).factual(self.stocktake.factual()).standing().render(ctx, &html! {
            header.page-header.home-header {
                h1 { (ctx.t("home-title")) }
                p.answer { (self.stocktake.answer(ctx)) }
                div.actions {
                    (Button::link(ctx.t("home-import"), "/import").kind(ButtonKind::Primary).render(ctx))
                    a href="/wizard" { (ctx.t("home-tag")) }
                    a href="/stocktake" { (ctx.t("home-stocktake")) }
                }
            }
            @if self.stocktake.stocktake.coverage.all > 0 {
                (self.stocktake.coverage().render(ctx))
                (self.stocktake.chart(ctx, self.stocktake.source(ctx)).render(ctx))
                @if self.stocktake.synthetic { p.soft { (ctx.t("home-demonstration")) } }
            }
            section aria-labelledby="how" {
                h2 id="how" { (ctx.t("home-how")) }
                ol.steps {
                    @for (key, href) in [("home-step-import", "/import"), ("home-step-tag", "/wizard"), ("home-step-count", "/stocktake")] {
                        li { a href=(href) { (ctx.t(key)) } " " span { (ctx.t(&format!("{key}.detail"))) } }
                    }
                }
            }
        })
    }
}
