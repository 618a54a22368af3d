//! `/projects` and `/search`.

use std::collections::HashSet;

use axum::extract::State;
use axum::response::Response;
use maud::Markup;
use sterna_archive::projection::{Cursor, Filter, ListQuery, Order, SearchQuery};
use sterna_site::{Ctx, Permission, Problem, Route, RouteTable, ValueKind};

use super::{Portfolio, from_archive};
use crate::export::{ExportFormat, export_projects};
use crate::kind::PROJECT;
use crate::pages::{ListRowView, ListView, OFFERED, SearchView};
use crate::{ActivatedRule, Card, query};

/// Rows of a page.
const ROWS: usize = 25;

pub(super) fn routes() -> RouteTable<Portfolio> {
    RouteTable::new()
        .add(Route::get("/projects", Permission::Public, list).summary("Projects under filters.").query(
            "q",
            ValueKind::Text,
            "Words.",
        ))
        .add(Route::get("/projects.csv", Permission::Public, csv).summary("The list as CSV."))
        .add(Route::get("/projects.xlsx", Permission::Public, xlsx).summary("The list as a workbook."))
        .add(Route::get("/projects.json", Permission::Public, json).summary("The list as JSON."))
        .add(Route::get("/search", Permission::Public, search).summary("Search.").query(
            "q",
            ValueKind::Text,
            "Words.",
        ))
}

/// The order of a list, from `sort`: `title`, `changed`, `start`, `end`, `identifier`; a leading `-` turns it round.
pub(super) fn order(ctx: &Ctx, pairs: &[(String, String)]) -> (Order, bool) {
    let wanted = super::forms::value(pairs, "sort");
    let (name, descending) = wanted.strip_prefix('-').map_or((wanted, false), |name| (name, true));
    let order = match name {
        "changed" => Order::Changed,
        "start" => Order::Start,
        "end" => Order::End,
        "identifier" => Order::Identifier,
        _ => Order::Title(ctx.lang.code().to_owned()),
    };
    (order, descending)
}

/// The filter of an address.
pub(super) async fn filter(portfolio: &Portfolio, pairs: &[(String, String)]) -> Result<Filter, Problem> {
    let rule = ActivatedRule::load(&portfolio.partition).await.map_err(from_archive)?;
    Ok(query::filter_of(pairs, &rule)?)
}

async fn list(State(portfolio): State<Portfolio>, ctx: Ctx) -> Result<Markup, Problem> {
    let pairs = ctx.pairs();
    let (order, descending) = order(&ctx, &pairs);
    let filters = query::filters_of(&pairs);
    let after = super::forms::value(&pairs, "after");
    let asked = ListQuery {
        filter: filter(&portfolio, &filters).await?,
        order,
        descending,
        after: (!after.is_empty()).then(|| Cursor::parse(after)),
        limit: ROWS,
        facets: OFFERED.iter().map(|key| (*key).to_owned()).collect(),
    };
    let page = portfolio.partition.list(&portfolio.reader(&ctx), &asked).await.map_err(from_archive)?;
    let collections = portfolio.collections(&ctx).await?;
    let invented = invented(&collections);
    ctx.shell.status.set_seq(page.seq.0);
    let rows: Vec<ListRowView> =
        page.rows.into_iter().map(|row| row_view(row.record.as_str(), &row.card, &invented)).collect();
    let view = ListView {
        synthetic: rows.iter().any(|row| row.synthetic),
        rows,
        total: page.total,
        next: page.next.map(|cursor| cursor.as_str().to_owned()),
        facets: page.facets,
        filters,
        collections: collections.into_iter().map(|(slug, name, _)| (slug, name)).collect(),
        seq: page.seq.0,
        undo: super::forms::undo_bar(&ctx),
    };
    Ok(view.render(&ctx))
}

/// The slugs of collections that hold invented records.
pub(super) fn invented(collections: &[(String, String, bool)]) -> HashSet<String> {
    collections.iter().filter(|(.., synthetic)| *synthetic).map(|(slug, ..)| slug.clone()).collect()
}

/// A row from its card; one that cannot be read shows its id.
pub(super) fn row_view(id: &str, card: &str, invented: &HashSet<String>) -> ListRowView {
    let card: Card = serde_json::from_str(card).unwrap_or_default();
    ListRowView { id: id.to_owned(), synthetic: invented.contains(&card.collection), card }
}

async fn export(portfolio: &Portfolio, ctx: &Ctx, format: ExportFormat) -> Result<Response, Problem> {
    let filters = query::filters_of(&ctx.pairs());
    let filter = filter(portfolio, &filters).await?;
    let asked = query::encoded(&filters);
    let exported =
        export_projects(&portfolio.partition, &portfolio.reader(ctx), &filter, &asked, format, ctx.lang)
            .await?;
    Ok(super::stocktake::file(exported))
}

async fn csv(State(portfolio): State<Portfolio>, ctx: Ctx) -> Result<Response, Problem> {
    export(&portfolio, &ctx, ExportFormat::Csv).await
}

async fn xlsx(State(portfolio): State<Portfolio>, ctx: Ctx) -> Result<Response, Problem> {
    export(&portfolio, &ctx, ExportFormat::Xlsx).await
}

async fn json(State(portfolio): State<Portfolio>, ctx: Ctx) -> Result<Response, Problem> {
    export(&portfolio, &ctx, ExportFormat::Json).await
}

async fn search(State(portfolio): State<Portfolio>, ctx: Ctx) -> Result<Markup, Problem> {
    let pairs = ctx.pairs();
    let words = super::forms::value(&pairs, "q").to_owned();
    if words.is_empty() {
        return Ok(SearchView::default().render(&ctx));
    }
    let offset: usize = super::forms::value(&pairs, "offset").parse().unwrap_or(0).min(10_000);
    let asked = SearchQuery {
        text: words.clone(),
        language: ctx.lang.code().to_owned(),
        filter: Filter::all().with_facet("kind", [PROJECT]),
        facets: Vec::new(),
        limit: ROWS,
        offset,
    };
    let page = portfolio.partition.search(&portfolio.reader(&ctx), &asked).await.map_err(from_archive)?;
    let invented = invented(&portfolio.collections(&ctx).await?);
    let folded = sterna_vocabulary::fold(&words);
    let objectives = sterna_vocabulary::framework("gcm")
        .map(|one| one.concepts())
        .unwrap_or_default()
        .iter()
        .filter(|one| {
            sterna_vocabulary::fold(one.short_label(ctx.lang).text).contains(&folded) || one.code == words
        })
        .map(|one| one.code.to_owned())
        .collect();
    let shown = offset + page.hits.len();
    let view = SearchView {
        total: page.total,
        hits: page
            .hits
            .into_iter()
            .map(|hit| {
                let passage =
                    hit.highlights.into_iter().find(|one| one.field != "title").map(|one| one.pieces);
                let pieces =
                    passage.unwrap_or_default().into_iter().map(|piece| (piece.text, piece.hit)).collect();
                (row_view(hit.record.as_str(), &hit.card, &invented), pieces)
            })
            .collect(),
        objectives,
        countries: sterna_vocabulary::country_by_any(&words)
            .map(|one| one.iso3.to_owned())
            .into_iter()
            .collect(),
        next: (u64::try_from(shown).unwrap_or(u64::MAX) < page.total).then(|| {
            query::href(
                "/search",
                &[("q".to_owned(), words.clone()), ("offset".to_owned(), shown.to_string())],
            )
        }),
        words,
    };
    Ok(view.render(&ctx))
}
