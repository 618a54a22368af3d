//! `project show`: all that the project's page shows, as text and as JSON.

use serde_json::{Value, json};
use sterna_archive::{Origin, Reader, Record, Related, Tag, TagStatus, VersionHead};
use sterna_portfolio::pages::words;
use sterna_portfolio::project::{Measurement, Outcome, Project, Sum};
use sterna_portfolio::{Counted, counted, place_words, summary_words};
use sterna_site::Ctx;

use crate::commands::project::{find, text};
use crate::commands::vocabulary::language;
use crate::failure::Failure;
use crate::memory::Memory;

use crate::arguments::Format;

/// Versions told as text; all of them are in the JSON.
const VERSIONS: usize = 3;

/// All that is shown of a project.
struct Shown {
    record: Record,
    project: Project,
    tags: Vec<Tag>,
    neighbours: Vec<Related>,
    versions: Vec<VersionHead>,
    counted: Counted,
}

/// The project's page as text or JSON.
pub async fn show(memory: &Memory, name: &str, lang: &str, format: Format) -> Result<String, Failure> {
    let ctx = Ctx::plain(language(lang)?);
    let (partition, reader) = (&memory.partition, Reader::owner());
    let record = find(memory, name).await?;
    let project = Project::from_json(&record.body)?;
    let tags = partition.tags(&reader, std::slice::from_ref(&record.id)).await?;
    let neighbours = partition.related(&reader, &record.id).await?;
    let versions = partition.history(&reader, &record.id).await?;
    let counted = counted(&record, &project, &neighbours);
    let shown = Shown { record, project, tags, neighbours, versions, counted };
    match format {
        Format::Json => text(&shown.json()),
        _ => Ok(shown.text(&ctx)),
    }
}

impl Shown {
    fn json(&self) -> Value {
        let tags: Vec<Value> = self
            .tags
            .iter()
            .map(|tag| {
                json!({"node": tag.node, "framework": tag.framework, "concept": tag.concept, "status": tag.status,
                    "origin": tag.origin, "rank": tag.rank, "at": tag.at, "actor": tag.actor, "evidence": tag.evidence})
            })
            .collect();
        let related: Vec<Value> = self
            .neighbours
            .iter()
            .map(|one| json!({"relation": one.relation, "outgoing": one.outgoing, "id": one.record.id}))
            .collect();
        let history: Vec<Value> = self
            .versions
            .iter()
            .map(|one| {
                json!({"version": one.version, "change": one.seq, "state": one.state, "at": one.at, "actor": one.actor,
                    "changeSet": one.change_set, "summary": one.summary, "hash": one.hash, "source": one.source})
            })
            .collect();
        json!({"id": self.record.id, "version": self.record.version, "change": self.record.seq,
            "state": self.record.state, "collection": self.record.collection,
            "sensitivity": self.record.sensitivity, "project": self.project, "tags": tags,
            "counted": self.counted, "related": related, "history": history})
    }

    fn text(&self, ctx: &Ctx) -> String {
        let (project, record) = (&self.project, &self.record);
        let none = || ctx.t("none-recorded");
        let mut out = Lines::default();
        out.line(0, project.title_in(ctx.lang));
        let kind = ctx.t(&format!("type-{}", project.variety.code()));
        let state = ctx.t(&format!("state-{}", record.state));
        let version = ctx.t_args("history-version", &[("version", record.version.into())]);
        out.line(0, &format!("{} · {kind} · {state} · {version}", record.id));
        for one in &project.identifiers {
            out.line(0, &format!("{} {}", one.scheme, one.value));
        }
        out.blank();
        let status = project.status.as_deref().map(|code| words::facet_value(ctx, "status", code));
        out.fact(&ctx.t("fact-status"), &status.unwrap_or_else(none));
        for (key, date) in [("fact-start", project.period.start()), ("fact-end", project.period.end())] {
            out.fact(&ctx.t(key), &date.map_or_else(none, |date| ctx.date(date)));
        }
        let mut places: Vec<String> = Vec::new();
        for one in &project.countries {
            let share = one.millionths.map(|share| format!(" {}", words::share(ctx, share)));
            places.push(words::country_name(ctx, &one.code) + &share.unwrap_or_default());
        }
        for one in &project.regions {
            let name = one.name.best_text(ctx.lang);
            places.push(if name.is_empty() { words::region_name(ctx, &one.code) } else { name.to_owned() });
        }
        out.fact(&ctx.t("fact-countries"), &if places.is_empty() { none() } else { places.join(", ") });
        for one in &project.organisations {
            let name = one.name.best_text(ctx.lang).trim();
            let name = if name.is_empty() { one.key().unwrap_or_default() } else { name };
            out.fact(&ctx.t(&format!("role-{}", one.role.code())), name);
        }
        self.money(ctx, &mut out);
        out.fact(&ctx.t("fact-collection"), &record.collection);
        out.fact(&ctx.t("fact-sensitivity"), &ctx.t(words::sensitivity_key(record.sensitivity)));
        let about = project.description.best_text(ctx.lang).trim();
        out.part(&ctx.t("project-about"));
        out.line(1, if about.is_empty() { none() } else { about.to_owned() }.as_str());
        self.outcomes(ctx, &mut out);
        if !project.documents.is_empty() {
            out.part(&ctx.t("project-documents"));
            for one in &project.documents {
                out.line(1, format!("{} {}", one.title.best_text(ctx.lang), one.url).trim());
            }
        }
        if !self.neighbours.is_empty() {
            out.part(&ctx.t("fact-related"));
            for one in &self.neighbours {
                let relation = format!("relation-{}{}", one.relation, if one.outgoing { "" } else { "-of" });
                let title = Project::from_json(&one.record.body)
                    .map_or_else(|_| String::new(), |body| body.title_in(ctx.lang).to_owned());
                out.line(1, &format!("{} {title} ({})", ctx.t(&relation), one.record.id));
            }
        }
        self.history(ctx, &mut out);
        out.0
    }

    fn money(&self, ctx: &Ctx, out: &mut Lines) {
        let amounts = |sums: &[Sum]| {
            let one = |sum: &Sum| words::amount(ctx, &sum.currency, i128::from(sum.minor));
            sums.iter().map(one).collect::<Vec<_>>().join("; ")
        };
        let counted = &self.counted;
        if counted.figure.is_empty() {
            out.fact(&ctx.t("fact-money"), &ctx.t("counted-no-money"));
            return;
        }
        let basis = ctx.t(&format!("basis-{}", counted.basis.code()));
        out.fact(&ctx.t("fact-money"), &format!("{} ({basis})", amounts(&counted.figure)));
        out.line(2, &ctx.t(&format!("counted-{}", counted.reason.code())));
        if counted.counted != counted.figure {
            out.line(2, &format!("{} {}", ctx.t("fact-counted"), amounts(&counted.counted)));
        }
    }

    fn outcomes(&self, ctx: &Ctx, out: &mut Lines) {
        out.part(&ctx.t("project-outcomes"));
        let outcomes = &self.project.outcomes;
        if outcomes.is_empty() {
            out.line(1, &ctx.t("project-no-outcomes"));
        }
        if outcomes.is_empty() || self.tags.iter().any(|tag| tag.node.is_empty()) {
            self.marks(ctx, "", out);
        }
        for (index, outcome) in outcomes.iter().enumerate() {
            self.outcome(ctx, &format!("{}.", index + 1), outcome, out);
        }
        if !self.project.orphaned.is_empty() {
            let count = self.project.orphaned.len();
            out.line(1, &ctx.t_args("project-orphaned", &[("count", count.into())]));
            for outcome in &self.project.orphaned {
                self.outcome(ctx, "–", outcome, out);
            }
        }
    }

    fn outcome(&self, ctx: &Ctx, number: &str, outcome: &Outcome, out: &mut Lines) {
        let title = outcome.title.best_text(ctx.lang);
        let title = if title.is_empty() { ctx.t("outcome-untitled") } else { title.to_owned() };
        let kind = ctx.t(&format!("outcome-{}", outcome.kind.code()));
        let share = outcome.share.map(|share| {
            let share = words::share(ctx, share);
            format!(" · {}", ctx.t_args("outcome-share", &[("share", share.into())]))
        });
        out.line(1, &format!("{number} {title} ({kind}{}) [{}]", share.unwrap_or_default(), outcome.id));
        let about = outcome.description.best_text(ctx.lang).trim();
        if !about.is_empty() {
            out.line(2, about);
        }
        self.marks(ctx, &outcome.id, out);
        for one in &outcome.indicators {
            let part = |key: &str, all: &[Measurement]| {
                let last = all.last().filter(|one| !one.value.is_empty())?;
                Some(format!("{}: {}", ctx.t(key), last.value))
            };
            let parts = [
                part("indicator-baseline", &one.baselines),
                part("indicator-target", &one.targets),
                part("indicator-actual", &one.actuals),
            ];
            let parts: Vec<String> = parts.into_iter().flatten().collect();
            let title = one.title.best_text(ctx.lang);
            out.line(2, &format!("{}: {title} – {}", ctx.t("indicator"), parts.join(", ")));
        }
    }

    fn marks(&self, ctx: &Ctx, node: &str, out: &mut Lines) {
        let mut tags: Vec<&Tag> = self.tags.iter().filter(|tag| tag.node == node).collect();
        tags.sort_by(|a, b| (&a.framework, a.rank, &a.concept).cmp(&(&b.framework, b.rank, &b.concept)));
        if tags.is_empty() {
            out.line(2, &ctx.t("tags-untouched"));
        }
        for tag in tags {
            let framework = words::framework_name(ctx, &tag.framework);
            let what = match tag.status {
                TagStatus::None => ctx.t_args("tags-none", &[("framework", framework.into())]),
                _ => {
                    let label = words::concept_label(ctx, &tag.framework, &tag.concept);
                    format!("{framework} {} {label}", tag.concept)
                }
            };
            let origin = match (tag.status, tag.origin) {
                (TagStatus::None, _) => "none",
                (TagStatus::Suggested, _) | (_, Origin::Suggestion) => "suggestion",
                (_, Origin::Imported) => "import",
                (_, Origin::SuggestionAccepted | Origin::SuggestionEdited) => "accepted",
                _ => "person",
            };
            let evidence =
                if tag.evidence.is_empty() { String::new() } else { format!(", {}", tag.evidence) };
            let origin = ctx.t(&format!("tag-origin-{origin}"));
            out.line(2, &format!("{what} ({origin}, {}{evidence})", ctx.instant(tag.at)));
        }
    }

    fn history(&self, ctx: &Ctx, out: &mut Lines) {
        out.part(&ctx.t("project-history"));
        for one in self.versions.iter().take(VERSIONS) {
            let when = ctx.instant(one.at);
            let args = [("version", one.version.into()), ("when", when.into())];
            let mut line = format!(
                "{}: {}",
                ctx.t_args("project-version", &args),
                summary_words(ctx.lang, &one.summary)
            );
            if let Some(place) = &one.source {
                line.push_str(&format!(" ({}, {})", place.file, place_words(ctx.lang, &place.place)));
            }
            out.line(1, &line);
        }
        let rest = self.versions.len().saturating_sub(VERSIONS);
        if rest > 0 {
            out.line(1, &ctx.t_args("more", &[("count", rest.into())]));
        }
    }
}

/// Lines of text, indented by two blanks a step.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn line(&mut self, steps: usize, text: &str) {
        for line in text.lines() {
            self.0.push_str(&"  ".repeat(steps));
            self.0.push_str(line.trim_end());
            self.0.push('\n');
        }
    }

    fn fact(&mut self, name: &str, value: &str) {
        self.line(0, &format!("{name}: {value}"));
    }

    fn part(&mut self, name: &str) {
        self.blank();
        self.line(0, name);
    }

    fn blank(&mut self) {
        self.0.push('\n');
    }
}
