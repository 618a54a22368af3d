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
                    html! { (ctx.content(&one.source)) " " (cell(&one.place)) },
                ])
            })
            .collect();
        Page::new(ctx.t("quality-title")).wide().render(ctx, &html! {
            (PageHeader::new(ctx.t("quality-title")).answer(html! { (ctx.t("quality-answer")) }).render(ctx))
            (DataTable::new(ctx.t("quality-table"), columns).rows(rows).render(ctx))
            p.soft { (ctx.t("quality-own")) }
        })
    }
}
