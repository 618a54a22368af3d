//! Shared pages stand, whatever a panel does.

use std::sync::Arc;
use std::time::Duration;

use maud::{Markup, html};
use sterna_vocabulary::Lang;

use crate::{Ctx, Panel, PanelError, Panels, Pending, Subject};

enum Sample {
    Good,
    Nothing,
    Fails,
    Late,
    Panics,
}

impl Panel for Sample {
    fn key(&self) -> &'static str {
        "nav-projects"
    }

    fn offer<'a>(&'a self, _: &'a Subject, _: &'a Ctx) -> Pending<'a, Result<Option<Markup>, PanelError>> {
        Box::pin(async move {
            match self {
                Sample::Good => Ok(Some(html! { p { "good" } })),
                Sample::Nothing => Ok(None),
                Sample::Fails => Err(PanelError("secret".to_owned())),
                Sample::Late => std::future::pending().await,
                Sample::Panics => panic!("a panel that panics"),
            }
        })
    }
}

#[tokio::test]
async fn a_bad_panel_fails_alone() {
    let panels = Panels::new(vec![
        Arc::new(Sample::Fails),
        Arc::new(Sample::Late),
        Arc::new(Sample::Panics),
        Arc::new(Sample::Nothing),
        Arc::new(Sample::Good),
    ])
    .timeout(Duration::from_millis(50));
    let ctx = Ctx::plain(Lang::Fr);
    let html = panels.render(&Subject::Objective("1".to_owned()), &ctx).await.into_string();
    assert_eq!(html.matches("<section").count(), 4);
    assert_eq!(html.matches("panel-failed").count(), 3);
    assert!(html.contains("<p>good</p>"));
    assert!(html.contains(&ctx.t("panel-failed")));
    assert!(!html.contains("secret"), "the cause is for the log");
}
