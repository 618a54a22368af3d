//! Pre-selection rules: what the Wizard suggests, when, and why; hers to edit.

use maud::{Markup, html};
use sterna_site::components::{Button, ButtonKind, Field, FieldKind, FormButton, PageHeader};
use sterna_site::{Ctx, Page};

use super::words;
use crate::rules::Rule;

/// What the page shows.
#[derive(Clone, Debug)]
pub struct RulesView {
    /// All rules.
    pub rules: Vec<Rule>,
    /// The rule being edited, or the start of a new one.
    pub edited: Option<Rule>,
    /// What was wrong with the last try.
    pub refused: Option<String>,
    /// IATI statuses that count as activated.
    pub activated: Vec<String>,
}

impl RulesView {
    /// The page.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        Page::new(ctx.t("rules-title")).crumb(ctx.t("nav-wizard"), "/wizard").wide().render(ctx, &html! {
            (PageHeader::new(ctx.t("rules-title")).answer(html! { (ctx.t_args("rules-answer", &[("count", self.rules.len().into())])) }).render(ctx))
            (self.editor(ctx))
            h2 { (ctx.t("rules-list")) }
            div.table-frame role="region" tabindex="0" aria-label=(ctx.t("rules-list")) {
                table {
                    thead { tr {
                        th scope="col" { (ctx.t("rules-suggests")) } th scope="col" { (ctx.t("rules-when")) }
                        th scope="col" { (ctx.t("rules-state")) } th scope="col" { (ctx.t("rules-actions")) }
                    } }
                    tbody { @for rule in self.in_order() { (row(ctx, rule)) } }
                }
            }
            section aria-labelledby="activated" {
                h2 id="activated" { (ctx.t("rules-activated")) }
                p { (ctx.t("rules-activated.detail")) }
                form method="post" action="/rules/activated" {
                    fieldset.field {
                        legend { (ctx.t("fact-status")) }
                        ul.choices {
                            @for code in ["1", "2", "3", "4", "5", "6"] {
                                li { label { input type="checkbox" name="status" value=(code) checked[self.activated.iter().any(|held| held == code)]; " "
                                    span { (code) " " (words::facet_value(ctx, "status", code)) } } }
                            }
                        }
                    }
                    (Button::submit(ctx.t("rules-activated-save")).kind(ButtonKind::Secondary).render(ctx))
                }
            }
        })
    }

    /// By framework, then by the number of what is suggested.
    fn in_order(&self) -> Vec<&Rule> {
        let mut rules: Vec<&Rule> = self.rules.iter().collect();
        let number = |rule: &Rule| {
            rule.concept.split('.').next().and_then(|number| number.parse::<u16>().ok()).unwrap_or(u16::MAX)
        };
        rules.sort_by(|a, b| {
            (&a.framework, number(a), &a.concept, &a.id).cmp(&(&b.framework, number(b), &b.concept, &b.id))
        });
        rules
    }

    fn editor(&self, ctx: &Ctx) -> Markup {
        let blank = Rule::default();
        let rule = self.edited.as_ref().unwrap_or(&blank);
        html! {
            details open[self.edited.is_some() || self.refused.is_some()] {
                summary { (ctx.t("rules-new")) }
                form method="post" action="/rules" {
                    (Field::new("id", ctx.t("rules-id"), FieldKind::Text).value(&rule.id).required().error(self.refused.clone()).render(ctx))
                    (Field::new("keywords", ctx.t("rules-keywords"), FieldKind::Lines(3)).help(ctx.t("rules-keywords.detail")).value(rule.condition.keywords.join("\n")).render(ctx))
                    (Field::new("language", ctx.t("filter-language"), FieldKind::Text).value(&rule.condition.language).render(ctx))
                    (Field::new("concept", ctx.t("rules-concept"), FieldKind::Text).help(ctx.t("rules-concept.detail"))
                        .value(if rule.concept.is_empty() { String::new() } else { format!("{}:{}", rule.framework, rule.concept) }).required().render(ctx))
                    (Field::new("note", ctx.t("rules-note"), FieldKind::Text).value(&rule.note).render(ctx))
                    (Button::submit(ctx.t("rules-save")).render(ctx))
                }
            }
        }
    }
}

fn row(ctx: &Ctx, rule: &Rule) -> Markup {
    let condition = &rule.condition;
    let types: Vec<String> =
        condition.types.iter().map(|one| ctx.t(&format!("type-{}", one.code()))).collect();
    html! {
        tr {
            th scope="row" { (words::concept_chip(ctx, &rule.framework, &rule.concept).render(ctx)) }
            td {
                @if !condition.keywords.is_empty() { p dir="auto" lang=[(!condition.language.is_empty()).then_some(&condition.language)] { (ctx.content(&condition.keywords.join(", "))) } }
                @if !types.is_empty() { p.soft { (types.join(", ")) } }
                @if !condition.sectors.is_empty() { p.soft dir="ltr" { (ctx.content(&condition.sectors.join(", "))) } }
                @if !condition.tags.is_empty() { p.soft dir="ltr" { (ctx.content(&condition.tags.join(", "))) } }
                @if !rule.note.is_empty() { p.soft dir="auto" { (ctx.content(&rule.note)) } }
            }
            td { (ctx.t(if rule.enabled { "rules-on" } else { "rules-off" })) }
            td { div.actions {
                a href=(format!("/rules?edit={}", rule.id)) { (ctx.t("project-edit")) }
                (FormButton {
                    action: "/rules/switch".to_owned(),
                    fields: vec![("id".to_owned(), rule.id.clone())],
                    button: Button::submit(ctx.t(if rule.enabled { "rules-switch-off" } else { "rules-switch-on" })).kind(ButtonKind::Quiet),
                    spoken: Some(format!("{} {}", ctx.t(if rule.enabled { "rules-switch-off" } else { "rules-switch-on" }), ctx.content(&rule.id))),
                }.render(ctx))
            } }
        }
    }
}
