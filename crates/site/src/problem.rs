//! Refusals and faults as a person and a program can read them: RFC 9457 for data, a page for people.

use axum::Json;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use maud::{Markup, html};
use serde_json::{Map, Value, json};
use sterna_vocabulary::Lang;

use crate::messages::Arg;
use crate::{Ctx, Page, Wants};

/// Something that was refused or failed, with a stable dotted code.
///
/// Its words are the message `problem-<code with dashes for dots>`: the value is the title, `.detail` says what
/// happened, `.next` says what to do. A code without a message gets the words of its status. A handler returns it
/// as its error; the door words it in the reader's language, as a page or as `application/problem+json`.
#[derive(Clone, Debug)]
pub struct Problem {
    // Boxed, so that the results of handlers stay small.
    inner: Box<Inner>,
}

#[derive(Clone, Debug)]
struct Inner {
    status: StatusCode,
    code: String,
    args: Vec<(String, String)>,
    place: Option<String>,
    detail: Option<String>,
    extra: Map<String, Value>,
}

impl Problem {
    /// A problem with its HTTP status and code, such as `import.no-identifier`.
    pub fn new(status: StatusCode, code: impl Into<String>) -> Self {
        let code = code.into();
        let inner = Inner { status, code, args: Vec::new(), place: None, detail: None, extra: Map::new() };
        Self { inner: Box::new(inner) }
    }

    /// 400 with a code.
    pub fn bad_request(code: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, code)
    }

    /// 404 `request.not-found`: nothing here, or nothing this reader may see.
    pub fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "request.not-found")
    }

    /// 409 `archive.conflict`: somebody else wrote in between.
    pub fn conflict() -> Self {
        Self::new(StatusCode::CONFLICT, "archive.conflict")
    }

    /// 422 with a code: understood and refused.
    pub fn refused(code: impl Into<String>) -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, code)
    }

    /// 500 `fault.internal`. The cause is logged where the problem is made, never shown.
    pub fn fault(cause: &(dyn std::error::Error + 'static)) -> Self {
        tracing::error!(cause, "a request failed");
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "fault.internal")
    }

    /// Gives a value to the problem's messages.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.inner.args.push((name.to_owned(), value.to_string()));
        self
    }

    /// Says where: a file and line, a field, a row.
    #[must_use]
    pub fn at(mut self, place: impl Into<String>) -> Self {
        self.inner.place = Some(place.into());
        self
    }

    /// Words of the refusing room, used when the code has no message of its own.
    #[must_use]
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.inner.detail = Some(detail.into());
        self
    }

    /// Adds a member to the JSON form.
    #[must_use]
    pub fn member(mut self, name: &str, value: Value) -> Self {
        self.inner.extra.insert(name.to_owned(), value);
        self
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.inner.status
    }

    /// The code.
    pub fn code(&self) -> &str {
        &self.inner.code
    }

    fn key(&self) -> String {
        format!("problem-{}", self.inner.code.replace('.', "-"))
    }

    fn words(&self, ctx: &Ctx, attribute: Option<&str>) -> Option<String> {
        let args: Vec<(&str, Arg<'_>)> =
            self.inner.args.iter().map(|(name, value)| (name.as_str(), Arg::from(value.as_str()))).collect();
        let suffix = attribute.map(|name| format!(".{name}")).unwrap_or_default();
        let own = format!("{}{suffix}", self.key());
        if ctx.has(&own) {
            return Some(ctx.t_args(&own, &args));
        }
        // A title of its own says it in the reader's language; the room's English would only stand beside it.
        if attribute == Some("detail")
            && !ctx.has(&self.key())
            && let Some(detail) = &self.inner.detail
        {
            return Some(ctx.content(detail));
        }
        let general = format!("problem-status-{}{suffix}", self.inner.status.as_u16());
        if ctx.has(&general) {
            return Some(ctx.t(&general));
        }
        attribute.is_none().then(|| ctx.t("problem-status-500"))
    }

    /// The title in the reader's language.
    pub fn title(&self, ctx: &Ctx) -> String {
        self.words(ctx, None).unwrap_or_default()
    }

    /// The RFC 9457 object: `type`, `title`, `status`, `detail`, `instance`, and ours: `code`, `place`, `next`.
    pub fn to_json(&self, ctx: &Ctx) -> Value {
        let mut object = json!({
            "type": format!("urn:sterna:problem:{}", self.inner.code),
            "title": self.title(ctx),
            "status": self.inner.status.as_u16(),
            "code": self.inner.code,
        });
        let optional = [
            ("detail", self.words(ctx, Some("detail"))),
            ("next", self.words(ctx, Some("next"))),
            ("place", self.inner.place.clone()),
            ("instance", Some(ctx.path.clone())),
        ];
        if let Some(members) = object.as_object_mut() {
            for (name, value) in optional {
                if let Some(value) = value {
                    members.insert(name.to_owned(), Value::String(value));
                }
            }
            members.extend(self.inner.extra.clone());
        }
        object
    }

    /// The problem inside a page: title, what happened, where, what to do, and the code to quote.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        html! {
            div.problem role="alert" {
                p.problem-status { (self.inner.status.as_u16()) }
                h1 { (self.title(ctx)) }
                @if let Some(detail) = self.words(ctx, Some("detail")) { p.lead { (detail) } }
                @if let Some(place) = &self.inner.place {
                    p { (ctx.t("problem-place")) " " code dir="auto" { (ctx.content(place)) } }
                }
                @if let Some(next) = self.words(ctx, Some("next")) { p { (next) } }
                p.soft { (ctx.t("problem-code")) " " code { (ctx.content(&self.inner.code)) } }
            }
        }
    }

    /// The whole answer, worded for a reader.
    pub fn respond(&self, ctx: &Ctx, wants: Wants) -> Response {
        let mut response = match wants {
            Wants::Json => {
                let mut response = (self.inner.status, Json(self.to_json(ctx))).into_response();
                response
                    .headers_mut()
                    .insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
                response
            }
            Wants::Page => {
                (self.inner.status, Page::new(self.title(ctx)).render(ctx, &self.render(ctx))).into_response()
            }
        };
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        response
    }
}

/// An English problem document that carries the problem itself, so that the door can word it again for the reader.
impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.respond(&Ctx::plain(Lang::En), Wants::Json);
        response.extensions_mut().insert(self);
        response
    }
}
