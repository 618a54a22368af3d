//! One project, with who said what of it.

use maud::{Markup, html};
use sterna_archive::{Origin, Record, Tag, TagStatus, VersionHead};
use sterna_site::components::{
    Button, ButtonKind, Facts, FormButton, Notice, NoticeGrade, PageHeader, TagMark, TagOrigin, UndoBar,
};
use sterna_site::{Ctx, Page};

use super::indicators::indicators;
use super::words;
use crate::counted::Counted;
use crate::project::{Organisation, Outcome, Project, State};

/// What the page shows.
#[derive(Clone, Debug)]
pub struct ProjectView {
    /// Its head.
    pub record: Record,
    /// Its body.
    pub project: Project,
    /// Its standing tags.
    pub tags: Vec<Tag>,
    /// How much of its money counts, and why.
    pub counted: Counted,
    /// The line of its newest version.
    pub latest: Option<VersionHead>,
    /// Its collection's name, and whether it is a demonstration.
    pub collection: String,
    /// Invented data.
    pub synthetic: bool,
    /// Projects it names, or that name it: relation, title, address (none while absent), whether it names us.
    pub related: Vec<RelatedView>,
    /// What was just done to it, to be undone.
    pub undo: Option<UndoBar>,
}

/// A neighbour.
#[derive(Clone, Debug)]
pub struct RelatedView {
    /// `parent`, `child`, `provider`, `related`.
    pub relation: String,
    /// The neighbour names this project, not the other way round.
    pub incoming: bool,
    /// Its title, or the identifier by which it is named.
    pub title: String,
    /// Its page, when it is recorded here.
    pub href: Option<String>,
}

impl ProjectView {
    /// The page.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let title = ctx.content(self.project.title_in(ctx.lang));
        let page = Page::new(&title)
            .crumb(ctx.t("nav-projects"), "/projects")
            .synthetic(self.synthetic)
            .factual(self.record.collection == crate::DEMO_FACTUAL)
            .undo(self.undo.clone())
            .wide();
        page.render(
            ctx,
            &html! {
                (self.header(ctx, &title))
                @if self.record.state == State::Withdrawn.code() {
                    (Notice::new(NoticeGrade::Warn, ctx.t("project-withdrawn")).render(ctx))
                }
                div.columns {
                    div.main-column {
                        (self.description(ctx))
                        (self.outcomes(ctx))
                        (self.differences(ctx))
                        (self.documents(ctx))
                    }
                    aside.side-column aria-label=(ctx.t("project-facts")) {
                        (self.facts(ctx).render(ctx))
                        (self.provenance(ctx))
                        (self.actions(ctx))
                    }
                }
            },
        )
    }

    fn header(&self, ctx: &Ctx, title: &str) -> Markup {
        let best = self.project.title.best(ctx.lang).map(|(language, _)| language.to_owned());
        let id = self.record.id.as_str();
        let mut header = PageHeader::new(title).kicker(html! {
            (ctx.t(&format!("type-{}", self.project.variety.code())))
            @if let Some(identifier) = self.project.identifiers.first() { " · " span dir="ltr" { (ctx.content(&identifier.value)) } }
        });
        header.title_lang = best;
        header = header
            .action(
                Button::link(ctx.t("project-tag"), format!("/wizard?at={id}"))
                    .kind(ButtonKind::Primary)
                    .render(ctx),
            )
            .action(html! { a href=(format!("/projects/{id}/edit")) { (ctx.t("project-edit")) } })
            .action(html! { a href=(format!("/projects/{id}/history")) { (ctx.t("project-history")) } });
        header.render(ctx)
    }

    fn description(&self, ctx: &Ctx) -> Markup {
        let text = self.project.description.best(ctx.lang);
        html! {
            section.prose aria-labelledby="about" {
                h2 id="about" { (ctx.t("project-about")) }
                @match text {
                    Some((language, text)) => {
                        @for paragraph in text.split("\n").filter(|paragraph| !paragraph.trim().is_empty()) {
                            p lang=(language) dir="auto" { (ctx.content(paragraph)) }
                        }
                    },
                    None => p.soft { (ctx.t("none-recorded")) },
                }
            }
        }
    }

    fn outcomes(&self, ctx: &Ctx) -> Markup {
        html! {
            section aria-labelledby="outcomes" {
                h2 id="outcomes" { (ctx.t("project-outcomes")) }
                @let whole = self.tags_of("");
                @if self.project.outcomes.is_empty() || !whole.is_empty() {
                    div.outcome {
                        @if self.project.outcomes.is_empty() { p.soft { (ctx.t("project-no-outcomes")) } }
                        (self.marks(ctx, &whole))
                    }
                }
                @for outcome in &self.project.outcomes { (self.outcome(ctx, outcome)) }
                @if !self.project.orphaned.is_empty() {
                    (Notice::new(NoticeGrade::Warn, ctx.t_args("project-orphaned", &[("count", self.project.orphaned.len().into())])).render(ctx))
                    @for outcome in &self.project.orphaned { (self.outcome(ctx, outcome)) }
                }
            }
        }
    }

    fn outcome(&self, ctx: &Ctx, outcome: &Outcome) -> Markup {
        let tags = self.tags_of(&outcome.id);
        html! {
            article.outcome id=(outcome.id) {
                p.kicker {
                    (ctx.t(&format!("outcome-{}", outcome.kind.code())))
                    @if let Some(share) = outcome.share { " · " (ctx.t_args("outcome-share", &[("share", words::share(ctx, share).into())])) }
                }
                @match outcome.title.best(ctx.lang) {
                    Some((language, title)) => h3 lang=(language) dir="auto" { (ctx.content(title)) },
                    None => h3 { (ctx.t("outcome-untitled")) },
                }
                @if let Some((language, text)) = outcome.description.best(ctx.lang) {
                    p lang=(language) dir="auto" { (ctx.content(text)) }
                }
                (self.marks(ctx, &tags))
                @if !outcome.indicators.is_empty() { (indicators(ctx, &outcome.indicators)) }
            }
        }
    }

    fn tags_of(&self, node: &str) -> Vec<&Tag> {
        let mut tags: Vec<&Tag> = self.tags.iter().filter(|tag| tag.node == node).collect();
        tags.sort_by(|a, b| (&a.framework, a.rank, &a.concept).cmp(&(&b.framework, b.rank, &b.concept)));
        tags
    }

    fn marks(&self, ctx: &Ctx, tags: &[&Tag]) -> Markup {
        html! {
            @if tags.is_empty() {
                p.soft { (ctx.t("tags-untouched")) }
            } @else {
                div.marks { @for tag in tags { (tag_mark(ctx, tag).render(ctx)) } }
            }
        }
    }

    fn facts(&self, ctx: &Ctx) -> Facts {
        let project = &self.project;
        let mut facts = Facts::default();
        let status = project.status.as_deref().map(|code| words::facet_value(ctx, "status", code));
        facts = facts.text(ctx.t("fact-status"), status.unwrap_or_else(|| ctx.t("none-recorded")));
        facts = facts.text(ctx.t("fact-state"), ctx.t(&format!("state-{}", self.record.state)));
        let dates = [("fact-start", project.period.start()), ("fact-end", project.period.end())];
        for (key, date) in dates {
            facts =
                facts.text(ctx.t(key), date.map_or_else(|| ctx.t("none-recorded"), |date| ctx.date(date)));
        }
        facts = facts.row(ctx.t("fact-countries"), html! {
            @if project.countries.is_empty() && project.regions.is_empty() { span.soft { (ctx.t("none-recorded")) } }
            @for country in &project.countries {
                div {
                    a href=(format!("/countries/{}", country.code)) { (words::country_name(ctx, &country.code)) }
                    @if let Some(share) = country.millionths { " " span.soft { (words::share(ctx, share)) } }
                }
            }
            @for region in &project.regions {
                div {
                    @match region.name.best(ctx.lang) {
                        Some((language, name)) => span lang=(language) dir="auto" { (ctx.content(name)) },
                        None => (words::region_name(ctx, &region.code)),
                    }
                }
            }
        });
        facts = facts.row(
            ctx.t("fact-money"),
            html! {
                (words::amounts(ctx, &self.counted.figure))
                @if !self.counted.figure.is_empty() {
                    p.soft {
                        (ctx.t(&format!("basis-{}", self.counted.basis.code()))) " "
                        (ctx.t(&format!("counted-{}", self.counted.reason.code())))
                    }
                    @if self.counted.counted != self.counted.figure {
                        p { (ctx.t("fact-counted")) " " (words::amounts(ctx, &self.counted.counted)) }
                    }
                }
            },
        );
        for organisation_role in
            ["funding", "implementing", "accountable", "extending", "reporting", "partner"]
        {
            let named: Vec<&Organisation> =
                project.organisations.iter().filter(|one| one.role.code() == organisation_role).collect();
            if !named.is_empty() {
                facts = facts.row(ctx.t(&format!("role-{organisation_role}")), html! {
                    @for one in named { div dir="auto" { (ctx.content(one.name.best_text(ctx.lang).trim())) @if one.name.is_empty() { (ctx.content(one.key().unwrap_or_default())) } } }
                });
            }
        }
        if !project.sectors.is_empty() {
            facts = facts.row(ctx.t("fact-sectors"), html! {
                @for sector in &project.sectors { div dir="auto" { (ctx.content(&sector.key())) " " (ctx.content(sector.name.best_text(ctx.lang))) } }
            });
        }
        if !self.related.is_empty() {
            facts = facts.row(ctx.t("fact-related"), html! {
                @for one in &self.related {
                    div {
                        span.soft { (ctx.t(&format!("relation-{}{}", one.relation, if one.incoming { "-of" } else { "" }))) } " "
                        @match &one.href {
                            Some(href) => a href=(href) dir="auto" { (ctx.content(&one.title)) },
                            None => span dir="auto" { (ctx.content(&one.title)) " " span.soft { (ctx.t("relation-absent")) } },
                        }
                    }
                }
            });
        }
        facts = facts.row(ctx.t("fact-collection"), html! {
            a href=(format!("/projects?collection={}", self.record.collection)) { (ctx.content(&self.collection)) }
        });
        facts.text(ctx.t("fact-sensitivity"), ctx.t(words::sensitivity_key(self.record.sensitivity)))
    }

    fn provenance(&self, ctx: &Ctx) -> Markup {
        html! {
            section.provenance aria-labelledby="provenance" {
                h2 id="provenance" { (ctx.t("project-provenance")) }
                @if let Some(source) = &self.project.source {
                    p dir="auto" {
                        (ctx.content(source.text.best_text(ctx.lang)))
                        // As with documents: whoever wrote the source chose this text.
                        @if let Some(url) = source.url.as_ref().filter(|url| url.starts_with("https://") || url.starts_with("http://")) { " " a href=(url) rel="noreferrer" { (ctx.t("source-open")) } }
                    }
                }
                @if let Some(latest) = &self.latest {
                    p.soft {
                        (ctx.t_args("project-version", &[("version", latest.version.into()), ("when", ctx.instant(latest.at).into())]))
                        @if let Some(place) = &latest.source {
                            br; (ctx.t("project-from-file")) " " span dir="auto" { (ctx.content(&place.file)) ", " (ctx.content(&place.place)) }
                        }
                    }
                }
            }
        }
    }

    fn actions(&self, ctx: &Ctx) -> Markup {
        let Some(state) = State::from_code(&self.record.state) else { return html! {} };
        let id = self.record.id.as_str();
        let mut open: Vec<&str> = state.open().map(crate::project::Transition::code).collect();
        if state == State::Withdrawn {
            open.push("restore");
        }
        html! {
            div.state-actions {
                @for code in open {
                    (FormButton {
                        action: format!("/projects/{id}/state"),
                        fields: vec![("transition".to_owned(), code.to_owned()), ("version".to_owned(), self.record.version.to_string())],
                        button: Button::submit(ctx.t(&format!("transition-{code}"))).kind(ButtonKind::Quiet),
                        spoken: None,
                    }.render(ctx))
                }
            }
        }
    }

    fn differences(&self, ctx: &Ctx) -> Markup {
        html! {
            @if !self.project.source_differences.is_empty() {
                section aria-labelledby="differences" {
                    h2 id="differences" { (ctx.t("project-differences")) }
                    p { (ctx.t("project-differences.detail")) }
                    dl.facts {
                        @for difference in &self.project.source_differences {
                            div {
                                dt dir="ltr" { (ctx.content(&difference.field)) }
                                dd dir="auto" { (ctx.content(&readable(&difference.source))) }
                            }
                        }
                    }
                }
            }
        }
    }

    fn documents(&self, ctx: &Ctx) -> Markup {
        html! {
            @if !self.project.documents.is_empty() {
                section aria-labelledby="documents" {
                    h2 id="documents" { (ctx.t("project-documents")) }
                    ul {
                        @for document in &self.project.documents {
                            li dir="auto" {
                                @let title = document.title.best_text(ctx.lang);
                                // Only web addresses become links: a file's author chose this text.
                                @if document.url.starts_with("https://") || document.url.starts_with("http://") {
                                    a href=(document.url) rel="noreferrer" { (ctx.content(if title.is_empty() { &document.url } else { title })) }
                                } @else { (ctx.content(if title.is_empty() { &document.url } else { title })) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A value of a body as a person can read it.
fn readable(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::Null => "—".to_owned(),
        serde_json::Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// A tag as a mark that says who or what put it there, when, and on what evidence.
pub fn tag_mark(ctx: &Ctx, tag: &Tag) -> TagMark {
    let origin = match (tag.status, tag.origin) {
        (TagStatus::None, _) => TagOrigin::None,
        (TagStatus::Suggested, _) | (_, Origin::Suggestion) => TagOrigin::Suggestion,
        (_, Origin::Imported) => TagOrigin::Import,
        (_, Origin::SuggestionAccepted | Origin::SuggestionEdited) => TagOrigin::Accepted,
        _ => TagOrigin::Person,
    };
    let label = if tag.status == TagStatus::None {
        ctx.t_args("tags-none", &[("framework", words::framework_name(ctx, &tag.framework).into())])
    } else {
        words::concept_label(ctx, &tag.framework, &tag.concept)
    };
    let cluster = if tag.framework == "gcm" { words::cluster_of(&tag.concept) } else { 0 };
    let mut mark = TagMark::new(tag.concept.clone(), label, cluster, origin);
    mark.rank = (tag.rank > 0).then_some(tag.rank);
    mark.href = (tag.framework == "gcm" && tag.status != TagStatus::None)
        .then(|| format!("/objectives/{}", tag.concept));
    let when = ctx.instant(tag.at);
    mark.detail = Some(if tag.evidence.is_empty() { when } else { format!("{when}, {}", tag.evidence) });
    mark
}
