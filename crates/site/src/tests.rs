//! What this crate promises, tried.

mod components;
mod contrast;
mod door;
mod format;
mod locales;
mod manners;
mod panels;
mod rendered;

use http_body_util::BodyExt;

/// The body of an answer as text.
async fn text_of(response: axum::response::Response) -> String {
    let bytes = response.into_body().collect().await.map(|body| body.to_bytes()).unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}
