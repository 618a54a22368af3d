//! Two windows of a stocktake side by side.

use maud::{Markup, html};
use sterna_site::Ctx;
use sterna_site::components::{Column, DataTable, Row};

use super::StocktakeView;
use crate::stocktake::{ComparedGroup, Comparison, Stocktake};

impl StocktakeView {
    /// The table of both windows, and which they are.
    pub(super) fn compared(&self, ctx: &Ctx, comparison: &Comparison) -> Markup {
        let columns = vec![
            Column::text(ctx.t(&format!("by-{}", self.query.by.code()))),
            Column::figures(ctx.t("compare-first")),
            Column::figures(ctx.t("compare-second")),
            Column::figures(ctx.t("compare-change")),
        ];
        let percent = |value: Option<u64>| {
            value.map_or(String::new(), |value| {
                format!(" · {}", ctx.percent(i64::try_from(value).unwrap_or(0)))
            })
        };
        let row = |group: &ComparedGroup| {
            let sign = if group.change > 0 { "+" } else { "" };
            Row::new(vec![
                html! { (group.code) " " (ctx.content(&group.label)) },
                html! { (ctx.count(group.projects.0)) (percent(group.percent.0)) },
                html! { (ctx.count(group.projects.1)) (percent(group.percent.1)) },
                html! { (sign) (ctx.number(group.change)) },
            ])
        };
        let windows = |stocktake: &Stocktake| {
            let text = |window: &Option<crate::stocktake::PeriodOut>| {
                window.as_ref().map(|one| {
                    format!("{} – {}", one.from.as_deref().unwrap_or("…"), one.to.as_deref().unwrap_or("…"))
                })
            };
            let by_tag =
                text(&stocktake.windows.tagged).map(|text| format!("{} {text}", ctx.t("window-tagged")));
            let by_period =
                text(&stocktake.windows.period).map(|text| format!("{} {text}", ctx.t("window-period")));
            let said: Vec<String> = by_tag.into_iter().chain(by_period).collect();
            if said.is_empty() { ctx.t("window-none") } else { said.join("; ") }
        };
        html! {
            p { strong { (ctx.t("compare-first")) } ": " (windows(&comparison.first)) ". "
                strong { (ctx.t("compare-second")) } ": " (windows(&comparison.second)) "." }
            (DataTable::new(ctx.t("compare-table"), columns).rows(comparison.groups.iter().map(row).collect()).render(ctx))
        }
    }
}
