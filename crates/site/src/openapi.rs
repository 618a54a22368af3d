//! The OpenAPI 3.1 document, written from the route table.

use serde_json::{Map, Value, json};

use crate::routes::{Parameter, Permission, Place, Route, RouteInfo, RouteTable, ValueKind};

/// The document of a table's addresses under `/api/`.
pub struct OpenApi;

impl OpenApi {
    /// Where the document is served.
    pub const PATH: &'static str = "/api/v1/openapi.json";

    /// The table with the document of its own routes at [`Self::PATH`]. Call it last, on the whole table.
    pub fn mount(table: RouteTable<()>, version: &str) -> RouteTable<()> {
        let own: Route<()> = Route::get(Self::PATH, Permission::Public, || async {})
            .summary("This document.")
            .answers(200, "application/json", json!({ "type": "object" }));
        let infos: Vec<RouteInfo> =
            table.list().into_iter().chain(RouteTable::new().add(own).list()).collect();
        let text = Self::document(&infos, version).to_string();
        let handler = move || {
            let text = text.clone();
            async move { ([(http::header::CONTENT_TYPE, "application/json")], text) }
        };
        table.add(Route::get(Self::PATH, Permission::Public, handler).summary("This document.").answers(
            200,
            "application/json",
            json!({ "type": "object" }),
        ))
    }

    /// The document. Equal routes give an equal document.
    pub fn document(routes: &[RouteInfo], version: &str) -> Value {
        let mut paths: Map<String, Value> = Map::new();
        let mut api: Vec<&RouteInfo> = routes.iter().filter(|info| info.path.starts_with("/api/")).collect();
        api.sort_by(|a, b| (&a.path, a.method.as_str()).cmp(&(&b.path, b.method.as_str())));
        for info in api {
            let item = paths.entry(info.path.replace("{*", "{")).or_insert_with(|| json!({}));
            item[info.method.as_str().to_ascii_lowercase()] = operation(info);
        }
        json!({
            "openapi": "3.1.0",
            "info": {
                "title": "Sterna",
                "version": version,
                "license": { "name": "Apache-2.0", "identifier": "Apache-2.0" },
            },
            "servers": [{ "url": "/" }],
            "paths": paths,
            "components": {
                "schemas": { "Problem": problem_schema() },
            },
        })
    }
}

fn operation(info: &RouteInfo) -> Value {
    let mut responses = Map::new();
    for (status, media_type, schema) in &info.answers {
        responses.insert(
            status.to_string(),
            json!({ "description": info.summary, "content": { *media_type: { "schema": schema } } }),
        );
    }
    if responses.is_empty() {
        responses.insert("200".to_owned(), json!({ "description": info.summary }));
    }
    responses.insert(
        "default".to_owned(),
        json!({
            "description": "A problem (RFC 9457).",
            "content": {
                "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } }
            },
        }),
    );
    let mut operation = json!({
        "operationId": operation_id(info),
        "summary": info.summary,
        "parameters": parameters(info),
        "responses": responses,
        "x-permission": info.permission.code(),
    });
    if let Some((media_type, schema)) = &info.takes {
        operation["requestBody"] =
            json!({ "required": true, "content": { *media_type: { "schema": schema } } });
    }
    operation
}

/// `get-projects-id` for `GET /api/v1/projects/{id}`.
fn operation_id(info: &RouteInfo) -> String {
    let path = info.path.trim_start_matches("/api/v1/");
    let mut id = info.method.as_str().to_ascii_lowercase();
    for part in
        path.split(|character: char| !character.is_ascii_alphanumeric()).filter(|part| !part.is_empty())
    {
        id.push('-');
        id.push_str(part);
    }
    id
}

fn parameters(info: &RouteInfo) -> Vec<Value> {
    let undocumented = info
        .path
        .split('/')
        .filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'))
        .map(|name| name.trim_start_matches('*'))
        .filter(|name| !info.parameters.iter().any(|known| known.place == Place::Path && known.name == *name))
        .map(|name| parameter(name, Place::Path, ValueKind::Text, ""));
    let known = info
        .parameters
        .iter()
        .map(|Parameter { name, place, kind, description }| parameter(name, *place, *kind, description));
    undocumented.chain(known).collect()
}

fn parameter(name: &str, place: Place, kind: ValueKind, description: &str) -> Value {
    let schema = match kind {
        ValueKind::Text => json!({ "type": "string" }),
        ValueKind::Integer => json!({ "type": "integer" }),
        ValueKind::Boolean => json!({ "type": "boolean" }),
        ValueKind::Date => json!({ "type": "string", "format": "date" }),
        ValueKind::Texts => json!({ "type": "array", "items": { "type": "string" } }),
    };
    let place_name = match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
    };
    let mut object =
        json!({ "name": name, "in": place_name, "required": place == Place::Path, "schema": schema });
    if !description.is_empty() {
        object["description"] = description.into();
    }
    object
}

fn problem_schema() -> Value {
    json!({
        "type": "object",
        "required": ["type", "title", "status", "code"],
        "properties": {
            "type": { "type": "string", "format": "uri" },
            "title": { "type": "string", "description": "In the language of the request." },
            "status": { "type": "integer" },
            "code": { "type": "string", "description": "Stable and dotted." },
            "detail": { "type": "string" },
            "next": { "type": "string", "description": "What to do." },
            "place": { "type": "string", "description": "Where in what was sent." },
            "instance": { "type": "string" },
        },
    })
}
