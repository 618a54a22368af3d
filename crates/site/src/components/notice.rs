//! A notice: something a reader ought to know before she reads on.

use maud::{Markup, html};

use crate::Ctx;

/// How grave a notice is. Each has its sign and its word, not only its colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NoticeGrade {
    /// Worth knowing.
    #[default]
    Info,
    /// Done.
    Good,
    /// Wants a look.
    Warn,
    /// Refused or failed.
    Bad,
}

impl NoticeGrade {
    /// All, for the style guide.
    pub const ALL: [NoticeGrade; 4] =
        [NoticeGrade::Info, NoticeGrade::Good, NoticeGrade::Warn, NoticeGrade::Bad];

    /// The code in `data-grade` and in the messages `grade-<code>`.
    pub const fn code(self) -> &'static str {
        match self {
            NoticeGrade::Info => "info",
            NoticeGrade::Good => "good",
            NoticeGrade::Warn => "warn",
            NoticeGrade::Bad => "bad",
        }
    }

    pub(crate) const fn sign(self) -> &'static str {
        match self {
            NoticeGrade::Info => "●",
            NoticeGrade::Good => "✓",
            NoticeGrade::Warn => "△",
            NoticeGrade::Bad => "✕",
        }
    }
}

/// A notice: a sentence, and where to go.
#[derive(Clone, Debug)]
pub struct Notice {
    /// How grave.
    pub grade: NoticeGrade,
    /// What.
    pub text: Markup,
}

impl Notice {
    /// A notice of plain text.
    pub fn new(grade: NoticeGrade, text: impl AsRef<str>) -> Self {
        let text = text.as_ref();
        Self { grade, text: html! { (text) } }
    }

    /// The notice.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let role = if self.grade == NoticeGrade::Bad { "alert" } else { "status" };
        html! {
            div.notice data-grade=(self.grade.code()) role=(role) {
                span.sign aria-hidden="true" { (self.grade.sign()) }
                p { strong { (ctx.t(&format!("grade-{}", self.grade.code()))) } " " (self.text) }
            }
        }
    }
}
