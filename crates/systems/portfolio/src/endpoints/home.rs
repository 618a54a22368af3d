//! `/`

use axum::extract::State;
use maud::Markup;
use sterna_site::{Ctx, Permission, Problem, Route, RouteTable};

use super::Portfolio;
use crate::pages::HomeView;
use crate::stocktake::StocktakeQuery;

pub(super) fn routes() -> RouteTable<Portfolio> {
    RouteTable::new()
        .add(Route::get("/", Permission::Public, home).summary("What is recorded, in a sentence."))
}

async fn home(State(portfolio): State<Portfolio>, ctx: Ctx) -> Result<Markup, Problem> {
    let query = StocktakeQuery { lang: ctx.lang, ..StocktakeQuery::default() };
    let stocktake = super::stocktake::view(&portfolio, &ctx, query).await?;
    Ok(HomeView { stocktake }.render(&ctx))
}
