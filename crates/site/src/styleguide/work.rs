//! Work: forms, buttons, notices, import, empty lists, problems, keys.

use http::StatusCode;
use maud::html;

use super::Sample;
use crate::components::{
    Button, ButtonKind, Choice, EmptyState, Field, FieldKind, FindingGrade, FindingRow, Findings, FormButton,
    ImportProgress, ImportStage, KeyHint, KeyHints, Notice, NoticeGrade, UndoBar,
};
use crate::{Ctx, Problem};

pub(super) fn samples(ctx: &Ctx) -> Vec<Sample> {
    vec![
        Sample {
            key: "sg-import",
            markup: html! { @for stage in ImportStage::ALL { (progress(ctx, stage).render(ctx)) } },
        },
        Sample {
            key: "sg-form",
            markup: html! { form method="get" action="/styleguide" { @for field in fields(ctx) { (field.render(ctx)) } } },
        },
        Sample { key: "sg-buttons", markup: buttons(ctx) },
        Sample {
            key: "sg-notices",
            markup: html! {
                @for grade in NoticeGrade::ALL { (Notice::new(grade, ctx.t("sample-message")).render(ctx)) }
                (UndoBar { text: ctx.t("sample-undo"), action: "/styleguide".to_owned(), fields: Vec::new() }.render(ctx))
            },
        },
        Sample {
            key: "sg-empty",
            markup: html! {
                (EmptyState {
                    title: ctx.t("sample-empty"),
                    text: ctx.t("sample-empty-how"),
                    action: Some(Button::link(ctx.t("nav-import"), "#sg-import").render(ctx)),
                }.render(ctx))
                (EmptyState::nothing_fits(ctx).render(ctx))
            },
        },
        Sample {
            key: "sg-problem",
            markup: Problem::new(StatusCode::CONFLICT, "archive.conflict")
                .at(ctx.t("sample-place"))
                .render(ctx),
        },
        Sample { key: "keys-title", markup: keys(ctx).render(ctx) },
    ]
}

fn progress(ctx: &Ctx, stage: ImportStage) -> ImportProgress {
    let finding = |grade| FindingRow {
        grade,
        place: ctx.t("sample-place"),
        message: ctx.t("sample-message"),
        code: "date.no-such-day".to_owned(),
        times: if grade == FindingGrade::Note { 3 } else { 1 },
    };
    let findings = match stage {
        ImportStage::Ready => Findings {
            rows: [FindingGrade::Refused, FindingGrade::Warning, FindingGrade::Note].map(finding).to_vec(),
        },
        _ => Findings::default(),
    };
    ImportProgress {
        name: ctx.content("portfolio-2026.xml"),
        stage,
        done: if stage == ImportStage::Reading { 5200 } else { 21_400 },
        total: (stage != ImportStage::Failed).then_some(21_400),
        seconds_left: (stage == ImportStage::Reading).then_some(12),
        href: "/styleguide".to_owned(),
        findings,
    }
}

fn fields(ctx: &Ctx) -> Vec<Field> {
    let choices = || {
        ["sample-programme", "sample-law"]
            .map(|key| Choice { value: key.to_owned(), label: ctx.t(key), selected: key == "sample-law" })
            .to_vec()
    };
    vec![
        Field::new("guide-title", ctx.t("sample-name"), FieldKind::Text)
            .required()
            .help(ctx.t("sample-help"))
            .error(Some(ctx.t("sample-error"))),
        Field::new("guide-type", ctx.t("sample-type"), FieldKind::Select(choices())).required(),
        Field::new("guide-date", ctx.t("sample-period"), FieldKind::Date),
        Field::new("guide-check", ctx.t("sample-type"), FieldKind::Check(choices())),
        Field::new("guide-text", ctx.t("sg-facts"), FieldKind::Lines(3)).value(ctx.t("sample-text")),
        Field::new(
            "guide-file",
            ctx.t("sg-import"),
            FieldKind::File { accept: ".xml,.csv,.xlsx".to_owned(), multiple: false },
        ),
    ]
}

fn buttons(ctx: &Ctx) -> maud::Markup {
    let disabled =
        Button { disabled: true, ..Button::submit(ctx.t("sample-action")).kind(ButtonKind::Secondary) };
    let own = FormButton {
        action: "/styleguide".to_owned(),
        fields: Vec::new(),
        button: Button::submit(ctx.t("undo")).kind(ButtonKind::Quiet).key("u"),
        spoken: None,
    };
    html! {
        div.actions {
            (Button::submit(ctx.t("sample-action")).render(ctx))
            (Button::link(ctx.t("nav-wizard"), "#sg-buttons").render(ctx))
            (disabled.render(ctx))
            (own.render(ctx))
        }
    }
}

fn keys(ctx: &Ctx) -> KeyHints {
    let hint = |keys: &[&str], label: &str| KeyHint {
        keys: keys.iter().map(|key| (*key).to_owned()).collect(),
        label: ctx.t(label),
    };
    KeyHints {
        hints: vec![
            hint(&["/"], "keys-search"),
            hint(&["g", "o"], "nav-objectives"),
            hint(&["?"], "keys-help"),
        ],
    }
}
