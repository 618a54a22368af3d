//! What this room shows on the pages of objectives and countries: the way to a briefing note.

use maud::{Markup, html};
use sterna_site::{Ctx, Panel, PanelError, Pending, Subject};

use crate::pages::options;

/// The panel.
pub struct BriefPanel;

impl Panel for BriefPanel {
    fn key(&self) -> &'static str {
        "panel-brief"
    }

    fn offer<'a>(
        &'a self,
        subject: &'a Subject,
        ctx: &'a Ctx,
    ) -> Pending<'a, Result<Option<Markup>, PanelError>> {
        Box::pin(async move { Ok(Some(panel(subject, ctx))) })
    }
}

/// A form with the other half of the question.
fn panel(subject: &Subject, ctx: &Ctx) -> Markup {
    html! {
        h2 { (ctx.t("panel-brief")) }
        p { (ctx.t("panel-brief.detail")) }
        form.inline-form method="get" action="/brief" {
            @match subject {
                Subject::Objective(code) => {
                    input type="hidden" name="objective" value=(code);
                    label for="brief-country" { (ctx.t("by-country")) }
                    select id="brief-country" name="country" {
                        option value="" { (ctx.t("brief-everywhere")) }
                        (options::countries(ctx, ""))
                    }
                },
                Subject::Country(code) => {
                    input type="hidden" name="country" value=(code);
                    label for="brief-objective" { (ctx.t("by-objective")) }
                    select id="brief-objective" name="objective" { (options::objectives(ctx, "")) }
                },
            }
            button.button type="submit" { (ctx.t("brief-open")) }
        }
    }
}
