//! Rounds of asking: their list, and the form that begins one.

use jiff::civil::Date;
use maud::{Markup, html};
use sterna_site::components::{Button, Choice, EmptyState, Field, FieldKind, PageHeader};
use sterna_site::{Ctx, Page};

use crate::collecting::Question;

/// One round in the list.
#[derive(Clone, Debug, Default)]
pub struct RoundLine {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The last day for answers.
    pub deadline: Option<Date>,
    /// How many are asked.
    pub contributors: usize,
    /// How many of them have not answered.
    pub waiting: usize,
}

/// The rounds.
#[derive(Clone, Debug, Default)]
pub struct RoundsView {
    /// The newest first.
    pub rounds: Vec<RoundLine>,
}

fn whole(count: usize) -> sterna_site::Arg<'static> {
    i64::try_from(count).unwrap_or(i64::MAX).into()
}

impl RoundsView {
    /// The page.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let begin = Button::link(ctx.t("rounds-new"), "/rounds/new");
        Page::new(ctx.t("rounds-title")).render(ctx, &html! {
            (PageHeader::new(ctx.t("rounds-title")).answer(html! { (ctx.t("rounds-answer")) }).render(ctx))
            @if self.rounds.is_empty() {
                (EmptyState { title: ctx.t("rounds-none"), text: ctx.t("workbook-voluntary"), action: Some(begin.render(ctx)) }.render(ctx))
            } @else {
                div.actions { (begin.render(ctx)) }
                @for round in &self.rounds {
                    article.card {
                        @if let Some(day) = round.deadline { p.kicker { (ctx.t_args("round-until", &[("day", ctx.date(day).into())])) } }
                        h2 dir="auto" { a href=(format!("/rounds/{}", round.id)) { (ctx.content(&round.name)) } }
                        p.soft { (ctx.t_args("rounds-line", &[("count", whole(round.contributors)), ("waiting", whole(round.waiting))])) }
                    }
                }
            }
        })
    }
}

/// The form that begins a round.
#[derive(Clone, Debug, Default)]
pub struct RoundNewView {
    /// What the round is called.
    pub name: String,
    /// The filters of its records.
    pub query: String,
    /// How many records are under them.
    pub count: u64,
    /// The last day for answers, as typed.
    pub deadline: String,
    /// Where new records go.
    pub collection: String,
    /// Collections there are.
    pub collections: Vec<String>,
    /// What is asked.
    pub ask: Vec<Question>,
    /// One contributor a line.
    pub contributors: String,
    /// What was wrong with the last try.
    pub refused: Option<String>,
}

impl RoundNewView {
    /// The page.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let count = i64::try_from(self.count).unwrap_or(i64::MAX);
        let questions =
            Question::ALL.into_iter().filter(|one| !matches!(one, Question::Title | Question::Outcome));
        let choices: Vec<Choice> = questions
            .map(|one| Choice {
                value: one.code().to_owned(),
                label: ctx.t(&format!("ask-{}", one.code())),
                selected: self.ask.contains(&one),
            })
            .collect();
        Page::new(ctx.t("rounds-new")).crumb(ctx.t("rounds-title"), "/rounds").render(ctx, &html! {
            (PageHeader::new(ctx.t("rounds-new")).answer(html! { (ctx.t("rounds-answer")) }).render(ctx))
            @if let Some(text) = &self.refused { p.field-error role="alert" { span.sign aria-hidden="true" { "✕" } " " (ctx.content(text)) } }
            form method="post" action="/rounds" {
                (Field::new("name", ctx.t("round-name"), FieldKind::Text).value(self.name.clone()).help(ctx.t("round-name.detail")).required().render(ctx))
                (Field::new("records", ctx.t("round-records"), FieldKind::Text).value(self.query.clone()).help(ctx.t_args("round-records.detail", &[("count", count.into())])).render(ctx))
                (Field::new("contributors", ctx.t("round-contributors"), FieldKind::Lines(8)).value(self.contributors.clone()).help(ctx.t("round-contributors.detail")).required().render(ctx))
                (Field::new("deadline", ctx.t("round-deadline"), FieldKind::Date).value(self.deadline.clone()).render(ctx))
                (Field::new("ask", ctx.t("round-ask"), FieldKind::Check(choices)).render(ctx))
                div.field {
                    label for="collection" { (ctx.t("import-collection")) }
                    p.help id="collection-help" { (ctx.t("import-collection.detail")) }
                    input id="collection" name="collection" value=(self.collection) list="collections" required pattern="[a-z][a-z0-9\\-]{0,63}" aria-describedby="collection-help";
                    datalist id="collections" { @for slug in &self.collections { option value=(slug) {} } }
                }
                (Button::submit(ctx.t("round-begin")).render(ctx))
            }
        })
    }
}
