//! `/settings`: what holds for the whole installation.

use axum::Form;
use axum::extract::{Multipart, State};
use axum::response::{IntoResponse, Redirect, Response};
use maud::Markup;
use sterna_archive::{Reader, RecordId};
use sterna_site::{Ctx, Permission, Problem, Route, RouteTable, ValueKind};
use sterna_vocabulary::{BaseUri, ConceptMigration};

use super::forms::{Pairs, undo_bar, value};
use super::{Portfolio, from_archive};
use crate::pages::{RETIRE_LISTED, RetireView, SettingsView};
use crate::project::Project;
use crate::{ActivatedRule, PortfolioError, RateTable, finding_words, refusal_words, vocabulary};

/// The largest rate table, packed or not, in bytes: two hundred currencies over years fit.
const RATES_BYTES_MAX: usize = 2 << 20;

pub(super) fn routes() -> RouteTable<Portfolio> {
    RouteTable::new()
        .add(
            Route::get("/settings", Permission::Owner, show)
                .summary("What holds for the whole installation."),
        )
        .add(
            Route::post("/settings/base", Permission::Owner, fix_base)
                .summary("Fixes the vocabulary's address, once."),
        )
        .add(
            Route::post("/settings/rates", Permission::Owner, load_rates)
                .summary("Loads a rate table.")
                .body_bytes_max(RATES_BYTES_MAX),
        )
        .add(
            Route::post("/settings/rates/remove", Permission::Owner, remove_rates)
                .summary("Removes a rate table."),
        )
        .add(
            Route::get("/settings/retire", Permission::Owner, preview)
                .summary("What retiring a concept would do.")
                .query("framework", ValueKind::Text, "The framework's code.")
                .query("concept", ValueKind::Text, "The concept that goes.")
                .query(
                    "into",
                    ValueKind::Text,
                    "The concepts that take its place, with blanks between them.",
                ),
        )
        .add(
            Route::post("/settings/retire", Permission::Owner, retire)
                .summary("Retires or splits a concept, as one change."),
        )
}

async fn page(
    portfolio: &Portfolio,
    ctx: &Ctx,
    refused: Option<(&str, String)>,
    typed: &str,
) -> Result<Markup, Problem> {
    let partition = &portfolio.partition;
    let mut rates = Vec::new();
    for name in RateTable::names(partition).await? {
        rates.push(RateTable::load(partition, &name).await?);
    }
    let view = SettingsView {
        base: vocabulary::base(partition).await?.map(|base| base.as_str().to_owned()),
        rates,
        activated: ActivatedRule::load(partition).await.map_err(from_archive)?.statuses,
        refused: refused.map(|(form, why)| (form.to_owned(), why)),
        typed: typed.to_owned(),
        undo: undo_bar(ctx),
    };
    Ok(view.render(ctx))
}

async fn show(State(portfolio): State<Portfolio>, ctx: Ctx) -> Result<Markup, Problem> {
    page(&portfolio, &ctx, None, "").await
}

/// The page again with what was refused; faults are faults.
async fn again(
    portfolio: &Portfolio,
    ctx: &Ctx,
    form: &str,
    typed: &str,
    error: PortfolioError,
) -> Result<Response, Problem> {
    if super::is_fault(&error) {
        return Err(error.into());
    }
    let words = refusal_words(ctx.lang, &error);
    Ok(page(portfolio, ctx, Some((form, words)), typed).await?.into_response())
}

async fn fix_base(
    State(portfolio): State<Portfolio>,
    ctx: Ctx,
    Form(form): Form<Pairs>,
) -> Result<Response, Problem> {
    let typed = value(&form, "base");
    let base = BaseUri::parse(typed).ok().filter(|_| value(&form, "sure") == "yes");
    let Some(base) = base else {
        let key = "problem-vocabulary-bad-base";
        let words = format!("{} {}", ctx.t(&format!("{key}.detail")), ctx.t(&format!("{key}.next")));
        return Ok(page(&portfolio, &ctx, Some(("base", words)), typed).await?.into_response());
    };
    match vocabulary::fix_base(&portfolio.partition, &base).await {
        Ok(()) => Ok(Redirect::to("/settings#settings-base").into_response()),
        Err(error) => again(&portfolio, &ctx, "base", typed, error).await,
    }
}

async fn load_rates(
    State(portfolio): State<Portfolio>,
    ctx: Ctx,
    mut form: Multipart,
) -> Result<Response, Problem> {
    let unreadable = |_| Problem::bad_request("request.upload");
    let (mut name, mut bytes) = (String::new(), Vec::new());
    while let Some(field) = form.next_field().await.map_err(unreadable)? {
        match field.name() {
            Some("name") => name = field.text().await.map_err(unreadable)?.trim().to_owned(),
            Some("file") => bytes = field.bytes().await.map_err(unreadable)?.to_vec(),
            _ => {}
        }
    }
    if name.is_empty() || name.len() > 64 {
        let words = ctx.t("settings-rates-unnamed");
        return Ok(page(&portfolio, &ctx, Some(("rates", words)), "").await?.into_response());
    }
    // What is no table at all is told by what it is.
    let reading = sterna_tables::read(&bytes, "", &sterna_tables::Limits::default());
    if let Some(finding) = reading.findings.iter().find(|_| reading.refused()) {
        let words = finding_words(ctx.lang, &finding.into());
        return Ok(page(&portfolio, &ctx, Some(("rates", words)), "").await?.into_response());
    }
    let loaded = match RateTable::parse(&name, &bytes) {
        Ok(table) => table.save(&portfolio.partition, "owner").await,
        Err(error) => Err(error),
    };
    match loaded {
        Ok(()) => Ok(Redirect::to("/settings#settings-rates").into_response()),
        Err(error) => again(&portfolio, &ctx, "rates", "", error).await,
    }
}

async fn remove_rates(
    State(portfolio): State<Portfolio>,
    Form(form): Form<Pairs>,
) -> Result<Redirect, Problem> {
    RateTable::remove(&portfolio.partition, value(&form, "name")).await?;
    Ok(Redirect::to("/settings#settings-rates"))
}

/// The migration that was asked for; `None` when it is none.
fn migration(pairs: &Pairs) -> Option<ConceptMigration> {
    let into: Vec<&str> =
        value(pairs, "into").split([' ', ',', ';']).map(str::trim).filter(|code| !code.is_empty()).collect();
    ConceptMigration::new(value(pairs, "framework"), value(pairs, "concept"), &into).ok()
}

async fn no_migration(portfolio: &Portfolio, ctx: &Ctx) -> Result<Response, Problem> {
    let words = ctx.t("problem-vocabulary-migration.next");
    Ok(page(portfolio, ctx, Some(("retire", words)), "").await?.into_response())
}

async fn preview(State(portfolio): State<Portfolio>, ctx: Ctx) -> Result<Response, Problem> {
    let Some(migration) = migration(&ctx.pairs()) else { return no_migration(&portfolio, &ctx).await };
    let (preview, _) = vocabulary::migrate(&portfolio.partition, &migration, false).await?;
    let total = preview.changes.len() as u64;
    let untouched = preview.untouched as u64;
    let reader: Reader = portfolio.reader(&ctx);
    let mut changes = Vec::new();
    for change in preview.changes.into_iter().take(RETIRE_LISTED) {
        let held = match RecordId::parse(&change.record) {
            Some(id) => portfolio.partition.record(&reader, &id).await.map_err(from_archive)?,
            None => None,
        };
        let project = held.and_then(|record| Project::from_json(&record.body).ok());
        let title = project.map_or_else(|| change.record.clone(), |one| one.title_in(ctx.lang).to_owned());
        changes.push((title, change));
    }
    let view = RetireView {
        framework: migration.framework().to_owned(),
        concept: migration.retired().to_owned(),
        into: ConceptMigration::into(&migration).to_vec(),
        changes,
        total,
        untouched,
    };
    Ok(view.render(&ctx).into_response())
}

async fn retire(
    State(portfolio): State<Portfolio>,
    ctx: Ctx,
    Form(form): Form<Pairs>,
) -> Result<Response, Problem> {
    let Some(migration) = migration(&form) else { return no_migration(&portfolio, &ctx).await };
    let (preview, done) = vocabulary::migrate(&portfolio.partition, &migration, true).await?;
    let Some(done) = done else { return Ok(Redirect::to("/settings#settings-retire").into_response()) };
    let count = preview.changes.len().to_string();
    let told = [("done", done.as_str()), ("count", count.as_str())];
    let told: Pairs = told.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
    Ok(Redirect::to(&crate::query::href("/settings", &told)).into_response())
}
