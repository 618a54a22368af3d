//! The route table, which is the router: what is not declared here is not served.

use std::collections::BTreeMap;
use std::convert::Infallible;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request};
use axum::handler::Handler;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, on};
use http::{Method, StatusCode};
use serde_json::Value;

use crate::{Ctx, Principal, Problem};

/// Who may use an address. Before accounts exist there are two answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Permission {
    /// Whoever reaches the server.
    Public,
    /// The owner of the installation.
    Owner,
}

impl Permission {
    /// The name in the OpenAPI document.
    pub const fn code(self) -> &'static str {
        match self {
            Permission::Public => "public",
            Permission::Owner => "owner",
        }
    }

    fn allows(self, principal: Principal) -> bool {
        self == Permission::Public || principal == Principal::Owner
    }
}

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the path, as `{name}`.
    Path,
    /// In the query string.
    Query,
    /// In a header.
    Header,
}

/// What a parameter holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueKind {
    /// Text.
    Text,
    /// A whole number.
    Integer,
    /// Yes or no.
    Boolean,
    /// A calendar date.
    Date,
    /// Text, any number of times.
    Texts,
}

/// A parameter of a route.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Its name.
    pub name: &'static str,
    /// Where it stands.
    pub place: Place,
    /// What it holds.
    pub kind: ValueKind,
    /// What it does, in English.
    pub description: &'static str,
}

/// What is known of a route without its handler: for the OpenAPI document and for tests that try every address.
#[derive(Clone, Debug)]
pub struct RouteInfo {
    /// The method.
    pub method: Method,
    /// The path, parameters as `{name}`.
    pub path: String,
    /// Who may use it.
    pub permission: Permission,
    /// What it does: one English line.
    pub summary: &'static str,
    /// Its parameters.
    pub parameters: Vec<Parameter>,
    /// The media type and JSON schema of the body it takes.
    pub takes: Option<(&'static str, Value)>,
    /// Status, media type and JSON schema of what it answers.
    pub answers: Vec<(u16, &'static str, Value)>,
    /// Largest body taken, in bytes.
    pub body_bytes_max: usize,
}

/// One address: method, path, permission, handler, and its documentation.
///
/// There is no way to make one without a permission:
///
/// ```compile_fail
/// # use sterna_site::Route;
/// async fn page() -> &'static str { "" }
/// let route: Route<()> = Route::get("/page", page);
/// ```
///
/// ```
/// # use sterna_site::{Permission, Route};
/// async fn page() -> &'static str { "" }
/// let route: Route<()> = Route::get("/page", Permission::Public, page).summary("A page.");
/// ```
pub struct Route<S> {
    info: RouteInfo,
    handler: MethodRouter<S>,
}

impl<S: Clone + Send + Sync + 'static> Route<S> {
    /// Largest body a route takes unless it says otherwise, in bytes.
    pub const BODY_BYTES_MAX: usize = 2 * 1024 * 1024;

    /// Any method.
    pub fn new<H, T>(method: Method, path: &str, permission: Permission, handler: H) -> Self
    where
        H: Handler<T, S>,
        T: 'static,
    {
        let filter = axum::routing::MethodFilter::try_from(method.clone())
            .unwrap_or(axum::routing::MethodFilter::TRACE);
        Self {
            info: RouteInfo {
                method,
                path: path.to_owned(),
                permission,
                summary: "",
                parameters: Vec::new(),
                takes: None,
                answers: Vec::new(),
                body_bytes_max: Self::BODY_BYTES_MAX,
            },
            handler: on(filter, handler),
        }
    }

    /// `GET` (and `HEAD`).
    pub fn get<H, T>(path: &str, permission: Permission, handler: H) -> Self
    where
        H: Handler<T, S>,
        T: 'static,
    {
        Self::new(Method::GET, path, permission, handler)
    }

    /// `POST`.
    pub fn post<H, T>(path: &str, permission: Permission, handler: H) -> Self
    where
        H: Handler<T, S>,
        T: 'static,
    {
        Self::new(Method::POST, path, permission, handler)
    }

    /// `PUT`.
    pub fn put<H, T>(path: &str, permission: Permission, handler: H) -> Self
    where
        H: Handler<T, S>,
        T: 'static,
    {
        Self::new(Method::PUT, path, permission, handler)
    }

    /// `DELETE`.
    pub fn delete<H, T>(path: &str, permission: Permission, handler: H) -> Self
    where
        H: Handler<T, S>,
        T: 'static,
    {
        Self::new(Method::DELETE, path, permission, handler)
    }

    /// What it does: one English line for the OpenAPI document.
    #[must_use]
    pub fn summary(mut self, summary: &'static str) -> Self {
        self.info.summary = summary;
        self
    }

    /// Documents a parameter. Path parameters that are not documented are added as text.
    #[must_use]
    pub fn parameter(
        mut self,
        name: &'static str,
        place: Place,
        kind: ValueKind,
        description: &'static str,
    ) -> Self {
        self.info.parameters.push(Parameter { name, place, kind, description });
        self
    }

    /// Documents a query parameter.
    #[must_use]
    pub fn query(self, name: &'static str, kind: ValueKind, description: &'static str) -> Self {
        self.parameter(name, Place::Query, kind, description)
    }

    /// Documents the body it takes.
    #[must_use]
    pub fn takes(mut self, media_type: &'static str, schema: Value) -> Self {
        self.info.takes = Some((media_type, schema));
        self
    }

    /// Documents an answer.
    #[must_use]
    pub fn answers(mut self, status: u16, media_type: &'static str, schema: Value) -> Self {
        self.info.answers.push((status, media_type, schema));
        self
    }

    /// Sets the largest body, in bytes.
    #[must_use]
    pub fn body_bytes_max(mut self, bytes: usize) -> Self {
        self.info.body_bytes_max = bytes;
        self
    }
}

/// Why a table cannot be served.
#[derive(Debug, thiserror::Error)]
pub enum RouteError {
    /// The same method and path twice.
    #[error("route.duplicate: {method} {path} is declared twice")]
    Duplicate {
        /// The method.
        method: Method,
        /// The path.
        path: String,
    },
}

/// Routes, in the order they were added.
pub struct RouteTable<S = ()> {
    routes: Vec<Route<S>>,
}

impl<S: Clone + Send + Sync + 'static> Default for RouteTable<S> {
    fn default() -> Self {
        Self::new()
    }
}

impl<S: Clone + Send + Sync + 'static> RouteTable<S> {
    /// An empty table.
    pub fn new() -> Self {
        Self { routes: Vec::new() }
    }

    /// The table with another route.
    #[must_use]
    #[expect(clippy::should_implement_trait, reason = "a builder's word, not addition")]
    pub fn add(mut self, route: Route<S>) -> Self {
        self.routes.push(route);
        self
    }

    /// The table with the routes of another.
    #[must_use]
    pub fn merge(mut self, other: RouteTable<S>) -> Self {
        self.routes.extend(other.routes);
        self
    }

    /// Gives the handlers their state, so that tables of different rooms can be merged.
    pub fn with_state(self, state: S) -> RouteTable<()> {
        let routes = self
            .routes
            .into_iter()
            .map(|route| Route { info: route.info, handler: route.handler.with_state(state.clone()) })
            .collect();
        RouteTable { routes }
    }

    /// What is in the table.
    pub fn list(&self) -> Vec<RouteInfo> {
        self.routes.iter().map(|route| route.info.clone()).collect()
    }
}

impl RouteTable<()> {
    /// The router. Each route checks its permission before its handler, and its body limit while reading.
    ///
    /// # Errors
    /// When a method and path occur twice.
    pub fn into_router(self) -> Result<Router, RouteError> {
        let mut paths: BTreeMap<String, (MethodRouter, Vec<Method>)> = BTreeMap::new();
        for Route { info, handler } in self.routes {
            let permission = info.permission;
            let guarded: MethodRouter = handler
                .layer::<_, Infallible>(middleware::from_fn(move |ctx: Ctx, request: Request, next: Next| {
                    guard(permission, ctx, request, next)
                }))
                .layer(DefaultBodyLimit::max(info.body_bytes_max));
            let (held, methods) =
                paths.remove(&info.path).unwrap_or_else(|| (MethodRouter::new(), Vec::new()));
            if methods.contains(&info.method) {
                return Err(RouteError::Duplicate { method: info.method, path: info.path });
            }
            let methods = methods.into_iter().chain([info.method]).collect();
            paths.insert(info.path, (held.merge(guarded), methods));
        }
        let mut router = Router::new();
        for (path, (handler, _)) in paths {
            router = router.route(&path, handler);
        }
        Ok(router.fallback(|| async { Problem::not_found() }).method_not_allowed_fallback(|| async {
            Problem::new(StatusCode::METHOD_NOT_ALLOWED, "request.method")
        }))
    }
}

async fn guard(permission: Permission, ctx: Ctx, request: Request, next: Next) -> Response {
    if permission.allows(ctx.principal) {
        next.run(request).await
    } else {
        Problem::new(StatusCode::FORBIDDEN, "request.forbidden").into_response()
    }
}
