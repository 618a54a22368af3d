//! What was found, with the words that were looked for marked.

use maud::{Markup, html};
use sterna_site::components::{EmptyState, Evidence, PageHeader};
use sterna_site::{Ctx, Page};

use super::list::{ListRowView, card, count};

/// What the page shows.
#[derive(Clone, Debug, Default)]
pub struct SearchView {
    /// The words.
    pub words: String,
    /// How many records there are.
    pub total: u64,
    /// The hits, each with a passage in pieces: words, and whether they were looked for.
    pub hits: Vec<(ListRowView, Vec<(String, bool)>)>,
    /// Objectives by these words.
    pub objectives: Vec<String>,
    /// Countries by these words.
    pub countries: Vec<String>,
    /// The next hits.
    pub next: Option<String>,
}

impl SearchView {
    /// The page.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let any = |marked: fn(&ListRowView) -> bool| self.hits.iter().any(|(row, _)| marked(row));
        let page = Page::new(ctx.t("search-title"))
            .synthetic(any(|row| row.synthetic))
            .factual(any(|row| row.card.collection == crate::DEMO_FACTUAL));
        page.render(ctx, &html! {
            (PageHeader::new(ctx.t("search-title"))
                .answer(html! { @if self.words.is_empty() { (ctx.t("search-ask")) } @else if self.total > 0 { span data-total=(self.total) { (ctx.t_args("search-answer", &[("count", count(self.total)), ("words", self.words.clone().into())])) } } })
                .render(ctx))
            form.search-form method="get" action="/search" role="search" {
                label.visually-hidden for="words" { (ctx.t("filter-words")) }
                input id="words" type="search" name="q" value=(self.words) dir="auto" maxlength="200";
                " " button.button type="submit" data-kind="secondary" { (ctx.t("search-do")) }
            }
            @if !self.objectives.is_empty() || !self.countries.is_empty() {
                div.marks {
                    @for code in &self.objectives { (super::words::concept_chip(ctx, "gcm", code).render(ctx)) }
                    @for code in &self.countries { a.chip href=(format!("/countries/{code}")) { span.chip-label { (super::words::country_name(ctx, code)) } } }
                }
            }
            @if self.hits.is_empty() && !self.words.is_empty() {
                (EmptyState { title: ctx.t("search-none"), text: ctx.t("search-none.detail"), action: None }.render(ctx))
            }
            @for (row, pieces) in &self.hits {
                @let mut view = card(ctx, row);
                @let () = view.summary = (!pieces.is_empty()).then(|| Evidence { pieces: pieces.clone() }.render(ctx));
                (view.render(ctx))
            }
            @if let Some(next) = &self.next { nav.pagination { a href=(next) rel="next" { (ctx.t("pages-next")) } } }
            @if self.total > 0 { p { a href=(crate::query::href("/projects", &[("q".to_owned(), self.words.clone())])) { (ctx.t("search-as-list")) } } }
        })
    }
}
