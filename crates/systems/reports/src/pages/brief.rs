//! The page of a briefing note: the form that asks, and the note itself.

use maud::{Markup, html};
use sterna_documents::Document;
use sterna_site::components::{Button, Notice, NoticeGrade, PageHeader};
use sterna_site::{Ctx, Page};
use sterna_vocabulary::region_list;

use super::{document::document, options};
use crate::output::Form;

/// What the page shows.
#[derive(Clone, Debug, Default)]
pub struct BriefView {
    /// The objective chosen; empty for none.
    pub objective: String,
    /// The country chosen; empty for none.
    pub country: String,
    /// The region chosen; empty for none.
    pub region: String,
    /// Why there is no note.
    pub refused: Option<String>,
    /// The note's question as a query string, for its files.
    pub query: Option<String>,
    /// The note.
    pub document: Option<Document>,
    /// Whether it counts invented records.
    pub synthetic: bool,
}

impl BriefView {
    /// The form as an address fills it.
    pub fn blank(pairs: &[(String, String)]) -> Self {
        let text = |name: &str| {
            pairs
                .iter()
                .find(|(key, _)| key == name)
                .map(|(_, value)| value.trim().to_owned())
                .unwrap_or_default()
        };
        Self {
            objective: text("objective"),
            country: text("country"),
            region: text("region"),
            ..Self::default()
        }
    }

    /// The page.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let title =
            self.document.as_ref().map_or_else(|| ctx.t("brief-page"), |note| ctx.content(&note.title));
        let mut page = Page::new(title).synthetic(self.synthetic);
        if self.document.is_some() {
            page = page.crumb(ctx.t("brief-page"), "/brief");
        }
        page.render(ctx, &html! {
            @if self.document.is_none() {
                (PageHeader::new(ctx.t("brief-page")).answer(html! { (ctx.t("brief-page.detail")) }).render(ctx))
            }
            @if let Some(refused) = &self.refused {
                (Notice { grade: NoticeGrade::Warn, text: html! { (ctx.content(refused)) } }.render(ctx))
            }
            (self.form(ctx))
            @if let (Some(note), Some(query)) = (&self.document, &self.query) {
                p.document-forms {
                    @for form in Form::offered() {
                        a href=(format!("/brief/note?{query}&format={}", form.code())) { (ctx.t(&format!("reports-form-{}", form.code()))) }
                        " "
                    }
                }
                (document(ctx, note))
            }
        })
    }

    fn form(&self, ctx: &Ctx) -> Markup {
        let regions = ["m49-region", "m49-subregion"]
            .iter()
            .filter_map(|list| region_list(list))
            .flat_map(|list| &list.regions);
        html! {
            form.inset-form method="get" action="/brief" {
                div.form-row {
                    div.field {
                        label for="objective" { (ctx.t("by-objective")) }
                        select id="objective" name="objective" required { (options::objectives(ctx, &self.objective)) }
                    }
                    div.field {
                        label for="country" { (ctx.t("by-country")) }
                        select id="country" name="country" {
                            option value="" { (ctx.t("brief-everywhere")) }
                            (options::countries(ctx, &self.country))
                        }
                    }
                    div.field {
                        label for="region" { (ctx.t("brief-or-region")) }
                        select id="region" name="region" {
                            option value="" { "–" }
                            @for region in regions {
                                option value=(region.code) selected[region.code == self.region] { (ctx.content(region.label(ctx.lang).text)) }
                            }
                        }
                    }
                }
                (Button::submit(ctx.t("brief-open")).render(ctx))
            }
        }
    }
}
