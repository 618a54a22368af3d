//! The versions of a report, and two of them as one document with changes marked.

use maud::{Markup, html};
use sterna_site::components::{Button, ButtonKind, PageHeader, SpanKind};
use sterna_site::{Ctx, Page};

use crate::report::ChangedBlock;

/// A version.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VersionRow {
    /// Its number.
    pub version: i64,
    /// When, in words.
    pub at: String,
    /// What for.
    pub summary: String,
}

/// The versions.
#[derive(Clone, Debug, Default)]
pub struct ReportHistoryView {
    /// The report's id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The versions, the latest first.
    pub versions: Vec<VersionRow>,
}

impl ReportHistoryView {
    /// The page.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let path = format!("/reports/{}", self.id);
        let page = Page::new(ctx.t("report-history"))
            .crumb(ctx.t("nav-reports"), "/reports")
            .crumb(self.title.clone(), path.clone());
        let latest = self.versions.first().map_or(1, |one| one.version);
        page.render(ctx, &html! {
            (PageHeader::new(ctx.t("report-history")).render(ctx))
            form method="get" action=(format!("{path}/compare")) {
                ol.versions { @for row in &self.versions { li {
                    label { input type="radio" name="a" value=(row.version) checked[row.version == (latest - 1).max(1)]; " " (ctx.t("report-earlier")) } " "
                    label { input type="radio" name="b" value=(row.version) checked[row.version == latest]; " " (ctx.t("report-later")) } " · "
                    (ctx.t_args("report-version", &[("version", row.version.into())])) " · " (ctx.content(&row.at)) " · " (ctx.content(&row.summary))
                } } }
                (Button::submit(ctx.t("report-compare")).kind(ButtonKind::Secondary).render(ctx))
            }
        })
    }
}

/// Two versions.
#[derive(Clone, Debug, Default)]
pub struct ReportCompareView {
    /// The report's id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The earlier and the later version.
    pub versions: (i64, i64),
    /// Its parts.
    pub parts: Vec<ChangedBlock>,
    /// The language it is written in.
    pub language: sterna_vocabulary::Lang,
}

impl ReportCompareView {
    /// The page.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let path = format!("/reports/{}", self.id);
        let page = Page::new(ctx.t("report-compare"))
            .crumb(ctx.t("nav-reports"), "/reports")
            .crumb(self.title.clone(), path.clone())
            .crumb(ctx.t("report-history"), format!("{path}/history"));
        let changed = self.parts.iter().filter(|part| !part.same()).count();
        let args = [
            ("a", self.versions.0.into()),
            ("b", self.versions.1.into()),
            ("count", i64::try_from(changed).unwrap_or(0).into()),
        ];
        page.render(ctx, &html! {
            (PageHeader::new(ctx.t("report-compare")).answer(html! { (ctx.t_args("report-compare-answer", &args)) }).render(ctx))
            article.document.compared lang=(self.language.code()) dir=(self.language.dir()) {
                @for part in &self.parts {
                    @if part.code == "heading" { h2 { (spans(ctx, part)) } }
                    @else if !part.spans.is_empty() {
                        section data-changed[!part.same()] {
                            p.soft { (ctx.t(&format!("report-block-{}", part.code))) " " code { (ctx.content(&part.block)) } }
                            p.pre dir="auto" { (spans(ctx, part)) }
                        }
                    }
                }
            }
        })
    }
}

fn spans(ctx: &Ctx, part: &ChangedBlock) -> Markup {
    html! {
        @for span in &part.spans {
            @match span.kind {
                SpanKind::Same => (ctx.content(&span.text)),
                SpanKind::Removed => del { (ctx.content(&span.text)) },
                SpanKind::Added => ins { (ctx.content(&span.text)) },
            }
        }
    }
}
