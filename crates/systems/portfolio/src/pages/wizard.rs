//! The Wizard: outcomes one after the other, or forty on a sheet, tied to objectives, targets and principles.

use maud::{Markup, html};
use sterna_archive::{Tag, TagStatus};
use sterna_site::components::{
    Button, ButtonKind, CoverageBar, EmptyState, Evidence, KeyHint, KeyHints, PageHeader, UndoBar,
};
use sterna_site::{Ctx, Page};
use sterna_vocabulary::{MultiText, framework};

use super::project::tag_mark;
use super::wizard_told::WizardTold;
use super::words;
use crate::rules::Suggestion;
use crate::tagging::NodeRef;

/// Outcomes on a sheet, and in the queue of the one-by-one view.
pub const SHEET: usize = 40;

/// The keys of the 23 objectives, in their order: digits, then letters. The shell's own keys (`g`) and the Wizard's
/// (`j`, `k`, `n`, `u`) are not among them.
const KEYS: [&str; 23] = [
    "1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "q", "w", "e", "r", "t", "y", "a", "s", "d", "f", "z",
    "x", "c",
];

/// Keys that accept the first suggestions; none of them tags an objective.
const ACCEPT_KEYS: [&str; 4] = ["h", "v", "b", "m"];

/// One outcome of the queue.
#[derive(Clone, Debug)]
pub struct WizardItem {
    /// Which node.
    pub node: NodeRef,
    /// Its own title; empty when the project stands for itself.
    pub title: MultiText,
    /// Its own description.
    pub description: MultiText,
    /// Its project's title.
    pub project_title: MultiText,
    /// Its project's description.
    pub project_description: MultiText,
    /// Its project's type, a code.
    pub variety: String,
    /// Its standing tags.
    pub tags: Vec<Tag>,
}

impl WizardItem {
    /// The value of `at`, and of a ticked row.
    pub fn key(&self) -> String {
        node_key(&self.node)
    }

    pub(super) fn heading(&self, ctx: &Ctx) -> (Option<String>, String) {
        let text = if self.title.is_empty() { &self.project_title } else { &self.title };
        text.best(ctx.lang).map_or((None, ctx.t("outcome-untitled")), |(lang, text)| {
            (Some(lang.to_owned()), text.to_owned())
        })
    }

    pub(super) fn of(&self, framework: &str) -> Vec<&Tag> {
        let mut tags: Vec<&Tag> = self.tags.iter().filter(|tag| tag.framework == framework).collect();
        tags.sort_by_key(|tag| tag.rank);
        tags
    }

    fn carries(&self, framework: &str, code: &str) -> bool {
        self.tags.iter().any(|tag| {
            tag.framework == framework && tag.concept == code && tag.status == TagStatus::Confirmed
        })
    }
}

/// A node in addresses and forms: the record's id, a dot, the node's id.
pub fn node_key(node: &NodeRef) -> String {
    format!("{}.{}", node.record, node.node)
}

/// What the screen shows.
#[derive(Clone, Debug)]
pub struct WizardView {
    /// The queue.
    pub items: Vec<WizardItem>,
    /// Which of them is looked at.
    pub current: usize,
    /// Forty on a sheet instead of one.
    pub sheet: bool,
    /// How many records are under the filter.
    pub total: u64,
    /// Tagged, activated, all.
    pub coverage: (u64, u64, u64),
    /// The next forty.
    pub next_page: Option<String>,
    /// Suggestions for the current outcome.
    pub suggestions: Vec<Suggestion>,
    /// Who suggests: name and version.
    pub suggester: String,
    /// Sister outcomes whose tags can be copied: key and title.
    pub sisters: Vec<(String, String)>,
    /// What was just done.
    pub undo: Option<UndoBar>,
    /// What else is told about the last step.
    pub told: WizardTold,
    /// What was just refused, in words.
    pub refused: Option<String>,
    /// Invented data is among the outcomes.
    pub synthetic: bool,
    /// A demonstration made of published facts is.
    pub factual: bool,
    /// The filter in words, for the bulk action on the whole list; empty for no filter.
    pub filter_query: String,
}

impl WizardView {
    /// The page.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let page = Page::new(ctx.t("wizard-title"))
            .synthetic(self.synthetic)
            .factual(self.factual)
            .undo(self.undo.clone())
            .wide();
        let (tagged, activated, all) = self.coverage;
        page.render(ctx, &html! {
            div.wizard-head data-swap {
                (PageHeader::new(ctx.t("wizard-title"))
                    .answer(html! { (self.answer(ctx)) })
                    .render(ctx))
                @if all > 0 { (CoverageBar { tagged, activated, all, hrefs: [
                    self.list("tagged=gcm"), self.list("activated=yes"), self.list("not-state=withdrawn"),
                ] }.render(ctx)) }
            }
            @if let Some(text) = &self.refused { p.field-error role="alert" { span.sign aria-hidden="true" { "✕" } " " (text) } }
            (self.told.render(ctx))
            (self.modes(ctx))
            @match self.items.get(self.current) {
                None => (EmptyState {
                    title: ctx.t("wizard-empty"),
                    text: ctx.t("wizard-empty.detail"),
                    action: Some(html! { a href="/wizard" { (ctx.t("wizard-all")) } " · " a href="/import" { (ctx.t("nav-import")) } }),
                }.render(ctx)),
                Some(_) if self.sheet => (self.sheet(ctx)),
                Some(item) => (self.one(ctx, item)),
            }
        })
    }

    /// How much is tagged, in words; never a bare 0.
    fn answer(&self, ctx: &Ctx) -> String {
        let (tagged, _, all) = self.coverage;
        match (tagged, all) {
            (_, 0) => ctx.t("stocktake-answer-empty"),
            (0, all) => ctx.t_args("wizard-answer-untagged", &[("all", all.into())]),
            _ => ctx.t_args("wizard-answer", &[("tagged", tagged.into()), ("all", all.into())]),
        }
    }

    /// The list under the Wizard's own filter and one more.
    fn list(&self, more: &str) -> String {
        let joint = if self.filter_query.is_empty() { "" } else { "&" };
        format!("/projects?{}{joint}{more}", self.filter_query)
    }

    fn modes(&self, ctx: &Ctx) -> Markup {
        let left = ctx.pairs().iter().any(|(key, value)| key == "left" && value == "yes");
        html! {
            nav.tabs aria-label=(ctx.t("wizard-modes")) {
                ul {
                    li { a href=(ctx.here_with("sheet", None)) aria-current=[(!self.sheet).then_some("page")] { (ctx.t("wizard-one")) } }
                    li { a href=(ctx.here_with("sheet", Some("yes"))) aria-current=[self.sheet.then_some("page")] { (ctx.t("wizard-sheet")) } }
                    li { a href=(ctx.here_with("left", if left { None } else { Some("yes") })) aria-current=[left.then_some("true")] { (ctx.t("wizard-left")) } }
                    li { a href="/rules" { (ctx.t("wizard-rules")) } }
                }
            }
        }
    }

    fn one(&self, ctx: &Ctx, item: &WizardItem) -> Markup {
        let (lang, heading) = item.heading(ctx);
        let href = |index: usize| self.items.get(index).map(|item| ctx.here_with("at", Some(&item.key())));
        let before = self.current.checked_sub(1).and_then(href);
        let after = href(self.current + 1).or_else(|| self.next_page.clone());
        html! {
            div.wizard data-wizard {
                article.wizard-text aria-labelledby="outcome-title" {
                    p.kicker data-announce {
                        (ctx.t_args("wizard-place", &[("at", (self.current + 1).into()), ("of", self.items.len().into())]))
                        " · " (ctx.t(&format!("type-{}", item.variety)))
                    }
                    h2 id="outcome-title" lang=[lang] dir="auto" { (ctx.content(&heading)) }
                    (texts(ctx, &item.description))
                    @if item.title.is_empty() || item.title == item.project_title {
                        @if item.description.is_empty() { (texts(ctx, &item.project_description)) }
                        p.wizard-project { a href=(format!("/projects/{}", item.node.record)) { (ctx.t("wizard-open")) } }
                    } @else {
                        div.wizard-project {
                            p { span.soft { (ctx.t("wizard-project")) } " "
                                a href=(format!("/projects/{}", item.node.record)) dir="auto" { (ctx.content(item.project_title.best_text(ctx.lang))) } }
                            @if !item.project_description.is_empty() {
                                details id="about" { summary { (ctx.t("wizard-project-about")) } (texts(ctx, &item.project_description)) }
                            }
                        }
                    }
                    (self.steps(ctx, before, after))
                }
                div.wizard-work {
                    (self.objectives(ctx, item))
                    (self.suggested(ctx, item))
                    div.wizard-more { (self.others(ctx, item)) }
                    (self.copy(ctx, item))
                    (KeyHints { hints: vec![
                        hint(ctx, &["1", "…", "c"], "wizard-key-objective"), hint(ctx, &["n"], "wizard-key-none"),
                        hint(ctx, &["j"], "wizard-next"), hint(ctx, &["k"], "wizard-before"), hint(ctx, &["u"], "undo"),
                    ] }.render(ctx))
                }
            }
        }
    }

    fn steps(&self, ctx: &Ctx, before: Option<String>, after: Option<String>) -> Markup {
        html! {
            nav.wizard-steps aria-label=(ctx.t("wizard-steps")) {
                @if let Some(href) = before { a.button href=(href) rel="prev" data-key="k" data-live-link { (ctx.t("wizard-before")) " " kbd aria-hidden="true" { "k" } } }
                @if let Some(href) = after { a.button href=(href) rel="next" data-key="j" data-live-link { (ctx.t("wizard-next")) " " kbd aria-hidden="true" { "j" } } }
            }
        }
    }

    fn objectives(&self, ctx: &Ctx, item: &WizardItem) -> Markup {
        let standing = item.of("gcm");
        html! {
            section aria-labelledby="objectives" {
                h3 id="objectives" { (ctx.t("wizard-objectives")) }
                p.help { (ctx.t("wizard-objectives.detail")) }
                (standing_tags(ctx, item, &standing))
                form.choices-grid method="post" action="/tags" {
                    (hidden(ctx, item, "gcm"))
                    input type="hidden" name="action" value="toggle";
                    @for (concept, key) in framework("gcm").map(|one| one.concepts()).unwrap_or_default().iter().zip(KEYS) {
                        @let on = item.carries("gcm", concept.code);
                        button.choice type="submit" name="concept" value=(concept.code) aria-pressed=(if on { "true" } else { "false" })
                            data-cluster=(words::cluster_of(concept.code)) data-key=(key) {
                            span.chip-code { (concept.code) } " " span.chip-label { (ctx.content(concept.short_label(ctx.lang).text)) }
                            kbd aria-hidden="true" { (key) }
                        }
                    }
                }
                (none_form(ctx, item, "gcm", Some("n")))
            }
        }
    }

    fn suggested(&self, ctx: &Ctx, item: &WizardItem) -> Markup {
        let open: Vec<&Suggestion> =
            self.suggestions.iter().filter(|one| !item.carries(&one.framework, &one.concept)).collect();
        html! {
            @if !open.is_empty() {
                section aria-labelledby="suggested" {
                    h3 id="suggested" { (ctx.t("wizard-suggested")) }
                    p.help { (ctx.t_args("wizard-suggested-by", &[("who", self.suggester.clone().into())])) }
                    @if open.iter().any(|one| one.refugees) { p.notice { (ctx.t("align-refugees")) } }
                    ul.suggestions {
                        @for (one, key) in open.into_iter().zip(ACCEPT_KEYS.iter().map(Some).chain(std::iter::repeat(None))) {
                            li.tag data-origin="suggestion" {
                                (words::concept_chip(ctx, &one.framework, &one.concept).render(ctx))
                                @let worded = words::reason_words(ctx, one.reason_code, &one.words);
                                p dir="auto" { @if worded.is_empty() { (ctx.content(&one.reason)) } @else { (worded) } }
                                @if !one.passage.is_empty() { p.soft dir="auto" { (Evidence { pieces: one.passage.clone() }.render(ctx)) } }
                                @else if !one.evidence.is_empty() { p.soft { (Evidence { pieces: vec![(one.evidence.clone(), true)] }.render(ctx)) } }
                                form.inline method="post" action="/tags" {
                                    (hidden(ctx, item, &one.framework))
                                    input type="hidden" name="action" value="accept";
                                    input type="hidden" name="evidence" value=(one.evidence);
                                    input type="hidden" name="concept" value=(one.concept);
                                    @let mut button = Button::submit(ctx.t("wizard-accept")).kind(ButtonKind::Quiet);
                                    @if let Some(key) = key { @let () = button = button.key(*key); }
                                    (button.render(ctx))
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    fn others(&self, ctx: &Ctx, item: &WizardItem) -> Markup {
        html! {
            @for (code, key) in [("sdg-target", "wizard-targets"), ("principle", "wizard-principles")] {
                section aria-labelledby=(key) {
                    h3 id=(key) { (ctx.t(key)) }
                    (standing_tags(ctx, item, &item.of(code)))
                    form.add-form method="post" action="/tags" {
                        (hidden(ctx, item, code))
                        input type="hidden" name="action" value="add";
                        @let id = format!("add-{code}");
                        label.visually-hidden for=(id) { (ctx.t(key)) }
                        select id=(id) name="concept" {
                            @for concept in framework(code).map(|one| one.concepts()).unwrap_or_default() {
                                @if !item.carries(code, concept.code) {
                                    option value=(concept.code) { (concept.code) " " (ctx.content(concept.short_label(ctx.lang).text)) }
                                }
                            }
                        }
                        (Button::submit(ctx.t("wizard-add")).kind(ButtonKind::Secondary).render(ctx))
                    }
                }
            }
        }
    }

    fn copy(&self, ctx: &Ctx, item: &WizardItem) -> Markup {
        html! {
            @if !self.sisters.is_empty() {
                section aria-labelledby="sisters" {
                    h3 id="sisters" { (ctx.t("wizard-copy")) }
                    form.add-form method="post" action="/tags/copy" {
                        (hidden(ctx, item, "gcm"))
                        label.visually-hidden for="from" { (ctx.t("wizard-copy")) }
                        select id="from" name="from" {
                            @for (key, title) in &self.sisters { option value=(key) { (ctx.content(title)) } }
                        }
                        (Button::submit(ctx.t("wizard-copy-do")).kind(ButtonKind::Secondary).render(ctx))
                    }
                }
            }
        }
    }
}

fn hint(ctx: &Ctx, keys: &[&str], label: &str) -> KeyHint {
    KeyHint { keys: keys.iter().map(|key| (*key).to_owned()).collect(), label: ctx.t(label) }
}

fn hidden(ctx: &Ctx, item: &WizardItem, framework: &str) -> Markup {
    html! {
        input type="hidden" name="node" value=(item.key());
        input type="hidden" name="framework" value=(framework);
        input type="hidden" name="return" value=(here_at(ctx, item));
    }
}

/// This view with its outcome named, so that it is found again when the list behind it has changed.
fn here_at(ctx: &Ctx, item: &WizardItem) -> String {
    let mut ctx = ctx.clone();
    ctx.query = ctx
        .pairs()
        .into_iter()
        .filter(|(key, _)| !matches!(key.as_str(), "done" | "refused" | "count"))
        .map(|(key, value)| format!("{}={}", crate::query::encode(&key), crate::query::encode(&value)))
        .collect::<Vec<_>>()
        .join("&");
    let after: Option<String> =
        ctx.pairs().into_iter().find(|(key, _)| key == "after").map(|(_, value)| value);
    let here = ctx.here_with("at", Some(&item.key()));
    match after {
        Some(after) => format!("{here}&after={}", crate::query::encode(&after)),
        None => here,
    }
}

/// The tags that stand, each with its way out; when each was put there is told on hover and on the project's page.
fn standing_tags(ctx: &Ctx, item: &WizardItem, tags: &[&Tag]) -> Markup {
    html! {
        div.standing-tags {
            @if tags.is_empty() { p.soft { (ctx.t("tags-untouched")) } }
            @for tag in tags {
                @let mut mark = tag_mark(ctx, tag);
                @let () = mark.detail = None;
                @let () = mark.actions.push(remove_form(ctx, item, tag));
                (mark.render(ctx))
            }
        }
    }
}

fn remove_form(ctx: &Ctx, item: &WizardItem, tag: &Tag) -> Markup {
    let concept = words::concept_label(ctx, &tag.framework, &tag.concept);
    html! {
        form.inline method="post" action="/tags" {
            (hidden(ctx, item, &tag.framework))
            input type="hidden" name="action" value=(if tag.status == TagStatus::None { "clear" } else { "remove" });
            input type="hidden" name="concept" value=(tag.concept);
            button.button type="submit" data-kind="quiet"
                aria-label=(ctx.t_args("wizard-remove", &[("concept", concept.into())])) { "×" }
        }
    }
}

/// A text in the best of its languages, a paragraph for each line.
fn texts(ctx: &Ctx, text: &MultiText) -> Markup {
    html! {
        @if let Some((lang, text)) = text.best(ctx.lang) {
            @for paragraph in text.split('\n').filter(|paragraph| !paragraph.trim().is_empty()) {
                p lang=(lang) dir="auto" { (ctx.content(paragraph)) }
            }
        }
    }
}

fn none_form(ctx: &Ctx, item: &WizardItem, framework: &str, key: Option<&str>) -> Markup {
    let mut button = Button::submit(ctx.t("wizard-none")).kind(ButtonKind::Secondary);
    if let Some(key) = key {
        button = button.key(key);
    }
    html! {
        form.inline method="post" action="/tags" {
            (hidden(ctx, item, framework))
            input type="hidden" name="action" value="none";
            (button.render(ctx))
        }
    }
}
