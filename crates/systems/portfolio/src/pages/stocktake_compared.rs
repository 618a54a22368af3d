//! Two windows of a stocktake side by side.

use maud::{Markup, html};
use sterna_site::Ctx;
use sterna_site::components::{Column, DataTable, Figure, Row};

use super::StocktakeView;
use super::stocktake_lists::Lists;
use crate::stocktake::{By, ComparedGroup, Comparison, Share, Stocktake};

impl StocktakeView {
    /// The table of both windows, and which they are.
    pub(super) fn compared(&self, ctx: &Ctx, comparison: &Comparison) -> Markup {
        let columns = vec![
            Column::text(ctx.t(&format!("by-{}", self.query.by.code()))),
            Column::figures(ctx.t("compare-first")),
            Column::figures(ctx.t("compare-second")),
            Column::figures(ctx.t("compare-change")),
        ];
        let other = self.query.other_side();
        let sides = [(Lists(&self.query), &comparison.first), (Lists(&other), &comparison.second)];
        let cell = |side: usize, group: &ComparedGroup| {
            let (lists, stocktake) = sides[side];
            let (projects, percent) = if side == 0 {
                (group.projects.0, group.percent.0)
            } else {
                (group.projects.1, group.percent.1)
            };
            compared_cell(ctx, projects, percent, stocktake, lists, &group.code)
        };
        let row = |group: &ComparedGroup| {
            let change = match group.change {
                0 => ctx.t("compare-no-change"),
                change if change > 0 => format!("+{}", ctx.number(change)),
                change => ctx.number(change),
            };
            Row::new(vec![
                html! { @if group.code != group.label && self.query.by.facet().is_none() && self.query.by != By::Cluster { (group.code) " " } (ctx.content(&group.label)) },
                cell(0, group),
                cell(1, group),
                html! { (change) },
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
            @for (key, side) in ["compare-first", "compare-second"].into_iter().zip(0..) {
                @let (lists, stocktake) = sides[side];
                p {
                    strong { (ctx.t(key)) } ": " (windows(stocktake)) " · "
                    (ctx.t(&format!("denominator-{}", stocktake.denominator.kind))) ": "
                    @if stocktake.denominator.count > 0 {
                        (Figure::count(ctx, stocktake.denominator.count, lists.denominator(), ctx.t("compare-denominator")).render(ctx))
                    } @else { (ctx.t("none-recorded")) }
                }
            }
            (DataTable::new(ctx.t("compare-table"), columns).rows(comparison.groups.iter().map(row).collect()).render(ctx))
        }
    }
}

/// A figure of one window: how many, of how many, each a door to its list.
fn compared_cell(
    ctx: &Ctx,
    projects: u64,
    percent: Option<u64>,
    stocktake: &Stocktake,
    lists: Lists<'_>,
    code: &str,
) -> Markup {
    let share = Share::of(projects, percent);
    if share == Share::None && projects == 0 {
        return html! { span.soft { (ctx.t("none-recorded")) } };
    }
    let of = ctx.t_args(
        "compare-percent",
        &[("percent", share.text(ctx.lang).into()), ("count", ctx.count(stocktake.denominator.count).into())],
    );
    let title = ctx.t(&format!("denominator-{}", stocktake.denominator.kind));
    html! {
        (Figure::count(ctx, projects, lists.group(code), of.clone()).render(ctx))
        @if share != Share::None { " " span.soft title=(title) { (of) } }
    }
}
