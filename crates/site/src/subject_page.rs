//! The pages of an objective and of a country: a heading of their own, and the panels the rooms offer.

use axum::extract::{Path, State};
use maud::{Markup, html};
use sterna_vocabulary::{Concept, country, framework};

use crate::components::{ObjectiveChip, PageHeader};
use crate::routes::{Permission, Route, RouteTable};
use crate::{Ctx, Page, Panels, Problem, Subject};

/// The routes of `/objectives`, `/objectives/{number}`, `/countries` and `/countries/{iso3}` over these panels.
pub fn subject_routes(panels: Panels) -> RouteTable<()> {
    RouteTable::new()
        .add(Route::get("/objectives", Permission::Public, objectives).summary("The 23 objectives."))
        .add(Route::get("/objectives/{number}", Permission::Public, objective).summary("One objective."))
        .add(Route::get("/countries", Permission::Public, countries).summary("Countries and areas."))
        .add(Route::get("/countries/{iso3}", Permission::Public, one_country).summary("One country or area."))
        .with_state(panels)
}

/// The cluster of an objective, 1 to 4, in the grouping of the International Migration Review Forum; 0 when unknown.
pub(crate) fn cluster(code: &str) -> u8 {
    framework("gcm")
        .and_then(|gcm| gcm.partition("imrf-cluster"))
        .and_then(|partition| partition.groups.iter().position(|group| group.members.contains(&code)))
        .and_then(|index| u8::try_from(index + 1).ok())
        .unwrap_or(0)
}

async fn objectives(ctx: Ctx) -> Markup {
    let title = ctx.t("objectives-title");
    let header = PageHeader::new(title.clone()).answer(html! { (ctx.t("objectives-answer")) });
    let concepts = framework("gcm").map(|gcm| gcm.concepts()).unwrap_or_default();
    let groups = framework("gcm").and_then(|gcm| gcm.partition("imrf-cluster"));
    let content = html! {
        (header.render(&ctx))
        @if let Some(groups) = groups {
            @for (index, group) in groups.groups.iter().enumerate() {
                section.cluster data-cluster=(index + 1) {
                    h2 { (ctx.content(group.label.text(ctx.lang))) }
                    ul.chips {
                        @for concept in concepts.iter().filter(|concept| group.members.contains(&concept.code)) {
                            li {
                                (ObjectiveChip::new(concept.code, concept.short_label(ctx.lang).text, cluster(concept.code))
                                    .render(&ctx))
                            }
                        }
                    }
                }
            }
        }
    };
    Page::new(title).render(&ctx, &content)
}

async fn objective(
    State(panels): State<Panels>,
    Path(number): Path<String>,
    ctx: Ctx,
) -> Result<Markup, Problem> {
    let concept = framework("gcm").and_then(|gcm| gcm.concept(&number)).ok_or_else(Problem::not_found)?;
    let subject = Subject::Objective(concept.code.to_owned());
    let short = concept.short_label(ctx.lang).text;
    let header = PageHeader {
        kicker: Some(html! {
            (ctx.t_args("objective-number", &[("number", concept.code.into())]))
            @if let Some(citation) = concept.citation() { " · " (ctx.content(&citation)) }
        }),
        title: short.to_owned(),
        answer: adopted_title(&ctx, concept),
        ..PageHeader::default()
    };
    let content = html! {
        div.objective-head data-cluster=(cluster(concept.code)) { (header.render(&ctx)) }
        (panels.render(&subject, &ctx).await)
        (neighbours(&ctx, concept.code))
    };
    let page = Page::new(short).crumb(ctx.t("objectives-title"), "/objectives").standing();
    Ok(page.render(&ctx, &content))
}

/// The adopted title; in English, and marked as such, where no other wording is loaded.
fn adopted_title(ctx: &Ctx, concept: &Concept) -> Option<Markup> {
    match concept.official_title(ctx.lang) {
        Some(title) => Some(html! { span.adopted { (ctx.content(title.text)) } }),
        None => concept
            .official_title
            .map(|title| html! { span.adopted lang="en" dir="ltr" { (ctx.content(title)) } }),
    }
}

/// The objectives before and after.
fn neighbours(ctx: &Ctx, code: &str) -> Markup {
    let concepts = framework("gcm").map(|gcm| gcm.concepts()).unwrap_or_default();
    let at = concepts.iter().position(|concept| concept.code == code);
    let before = at.and_then(|at| at.checked_sub(1)).and_then(|at| concepts.get(at));
    let after = at.and_then(|at| concepts.get(at + 1));
    html! {
        nav.neighbours aria-label=(ctx.t("objectives-title")) {
            @for concept in [before, after].into_iter().flatten() {
                (ObjectiveChip::new(concept.code, concept.short_label(ctx.lang).text, cluster(concept.code)).render(ctx))
            }
        }
    }
}

async fn countries(ctx: Ctx) -> Markup {
    let title = ctx.t("countries-title");
    let mut places: Vec<_> = sterna_vocabulary::countries().iter().collect();
    crate::sorting::sort_by_name(ctx.lang, &mut places, |place| place.name(ctx.lang).text);
    let content = html! {
        (PageHeader::new(title.clone()).answer(html! { (ctx.t("countries-answer")) }).render(&ctx))
        ul.place-list {
            @for place in places {
                li { a href={ "/countries/" (place.iso3) } { (ctx.content(&place.name_with_mark(ctx.lang))) } }
            }
        }
        (footnotes(&ctx))
    };
    Page::new(title).wide().render(&ctx, &content)
}

fn footnotes(ctx: &Ctx) -> Markup {
    html! {
        @for footnote in sterna_vocabulary::footnotes() {
            p.disclaimer { "* " (ctx.content(&named(ctx, footnote.iso3, footnote.text(ctx.lang).text))) }
        }
        p.disclaimer { (ctx.t("map-disclaimer")) }
    }
}

async fn one_country(
    State(panels): State<Panels>,
    Path(iso3): Path<String>,
    ctx: Ctx,
) -> Result<Markup, Problem> {
    let place = country(&iso3).ok_or_else(Problem::not_found)?;
    let subject = Subject::Country(place.iso3.to_owned());
    let name = place.name_with_mark(ctx.lang);
    let content = html! {
        (PageHeader::new(name.clone()).render(&ctx))
        (panels.render(&subject, &ctx).await)
        @if let Some(footnote) = place.footnote() {
            p.disclaimer { "* " (ctx.content(footnote.text(ctx.lang).text)) }
        }
        p.disclaimer { (ctx.t("country-note")) }
    };
    let page = Page::new(name).crumb(ctx.t("countries-title"), "/countries").standing();
    Ok(page.render(&ctx, &content))
}

/// A footnote with the name it belongs to.
fn named(ctx: &Ctx, iso3: &str, text: &str) -> String {
    let name = country(iso3).map_or(iso3, |place| place.name(ctx.lang).text);
    format!("{name}: {text}")
}
