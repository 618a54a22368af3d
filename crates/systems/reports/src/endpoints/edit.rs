//! `/reports/{id}/edit` and the deeds of its buttons.

use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use jiff::Timestamp;
use sterna_archive::{Actor, RecordId};
use sterna_documents::{Block as Part, BlockId, BlockRole, Document};
use sterna_site::figures::RecordQuestion;
use sterna_site::{Ctx, Permission, Problem, Route, RouteTable, ValueKind};

use super::{Pairs, Reports, value};
use crate::ReportError;
use crate::pages::ReportEditView;
use crate::report::{self, About, BlockKind, ClearanceState, Edit, Loaded, Report};

pub(super) fn routes() -> RouteTable<Reports> {
    RouteTable::new()
        .add(
            Route::get("/reports/{id}/edit", Permission::Owner, screen)
                .summary("The edit screen: chapters at the side, one to write in.")
                .query("chapter", ValueKind::Text, "The chapter; the first by default."),
        )
        .add(
            Route::post("/reports/{id}/edit", Permission::Owner, save).summary(
                "Saves the texts of a chapter; what somebody else changed meanwhile is shown beside.",
            ),
        )
        .add(Route::post("/reports/{id}/act", Permission::Owner, act).summary(
            "One deed: a block more, less or moved, a comment, a step to clearance, a figure accepted.",
        ))
}

/// What a page of the edit screen shows.
async fn view(reports: &Reports, loaded: Loaded, wanted: &str) -> Result<ReportEditView, Problem> {
    let Loaded { record, report: held } = loaded;
    let chapter = held
        .chapter(wanted)
        .or_else(|| held.chapters.first())
        .map(|chapter| chapter.id.clone())
        .unwrap_or_default();
    let shown = shown(&held, &chapter);
    let example = held
        .chapter(&chapter)
        .is_some_and(|one| one.blocks.iter().any(|block| matches!(block.kind, BlockKind::Example { .. })));
    let records = if example { choices(reports, &held, &chapter).await } else { Vec::new() };
    Ok(ReportEditView {
        id: record.id.to_string(),
        version: record.version,
        moved: report::moved(&held),
        synthetic: report::synthetic(&held),
        shown,
        records,
        chapter,
        report: held,
        clashes: Vec::new(),
        done: None,
        refused: None,
    })
}

/// What each block of a chapter that is no prose looks like.
fn shown(held: &Report, chapter: &str) -> Vec<(String, Document)> {
    let Some(chapter) = held.chapter(chapter) else { return Vec::new() };
    chapter
        .blocks
        .iter()
        .filter_map(|block| {
            let content = report::content(held, chapter, block);
            let document = Document {
                language: held.language,
                footnotes: content.1,
                body: vec![Part { id: BlockId::new(&block.id)?, role: BlockRole::Live, content: content.0 }],
                ..Document::default()
            };
            (!document.body[0].content.is_empty()).then(|| (block.id.clone(), document))
        })
        .collect()
}

/// Records that an example of a chapter may tell.
async fn choices(reports: &Reports, held: &Report, chapter: &str) -> Vec<(String, String)> {
    let about = held.chapter(chapter).and_then(|chapter| chapter.about.filter());
    let parts = [held.scope.clone(), about.unwrap_or_default()];
    let query = parts.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join("&");
    let question = RecordQuestion { query, lang: held.language, as_of: None, statuses: None, limit: 100 };
    match reports.figures.records(&question).await {
        Ok(answer) => answer
            .records
            .into_iter()
            .filter(|record| !record.text.is_empty())
            .map(|record| (record.id, record.title))
            .collect(),
        // The choice is a help: without it an identifier can still be typed.
        Err(error) => {
            tracing::warn!(code = error.code, "records for an example could not be listed");
            Vec::new()
        }
    }
}

async fn screen(
    State(reports): State<Reports>,
    Path(id): Path<String>,
    ctx: Ctx,
) -> Result<Response, Problem> {
    let loaded = report::load(&reports.partition, &id).await?;
    let pairs = ctx.pairs();
    let mut view = view(&reports, loaded, value(&pairs, "chapter")).await?;
    if value(&pairs, "done") == "saved" {
        view.done = Some(ctx.t("report-saved"));
    }
    Ok(view.render(&ctx).into_response())
}

async fn save(
    State(reports): State<Reports>,
    Path(id): Path<String>,
    ctx: Ctx,
    Form(form): Form<Pairs>,
) -> Result<Response, Problem> {
    let loaded = report::load(&reports.partition, &id).await?;
    let base = value(&form, "version").parse().unwrap_or(loaded.record.version);
    let chapter = value(&form, "chapter").to_owned();
    let texts: Vec<(String, String)> = form
        .iter()
        .filter_map(|(name, text)| Some((name.strip_prefix("text-")?.to_owned(), text.clone())))
        .collect();
    let mut edits = Vec::new();
    // Compared with what she saw, not with what is there now: a colleague's new title is not taken back by old words.
    let seen = if base == loaded.record.version {
        loaded.report.clone()
    } else {
        report::version(&reports.partition, &loaded.record.id, base).await?.report
    };
    if let Some(held) = seen.chapter(&chapter) {
        let (title, owner) = (value(&form, "title"), value(&form, "owner"));
        if title != held.title || owner != held.owner {
            edits.push(Edit::Chapter {
                chapter: chapter.clone(),
                title: title.to_owned(),
                owner: owner.to_owned(),
            });
        }
    }
    let saved = report::save(
        &reports.partition,
        &loaded.record.id,
        base,
        &texts,
        &edits,
        "wrote in a report",
        &Actor::owner(),
        Timestamp::now(),
    )
    .await;
    match saved {
        Ok(saved) if saved.clashes.is_empty() => {
            Ok(Redirect::to(&format!("/reports/{}/edit?chapter={chapter}&done=saved", saved.record))
                .into_response())
        }
        Ok(saved) => {
            // What she wrote stays in the form, what the other wrote stands beside it; saving again decides.
            let present = report::load(&reports.partition, &id).await?;
            let mut view = view(&reports, present, &chapter).await?;
            keep_texts(&mut view, &texts);
            view.clashes = saved.clashes;
            Ok((http::StatusCode::CONFLICT, view.render(&ctx)).into_response())
        }
        Err(error) if error.is_fault() => Err(error.into()),
        Err(error) => {
            let mut view = view(&reports, loaded, &chapter).await?;
            keep_texts(&mut view, &texts);
            view.refused = Some(error.to_string());
            Ok((http::StatusCode::UNPROCESSABLE_ENTITY, view.render(&ctx)).into_response())
        }
    }
}

/// What was typed stays in the form, whatever became of it.
fn keep_texts(view: &mut ReportEditView, texts: &[(String, String)]) {
    for (block, text) in texts {
        if let Ok(block) = view.report.block_mut(block)
            && let BlockKind::Prose { text: held, .. } | BlockKind::Example { text: held, .. } =
                &mut block.kind
        {
            held.clone_from(text);
        }
    }
}

/// The deed of a form.
fn deed(form: &Pairs) -> Option<Edit> {
    let text = |name: &str| value(form, name).to_owned();
    let some = |name: &str| Some(text(name)).filter(|text| !text.is_empty());
    let by = || value(form, "by").parse().unwrap_or(1);
    Some(match value(form, "do") {
        "head" => Edit::Head {
            title: text("title"),
            subtitle: text("subtitle"),
            publisher: text("publisher"),
            scope: text("scope"),
        },
        "add-chapter" => {
            let about = match value(form, "about").split_once(':') {
                Some(("cluster", code)) => About::Cluster(code.to_owned()),
                Some(("objective", code)) => About::Objective(code.to_owned()),
                Some(("sdg", code)) => About::Sdg(code.to_owned()),
                _ => About::Free,
            };
            Edit::AddChapter { title: text("title"), about, after: some("after") }
        }
        "move-chapter" => Edit::MoveChapter { chapter: text("chapter"), by: by() },
        "remove-chapter" => Edit::RemoveChapter { chapter: text("chapter") },
        "add-block" => Edit::AddBlock { chapter: text("chapter"), after: some("after"), code: text("code") },
        "move-block" => Edit::MoveBlock { block: text("block"), by: by() },
        "remove-block" => Edit::RemoveBlock { block: text("block") },
        "live" => Edit::Live {
            block: text("block"),
            query: text("query"),
            pick: text("pick"),
            caption: text("caption"),
        },
        "example" => Edit::Example { block: text("block"), record: text("record") },
        "comment" => Edit::Comment { block: text("block"), by: text("by"), text: text("text") },
        "done" => Edit::Done { block: text("block"), comment: value(form, "comment").parse().ok()? },
        "clearance" => Edit::Clearance {
            chapter: text("chapter"),
            state: ClearanceState::from_code(value(form, "state"))?,
            by: text("by"),
        },
        "accept" => Edit::Accept { block: text("block"), token: text("token") },
        _ => return None,
    })
}

async fn act(
    State(reports): State<Reports>,
    Path(id): Path<String>,
    ctx: Ctx,
    Form(form): Form<Pairs>,
) -> Result<Response, Problem> {
    let loaded = report::load(&reports.partition, &id).await?;
    let Some(mut edit) = deed(&form) else { return Err(Problem::bad_request("report.deed")) };
    if let Edit::AddChapter { title, about, .. } = &mut edit
        && title.trim().is_empty()
    {
        *title = report::heading_in(about, loaded.report.language);
    }
    let back = value(&form, "back").to_owned();
    match carry_out(&reports, &loaded.record.id, &loaded.report, edit.clone()).await {
        Ok(()) => {
            let anchor = match &edit {
                Edit::Comment { block, .. } | Edit::Live { block, .. } | Edit::MoveBlock { block, .. } => {
                    format!("#{block}")
                }
                _ => String::new(),
            };
            let path = format!("/reports/{}", loaded.record.id);
            let path = if back.is_empty() { path } else { format!("{path}/edit?chapter={back}{anchor}") };
            Ok(Redirect::to(&path).into_response())
        }
        Err(error) if error.is_fault() => Err(error.into()),
        Err(error) => {
            let mut view = view(&reports, loaded, &back).await?;
            view.refused = Some(error.to_string());
            Ok((http::StatusCode::UNPROCESSABLE_ENTITY, view.render(&ctx)).into_response())
        }
    }
}

/// Does it; a live block that asks something else, and an example that tells another record, are filled at once.
async fn carry_out(reports: &Reports, id: &RecordId, held: &Report, edit: Edit) -> Result<(), ReportError> {
    let asks = matches!(edit, Edit::Live { .. } | Edit::Example { .. } | Edit::AddBlock { .. });
    if let Edit::Live { .. } = &edit {
        // A question that is not understood is refused before it is stored.
        let mut tried = held.clone();
        report::apply(&mut tried, &edit, Timestamp::now())?;
        report::refresh(reports.figures.as_ref(), &mut tried, None).await?;
    }
    if let Edit::Example { record, .. } = &edit
        && !record.is_empty()
        && reports.figures.record(record, held.language, None).await?.is_none()
    {
        return Err(ReportError::NoPart { part: record.chars().take(60).collect() });
    }
    let at = Timestamp::now();
    if asks {
        report::act_and_fill(&reports.partition, reports.figures.as_ref(), id, &[edit], &Actor::owner(), at)
            .await?;
    } else {
        report::act(&reports.partition, id, &[edit], "worked on a report", &Actor::owner(), at).await?;
    }
    Ok(())
}
