//! Entity tags: the version of a record in `ETag`, and what a writer believes it to be in `If-Match`.

use axum::extract::FromRequestParts;
use http::HeaderValue;
use http::header::IF_MATCH;
use http::request::Parts;

use crate::Problem;

/// The `ETag` of a record's version: `"7"`.
pub fn etag(version: i64) -> HeaderValue {
    HeaderValue::from_str(&format!("\"{version}\"")).unwrap_or(HeaderValue::from_static("\"0\""))
}

/// What the writer believes to be there; an axum extractor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IfMatch {
    /// No header: the writer said nothing.
    Absent,
    /// `*`: whatever is there.
    Any,
    /// `"7"`: this version.
    Version(i64),
}

impl IfMatch {
    /// The version, demanded.
    ///
    /// # Errors
    /// `request.if-match-required` (428) when the writer said nothing or `*`.
    pub fn demand(self) -> Result<i64, Problem> {
        match self {
            IfMatch::Version(version) => Ok(version),
            IfMatch::Absent | IfMatch::Any => {
                Err(Problem::new(http::StatusCode::PRECONDITION_REQUIRED, "request.if-match-required"))
            }
        }
    }
}

impl<S: Send + Sync> FromRequestParts<S> for IfMatch {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        let Some(value) = parts.headers.get(IF_MATCH) else { return Ok(IfMatch::Absent) };
        let text = value.to_str().unwrap_or_default().trim();
        if text == "*" {
            return Ok(IfMatch::Any);
        }
        text.strip_prefix("W/")
            .unwrap_or(text)
            .trim_matches('"')
            .parse()
            .map(IfMatch::Version)
            .map_err(|_| Problem::bad_request("request.if-match"))
    }
}
