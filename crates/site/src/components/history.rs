//! The history of a thing: who changed what, when, and where to compare.

use maud::{Markup, html};

use crate::Ctx;

/// One change.
#[derive(Clone, Debug)]
pub struct HistoryEntry {
    /// When, written out.
    pub when: String,
    /// Who or what: a person, or an import with its file and place.
    pub who: String,
    /// What, in a line.
    pub summary: String,
    /// A change by import, not by hand.
    pub import: bool,
    /// Undone since.
    pub undone: bool,
    /// The version it made, with its page.
    pub version: Option<(i64, String)>,
    /// The comparison with the version before.
    pub compare: Option<String>,
    /// Actions: undo.
    pub actions: Vec<Markup>,
}

/// Changes, the newest first.
#[derive(Clone, Debug, Default)]
pub struct History {
    /// In order.
    pub entries: Vec<HistoryEntry>,
}

impl History {
    /// The list.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        html! {
            ol.history reversed {
                @for entry in &self.entries {
                    li data-undone[entry.undone] data-import[entry.import] {
                        p.history-when {
                            (entry.when)
                            @if let Some((version, href)) = &entry.version {
                                " · " a href=(href) { (ctx.t_args("history-version", &[("version", (*version).into())])) }
                            }
                        }
                        p {
                            span dir="auto" { (ctx.content(&entry.summary)) }
                            @if entry.undone { " " strong { (ctx.t("history-undone")) } }
                        }
                        p.soft {
                            (ctx.t(if entry.import { "history-import" } else { "history-person" }))
                            " " span dir="auto" { (ctx.content(&entry.who)) }
                        }
                        @if entry.compare.is_some() || !entry.actions.is_empty() {
                            div.history-actions {
                                @if let Some(href) = &entry.compare { a href=(href) { (ctx.t("history-compare")) } }
                                @for action in &entry.actions { (action) }
                            }
                        }
                    }
                }
            }
        }
    }
}
