//! The stocktake: what is recorded, in groups, every figure a door to the list behind it.

use maud::{Markup, html};
use sterna_site::components::{
    Bar, BarChart, Column, CoverageBar, DataTable, Dot, DotMap, EmptyState, Export, Figure, PageHeader, Row, Tab, Tabs,
};
use sterna_site::{Ctx, Page, Slot};

use super::words;
use crate::query;
use crate::stocktake::{AmountOut, By, ComparedGroup, Comparison, Group, Stocktake, StocktakeQuery};

/// What the page shows.
#[derive(Clone, Debug)]
pub struct StocktakeView {
    /// The question.
    pub query: StocktakeQuery,
    /// The answer.
    pub stocktake: Stocktake,
    /// The other windows beside it, when they were asked for.
    pub comparison: Option<Comparison>,
    /// Collections that can be counted: slug and name.
    pub collections: Vec<(String, String)>,
    /// Counts invented data.
    pub synthetic: bool,
}

impl StocktakeView {
    /// The page.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let title = ctx.t(&format!("stocktake-question-{}", self.query.by.code()));
        let page = Page::new(&title).synthetic(self.synthetic).standing().wide();
        page.render(ctx, &html! {
            (PageHeader::new(&title).answer(self.answer(ctx)).render(ctx))
            (self.tabs(ctx))
            (self.controls(ctx))
            @if self.stocktake.coverage.all == 0 {
                (EmptyState {
                    title: ctx.t("stocktake-empty"),
                    text: ctx.t("stocktake-empty.detail"),
                    action: Some(html! { a href="/import" { (ctx.t("nav-import")) } }),
                }.render(ctx))
            } @else {
                (self.coverage().render(ctx))
                @match &self.comparison {
                    Some(comparison) => (self.compared(ctx, comparison)),
                    None => (self.groups(ctx)),
                }
                (self.notes(ctx))
            }
        })
    }

    /// Where the figures come from.
    pub fn source(&self, ctx: &Ctx) -> String {
        ctx.t_args("stocktake-source", &[("seq", self.stocktake.manifest.change.into())])
    }

    /// The answer in a sentence.
    pub fn answer(&self, ctx: &Ctx) -> Markup {
        let coverage = &self.stocktake.coverage;
        let names: Vec<&str> = self
            .query
            .collections
            .iter()
            .map(|slug| self.collections.iter().find(|(known, _)| known == slug).map_or(slug.as_str(), |(_, name)| name))
            .collect();
        let figure = |count: u64, pairs: Vec<(String, String)>, title: &str| {
            Slot::Figure(Figure::count(ctx, count, self.list(pairs), ctx.t(title)))
        };
        let framework = self.stocktake.framework.clone();
        html! {
            (ctx.sentence("stocktake-answer", &[
                ("tagged", figure(coverage.tagged, vec![("tagged".to_owned(), framework)], "coverage-tagged.detail")),
                ("all", figure(coverage.all, Vec::new(), "coverage-all.detail")),
                ("collections", Slot::Markup(html! { span dir="auto" { (ctx.content(&names.join(", "))) } })),
            ]))
        }
    }

    /// The list behind a figure: the question's own filters and more.
    fn list(&self, more: Vec<(String, String)>) -> String {
        let mut pairs: Vec<(String, String)> =
            self.query.collections.iter().map(|slug| ("collection".to_owned(), slug.clone())).collect();
        for (key, values) in &self.query.filters {
            pairs.extend(values.iter().map(|value| (key.clone(), value.clone())));
        }
        let windows = [("tagged", self.query.tagged), ("period", self.query.period)];
        for (name, window) in windows {
            pairs.extend(window.from.map(|day| (format!("{name}-from"), day.to_string())));
            pairs.extend(window.to.map(|day| (format!("{name}-to"), day.to_string())));
        }
        pairs.push(("not-state".to_owned(), "draft".to_owned()));
        pairs.push(("not-state".to_owned(), "withdrawn".to_owned()));
        pairs.extend(more);
        query::href("/projects", &pairs)
    }

    fn group_href(&self, group: &Group) -> String {
        let mut more = match self.query.by {
            By::Cluster => vec![("concept".to_owned(), format!("cluster:{}", group.code))],
            By::Area => vec![("concept".to_owned(), format!("area:{}", group.code))],
            by => match by.facet() {
                Some(facet) => vec![
                    (facet.to_owned(), group.code.clone()),
                    ("tagged".to_owned(), self.stocktake.framework.clone()),
                ],
                None => vec![("concept".to_owned(), format!("{}:{}", self.stocktake.framework, group.code))],
            },
        };
        if self.stocktake.denominator.kind == "activated" {
            more.push(("activated".to_owned(), "yes".to_owned()));
        }
        self.list(more)
    }

    fn tabs(&self, ctx: &Ctx) -> Markup {
        let shown = [By::Cluster, By::Objective, By::Area, By::Principle, By::Sdg, By::Country, By::Region, By::Year, By::Donor, By::Type, By::Status];
        Tabs {
            label: ctx.t("stocktake-by"),
            tabs: shown
                .into_iter()
                .map(|by| Tab {
                    label: ctx.t(&format!("by-{}", by.code())),
                    href: ctx.here_with("by", Some(by.code())),
                    count: None,
                    current: by == self.query.by,
                })
                .collect(),
        }
        .render(ctx)
    }

    fn controls(&self, ctx: &Ctx) -> Markup {
        let select = |name: &str, held: &str, values: &[&str]| -> Markup {
            html! {
                div.field {
                    label for=(name) { (ctx.t(&format!("stocktake-{name}"))) }
                    select id=(name) name=(name) {
                        @for value in values { option value=(value) selected[*value == held] { (ctx.t(&format!("{name}-{value}"))) } }
                    }
                }
            }
        };
        let money = self.stocktake.money.unwrap_or("no");
        let date = |name: &str, held: Option<jiff::civil::Date>| -> Markup {
            html! {
                div.field {
                    label for=(name) { (ctx.t(&format!("stocktake-{name}"))) }
                    input id=(name) name=(name) type="date" value=[held.map(|day| day.to_string())];
                }
            }
        };
        html! {
            details.controls open[self.query.compares()] {
                summary { (ctx.t("stocktake-settings")) " " span.soft {
                    (ctx.t(&format!("denominator-{}", self.stocktake.denominator.kind))) " · "
                    (ctx.t(&format!("rounding-{}", self.stocktake.rounding)))
                } }
                form.control-grid method="get" action="/stocktake" {
                    input type="hidden" name="by" value=(self.query.by.code());
                    @for (key, values) in &self.query.filters { @for value in values { input type="hidden" name=(key) value=(value); } }
                    fieldset.field {
                        legend { (ctx.t("stocktake-collections")) }
                        ul.choices { @for (slug, name) in &self.collections { li { label {
                            input type="checkbox" name="collection" value=(slug) checked[self.query.collections.contains(slug)]; " "
                            span dir="auto" { (ctx.content(name)) }
                        } } } }
                    }
                    (select("denominator", self.stocktake.denominator.kind, &["tagged", "activated", "all"]))
                    (select("rounding", self.stocktake.rounding, &["floor", "half-up"]))
                    (select("money", money, &["equal", "by-rank", "no"]))
                    (select("tags", self.stocktake.tags, &["confirmed", "suggested"]))
                    (date("tagged-from", self.query.tagged.from)) (date("tagged-to", self.query.tagged.to))
                    (date("period-from", self.query.period.from)) (date("period-to", self.query.period.to))
                    (date("compare-tagged-from", self.query.compare_tagged.from)) (date("compare-tagged-to", self.query.compare_tagged.to))
                    (date("compare-period-from", self.query.compare_period.from)) (date("compare-period-to", self.query.compare_period.to))
                    div.field {
                        label for="as-of" { (ctx.t("stocktake-as-of")) }
                        input id="as-of" name="as-of" type="number" min="0" value=[self.query.as_of];
                    }
                    div.field { button.button type="submit" data-kind="secondary" { (ctx.t("stocktake-apply")) } }
                }
            }
        }
    }

    /// How much of what could be tagged is tagged.
    pub fn coverage(&self) -> CoverageBar {
        let coverage = &self.stocktake.coverage;
        CoverageBar {
            tagged: coverage.tagged,
            activated: coverage.activated,
            all: coverage.all,
            hrefs: [
                self.list(vec![("tagged".to_owned(), self.stocktake.framework.clone())]),
                self.list(vec![("activated".to_owned(), "yes".to_owned())]),
                self.list(Vec::new()),
            ],
        }
    }

    fn cluster(&self, index: usize, group: &Group) -> u8 {
        match self.query.by {
            By::Cluster => u8::try_from(index + 1).unwrap_or(0),
            By::Objective if self.stocktake.framework == "gcm" => words::cluster_of(&group.code),
            _ => 0,
        }
    }

    fn groups(&self, ctx: &Ctx) -> Markup {
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
        }
    }

    /// The groups as bars, with their table.
    pub fn chart(&self, ctx: &Ctx, source: String) -> BarChart {
        let bars = self
            .stocktake
            .groups
            .iter()
            .enumerate()
            .map(|(index, group)| Bar {
                code: if group.code == group.label { String::new() } else { group.code.clone() },
                label: group.label.clone(),
                value: group.projects,
                suggested: 0,
                text: if group.projects == 0 {
                    ctx.t("none-recorded")
                } else {
                    let count = ctx.count(group.projects);
                    group.percent.map_or(count.clone(), |percent| format!("{count} · {}", ctx.percent(i64::try_from(percent).unwrap_or(0))))
                },
                href: (group.projects > 0).then(|| self.group_href(group)),
                cluster: self.cluster(index, group),
            })
            .collect();
        let most = self.stocktake.groups.iter().max_by_key(|group| group.projects).filter(|group| group.projects > 0);
        BarChart {
            id: "groups".to_owned(),
            caption: ctx.t_args("stocktake-caption", &[
                ("of", self.of(ctx).into()),
                ("rounding", ctx.t(&format!("rounding-{}", self.stocktake.rounding)).into()),
            ]),
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
            return html! { span.soft { (ctx.t("none-recorded")) } };
        }
        Figure::count(ctx, group.projects, self.group_href(group), group.sentence.clone()).render(ctx)
    }

    fn table(&self, ctx: &Ctx) -> DataTable {
        let with_money = self.stocktake.money.is_some();
        let mut columns = vec![
            Column::text(ctx.t(&format!("by-{}", self.query.by.code()))),
            Column::figures(ctx.t("column-projects")),
            Column::figures(ctx.t("column-percent")),
            Column::figures(ctx.t("column-outcomes")),
        ];
        if with_money {
            columns.push(Column::figures(ctx.t("column-money")));
        }
        let mut rows: Vec<Row> = self
            .stocktake
            .groups
            .iter()
            .enumerate()
            .map(|(index, group)| {
                let label = if group.code == group.label || self.query.by.facet().is_some() {
                    html! { span dir="auto" { (ctx.content(&group.label)) } }
                } else {
                    html! { span.chip-code { (group.code) } " " span dir="auto" { (ctx.content(&group.label)) } }
                };
                let mut cells = vec![
                    label,
                    self.figure(ctx, group),
                    html! { @if let Some(percent) = group.percent.filter(|_| group.projects > 0) { (ctx.percent(i64::try_from(percent).unwrap_or(0))) } @else { "–" } },
                    html! { @if group.outcomes > 0 { (ctx.count(group.outcomes)) } @else { "–" } },
                ];
                if with_money {
                    cells.push(money(ctx, &group.amounts));
                }
                let mut row = Row::new(cells);
                row.cluster = self.cluster(index, group);
                row
            })
            .collect();
        if with_money {
            let totals = &self.stocktake.totals;
            let apart = [("column-untagged", &totals.untagged), ("column-unplaced", &totals.unplaced), ("column-total", &totals.amounts)];
            for (key, amounts) in apart {
                if !amounts.is_empty() {
                    let mut row = Row::new(vec![html! { (ctx.t(key)) }, html! {}, html! {}, html! {}, money(ctx, amounts)]);
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

    fn map(&self, ctx: &Ctx, source: String) -> DotMap {
        let dots = self
            .stocktake
            .groups
            .iter()
            .filter(|group| group.projects > 0)
            .filter_map(|group| {
                let (latitude, longitude) = sterna_vocabulary::country(&group.code)?.point?;
                Some(Dot {
                    name: group.label.clone(),
                    longitude: f64::from(longitude),
                    latitude: f64::from(latitude),
                    records: group.projects,
                    href: self.group_href(group),
                })
            })
            .collect();
        let mut footnotes: Vec<String> = self.stocktake.groups.iter().filter_map(|group| group.footnote.clone()).collect();
        footnotes.dedup();
        DotMap {
            caption: ctx.t("stocktake-map"),
            finding: ctx.t_args("stocktake-map-finding", &[("count", self.stocktake.groups.iter().filter(|group| group.projects > 0).count().into())]),
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

    fn compared(&self, ctx: &Ctx, comparison: &Comparison) -> Markup {
        let columns = vec![
            Column::text(ctx.t(&format!("by-{}", self.query.by.code()))),
            Column::figures(ctx.t("compare-first")),
            Column::figures(ctx.t("compare-second")),
            Column::figures(ctx.t("compare-change")),
        ];
        let percent = |value: Option<u64>| value.map_or(String::new(), |value| format!(" · {}", ctx.percent(i64::try_from(value).unwrap_or(0))));
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
                window.as_ref().map(|one| format!("{} – {}", one.from.as_deref().unwrap_or("…"), one.to.as_deref().unwrap_or("…")))
            };
            let by_tag = text(&stocktake.windows.tagged).map(|text| format!("{} {text}", ctx.t("window-tagged")));
            let by_period = text(&stocktake.windows.period).map(|text| format!("{} {text}", ctx.t("window-period")));
            let said: Vec<String> = by_tag.into_iter().chain(by_period).collect();
            if said.is_empty() { ctx.t("window-none") } else { said.join("; ") }
        };
        html! {
            p { strong { (ctx.t("compare-first")) } ": " (windows(&comparison.first)) ". "
                strong { (ctx.t("compare-second")) } ": " (windows(&comparison.second)) "." }
            (DataTable::new(ctx.t("compare-table"), columns).rows(comparison.groups.iter().map(row).collect()).render(ctx))
        }
    }

    fn notes(&self, ctx: &Ctx) -> Markup {
        html! {
            section.notes aria-labelledby="notes" {
                h2 id="notes" { (ctx.t("stocktake-notes")) }
                ul { @for note in &self.stocktake.notes { li { (ctx.content(note)) } } }
                p.soft {
                    (ctx.t_args("stocktake-manifest", &[("seq", self.stocktake.manifest.change.into()), ("hash", self.stocktake.manifest.sha256.chars().take(16).collect::<String>().into())])) " "
                    a href="/stocktake/verify" { (ctx.t("stocktake-verify")) }
                }
            }
        }
    }
}

/// Sums of money, one a line.
fn money(ctx: &Ctx, amounts: &[AmountOut]) -> Markup {
    html! {
        @if amounts.is_empty() { "–" }
        @for (index, amount) in amounts.iter().enumerate() {
            @if index > 0 { br; }
            (words::amount(ctx, &amount.currency, amount.minor))
        }
    }
}
