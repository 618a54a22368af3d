//! `/projects/{id}`, its history, two versions side by side, and its states.

use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use jiff::Timestamp;
use maud::Markup;
use sterna_archive::{Actor, Alias, Audience, Reader, Record, RecordId, Sensitivity, VersionHead};
use sterna_site::{Ctx, Permission, Problem, Route, RouteTable, ValueKind};

use super::forms::{Pairs, undo_bar, value};
use super::{Portfolio, from_archive};
use crate::pages::{CompareView, ComparedVersion, HistoryView, ProjectView, RelatedView};
use crate::project::{Project, State as ProjectState, Transition};
use crate::{PortfolioError, counted, move_project};

pub(super) fn routes() -> RouteTable<Portfolio> {
    RouteTable::new()
        .add(Route::get("/projects/{id}", Permission::Public, show).summary("One project."))
        .add(
            Route::get("/projects/{id}/history", Permission::Public, history).summary("What happened to it."),
        )
        .add(
            Route::get("/projects/{id}/compare", Permission::Public, compare)
                .summary("Two of its versions side by side.")
                .query("a", ValueKind::Integer, "The earlier version.")
                .query("b", ValueKind::Integer, "The later version."),
        )
        .add(
            Route::post("/projects/{id}/state", Permission::Owner, move_on)
                .summary("Endorses, activates, withdraws, restores."),
        )
}

/// A project by its id, or by its publisher's identifier.
pub(super) async fn find(portfolio: &Portfolio, reader: &Reader, name: &str) -> Result<Record, Problem> {
    let unknown = || PortfolioError::UnknownProject { name: name.to_owned() };
    let id = crate::import::resolve(&portfolio.partition, reader, name).await?;
    let record = portfolio.partition.record(reader, &id).await.map_err(from_archive)?;
    Ok(record.filter(|record| !record.erased).ok_or_else(unknown)?)
}

async fn show(
    State(portfolio): State<Portfolio>,
    Path(name): Path<String>,
    ctx: Ctx,
) -> Result<Response, Problem> {
    let reader = portfolio.reader(&ctx);
    let record = find(&portfolio, &reader, &name).await?;
    if record.id.as_str() != name {
        return Ok(Redirect::permanent(&format!("/projects/{}", record.id)).into_response());
    }
    let partition = &portfolio.partition;
    let project = Project::from_json(&record.body)?;
    let tags = partition.tags(&reader, std::slice::from_ref(&record.id)).await.map_err(from_archive)?;
    let neighbours = partition.related(&reader, &record.id).await.map_err(from_archive)?;
    let latest = versions(&portfolio, &reader, &record.id).await?.into_iter().next();
    let collections = portfolio.collections(&ctx).await?;
    let held = collections.iter().find(|(slug, ..)| *slug == record.collection);
    let mut related: Vec<RelatedView> = neighbours
        .iter()
        .map(|one| RelatedView {
            relation: one.relation.clone(),
            incoming: !one.outgoing,
            title: Project::from_json(&one.record.body)
                .map_or_else(|_| one.record.id.to_string(), |body| body.title_in(ctx.lang).to_owned()),
            href: Some(format!("/projects/{}", one.record.id)),
        })
        .collect();
    for named in &project.related {
        let alias = Alias { namespace: named.namespace.clone(), value: named.value.clone() };
        if partition.find(&alias).await.map_err(from_archive)?.is_none() {
            related.push(RelatedView {
                relation: named.relation.clone(),
                incoming: false,
                title: named.value.clone(),
                href: None,
            });
        }
    }
    let counted = counted(&record, &project, &neighbours);
    let project = project.for_reader(&reader, record.sensitivity);
    let view = ProjectView {
        counted,
        synthetic: held.is_some_and(|(.., synthetic)| *synthetic),
        collection: held.map_or_else(|| record.collection.clone(), |(_, name, _)| name.clone()),
        undo: undo_bar(&ctx),
        record,
        project,
        tags,
        latest,
        related,
    };
    Ok(view.render(&ctx).into_response())
}

/// The versions of a project. Who made them, from what file and in what words is told to the owner only.
async fn versions(
    portfolio: &Portfolio,
    reader: &Reader,
    id: &RecordId,
) -> Result<Vec<VersionHead>, Problem> {
    let mut versions = portfolio.partition.history(reader, id).await.map_err(from_archive)?;
    if reader.audience != Audience::Owner {
        for version in &mut versions {
            version.summary.clear();
            version.actor.clear();
            version.source = None;
        }
    }
    Ok(versions)
}

async fn history(
    State(portfolio): State<Portfolio>,
    Path(name): Path<String>,
    ctx: Ctx,
) -> Result<Markup, Problem> {
    let reader = portfolio.reader(&ctx);
    let record = find(&portfolio, &reader, &name).await?;
    let project = Project::from_json(&record.body)?;
    let invented = super::list::invented(&portfolio.collections(&ctx).await?);
    let mut tags = portfolio.partition.tag_history(&reader, &record.id).await.map_err(from_archive)?;
    if reader.audience != Audience::Owner {
        tags.iter_mut().for_each(|tag| tag.actor.clear());
    }
    let view = HistoryView {
        id: record.id.to_string(),
        title: project.title_in(ctx.lang).to_owned(),
        versions: versions(&portfolio, &reader, &record.id).await?,
        tags,
        synthetic: invented.contains(&record.collection),
        factual: record.collection == crate::DEMO_FACTUAL,
    };
    Ok(view.render(&ctx))
}

async fn compare(
    State(portfolio): State<Portfolio>,
    Path(name): Path<String>,
    ctx: Ctx,
) -> Result<Markup, Problem> {
    let reader = portfolio.reader(&ctx);
    let record = find(&portfolio, &reader, &name).await?;
    let pairs = ctx.pairs();
    let number = |name: &str, fallback: i64| value(&pairs, name).parse().unwrap_or(fallback);
    let before = side(&portfolio, &reader, &record, number("a", (record.version - 1).max(1))).await?;
    let after = side(&portfolio, &reader, &record, number("b", record.version)).await?;
    let title = after.project.title_in(ctx.lang).to_owned();
    let synthetic = super::list::invented(&portfolio.collections(&ctx).await?).contains(&record.collection);
    let factual = record.collection == crate::DEMO_FACTUAL;
    Ok(CompareView { id: record.id.to_string(), title, before, after, synthetic, factual }.render(&ctx))
}

/// One version as a reader may have it: what is withheld or coarse today is so in earlier versions too.
async fn side(
    portfolio: &Portfolio,
    reader: &Reader,
    today: &Record,
    version: i64,
) -> Result<ComparedVersion, Problem> {
    let record = portfolio
        .partition
        .version(reader, &today.id, version)
        .await
        .map_err(from_archive)?
        .ok_or_else(Problem::not_found)?;
    let mut project = Project::from_json(&record.body)?;
    let present = Project::from_json(&today.body)?;
    for outcome in project.outcomes.iter_mut().chain(&mut project.orphaned) {
        if present.outcome(&outcome.id).is_some_and(|now| now.sensitivity == Sensitivity::Withheld) {
            outcome.sensitivity = Sensitivity::Withheld;
        }
    }
    let project = project.for_reader(reader, record.sensitivity).for_reader(reader, today.sensitivity);
    Ok(ComparedVersion { version, at: record.at, project, state: record.state })
}

async fn move_on(
    State(portfolio): State<Portfolio>,
    Path(name): Path<String>,
    ctx: Ctx,
    Form(form): Form<Pairs>,
) -> Result<Response, Problem> {
    let record = find(&portfolio, &portfolio.reader(&ctx), &name).await?;
    let transition = match value(&form, "transition") {
        "endorse" => Transition::Endorse,
        "activate" => Transition::Activate,
        // The command reads the state before the withdrawal from the history.
        "restore" => Transition::Restore(ProjectState::Recorded),
        _ => Transition::Withdraw,
    };
    let version = value(&form, "version").parse().unwrap_or(record.version);
    let moved = move_project(
        &portfolio.partition,
        &record.id,
        version,
        transition,
        &Actor::owner(),
        Timestamp::now(),
    )
    .await?;
    let path = format!("/projects/{}", record.id);
    Ok(super::forms::back(&form, &path, &[("done", moved.committed.change_set.as_str()), ("count", "1")]))
}
