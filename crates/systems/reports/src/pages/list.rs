//! The working reports, and the form for a new one.

use maud::{Markup, html};
use sterna_site::components::{
    Button, Choice, EmptyState, Field, FieldKind, Notice, NoticeGrade, PageHeader,
};
use sterna_site::{Ctx, Page};
use sterna_vocabulary::Lang;

/// A report in the list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReportRow {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The language it is written in.
    pub language: Lang,
    /// Its version.
    pub version: i64,
    /// When it was last changed, in words.
    pub changed: String,
    /// Chapters that are cleared and stand, of all.
    pub cleared: (usize, usize),
    /// Quoted figures that moved.
    pub moved: usize,
}

/// What the list shows.
#[derive(Clone, Debug, Default)]
pub struct ReportListView {
    /// The reports, by title.
    pub rows: Vec<ReportRow>,
    /// Whether there are more than are listed.
    pub more: bool,
}

impl ReportListView {
    /// The page.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        Page::new(ctx.t("nav-reports")).render(ctx, &html! {
            (PageHeader::new(ctx.t("nav-reports")).answer(html! { (ctx.t("report-list-answer")) }).render(ctx))
            p.actions {
                a.button href="/reports/new" { (ctx.t("report-new")) }
                " " a href="/brief" { (ctx.t("brief-page")) }
                " " a href="/reports/verify" { (ctx.t("report-verify")) }
            }
            @if self.rows.is_empty() {
                (EmptyState { title: ctx.t("report-none"), text: ctx.t("report-none.detail"), action: None }.render(ctx))
            }
            @for row in &self.rows {
                article.card {
                    h2 dir="auto" { a href=(format!("/reports/{}", row.id)) { (ctx.content(&row.title)) } }
                    p.soft {
                        (ctx.content(row.language.own_name())) " · "
                        (ctx.t_args("report-version", &[("version", row.version.into())])) " · " (ctx.content(&row.changed)) " · "
                        (ctx.t_args("report-cleared-of", &[("cleared", count(row.cleared.0)), ("all", count(row.cleared.1))]))
                        @if row.moved > 0 { " · " strong { (ctx.t_args("report-moved-count", &[("count", count(row.moved))])) } }
                    }
                }
            }
        })
    }
}

fn count(count: usize) -> sterna_site::Arg<'static> {
    i64::try_from(count).unwrap_or(i64::MAX).into()
}

/// The form for a new report.
#[derive(Clone, Debug, Default)]
pub struct ReportNewView {
    /// Templates: code.
    pub templates: Vec<String>,
    /// What was chosen and typed.
    pub template: String,
    /// The title.
    pub title: String,
    /// The language.
    pub language: String,
    /// The filters.
    pub scope: String,
    /// Collections that can be counted: slug and name.
    pub collections: Vec<(String, String)>,
    /// Why it was refused.
    pub refused: Option<String>,
}

impl ReportNewView {
    /// The page.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let templates = self
            .templates
            .iter()
            .map(|code| Choice {
                value: code.clone(),
                label: format!(
                    "{}: {}",
                    ctx.t(&format!("template-{code}")),
                    ctx.t(&format!("template-{code}.detail"))
                ),
                selected: *code == self.template,
            })
            .collect();
        let languages = Lang::ALL
            .iter()
            .map(|lang| Choice {
                value: lang.code().to_owned(),
                label: ctx.content(lang.own_name()),
                selected: lang.code() == self.language,
            })
            .collect();
        let page = Page::new(ctx.t("report-new")).crumb(ctx.t("nav-reports"), "/reports");
        page.render(ctx, &html! {
            (PageHeader::new(ctx.t("report-new")).render(ctx))
            @if let Some(refused) = &self.refused {
                (Notice { grade: NoticeGrade::Bad, text: html! { (ctx.content(refused)) } }.render(ctx))
            }
            form method="post" action="/reports/new" {
                (Field::new("template", ctx.t("report-template"), FieldKind::Radio(templates)).required().render(ctx))
                (Field::new("title", ctx.t("column-title"), FieldKind::Text).value(&self.title).help(ctx.t("report-title-help")).render(ctx))
                (Field::new("language", ctx.t("report-language"), FieldKind::Select(languages)).required().render(ctx))
                (Field::new("scope", ctx.t("report-scope"), FieldKind::Text).value(&self.scope).help(ctx.t("report-scope.detail")).render(ctx))
                (Button::submit(ctx.t("report-new")).render(ctx))
            }
        })
    }
}
