//! What was wrong with something read, row by row.

use maud::{Markup, html};

use super::NoticeGrade;
use crate::Ctx;

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FindingGrade {
    /// The row was refused.
    Refused,
    /// Read, and wants a look.
    Warning,
    /// Read and set right, or left out; for information.
    Note,
}

impl FindingGrade {
    const fn notice(self) -> NoticeGrade {
        match self {
            FindingGrade::Refused => NoticeGrade::Bad,
            FindingGrade::Warning => NoticeGrade::Warn,
            FindingGrade::Note => NoticeGrade::Info,
        }
    }

    /// The message that names it.
    pub const fn key(self) -> &'static str {
        match self {
            FindingGrade::Refused => "finding-refused",
            FindingGrade::Warning => "finding-warning",
            FindingGrade::Note => "finding-note",
        }
    }
}

/// One finding.
#[derive(Clone, Debug)]
pub struct FindingRow {
    /// How grave.
    pub grade: FindingGrade,
    /// Where: file, line, row, field.
    pub place: String,
    /// What, in the reader's language, with the next step.
    pub message: String,
    /// Its stable code.
    pub code: String,
    /// How often it occurs, when like findings were put together.
    pub times: u64,
}

/// Findings in the order given.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    /// The findings.
    pub rows: Vec<FindingRow>,
}

impl Findings {
    /// The list; a sentence when there are none.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        html! {
            @if self.rows.is_empty() {
                p.soft { (ctx.t("findings-none")) }
            } @else {
                ul.findings {
                    @for row in &self.rows {
                        @let notice = row.grade.notice();
                        li data-grade=(notice.code()) {
                            span.sign aria-hidden="true" { (notice.sign()) }
                            div {
                                p {
                                    strong { (ctx.t(row.grade.key())) } " "
                                    span dir="auto" { (ctx.content(&row.message)) }
                                }
                                p.soft {
                                    span dir="auto" { (ctx.content(&row.place)) }
                                    @if row.times > 1 {
                                        " · " (ctx.t_args("finding-times", &[("count", row.times.into())]))
                                    }
                                    " · " code { (ctx.content(&row.code)) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
