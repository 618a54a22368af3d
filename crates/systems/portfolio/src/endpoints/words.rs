//! `/vocabulary`

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use http::header;
use maud::Markup;
use sterna_site::{Ctx, Permission, Problem, Route, RouteTable};
use sterna_vocabulary::{export_json_ld, export_turtle, framework};

use super::Portfolio;
use crate::pages::{FrameworkView, frameworks_page};
use crate::vocabulary::{base, overrides};

pub(super) fn routes() -> RouteTable<Portfolio> {
    RouteTable::new().add(Route::get("/vocabulary", Permission::Public, list).summary("The frameworks.")).add(
        Route::get("/vocabulary/{name}", Permission::Public, one)
            .summary("One framework: a page, or SKOS as .ttl or .jsonld."),
    )
}

async fn list(ctx: Ctx) -> Markup {
    frameworks_page(&ctx)
}

async fn one(
    State(portfolio): State<Portfolio>,
    Path(name): Path<String>,
    ctx: Ctx,
) -> Result<Response, Problem> {
    let (code, form) = match name.split_once('.') {
        Some((code, form)) => (code, Some(form)),
        None => (name.as_str(), None),
    };
    let framework = framework(code).ok_or_else(Problem::not_found)?;
    let overrides = overrides(&portfolio.partition).await?;
    let base = base(&portfolio.partition).await?;
    let Some(form) = form else {
        return Ok(FrameworkView { framework, overrides, published: base.is_some() }
            .render(&ctx)
            .into_response());
    };
    let base = base.ok_or_else(|| Problem::refused("vocabulary.no-base"))?;
    let (media_type, text) = match form {
        "ttl" => ("text/turtle; charset=utf-8", export_turtle(framework, &base, &overrides)),
        "jsonld" => ("application/ld+json", export_json_ld(framework, &base, &overrides)),
        _ => return Err(Problem::not_found()),
    };
    Ok(([(header::CONTENT_TYPE, media_type)], text).into_response())
}
