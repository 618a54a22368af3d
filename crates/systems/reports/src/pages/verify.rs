//! Whether a file that was handed out still holds.

use maud::{Markup, html};
use sterna_site::components::{Button, Notice, NoticeGrade, PageHeader};
use sterna_site::{Ctx, Page};

use crate::verify::VerifyReport;

/// What the page shows.
#[derive(Clone, Debug, Default)]
pub struct ReportVerifyView {
    /// What verifying found.
    pub verdict: Option<VerifyReport>,
    /// Why nothing was verified.
    pub refused: Option<String>,
}

impl ReportVerifyView {
    /// The page.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let page = Page::new(ctx.t("report-verify")).crumb(ctx.t("nav-reports"), "/reports");
        page.render(ctx, &html! {
            (PageHeader::new(ctx.t("report-verify")).answer(html! { (ctx.t("report-verify.detail")) }).render(ctx))
            @if let Some(refused) = &self.refused { (Notice { grade: NoticeGrade::Bad, text: html! { (ctx.content(refused)) } }.render(ctx)) }
            @if let Some(found) = &self.verdict {
                @let (grade, key) = match (found.figures_hold, found.file_intact) {
                    (true, true) => (NoticeGrade::Good, "report-verify-holds"),
                    (true, false) => (NoticeGrade::Warn, "report-verify-changed"),
                    (false, _) => (NoticeGrade::Bad, "report-verify-differs"),
                };
                (Notice { grade, text: html! { (ctx.t_args(key, &[("change", found.change.into())])) } }.render(ctx))
                @if !found.differences.is_empty() { ul { @for line in &found.differences { li dir="auto" { code { (ctx.content(line)) } } } } }
            }
            form.inset-form method="post" action="/reports/verify" enctype="multipart/form-data" {
                div.field { label for="file" { (ctx.t("report-verify-file")) }
                    input id="file" type="file" name="file" accept=".docx,.pdf,.html,.json" required; }
                (Button::submit(ctx.t("report-verify")).render(ctx))
            }
        })
    }
}
