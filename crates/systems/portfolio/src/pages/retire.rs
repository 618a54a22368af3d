//! What retiring or splitting a concept would do, before it is done.

use maud::{Markup, html};
use sterna_site::components::{Button, Column, DataTable, FormButton, PageHeader, Row};
use sterna_site::{Ctx, Page};
use sterna_vocabulary::NodeChange;

use super::words;

/// Nodes listed; the others are counted.
pub const RETIRE_LISTED: usize = 100;

/// What the page shows.
#[derive(Clone, Debug)]
pub struct RetireView {
    /// The framework's code.
    pub framework: String,
    /// The concept that goes.
    pub concept: String,
    /// The concepts that take its place.
    pub into: Vec<String>,
    /// The first nodes that would change, each with its record's title.
    pub changes: Vec<(String, NodeChange)>,
    /// How many would change.
    pub total: u64,
    /// How many of the framework stay as they are.
    pub untouched: u64,
}

impl RetireView {
    /// The page.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let label = |code: &String| {
            format!("{} {}", ctx.content(code), words::concept_label(ctx, &self.framework, code))
        };
        let into: Vec<String> = self.into.iter().map(label).collect();
        let apply = FormButton {
            action: "/settings/retire".to_owned(),
            fields: vec![
                ("framework".to_owned(), self.framework.clone()),
                ("concept".to_owned(), self.concept.clone()),
                ("into".to_owned(), self.into.join(" ")),
            ],
            button: Button::submit(ctx.t_args("retire-apply", &[("count", self.total.into())])),
            spoken: None,
        };
        Page::new(ctx.t("retire-title")).crumb(ctx.t("settings-title"), "/settings").wide().render(ctx, &html! {
            (PageHeader::new(ctx.t("retire-title"))
                .kicker(html! { (words::framework_name(ctx, &self.framework)) })
                .answer(html! { (label(&self.concept)) " → " @if into.is_empty() { (ctx.t("retire-nothing")) } @else { (into.join(", ")) } })
                .render(ctx))
            p { (ctx.t_args("retire-counts", &[("count", self.total.into()), ("untouched", self.untouched.into())])) }
            @if self.total > 0 {
                (DataTable::new(ctx.t("retire-table"), vec![
                    Column::text(ctx.t("retire-record")), Column::text(ctx.t("retire-before")),
                    Column::text(ctx.t("retire-after")), Column::text(ctx.t("retire-dropped")),
                ]).rows(self.changes.iter().map(|(title, change)| row(ctx, title, change)).collect()).render(ctx))
                @let listed = self.changes.len() as u64;
                @if self.total > listed { p { (ctx.t_args("more", &[("count", (self.total - listed).into())])) } }
                p.help { (ctx.t("retire-undo")) }
                (apply.render(ctx))
            }
        })
    }
}

fn row(ctx: &Ctx, title: &str, change: &NodeChange) -> Row {
    let codes =
        |tags: &[(String, u8)]| tags.iter().map(|(code, _)| code.as_str()).collect::<Vec<_>>().join(", ");
    let cell = |text: String| html! { @if text.is_empty() { "–" } @else { span dir="ltr" { (ctx.content(&text)) } } };
    Row::new(vec![
        html! { a href=(format!("/projects/{}", change.record)) dir="auto" { (ctx.content(title)) } },
        cell(codes(&change.before)),
        cell(codes(&change.after)),
        cell(change.dropped.join(", ")),
    ])
}
