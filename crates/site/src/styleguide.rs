//! `/styleguide`: every component with its states, in the reader's language and scheme.
//!
//! The samples are also what tests render in every locale and search for text that is no message.

use maud::{Markup, html};

use crate::components::PageHeader;
use crate::routes::{Permission, Route, RouteTable};
use crate::{Ctx, Page};

mod charts;
mod lists;
mod marks;
mod work;

/// A component's part of the guide.
pub struct Sample {
    /// The message that names it; also its place on the page.
    pub key: &'static str,
    /// The component in its states.
    pub markup: Markup,
}

/// All samples, in the order of the page.
pub fn samples(ctx: &Ctx) -> Vec<Sample> {
    let mut samples = marks::samples(ctx);
    samples.extend(lists::samples(ctx));
    samples.extend(charts::samples(ctx));
    samples.extend(work::samples(ctx));
    samples
}

/// The whole page.
pub fn page(ctx: &Ctx) -> Markup {
    let samples = samples(ctx);
    let title = ctx.t("styleguide-title");
    let header = PageHeader::new(title.clone()).answer(html! { (ctx.t("styleguide-answer")) });
    let content = html! {
        (header.render(ctx))
        nav.guide-contents aria-label=(title) {
            ul.marks { @for sample in &samples { li { a href={ "#" (sample.key) } { (ctx.t(sample.key)) } } } }
        }
        @for sample in &samples {
            section.guide id=(sample.key) {
                h2 { (ctx.t(sample.key)) }
                (sample.markup)
            }
        }
    };
    Page::new(title).standing().render(ctx, &content)
}

async fn guide(ctx: Ctx) -> Markup {
    page(&ctx)
}

pub(crate) fn routes() -> RouteTable<()> {
    RouteTable::new().add(Route::get("/styleguide", Permission::Public, guide).summary("Every component."))
}

/// The short label of an objective.
fn objective(ctx: &Ctx, code: &str) -> String {
    sterna_vocabulary::concept("gcm", code)
        .map(|concept| concept.short_label(ctx.lang).text.to_owned())
        .unwrap_or_default()
}
