//! What happened to a project, and two of its versions side by side.

use maud::{Markup, html};
use sterna_archive::{Tag, VersionHead};
use sterna_site::components::{ComparedField, Comparison, History, HistoryEntry, PageHeader};
use sterna_site::{Ctx, Page};

use super::words;
use crate::project::Project;
use crate::{place_words, summary_words};

/// The history of one project: its versions and its tags.
#[derive(Clone, Debug)]
pub struct HistoryView {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its versions, the newest first.
    pub versions: Vec<VersionHead>,
    /// Every tag it ever had.
    pub tags: Vec<Tag>,
    /// Invented data.
    pub synthetic: bool,
    /// A demonstration made of published facts.
    pub factual: bool,
}

impl HistoryView {
    /// The page.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let page = Page::new(ctx.t("history-title"))
            .crumb(ctx.t("nav-projects"), "/projects")
            .crumb(self.title.clone(), format!("/projects/{}", self.id))
            .synthetic(self.synthetic)
            .factual(self.factual);
        page.render(ctx, &html! {
            (PageHeader::new(ctx.t("history-title")).answer(html! { (ctx.content(&self.title)) }).render(ctx))
            h2 { (ctx.t("history-versions")) }
            (History { entries: self.versions.iter().map(|version| self.version(ctx, version)).collect() }.render(ctx))
            h2 { (ctx.t("history-tags")) }
            @if self.tags.is_empty() { p.soft { (ctx.t("tags-untouched")) } }
            (History { entries: self.tag_entries(ctx) }.render(ctx))
        })
    }

    fn version(&self, ctx: &Ctx, version: &VersionHead) -> HistoryEntry {
        let who = match &version.source {
            Some(place) => format!("{}, {}", place.file, place_words(ctx.lang, &place.place)),
            None => actor(ctx, &version.actor),
        };
        let before = version.version - 1;
        HistoryEntry {
            when: ctx.instant(version.at),
            who,
            summary: summary_words(ctx.lang, &version.summary),
            import: version.source.is_some(),
            undone: false,
            version: Some((version.version, format!("/projects/{}", self.id))),
            compare: (before > 0)
                .then(|| format!("/projects/{}/compare?a={before}&b={}", self.id, version.version)),
            actions: Vec::new(),
        }
    }

    fn tag_entries(&self, ctx: &Ctx) -> Vec<HistoryEntry> {
        let mut entries = Vec::new();
        for tag in self.tags.iter().rev() {
            let what = if tag.concept.is_empty() {
                ctx.t_args("tags-none", &[("framework", words::framework_name(ctx, &tag.framework).into())])
            } else {
                let label = words::concept_label(ctx, &tag.framework, &tag.concept);
                format!("{} {} {label}", words::framework_name(ctx, &tag.framework), tag.concept)
            };
            let entry = |when: jiff::Timestamp, actor_id: &str, undone: bool| HistoryEntry {
                when: ctx.instant(when),
                who: actor(ctx, actor_id),
                summary: what.clone(),
                import: tag.origin == sterna_archive::Origin::Imported,
                undone,
                version: None,
                compare: None,
                actions: Vec::new(),
            };
            if let Some((_, when, by)) = &tag.retracted {
                entries.push(entry(*when, by, true));
            }
            entries.push(entry(tag.at, &tag.actor, false));
        }
        entries
    }
}

/// Who an actor is to a reader: before accounts exist, the owner of this installation.
pub fn actor(ctx: &Ctx, id: &str) -> String {
    if id == "owner" { ctx.t("actor-owner") } else { id.to_owned() }
}

/// Two versions of a project.
#[derive(Clone, Debug)]
pub struct CompareView {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The earlier version: number, when, body, state.
    pub before: ComparedVersion,
    /// The later one.
    pub after: ComparedVersion,
    /// Invented data.
    pub synthetic: bool,
    /// A demonstration made of published facts.
    pub factual: bool,
}

/// One side of a comparison.
#[derive(Clone, Debug)]
pub struct ComparedVersion {
    /// Its number.
    pub version: i64,
    /// When it was made.
    pub at: jiff::Timestamp,
    /// Its state.
    pub state: String,
    /// Its body.
    pub project: Project,
}

impl CompareView {
    /// The page.
    pub fn render(&self, ctx: &Ctx) -> Markup {
        let name = |side: &ComparedVersion| {
            ctx.t_args(
                "compare-version",
                &[("version", side.version.into()), ("when", ctx.instant(side.at).into())],
            )
        };
        let page = Page::new(ctx.t("compare-title"))
            .crumb(ctx.t("nav-projects"), "/projects")
            .crumb(self.title.clone(), format!("/projects/{}", self.id))
            .crumb(ctx.t("history-title"), format!("/projects/{}/history", self.id))
            .synthetic(self.synthetic)
            .factual(self.factual)
            .wide();
        page.render(ctx, &html! {
            (PageHeader::new(ctx.t("compare-title")).answer(html! { (ctx.content(&self.title)) }).render(ctx))
            (Comparison { before: name(&self.before), after: name(&self.after), fields: self.fields(ctx) }.render(ctx))
        })
    }

    fn fields(&self, ctx: &Ctx) -> Vec<ComparedField> {
        let before = fields_of(ctx, &self.before);
        let after = fields_of(ctx, &self.after);
        let mut labels: Vec<&String> = before.iter().map(|(label, _)| label).collect();
        labels.extend(
            after
                .iter()
                .map(|(label, _)| label)
                .filter(|label| !before.iter().any(|(known, _)| known == *label)),
        );
        let value = |fields: &[(String, String)], label: &str| {
            fields
                .iter()
                .find(|(known, _)| known == label)
                .map(|(_, value)| value.clone())
                .filter(|value| !value.is_empty())
        };
        labels
            .into_iter()
            .map(|label| ComparedField {
                label: label.clone(),
                before: value(&before, label),
                after: value(&after, label),
                note: None,
            })
            .collect()
    }
}

/// A version as named lines of text, each language and outcome on its own.
fn fields_of(ctx: &Ctx, side: &ComparedVersion) -> Vec<(String, String)> {
    let project = &side.project;
    let mut fields = vec![
        (ctx.t("fact-type"), ctx.t(&format!("type-{}", project.variety.code()))),
        (ctx.t("fact-state"), ctx.t(&format!("state-{}", side.state))),
        (
            ctx.t("fact-status"),
            project
                .status
                .as_deref()
                .map_or_else(String::new, |code| words::facet_value(ctx, "status", code)),
        ),
    ];
    let texts = |name: &str, text: &sterna_vocabulary::MultiText| -> Vec<(String, String)> {
        text.iter()
            .map(|(language, text)| (format!("{} ({language})", ctx.t(name)), text.to_owned()))
            .collect()
    };
    fields.extend(texts("fact-title", &project.title));
    fields.extend(texts("project-about", &project.description));
    let date = |date: Option<jiff::civil::Date>| date.map_or_else(String::new, |date| ctx.date(date));
    fields.push((ctx.t("fact-start"), date(project.period.start())));
    fields.push((ctx.t("fact-end"), date(project.period.end())));
    let countries: Vec<String> = project
        .countries
        .iter()
        .map(|one| match one.millionths {
            Some(share) => format!("{} {}", words::country_name(ctx, &one.code), words::share(ctx, share)),
            None => words::country_name(ctx, &one.code),
        })
        .collect();
    fields.push((ctx.t("fact-countries"), countries.join(", ")));
    let organisations: Vec<String> = project
        .organisations
        .iter()
        .map(|one| {
            format!("{} ({})", one.key().unwrap_or_default(), ctx.t(&format!("role-{}", one.role.code())))
        })
        .collect();
    fields.push((ctx.t("fact-organisations"), organisations.join("; ")));
    let figure = crate::figure::figure(project);
    let money: Vec<String> =
        figure.amounts.iter().map(|(currency, minor)| words::amount(ctx, currency, *minor)).collect();
    fields.push((ctx.t("fact-money"), money.join("; ")));
    for outcome in project.outcomes.iter().chain(&project.orphaned) {
        let title = outcome.title.best_text(ctx.lang);
        let text = outcome.description.best_text(ctx.lang);
        let name = format!("{} {}", ctx.t(&format!("outcome-{}", outcome.kind.code())), outcome.id);
        fields.push((name, [title, text].join("\n").trim().to_owned()));
    }
    fields
}
