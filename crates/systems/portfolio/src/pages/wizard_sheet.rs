//! Forty outcomes on a sheet, tagged in one step.

use maud::{Markup, html};
use sterna_site::Ctx;
use sterna_site::components::{Button, ButtonKind};
use sterna_vocabulary::framework;

use super::WizardView;
use super::project::tag_mark;

impl WizardView {
    /// The sheet. No row comes ticked, so nothing is tagged by mistake; one box (with scripts) or one link (without)
    /// ticks them all.
    pub(super) fn sheet(&self, ctx: &Ctx) -> Markup {
        let ticked = ctx.pairs().iter().any(|(key, value)| key == "ticked" && value == "yes");
        html! {
            form.wizard-sheet method="post" action="/tags" {
                input type="hidden" name="return" value=(ctx.here_with("ticked", None));
                input type="hidden" name="framework" value="gcm";
                input type="hidden" name="filter" value=(self.filter_query);
                (self.sheet_bar(ctx, ticked))
                div.table-frame role="region" tabindex="0" aria-label=(ctx.t("wizard-sheet")) {
                    table {
                        caption.visually-hidden { (ctx.t("wizard-sheet")) }
                        thead { tr {
                            th scope="col" { (ctx.t("wizard-outcome")) }
                            th scope="col" { (ctx.t("wizard-objectives")) }
                        } }
                        tbody { @for item in &self.items { (row(ctx, item, ticked)) } }
                    }
                }
                @if let Some(next) = &self.next_page { nav.pagination { a href=(next) rel="next" data-key="j" data-live-link { (ctx.t("wizard-next-sheet")) } } }
            }
        }
    }

    fn sheet_bar(&self, ctx: &Ctx, ticked: bool) -> Markup {
        let total = i64::try_from(self.total).unwrap_or(i64::MAX);
        html! {
            div.sheet-bar {
                div {
                    label for="sheet-concept" { (ctx.t("wizard-sheet-tag")) }
                    select id="sheet-concept" name="concept" {
                        @for concept in framework("gcm").map(|one| one.concepts()).unwrap_or_default() {
                            option value=(concept.code) { (concept.code) " " (ctx.content(concept.short_label(ctx.lang).text)) }
                        }
                    }
                }
                (Button::submit(ctx.t("wizard-sheet-add")).value("action", "add").render(ctx))
                (Button::submit(ctx.t("wizard-sheet-remove")).value("action", "remove").kind(ButtonKind::Secondary).render(ctx))
                (Button::submit(ctx.t("wizard-sheet-suggest")).value("action", "suggest").kind(ButtonKind::Secondary).render(ctx))
                (Button::submit(ctx.t("wizard-sheet-none")).value("action", "none").kind(ButtonKind::Secondary).render(ctx))
                div.sheet-line {
                    label.check.with-scripts { input type="checkbox" data-select-all="node" checked[ticked]; " " (ctx.t("wizard-sheet-tick")) }
                    a.without-scripts href=(ctx.here_with("ticked", (!ticked).then_some("yes"))) { (ctx.t(if ticked { "wizard-sheet-untick" } else { "wizard-sheet-tick" })) }
                    span.soft.with-scripts { (ctx.t("wizard-sheet-ticked")) " " span data-selected="node" { (ctx.number(0)) } }
                    label.check { input type="checkbox" name="all" value="yes"; " " (ctx.t_args("wizard-sheet-all", &[("total", total.into())])) }
                }
            }
        }
    }
}

fn row(ctx: &Ctx, item: &super::WizardItem, ticked: bool) -> Markup {
    let (lang, heading) = item.heading(ctx);
    let tags = item.of("gcm");
    html! {
        tr {
            th scope="row" {
                label { input type="checkbox" name="node" value=(item.key()) checked[ticked]; " "
                    span lang=[lang] dir="auto" { (ctx.content(&heading)) } }
                @let project = item.project_title.best_text(ctx.lang);
                p.soft dir="auto" { a href=(format!("/projects/{}", item.node.record)) {
                    @if project == heading { (ctx.t("wizard-open")) span.visually-hidden { " " (ctx.content(project)) } } @else { (ctx.content(project)) }
                } }
            }
            td {
                @if tags.is_empty() { span.soft { (ctx.t("tags-untouched")) } }
                div.marks {
                    @for tag in tags {
                        @let mut mark = tag_mark(ctx, tag);
                        @let () = mark.detail = None;
                        (mark.render(ctx))
                    }
                }
            }
        }
    }
}
