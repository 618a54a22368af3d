//! `/api/v1/reports`.

use axum::Json;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use http::{StatusCode, header};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::{Value, json};
use sterna_archive::Actor;
use sterna_site::{Ctx, IfMatch, Permission, Problem, Route, RouteTable, etag};
use sterna_vocabulary::Lang;

use super::Reports;
use crate::report::{self, Report};

pub(super) fn routes() -> RouteTable<Reports> {
    let object = || json!({"type": "object"});
    RouteTable::new()
        .add(Route::get("/api/v1/reports", Permission::Owner, list).summary("The working reports.").answers(
            200,
            "application/json",
            object(),
        ))
        .add(
            Route::post("/api/v1/reports", Permission::Owner, create)
                .summary("Makes a report: template, title, language, scope.")
                .takes("application/json", object())
                .answers(201, "application/json", object()),
        )
        .add(
            Route::get("/api/v1/reports/{id}", Permission::Owner, show)
                .summary("One report with its blocks, and the quoted figures that moved.")
                .answers(200, "application/json", object()),
        )
        .add(
            Route::put("/api/v1/reports/{id}", Permission::Owner, replace)
                .summary("Replaces a report; If-Match names the version it was read at.")
                .takes("application/json", object())
                .answers(200, "application/json", object()),
        )
        .add(
            Route::post("/api/v1/reports/{id}/refresh", Permission::Owner, refresh)
                .summary("Asks all figures of a report anew; prose is not touched.")
                .answers(200, "application/json", object()),
        )
}

async fn list(State(reports): State<Reports>, ctx: Ctx) -> Result<Json<Value>, Problem> {
    let (rows, more) = super::reports::rows(&reports, &ctx).await?;
    let rows: Vec<Value> = rows
        .into_iter()
        .map(|row| {
            json!({"id": row.id, "title": row.title, "language": row.language.code(), "version": row.version,
                "cleared": row.cleared.0, "chapters": row.cleared.1, "moved": row.moved})
        })
        .collect();
    Ok(Json(json!({"rows": rows, "more": more})))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Wanted {
    template: String,
    title: String,
    language: String,
    scope: String,
}

async fn create(
    State(reports): State<Reports>,
    wanted: Result<Json<Wanted>, axum::extract::rejection::JsonRejection>,
) -> Result<Response, Problem> {
    let Json(wanted) =
        wanted.map_err(|fault| Problem::bad_request("report.json").detail(fault.body_text()))?;
    let template = if wanted.template.is_empty() { "blank" } else { &wanted.template };
    let saved = report::create(
        &reports.archive,
        &reports.partition,
        reports.figures.as_ref(),
        template,
        &wanted.title,
        Lang::parse(&wanted.language).unwrap_or(Lang::En),
        &wanted.scope,
        &Actor::owner(),
        Timestamp::now(),
    )
    .await?;
    let body = Json(json!({"id": saved.record, "version": saved.version}));
    Ok((StatusCode::CREATED, [(header::ETAG, etag(saved.version))], body).into_response())
}

async fn show(State(reports): State<Reports>, Path(id): Path<String>) -> Result<Response, Problem> {
    let loaded = report::load(&reports.partition, &id).await?;
    let moved = report::moved(&loaded.report);
    let version = loaded.record.version;
    let body = Json(json!({
        "id": loaded.record.id,
        "version": version,
        "state": loaded.record.state,
        "report": loaded.report,
        "moved": moved,
    }));
    Ok(([(header::ETAG, etag(version))], body).into_response())
}

async fn replace(
    State(reports): State<Reports>,
    Path(id): Path<String>,
    expected: IfMatch,
    body: Result<Json<Report>, axum::extract::rejection::JsonRejection>,
) -> Result<Response, Problem> {
    let base = expected.demand()?;
    let loaded = report::load(&reports.partition, &id).await?;
    let Json(body) = body.map_err(|fault| Problem::bad_request("report.json").detail(fault.body_text()))?;
    let saved = report::replace(
        &reports.partition,
        &loaded.record.id,
        base,
        &body,
        &Actor::owner(),
        Timestamp::now(),
    )
    .await?;
    let body = Json(json!({"id": saved.record, "version": saved.version}));
    Ok(([(header::ETAG, etag(saved.version))], body).into_response())
}

async fn refresh(State(reports): State<Reports>, Path(id): Path<String>) -> Result<Json<Value>, Problem> {
    let loaded = report::load(&reports.partition, &id).await?;
    let (saved, changed) = report::refreshed(
        &reports.partition,
        reports.figures.as_ref(),
        &loaded.record.id,
        &Actor::owner(),
        Timestamp::now(),
    )
    .await?;
    let now = report::load(&reports.partition, &id).await?;
    Ok(Json(json!({"id": saved.record, "version": saved.version, "blocks_changed": changed,
        "moved": report::moved(&now.report)})))
}
