//! The stocktake: what is recorded, in groups, every figure a door to the list behind it.

use maud::{Markup, html};
use sterna_site::components::{CoverageBar, EmptyState, Figure, PageHeader, Tab, Tabs};
use sterna_site::{Ctx, Page, Slot};

use super::stocktake_lists::Lists;
use crate::query;
use crate::stocktake::{By, Comparison, StatusChoice, Stocktake, StocktakeQuery};

/// What the page shows.
#[derive(Clone, Debug)]
pub struct StocktakeView {
    /// The question.
    pub query: StocktakeQuery,
    /// The answer.
    pub stocktake: Stocktake,
    /// The other windows beside it, when they were asked for.
    pub comparison: Option<Comparison>,
    /// Collections that can be counted: slug and name.
    pub collections: Vec<(String, String)>,
    /// Counts invented data.
    pub synthetic: bool,
}

impl StocktakeView {
    /// The page.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let title = ctx.t(&format!("stocktake-question-{}", self.query.by.code()));
        let page = Page::new(&title).synthetic(self.synthetic).factual(self.factual()).standing().wide();
        page.render(ctx, &html! {
            (PageHeader::new(&title).answer(self.answer(ctx)).render(ctx))
            (self.tabs(ctx))
            (self.controls(ctx))
            @if self.stocktake.coverage.all == 0 {
                (EmptyState {
                    title: ctx.t("stocktake-empty"),
                    text: ctx.t("stocktake-empty.detail"),
                    action: Some(html! { a href="/import" { (ctx.t("nav-import")) } }),
                }.render(ctx))
            } @else {
                (self.coverage().render(ctx))
                @match &self.comparison {
                    Some(comparison) => (self.compared(ctx, comparison)),
                    None if self.stocktake.groups.iter().all(|group| group.projects == 0) => (self.nothing_tagged(ctx)),
                    None => (self.groups(ctx)),
                }
                (self.notes(ctx))
            }
        })
    }

    /// Where the figures come from.
    pub fn source(&self, ctx: &Ctx) -> String {
        ctx.t_args("stocktake-source", &[("seq", self.stocktake.manifest.change.into())])
    }

    /// The answer in a sentence.
    pub fn answer(&self, ctx: &Ctx) -> Markup {
        let coverage = &self.stocktake.coverage;
        let names: Vec<&str> = self
            .query
            .collections
            .iter()
            .map(|slug| {
                self.collections
                    .iter()
                    .find(|(known, _)| known == slug)
                    .map_or(slug.as_str(), |(_, name)| name)
            })
            .collect();
        let figure = |count: u64, href: String, title: &str| {
            Slot::Figure(Figure::count(ctx, count, href, ctx.t(title)))
        };
        if coverage.all == 0 {
            return html! { (ctx.t("stocktake-answer-empty")) };
        }
        let key = match (coverage.tagged, self.query.status) {
            (0, _) => "stocktake-answer-untagged",
            (_, StatusChoice::Suggested) => "stocktake-answer-suggested",
            (_, StatusChoice::Confirmed) => "stocktake-answer",
        };
        html! {
            (ctx.sentence(key, &[
                ("tagged", figure(coverage.tagged, self.lists().tagged(), "coverage-tagged.detail")),
                ("all", figure(coverage.all, self.lists().all(), "coverage-all.detail")),
                ("collections", Slot::Markup(html! { span dir="auto" { (ctx.content(&names.join(", "))) } })),
            ]))
        }
    }

    /// The lists behind the figures.
    pub(super) fn lists(&self) -> Lists<'_> {
        Lists(&self.query)
    }

    /// Counts published facts for demonstration.
    pub fn factual(&self) -> bool {
        self.query.collections.iter().any(|slug| slug == crate::DEMO_FACTUAL)
    }

    fn tabs(&self, ctx: &Ctx) -> Markup {
        let shown = [
            By::Cluster,
            By::Objective,
            By::Area,
            By::Principle,
            By::Sdg,
            By::Country,
            By::Region,
            By::Year,
            By::Donor,
            By::Type,
            By::Status,
        ];
        Tabs {
            label: ctx.t("stocktake-by"),
            tabs: shown
                .into_iter()
                .map(|by| Tab {
                    label: ctx.t(&format!("by-{}", by.code())),
                    href: ctx.here_with("by", Some(by.code())),
                    count: None,
                    current: by == self.query.by,
                })
                .collect(),
        }
        .render(ctx)
    }

    /// How much of what could be tagged is tagged.
    pub fn coverage(&self) -> CoverageBar {
        let coverage = &self.stocktake.coverage;
        CoverageBar {
            tagged: coverage.tagged,
            activated: coverage.activated,
            all: coverage.all,
            hrefs: [self.lists().tagged(), self.lists().activated(), self.lists().all()],
        }
    }

    /// Records are here, and none is tagged: what would be here, and how it gets here.
    fn nothing_tagged(&self, ctx: &Ctx) -> Markup {
        let pairs: Vec<(String, String)> =
            self.query.collections.iter().map(|slug| ("collection".to_owned(), slug.clone())).collect();
        html! {
            (EmptyState {
                title: ctx.t("stocktake-nothing-tagged"),
                text: ctx.t("stocktake-nothing-tagged.detail"),
                action: Some(html! { a href=(query::href("/wizard", &pairs)) { (ctx.t("home-tag")) } }),
            }.render(ctx))
            (self.untagged(ctx))
        }
    }

    fn notes(&self, ctx: &Ctx) -> Markup {
        html! {
            section.notes aria-labelledby="notes" {
                h2 id="notes" { (ctx.t("stocktake-notes")) }
                // The standing sentence closes every page of counts.
                ul { @for note in self.stocktake.notes.iter().filter(|note| **note != ctx.t("stocktake-standing")) { li { (ctx.content(note)) } } }
                p.soft {
                    (ctx.t_args("stocktake-manifest", &[("seq", self.stocktake.manifest.change.into()), ("hash", self.stocktake.manifest.sha256.chars().take(16).collect::<String>().into())])) " "
                    a href="/stocktake/verify" { (ctx.t("stocktake-verify")) }
                }
            }
        }
    }
}
