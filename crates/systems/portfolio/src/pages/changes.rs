//! What was changed lately, and its undoing.

use maud::{Markup, html};
use sterna_archive::ChangeSetHead;
use sterna_site::components::{Button, ButtonKind, FormButton, History, HistoryEntry, PageHeader};
use sterna_site::{Ctx, Page};

use super::history::actor;
use crate::summary_words;

/// What the page shows.
#[derive(Clone, Debug)]
pub struct ChangesView {
    /// Change sets, the newest first.
    pub changes: Vec<ChangeSetHead>,
    /// Older ones.
    pub next: Option<String>,
    /// How much an undoing had to keep.
    pub kept: Option<u64>,
}

impl ChangesView {
    /// The page.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        Page::new(ctx.t("changes-title")).render(ctx, &html! {
            (PageHeader::new(ctx.t("changes-title")).answer(html! { (ctx.t("changes-answer")) }).render(ctx))
            @if let Some(kept) = self.kept { p role="status" { (ctx.t_args("changes-undone", &[("kept", i64::try_from(kept).unwrap_or(0).into())])) } }
            @if self.changes.is_empty() { p.soft { (ctx.t("changes-none")) } }
            (History { entries: self.changes.iter().map(|change| entry(ctx, change)).collect() }.render(ctx))
            @if let Some(next) = &self.next { nav.pagination { a href=(next) rel="next" { (ctx.t("pages-next")) } } }
        })
    }
}

fn entry(ctx: &Ctx, change: &ChangeSetHead) -> HistoryEntry {
    let undo = FormButton {
        action: "/undo".to_owned(),
        fields: vec![
            ("change".to_owned(), change.id.as_str().to_owned()),
            ("return".to_owned(), "/changes".to_owned()),
        ],
        button: Button::submit(ctx.t("undo")).kind(ButtonKind::Quiet),
        spoken: Some(format!("{} {}", ctx.t("undo"), ctx.content(&summary_words(ctx.lang, &change.summary)))),
    };
    HistoryEntry {
        when: ctx.instant(change.at),
        who: actor(ctx, &change.actor),
        summary: summary_words(ctx.lang, &change.summary),
        import: false,
        undone: change.undone,
        version: None,
        compare: None,
        actions: if change.undone || change.undoes.is_some() { Vec::new() } else { vec![undo.render(ctx)] },
    }
}
