//! Long work: how far, how long, and that it can be left.

use maud::{Markup, html};

use super::Findings;
use crate::Ctx;

/// Where an import stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportStage {
    /// Rows are being read.
    Reading,
    /// Read; nothing is written before she says so.
    Ready,
    /// Being written.
    Publishing,
    /// Written.
    Done,
    /// Stopped by a fault; nothing was written.
    Failed,
}

impl ImportStage {
    /// All, for the style guide.
    pub const ALL: [ImportStage; 5] = [
        ImportStage::Reading,
        ImportStage::Ready,
        ImportStage::Publishing,
        ImportStage::Done,
        ImportStage::Failed,
    ];

    /// The code in `data-stage` and in the messages `import-stage-<code>`.
    pub const fn code(self) -> &'static str {
        match self {
            ImportStage::Reading => "reading",
            ImportStage::Ready => "ready",
            ImportStage::Publishing => "publishing",
            ImportStage::Done => "done",
            ImportStage::Failed => "failed",
        }
    }

    const fn moving(self) -> bool {
        matches!(self, ImportStage::Reading | ImportStage::Publishing)
    }
}

/// The state of an import, or of other long work.
#[derive(Clone, Debug)]
pub struct ImportProgress {
    /// What is being read.
    pub name: String,
    /// Where it stands.
    pub stage: ImportStage,
    /// How much is done.
    pub done: u64,
    /// Of how much; none while it is not known.
    pub total: Option<u64>,
    /// Seconds left, when they can be told.
    pub seconds_left: Option<u64>,
    /// The page to ask again (scripts poll it, others reload).
    pub href: String,
    /// What was found so far.
    pub findings: Findings,
}

impl ImportProgress {
    /// The state. Scripts fetch `href` again while `data-poll` is there.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let poll = self.stage.moving().then_some(self.href.as_str());
        html! {
            section.progress id="progress" data-stage=(self.stage.code()) data-poll=[poll] {
                p.progress-name {
                    bdi { (ctx.content(&self.name)) } " — " strong { (ctx.t(&format!("import-stage-{}", self.stage.code()))) }
                }
                @match self.total {
                    Some(total) => progress max=(total.max(1)) value=(self.done) aria-label=(ctx.t("import-progress")) {},
                    None => @if self.stage.moving() { progress aria-label=(ctx.t("import-progress")) {} },
                }
                p.soft {
                    @match self.total {
                        Some(total) => (ctx.t_args("import-rows-of", &[("done", self.done.into()), ("total", total.into())])),
                        None => (ctx.t_args("import-rows", &[("done", self.done.into())])),
                    }
                    @if let Some(seconds) = self.seconds_left {
                        " · " (ctx.t_args("import-left", &[("seconds", seconds.into())]))
                    }
                }
                @if self.stage.moving() {
                    p.soft { (ctx.t("import-leave")) " " a href=(self.href) { (ctx.t("import-again")) } }
                }
                @if !self.findings.rows.is_empty() { (self.findings.render(ctx)) }
            }
        }
    }
}
