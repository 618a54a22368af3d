//! What a reader chose for herself: language, scheme, text size. Cookies, set by plain links.

use axum::extract::Query;
use axum::response::{IntoResponse, Redirect, Response};
use http::HeaderMap;
use http::header::SET_COOKIE;
use serde::Deserialize;
use sterna_vocabulary::Lang;

use crate::negotiation::LANG_COOKIE;
use crate::routes::{Permission, Route, RouteTable};
use crate::{TextSize, Theme};

pub(crate) const THEME_COOKIE: &str = "sterna-theme";
pub(crate) const TEXT_COOKIE: &str = "sterna-text";
const YEAR_SECONDS: u32 = 31_536_000;

/// Where the switches lead.
pub(crate) const PATH: &str = "/preferences";

pub(crate) fn routes() -> RouteTable<()> {
    RouteTable::new()
        .add(Route::get(PATH, Permission::Public, choose).summary("Remembers a choice and returns."))
}

#[derive(Deserialize)]
struct Choice {
    lang: Option<String>,
    theme: Option<String>,
    text: Option<String>,
    back: Option<String>,
}

/// Nothing but appearance is stored, so a link (`GET`) may do it, and it works without scripts.
async fn choose(Query(choice): Query<Choice>) -> Response {
    let back = choice.back.as_deref().filter(|back| is_ours(back)).unwrap_or("/");
    let mut response = Redirect::to(back).into_response();
    let headers = response.headers_mut();
    if let Some(lang) = choice.lang.as_deref().and_then(Lang::from_code) {
        set_cookie(headers, LANG_COOKIE, lang.code());
    }
    if let Some(theme) = choice.theme.as_deref().and_then(Theme::from_code) {
        set_cookie(headers, THEME_COOKIE, theme.code());
    }
    if let Some(size) = choice.text.as_deref().and_then(TextSize::from_code) {
        set_cookie(headers, TEXT_COOKIE, size.code());
    }
    response
}

/// Whether an address stays on this server: an absolute path, and not `//elsewhere` nor `/\elsewhere`.
pub(crate) fn is_ours(back: &str) -> bool {
    back.starts_with('/')
        && !back.starts_with("//")
        && !back.contains('\\')
        && back.bytes().all(|byte| (0x21..0x7f).contains(&byte))
}

pub(crate) fn set_cookie(headers: &mut HeaderMap, name: &str, value: &str) {
    let text = format!("{name}={value}; Path=/; Max-Age={YEAR_SECONDS}; SameSite=Lax");
    if let Ok(value) = text.parse() {
        headers.append(SET_COOKIE, value);
    }
}
