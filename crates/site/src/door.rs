//! What every request passes: host, origin, language, scheme; and every answer: headers, worded problems.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::{self, Next};
use axum::response::Response;
use http::header::{self, HeaderMap};
use http::{HeaderName, HeaderValue, Method, StatusCode};
use sterna_vocabulary::Lang;

use crate::negotiation::{self, LANG_COOKIE, cookie};
use crate::preferences::{TEXT_COOKIE, THEME_COOKIE, set_cookie};
use crate::{Ctx, Problem, Shell, TextSize, Theme, Wants};

/// Who asks. There is always one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Principal {
    /// Nobody in particular.
    Visitor,
    /// The owner of the installation; before accounts exist, whoever reaches the loopback address.
    Owner,
}

/// The door around a router.
///
/// It refuses a `Host` that is not ours (a page elsewhere that rebinds its name to the loopback address), refuses
/// writes that come from another site's page, makes the [`Ctx`], words problems for their reader, and sets the
/// security headers.
pub struct Door {
    shell: Arc<Shell>,
    hosts: Vec<String>,
    principal: Principal,
}

/// No scripts, styles, fonts or pictures but our own; no frames; forms only to ourselves.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; \
    img-src 'self' data:; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; \
    frame-ancestors 'none'";

const HEADERS: [(HeaderName, &str); 6] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=(), payment=()"),
];

impl Door {
    /// A door for a server on a loopback address: the names `localhost`, `127.0.0.1` and `[::1]` are its own.
    pub fn new(shell: Arc<Shell>, principal: Principal) -> Self {
        let hosts = ["localhost", "127.0.0.1", "[::1]"].map(str::to_owned).to_vec();
        Self { shell, hosts, principal }
    }

    /// Another name the server answers to, without its port.
    #[must_use]
    pub fn host(mut self, name: &str) -> Self {
        self.hosts.push(name.to_ascii_lowercase());
        self
    }

    /// Puts the door around a router. Layers added afterwards (compression, tracing) stand outside it.
    pub fn around(self, router: Router) -> Router {
        router.layer(middleware::from_fn_with_state(Arc::new(self), pass))
    }

    fn knows(&self, headers: &HeaderMap) -> bool {
        // A request without a host is HTTP/1.0 or a test inside the process; no browser sends one.
        let Some(host) = headers.get(header::HOST) else { return true };
        let Ok(host) = host.to_str() else { return false };
        let name = without_port(host).to_ascii_lowercase();
        self.hosts.contains(&name)
    }
}

fn without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        // The colons of a bare IPv6 address stand inside its brackets.
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    }
}

/// Whether a write comes from one of our own pages, or from a program that is no browser.
fn same_origin(method: &Method, path: &str, headers: &HeaderMap) -> bool {
    if matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS) {
        return true;
    }
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    let site = text(HeaderName::from_static("sec-fetch-site"));
    if let Some(site) = site
        && !matches!(site, "same-origin" | "none")
    {
        return false;
    }
    if let Some(origin) = text(header::ORIGIN) {
        let host = text(header::HOST).unwrap_or_default();
        let authority = origin.split_once("://").map_or("", |(_, rest)| rest);
        return authority.eq_ignore_ascii_case(host);
    }
    if site.is_some() || path.starts_with("/api/") {
        return true;
    }
    // Neither header: a browser too old to send them, or a program. A form could be forged by the former, so it must
    // show the cookie that only a page of ours sets and that no other site's form can send (SameSite=Strict).
    let form = text(header::CONTENT_TYPE).is_some_and(|kind| {
        ["application/x-www-form-urlencoded", "multipart/form-data", "text/plain"]
            .iter()
            .any(|forgeable| kind.starts_with(forgeable))
    });
    !form || cookie(headers, TOKEN_COOKIE).is_some_and(|value| value == token())
}

/// The cookie that shows a form was sent from a page of this process.
const TOKEN_COOKIE: &str = "sterna-token";

fn token() -> &'static str {
    static TOKEN: std::sync::OnceLock<String> = std::sync::OnceLock::new();
    TOKEN.get_or_init(|| {
        let mut bytes = [0_u8; 18];
        // Without randomness no form of an old browser is taken, since the cookie is then never set.
        if getrandom::fill(&mut bytes).is_err() {
            return String::new();
        }
        data_encoding::BASE64URL_NOPAD.encode(&bytes)
    })
}

async fn pass(State(door): State<Arc<Door>>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let query = parts.uri.query().unwrap_or_default().to_owned();
    let path = parts.uri.path().to_owned();
    let wants = Wants::of_parts(&parts);
    let lang = negotiation::of_request(&parts.headers, &query);
    let ctx = Ctx {
        lang,
        theme: cookie(&parts.headers, THEME_COOKIE).and_then(Theme::from_code).unwrap_or_default(),
        text_size: cookie(&parts.headers, TEXT_COOKIE).and_then(TextSize::from_code).unwrap_or_default(),
        path,
        query,
        principal: door.principal,
        shell: Arc::clone(&door.shell),
        pseudo: false,
    };
    let asked =
        ctx.pairs().into_iter().find(|(key, _)| key == "lang").and_then(|(_, code)| Lang::from_code(&code));
    let has_token = cookie(&parts.headers, TOKEN_COOKIE).is_some();

    let mut response = if !door.knows(&parts.headers) {
        Problem::new(StatusCode::MISDIRECTED_REQUEST, "request.host").respond(&ctx, wants)
    } else if !same_origin(&parts.method, &ctx.path, &parts.headers) {
        Problem::new(StatusCode::FORBIDDEN, "request.origin").respond(&ctx, wants)
    } else {
        parts.extensions.insert(ctx.clone());
        let response = next.run(Request::from_parts(parts, body)).await;
        match response.extensions().get::<Problem>() {
            Some(problem) => problem.respond(&ctx, wants),
            None => worded(response, &ctx, wants),
        }
    };

    let page = response
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .is_some_and(|kind| kind.starts_with("text/html"));
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("private, no-cache"));
    if page {
        headers.append(header::VARY, HeaderValue::from_static("accept, accept-language, cookie"));
        if let Ok(value) = HeaderValue::from_str(lang.code()) {
            headers.insert(header::CONTENT_LANGUAGE, value);
        }
        if let Some(asked) = asked {
            set_cookie(headers, LANG_COOKIE, asked.code());
        }
        if !has_token && !token().is_empty() {
            let text = format!("{TOKEN_COOKIE}={}; Path=/; SameSite=Strict; HttpOnly", token());
            if let Ok(value) = HeaderValue::from_str(&text) {
                headers.append(header::SET_COOKIE, value);
            }
        }
    }
    response
}

/// Refusals of the framework itself (a body too large, a query that does not parse) become problems too.
fn worded(response: Response, ctx: &Ctx, wants: Wants) -> Response {
    let status = response.status();
    let plain = response
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .is_none_or(|kind| kind.starts_with("text/plain"));
    if !plain || !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    let code = match status {
        StatusCode::PAYLOAD_TOO_LARGE => "request.too-large",
        StatusCode::NOT_FOUND => "request.not-found",
        StatusCode::METHOD_NOT_ALLOWED => "request.method",
        StatusCode::UNSUPPORTED_MEDIA_TYPE => "request.media-type",
        status if status.is_client_error() => "request.malformed",
        _ => "fault.internal",
    };
    Problem::new(status, code).respond(ctx, wants)
}
