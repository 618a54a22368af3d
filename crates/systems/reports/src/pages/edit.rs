//! The edit screen: chapters at the side, one chapter to write in. It needs no script and can be used by keyboard: one
//! form holds all texts of the chapter, and each further deed is a button of its own.

use maud::{Markup, html};
use sterna_site::components::{Notice, NoticeGrade};
use sterna_site::{Ctx, Page};

use super::report::{clearance, moved};
use super::{document, options};
use crate::report::{About, Block, BlockKind, Chapter, Clash, ClearanceState, Live, LiveKind, Moved, Report};
use crate::words::Words;

/// What the page shows.
#[derive(Clone, Debug)]
pub struct ReportEditView {
    /// The report's id.
    pub id: String,
    /// The version it was loaded at.
    pub version: i64,
    /// The report.
    pub report: Report,
    /// The chapter that is written in.
    pub chapter: String,
    /// What each live block looks like: block id and a document of its content.
    pub shown: Vec<(String, sterna_documents::Document)>,
    /// Quoted figures that moved.
    pub moved: Vec<Moved>,
    /// Texts that somebody else changed at the same time.
    pub clashes: Vec<Clash>,
    /// What was just done.
    pub done: Option<String>,
    /// Why it was refused.
    pub refused: Option<String>,
    /// Records an example may tell: id and title.
    pub records: Vec<(String, String)>,
    /// Whether it counts invented records.
    pub synthetic: bool,
}

impl ReportEditView {
    /// The page.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let path = format!("/reports/{}", self.id);
        let page = Page::new(format!("{} · {}", ctx.t("report-edit"), ctx.content(&self.report.title)))
            .crumb(ctx.t("nav-reports"), "/reports")
            .crumb(self.report.title.clone(), path.clone())
            .synthetic(self.synthetic)
            .wide();
        let chapter = self.report.chapter(&self.chapter);
        page.render(ctx, &html! {
            @if let Some(done) = &self.done { (Notice { grade: NoticeGrade::Good, text: html! { (ctx.content(done)) } }.render(ctx)) }
            @if let Some(refused) = &self.refused { (Notice { grade: NoticeGrade::Bad, text: html! { (ctx.content(refused)) } }.render(ctx)) }
            @if !self.clashes.is_empty() { (self.clashed(ctx)) }
            div.report-desk {
                (self.side(ctx, &path))
                div.report-sheet {
                    @match chapter {
                        Some(chapter) => (self.sheet(ctx, &path, chapter)),
                        None => { h1 dir="auto" { (ctx.content(&self.report.title)) } p { (ctx.t("report-no-chapter")) } },
                    }
                }
            }
        })
    }

    fn clashed(&self, ctx: &Ctx) -> Markup {
        (Notice {
            grade: NoticeGrade::Warn,
            text: html! {
                (ctx.t_args("report-clash", &[("version", self.version.into())])) " "
                a href=(format!("/reports/{}/history", self.id)) { (ctx.t("report-history")) }
            },
        })
        .render(ctx)
    }

    fn side(&self, ctx: &Ctx, path: &str) -> Markup {
        html! {
            nav.report-side aria-label=(ctx.t("report-chapters")) {
                h2 { (ctx.t("report-chapters")) }
                ol { @for chapter in &self.report.chapters {
                    @let here = chapter.id == self.chapter;
                    @let waits = self.moved.iter().any(|one| one.chapter == chapter.id);
                    li {
                        a href=(format!("{path}/edit?chapter={}", chapter.id)) aria-current=[here.then_some("page")] dir="auto" { (ctx.content(&chapter.title)) }
                        @if waits { " " span.mark-warn { (ctx.t("report-moved-here")) } }
                        @if chapter.clearance.state == ClearanceState::Cleared { " " span.soft { (ctx.t("clearance-cleared")) } }
                    }
                } }
                details {
                    summary { (ctx.t("report-add-chapter")) }
                    form method="post" action=(format!("{path}/act")) {
                        (hidden("do", "add-chapter")) (hidden("back", &self.chapter)) (hidden("after", &self.chapter))
                        label for="new-title" { (ctx.t("report-chapter")) }
                        input id="new-title" name="title" maxlength="300";
                        label for="new-about" { (ctx.t("report-about")) }
                        select id="new-about" name="about" { (about_options(ctx)) }
                        button.button type="submit" { (ctx.t("report-add-chapter")) }
                    }
                }
                details {
                    summary { (ctx.t("report-head")) }
                    form method="post" action=(format!("{path}/act")) {
                        (hidden("do", "head")) (hidden("back", &self.chapter))
                        @for (name, key, value) in [
                            ("title", "column-title", &self.report.title),
                            ("subtitle", "report-subtitle", &self.report.subtitle),
                            ("publisher", "report-publisher", &self.report.publisher),
                            ("scope", "report-scope", &self.report.scope),
                        ] {
                            label for=(format!("head-{name}")) { (ctx.t(key)) }
                            input id=(format!("head-{name}")) name=(name) value=(value) maxlength="1000" dir="auto";
                        }
                        button.button type="submit" { (ctx.t("report-save")) }
                    }
                }
                p { a href=(format!("{path}/document.html?chapter={}", self.chapter)) { (ctx.t("report-preview")) } }
            }
        }
    }

    fn sheet(&self, ctx: &Ctx, path: &str, chapter: &Chapter) -> Markup {
        let here: Vec<Moved> = self.moved.iter().filter(|one| one.chapter == chapter.id).cloned().collect();
        let texts = chapter.blocks.iter().any(|block| block.text().is_some());
        html! {
            h1 dir="auto" { (ctx.content(&chapter.title)) }
            p { (clearance(ctx, chapter)) }
            (moved(ctx, path, &here, self.version))
            form.report-form id="texts" method="post" action=(format!("{path}/edit")) {
                (hidden("version", &self.version.to_string())) (hidden("chapter", &chapter.id))
                div.form-row {
                    div.field { label for="chapter-title" { (ctx.t("report-chapter")) }
                        input id="chapter-title" name="title" value=(chapter.title) maxlength="300" dir="auto" required; }
                    div.field { label for="chapter-owner" { (ctx.t("report-owner")) }
                        input id="chapter-owner" name="owner" value=(chapter.owner) maxlength="200" dir="auto"; }
                }
            }
            datalist id="report-records" { @for (id, title) in &self.records { option value=(id) { (ctx.content(title)) } } }
            @for block in &chapter.blocks { (self.block(ctx, path, block)) }
            @if texts || !chapter.title.is_empty() {
                p.report-save { button.button type="submit" form="texts" accesskey="s" { (ctx.t("report-save")) } " " span.soft { (ctx.t("report-signs")) } }
            }
            (self.add_block(ctx, path, chapter))
            (self.clear(ctx, path, chapter))
        }
    }

    fn block(&self, ctx: &Ctx, path: &str, block: &Block) -> Markup {
        html! {
            section.report-block id=(block.id) data-block=(block.code()) {
                h2.report-block-name { (ctx.t(&format!("report-block-{}", block.code()))) " " code { (ctx.content(&block.id)) } }
                @match &block.kind {
                    BlockKind::Prose { text, hint, .. } => (self.prose(ctx, block, text, hint)),
                    BlockKind::Live(live) => { (self.shown(ctx, block)) (self.live(ctx, path, block, live)) },
                    BlockKind::Example { record, text, .. } => { (self.shown(ctx, block)) (self.example(ctx, path, block, record, text)) },
                    _ => (self.shown(ctx, block)),
                }
                (self.deeds(ctx, path, block))
                (comments(ctx, path, &self.chapter, block))
            }
        }
    }

    fn prose(&self, ctx: &Ctx, block: &Block, text: &str, hint: &str) -> Markup {
        let clash = self.clashes.iter().find(|one| one.block == block.id);
        let held = clash.map_or(text, |one| one.mine.as_str());
        let rows = (held.chars().count() / 80 + held.lines().count() + 2).clamp(3, 24);
        let key = format!("text-{}", block.id);
        html! {
            @if let Some(clash) = clash {
                div.clash {
                    h3 { (ctx.t("report-theirs")) }
                    blockquote dir="auto" { @for line in clash.theirs.lines() { p { (ctx.content(line)) } } }
                    h3 { (ctx.t("report-mine")) }
                }
            }
            label.visually-hidden for=(key) { (ctx.t("report-block-prose")) " " (ctx.content(&block.id)) }
            @if !hint.is_empty() { p.help id=(format!("{key}-help")) { (ctx.t(hint)) } }
            textarea id=(key) name=(key) form="texts" rows=(rows) dir="auto" lang=(self.report.language.code())
                aria-describedby=[(!hint.is_empty()).then(|| format!("{key}-help"))] { (held) }
        }
    }

    fn shown(&self, ctx: &Ctx, block: &Block) -> Markup {
        html! {
            @match self.shown.iter().find(|(id, _)| *id == block.id) {
                Some((_, shown)) => div.report-live lang=(shown.language.code()) dir=(shown.language.dir()) {
                    @for part in &shown.body { @for content in &part.content { (document::one(ctx, shown, content)) } }
                },
                None => p.soft { (ctx.t("report-nothing-yet")) },
            }
        }
    }

    fn live(&self, ctx: &Ctx, path: &str, block: &Block, live: &Live) -> Markup {
        let words = Words(self.report.language);
        let quoted: Vec<(String, String)> = live
            .names()
            .into_iter()
            .filter_map(|name| {
                Some((format!("{{figure:{}.{name}}}", block.id), live.value(&name, words)?.text))
            })
            .collect();
        html! {
            details {
                summary { (ctx.t("report-question")) }
                form method="post" action=(format!("{path}/act")) {
                    (hidden("do", "live")) (hidden("block", &block.id)) (hidden("back", &self.chapter))
                    @for (name, key, value) in [("query", "report-query", &live.query), ("pick", "report-pick", &live.pick), ("caption", "report-caption", &live.caption)] {
                        label for=(format!("{name}-{}", block.id)) { (ctx.t(key)) }
                        input id=(format!("{name}-{}", block.id)) name=(name) value=(value) maxlength="1000" dir="auto";
                    }
                    button.button type="submit" { (ctx.t("report-ask")) }
                }
            }
            @if !quoted.is_empty() {
                details {
                    summary { (ctx.t("report-quote")) }
                    p.help { (ctx.t("report-quote.detail")) }
                    ul.quotes { @for (token, text) in quoted.iter().take(120) { li { code { (ctx.content(token)) } " " (ctx.content(text)) } } }
                }
            }
        }
    }

    fn example(&self, ctx: &Ctx, path: &str, block: &Block, record: &str, text: &str) -> Markup {
        let key = format!("text-{}", block.id);
        html! {
            form method="post" action=(format!("{path}/act")) {
                (hidden("do", "example")) (hidden("block", &block.id)) (hidden("back", &self.chapter))
                label for=(format!("record-{}", block.id)) { (ctx.t("report-example-record")) }
                input id=(format!("record-{}", block.id)) name="record" value=(record) list="report-records" maxlength="200" dir="auto";
                button.button type="submit" { (ctx.t("report-example-choose")) }
            }
            label for=(key) { (ctx.t("report-example-text")) }
            textarea id=(key) name=(key) form="texts" rows="3" dir="auto" lang=(self.report.language.code()) { (text) }
        }
    }

    fn deeds(&self, ctx: &Ctx, path: &str, block: &Block) -> Markup {
        html! {
            div.report-deeds {
                @for (deed, by, key) in [("move-block", "-1", "report-up"), ("move-block", "1", "report-down"), ("remove-block", "", "report-remove")] {
                    form method="post" action=(format!("{path}/act")) {
                        (hidden("do", deed)) (hidden("block", &block.id)) (hidden("by", by)) (hidden("back", &self.chapter))
                        button.button data-kind="quiet" type="submit" aria-label=(format!("{} {}", ctx.t(key), block.id)) { (ctx.t(key)) }
                    }
                }
            }
        }
    }

    fn add_block(&self, ctx: &Ctx, path: &str, chapter: &Chapter) -> Markup {
        let codes = ["prose", "example", "methodology", "limitations", "sources"]
            .into_iter()
            .chain(LiveKind::ALL.map(LiveKind::code));
        html! {
            form.inline-form method="post" action=(format!("{path}/act")) {
                (hidden("do", "add-block")) (hidden("chapter", &chapter.id)) (hidden("back", &chapter.id))
                label for="new-block" { (ctx.t("report-add-block")) }
                select id="new-block" name="code" { @for code in codes { option value=(code) { (ctx.t(&format!("report-block-{code}"))) } } }
                label for="new-after" { (ctx.t("report-after")) }
                select id="new-after" name="after" { @for block in chapter.blocks.iter().rev() {
                    option value=(block.id) { (ctx.content(&block.id)) " " (ctx.t(&format!("report-block-{}", block.code()))) }
                } }
                button.button type="submit" { (ctx.t("report-add")) }
            }
        }
    }

    fn clear(&self, ctx: &Ctx, path: &str, chapter: &Chapter) -> Markup {
        html! {
            section.report-clear aria-labelledby="clearance" {
                h2 id="clearance" { (ctx.t("report-clearance")) }
                form.inline-form method="post" action=(format!("{path}/act")) {
                    (hidden("do", "clearance")) (hidden("chapter", &chapter.id)) (hidden("back", &chapter.id))
                    label for="clear-state" { (ctx.t("report-step")) }
                    select id="clear-state" name="state" { @for state in ClearanceState::ALL {
                        option value=(state.code()) selected[state == chapter.clearance.state] { (ctx.t(&format!("clearance-{}", state.code()))) }
                    } }
                    label for="clear-by" { (ctx.t("report-by")) }
                    input id="clear-by" name="by" value=(chapter.clearance.by) maxlength="200" dir="auto";
                    button.button type="submit" { (ctx.t("report-step-take")) }
                }
                div.report-deeds {
                    @for (deed, by, key) in [("move-chapter", "-1", "report-chapter-up"), ("move-chapter", "1", "report-chapter-down"), ("remove-chapter", "", "report-chapter-remove")] {
                        form method="post" action=(format!("{path}/act")) {
                            (hidden("do", deed)) (hidden("chapter", &chapter.id)) (hidden("by", by)) (hidden("back", &chapter.id))
                            button.button data-kind="quiet" type="submit" { (ctx.t(key)) }
                        }
                    }
                }
            }
        }
    }
}

fn hidden(name: &str, value: &str) -> Markup {
    html! { input type="hidden" name=(name) value=(value); }
}

/// What a chapter may be about.
fn about_options(ctx: &Ctx) -> Markup {
    let words = Words(ctx.lang);
    let clusters = ["I", "II", "III", "IV"].map(|code| About::Cluster(code.to_owned()));
    let goals = (1..=17).map(|number| About::Sdg(number.to_string()));
    html! {
        option value="" { (ctx.t("report-about-free")) }
        @for about in clusters { (about_option(ctx, &about, words)) }
        (options::objectives_prefixed(ctx))
        @for about in goals { (about_option(ctx, &about, words)) }
    }
}

fn about_option(ctx: &Ctx, about: &About, words: Words) -> Markup {
    let value = match about {
        About::Free => String::new(),
        About::Cluster(code) => format!("cluster:{code}"),
        About::Objective(code) => format!("objective:{code}"),
        About::Sdg(code) => format!("sdg:{code}"),
    };
    html! { option value=(value) { (ctx.content(&crate::report::heading_of(about, words).unwrap_or_default())) } }
}

/// What is said about a block, and the form to say more.
fn comments(ctx: &Ctx, path: &str, back: &str, block: &Block) -> Markup {
    let open = block.comments.iter().filter(|comment| !comment.done).count();
    html! {
        details.report-comments open[open > 0] {
            summary { @if open == 0 { (ctx.t("report-comment")) } @else { (ctx.t_args("report-comments-count", &[("count", i64::try_from(open).unwrap_or(0).into())])) } }
            @for (at, comment) in block.comments.iter().enumerate() {
                div.comment data-done[comment.done] {
                    p.soft { span dir="auto" { (ctx.content(&comment.by)) } " · " (ctx.content(&ctx.instant(comment.at))) @if comment.done { " · " (ctx.t("report-comment-done")) } }
                    p dir="auto" { (ctx.content(&comment.text)) }
                    form method="post" action=(format!("{path}/act")) {
                        (hidden("do", "done")) (hidden("block", &block.id)) (hidden("comment", &at.to_string())) (hidden("back", back))
                        button.button data-kind="quiet" type="submit" { (ctx.t(if comment.done { "report-comment-reopen" } else { "report-comment-close" })) }
                    }
                }
            }
            form method="post" action=(format!("{path}/act")) {
                (hidden("do", "comment")) (hidden("block", &block.id)) (hidden("back", back))
                label for=(format!("comment-by-{}", block.id)) { (ctx.t("report-by")) }
                input id=(format!("comment-by-{}", block.id)) name="by" maxlength="200" dir="auto";
                label for=(format!("comment-{}", block.id)) { (ctx.t("report-comment")) }
                textarea id=(format!("comment-{}", block.id)) name="text" rows="2" dir="auto" {}
                button.button data-kind="quiet" type="submit" { (ctx.t("report-comment-say")) }
            }
        }
    }
}
