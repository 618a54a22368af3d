//! Styles, fonts and the small script: built by Vite into `web/dist`, embedded in release builds.
//!
//! Without that folder the program still compiles: pages then get the same style sheets straight from
//! `web/src/styles`, lack the web fonts and the script, and the log says so once.

use std::borrow::Cow;
use std::sync::OnceLock;

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use rust_embed::RustEmbed;
use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::Problem;
use crate::mark;
use crate::routes::{Permission, Route, RouteTable};

#[derive(RustEmbed)]
#[folder = "../../web/dist"]
#[allow_missing = true]
struct Built;

#[derive(RustEmbed)]
#[folder = "../../web/src/styles"]
struct Sources;

/// The style sheets of the fallback, in the order in which `main.css` imports them. `fonts.css` needs the bundler.
pub(crate) const STYLES: [&str; 9] = [
    "tokens.css",
    "base.css",
    "shell.css",
    "text.css",
    "forms.css",
    "table.css",
    "marks.css",
    "charts.css",
    "print.css",
];

#[derive(Deserialize)]
struct Entry {
    file: String,
    #[serde(default)]
    css: Vec<String>,
}

/// What a page's head names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) styles: Vec<String>,
    pub(crate) scripts: Vec<String>,
}

/// Whether the bundle of `web/` is there.
pub fn built() -> bool {
    Built::get("manifest.json").is_some()
}

/// The addresses of style sheets and scripts. Debug builds look again for each page, release builds once.
pub(crate) fn head() -> Cow<'static, Head> {
    static HEAD: OnceLock<Head> = OnceLock::new();
    if cfg!(debug_assertions) { Cow::Owned(find()) } else { Cow::Borrowed(HEAD.get_or_init(find)) }
}

fn find() -> Head {
    let entry = Built::get("manifest.json")
        .and_then(|file| {
            serde_json::from_slice::<std::collections::BTreeMap<String, serde_json::Value>>(&file.data).ok()
        })
        .and_then(|mut manifest| manifest.remove("src/main.ts"))
        .and_then(|value| serde_json::from_value::<Entry>(value).ok());
    match entry {
        Some(entry) => Head {
            styles: entry.css.iter().map(|path| format!("/{path}")).collect(),
            scripts: vec![format!("/{}", entry.file)],
        },
        None => {
            static WARNED: OnceLock<()> = OnceLock::new();
            WARNED.get_or_init(|| {
                tracing::warn!("web/dist is absent: pages are plain; run `make` to build it")
            });
            Head { styles: vec![format!("/assets/plain-{}.css", fallback().1)], scripts: Vec::new() }
        }
    }
}

/// The style sheets joined, and the hash that names them.
fn fallback() -> (String, String) {
    let mut text = String::new();
    for name in STYLES {
        if let Some(file) = Sources::get(name) {
            text.push_str(&String::from_utf8_lossy(&file.data));
        }
    }
    let hash = data_encoding::HEXLOWER.encode(&Sha256::digest(text.as_bytes())[..6]);
    (text, hash)
}

pub(crate) fn routes() -> RouteTable<()> {
    RouteTable::new()
        .add(
            Route::get("/assets/{*path}", Permission::Public, asset)
                .summary("A style sheet, font or script."),
        )
        .add(Route::get("/favicon.svg", Permission::Public, favicon).summary("The mark."))
}

/// A year: the name of the file changes with its content.
const IMMUTABLE: &str = "public, max-age=31536000, immutable";

async fn asset(Path(path): Path<String>) -> Response {
    if path.starts_with("plain-") && path.ends_with(".css") {
        return answer("text/css; charset=utf-8", Cow::Owned(fallback().0.into_bytes()), IMMUTABLE);
    }
    match Built::get(&format!("assets/{path}")) {
        Some(file) => answer(media_type(&path), file.data, IMMUTABLE),
        None => Problem::not_found().into_response(),
    }
}

async fn favicon() -> Response {
    answer("image/svg+xml", Cow::Owned(mark::favicon().into_bytes()), "public, max-age=86400")
}

fn answer(kind: &'static str, data: Cow<'static, [u8]>, cache: &'static str) -> Response {
    let body = match data {
        Cow::Borrowed(bytes) => axum::body::Body::from(bytes::Bytes::from_static(bytes)),
        Cow::Owned(bytes) => axum::body::Body::from(bytes),
    };
    ([(CONTENT_TYPE, kind), (CACHE_CONTROL, cache)], body).into_response()
}

fn media_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "woff2" => "font/woff2",
        "svg" => "image/svg+xml",
        "json" | "map" => "application/json",
        "png" => "image/png",
        _ => "application/octet-stream",
    }
}
