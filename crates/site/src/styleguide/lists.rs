//! Lists: filters, tables, cards, facts, history, comparison, tabs, pages.

use maud::html;

use super::{Sample, objective};
use crate::Ctx;
use crate::components::{
    ActiveFilter, CardView, Column, ComparedField, Comparison, DataTable, Density, Direction, Export, Facts,
    Figure, FilterBar, FilterChoice, FilterField, FilterKind, History, HistoryEntry, ObjectiveChip,
    Pagination, Row, Sort, Tab, Tabs,
};
use crate::subject_page::cluster;

pub(super) fn samples(ctx: &Ctx) -> Vec<Sample> {
    vec![
        Sample { key: "sg-filters", markup: filters(ctx).render(ctx) },
        Sample { key: "sg-table", markup: table(ctx).render(ctx) },
        Sample {
            key: "sg-card",
            markup: html! { (card(ctx, false).render(ctx)) (card(ctx, true).render(ctx)) },
        },
        Sample { key: "sg-facts", markup: facts(ctx).render(ctx) },
        Sample { key: "sg-history", markup: history(ctx).render(ctx) },
        Sample { key: "sg-compare", markup: comparison(ctx).render(ctx) },
        Sample { key: "sg-tabs", markup: html! { (tabs(ctx).render(ctx)) (pages().render(ctx)) } },
    ]
}

fn filters(ctx: &Ctx) -> FilterBar {
    let choice = |key: &str, count: u64, selected: bool| FilterChoice {
        value: key.to_owned(),
        label: ctx.t(key),
        count: Some(count),
        selected,
    };
    FilterBar {
        action: "/styleguide".to_owned(),
        fields: vec![
            FilterField {
                name: "words".to_owned(),
                label: ctx.t("shell-search"),
                kind: FilterKind::Words(String::new()),
            },
            FilterField {
                name: "type".to_owned(),
                label: ctx.t("sample-type"),
                kind: FilterKind::AnyOf(vec![
                    choice("sample-programme", 412, true),
                    choice("sample-law", 88, false),
                ]),
            },
            FilterField {
                name: "objective".to_owned(),
                label: ctx.t("nav-objectives"),
                kind: FilterKind::AnyOf(vec![choice("sample-programme", 3, false)]),
            },
        ],
        active: vec![ActiveFilter {
            label: ctx.t("sample-type"),
            value: ctx.t("sample-programme"),
            remove: "/styleguide".to_owned(),
        }],
        keep: Vec::new(),
        result: ctx.t_args("import-rows", &[("done", 412.into())]),
    }
}

fn table(ctx: &Ctx) -> DataTable {
    let row = |code: &str, projects: u64, minor: i128| Row {
        cells: vec![
            ObjectiveChip::new(code, objective(ctx, code), 0).render(ctx),
            Figure::count(ctx, projects, "#sg-table", ctx.t("sample-projects")).render(ctx),
            html! { (ctx.content(&ctx.percent(i64::try_from(projects * 100 / 668).unwrap_or(0)))) },
            html! { (ctx.content(&ctx.money(minor, "USD", 2))) },
        ],
        apart: false,
        cluster: cluster(code),
    };
    let mut rows = vec![row("1", 241, 1_200_000_050), row("2", 230, 98_000_000), row("8", 1, 1_200_000)];
    rows.push(Row {
        cells: vec![
            html! { (ctx.t("strip-untouched")) },
            html! { (ctx.t("map-none")) },
            html! { "–" },
            html! { (ctx.content(&ctx.money(5_000_000, "USD", 2))) },
        ],
        apart: true,
        cluster: 0,
    });
    let sort = |direction| Sort { href: "#sg-table".to_owned(), direction };
    DataTable {
        density: Density::of(ctx),
        density_switch: true,
        exports: ["CSV", "Excel", "JSON"]
            .map(|label| Export { label: label.to_owned(), href: "#sg-table".to_owned() })
            .to_vec(),
        ..DataTable::new(
            ctx.t_args("sample-caption", &[("count", 668.into())]),
            vec![
                Column::text(ctx.t("nav-objectives")).sort(sort(Some(Direction::Ascending))),
                Column::figures(ctx.t("sample-projects")).sort(sort(None)),
                Column::figures(ctx.percent(100)),
                Column::figures(ctx.t("sample-money")),
            ],
        )
        .rows(rows)
    }
}

fn card(ctx: &Ctx, synthetic: bool) -> CardView {
    CardView {
        title: ctx.t("sample-project"),
        lang: Some(ctx.lang.code().to_owned()),
        href: "#sg-card".to_owned(),
        kicker: vec![ctx.t("sample-programme")],
        meta: vec![ctx.t("sample-organisation"), ctx.content("2019–2022")],
        summary: Some(html! { (ctx.t("sample-text")) }),
        marks: ["2", "6"]
            .map(|code| ObjectiveChip::new(code, objective(ctx, code), cluster(code)).render(ctx))
            .to_vec(),
        synthetic,
    }
}

fn facts(ctx: &Ctx) -> Facts {
    Facts::default()
        .text(ctx.t("sample-type"), ctx.t("sample-programme"))
        .text(ctx.t("sample-period"), ctx.content(&ctx.date(jiff::civil::date(2019, 1, 1))))
        .text(ctx.t("sample-money"), ctx.content(&ctx.money(123_450_050, "USD", 2)))
}

fn history(ctx: &Ctx) -> History {
    let entry = |import: bool, undone: bool, version: i64| HistoryEntry {
        when: ctx.content(&ctx.date(jiff::civil::date(2026, 3, 12))),
        who: if import { ctx.content("portfolio-2026.xml") } else { ctx.t("sample-organisation") },
        summary: ctx.t("sample-undo"),
        import,
        undone,
        version: Some((version, "#sg-history".to_owned())),
        compare: (version > 1).then(|| "#sg-compare".to_owned()),
        actions: Vec::new(),
    };
    History { entries: vec![entry(false, false, 3), entry(false, true, 2), entry(true, false, 1)] }
}

fn comparison(ctx: &Ctx) -> Comparison {
    let version = |number: i64| ctx.t_args("history-version", &[("version", number.into())]);
    let title = Some(ctx.t("sample-project"));
    Comparison {
        before: version(1),
        after: version(3),
        fields: vec![
            ComparedField { label: ctx.t("sample-name"), before: title.clone(), after: title, note: None },
            ComparedField {
                label: ctx.t("sg-facts"),
                before: Some(ctx.t("sample-text")),
                after: Some(ctx.t("sample-text-later")),
                note: None,
            },
            ComparedField {
                label: ctx.t("sample-period"),
                before: None,
                after: Some(ctx.content("2019–2022")),
                note: Some(ctx.t("tag-origin-import")),
            },
        ],
    }
}

fn tabs(ctx: &Ctx) -> Tabs {
    let tab = |key: &str, current: bool| Tab {
        label: ctx.t(key),
        href: "#sg-tabs".to_owned(),
        count: current.then(|| ctx.number(12)),
        current,
    };
    Tabs {
        label: ctx.t("sg-tabs"),
        tabs: vec![tab("sg-facts", true), tab("sg-history", false), tab("sg-compare", false)],
    }
}

fn pages() -> Pagination {
    Pagination {
        shown: 50,
        total: 1204,
        first: Some("#sg-tabs".to_owned()),
        next: Some("#sg-tabs".to_owned()),
    }
}
