//! Routes, the OpenAPI document, cursors, entity tags.

use http::Method;
use serde_json::json;

use crate::{Cursor, OpenApi, Permission, Place, Route, RouteError, RouteTable, ValueKind, Wants, etag};

async fn nothing() {}

#[test]
fn the_same_address_twice_does_not_start() {
    let table: RouteTable<()> = RouteTable::new()
        .add(Route::get("/a", Permission::Public, nothing))
        .add(Route::post("/a", Permission::Owner, nothing))
        .add(Route::get("/a", Permission::Public, nothing));
    assert!(matches!(table.into_router(), Err(RouteError::Duplicate { method: Method::GET, .. })));
}

#[test]
fn the_document_is_the_table() {
    let table: RouteTable<()> = RouteTable::new()
        .add(
            Route::get("/api/v1/projects/{id}", Permission::Public, nothing)
                .summary("One project.")
                .query("lang", ValueKind::Text, "The language of labels.")
                .answers(200, "application/json", json!({ "type": "object" })),
        )
        .add(
            Route::put("/api/v1/projects/{id}", Permission::Owner, nothing)
                .summary("A new version.")
                .parameter("If-Match", Place::Header, ValueKind::Text, "The version it changes.")
                .takes("application/json", json!({ "type": "object" })),
        )
        .add(Route::get("/projects", Permission::Public, nothing));
    let document = OpenApi::document(&table.list(), "0.1.0");
    assert_eq!(document["openapi"], "3.1.0");
    assert_eq!(document["paths"].as_object().map(serde_json::Map::len), Some(1));
    let path = &document["paths"]["/api/v1/projects/{id}"];
    assert_eq!(path["get"]["x-permission"], "public");
    assert_eq!(path["get"]["operationId"], "get-projects-id");
    assert_eq!(path["get"]["parameters"][0]["in"], "path");
    assert_eq!(path["get"]["parameters"][1]["name"], "lang");
    assert_eq!(path["put"]["x-permission"], "owner");
    assert_eq!(path["put"]["requestBody"]["required"], true);
    assert_eq!(document, OpenApi::document(&table.list(), "0.1.0"));
    assert_eq!(OpenApi::mount(table, "0.1.0").list().len(), 4);
}

#[test]
fn cursors_return() {
    let text = Cursor::encode(&("Nairobi", 41_i64));
    assert_eq!(Cursor::decode::<(String, i64)>(&text).ok(), Some(("Nairobi".to_owned(), 41)));
    for bad in ["", "###", "AAAA", &"A".repeat(Cursor::TEXT_BYTES_MAX + 1)] {
        let code = Cursor::decode::<(String, i64)>(bad).err().map(|problem| problem.code().to_owned());
        assert_eq!(code.as_deref(), Some("request.cursor"), "{bad}");
    }
}

#[test]
fn clients_get_what_they_want() {
    assert_eq!(Wants::of("/api/v1/projects", Some("text/html")), Wants::Json);
    assert_eq!(Wants::of("/projects", None), Wants::Page);
    assert_eq!(Wants::of("/projects", Some("text/html,application/json;q=0.5")), Wants::Page);
    assert_eq!(Wants::of("/projects", Some("application/json")), Wants::Json);
    assert_eq!(etag(7), "\"7\"");
}
