//! Filters of a list: a plain GET form whose query string is the view.

use maud::{Markup, html};

use crate::Ctx;

/// One value of a facet.
#[derive(Clone, Debug)]
pub struct FilterChoice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// How many records it would leave; none where it is not known.
    pub count: Option<u64>,
    /// Whether it is chosen.
    pub selected: bool,
}

/// What a filter takes.
#[derive(Clone, Debug)]
pub enum FilterKind {
    /// Words to look for.
    Words(String),
    /// Any of these values.
    AnyOf(Vec<FilterChoice>),
    /// Exactly one of these values.
    OneOf(Vec<FilterChoice>),
    /// A calendar date, ISO form.
    Date(String),
}

/// One filter.
#[derive(Clone, Debug)]
pub struct FilterField {
    /// The query parameter.
    pub name: String,
    /// What is asked.
    pub label: String,
    /// What it takes.
    pub kind: FilterKind,
}

/// A filter that is on, as a chip that removes it.
#[derive(Clone, Debug)]
pub struct ActiveFilter {
    /// The facet.
    pub label: String,
    /// The value.
    pub value: String,
    /// The view without it; see [`Ctx::here_without`].
    pub remove: String,
}

/// The bar: fields, chips of what is on, and how many records are left.
#[derive(Clone, Debug)]
pub struct FilterBar {
    /// The list's address, without a query.
    pub action: String,
    /// The filters, in order; the first words field stands outside the folds.
    pub fields: Vec<FilterField>,
    /// What is on.
    pub active: Vec<ActiveFilter>,
    /// Other parameters of the view that a new filter keeps (sort, density).
    pub keep: Vec<(String, String)>,
    /// How many there are: a sentence, announced when it changes.
    pub result: String,
}

impl FilterBar {
    /// The bar. With scripts it applies itself while she chooses (`data-live`).
    pub fn render(&self, ctx: &Ctx) -> Markup {
        html! {
            form.filters method="get" action=(self.action) data-live role="search"
                aria-label=(ctx.t("filters-label")) {
                @for (name, value) in &self.keep { input type="hidden" name=(name) value=(value); }
                div.filter-fields {
                    @for field in &self.fields { (self.field(ctx, field)) }
                    button.button.filters-apply type="submit" data-kind="secondary" { (ctx.t("filters-apply")) }
                }
                div.filter-state {
                    p.filter-result data-announce { (self.result) }
                    @if !self.active.is_empty() {
                        ul.filter-active aria-label=(ctx.t("filters-active")) {
                            @for filter in &self.active {
                                li {
                                    a.filter-chip href=(filter.remove) data-live-link
                                        title=(ctx.t_args("filters-remove", &[("filter", filter.value.as_str().into())])) {
                                        span.soft { (filter.label) } " " (ctx.content(&filter.value))
                                        span.filter-x aria-hidden="true" { "×" }
                                    }
                                }
                            }
                            li { a href=(self.action) data-live-link { (ctx.t("filters-clear")) } }
                        }
                    }
                }
            }
        }
    }

    fn field(&self, ctx: &Ctx, field: &FilterField) -> Markup {
        let id = format!("filter-{}", field.name);
        html! {
            @match &field.kind {
                FilterKind::Words(words) => {
                    div.filter-words {
                        label for=(id) { (field.label) }
                        input id=(id) type="search" name=(field.name) value=(words) dir="auto" maxlength="200";
                    }
                },
                FilterKind::Date(date) => {
                    div.filter-date {
                        label for=(id) { (field.label) }
                        input id=(id) type="date" name=(field.name) value=(date);
                    }
                },
                FilterKind::OneOf(choices) => {
                    div.filter-one {
                        label for=(id) { (field.label) }
                        select id=(id) name=(field.name) {
                            @for choice in choices {
                                option value=(choice.value) selected[choice.selected] { (choice.label) }
                            }
                        }
                    }
                },
                FilterKind::AnyOf(choices) => (self.facet(ctx, field, choices, &id)),
            }
        }
    }

    fn facet(&self, ctx: &Ctx, field: &FilterField, choices: &[FilterChoice], id: &str) -> Markup {
        let chosen = choices.iter().filter(|choice| choice.selected).count() as u64;
        html! {
            details.facet id=(id) name="facet" {
                summary {
                    (field.label)
                    @if chosen > 0 { " " span.facet-chosen { (ctx.count(chosen)) } }
                }
                fieldset {
                    legend.visually-hidden { (field.label) }
                    ul {
                        @for choice in choices {
                            li {
                                label {
                                    input type="checkbox" name=(field.name) value=(choice.value)
                                        checked[choice.selected];
                                    " " span.facet-label { (ctx.content(&choice.label)) }
                                    @if let Some(count) = choice.count {
                                        " " span.facet-count { (ctx.count(count)) }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
