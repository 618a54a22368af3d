//! `/rules`, `/changes`, `/data-quality`

use axum::Form;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use maud::Markup;
use sterna_archive::Seq;
use sterna_site::{Ctx, Permission, Problem, Route, RouteTable};

use super::forms::{Pairs, value, values};
use super::{Portfolio, from_archive};
use crate::ActivatedRule;
use crate::pages::{ChangesView, QualityView, RulesView};
use crate::rules::{Condition, Rule, load_rules, save_rule};

/// Change sets of a page.
const CHANGES: u32 = 50;

pub(super) fn routes() -> RouteTable<Portfolio> {
    RouteTable::new()
        .add(Route::get("/rules", Permission::Owner, rules).summary("Pre-selection rules."))
        .add(Route::post("/rules", Permission::Owner, save).summary("Saves a rule."))
        .add(Route::post("/rules/switch", Permission::Owner, switch).summary("Switches a rule on or off."))
        .add(
            Route::post("/rules/activated", Permission::Owner, activated)
                .summary("Says which statuses count as activated."),
        )
        .add(Route::get("/changes", Permission::Owner, changes).summary("What was changed lately."))
        .add(
            Route::get("/data-quality", Permission::Public, quality)
                .summary("Where sources differ with themselves."),
        )
}

async fn page(
    portfolio: &Portfolio,
    ctx: &Ctx,
    edited: Option<Rule>,
    refused: Option<String>,
) -> Result<Markup, Problem> {
    let rules = load_rules(&portfolio.partition).await?;
    let wanted = value(&ctx.pairs(), "edit").to_owned();
    let edited = edited.or_else(|| rules.iter().find(|rule| rule.id == wanted).cloned());
    let activated = ActivatedRule::load(&portfolio.partition).await.map_err(from_archive)?.statuses;
    Ok(RulesView { rules, edited, refused, activated }.render(ctx))
}

async fn rules(State(portfolio): State<Portfolio>, ctx: Ctx) -> Result<Markup, Problem> {
    page(&portfolio, &ctx, None, None).await
}

async fn save(
    State(portfolio): State<Portfolio>,
    ctx: Ctx,
    Form(form): Form<Pairs>,
) -> Result<Response, Problem> {
    let concept = value(&form, "concept");
    let (framework, concept) = concept.split_once(':').unwrap_or(("gcm", concept));
    let held = load_rules(&portfolio.partition).await?.into_iter().find(|rule| rule.id == value(&form, "id"));
    let before = held.unwrap_or_default();
    let rule = Rule {
        id: value(&form, "id").to_owned(),
        condition: Condition {
            keywords: value(&form, "keywords")
                .lines()
                .map(|line| line.trim().to_owned())
                .filter(|line| !line.is_empty())
                .collect(),
            language: value(&form, "language").to_owned(),
            ..before.condition
        },
        framework: framework.to_owned(),
        concept: concept.to_owned(),
        weight: if before.weight == 0 { 500 } else { before.weight },
        note: value(&form, "note").to_owned(),
        enabled: true,
        seeded: false,
    };
    match save_rule(&portfolio.partition, rule.clone(), "owner").await {
        Ok(_) => Ok(Redirect::to("/rules").into_response()),
        Err(error) if super::is_fault(&error) => Err(error.into()),
        Err(error) => Ok(page(&portfolio, &ctx, Some(rule), Some(crate::refusal_words(ctx.lang, &error)))
            .await?
            .into_response()),
    }
}

async fn switch(State(portfolio): State<Portfolio>, Form(form): Form<Pairs>) -> Result<Redirect, Problem> {
    let held = load_rules(&portfolio.partition).await?.into_iter().find(|rule| rule.id == value(&form, "id"));
    let rule = held.ok_or_else(Problem::not_found)?;
    save_rule(&portfolio.partition, Rule { enabled: !rule.enabled, ..rule }, "owner").await?;
    Ok(Redirect::to("/rules"))
}

async fn activated(State(portfolio): State<Portfolio>, Form(form): Form<Pairs>) -> Result<Redirect, Problem> {
    ActivatedRule { statuses: values(&form, "status") }.save(&portfolio.partition, "owner").await?;
    Ok(Redirect::to("/rules#activated"))
}

async fn changes(State(portfolio): State<Portfolio>, ctx: Ctx) -> Result<Markup, Problem> {
    let pairs = ctx.pairs();
    let before = value(&pairs, "before").parse().ok().map(Seq);
    let changes = portfolio
        .partition
        .change_sets(&portfolio.reader(&ctx), before, CHANGES)
        .await
        .map_err(from_archive)?;
    let full = changes.len() == CHANGES as usize;
    let next = changes.last().filter(|_| full).map(|last| format!("/changes?before={}", last.first));
    let kept = value(&pairs, "kept").parse().ok();
    Ok(ChangesView { changes, next, kept }.render(&ctx))
}

async fn quality(State(portfolio): State<Portfolio>, ctx: Ctx) -> Markup {
    QualityView { discrepancies: portfolio.discrepancies.to_vec() }.render(&ctx)
}
