//! Choices that several forms offer.

use maud::{Markup, html};
use sterna_site::{Ctx, sort_by_name};
use sterna_vocabulary::framework;

/// Countries and areas in the alphabetical order of the page's language.
pub(crate) fn countries(ctx: &Ctx, chosen: &str) -> Markup {
    let mut places: Vec<_> = sterna_vocabulary::countries().iter().collect();
    sort_by_name(ctx.lang, &mut places, |place| place.name(ctx.lang).text);
    html! {
        @for place in places {
            option value=(place.iso3) selected[place.iso3 == chosen] { (ctx.content(&place.name_with_mark(ctx.lang))) }
        }
    }
}

/// The 23 objectives.
pub(crate) fn objectives(ctx: &Ctx, chosen: &str) -> Markup {
    let concepts = framework("gcm").map(|gcm| gcm.concepts()).unwrap_or_default();
    html! {
        @for concept in concepts {
            option value=(concept.code) selected[concept.code == chosen] {
                (ctx.content(&format!("{} {}", concept.code, concept.short_label(ctx.lang).text)))
            }
        }
    }
}

/// The 23 objectives as subjects of a chapter.
pub(crate) fn objectives_prefixed(ctx: &Ctx) -> Markup {
    let concepts = framework("gcm").map(|gcm| gcm.concepts()).unwrap_or_default();
    html! {
        @for concept in concepts {
            option value=(format!("objective:{}", concept.code)) {
                (ctx.content(&format!("{} {}", concept.code, concept.short_label(ctx.lang).text)))
            }
        }
    }
}
