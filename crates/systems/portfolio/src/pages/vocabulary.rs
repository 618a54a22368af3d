//! The words everybody shares: frameworks, and the concepts of one.

use maud::{Markup, html};
use sterna_site::components::{Column, DataTable, PageHeader, Row};
use sterna_site::{Ctx, Page};
use sterna_vocabulary::{Framework, Overrides, frameworks};

/// All frameworks.
pub fn frameworks_page(ctx: &Ctx) -> Markup {
    let columns = vec![
        Column::text(ctx.t("vocabulary-framework")),
        Column::figures(ctx.t("vocabulary-concepts")),
        Column::text(ctx.t("vocabulary-source")),
    ];
    let rows = frameworks()
        .iter()
        .map(|one| {
            Row::new(vec![
                html! { a href=(format!("/vocabulary/{}", one.code)) { (ctx.content(one.name(ctx.lang).text)) } " " code { (ctx.content(one.code)) } },
                html! { (ctx.count(one.concepts().len() as u64)) },
                html! { span lang="en" { (ctx.content(one.source)) } @if !one.confirmed { " " span.soft { (ctx.t("vocabulary-unconfirmed")) } } },
            ])
        })
        .collect();
    Page::new(ctx.t("vocabulary-title")).render(ctx, &html! {
        (PageHeader::new(ctx.t("vocabulary-title")).answer(html! { (ctx.t("vocabulary-answer")) }).render(ctx))
        (DataTable::new(ctx.t("vocabulary-title"), columns).rows(rows).render(ctx))
    })
}

/// The concepts of one framework.
#[derive(Clone, Debug)]
pub struct FrameworkView {
    /// The framework.
    pub framework: &'static Framework,
    /// Official wordings that were loaded.
    pub overrides: Overrides,
    /// Whether the installation's address is fixed, so that SKOS can be handed out.
    pub published: bool,
}

impl FrameworkView {
    /// The page.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let one = self.framework;
        let columns = vec![
            Column::text(ctx.t("vocabulary-code")),
            Column::text(ctx.t("vocabulary-label")),
            Column::text(ctx.t("vocabulary-wording")),
        ];
        let rows = one
            .concepts()
            .iter()
            .map(|concept| {
                let short = concept.short_label(ctx.lang);
                let long = self.overrides.label(concept, ctx.lang);
                Row::new(vec![
                    html! { span id=(concept.code) { (concept.code) } @if let Some(citation) = concept.citation() { br; span.soft { (ctx.content(&citation)) } } },
                    html! { (ctx.content(short.text)) @if !short.reviewed { " " span.soft { (ctx.t("vocabulary-unreviewed")) } } },
                    html! { @if long.text != short.text { (ctx.content(long.text)) } @else { "–" } },
                ])
            })
            .collect();
        Page::new(ctx.content(one.name(ctx.lang).text)).crumb(ctx.t("vocabulary-title"), "/vocabulary").wide().render(ctx, &html! {
            (PageHeader::new(ctx.content(one.name(ctx.lang).text))
                .kicker(html! { code { (ctx.content(one.code)) } " · " (ctx.content(one.version)) })
                .answer(html! { span lang="en" { (ctx.content(one.source)) } @if !one.confirmed { " " (ctx.t("vocabulary-unconfirmed")) } })
                .render(ctx))
            @if self.published {
                p { a href=(format!("/vocabulary/{}.ttl", one.code)) { "SKOS, Turtle" } " · " a href=(format!("/vocabulary/{}.jsonld", one.code)) { "SKOS, JSON-LD" } }
            } @else { p.soft { (ctx.t("vocabulary-unpublished")) " " a href="/settings#settings-base" { (ctx.t("settings-base-fix")) } } }
            (DataTable::new(ctx.t("vocabulary-table"), columns).rows(rows).render(ctx))
        })
    }
}
