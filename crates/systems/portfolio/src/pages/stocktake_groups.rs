//! The groups of a stocktake: as bars, as a map of dots, as a table, in sentences.

use std::collections::HashMap;

use maud::{Markup, html};
use sterna_archive::projection::MoneyPart;
use sterna_site::Ctx;
use sterna_site::components::{Bar, BarChart, Column, DataTable, Dot, DotMap, Export, Figure, Row};

use super::{StocktakeView, words};
use crate::stocktake::{AmountOut, By, Group, Share};

impl StocktakeView {
    fn cluster(&self, index: usize, group: &Group) -> u8 {
        match self.query.by {
            By::Cluster => u8::try_from(index + 1).unwrap_or(0),
            By::Objective if self.stocktake.framework == "gcm" => words::cluster_of(&group.code),
            _ => 0,
        }
    }

    pub(super) fn groups(&self, ctx: &Ctx) -> Markup {
        let places = self.query.by == By::Country;
        let source = self.source(ctx);
        html! {
            @if places {
                (self.map(ctx, source).render(ctx))
                (self.table(ctx).render(ctx))
            } @else if matches!(self.query.by, By::Donor | By::Region) {
                (self.table(ctx).render(ctx))
            } @else {
                (self.chart(ctx, source).render(ctx))
            }
            @if matches!(self.query.by, By::Cluster | By::Area) { (self.sentences(ctx)) }
            (self.untagged(ctx))
        }
    }

    /// The groups as bars, with their table.
    pub fn chart(&self, ctx: &Ctx, source: String) -> BarChart {
        let bars = self
            .shown()
            .map(|(index, group)| Bar {
                code: if self.coded(group) { group.code.clone() } else { String::new() },
                label: group.label.clone(),
                detail: self.members(ctx, group),
                value: group.projects,
                suggested: 0,
                text: if group.projects == 0 {
                    ctx.t("none-recorded")
                } else {
                    let count = ctx.count(group.projects);
                    match group.share() {
                        Share::None => count,
                        share => format!("{count} · {}", share.text(ctx.lang)),
                    }
                },
                href: (group.projects > 0).then(|| self.lists().group(&group.code)),
                cluster: self.cluster(index, group),
            })
            .collect();
        let most = self
            .stocktake
            .groups
            .iter()
            .max_by_key(|group| group.projects)
            .filter(|group| group.projects > 0);
        BarChart {
            id: "groups".to_owned(),
            caption: ctx.t_args(
                "stocktake-caption",
                &[
                    ("of", self.of(ctx).into()),
                    ("rounding", ctx.t(&format!("rounding-{}", self.stocktake.rounding)).into()),
                ],
            ),
            finding: most.map_or_else(|| ctx.t("none-recorded"), |group| group.sentence.clone()),
            source,
            bars,
            most: None,
            table: Some(self.table(ctx)),
        }
    }

    /// What percentages are of, in words.
    fn of(&self, ctx: &Ctx) -> String {
        let count = i64::try_from(self.stocktake.denominator.count).unwrap_or(0);
        ctx.t_args(&format!("stocktake-of-{}", self.stocktake.denominator.kind), &[("count", count.into())])
    }

    fn figure(&self, ctx: &Ctx, group: &Group) -> Markup {
        if group.projects == 0 {
            return none(ctx);
        }
        Figure::count(ctx, group.projects, self.lists().group(&group.code), group.sentence.clone())
            .render(ctx)
    }

    /// How many outcomes; where projects carry the tags themselves, none are recorded.
    fn outcomes(&self, ctx: &Ctx, group: &Group) -> Markup {
        html! {
            @if group.outcomes > 0 { (ctx.count(group.outcomes)) }
            @else if group.projects > 0 { (none(ctx)) }
        }
    }

    fn table(&self, ctx: &Ctx) -> DataTable {
        let with_money = self.stocktake.money.is_some();
        let mut columns = vec![
            Column::text(ctx.t(&format!("by-{}", self.query.by.code()))),
            Column::figures(ctx.t("column-projects")),
            Column::figures(ctx.t("column-percent")),
            Column::figures(ctx.t("column-outcomes")),
        ];
        let recorded = self.query.by.facet().is_some();
        if recorded {
            columns.push(Column::figures(ctx.t("column-recorded")));
        }
        if with_money {
            columns.push(Column::figures(ctx.t("column-money")));
        }
        let mut rows: Vec<Row> = self
            .shown()
            .map(|(index, group)| {
                let members = self.members(ctx, group);
                let label = html! {
                    @if self.coded(group) { span.chip-code { (group.code) } " " }
                    span dir="auto" { (ctx.content(&group.label)) }
                    @if !members.is_empty() { span.group-detail { (members) } }
                };
                let mut cells = vec![
                    label,
                    self.figure(ctx, group),
                    html! { (group.share().text(ctx.lang)) },
                    self.outcomes(ctx, group),
                ];
                if recorded {
                    cells.push(html! { @if let Some(all) = group.projects_all { (Figure::count(ctx, all, self.lists().recorded(&group.code), ctx.t("column-recorded")).render(ctx)) } });
                }
                if with_money {
                    cells.push(html! { @if group.projects > 0 && group.amounts.is_empty() { (none(ctx)) } @else { (money(ctx, &group.amounts)) } });
                }
                let mut row = Row::new(cells);
                row.cluster = self.cluster(index, group);
                row
            })
            .collect();
        if with_money {
            let totals = &self.stocktake.totals;
            let apart = [
                ("column-untagged", &totals.untagged, totals.projects_untagged, MoneyPart::Untagged),
                ("column-unplaced", &totals.unplaced, totals.projects_unplaced, MoneyPart::Unplaced),
                ("column-total", &totals.amounts, totals.projects_with_money, MoneyPart::All),
            ];
            for (key, amounts, projects, part) in apart {
                if !amounts.is_empty() {
                    let figure = Figure::count(
                        ctx,
                        projects,
                        self.lists().money(part),
                        ctx.t("column-money-projects"),
                    );
                    let mut row = Row::new(vec![
                        html! { (ctx.t(key)) span.group-detail { (ctx.t("column-money-projects")) } },
                        figure.render(ctx),
                        html! {},
                        html! {},
                    ]);
                    if recorded {
                        row.cells.push(html! {});
                    }
                    row.cells.push(money(ctx, amounts));
                    row.apart = true;
                    rows.push(row);
                }
            }
        }
        let mut table = DataTable::new(ctx.t("stocktake-table"), columns).rows(rows);
        table.exports = ["csv", "xlsx", "json"]
            .into_iter()
            .map(|form| Export {
                label: form.to_uppercase(),
                href: format!("/stocktake.{form}?{}", self.query.to_query_string()),
            })
            .collect();
        table
    }

    /// A dot for each country and area of the list, filled where something tagged is recorded.
    fn map(&self, ctx: &Ctx, source: String) -> DotMap {
        let tagged: HashMap<&str, &Group> = self
            .stocktake
            .groups
            .iter()
            .filter(|group| group.projects > 0)
            .map(|group| (group.code.as_str(), group))
            .collect();
        let dots = sterna_vocabulary::countries()
            .iter()
            .filter_map(|place| {
                let (longitude, latitude) = place.point?;
                let group = tagged.get(place.iso3);
                Some(Dot {
                    name: place.name_with_mark(ctx.lang),
                    longitude: f64::from(longitude),
                    latitude: f64::from(latitude),
                    records: group.map_or(0, |group| group.projects),
                    href: group.map_or_else(String::new, |group| self.lists().group(&group.code)),
                })
            })
            .collect();
        let mut footnotes: Vec<String> =
            self.stocktake.groups.iter().filter_map(|group| group.footnote.clone()).collect();
        footnotes.dedup();
        DotMap {
            caption: ctx.t("stocktake-map"),
            finding: ctx.t_args(
                "stocktake-map-finding",
                &[("count", self.stocktake.groups.iter().filter(|group| group.projects > 0).count().into())],
            ),
            source,
            dots,
            footnotes,
            table: None,
        }
    }

    fn sentences(&self, ctx: &Ctx) -> Markup {
        html! {
            section.prose aria-labelledby="sentences" {
                h2 id="sentences" { (ctx.t("stocktake-sentences")) }
                @for group in &self.stocktake.groups { p { (ctx.content(&group.sentence)) } }
            }
        }
    }

    /// The groups that are shown in full: of a framework all, of the records' own facts those with tagged records.
    fn shown(&self) -> impl Iterator<Item = (usize, &Group)> {
        let facet = self.query.by.facet().is_some();
        self.stocktake.groups.iter().enumerate().filter(move |(_, group)| !facet || group.projects > 0)
    }

    /// Whether a group's code says something beside its label.
    fn coded(&self, group: &Group) -> bool {
        group.code != group.label && self.query.by != By::Cluster && self.query.by.facet().is_none()
    }

    /// The objectives of a cluster: its own label is only a number.
    fn members(&self, ctx: &Ctx, group: &Group) -> String {
        if self.query.by != By::Cluster {
            return String::new();
        }
        words::cluster_members(ctx, &group.code)
    }

    /// Groups in which records are kept and none is tagged: named once, each with its list.
    pub(super) fn untagged(&self, ctx: &Ctx) -> Markup {
        if self.query.by.facet().is_none() {
            return html! {};
        }
        let groups: Vec<&Group> = self.stocktake.groups.iter().filter(|group| group.projects == 0).collect();
        html! {
            @if !groups.is_empty() {
                section.places-untagged aria-labelledby="untagged" {
                    h2 id="untagged" { (ctx.t("stocktake-untagged")) }
                    p { (ctx.t("stocktake-untagged.detail")) }
                    ul {
                        @for group in groups {
                            li {
                                a href=(self.lists().recorded(&group.code)) dir="auto" { (ctx.content(&group.label)) }
                                @if let Some(all) = group.projects_all { " " span.soft { (ctx.count(all)) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Nothing is recorded: never a bare 0.
fn none(ctx: &Ctx) -> Markup {
    html! { span.soft { (ctx.t("none-recorded")) } }
}

/// Sums of money, one a line.
fn money(ctx: &Ctx, amounts: &[AmountOut]) -> Markup {
    html! {
        @for (index, amount) in amounts.iter().enumerate() {
            @if index > 0 { br; }
            span.amount { (words::amount(ctx, &amount.currency, amount.minor)) }
        }
    }
}
