//! A Word file that came back: each part that differs, to be taken or left.

use maud::{Markup, html};
use sterna_site::components::{Button, Notice, NoticeGrade, PageHeader, SpanKind, word_diff};
use sterna_site::{Ctx, Page};

use crate::report::{WordBlock, WordReview};

/// What the page shows.
#[derive(Clone, Debug, Default)]
pub struct ReportWordView {
    /// The report's id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its version now.
    pub version: i64,
    /// What differs.
    pub review: WordReview,
    /// The kept file, by its hash.
    pub file: String,
}

impl ReportWordView {
    /// The page.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let path = format!("/reports/{}", self.id);
        let page = Page::new(ctx.t("report-word"))
            .crumb(ctx.t("nav-reports"), "/reports")
            .crumb(self.title.clone(), path.clone())
            .wide();
        let takeable = self.review.blocks.iter().filter(|block| block.takeable).count();
        let args = [
            ("changed", i64::try_from(self.review.blocks.len()).unwrap_or(0).into()),
            ("unchanged", i64::try_from(self.review.unchanged).unwrap_or(0).into()),
        ];
        page.render(ctx, &html! {
            (PageHeader::new(ctx.t("report-word")).answer(html! { (ctx.t_args("report-word-answer", &args)) }).render(ctx))
            @if self.review.from_version.is_none() {
                (Notice { grade: NoticeGrade::Warn, text: html! { (ctx.t("report-word-no-manifest")) } }.render(ctx))
            }
            @for finding in &self.review.findings { (Notice { grade: NoticeGrade::Info, text: html! { (ctx.content(finding)) } }.render(ctx)) }
            form method="post" action=(format!("{path}/import/take")) {
                input type="hidden" name="file" value=(self.file);
                input type="hidden" name="version" value=(self.version);
                @for block in &self.review.blocks { (self.block(ctx, block)) }
                @if takeable > 0 {
                    p.actions {
                        (Button::submit(ctx.t("report-word-take")).render(ctx))
                        " " button.button data-kind="quiet" type="submit" name="all" value="yes" { (ctx.t("report-word-take-all")) }
                        " " a href=(path) { (ctx.t("report-word-leave")) }
                    }
                } @else { p { a href=(path) { (ctx.t("report-word-leave")) } } }
            }
            @if !self.review.comments.is_empty() {
                section { h2 { (ctx.t("report-word-comments")) }
                    ul { @for (block, by, text) in &self.review.comments { li dir="auto" {
                        strong { (ctx.content(by)) } ": " (ctx.content(text)) " "
                        @if let Some(block) = block { code { (ctx.content(block)) } }
                    } } }
                }
            }
        })
    }

    fn block(&self, ctx: &Ctx, block: &WordBlock) -> Markup {
        let key = format!("take-{}", block.key);
        html! {
            fieldset.word-block data-state=(block.state) {
                legend { (ctx.t(&format!("report-word-{}", block.state))) " · " span dir="auto" { (ctx.content(&block.chapter)) } " " code { (ctx.content(&block.key)) } }
                div.two-sides {
                    div { h3 { (ctx.t("report-word-here")) } p.pre dir="auto" {
                        @if block.before.is_empty() { span.soft { (ctx.t("report-word-nothing")) } }
                        @for span in word_diff(&block.before, &block.after) { @match span.kind {
                            SpanKind::Same => (ctx.content(&span.text)), SpanKind::Removed => del { (ctx.content(&span.text)) }, SpanKind::Added => {},
                        } }
                    } }
                    div { h3 { (ctx.t("report-word-there")) } p.pre dir="auto" {
                        @if block.after.is_empty() { span.soft { (ctx.t("report-word-nothing")) } }
                        @for span in word_diff(&block.before, &block.after) { @match span.kind {
                            SpanKind::Same => (ctx.content(&span.text)), SpanKind::Added => ins { (ctx.content(&span.text)) }, SpanKind::Removed => {},
                        } }
                    } }
                }
                @if block.takeable {
                    label for=(key) { input id=(key) type="checkbox" name="take" value=(block.key) checked[block.state == "changed" || block.state == "new"]; " " (ctx.t("report-word-take-one")) }
                } @else { p { (ctx.t("report-word-refused")) } }
            }
        }
    }
}
