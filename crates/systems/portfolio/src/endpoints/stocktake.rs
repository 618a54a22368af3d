//! `/stocktake`, its exports and their verification.

use axum::extract::{Multipart, State};
use axum::response::{IntoResponse, Response};
use http::header;
use maud::Markup;
use sterna_site::{Ctx, Permission, Problem, Route, RouteTable, ValueKind};

use super::Portfolio;
use crate::PortfolioError;
use crate::export::{ExportFormat, Exported, export_stocktake, verify};
use crate::pages::{StocktakeView, VerifyView};
use crate::stocktake::{Settings, Stocktake, StocktakeQuery, compare, run};

/// The largest file that is verified, in bytes.
const VERIFY_BYTES_MAX: usize = 32 * 1024 * 1024;

pub(super) fn routes() -> RouteTable<Portfolio> {
    let documented = |route: Route<Portfolio>| {
        route
            .query("by", ValueKind::Text, "The grouping: cluster, objective, area, principle, sdg, country, region, year, donor, type, status.")
            .query("collection", ValueKind::Texts, "Collections that are counted.")
            .query("denominator", ValueKind::Text, "tagged, activated or all.")
            .query("rounding", ValueKind::Text, "floor or half-up.")
            .query("as-of", ValueKind::Integer, "A change number.")
    };
    RouteTable::new()
        .add(documented(Route::get("/stocktake", Permission::Public, page).summary("The stocktake.")))
        .add(documented(
            Route::get("/stocktake.json", Permission::Public, json)
                .summary("The stocktake as JSON, with its manifest."),
        ))
        .add(documented(
            Route::get("/stocktake.csv", Permission::Public, csv)
                .summary("The stocktake as CSV, with its manifest."),
        ))
        .add(documented(
            Route::get("/stocktake.xlsx", Permission::Public, xlsx)
                .summary("The stocktake as a workbook, with its manifest."),
        ))
        .add(Route::get("/stocktake/verify", Permission::Public, ask).summary("Asks for a file to verify."))
        .add(
            Route::post("/stocktake/verify", Permission::Public, check)
                .summary("Verifies a file that was handed out.")
                .body_bytes_max(VERIFY_BYTES_MAX),
        )
}

/// The question of an address; the page's language is the words' language.
pub(super) fn question(ctx: &Ctx) -> Result<StocktakeQuery, Problem> {
    // The page's own parameters are no part of the question.
    let pairs = ctx
        .pairs()
        .into_iter()
        .filter(|(key, _)| !matches!(key.as_str(), "rows" | "sort" | "lang" | "demo" | "after"));
    let mut query = StocktakeQuery::from_pairs(pairs)?;
    query.lang = ctx.lang;
    Ok(query)
}

/// The question of an address that answers with data: it names its language itself, so that a shared address gives
/// the same bytes to everybody; English when it names none.
pub(super) fn data_question(ctx: &Ctx) -> Result<StocktakeQuery, Problem> {
    let mut query = question(ctx)?;
    let named = ctx.pairs().into_iter().find(|(key, _)| key == "lang");
    query.lang = named
        .and_then(|(_, code)| sterna_vocabulary::Lang::parse(&code))
        .unwrap_or(sterna_vocabulary::Lang::En);
    Ok(query)
}

/// A question's page view.
pub(super) async fn view(
    portfolio: &Portfolio,
    ctx: &Ctx,
    mut query: StocktakeQuery,
) -> Result<StocktakeView, Problem> {
    let settings = Settings::load(&portfolio.partition, &mut query).await?;
    let stocktake = answer(portfolio, ctx, &query).await?;
    let comparison = if query.compares() {
        Some(compare(stocktake.clone(), answer(portfolio, ctx, &query.other_side()).await?))
    } else {
        None
    };
    let collections =
        portfolio.collections(ctx).await?.into_iter().map(|(slug, name, _)| (slug, name)).collect();
    Ok(StocktakeView { synthetic: settings.synthetic, query, stocktake, comparison, collections })
}

async fn answer(portfolio: &Portfolio, ctx: &Ctx, query: &StocktakeQuery) -> Result<Stocktake, Problem> {
    let stocktake = run(&portfolio.partition, &portfolio.reader(ctx), query.clone()).await?;
    ctx.shell.status.set_seq(stocktake.manifest.change);
    Ok(stocktake)
}

async fn page(State(portfolio): State<Portfolio>, ctx: Ctx) -> Result<Markup, Problem> {
    let query = question(&ctx)?;
    Ok(view(&portfolio, &ctx, query).await?.render(&ctx))
}

async fn export(portfolio: &Portfolio, ctx: &Ctx, format: ExportFormat) -> Result<Response, Problem> {
    let query = data_question(ctx)?;
    let stocktake = answer(portfolio, ctx, &query).await?;
    Ok(file(export_stocktake(&stocktake, format, query.lang)?))
}

/// A file to keep.
pub(super) fn file(exported: Exported) -> Response {
    let name = exported.name.replace(['"', '\\', '\r', '\n'], "");
    let headers = [
        (header::CONTENT_TYPE, exported.media_type.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    (headers, exported.bytes).into_response()
}

async fn json(State(portfolio): State<Portfolio>, ctx: Ctx) -> Result<Response, Problem> {
    export(&portfolio, &ctx, ExportFormat::Json).await
}

async fn csv(State(portfolio): State<Portfolio>, ctx: Ctx) -> Result<Response, Problem> {
    export(&portfolio, &ctx, ExportFormat::Csv).await
}

async fn xlsx(State(portfolio): State<Portfolio>, ctx: Ctx) -> Result<Response, Problem> {
    export(&portfolio, &ctx, ExportFormat::Xlsx).await
}

async fn ask(ctx: Ctx) -> Markup {
    VerifyView::default().render(&ctx)
}

async fn check(State(portfolio): State<Portfolio>, ctx: Ctx, mut form: Multipart) -> Result<Markup, Problem> {
    let mut bytes = None;
    while let Ok(Some(field)) = form.next_field().await {
        if field.name() == Some("file") {
            bytes = field.bytes().await.ok();
        }
    }
    let Some(bytes) = bytes.filter(|bytes| !bytes.is_empty()) else {
        return Ok(
            VerifyView { refused: Some(ctx.t("verify-no-file")), ..VerifyView::default() }.render(&ctx)
        );
    };
    let view = match verify(&portfolio.partition, &portfolio.reader(&ctx), &bytes).await {
        Ok(report) => VerifyView { verdict: Some((report.holds, report.differences)), refused: None },
        Err(PortfolioError::NoManifest) => {
            VerifyView { refused: Some(ctx.t("verify-no-manifest")), ..VerifyView::default() }
        }
        Err(PortfolioError::CollectionRemoved { collections }) => {
            let words = ctx.t_args("verify-collection-removed", &[("collections", collections.into())]);
            VerifyView { refused: Some(words), ..VerifyView::default() }
        }
        Err(error) => return Err(error.into()),
    };
    Ok(view.render(&ctx))
}
