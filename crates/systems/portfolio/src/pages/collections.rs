//! The named collections.

use maud::{Markup, html};
use sterna_archive::Collection;
use sterna_site::components::{Button, ButtonKind, EmptyState, Field, FieldKind, FormButton, PageHeader};
use sterna_site::{Ctx, Page};

/// What the page shows.
#[derive(Clone, Debug)]
pub struct CollectionsView {
    /// All collections.
    pub collections: Vec<Collection>,
    /// What was wrong with the last try.
    pub refused: Option<String>,
    /// Whether the demonstration can be loaded again.
    pub demonstration_absent: bool,
}

/// A collection's name for a reader.
pub fn name(ctx: &Ctx, collection: &Collection) -> String {
    let held = collection.name.get(ctx.lang.code()).or_else(|| collection.name.get("en"));
    held.or_else(|| collection.name.values().next()).cloned().unwrap_or_else(|| collection.slug.clone())
}

impl CollectionsView {
    /// The page.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        Page::new(ctx.t("collections-title")).render(ctx, &html! {
            (PageHeader::new(ctx.t("collections-title")).answer(html! { (ctx.t("collections-answer")) }).render(ctx))
            @if self.collections.is_empty() {
                (EmptyState { title: ctx.t("collections-empty"), text: ctx.t("collections-empty.detail"), action: None }.render(ctx))
            }
            @for collection in &self.collections {
                article.card data-synthetic[collection.synthetic] {
                    @if collection.is_demonstration() { p.kicker { (ctx.t(if collection.synthetic { "synthetic" } else { "collections-factual" })) } }
                    h2 dir="auto" { a href=(format!("/projects?collection={}", collection.slug)) { (ctx.content(&name(ctx, collection))) } }
                    p.soft { (ctx.t_args("collections-records", &[("count", i64::try_from(collection.records).unwrap_or(0).into())])) " · " code { (ctx.content(&collection.slug)) } }
                    div.actions {
                        a href=(format!("/stocktake?collection={}", collection.slug)) { (ctx.t("list-stocktake")) }
                        a href=(format!("/wizard?collection={}", collection.slug)) { (ctx.t("project-tag")) }
                    }
                    @if collection.records > 0 {
                        p.soft {
                            (ctx.t("list-export"))
                            @for form in ["csv", "xlsx", "json"] { " " a href=(format!("/projects.{form}?collection={}", collection.slug)) download { (form.to_uppercase()) } }
                            " " a href=(format!("/collections/{}/iati.xml", collection.slug)) { "IATI" }
                        }
                    }
                    div.actions {
                        @if collection.is_demonstration() {
                            (FormButton {
                                action: format!("/collections/{}/remove", collection.slug),
                                fields: Vec::new(),
                                button: Button::submit(ctx.t("collections-remove")).kind(ButtonKind::Quiet),
                                spoken: None,
                            }.render(ctx))
                        }
                    }
                }
            }
            form.inset-form method="post" action="/collections" {
                h2 id="new" { (ctx.t("collections-new")) }
                (Field::new("slug", ctx.t("collections-slug"), FieldKind::Text).help(ctx.t("import-collection.detail")).required().error(self.refused.clone()).render(ctx))
                (Field::new("name", ctx.t("collections-name"), FieldKind::Text).render(ctx))
                (Button::submit(ctx.t("collections-create")).kind(ButtonKind::Secondary).render(ctx))
            }
        })
    }
}
