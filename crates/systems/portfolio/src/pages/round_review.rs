//! The answers of a round, each beside what is recorded.

use maud::{Markup, html};
use sterna_site::components::{
    Button, ButtonKind, EmptyState, FindingGrade, FindingRow, Findings, FormButton, PageHeader, Tab, Tabs,
    UndoBar,
};
use sterna_site::{Ctx, Page};

use crate::FindingSeverity;
use crate::collecting::{Item, ItemKind, ItemState, Noticed, Question, Tally, Value, shown};

/// What the page shows.
#[derive(Clone, Debug, Default)]
pub struct RoundReviewView {
    /// The round's id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Whether its list names the invented demonstration, and the one that retells public documents.
    pub demonstration: (bool, bool),
    /// The contributors that answered: key and name.
    pub contributors: Vec<(String, String)>,
    /// The one whose answers are shown; all when empty.
    pub contributor: String,
    /// The kind that is shown; nothing for all that is open.
    pub kind: Option<ItemKind>,
    /// Whether what was decided is shown instead.
    pub decided: bool,
    /// Counts of this contributor's answers, or of all.
    pub tally: Tally,
    /// The answers of this page, rows together.
    pub items: Vec<Item>,
    /// How many there are in all.
    pub total: usize,
    /// The next page.
    pub next: Option<String>,
    /// What was noticed about files: file and what.
    pub noticed: Vec<(String, Vec<Noticed>)>,
    /// Notes that came with no answer: contributor, place, title, note, source.
    pub notes: Vec<[String; 5]>,
    /// What was just done, to undo it.
    pub undo: Option<UndoBar>,
    /// How many answers were just decided, and how many were left open.
    pub told: Option<(i64, i64)>,
}

impl RoundReviewView {
    /// The page.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let page = Page::new(ctx.t("review-title"))
            .crumb(ctx.t("rounds-title"), "/rounds")
            .crumb(self.name.clone(), format!("/rounds/{}", self.id))
            .undo(self.undo.clone())
            .synthetic(self.demonstration.0)
            .factual(self.demonstration.1)
            .wide();
        page.render(ctx, &html! {
            (PageHeader::new(ctx.t("review-title")).kicker(html! { (ctx.content(&self.name)) }).answer(html! { (ctx.t("review-answer")) }).render(ctx))
            @if let Some((done, skipped)) = self.told {
                p role="status" { (ctx.t_args("review-done", &[("count", done.into())])) }
                @if skipped > 0 { p.soft { (ctx.t_args("review-skipped", &[("count", skipped.into())])) } }
            }
            (self.choose(ctx))
            (self.tabs(ctx))
            @if self.items.is_empty() {
                (EmptyState { title: ctx.t("review-empty"), text: ctx.t("review-empty.detail"), action: None }.render(ctx))
            } @else {
                (self.bulk(ctx))
                (self.table(ctx))
                @if let Some(next) = &self.next { nav.pagination { a href=(next) rel="next" { (ctx.t("pages-next")) } } }
            }
            (self.remarks(ctx))
        })
    }

    fn choose(&self, ctx: &Ctx) -> Markup {
        html! {
            form.filters method="get" action=(ctx.path) {
                label for="contributor" { (ctx.t("round-contributor")) } " "
                select id="contributor" name="contributor" {
                    option value="" { (ctx.t("review-contributor-all")) }
                    @for (key, name) in &self.contributors { option value=(key) selected[*key == self.contributor] { (ctx.content(name)) } }
                }
                @if let Some(kind) = self.kind { input type="hidden" name="kind" value=(kind.code()); }
                " " (Button::submit(ctx.t("review-show")).kind(ButtonKind::Secondary).render(ctx))
            }
        }
    }

    fn tabs(&self, ctx: &Ctx) -> Markup {
        let tally = &self.tally;
        let address = |name: &str, value: Option<&str>| {
            let mut pairs = Vec::new();
            if !self.contributor.is_empty() {
                pairs.push(("contributor".to_owned(), self.contributor.clone()));
            }
            pairs.extend(value.map(|value| (name.to_owned(), value.to_owned())));
            crate::query::href(&ctx.path, &pairs)
        };
        let count = |kind| match kind {
            ItemKind::Addition => tally.additions,
            ItemKind::Agreement => tally.agreements,
            ItemKind::Conflict => tally.conflicts,
            ItemKind::Emptied => tally.emptied,
            ItemKind::Unreadable => tally.unreadable,
            ItemKind::NewRow => tally.new_rows,
        };
        let mut tabs = vec![Tab {
            label: ctx.t("review-all"),
            href: address("kind", None),
            count: Some(ctx.count(tally.open() + tally.unreadable)),
            current: self.kind.is_none() && !self.decided,
        }];
        tabs.extend(ItemKind::ALL.into_iter().map(|kind| Tab {
            label: ctx.t(&format!("item-{}", kind.code())),
            href: address("kind", Some(kind.code())),
            count: Some(ctx.count(count(kind))),
            current: self.kind == Some(kind) && !self.decided,
        }));
        tabs.push(Tab {
            label: ctx.t("review-decided"),
            href: address("decided", Some("yes")),
            count: Some(ctx.count(tally.accepted + tally.rejected + tally.replaced)),
            current: self.decided,
        });
        Tabs { label: ctx.t("review-title"), tabs }.render(ctx)
    }

    /// Everything under the tab and the contributor at once.
    fn bulk(&self, ctx: &Ctx) -> Markup {
        let Some(kind) = self.kind.filter(|kind| *kind != ItemKind::Unreadable && !self.decided) else {
            return html! {};
        };
        let count = i64::try_from(self.total).unwrap_or(i64::MAX);
        let mut fields = vec![("kind".to_owned(), kind.code().to_owned())];
        if !self.contributor.is_empty() {
            fields.push(("contributor".to_owned(), self.contributor.clone()));
        }
        let button = |verdict: &str, key: &str, style| {
            let mut fields = fields.clone();
            fields.push(("verdict".to_owned(), verdict.to_owned()));
            self.post(
                ctx,
                fields,
                Button::submit(ctx.t_args(key, &[("count", count.into())])).kind(style),
                None,
            )
        };
        html! {
            div.actions {
                (button("accept", "review-accept-all", ButtonKind::Primary))
                (button("reject", "review-reject-all", ButtonKind::Secondary))
            }
        }
    }

    fn post(
        &self,
        ctx: &Ctx,
        mut fields: Vec<(String, String)>,
        button: Button,
        spoken: Option<String>,
    ) -> Markup {
        fields.push(("return".to_owned(), ctx.here()));
        FormButton { action: format!("/rounds/{}/decide", self.id), fields, button, spoken }.render(ctx)
    }

    fn table(&self, ctx: &Ctx) -> Markup {
        html! {
            div.table-frame role="region" tabindex="0" aria-label=(ctx.t("review-title")) {
                table.comparison {
                    thead { tr {
                        th scope="col" { (ctx.t("round-ask")) }
                        th scope="col" { (ctx.t("review-recorded")) }
                        th scope="col" { (ctx.t("review-answered")) }
                        th scope="col" { (ctx.t("round-state")) }
                    } }
                    @for group in self.items.chunk_by(|one, next| same_row(one, next)) {
                        tbody {
                            (self.heading(ctx, group))
                            @for item in group { (self.row(ctx, item)) }
                        }
                    }
                }
            }
        }
    }

    /// The row of her workbook: which record, whose, where; and its buttons.
    fn heading(&self, ctx: &Ctx, group: &[Item]) -> Markup {
        let first = &group[0];
        let open =
            group.iter().filter(|item| item.state == ItemState::Open && item.can_be_accepted()).count();
        let title = if first.title.is_empty() { "–" } else { &first.title };
        let row = |verdict: &str, key: &str| {
            let mut fields = vec![
                ("verdict".to_owned(), verdict.to_owned()),
                ("contributor".to_owned(), first.contributor.clone()),
            ];
            fields.extend(
                group
                    .iter()
                    .filter(|item| item.state == ItemState::Open)
                    .map(|item| ("item".to_owned(), item.id.0.clone())),
            );
            self.post(
                ctx,
                fields,
                Button::submit(ctx.t(key)).kind(ButtonKind::Quiet),
                Some(format!("{} {}", ctx.t(key), ctx.content(title))),
            )
        };
        html! {
            tr {
                th scope="rowgroup" colspan="3" dir="auto" {
                    @match (&first.record, first.kind) {
                        (Some(record), _) => a href=(format!("/projects/{record}")) { (ctx.content(title)) },
                        (None, _) => (ctx.content(title)),
                    }
                    span.help { bdi { (ctx.content(&first.contributor_name)) } " · " bdi { (ctx.content(&first.file)) } " · " span dir="ltr" { (ctx.content(&format!("{}", first.row))) } }
                    @if !first.note.is_empty() { span.help { (ctx.t("review-note")) ": " (ctx.content(&first.note)) } }
                    @if !first.source.is_empty() { span.help { (ctx.t("review-source")) ": " (ctx.content(&first.source)) } }
                }
                td { @if open > 1 { div.actions { (row("accept", "review-accept-row")) (row("reject", "review-reject-row")) } } }
            }
        }
    }

    fn row(&self, ctx: &Ctx, item: &Item) -> Markup {
        html! {
            tr data-kind=(item.kind.code()) {
                th scope="row" {
                    @match item.question { Some(question) => (ctx.t(&format!("ask-{}", question.code()))), None => (ctx.t("item-new-row")) }
                    span.help dir="ltr" { (ctx.content(&item.place)) }
                }
                td dir="auto" {
                    (said(ctx, item.question, &item.recorded))
                    @if let Some(before) = &item.before { span.help { (ctx.t("review-before")) ": " (said(ctx, item.question, before)) } }
                }
                td dir="auto" { (answer(ctx, item)) }
                td { (self.decision(ctx, item)) }
            }
        }
    }

    fn decision(&self, ctx: &Ctx, item: &Item) -> Markup {
        let what =
            item.question.map_or_else(|| ctx.t("item-new-row"), |one| ctx.t(&format!("ask-{}", one.code())));
        let one = |verdict: &str, key: &str, style| {
            let fields =
                vec![("item".to_owned(), item.id.0.clone()), ("verdict".to_owned(), verdict.to_owned())];
            let spoken = format!("{} {what} {}", ctx.t(key), ctx.content(&item.title));
            self.post(ctx, fields, Button::submit(ctx.t(key)).kind(style), Some(spoken))
        };
        html! {
            p.kicker { (ctx.t(&format!("item-{}", item.kind.code()))) @if item.state != ItemState::Open { " · " (ctx.t(&format!("item-state-{}", item.state.code()))) } }
            div.actions {
                @if item.can_be_accepted() { (one("accept", "review-accept", ButtonKind::Secondary)) }
                @if item.state == ItemState::Open { (one("reject", "review-reject", ButtonKind::Quiet)) }
                @if item.state == ItemState::Rejected { (one("reopen", "review-reopen", ButtonKind::Quiet)) }
            }
        }
    }

    fn remarks(&self, ctx: &Ctx) -> Markup {
        let rows: Vec<FindingRow> = self
            .noticed
            .iter()
            .flat_map(|(file, all)| all.iter().map(move |one| finding(ctx, file, one)))
            .collect();
        html! {
            @if !self.notes.is_empty() {
                h2 id="notes" { (ctx.t("review-notes")) }
                ul { @for [contributor, place, title, note, source] in &self.notes {
                    li dir="auto" { (ctx.content(title)) ": " (ctx.content(note)) " " (ctx.content(source)) span.help { (ctx.content(contributor)) " · " (ctx.content(place)) } }
                } }
            }
            @if !rows.is_empty() {
                h2 id="noticed" { (ctx.t("review-noticed")) }
                (Findings { rows }.render(ctx))
            }
        }
    }
}

fn same_row(one: &Item, next: &Item) -> bool {
    one.contributor == next.contributor && one.file_hash == next.file_hash && one.row == next.row
}

/// A value in words; what is absent is said so.
fn said(ctx: &Ctx, question: Option<Question>, value: &Value) -> Markup {
    html! {
        @match question {
            Some(question) if !value.is_empty() => (ctx.content(&shown(question, value, ctx.lang))),
            _ => span.soft { (ctx.t("review-none")) },
        }
    }
}

fn answer(ctx: &Ctx, item: &Item) -> Markup {
    html! {
        @match (item.question, &item.unreadable) {
            (_, Some(text)) => span { "“" (ctx.content(text)) "”" },
            (None, _) => dl.facts { @for (question, value) in &item.answers {
                dt { (ctx.t(&format!("ask-{}", question.code()))) } dd dir="auto" { (ctx.content(&shown(*question, value, ctx.lang))) }
            } },
            (Some(_), None) if item.answer.is_empty() => span.soft { (ctx.t("review-left-empty")) },
            (Some(question), None) => (ctx.content(&shown(question, &item.answer, ctx.lang))),
        }
        @if item.translation { span.help { (ctx.t("review-translation")) } }
        @for other in &item.others {
            span.help { (ctx.t("review-others")) ": " bdi { (ctx.content(&other.contributor)) } " — " @if let Some(question) = item.question { bdi { (ctx.content(&shown(question, &other.value, ctx.lang))) } } }
        }
        @for one in &item.noticed { span.help { "△ " (ctx.content(&one.text(ctx.lang))) } }
    }
}

fn finding(ctx: &Ctx, file: &str, one: &Noticed) -> FindingRow {
    FindingRow {
        grade: match one.severity {
            FindingSeverity::Error => FindingGrade::Refused,
            FindingSeverity::Warning => FindingGrade::Warning,
            FindingSeverity::Note => FindingGrade::Note,
        },
        place: if one.place.is_empty() { file.to_owned() } else { format!("{file}, {}", one.place) },
        message: ctx.content(&one.text(ctx.lang)),
        code: one.code.clone(),
        times: 1,
    }
}
