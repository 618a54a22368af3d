//! Whether a client wants a page or data.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use http::header::ACCEPT;
use http::request::Parts;

/// What an answer is to be; an axum extractor. Addresses under `/api/` are data; elsewhere `Accept` decides, and a
/// page is the default.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wants {
    /// An HTML page.
    Page,
    /// JSON.
    Json,
}

impl Wants {
    /// What the client of this request wants.
    pub fn of(path: &str, accept: Option<&str>) -> Self {
        if path == "/api" || path.starts_with("/api/") {
            return Wants::Json;
        }
        let accept = accept.unwrap_or_default();
        let json = accept.find("json");
        match (json, accept.find("text/html")) {
            (Some(json), Some(html)) if json < html => Wants::Json,
            (Some(_), None) => Wants::Json,
            _ => Wants::Page,
        }
    }

    pub(crate) fn of_parts(parts: &Parts) -> Self {
        Self::of(parts.uri.path(), parts.headers.get(ACCEPT).and_then(|value| value.to_str().ok()))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Wants {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Wants::of_parts(parts))
    }
}
