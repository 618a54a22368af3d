//! One report: where each chapter stands, what moved, its files.

use maud::{Markup, html};
use sterna_site::components::{Button, ButtonKind, FormButton, Notice, NoticeGrade, PageHeader};
use sterna_site::{Ctx, Page};

use crate::output::Form;
use crate::report::{ClearanceState, Moved, Report, Standing};

/// What the page shows.
#[derive(Clone, Debug)]
pub struct ReportView {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: i64,
    /// The report.
    pub report: Report,
    /// Quoted figures that moved.
    pub moved: Vec<Moved>,
    /// What was just done, in words.
    pub done: Option<String>,
    /// Whether it counts invented records.
    pub synthetic: bool,
    /// The change number its figures are of, first and last.
    pub changes: (i64, i64),
}

impl ReportView {
    /// The page.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let path = format!("/reports/{}", self.id);
        let page = Page::new(ctx.content(&self.report.title))
            .crumb(ctx.t("nav-reports"), "/reports")
            .synthetic(self.synthetic)
            .wide();
        page.render(ctx, &html! {
            (PageHeader::new(ctx.content(&self.report.title)).render(ctx))
            p.soft {
                (ctx.t_args("report-version", &[("version", self.version.into())]))
                @if self.changes.1 > 0 { " · " (ctx.t_args("report-counted-at", &[("change", self.changes.1.into())])) }
                " · " a href=(format!("{path}/history")) { (ctx.t("report-history")) }
            }
            @if let Some(done) = &self.done {
                (Notice { grade: NoticeGrade::Good, text: html! { (ctx.content(done)) } }.render(ctx))
            }
            p.actions {
                a.button href=(format!("{path}/edit")) { (ctx.t("report-edit")) }
                " "
                (FormButton {
                    action: format!("{path}/refresh"),
                    fields: Vec::new(),
                    button: Button::submit(ctx.t("report-refresh")).kind(ButtonKind::Secondary),
                    spoken: None,
                }.render(ctx))
                " " a href=(format!("{path}/document.html")) { (ctx.t("report-preview")) }
            }
            (moved(ctx, &path, &self.moved, self.version))
            (self.chapters(ctx, &path))
            section {
                h2 { (ctx.t("report-files")) }
                p {
                    @for form in Form::offered() {
                        a href=(format!("{path}/export/{}", form.code())) { (ctx.t(&format!("reports-form-{}", form.code()))) } " "
                    }
                }
                p.soft { (ctx.t("report-files.detail")) }
                form.inset-form method="post" action=(format!("{path}/import")) enctype="multipart/form-data" {
                    div.field {
                        label for="file" { (ctx.t("report-word-back")) }
                        p.help { (ctx.t("report-word-back.detail")) }
                        input id="file" type="file" name="file" accept=".docx" required;
                    }
                    (Button::submit(ctx.t("report-word-read")).kind(ButtonKind::Secondary).render(ctx))
                }
            }
        })
    }

    fn chapters(&self, ctx: &Ctx, path: &str) -> Markup {
        html! {
            div.table-block { div.table-frame role="region" tabindex="0" aria-label=(ctx.t("report-chapters")) {
                table {
                    caption { (ctx.t("report-chapters")) }
                    thead { tr {
                        th scope="col" { (ctx.t("report-chapter")) }
                        th scope="col" { (ctx.t("report-owner")) }
                        th scope="col" { (ctx.t("report-clearance")) }
                        th scope="col" { (ctx.t("report-comments")) }
                        th scope="col" { (ctx.t("report-files")) }
                    } }
                    tbody { @for chapter in &self.report.chapters {
                        tr {
                            th scope="row" dir="auto" { a href=(format!("{path}/edit?chapter={}", chapter.id)) { (ctx.content(&chapter.title)) } }
                            td dir="auto" { @if chapter.owner.is_empty() { span.soft { (ctx.t("none-recorded")) } } @else { (ctx.content(&chapter.owner)) } }
                            td { (clearance(ctx, chapter)) }
                            td.num { (open_comments(ctx, chapter)) }
                            td { a href=(format!("{path}/export/docx?chapter={}", chapter.id)) { (ctx.t("reports-form-docx")) } }
                        }
                    } }
                }
            } }
        }
    }
}

fn open_comments(ctx: &Ctx, chapter: &crate::report::Chapter) -> String {
    let open: usize = chapter
        .blocks
        .iter()
        .map(|block| block.comments.iter().filter(|comment| !comment.done).count())
        .sum();
    if open == 0 { ctx.t("report-comments-none") } else { ctx.count(open as u64) }
}

/// Where a chapter stands, by whom, when, and whether that still holds.
pub(super) fn clearance(ctx: &Ctx, chapter: &crate::report::Chapter) -> Markup {
    let standing = chapter.standing();
    html! {
        strong { (ctx.t(&format!("clearance-{}", chapter.clearance.state.code()))) }
        @if chapter.clearance.state != ClearanceState::Drafting {
            @if !chapter.clearance.by.is_empty() { " · " span dir="auto" { (ctx.content(&chapter.clearance.by)) } }
            @if let Some(at) = chapter.clearance.at { " · " (ctx.content(&ctx.instant(at))) }
        }
        @if standing != Standing::AsSaid {
            " " span.mark-warn { (ctx.t(&format!("clearance-{}", standing.code()))) }
        }
    }
}

/// Sentences whose figures moved: what the author saw, what it is now, and taking it.
pub(super) fn moved(ctx: &Ctx, path: &str, moved: &[Moved], version: i64) -> Markup {
    html! {
        @if !moved.is_empty() {
            section.moved aria-labelledby="moved" {
                h2 id="moved" { (ctx.t_args("report-moved", &[("count", i64::try_from(moved.len()).unwrap_or(0).into())])) }
                p { (ctx.t("report-moved.detail")) }
                ul.moved-list { @for one in moved {
                    li {
                        blockquote dir="auto" { p { (ctx.content(&one.sentence)) } }
                        p {
                            @if one.old.is_empty() { span.soft { (ctx.t("report-figure-unknown")) } } @else { del { (ctx.content(&one.old)) } }
                            " → "
                            @match &one.new {
                                Some(new) => ins { (ctx.content(new)) },
                                None => strong { (ctx.t("report-figure-gone")) },
                            }
                            " " code { (ctx.content(&one.token)) }
                            " " a href=(format!("{path}/edit?chapter={}#{}", one.chapter, one.block)) { (ctx.t("report-edit-there")) }
                        }
                        @if one.new.is_some() {
                            (FormButton {
                                action: format!("{path}/act"),
                                fields: vec![
                                    ("do".to_owned(), "accept".to_owned()),
                                    ("block".to_owned(), one.block.clone()),
                                    ("token".to_owned(), one.token.clone()),
                                    ("version".to_owned(), version.to_string()),
                                ],
                                button: Button::submit(ctx.t("report-accept")).kind(ButtonKind::Secondary),
                                spoken: Some(one.token.clone()),
                            }.render(ctx))
                        }
                    }
                } }
                (FormButton {
                    action: format!("{path}/act"),
                    fields: vec![("do".to_owned(), "accept".to_owned()), ("block".to_owned(), String::new()), ("token".to_owned(), String::new())],
                    button: Button::submit(ctx.t("report-accept-all")).kind(ButtonKind::Quiet),
                    spoken: None,
                }.render(ctx))
            }
        }
    }
}
