//! `/reports`: the list, a new one, one report, its document and its files.

use axum::Form;
use axum::extract::{Multipart, Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use jiff::Timestamp;
use maud::Markup;
use sterna_archive::projection::{Filter, ListQuery, Order};
use sterna_archive::{Actor, Reader};
use sterna_site::{Ctx, Permission, Problem, Route, RouteTable, ValueKind};
use sterna_vocabulary::Lang;

use super::{Pairs, Reports, file, from_archive, today, value};
use crate::output::{self, write};
use crate::pages::{
    ReportCompareView, ReportHistoryView, ReportListView, ReportNewView, ReportRow, ReportVerifyView,
    ReportView, VersionRow,
};
use crate::report::{self, REPORT, Rendering, Standing};
use crate::{ReportError, verify};

/// Reports that the list shows.
const ROWS: usize = 200;
/// The largest file that is verified, in bytes.
const VERIFY_BYTES_MAX: usize = 64 * 1024 * 1024;

pub(super) fn routes() -> RouteTable<Reports> {
    RouteTable::new()
        .add(Route::get("/reports", Permission::Owner, list).summary("The working reports."))
        .add(Route::get("/reports/new", Permission::Owner, blank).summary("A form for a new report."))
        .add(
            Route::post("/reports/new", Permission::Owner, create).summary("Makes a report from a template."),
        )
        .add(Route::get("/reports/verify", Permission::Owner, ask).summary("Asks for a file to verify."))
        .add(
            Route::post("/reports/verify", Permission::Owner, check)
                .summary("Verifies a report or a briefing note that was handed out.")
                .body_bytes_max(VERIFY_BYTES_MAX),
        )
        .add(
            Route::get("/reports/{id}", Permission::Owner, show)
                .summary("One report: chapters, what moved, files."),
        )
        .add(
            Route::get("/reports/{id}/document.html", Permission::Owner, preview)
                .summary("The report as a page, as it would be sent.")
                .query("chapter", ValueKind::Text, "One chapter only."),
        )
        .add(
            Route::get("/reports/{id}/export/{form}", Permission::Owner, export)
                .summary("The report, or one chapter, as docx, pdf, html or json.")
                .query("chapter", ValueKind::Text, "One chapter only."),
        )
        .add(
            Route::post("/reports/{id}/refresh", Permission::Owner, refresh)
                .summary("Asks all figures anew."),
        )
        .add(
            Route::get("/reports/{id}/history", Permission::Owner, history)
                .summary("The versions of a report."),
        )
        .add(
            Route::get("/reports/{id}/compare", Permission::Owner, compare)
                .summary("Two versions as one document with changes marked.")
                .query("a", ValueKind::Integer, "The earlier version.")
                .query("b", ValueKind::Integer, "The later version."),
        )
}

async fn list(State(reports): State<Reports>, ctx: Ctx) -> Result<Markup, Problem> {
    let (rows, more) = rows(&reports, &ctx).await?;
    Ok(ReportListView { rows, more }.render(&ctx))
}

/// The reports, by title.
pub(super) async fn rows(reports: &Reports, ctx: &Ctx) -> Result<(Vec<ReportRow>, bool), Problem> {
    let asked = ListQuery {
        filter: Filter::all().with_facet("kind", [REPORT]).without_facet("state", ["withdrawn"]),
        order: Order::Title(ctx.lang.code().to_owned()),
        descending: false,
        after: None,
        limit: ROWS,
        facets: Vec::new(),
    };
    let page = reports.partition.list(&Reader::owner(), &asked).await.map_err(from_archive)?;
    let mut rows = Vec::new();
    for row in &page.rows {
        let Ok(loaded) = report::load(&reports.partition, row.record.as_str()).await else { continue };
        let held = &loaded.report;
        let cleared = held
            .chapters
            .iter()
            .filter(|chapter| {
                chapter.clearance.state == report::ClearanceState::Cleared
                    && chapter.standing() == Standing::AsSaid
            })
            .count();
        rows.push(ReportRow {
            id: loaded.record.id.to_string(),
            title: held.title.clone(),
            language: held.language,
            version: loaded.record.version,
            changed: ctx.instant(loaded.record.at),
            cleared: (cleared, held.chapters.len()),
            moved: report::moved(held).len(),
        });
    }
    Ok((rows, page.next.is_some()))
}

fn new_view(pairs: &Pairs, ctx: &Ctx) -> ReportNewView {
    let templates = report::templates().unwrap_or_default();
    let mut codes: Vec<String> = templates.into_iter().map(|one| one.code).collect();
    codes.push("blank".to_owned());
    let or = |name: &str, fallback: &str| match value(pairs, name) {
        "" => fallback.to_owned(),
        text => text.to_owned(),
    };
    ReportNewView {
        template: or("template", codes.first().map_or("blank", String::as_str)),
        templates: codes,
        title: value(pairs, "title").to_owned(),
        language: or("language", ctx.lang.code()),
        scope: value(pairs, "scope").to_owned(),
        ..ReportNewView::default()
    }
}

async fn blank(ctx: Ctx) -> Markup {
    new_view(&ctx.pairs(), &ctx).render(&ctx)
}

async fn create(
    State(reports): State<Reports>,
    ctx: Ctx,
    Form(form): Form<Pairs>,
) -> Result<Response, Problem> {
    let view = new_view(&form, &ctx);
    let language = Lang::parse(&view.language).unwrap_or(ctx.lang);
    let made = report::create(
        &reports.archive,
        &reports.partition,
        reports.figures.as_ref(),
        &view.template,
        &view.title,
        language,
        &view.scope,
        &Actor::owner(),
        Timestamp::now(),
    )
    .await;
    match made {
        Ok(saved) => Ok(Redirect::to(&format!("/reports/{}/edit", saved.record)).into_response()),
        Err(error) if error.is_fault() => Err(error.into()),
        Err(error) => {
            let view = ReportNewView { refused: Some(error.to_string()), ..view };
            Ok((http::StatusCode::UNPROCESSABLE_ENTITY, view.render(&ctx)).into_response())
        }
    }
}

async fn show(State(reports): State<Reports>, Path(id): Path<String>, ctx: Ctx) -> Result<Markup, Problem> {
    let loaded = report::load(&reports.partition, &id).await?;
    let pairs = ctx.pairs();
    let done = match (value(&pairs, "done"), value(&pairs, "count").parse::<i64>()) {
        ("refreshed", Ok(count)) => Some(ctx.t_args("report-refreshed", &[("count", count.into())])),
        ("taken", Ok(count)) => Some(ctx.t_args("report-taken", &[("count", count.into())])),
        _ => None,
    };
    let view = ReportView {
        id: loaded.record.id.to_string(),
        version: loaded.record.version,
        moved: report::moved(&loaded.report),
        synthetic: report::synthetic(&loaded.report),
        changes: report::changes(&loaded.report),
        report: loaded.report,
        done,
    };
    Ok(view.render(&ctx))
}

fn chapter_of(ctx: &Ctx) -> Option<String> {
    Some(value(&ctx.pairs(), "chapter").to_owned()).filter(|text| !text.is_empty())
}

async fn hand_out(
    reports: &Reports,
    ctx: &Ctx,
    id: &str,
    form: output::Form,
) -> Result<output::Handed, Problem> {
    let loaded = report::load(&reports.partition, id).await?;
    let chapter = chapter_of(ctx);
    let rendering = Rendering {
        id: loaded.record.id.as_str(),
        version: loaded.record.version,
        date: today(),
        chapter: chapter.as_deref(),
    };
    let document = report::render(&loaded.report, &rendering)?;
    let name = report::file_name(&loaded, chapter.as_deref());
    Ok(write(&document, output::REPORT, form, &name)?)
}

async fn preview(
    State(reports): State<Reports>,
    Path(id): Path<String>,
    ctx: Ctx,
) -> Result<Response, Problem> {
    Ok(file(hand_out(&reports, &ctx, &id, output::Form::Html).await?, true))
}

async fn export(
    State(reports): State<Reports>,
    Path((id, form)): Path<(String, String)>,
    ctx: Ctx,
) -> Result<Response, Problem> {
    let form = output::Form::of(&form)?;
    Ok(file(hand_out(&reports, &ctx, &id, form).await?, false))
}

async fn refresh(State(reports): State<Reports>, Path(id): Path<String>) -> Result<Response, Problem> {
    let loaded = report::load(&reports.partition, &id).await?;
    let id = loaded.record.id;
    let (_, moved) = report::refreshed(
        &reports.partition,
        reports.figures.as_ref(),
        &id,
        &Actor::owner(),
        Timestamp::now(),
    )
    .await?;
    Ok(Redirect::to(&format!("/reports/{id}?done=refreshed&count={moved}")).into_response())
}

async fn history(
    State(reports): State<Reports>,
    Path(id): Path<String>,
    ctx: Ctx,
) -> Result<Markup, Problem> {
    let loaded = report::load(&reports.partition, &id).await?;
    let versions = report::versions(&reports.partition, &loaded.record.id).await?;
    let view = ReportHistoryView {
        id: loaded.record.id.to_string(),
        title: loaded.report.title,
        versions: versions
            .into_iter()
            .map(|head| VersionRow { version: head.version, at: ctx.instant(head.at), summary: head.summary })
            .collect(),
    };
    Ok(view.render(&ctx))
}

async fn compare(
    State(reports): State<Reports>,
    Path(id): Path<String>,
    ctx: Ctx,
) -> Result<Markup, Problem> {
    let loaded = report::load(&reports.partition, &id).await?;
    let pairs = ctx.pairs();
    let now = loaded.record.version;
    let number = |name: &str, fallback: i64| value(&pairs, name).parse().unwrap_or(fallback);
    let (a, b) = (number("a", (now - 1).max(1)), number("b", now));
    let (a, b) = (a.min(b), a.max(b));
    let earlier = report::version(&reports.partition, &loaded.record.id, a).await?;
    let later = report::version(&reports.partition, &loaded.record.id, b).await?;
    let view = ReportCompareView {
        id: loaded.record.id.to_string(),
        title: later.report.title.clone(),
        versions: (a, b),
        parts: report::difference(&earlier.report, &later.report),
        language: later.report.language,
    };
    Ok(view.render(&ctx))
}

async fn ask(ctx: Ctx) -> Markup {
    ReportVerifyView::default().render(&ctx)
}

async fn check(State(reports): State<Reports>, ctx: Ctx, form: Multipart) -> Result<Markup, Problem> {
    let view = match super::uploaded(form).await {
        None => ReportVerifyView { refused: Some(ctx.t("verify-no-file")), ..ReportVerifyView::default() },
        Some((_, bytes)) => {
            match verify::verify(&reports.partition, reports.figures.as_ref(), &bytes).await {
                Ok(found) => ReportVerifyView { verdict: Some(found), refused: None },
                Err(ReportError::NoManifest) => ReportVerifyView {
                    refused: Some(ctx.t("report-verify-no-manifest")),
                    ..ReportVerifyView::default()
                },
                Err(error) if error.is_fault() => return Err(error.into()),
                Err(error) => {
                    ReportVerifyView { refused: Some(error.to_string()), ..ReportVerifyView::default() }
                }
            }
        }
    };
    Ok(view.render(&ctx))
}
