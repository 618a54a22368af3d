//! What the Wizard tells about the last step: what was undone and kept, and which outcomes a bulk action left alone.

use maud::{Markup, html};
use sterna_site::Ctx;
use sterna_site::components::{Notice, NoticeGrade};

/// What is told above the screen; nothing by default.
#[derive(Clone, Debug, Default)]
pub struct WizardTold {
    /// The change that was undone, in words, and how many later changes were kept.
    pub undone: Option<(String, i64)>,
    /// How many outcomes were not tagged.
    pub untagged: i64,
    /// The first of them: title, address, why.
    pub listed: Vec<(String, String, String)>,
}

impl WizardTold {
    /// The notices.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        html! {
            @if let Some((what, kept)) = &self.undone {
                (Notice {
                    grade: NoticeGrade::Good,
                    text: html! {
                        (ctx.t_args("wizard-undone", &[("what", ctx.content(what).into())])) " "
                        (ctx.t_args("wizard-undone-kept", &[("kept", (*kept).into())]))
                    },
                }.render(ctx))
            }
            @if self.untagged > 0 {
                (Notice {
                    grade: NoticeGrade::Warn,
                    text: html! { (ctx.t_args("wizard-untagged", &[("count", self.untagged.into())])) },
                }.render(ctx))
                ul {
                    @for (title, href, why) in &self.listed {
                        li { a href=(href) dir="auto" { (ctx.content(title)) } ": " (ctx.content(why)) }
                    }
                }
                @let listed = i64::try_from(self.listed.len()).unwrap_or(i64::MAX);
                @if self.untagged > listed { p { (ctx.t_args("more", &[("count", (self.untagged - listed).into())])) } }
            }
        }
    }
}
