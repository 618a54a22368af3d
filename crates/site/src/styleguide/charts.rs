//! Coverage, bars, columns, small multiples, the map, the strip. The figures are invented.

use super::{Sample, objective};
use crate::Ctx;
use crate::components::{
    AlignmentStrip, Bar, BarChart, Column, ColumnChart, Columns, CoverageBar, DataTable, Dot, DotMap,
    Multiple, Multiples, Row, StripMark, StripNode,
};
use crate::subject_page::cluster;
use maud::html;

pub(super) fn samples(ctx: &Ctx) -> Vec<Sample> {
    let coverage = CoverageBar {
        tagged: 668,
        activated: 940,
        all: 1204,
        hrefs: ["tagged", "activated", "all"].map(|name| format!("#sg-coverage-{name}")),
    };
    vec![
        Sample { key: "sg-coverage", markup: coverage.render(ctx) },
        Sample { key: "sg-bars", markup: bars(ctx).render(ctx) },
        Sample { key: "sg-columns", markup: columns(ctx).render(ctx) },
        Sample { key: "sg-multiples", markup: multiples(ctx).render(ctx) },
        Sample { key: "sg-map", markup: map(ctx).render(ctx) },
        Sample { key: "sg-strip", markup: strip(ctx).render(ctx) },
    ]
}

fn bars(ctx: &Ctx) -> BarChart {
    let data =
        [("1", 31, 0), ("2", 41, 6), ("6", 18, 9), ("8", 1, 0), ("16", 26, 4), ("18", 22, 0), ("23", 12, 3)];
    let bar = |(code, value, suggested): (&str, u64, u64)| Bar {
        code: code.to_owned(),
        label: objective(ctx, code),
        detail: String::new(),
        value,
        suggested,
        text: if suggested > 0 {
            format!("{} + {}", ctx.count(value), ctx.count(suggested))
        } else {
            ctx.count(value)
        },
        href: Some("#sg-bars".to_owned()),
        cluster: cluster(code),
    };
    let rows = data
        .iter()
        .map(|(code, value, _)| {
            Row::new(vec![html! { (ctx.content(&objective(ctx, code))) }, html! { (ctx.count(*value)) }])
        })
        .collect();
    let caption = ctx.t_args("sample-caption", &[("count", 151.into())]);
    BarChart {
        id: "guide".to_owned(),
        table: Some(
            DataTable::new(
                caption.clone(),
                vec![Column::text(ctx.t("nav-objectives")), Column::figures(ctx.t("sample-projects"))],
            )
            .rows(rows),
        ),
        caption,
        finding: ctx.t("sample-finding"),
        source: ctx.t("sample-source"),
        bars: data.into_iter().map(bar).collect(),
        most: None,
    }
}

fn columns(ctx: &Ctx) -> ColumnChart {
    let values = [3_u64, 8, 12, 9, 17, 22, 19, 6];
    let columns = (2018..)
        .zip(values)
        .map(|(year, value): (i32, u64)| (year.to_string(), value, ctx.count(value)))
        .collect();
    ColumnChart {
        caption: ctx.t("sample-years"),
        finding: ctx.t("sample-years"),
        source: ctx.t("sample-source"),
        data: Columns { columns, cluster: 0 },
        table: None,
    }
}

fn multiples(ctx: &Ctx) -> Multiples {
    let item = |number: u64| {
        let code = number.to_string();
        let values: Vec<u64> = (0..8).map(|year| (number * 7 + year * (number % 5 + 1)) % 23).collect();
        Multiple {
            label: objective(ctx, &code),
            cluster: cluster(&code),
            href: format!("/objectives/{code}"),
            total: ctx.count(values.iter().sum()),
            code,
            values,
        }
    };
    Multiples {
        caption: ctx.t("sample-years"),
        periods: vec!["2018".to_owned(), "2025".to_owned()],
        items: (1..=23).map(item).collect(),
        source: ctx.t("sample-source"),
    }
}

fn map(ctx: &Ctx) -> DotMap {
    let mut dots: Vec<Dot> = sterna_vocabulary::countries()
        .iter()
        .enumerate()
        .filter_map(|(index, place)| {
            let (longitude, latitude) = place.point?;
            Some(Dot {
                name: place.name(ctx.lang).text.to_owned(),
                longitude: f64::from(longitude),
                latitude: f64::from(latitude),
                // A pattern that follows the alphabet, so that it says nothing about any State.
                records: u64::from(index % 4 == 0),
                href: format!("/countries/{}", place.iso3),
            })
        })
        .collect();
    crate::sort_by_name(ctx.lang, &mut dots, |dot| &dot.name);
    DotMap {
        caption: ctx.t("sample-map"),
        finding: ctx.t("sample-map"),
        source: ctx.t("sample-source"),
        dots,
        footnotes: Vec::new(),
        table: None,
    }
}

fn strip(ctx: &Ctx) -> AlignmentStrip {
    let node = |index: u64| {
        let count = index % 4;
        let marks = (0..count)
            .map(|rank| {
                let code = ((index * 5 + rank * 7) % 23 + 1).to_string();
                StripMark {
                    label: objective(ctx, &code),
                    cluster: cluster(&code),
                    suggested: rank == 2,
                    code,
                }
            })
            .collect();
        StripNode {
            label: ctx.t("sample-project"),
            href: "#sg-strip".to_owned(),
            marks,
            explicitly_none: index % 8 == 4,
        }
    };
    AlignmentStrip { caption: ctx.t("sg-strip"), nodes: (1..=24).map(node).collect() }
}
