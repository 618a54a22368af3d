//! `/brief` and `/api/v1/brief`.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use serde_json::json;
use sterna_site::{Ctx, Permission, Principal, Problem, Route, RouteTable, ValueKind};
use sterna_vocabulary::Lang;
use tokio::sync::Semaphore;

use super::{Reports, file, today};
use crate::ReportError;
use crate::brief::{BriefQuestion, gather, tree};
use crate::output::{Form, NOTE, write};
use crate::pages::BriefView;

/// Files set at the same time: a machine of two cores still answers while they are.
static SETTING: Semaphore = Semaphore::const_new(2);

pub(super) fn routes() -> RouteTable<Reports> {
    let asked = |route: Route<Reports>| {
        route
            .query("objective", ValueKind::Integer, "The objective, 1 to 23.")
            .query("country", ValueKind::Text, "A country or area, three letters.")
            .query("region", ValueKind::Text, "A region of M49, by its code.")
            .query("collection", ValueKind::Texts, "Collections that are counted.")
            .query("lang", ValueKind::Text, "The language of the note: en, fr, es, ar, ru, zh.")
            .query("as-of", ValueKind::Integer, "A change number.")
    };
    RouteTable::new()
        .add(asked(
            Route::get("/brief", Permission::Public, page)
                .summary("A briefing note on an objective in a country, or the form that asks for one."),
        ))
        .add(asked(
            Route::get("/brief/note", Permission::Public, note)
                .summary("The briefing note as a file.")
                .query("format", ValueKind::Text, "docx, pdf, html or json."),
        ))
        .add(asked(
            Route::get("/api/v1/brief", Permission::Public, api)
                .summary("A briefing note as data, or as a file.")
                .query("format", ValueKind::Text, "json (the document's tree), docx, pdf or html.")
                .answers(200, "application/json", json!({"type": "object"})),
        ))
}

fn value<'a>(pairs: &'a [(String, String)], name: &str) -> Option<&'a str> {
    pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.trim()).filter(|value| !value.is_empty())
}

/// The question of an address; the page's language unless it names one.
fn question(ctx: &Ctx, lang: Lang) -> Result<BriefQuestion, ReportError> {
    let pairs = ctx.pairs();
    let objective = value(&pairs, "objective").unwrap_or_default();
    let mut question =
        BriefQuestion::new(objective, value(&pairs, "country"), value(&pairs, "region"), lang, today())?;
    question.collections = pairs
        .iter()
        .filter(|(key, value)| key == "collection" && !value.is_empty())
        .map(|(_, value)| value.clone())
        .collect();
    question.collections.sort();
    question.collections.dedup();
    // What was withheld since would be counted in what was then; only the owner may ask for then.
    question.as_of = value(&pairs, "as-of")
        .and_then(|text| text.parse().ok())
        .filter(|_| ctx.principal == Principal::Owner);
    Ok(question)
}

async fn page(State(reports): State<Reports>, ctx: Ctx) -> Result<Response, Problem> {
    let pairs = ctx.pairs();
    let blank = BriefView::blank(&pairs);
    if value(&pairs, "objective").is_none() {
        return Ok(blank.render(&ctx).into_response());
    }
    let question = match question(&ctx, ctx.lang) {
        Ok(question) => question,
        Err(refused) => {
            let view = BriefView { refused: Some(refused.to_string()), ..blank };
            return Ok((http::StatusCode::UNPROCESSABLE_ENTITY, view.render(&ctx)).into_response());
        }
    };
    let facts = gather(reports.figures.as_ref(), question.clone()).await?;
    ctx.shell.status.set_seq(facts.change());
    let view = BriefView {
        synthetic: facts.by_status.synthetic,
        query: Some(question.query_string()),
        document: Some(tree(&facts)),
        ..blank
    };
    Ok(view.render(&ctx).into_response())
}

/// The language an address of data names; English when it names none, so that it gives everybody the same bytes.
fn named_language(ctx: &Ctx) -> Lang {
    value(&ctx.pairs(), "lang").and_then(Lang::parse).unwrap_or(Lang::En)
}

async fn note(State(reports): State<Reports>, ctx: Ctx) -> Result<Response, Problem> {
    let form = Form::of(value(&ctx.pairs(), "format").unwrap_or("docx"))?;
    hand_out(&reports, &ctx, form).await
}

async fn api(State(reports): State<Reports>, ctx: Ctx) -> Result<Response, Problem> {
    let form = Form::of(value(&ctx.pairs(), "format").unwrap_or("json"))?;
    hand_out(&reports, &ctx, form).await
}

async fn hand_out(reports: &Reports, ctx: &Ctx, form: Form) -> Result<Response, Problem> {
    let question = question(ctx, named_language(ctx))?;
    let facts = gather(reports.figures.as_ref(), question).await?;
    let name = facts.question.file_name();
    // Setting type is work of a processor; the threads that answer everybody else stay free.
    let _turn = SETTING.acquire().await.map_err(|fault| Problem::fault(&fault))?;
    let handed = tokio::task::spawn_blocking(move || write(&tree(&facts), NOTE, form, &name))
        .await
        .map_err(|fault| Problem::fault(&fault))??;
    Ok(file(handed, form == Form::Html || form == Form::Json))
}
