//! Does a file that was handed out still hold?

use maud::{Markup, html};
use sterna_site::components::{Button, Field, FieldKind, Notice, NoticeGrade, PageHeader};
use sterna_site::{Ctx, Page};

/// What the page shows.
#[derive(Clone, Debug, Default)]
pub struct VerifyView {
    /// The verdict on the file just given: whether it holds, and the remarks.
    pub verdict: Option<(bool, Vec<String>)>,
    /// Why it could not be read.
    pub refused: Option<String>,
}

impl VerifyView {
    /// The page.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        Page::new(ctx.t("verify-title")).crumb(ctx.t("nav-stocktake"), "/stocktake").render(ctx, &html! {
            (PageHeader::new(ctx.t("verify-title")).answer(html! { (ctx.t("verify-answer")) }).render(ctx))
            @if let Some((holds, remarks)) = &self.verdict {
                (Notice::new(if *holds { NoticeGrade::Good } else { NoticeGrade::Bad }, ctx.t(if *holds { "verify-holds" } else { "verify-differs" })).render(ctx))
                ul { @for remark in remarks { li dir="auto" { (ctx.content(remark)) } } }
            }
            form method="post" action="/stocktake/verify" enctype="multipart/form-data" {
                (Field::new("file", ctx.t("verify-file"), FieldKind::File { accept: ".json,.csv,.xlsx".to_owned(), multiple: false })
                    .required().error(self.refused.clone()).render(ctx))
                (Button::submit(ctx.t("verify-do")).render(ctx))
            }
        })
    }
}
