//! Shared pages as lists of panels: what each room has to say about an objective or a country.

use std::sync::Arc;
use std::time::Duration;

use maud::{Markup, html};

use crate::{Ctx, Pending};

/// What a shared page is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// An objective of the Compact, by its number as a concept code, `1` to `23`.
    Objective(String),
    /// A country or area, by its ISO 3166 alpha-3 code.
    Country(String),
}

/// Why a panel could not be made. The words are for the log; the page names the panel and says what to do.
#[derive(Debug, thiserror::Error)]
#[error("panel: {0}")]
pub struct PanelError(pub String);

impl PanelError {
    /// Keeps the words of another error.
    pub fn of(error: &impl std::fmt::Display) -> Self {
        Self(error.to_string())
    }
}

/// A room's part of a shared page. It brings its own heading (an `h2`).
pub trait Panel: Send + Sync {
    /// The message that names it, for its error and for the list of contents.
    fn key(&self) -> &'static str;

    /// The panel, or `None` when the room has nothing about this subject: an absent panel leaves no hole.
    fn offer<'a>(
        &'a self,
        subject: &'a Subject,
        ctx: &'a Ctx,
    ) -> Pending<'a, Result<Option<Markup>, PanelError>>;
}

/// The panels of the shared pages, in the order the binary wired them.
#[derive(Clone)]
pub struct Panels {
    panels: Arc<[Arc<dyn Panel>]>,
    timeout: Duration,
}

impl Panels {
    /// Panels with two seconds each.
    pub fn new(panels: Vec<Arc<dyn Panel>>) -> Self {
        Self { panels: panels.into(), timeout: Duration::from_secs(2) }
    }

    /// The same with another time limit for each panel.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// All panels, side by side in time; one that fails, panics or is late shows its own error and no other is
    /// touched.
    pub async fn render(&self, subject: &Subject, ctx: &Ctx) -> Markup {
        let made = self.panels.iter().map(|panel| {
            let (panel, subject, ctx) = (Arc::clone(panel), subject.clone(), ctx.clone());
            let key = panel.key();
            // Its own task: a panic ends the task, not the page.
            let mut task = tokio::spawn(async move { panel.offer(&subject, &ctx).await });
            let timeout = self.timeout;
            async move {
                let outcome = tokio::time::timeout(timeout, &mut task).await;
                (
                    key,
                    match outcome {
                        Ok(Ok(Ok(markup))) => Ok(markup),
                        Ok(Ok(Err(error))) => Err(error.to_string()),
                        Ok(Err(_)) => Err("panel: it panicked".to_owned()),
                        Err(_) => {
                            task.abort();
                            Err("panel: it was late".to_owned())
                        }
                    },
                )
            }
        });
        let made = futures::future::join_all(made).await;
        html! {
            @for (key, outcome) in made {
                @match outcome {
                    Ok(Some(markup)) => section.panel id=(key) { (markup) },
                    Ok(None) => {},
                    Err(error) => (failed(key, &error, ctx)),
                }
            }
            @if self.panels.is_empty() { p.soft { (ctx.t("panels-none")) } }
        }
    }
}

fn failed(key: &str, error: &str, ctx: &Ctx) -> Markup {
    tracing::error!(panel = key, error, "a panel could not be made");
    html! {
        section.panel.panel-failed id=(key) {
            h2 { (ctx.t(key)) }
            p role="status" { (ctx.t("panel-failed")) " " a href=(ctx.here()) { (ctx.t("panel-again")) } }
        }
    }
}
