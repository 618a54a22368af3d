//! The list of projects under filters.

use maud::{Markup, html};
use sterna_site::components::{
    ActiveFilter, Button, ButtonKind, CardView, EmptyState, FilterBar, FilterChoice, FilterField, FilterKind,
    PageHeader, Pagination, UndoBar,
};
use sterna_site::{Ctx, Page};

use super::words;
use crate::Card;

/// A row: id and card.
#[derive(Clone, Debug)]
pub struct ListRowView {
    /// The record's id.
    pub id: String,
    /// Its card.
    pub card: Card,
    /// Invented data.
    pub synthetic: bool,
}

/// What the page shows.
#[derive(Clone, Debug, Default)]
pub struct ListView {
    /// The rows of this page.
    pub rows: Vec<ListRowView>,
    /// Records under the filter.
    pub total: u64,
    /// The cursor of the next page.
    pub next: Option<String>,
    /// Facets with values and counts.
    pub facets: Vec<(String, Vec<(String, u64)>)>,
    /// The filters that are on: name and value.
    pub filters: Vec<(String, String)>,
    /// Names of collections by slug.
    pub collections: Vec<(String, String)>,
    /// The change number the list is of.
    pub seq: i64,
    /// What was just done.
    pub undo: Option<UndoBar>,
    /// Every row is invented.
    pub synthetic: bool,
}

/// The facets that are offered, in their order.
pub const OFFERED: [&str; 8] =
    ["collection", "type", "status", "country", "region", "year", "donor", "counted"];

/// Values offered of one facet; the ones that are on are always among them.
const VALUES_MAX: usize = 60;

impl ListView {
    /// The page.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let page = Page::new(ctx.t("list-title"))
            .synthetic(self.synthetic)
            .factual(factual(&self.rows))
            .undo(self.undo.clone())
            .wide();
        let query = crate::query::encoded(&self.filters);
        let with = |path: &str| if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") };
        page.render(ctx, &html! {
            (PageHeader::new(ctx.t("list-title"))
                .answer(html! { span data-total=(self.total) { (self.answer(ctx)) } })
                .action(Button::link(ctx.t("nav-import"), "/import").kind(ButtonKind::Primary).render(ctx))
                .action(html! { @if self.total > 0 { a href=(with("/wizard")) { (ctx.t("list-tag")) } } })
                .action(html! { @if self.total > 0 { a href=(with("/stocktake")) { (ctx.t("list-stocktake")) } } })
                .action(html! { @if self.total > 0 { a href=(with("/rounds/new")) { (ctx.t("list-collect")) } } })
                .action(html! { a href="/projects/new" { (ctx.t("list-new")) } })
                .render(ctx))
            div.list-layout data-live-region {
                (self.bar(ctx).render(ctx))
                div.list-results {
                    @if !self.rows.is_empty() { (sort_line(ctx)) }
                    @if self.rows.is_empty() {
                        @if self.filters.is_empty() {
                            (EmptyState {
                                title: ctx.t("list-empty"),
                                text: ctx.t("list-empty.detail"),
                                action: Some(html! { a href="/import" { (ctx.t("nav-import")) } }),
                            }.render(ctx))
                        } @else { (EmptyState::nothing_fits(ctx).render(ctx)) }
                    }
                    @for row in &self.rows { (card(ctx, row).render(ctx)) }
                    @if self.total > 0 { (Pagination::cursor(ctx, self.rows.len() as u64, self.total, self.next.as_deref()).render(ctx)) }
                    div.list-foot {
                        p { (ctx.t_args("list-as-of", &[("seq", self.seq.into())])) }
                        @if self.total > 0 {
                            p {
                                (ctx.t("list-export"))
                                @for form in ["csv", "xlsx", "json"] { " " a href=(with(&format!("/projects.{form}"))) download { (form.to_uppercase()) } }
                                " " a href=(with("/projects.xml")) { "IATI" }
                            }
                        }
                    }
                }
            }
        })
    }

    /// How many there are, in words; never a bare 0.
    fn answer(&self, ctx: &Ctx) -> String {
        match self.total {
            0 => ctx.t("stocktake-answer-empty"),
            total => ctx.t_args("list-answer", &[("count", count(total))]),
        }
    }

    fn bar(&self, ctx: &Ctx) -> FilterBar {
        let on =
            |name: &str, value: &str| self.filters.iter().any(|(key, held)| key == name && held == value);
        let words_held =
            self.filters.iter().find(|(key, _)| key == "q").map_or(String::new(), |(_, value)| value.clone());
        let mut fields = vec![FilterField {
            name: "q".to_owned(),
            label: ctx.t("filter-words"),
            kind: FilterKind::Words(words_held),
        }];
        for (key, values) in &self.facets {
            let mut choices: Vec<FilterChoice> = values
                .iter()
                .map(|(value, count)| FilterChoice {
                    value: value.clone(),
                    label: self.value(ctx, key, value),
                    count: Some(*count),
                    selected: on(key, value),
                })
                .collect();
            // States stand in the reader's alphabet, never by their counts; so does everything that is a name.
            if key != "year" && key != "status" {
                choices.sort_by_key(|choice| choice.label.to_lowercase());
            }
            if choices.len() > VALUES_MAX {
                let mut kept = 0;
                choices.retain(|choice| {
                    kept += 1;
                    choice.selected || kept <= VALUES_MAX
                });
            }
            fields.push(FilterField {
                name: key.clone(),
                label: ctx.t(&format!("filter-{key}")),
                kind: FilterKind::AnyOf(choices),
            });
        }
        let objectives = sterna_vocabulary::framework("gcm").map(|one| one.concepts()).unwrap_or_default();
        fields.push(FilterField {
            name: "concept".to_owned(),
            label: ctx.t("filter-concept"),
            kind: FilterKind::AnyOf(
                objectives
                    .iter()
                    .map(|one| FilterChoice {
                        value: format!("gcm:{}", one.code),
                        label: format!("{} {}", one.code, one.short_label(ctx.lang).text),
                        count: None,
                        selected: on("concept", &format!("gcm:{}", one.code)),
                    })
                    .collect(),
            ),
        });
        let active = self
            .filters
            .iter()
            .filter(|(key, _)| key != "q")
            .map(|(key, value)| ActiveFilter {
                label: filter_name(ctx, key),
                value: self.value(ctx, key, value),
                remove: ctx.here_without(key, value),
            })
            .collect();
        // What the bar has no field for stays on while others change.
        let fielded: Vec<String> = fields.iter().map(|field| field.name.clone()).collect();
        let keep = self
            .filters
            .iter()
            .filter(|(key, _)| !fielded.contains(key))
            .cloned()
            .chain(ctx.pairs().into_iter().filter(|(key, _)| key == "sort"))
            .collect();
        FilterBar { action: "/projects".to_owned(), fields, active, keep, result: self.answer(ctx) }
    }

    fn value(&self, ctx: &Ctx, key: &str, value: &str) -> String {
        if key == "collection" {
            let named = self.collections.iter().find(|(slug, _)| slug == value);
            return named.map_or_else(|| value.to_owned(), |(_, name)| name.clone());
        }
        words::filter_value(ctx, key, value)
    }
}

/// The orders a list can have; the value of `sort`, and its message.
const ORDERS: [(&str, &str); 3] =
    [("title", "sort-title"), ("-changed", "sort-changed"), ("-start", "sort-start")];

fn sort_line(ctx: &Ctx) -> Markup {
    let held = ctx
        .pairs()
        .into_iter()
        .find(|(key, _)| key == "sort")
        .map_or_else(|| "title".to_owned(), |(_, value)| value);
    html! {
        ul.sort-line aria-label=(ctx.t("sort-label")) {
            @for (value, key) in ORDERS {
                li {
                    a href=(ctx.here_with("sort", (value != "title").then_some(value))) data-live-link
                        aria-current=[(held == value).then_some("true")] { (ctx.t(key)) }
                }
            }
        }
    }
}

/// What a filter is called; one that is turned round says so.
fn filter_name(ctx: &Ctx, key: &str) -> String {
    match key.strip_prefix("not-") {
        Some(bare) => ctx.t_args("filter-not", &[("filter", ctx.t(&format!("filter-{bare}")).into())]),
        None => ctx.t(&format!("filter-{key}")),
    }
}

/// Whether a row is a demonstration made of published facts.
pub(super) fn factual(rows: &[ListRowView]) -> bool {
    rows.iter().any(|row| row.card.collection == crate::DEMO_FACTUAL)
}

/// A row as a card.
pub fn card(ctx: &Ctx, row: &ListRowView) -> CardView {
    super::card::card_view(ctx, &row.id, &row.card, row.synthetic)
}

/// A count as an argument of a message.
pub fn count(value: u64) -> sterna_site::Arg<'static> {
    i64::try_from(value).unwrap_or(i64::MAX).into()
}
