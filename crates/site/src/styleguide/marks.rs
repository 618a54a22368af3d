//! Type, headings, sentences, chips, tags, evidence.

use maud::html;

use super::{Sample, objective};
use crate::components::{Button, Evidence, Figure, ObjectiveChip, PageHeader, TagMark, TagOrigin};
use crate::subject_page::cluster;
use crate::{Ctx, Slot};

const TOKENS: [&str; 12] = [
    "ink",
    "soft-ink",
    "rule",
    "bill",
    "cluster-1",
    "cluster-2",
    "cluster-3",
    "cluster-4",
    "good",
    "warn",
    "bad",
    "sheet",
];

pub(super) fn samples(ctx: &Ctx) -> Vec<Sample> {
    let tagged = Figure::count(ctx, 668, "#sg-table", ctx.t("coverage-tagged.detail"));
    let all = Figure::count(ctx, 1204, "#sg-table", ctx.t("coverage-all.detail"));
    let most = Figure::text(ctx.content(&objective(ctx, "2")), "/objectives/2", ctx.t("nav-objectives"));
    let sentence = ctx.sentence(
        "sample-sentence",
        &[("tagged", Slot::Figure(tagged)), ("all", Slot::Figure(all)), ("most", Slot::Figure(most))],
    );
    let header = PageHeader::new(ctx.t("sample-question"))
        .kicker(html! { (ctx.t_args("objective-number", &[("number", 2.into())])) })
        .answer(sentence)
        .action(Button::submit(ctx.t("sample-action")).render(ctx))
        .action(
            Button::link(ctx.t("chart-table"), "#sg-table")
                .kind(crate::components::ButtonKind::Quiet)
                .render(ctx),
        );
    vec![
        Sample {
            key: "sg-type",
            markup: html! {
                ul.swatches {
                    @for token in TOKENS {
                        li { span.swatch data-token=(token) {} " " code { (ctx.content(token)) } }
                    }
                }
                p lang=(ctx.lang.code()) { (ctx.t("sample-text")) " " (ctx.number(1_234_567)) " · " (ctx.percent(27))
                    " · " (ctx.content(&ctx.money(123_450_000, "USD", 2)))
                    " · " (ctx.content(&ctx.date(jiff::civil::date(2018, 12, 19)))) }
            },
        },
        Sample { key: "sg-header", markup: header.render(ctx) },
        Sample {
            key: "sg-chips",
            markup: html! {
                ul.chips {
                    @for code in ["1", "5", "8", "13", "16", "22", "23"] {
                        li { (ObjectiveChip { count: Some(ctx.number(41)), current: code == "8",
                            ..ObjectiveChip::new(code, objective(ctx, code), cluster(code)) }.render(ctx)) }
                    }
                }
            },
        },
        Sample {
            key: "sg-tags",
            markup: html! {
                div.marks {
                    @for (rank, origin) in (1_u8..).zip(TagOrigin::ALL) {
                        @let code = if origin == TagOrigin::None { String::new() } else { (rank * 4).to_string() };
                        @let label = if origin == TagOrigin::None { ctx.t("nav-objectives") } else { objective(ctx, &code) };
                        @let ranked = origin != TagOrigin::None;
                        (TagMark {
                            rank: ranked.then_some(rank),
                            detail: (origin == TagOrigin::Person).then(|| ctx.t("sample-compact")),
                            ..TagMark::new(code.clone(), label, cluster(&code), origin)
                        }.render(ctx))
                    }
                }
            },
        },
        Sample {
            key: "sg-evidence",
            markup: {
                let text = ctx.t("sample-text");
                let middle = text.char_indices().map(|(at, _)| at).nth(text.chars().count() / 2).unwrap_or(0);
                html! { p { (Evidence::spans(&text, &[(middle, text.len())]).render(ctx)) } }
            },
        },
    ]
}
