//! `/collections/{slug}/iati.xml` and `/projects.xml`: what a registry harvests.

use axum::body::{Body, Bytes};
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, StatusCode, header};
use jiff::Timestamp;
use sterna_archive::{Reader, Seq};
use sterna_site::{Ctx, Permission, Problem, Route, RouteTable};

use super::{Portfolio, from_archive};
use crate::PortfolioError;
use crate::export::IatiExport;

pub(super) fn routes() -> RouteTable<Portfolio> {
    RouteTable::new()
        .add(
            Route::get("/collections/{slug}/iati.xml", Permission::Public, collection)
                .summary("A collection as an IATI 2.03 activity file, for registries."),
        )
        .add(
            Route::get("/projects.xml", Permission::Public, list)
                .summary("The list as an IATI 2.03 activity file."),
        )
}

async fn collection(
    State(portfolio): State<Portfolio>,
    Path(slug): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let known = portfolio.partition.collections().await.map_err(from_archive)?;
    if !known.iter().any(|one| one.slug == slug) {
        return Err(Problem::new(StatusCode::NOT_FOUND, "archive.no-such-collection"));
    }
    let name = format!("{slug}.iati.xml");
    answer(&portfolio, vec![("collection".to_owned(), slug)], &name, &headers).await
}

async fn list(State(portfolio): State<Portfolio>, ctx: Ctx, headers: HeaderMap) -> Result<Response, Problem> {
    answer(&portfolio, ctx.pairs(), "projects.iati.xml", &headers).await
}

/// The file as it is written, or that the asker has it already.
async fn answer(
    portfolio: &Portfolio,
    pairs: Vec<(String, String)>,
    name: &str,
    headers: &HeaderMap,
) -> Result<Response, Problem> {
    let now = Timestamp::now();
    let today = now.to_zoned(jiff::tz::TimeZone::UTC).date();
    let mut export = IatiExport::begin(&portfolio.partition, &pairs, None, Some(today)).await?;
    let seq = export.change();
    let tag = format!("W/\"iati-{}-{}\"", seq.0, export.fingerprint());
    let changed = changed_at(portfolio, seq).await?;
    let fresh = [
        (header::ETAG, tag.clone()),
        (header::LAST_MODIFIED, changed.map(http_date).unwrap_or_default()),
        (header::CACHE_CONTROL, "no-cache".to_owned()),
    ];
    if is_held(headers, &tag, changed) {
        return Ok((StatusCode::NOT_MODIFIED, fresh).into_response());
    }
    let first = export.first().await.map_err(|error| match error {
        PortfolioError::NothingToExport { .. } => {
            Problem::new(StatusCode::NOT_FOUND, error.code()).detail(error.to_string())
        }
        error => error.into(),
    })?;
    let rest = futures::stream::unfold(export, |mut export| async move {
        match export.next().await {
            Ok(Some(bytes)) => Some((Ok(Bytes::from(bytes)), export)),
            Ok(None) => None,
            Err(error) => {
                tracing::error!(code = error.code(), "an export under way broke off");
                Some((Err(std::io::Error::other(error.code())), export))
            }
        }
    });
    let whole = futures::StreamExt::chain(
        futures::stream::once(async move { Ok::<_, std::io::Error>(Bytes::from(first)) }),
        rest,
    );
    let kind = [
        (header::CONTENT_TYPE, "application/xml; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("inline; filename=\"{name}\"")),
    ];
    Ok((fresh, kind, Body::from_stream(whole)).into_response())
}

/// When the last change up to a number was made.
async fn changed_at(portfolio: &Portfolio, seq: Seq) -> Result<Option<Timestamp>, Problem> {
    let last = portfolio
        .partition
        .change_sets(&Reader::owner(), Some(Seq(seq.0.saturating_add(1))), 1)
        .await
        .map_err(from_archive)?;
    Ok(last.first().map(|one| one.at))
}

/// A moment as HTTP writes it.
fn http_date(at: Timestamp) -> String {
    at.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

/// Whether the asker holds what would be answered: by its tag, else by its date.
fn is_held(headers: &HeaderMap, tag: &str, changed: Option<Timestamp>) -> bool {
    let text = |name| headers.get(name).and_then(|value: &http::HeaderValue| value.to_str().ok());
    if let Some(held) = text(header::IF_NONE_MATCH) {
        return held
            .split(',')
            .any(|one| one.trim().trim_start_matches("W/") == tag.trim_start_matches("W/"));
    }
    match (text(header::IF_MODIFIED_SINCE), changed) {
        (Some(held), Some(changed)) => held == http_date(changed),
        _ => false,
    }
}
