//! Pages of a list by cursor.

use maud::{Markup, html};

use crate::Ctx;

/// Where the list stands and where it goes on.
#[derive(Clone, Debug, Default)]
pub struct Pagination {
    /// Rows on this page.
    pub shown: u64,
    /// Rows in all.
    pub total: u64,
    /// The first page, when this is a later one.
    pub first: Option<String>,
    /// The next page.
    pub next: Option<String>,
}

impl Pagination {
    /// The addresses of a list whose cursor is the query parameter `after`.
    pub fn cursor(ctx: &Ctx, shown: u64, total: u64, next: Option<&str>) -> Self {
        let later = ctx.pairs().iter().any(|(key, _)| key == "after");
        let next = next.map(|cursor| {
            let here = ctx.here_with("after", None);
            let joint = if here.contains('?') { '&' } else { '?' };
            format!("{here}{joint}after={}", crate::ctx::encode(cursor))
        });
        Self { shown, total, first: later.then(|| ctx.here_with("after", None)), next }
    }

    /// The line under a list.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let shown = i64::try_from(self.shown).unwrap_or(i64::MAX);
        let total = i64::try_from(self.total).unwrap_or(i64::MAX);
        html! {
            nav.pagination aria-label=(ctx.t("pages-label")) {
                p { (ctx.t_args("pages-shown", &[("shown", shown.into()), ("total", total.into())])) }
                @if let Some(first) = &self.first { a href=(first) rel="first" { (ctx.t("pages-first")) } }
                @if let Some(next) = &self.next { a.pages-next href=(next) rel="next" { (ctx.t("pages-next")) } }
            }
        }
    }
}
