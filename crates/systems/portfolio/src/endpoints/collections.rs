//! `/collections`

use std::collections::BTreeMap;

use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use jiff::Timestamp;
use maud::Markup;
use sterna_archive::{Actor, NewCollection};
use sterna_site::{Ctx, Permission, Problem, Route, RouteTable};

use super::forms::{Pairs, value};
use super::{Portfolio, from_archive};
use crate::pages::CollectionsView;
use crate::{DEMO_SYNTHETIC, own_collection};

pub(super) fn routes() -> RouteTable<Portfolio> {
    RouteTable::new()
        .add(Route::get("/collections", Permission::Public, list).summary("The named collections."))
        .add(Route::post("/collections", Permission::Owner, create).summary("Makes a collection."))
        .add(
            Route::post("/collections/{slug}/remove", Permission::Owner, remove)
                .summary("Removes a demonstration collection."),
        )
}

async fn page(portfolio: &Portfolio, ctx: &Ctx, refused: Option<String>) -> Result<Markup, Problem> {
    let mut collections = portfolio.partition.collections().await.map_err(from_archive)?;
    // Texts have pages of their own.
    collections.retain(|one| one.slug != sterna_site::figures::TEXTS_COLLECTION);
    let demonstration_absent = !collections.iter().any(|one| one.slug == DEMO_SYNTHETIC);
    Ok(CollectionsView { collections, refused, demonstration_absent }.render(ctx))
}

async fn list(State(portfolio): State<Portfolio>, ctx: Ctx) -> Result<Markup, Problem> {
    page(&portfolio, &ctx, None).await
}

async fn create(
    State(portfolio): State<Portfolio>,
    ctx: Ctx,
    Form(form): Form<Pairs>,
) -> Result<Response, Problem> {
    let slug = value(&form, "slug");
    if let Err(error) = own_collection(slug) {
        return Ok(page(&portfolio, &ctx, Some(crate::refusal_words(ctx.lang, &error)))
            .await?
            .into_response());
    }
    let name = value(&form, "name");
    let mut names = BTreeMap::new();
    if !name.is_empty() {
        names.insert(ctx.lang.code().to_owned(), name.to_owned());
    }
    let new = NewCollection {
        slug: slug.to_owned(),
        name: names,
        synthetic: false,
        factual_demo: false,
        at: Timestamp::now(),
    };
    match portfolio.partition.create_collection(new).await {
        Ok(_) => Ok(Redirect::to("/collections").into_response()),
        Err(error) if error.is_refusal() => {
            let words = crate::refusal_words(ctx.lang, &error.into());
            Ok(page(&portfolio, &ctx, Some(words)).await?.into_response())
        }
        Err(error) => Err(from_archive(error)),
    }
}

async fn remove(State(portfolio): State<Portfolio>, Path(slug): Path<String>) -> Result<Redirect, Problem> {
    crate::note_demo_removed(&portfolio.partition, &slug).await?;
    portfolio
        .partition
        .remove_collection(&slug, &Actor::owner(), Timestamp::now())
        .await
        .map_err(from_archive)?;
    Ok(Redirect::to("/collections"))
}
