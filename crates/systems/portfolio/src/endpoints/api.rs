//! `/api/v1`: the same as the pages, as data.

use axum::Json;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http::{StatusCode, header};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::{Value, json};
use sterna_archive::projection::{Cursor, Filter, ListQuery, SearchQuery};
use sterna_archive::{Actor, Audience, ImportId, Origin, Reader, Record, Tag};
use sterna_site::{Ctx, IfMatch, Permission, Problem, Route, RouteTable, ValueKind, etag};

use super::forms::value;
use super::{Portfolio, from_archive};
use crate::kind::PROJECT;
use crate::project::Project;
use crate::tagging::{NodeRef, TagAction, TagCommand, apply};
use crate::{Card, create_project, edit_project, query};

/// Rows of an API page at most.
const ROWS_MAX: usize = 200;
/// Rows when nothing is asked.
const ROWS: usize = 50;

pub(super) fn routes() -> RouteTable<Portfolio> {
    let object = || json!({"type": "object"});
    RouteTable::new()
        .add(
            Route::get("/api/v1/projects", Permission::Public, list)
                .summary("Projects under filters, paged by cursor.")
                .query("after", ValueKind::Text, "The cursor `next` of the page before.")
                .query("limit", ValueKind::Integer, "Rows, at most 200.")
                .query("collection", ValueKind::Texts, "Collections.")
                .query("country", ValueKind::Texts, "ISO 3166-1 alpha-3.")
                .query("concept", ValueKind::Texts, "For example gcm:16 or cluster:II.")
                .answers(200, "application/json", object()),
        )
        .add(
            Route::post("/api/v1/projects", Permission::Owner, create)
                .summary("Writes a new project.")
                .query("collection", ValueKind::Text, "The collection.")
                .takes("application/json", object())
                .answers(201, "application/json", object()),
        )
        .add(
            Route::get("/api/v1/projects/{id}", Permission::Public, show)
                .summary("One project, with its tags.")
                .answers(200, "application/json", project_schema()),
        )
        .add(
            Route::put("/api/v1/projects/{id}", Permission::Owner, save)
                .summary("Replaces a project; If-Match names the version it was read at.")
                .takes("application/json", object())
                .answers(200, "application/json", object()),
        )
        .add(
            Route::get("/api/v1/projects/{id}/tags", Permission::Public, tags)
                .summary("The standing tags of a project.")
                .answers(200, "application/json", object()),
        )
        .add(
            Route::post("/api/v1/projects/{id}/tags", Permission::Owner, tag)
                .summary("Ties a node to concepts, or unties it.")
                .takes("application/json", tag_schema())
                .answers(200, "application/json", object()),
        )
        .add(
            Route::get("/api/v1/stocktake", Permission::Public, stocktake)
                .summary("The stocktake, with its manifest.")
                .query("by", ValueKind::Text, "The grouping.")
                .answers(200, "application/json", object()),
        )
        .add(
            Route::get("/api/v1/collections", Permission::Public, collections)
                .summary("The collections.")
                .answers(200, "application/json", object()),
        )
        .add(
            Route::post("/api/v1/imports", Permission::Owner, import)
                .summary(
                    "Stages a file: `form` is iati or table; publish it with the page or the command line.",
                )
                .query("form", ValueKind::Text, "iati or table.")
                .query("collection", ValueKind::Text, "The collection.")
                .query("name", ValueKind::Text, "The file's name.")
                .takes("application/octet-stream", json!({"type": "string", "format": "binary"}))
                .answers(202, "application/json", object())
                .body_bytes_max(64 * 1024 * 1024),
        )
        .add(
            Route::get("/api/v1/imports/{id}", Permission::Owner, one_import)
                .summary("How far an import is.")
                .answers(200, "application/json", object()),
        )
        .add(
            Route::post("/api/v1/imports/{id}/publish", Permission::Owner, publish)
                .summary("Publishes a staged import.")
                .answers(200, "application/json", object()),
        )
        .add(
            Route::get("/api/v1/search", Permission::Public, search)
                .summary("Search.")
                .query("q", ValueKind::Text, "Words.")
                .answers(200, "application/json", object()),
        )
        .add(
            Route::get("/api/v1/vocabulary/{framework}", Permission::Public, vocabulary)
                .summary("The concepts of a framework.")
                .answers(200, "application/json", object()),
        )
}

fn project_schema() -> Value {
    json!({"type": "object", "properties": {
        "id": {"type": "string"}, "version": {"type": "integer"}, "state": {"type": "string"},
        "collection": {"type": "string"}, "synthetic": {"type": "boolean"}, "demonstration": {"type": "boolean"}, "project": {"type": "object"},
        "tags": {"type": "array", "items": {"type": "object"}}
    }})
}

fn tag_schema() -> Value {
    json!({"type": "object", "required": ["framework", "action"], "properties": {
        "node": {"type": "string"}, "framework": {"type": "string"},
        "action": {"enum": ["add", "remove", "replace", "none", "clear"]},
        "concepts": {"type": "array", "items": {"type": "string"}}
    }})
}

async fn list(State(portfolio): State<Portfolio>, ctx: Ctx) -> Result<Json<Value>, Problem> {
    let pairs = ctx.pairs();
    let (order, descending) = super::list::order(&ctx, &pairs);
    let after = value(&pairs, "after");
    let asked = ListQuery {
        filter: super::list::filter(&portfolio, &query::filters_of(&pairs))
            .await?
            .with_facet("kind", [PROJECT]),
        order,
        descending,
        after: (!after.is_empty()).then(|| Cursor::parse(after)),
        limit: value(&pairs, "limit").parse().unwrap_or(ROWS).clamp(1, ROWS_MAX),
        facets: Vec::new(),
    };
    let page = portfolio.partition.list(&portfolio.reader(&ctx), &asked).await.map_err(from_archive)?;
    let invented = super::list::invented(&portfolio.collections(&ctx).await?);
    let rows: Vec<Value> = page
        .rows
        .iter()
        .map(|row| {
            let card: Card = serde_json::from_str(&row.card).unwrap_or_default();
            let synthetic = invented.contains(&card.collection);
            let demonstration = crate::is_demonstration(&card.collection) || synthetic;
            json!({"id": row.record, "version": row.version, "synthetic": synthetic, "demonstration": demonstration, "card": card})
        })
        .collect();
    let next = page.next.map(|cursor| cursor.as_str().to_owned());
    Ok(Json(json!({"change": page.seq, "total": page.total, "rows": rows, "next": next})))
}

async fn whole(portfolio: &Portfolio, ctx: &Ctx, record: &Record) -> Result<Value, Problem> {
    let reader = portfolio.reader(ctx);
    let project = Project::from_json(&record.body)?.for_reader(&reader, record.sensitivity);
    let tags =
        portfolio.partition.tags(&reader, std::slice::from_ref(&record.id)).await.map_err(from_archive)?;
    let invented = super::list::invented(&portfolio.collections(ctx).await?);
    Ok(json!({
        "id": record.id, "version": record.version, "change": record.seq, "state": record.state,
        "collection": record.collection, "synthetic": invented.contains(&record.collection),
        "demonstration": crate::is_demonstration(&record.collection) || invented.contains(&record.collection),
        "project": project, "tags": tags.iter().map(|tag| tag_json(tag, &reader)).collect::<Vec<_>>(),
    }))
}

/// A tag; who set it is told to the owner only.
fn tag_json(tag: &Tag, reader: &Reader) -> Value {
    let actor = (reader.audience == Audience::Owner).then_some(&tag.actor);
    json!({"node": tag.node, "framework": tag.framework, "version": tag.framework_version, "concept": tag.concept,
        "status": tag.status, "origin": tag.origin, "rank": tag.rank, "confidence": tag.confidence,
        "evidence": tag.evidence, "at": tag.at, "actor": actor, "change": tag.seq})
}

async fn show(
    State(portfolio): State<Portfolio>,
    Path(name): Path<String>,
    ctx: Ctx,
) -> Result<Response, Problem> {
    let record = super::project::find(&portfolio, &portfolio.reader(&ctx), &name).await?;
    let body = whole(&portfolio, &ctx, &record).await?;
    Ok(([(header::ETAG, etag(record.version))], Json(body)).into_response())
}

async fn create(State(portfolio): State<Portfolio>, ctx: Ctx, body: Bytes) -> Result<Response, Problem> {
    let project = Project::from_json(&body)?;
    let pairs = ctx.pairs();
    let collection = match value(&pairs, "collection") {
        "" => "main",
        named => named,
    };
    crate::import::ready(&portfolio.partition, collection, Timestamp::now()).await?;
    let made = create_project(
        &portfolio.archive,
        &portfolio.partition,
        collection,
        project,
        &Actor::owner(),
        Timestamp::now(),
    )
    .await?;
    let place = format!("/api/v1/projects/{}", made.record);
    let body = Json(json!({"id": made.record, "change_set": made.committed.change_set}));
    Ok((StatusCode::CREATED, [(header::LOCATION, place)], body).into_response())
}

async fn save(
    State(portfolio): State<Portfolio>,
    Path(name): Path<String>,
    ctx: Ctx,
    matched: IfMatch,
    body: Bytes,
) -> Result<Json<Value>, Problem> {
    let version = matched.demand()?;
    let record = super::project::find(&portfolio, &portfolio.reader(&ctx), &name).await?;
    let project = Project::from_json(&body)?;
    let saved =
        edit_project(&portfolio.partition, &record.id, version, project, &Actor::owner(), Timestamp::now())
            .await?;
    Ok(Json(json!({"id": saved.record, "change_set": saved.committed.change_set})))
}

async fn tags(
    State(portfolio): State<Portfolio>,
    Path(name): Path<String>,
    ctx: Ctx,
) -> Result<Json<Value>, Problem> {
    let reader = portfolio.reader(&ctx);
    let record = super::project::find(&portfolio, &reader, &name).await?;
    let tags =
        portfolio.partition.tags(&reader, std::slice::from_ref(&record.id)).await.map_err(from_archive)?;
    let invented = super::list::invented(&portfolio.collections(&ctx).await?);
    let synthetic = invented.contains(&record.collection);
    Ok(Json(json!({
        "collection": record.collection, "synthetic": synthetic,
        "demonstration": crate::is_demonstration(&record.collection) || synthetic,
        "tags": tags.iter().map(|tag| tag_json(tag, &reader)).collect::<Vec<_>>(),
    })))
}

/// What a tag call takes.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TagBody {
    #[serde(default)]
    node: String,
    framework: String,
    action: String,
    #[serde(default)]
    concepts: Vec<String>,
}

async fn tag(
    State(portfolio): State<Portfolio>,
    Path(name): Path<String>,
    ctx: Ctx,
    Json(body): Json<TagBody>,
) -> Result<Json<Value>, Problem> {
    let record = super::project::find(&portfolio, &portfolio.reader(&ctx), &name).await?;
    let action = match body.action.as_str() {
        "add" => TagAction::Add(body.concepts),
        "remove" => TagAction::Remove(body.concepts),
        "replace" => TagAction::Replace(body.concepts),
        "none" => TagAction::None,
        "clear" => TagAction::Clear,
        _ => return Err(Problem::bad_request("request.malformed").at("action")),
    };
    let command = TagCommand {
        nodes: vec![NodeRef { record: record.id, node: body.node }],
        framework: body.framework,
        action,
        origin: Origin::Manual,
        evidence: String::new(),
        actor: Actor::owner(),
        at: Timestamp::now(),
        summary: String::new(),
    };
    let report = apply(&portfolio.partition, command).await?;
    let change = report.committed.map(|committed| committed.change_set);
    Ok(Json(json!({"changed": report.changed, "unchanged": report.unchanged, "change_set": change})))
}

async fn stocktake(State(portfolio): State<Portfolio>, ctx: Ctx) -> Result<Response, Problem> {
    let asked = super::stocktake::data_question(&ctx)?;
    let stocktake = crate::stocktake::run(&portfolio.partition, &portfolio.reader(&ctx), asked).await?;
    Ok(Json(stocktake).into_response())
}

async fn collections(State(portfolio): State<Portfolio>) -> Result<Json<Value>, Problem> {
    let held = portfolio.partition.collections().await.map_err(from_archive)?;
    Ok(Json(json!({"collections": held})))
}

/// What an import call says beside its body.
#[derive(Deserialize)]
struct ImportQuery {
    #[serde(default)]
    form: String,
    #[serde(default)]
    collection: String,
    #[serde(default)]
    name: String,
}

async fn import(
    State(portfolio): State<Portfolio>,
    Query(asked): Query<ImportQuery>,
    body: Bytes,
) -> Result<Response, Problem> {
    let file = tempfile::NamedTempFile::new().map_err(|fault| Problem::fault(&fault))?;
    std::fs::write(file.path(), &body).map_err(|fault| Problem::fault(&fault))?;
    let collection = if asked.collection.is_empty() { "main" } else { &asked.collection };
    let upload = crate::importing::Upload {
        name: if asked.name.is_empty() { "upload".to_owned() } else { asked.name },
        file: file.into_temp_path(),
        table: (asked.form == "table").then(crate::import::TableChoice::default),
    };
    let base = crate::vocabulary::base(&portfolio.partition).await?;
    let uris = base.map(|base| vec![base.scheme("gcm")]).unwrap_or_default();
    let id = portfolio.work.start(&portfolio.archive, &portfolio.partition, collection, uris, upload).await?;
    let place = format!("/api/v1/imports/{id}");
    Ok((StatusCode::ACCEPTED, [(header::LOCATION, place)], Json(json!({"id": id}))).into_response())
}

fn import_id(name: &str) -> Result<ImportId, Problem> {
    ImportId::parse(name).ok_or_else(Problem::not_found)
}

async fn one_import(
    State(portfolio): State<Portfolio>,
    Path(name): Path<String>,
) -> Result<Json<Value>, Problem> {
    let id = import_id(&name)?;
    let head = portfolio
        .partition
        .imports()
        .head(&id)
        .await
        .map_err(from_archive)?
        .ok_or_else(Problem::not_found)?;
    let findings = crate::importing::file_findings(&portfolio.partition, &id).await?;
    Ok(Json(json!({"import": head, "working": portfolio.work.is_working(&id),
        "failed": portfolio.work.failed(&id), "findings": findings})))
}

async fn publish(
    State(portfolio): State<Portfolio>,
    Path(name): Path<String>,
) -> Result<Json<Value>, Problem> {
    let id = import_id(&name)?;
    let done =
        crate::import::publish_staged(&portfolio.partition, &id, &Actor::owner(), Timestamp::now()).await?;
    Ok(Json(json!({"created": done.created, "updated": done.updated, "unchanged": done.unchanged,
        "refused": done.refused, "change_set": done.committed.change_set})))
}

async fn search(State(portfolio): State<Portfolio>, ctx: Ctx) -> Result<Json<Value>, Problem> {
    let pairs = ctx.pairs();
    let asked = SearchQuery {
        text: value(&pairs, "q").to_owned(),
        language: ctx.lang.code().to_owned(),
        filter: Filter::all().with_facet("kind", [PROJECT]),
        facets: Vec::new(),
        limit: value(&pairs, "limit").parse().unwrap_or(ROWS).clamp(1, ROWS_MAX),
        offset: value(&pairs, "offset").parse().unwrap_or(0),
    };
    let page = portfolio.partition.search(&portfolio.reader(&ctx), &asked).await.map_err(from_archive)?;
    let invented = super::list::invented(&portfolio.collections(&ctx).await?);
    let hits: Vec<Value> = page
        .hits
        .iter()
        .map(|hit| {
            let card: Card = serde_json::from_str(&hit.card).unwrap_or_default();
            let synthetic = invented.contains(&card.collection);
            let demonstration = crate::is_demonstration(&card.collection) || synthetic;
            json!({"id": hit.record, "title": hit.title, "synthetic": synthetic, "demonstration": demonstration, "card": card})
        })
        .collect();
    Ok(Json(json!({"change": page.seq, "total": page.total, "hits": hits})))
}

async fn vocabulary(Path(code): Path<String>, ctx: Ctx) -> Result<Json<Value>, Problem> {
    let framework = sterna_vocabulary::framework(&code).ok_or_else(Problem::not_found)?;
    let concepts: Vec<Value> = framework
        .concepts()
        .iter()
        .map(|one| {
            let label = one.short_label(ctx.lang);
            json!({"code": one.code, "notation": one.notation(), "label": label.text, "reviewed": label.reviewed,
                "title": one.title(ctx.lang).text, "paragraph": one.paragraph, "source": one.source, "confirmed": one.confirmed})
        })
        .collect();
    Ok(Json(json!({"framework": framework.code, "version": framework.version, "concepts": concepts})))
}
