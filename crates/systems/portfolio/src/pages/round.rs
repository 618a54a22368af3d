//! One round: who was asked, who answered, what waits for a decision.

use maud::{Markup, html};
use sterna_site::components::{
    Button, ButtonKind, Column, DataTable, FormButton, Notice, NoticeGrade, PageHeader, Row,
};
use sterna_site::{Ctx, Page};

use crate::collecting::{Answer, Contributor, ContributorState, ItemKind, Round, Tally};

/// What the page shows.
#[derive(Clone, Debug)]
pub struct RoundView {
    /// The round.
    pub round: Round,
    /// The counts of each contributor, in the round's order: its answers, cells left as they were, asked and empty.
    pub counts: Vec<(Tally, u64, u64)>,
    /// Whether the last day for answers has passed.
    pub overdue: bool,
    /// What was just brought in: files read, files refused.
    pub received: Option<(i64, i64)>,
    /// What was wrong with the last try.
    pub refused: Option<String>,
}

impl RoundView {
    fn path(&self, rest: &str) -> String {
        format!("/rounds/{}{rest}", self.round.id)
    }

    /// The page.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let round = &self.round;
        let count = round.contributors.len();
        let answered = round.contributors.iter().filter(|one| !one.waiting()).count();
        let open: u64 = self.counts.iter().map(|(tally, ..)| tally.open()).sum();
        let whole = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let figures = [
            ("answered", whole(answered).into()),
            ("count", whole(count).into()),
            ("open", i64::try_from(open).unwrap_or(i64::MAX).into()),
        ];
        let mut page = Page::new(ctx.content(&round.name)).crumb(ctx.t("rounds-title"), "/rounds").wide();
        let (synthetic, factual) = round.demonstration();
        page = page.synthetic(synthetic).factual(factual);
        if let Some((read, refused)) = self.received {
            let grade = if refused > 0 { NoticeGrade::Warn } else { NoticeGrade::Good };
            let text = ctx.t_args("round-received", &[("read", read.into()), ("refused", refused.into())]);
            page = page.notice(Notice::new(grade, text));
        }
        page.render(ctx, &html! {
            (PageHeader::new(ctx.content(&round.name))
                .kicker(html! { @if let Some(day) = round.deadline { (ctx.t_args("round-until", &[("day", ctx.date(day).into())])) } })
                .answer(html! { (ctx.t_args("round-answered", &figures)) })
                .render(ctx))
            p.soft { (ctx.t("workbook-voluntary")) }
            div.actions {
                @if answered > 0 { (Button::link(ctx.t("round-review"), self.path("/answers")).kind(if open > 0 { ButtonKind::Primary } else { ButtonKind::Secondary }).render(ctx)) }
                (self.make(ctx, None, if answered > 0 { ButtonKind::Secondary } else { ButtonKind::Primary }))
                a href=(crate::query::href("/projects", &crate::query::decoded(&round.query))) { (ctx.t("round-records")) }
            }
            p.help { (ctx.t("round-make.detail")) }
            (self.table(ctx))
            (self.upload(ctx, open > 0))
            (self.waiting(ctx))
            (self.files(ctx))
        })
    }

    /// The button that fetches one workbook, or all of them.
    fn make(&self, ctx: &Ctx, one: Option<&Contributor>, kind: ButtonKind) -> Markup {
        FormButton {
            action: self.path("/workbooks"),
            fields: one.iter().map(|one| ("contributor".to_owned(), one.key.clone())).collect(),
            button: Button::submit(ctx.t(if one.is_some() { "round-make" } else { "round-make-all" }))
                .kind(kind),
            spoken: one.map(|one| format!("{} {}", ctx.t("round-make"), ctx.content(&one.name))),
        }
        .render(ctx)
    }

    fn table(&self, ctx: &Ctx) -> Markup {
        let kinds = [ItemKind::Conflict, ItemKind::Addition, ItemKind::Agreement, ItemKind::NewRow];
        let mut columns = vec![
            Column::text(ctx.t("round-contributor")),
            Column::text(ctx.t("round-state")),
            Column::figures(ctx.t("round-asked")),
        ];
        columns.extend(kinds.iter().map(|kind| Column::figures(ctx.t(&format!("item-{}", kind.code())))));
        columns.push(Column::figures(ctx.t("review-decided")));
        columns.push(Column::figures(ctx.t("round-still-missing")));
        columns.push(Column::text(ctx.t("round-workbook")));
        let rows = self.round.contributors.iter().zip(&self.counts).map(|(one, counts)| {
            let (tally, _, missing) = counts;
            let state = one.state(self.round.deadline);
            let mut cells = vec![
                html! {
                    @if one.waiting() { (ctx.content(&one.name)) }
                    @else { a href=(self.path(&format!("/answers?contributor={}", one.key))) { (ctx.content(&one.name)) } }
                    " " span.soft lang=(one.lang.code()) { (ctx.content(one.lang.code())) }
                },
                html! { (state_mark(ctx, state)) },
                html! { @if let Some(issue) = one.issues.last() { (ctx.count(issue.asked)) } @else { "–" } },
            ];
            for kind in kinds {
                let count = of_kind(tally, kind);
                let href = self.path(&format!("/answers?contributor={}&kind={}", one.key, kind.code()));
                cells.push(html! {
                    @if one.waiting() { "–" } @else if count == 0 { (ctx.count(0)) } @else { a href=(href) { (ctx.count(count)) } }
                });
            }
            let decided = tally.accepted + tally.rejected;
            cells.push(html! { @if one.waiting() { "–" } @else { (ctx.count(decided)) } });
            cells.push(html! { @if one.waiting() { "–" } @else { (ctx.count(*missing)) } });
            cells.push(self.make(ctx, Some(one), ButtonKind::Quiet));
            Row::new(cells)
        });
        DataTable { caption_hidden: true, ..DataTable::new(ctx.t("round-contributor"), columns) }
            .rows(rows.collect())
            .render(ctx)
    }

    fn upload(&self, ctx: &Ctx, quieter: bool) -> Markup {
        html! {
            form.inset-form.import-form method="post" action=(self.path("/answers")) enctype="multipart/form-data" data-upload {
                h2 id="bring" { (ctx.t("round-upload")) }
                @if let Some(text) = &self.refused { p.field-error role="alert" { span.sign aria-hidden="true" { "✕" } " " (ctx.content(text)) } }
                div.field.drop data-drop {
                    label for="file" { (ctx.t("import-file")) }
                    p.help id="file-help" { (ctx.t("round-upload.detail")) }
                    input id="file" name="file" type="file" required multiple accept=".xlsx,.xlsm" aria-describedby="file-help";
                }
                div.field {
                    label for="whose" { (ctx.t("round-upload-whose")) }
                    select id="whose" name="contributor" {
                        option value="" { (ctx.t("round-upload-itself")) }
                        @for one in &self.round.contributors { option value=(one.key) { (ctx.content(&one.name)) } }
                    }
                }
                (Button::submit(ctx.t("round-upload-send")).kind(if quieter { ButtonKind::Secondary } else { ButtonKind::Primary }).render(ctx))
                progress.upload-progress hidden max="100" value="0" aria-label=(ctx.t("import-uploading")) {}
            }
        }
    }

    /// Who has not answered, as a list to copy into a letter.
    fn waiting(&self, ctx: &Ctx) -> Markup {
        let waiting: Vec<&Contributor> = self.round.contributors.iter().filter(|one| one.waiting()).collect();
        html! {
            h2 id="waiting" { (ctx.t("round-waiting")) }
            @if waiting.is_empty() { p.soft { (ctx.t("round-waiting-none")) } }
            @else {
                @if self.overdue { p.soft { (ctx.t("round-waiting-overdue")) } }
                ul { @for one in waiting { li dir="auto" { (ctx.content(&one.name)) } } }
            }
        }
    }

    fn files(&self, ctx: &Ctx) -> Markup {
        let came: Vec<(&str, &Answer)> = self
            .round
            .contributors
            .iter()
            .flat_map(|one| one.answers.iter().map(move |answer| (one.name.as_str(), answer)))
            .collect();
        html! {
            @if !came.is_empty() {
                h2 id="files" { (ctx.t("round-files")) }
                ol.history { @for (name, answer) in came { (file(ctx, Some(name), answer)) } }
            }
            @if !self.round.strays.is_empty() {
                h2 id="strays" { (ctx.t("round-strays")) }
                ol.history { @for answer in &self.round.strays { (file(ctx, None, answer)) } }
            }
        }
    }
}

fn file(ctx: &Ctx, whose: Option<&str>, answer: &Answer) -> Markup {
    html! {
        li {
            p.history-when { (ctx.instant(answer.at)) @if let Some(name) = whose { " · " span dir="auto" { (ctx.content(name)) } } }
            p dir="auto" { (ctx.content(&answer.file)) " " code.soft title=(ctx.content(&answer.hash)) { (ctx.content(answer.hash.get(..12).unwrap_or_default())) } }
            @if let Some(why) = &answer.refused { p.field-error { span.sign aria-hidden="true" { "✕" } " " (ctx.content(&why.text(ctx.lang))) " " code { (ctx.content(&why.code)) } } }
        }
    }
}

fn of_kind(tally: &Tally, kind: ItemKind) -> u64 {
    match kind {
        ItemKind::Addition => tally.additions,
        ItemKind::Agreement => tally.agreements,
        ItemKind::Conflict => tally.conflicts,
        ItemKind::NewRow => tally.new_rows,
        ItemKind::Emptied => tally.emptied,
        ItemKind::Unreadable => tally.unreadable,
    }
}

/// A state with its sign, so that it is not told by colour alone.
fn state_mark(ctx: &Ctx, state: ContributorState) -> Markup {
    let sign = match state {
        ContributorState::Made => "○",
        ContributorState::Answered => "✓",
        ContributorState::Late => "△",
        ContributorState::Broken => "✕",
    };
    html! { span.sign aria-hidden="true" { (sign) } " " (ctx.t(&format!("contributor-{}", state.code()))) }
}
