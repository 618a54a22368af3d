//! A project as a card in a list.

use sterna_site::Ctx;
use sterna_site::components::CardView;

use super::words;

/// A small card for lists on other pages.
pub fn card_view(ctx: &Ctx, id: &str, card: &crate::Card, synthetic: bool) -> CardView {
    let years = match (card.start, card.end) {
        (Some(start), Some(end)) if start != end => Some(format!("{start}–{end}")),
        (Some(year), _) | (None, Some(year)) => Some(year.to_string()),
        (None, None) => None,
    };
    let mut places: Vec<String> =
        card.countries.iter().take(3).map(|code| words::country_name(ctx, code)).collect();
    if card.countries_count > places.len() {
        places.push(ctx.t_args("more", &[("count", (card.countries_count - places.len()).into())]));
    }
    let best = card.title.best(ctx.lang);
    let objectives = card.tags.get("gcm").map(Vec::as_slice).unwrap_or_default();
    CardView {
        title: best.map_or_else(|| card.identifier.clone(), |(_, title)| title.to_owned()),
        lang: best.map(|(language, _)| language.to_owned()),
        href: format!("/projects/{id}"),
        kicker: vec![ctx.t(&format!("type-{}", card.variety.code()))],
        meta: [places.join(", "), years.unwrap_or_default(), card.implementers.join(", ")]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect(),
        summary: None,
        marks: objectives.iter().map(|code| words::concept_chip(ctx, "gcm", code).render(ctx)).collect(),
        synthetic,
    }
}
