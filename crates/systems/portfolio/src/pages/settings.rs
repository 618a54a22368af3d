//! What holds for the whole installation: the vocabulary's address, rate tables, the activated rule, and the way to
//! retire a concept.

use maud::{Markup, html};
use sterna_site::components::{
    Button, ButtonKind, Column, DataTable, EmptyState, Field, FieldKind, FormButton, PageHeader, Row, UndoBar,
};
use sterna_site::{Ctx, Page};
use sterna_vocabulary::frameworks;

use super::words;
use crate::RateTable;

/// What the page shows.
#[derive(Clone, Debug, Default)]
pub struct SettingsView {
    /// The vocabulary's address, once it is fixed.
    pub base: Option<String>,
    /// The rate tables.
    pub rates: Vec<RateTable>,
    /// The statuses that count as activated.
    pub activated: Vec<String>,
    /// What was wrong with the last form: which one (`base`, `rates`, `retire`), and why.
    pub refused: Option<(String, String)>,
    /// What was typed into that form.
    pub typed: String,
    /// What was just done.
    pub undo: Option<UndoBar>,
}

impl SettingsView {
    /// The page.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        Page::new(ctx.t("settings-title")).undo(self.undo.clone()).render(ctx, &html! {
            (PageHeader::new(ctx.t("settings-title")).answer(html! { (ctx.t("settings-answer")) }).render(ctx))
            (self.address(ctx))
            (self.tables(ctx))
            (self.rule(ctx))
            (self.retiring(ctx))
            section aria-labelledby="settings-reading" {
                h2 id="settings-reading" { (ctx.t("settings-reading")) }
                p { (ctx.t("settings-reading.detail")) }
            }
        })
    }

    fn error(&self, ctx: &Ctx, form: &str) -> Option<String> {
        self.refused.as_ref().filter(|(of, _)| of == form).map(|(_, why)| ctx.content(why))
    }

    fn address(&self, ctx: &Ctx) -> Markup {
        html! {
            section aria-labelledby="settings-base" {
                h2 id="settings-base" { (ctx.t("settings-base")) }
                p { (ctx.t("settings-base.detail")) }
                @match &self.base {
                    Some(base) => {
                        p { strong { (ctx.t("settings-base-fixed")) } " " code dir="ltr" { (ctx.content(base)) } }
                        p { a href="/vocabulary" { (ctx.t("settings-vocabulary")) } }
                    }
                    None => {
                        form method="post" action="/settings/base" {
                            (Field::new("base", ctx.t("settings-base-address"), FieldKind::Text)
                                .help(ctx.t("settings-base-help"))
                                .value(if self.error(ctx, "base").is_some() { self.typed.clone() } else { String::new() })
                                .error(self.error(ctx, "base")).required().render(ctx))
                            div.field { label { input type="checkbox" name="sure" value="yes" required; " " (ctx.t("settings-base-sure")) } }
                            (Button::submit(ctx.t("settings-base-fix")).render(ctx))
                        }
                    }
                }
            }
        }
    }

    fn tables(&self, ctx: &Ctx) -> Markup {
        html! {
            section aria-labelledby="settings-rates" {
                h2 id="settings-rates" { (ctx.t("settings-rates")) }
                p { (ctx.t("settings-rates.detail")) }
                @if self.rates.is_empty() {
                    (EmptyState { title: ctx.t("settings-rates-none"), text: ctx.t("settings-rates-none.detail"), action: None }.render(ctx))
                } @else {
                    (DataTable::new(ctx.t("settings-rates"), vec![
                        Column::text(ctx.t("settings-rates-name")),
                        Column::figures(ctx.t("settings-rates-currencies")),
                        Column::text(ctx.t("settings-rates-source")),
                        Column::text(ctx.t("rules-actions")),
                    ]).rows(self.rates.iter().map(|table| table_row(ctx, table)).collect()).render(ctx))
                }
                form method="post" action="/settings/rates" enctype="multipart/form-data" {
                    (Field::new("name", ctx.t("settings-rates-name"), FieldKind::Text).value("default").error(self.error(ctx, "rates")).required().render(ctx))
                    (Field::new("file", ctx.t("settings-rates-file"), FieldKind::File { accept: ".csv,.xlsx".to_owned(), multiple: false })
                        .help(ctx.t("settings-rates-file.detail")).required().render(ctx))
                    (Button::submit(ctx.t("settings-rates-load")).kind(ButtonKind::Secondary).render(ctx))
                }
            }
        }
    }

    fn rule(&self, ctx: &Ctx) -> Markup {
        let names: Vec<String> =
            self.activated.iter().map(|code| words::facet_value(ctx, "status", code)).collect();
        html! {
            section aria-labelledby="settings-activated" {
                h2 id="settings-activated" { (ctx.t("rules-activated")) }
                p { (ctx.t("rules-activated.detail")) }
                p { strong { (names.join(" · ")) } }
                p { a href="/rules#activated" { (ctx.t("settings-activated-edit")) } }
            }
        }
    }

    fn retiring(&self, ctx: &Ctx) -> Markup {
        html! {
            section aria-labelledby="settings-retire" {
                h2 id="settings-retire" { (ctx.t("settings-retire")) }
                p { (ctx.t("settings-retire.detail")) }
                form method="get" action="/settings/retire" {
                    div.field {
                        label for="framework" { (ctx.t("vocabulary-framework")) }
                        select id="framework" name="framework" {
                            @for one in frameworks() { option value=(one.code) { (ctx.content(one.name(ctx.lang).text)) } }
                        }
                    }
                    (Field::new("concept", ctx.t("settings-retire-concept"), FieldKind::Text).error(self.error(ctx, "retire")).required().render(ctx))
                    (Field::new("into", ctx.t("settings-retire-into"), FieldKind::Text).help(ctx.t("settings-retire-into.detail")).render(ctx))
                    (Button::submit(ctx.t("settings-retire-preview")).kind(ButtonKind::Secondary).render(ctx))
                }
            }
        }
    }
}

fn table_row(ctx: &Ctx, table: &RateTable) -> Row {
    let remove = FormButton {
        action: "/settings/rates/remove".to_owned(),
        fields: vec![("name".to_owned(), table.name.clone())],
        button: Button::submit(ctx.t("settings-rates-remove")).kind(ButtonKind::Quiet),
        spoken: Some(format!("{} {}", ctx.t("settings-rates-remove"), ctx.content(&table.name))),
    };
    let dates = || table.rates.iter().map(|rate| rate.date.as_str());
    let (first, last) = (dates().min().unwrap_or_default(), dates().max().unwrap_or_default());
    let mut sources: Vec<&str> = table.rates.iter().map(|rate| rate.source.as_str()).collect();
    sources.sort_unstable();
    sources.dedup();
    Row::new(vec![
        html! { (ctx.content(&table.name)) },
        html! { (ctx.count(table.rates.len() as u64)) },
        html! { span dir="auto" { (ctx.content(&sources.join(", "))) } br; span.soft dir="ltr" { (ctx.content(first)) @if first != last { " – " (ctx.content(last)) } } },
        remove.render(ctx),
    ])
}
