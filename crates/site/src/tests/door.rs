//! Hosts, origins, headers, cookies, worded problems.

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use http::{Request, StatusCode};
use tower::ServiceExt;

use super::text_of;
use crate::{Door, Permission, Principal, Problem, Route, RouteTable, Shell};

async fn saved() -> &'static str {
    "saved"
}

async fn refused() -> Result<(), Problem> {
    Err(Problem::conflict())
}

fn app(principal: Principal) -> Router {
    let own = RouteTable::new()
        .add(Route::post("/save", Permission::Owner, saved))
        .add(Route::post("/api/v1/save", Permission::Owner, saved).body_bytes_max(10))
        .add(Route::get("/refused", Permission::Public, refused))
        .add(Route::get("/api/v1/refused", Permission::Public, refused));
    let router = crate::routes().merge(own).into_router().unwrap_or_else(|error| panic!("{error}"));
    Door::new(Arc::new(Shell::default()), principal).around(router)
}

async fn ask(request: Request<Body>) -> axum::response::Response {
    app(Principal::Owner).oneshot(request).await.unwrap_or_else(|error| match error {})
}

fn request(method: &str, path: &str, headers: &[(&str, &str)]) -> Request<Body> {
    let mut builder = Request::builder().method(method).uri(path);
    if !headers.iter().any(|(name, _)| *name == "host") {
        builder = builder.header("host", "127.0.0.1:8023");
    }
    for (name, value) in headers {
        builder = builder.header(*name, *value);
    }
    builder.body(Body::empty()).unwrap_or_else(|error| panic!("{error}"))
}

#[tokio::test]
async fn another_name_is_refused() {
    for host in ["127.0.0.1:8023", "localhost", "[::1]:99", "LOCALHOST:1"] {
        assert_eq!(
            ask(request("GET", "/styleguide", &[("host", host)])).await.status(),
            StatusCode::OK,
            "{host}"
        );
    }
    for host in ["evil.example", "127.0.0.1.evil.example:8023", "localhost.evil", ""] {
        let answer = ask(request("GET", "/styleguide", &[("host", host)])).await;
        assert_eq!(answer.status(), StatusCode::MISDIRECTED_REQUEST, "{host}");
    }
}

#[tokio::test]
async fn forms_of_other_sites_are_refused() {
    const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");
    let cases: &[(&[(&str, &str)], StatusCode)] = &[
        (&[FORM, ("origin", "http://127.0.0.1:8023")], StatusCode::OK),
        (&[FORM, ("origin", "http://127.0.0.1:9999")], StatusCode::FORBIDDEN),
        (&[FORM, ("origin", "https://evil.example")], StatusCode::FORBIDDEN),
        (&[FORM, ("origin", "null")], StatusCode::FORBIDDEN),
        (&[FORM, ("sec-fetch-site", "cross-site")], StatusCode::FORBIDDEN),
        (&[FORM, ("sec-fetch-site", "same-site")], StatusCode::FORBIDDEN),
        (&[FORM, ("sec-fetch-site", "same-origin")], StatusCode::OK),
        (&[FORM], StatusCode::FORBIDDEN),
        (&[("content-type", "application/json")], StatusCode::OK),
    ];
    for (headers, status) in cases {
        assert_eq!(ask(request("POST", "/save", headers)).await.status(), *status, "{headers:?}");
    }
    let page = ask(request("GET", "/styleguide", &[])).await;
    let cookie = page.headers().get("set-cookie").and_then(|value| value.to_str().ok()).unwrap_or_default();
    assert!(cookie.contains("SameSite=Strict") && cookie.contains("HttpOnly"), "{cookie}");
    let token = cookie.split(';').next().unwrap_or_default();
    assert_eq!(ask(request("POST", "/save", &[FORM, ("cookie", token)])).await.status(), StatusCode::OK);
    assert_eq!(ask(request("POST", "/api/v1/save", &[FORM])).await.status(), StatusCode::OK);
}

#[tokio::test]
async fn answers_carry_a_strict_policy() {
    let answer = ask(request("GET", "/styleguide", &[])).await;
    let policy = answer.headers()["content-security-policy"].to_str().unwrap_or_default().to_owned();
    assert!(policy.starts_with("default-src 'none'"));
    assert!(!policy.contains("unsafe"));
    for name in
        ["x-content-type-options", "referrer-policy", "cross-origin-opener-policy", "permissions-policy"]
    {
        assert!(answer.headers().contains_key(name), "{name}");
    }
    assert_eq!(answer.headers()["cache-control"], "private, no-cache");
}

#[tokio::test]
async fn assets_are_kept_for_a_year_and_pages_name_only_ours() {
    let page = text_of(ask(request("GET", "/styleguide", &[])).await).await;
    let mut found = 0;
    for part in page.split("href=\"/assets/").skip(1).chain(page.split("src=\"/assets/").skip(1)) {
        let path = format!("/assets/{}", &part[..part.find('"').unwrap_or(0)]);
        let answer = ask(request("GET", &path, &[])).await;
        assert_eq!(answer.status(), StatusCode::OK, "{path}");
        assert!(answer.headers()["cache-control"].to_str().unwrap_or_default().contains("immutable"));
        found += 1;
    }
    assert!(found >= 1);
    assert_eq!(ask(request("GET", "/assets/../Cargo.toml", &[])).await.status(), StatusCode::NOT_FOUND);
    assert_eq!(ask(request("GET", "/favicon.svg", &[])).await.status(), StatusCode::OK);
}

#[tokio::test]
async fn problems_are_worded_for_their_reader() {
    let page = ask(request("GET", "/refused?lang=ru", &[("accept", "text/html")])).await;
    assert_eq!(page.status(), StatusCode::CONFLICT);
    assert!(text_of(page).await.contains("Ничего не перезаписано."));

    let data = ask(request("GET", "/api/v1/refused", &[("accept-language", "fr")])).await;
    assert_eq!(data.headers()["content-type"], "application/problem+json");
    let value: serde_json::Value = serde_json::from_str(&text_of(data).await).unwrap_or_default();
    assert_eq!(value["code"], "archive.conflict");
    assert_eq!(value["status"], 409);
    assert_eq!(value["title"], "Une autre personne a écrit entre-temps");
    assert!(value["next"].is_string() && value["type"] == "urn:sterna:problem:archive.conflict");

    let missing = ask(request("GET", "/nowhere", &[])).await;
    assert_eq!(missing.status(), StatusCode::NOT_FOUND);
    assert!(text_of(missing).await.contains("<h1>Nothing is here</h1>"));
    assert_eq!(ask(request("DELETE", "/refused", &[])).await.status(), StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn a_visitor_cannot_write() {
    let answer = app(Principal::Visitor).oneshot(request("POST", "/api/v1/save", &[])).await;
    let answer = answer.unwrap_or_else(|error| match error {});
    assert_eq!(answer.status(), StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn choices_are_remembered_and_lead_back_home_only() {
    let cases = [
        ("/preferences?theme=dark&back=%2Fstyleguide%3Fa%3D1", "/styleguide?a=1", "sterna-theme=dark"),
        ("/preferences?text=large&back=https%3A%2F%2Fevil.example", "/", "sterna-text=large"),
        ("/preferences?lang=ar&back=%2F%2Fevil.example", "/", "sterna-lang=ar"),
        ("/preferences?lang=ar&back=%2F%5Cevil.example", "/", "sterna-lang=ar"),
    ];
    for (path, back, cookie) in cases {
        let answer = ask(request("GET", path, &[])).await;
        assert_eq!(answer.status(), StatusCode::SEE_OTHER);
        assert_eq!(answer.headers()["location"], back, "{path}");
        let set = answer.headers()["set-cookie"].to_str().unwrap_or_default();
        assert!(set.starts_with(cookie), "{set}");
    }
    let page =
        text_of(ask(request("GET", "/styleguide", &[("cookie", "sterna-theme=dark; sterna-lang=ar")])).await);
    assert!(page.await.contains("<html lang=\"ar\" dir=\"rtl\" data-theme=\"dark\""));
}
