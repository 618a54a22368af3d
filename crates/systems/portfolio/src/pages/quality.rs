//! Where sources differ with themselves: stated against listed, without verdict.

use maud::{Markup, html};
use sterna_site::components::{Column, DataTable, PageHeader, Row};
use sterna_site::{Ctx, Page};

use crate::Discrepancy;

/// What the page shows.
#[derive(Clone, Debug)]
pub struct QualityView {
    /// The places.
    pub discrepancies: Vec<Discrepancy>,
}

impl QualityView {
    /// The page.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let columns = vec![
            Column::text(ctx.t("quality-subject")),
            Column::text(ctx.t("quality-stated")),
            Column::text(ctx.t("quality-listed")),
            Column::text(ctx.t("quality-note")),
            Column::text(ctx.t("quality-place")),
        ];
        let cell = |text: &sterna_vocabulary::MultiText| {
            html! { span dir="auto" lang=[text.best(ctx.lang).map(|(lang, _)| lang)] { (ctx.content(text.best_text(ctx.lang))) } }
        };
        let rows = self
            .discrepancies
            .iter()
            .map(|one| {
                Row::new(vec![
                    cell(&one.title),
                    cell(&one.stated),
                    cell(&one.listed),
                    cell(&one.note),
                    html! { a href=(format!("#{}", one.source)) { (ctx.content(&one.source)) } " " (cell(&one.place)) },
                ])
            })
            .collect();
        Page::new(ctx.t("quality-title")).wide().render(ctx, &html! {
            (PageHeader::new(ctx.t("quality-title")).answer(html! { (ctx.t("quality-answer")) }).render(ctx))
            (DataTable::new(ctx.t("quality-table"), columns).rows(rows).render(ctx))
            (self.sources(ctx))
            p.soft { (ctx.t("quality-own")) }
        })
    }

    /// What the marks of the sources stand for.
    fn sources(&self, ctx: &Ctx) -> Markup {
        let mut marks: Vec<&str> = self.discrepancies.iter().map(|one| one.source.as_str()).collect();
        marks.sort_unstable();
        marks.dedup();
        html! {
            section aria-labelledby="quality-sources" {
                h2 id="quality-sources" { (ctx.t("quality-sources")) }
                dl.facts {
                    @for mark in marks {
                        @let key = format!("quality-source-{}", mark.to_ascii_lowercase());
                        dt id=(mark) { (ctx.content(mark)) }
                        dd { @if ctx.has(&key) { (ctx.t(&key)) } @else { (ctx.t("quality-source-other")) } }
                    }
                }
            }
        }
    }
}
